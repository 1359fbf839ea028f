package dev.kinora.animatic.sound;

/**
 * A wide layer of noise: wind, water, leaves, a distant street.
 *
 * @param band which part of the noise is heard
 * @param hz its edge or middle
 * @param q how narrow
 * @param rms strength
 * @param sway how it comes and goes
 */
record Hiss(Biquad.Band band, double hz, double q, double rms, Sway sway) {
    /**
     * How a layer comes and goes.
     *
     * @param depth 0 (steady) to 1 (down to silence)
     * @param seconds length of one coming and going, roughly
     * @param bend how far the band follows, as a share of its pitch
     */
    record Sway(double depth, double seconds, double bend) {
        static final Sway STEADY = new Sway(0, 1, 0);
    }

    static Hiss low(double hz, double rms, Sway sway) {
        return new Hiss(Biquad.Band.LOW, hz, 0.7, rms, sway);
    }

    static Hiss pass(double hz, double q, double rms, Sway sway) {
        return new Hiss(Biquad.Band.PASS, hz, q, rms, sway);
    }

    static Hiss high(double hz, double rms, Sway sway) {
        return new Hiss(Biquad.Band.HIGH, hz, 0.7, rms, sway);
    }
}
