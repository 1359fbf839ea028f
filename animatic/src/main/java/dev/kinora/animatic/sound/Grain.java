package dev.kinora.animatic.sound;

/**
 * A short burst of filtered noise.
 *
 * @param at seconds from the voice's start
 * @param attack seconds to its peak
 * @param decay seconds in which it falls to a third from there
 * @param tone its colour
 */
record Grain(double at, double attack, double decay, Tone tone) {
    /**
     * The colour of a burst.
     *
     * @param hz middle of the band
     * @param q how narrow the band is
     * @param gain strength at the peak
     */
    record Tone(double hz, double q, double gain) {}

    static Grain of(double at, double attack, double decay, Tone tone) {
        return new Grain(at, attack, decay, tone);
    }

    /** How long it is heard. */
    double seconds() {
        return attack + 6 * decay;
    }
}
