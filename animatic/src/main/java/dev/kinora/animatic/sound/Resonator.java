package dev.kinora.animatic.sound;

/** A band-pass that may be moved every few samples without a click. */
final class Resonator {
    private float tuning;
    private float damping;
    private float scale;
    private float low;
    private float band;

    void tune(double hz, double q) {
        tuning = (float) StrictMath.tan(StrictMath.PI * Math.clamp(hz, 15, 16_000) / Synth.RATE);
        damping = (float) (1 / q);
        scale = 1 / (1 + tuning * (tuning + damping));
    }

    /** The band of {@code x} around the tuned pitch, at unit gain in its middle. */
    float step(float x) {
        float inner = (x - low - (tuning + damping) * band) * scale;
        float step = tuning * inner;
        float out = step + band;
        band = out + step;
        float rise = tuning * out;
        float bottom = rise + low;
        low = bottom + rise;
        return out * damping;
    }
}
