package dev.kinora.animatic.sound;

/** A sine good to a thousandth, for oscillators that run per sample. */
final class Sine {
    private Sine() {}

    /** @param cycles phase, 0 or more; one is a full turn */
    static float at(float cycles) {
        float x = 2 * (cycles - (int) cycles) - 1;
        float y = -4 * x * (1 - Math.abs(x));
        return 0.775f * y + 0.225f * y * Math.abs(y);
    }
}
