package dev.kinora.animatic.paint;

/**
 * The look that binds a shot: one pass over the whole frame after everything is drawn.
 *
 * @param exposure factor on all channels, 1 is neutral
 * @param bloomThreshold brightness above which light spills, 0 to 1
 * @param bloomTight gain of the narrow halo
 * @param bloomWide gain of the wide halo
 * @param contrast strength of the S-curve, 0 to 1
 * @param saturation 1 is neutral
 * @param lift colour added to the blacks
 * @param warmth -1 (blue) to 1 (gold)
 * @param vignette share of light lost in the corners, 0 to 1
 * @param grain amplitude in 1/255
 */
public record Finish(
        double exposure,
        double bloomThreshold,
        double bloomTight,
        double bloomWide,
        double contrast,
        double saturation,
        int lift,
        double warmth,
        double vignette,
        double grain) {
    /** Bright outdoor day. */
    public static final Finish DAY = new Finish(1, 0.80, 0.16, 0.16, 0.24, 1.06, 0xFF04050A, 0, 0.34, 2.4);
    /** Low warm sun. */
    public static final Finish GOLDEN = new Finish(1, 0.72, 0.22, 0.26, 0.28, 1.08, 0xFF0A0610, 0.25, 0.42, 2.6);
    /** Night with lamps. */
    public static final Finish NIGHT = new Finish(1, 0.56, 0.34, 0.38, 0.40, 1.10, 0xFF06050E, -0.10, 0.54, 3.2);
    /** A lit room. */
    public static final Finish ROOM = new Finish(1, 0.74, 0.22, 0.26, 0.30, 1.05, 0xFF0A0708, 0.12, 0.48, 2.8);
}
