package dev.kinora.animatic.stage.effect;

import java.util.Optional;

/**
 * One row of the table of effects. Lengths are shares of the height of what they come from, unless it is said otherwise.
 *
 * @param body what one piece of it is
 * @param colour by white light; of sparks, as it glows
 * @param count pieces at once
 * @param life seconds a piece lasts
 * @param flight how a piece moves
 * @param shape how big it is
 */
record Kind(Body body, int colour, int count, double life, Flight flight, Shape shape) {

    /** What a piece is. */
    enum Body {
        /** A soft wisp. */
        WISP,
        /** A glowing streak. */
        SPARK,
        /** A drop of liquid. */
        DROP,
        /** A glint that comes and goes. */
        GLINT,
        /** A ring that widens on water. */
        RING,
        /** A turning bit of paper. */
        FLAKE
    }

    /**
     * How a piece moves, in heights a second.
     *
     * @param up at first
     * @param out sideways at first, either way
     * @param back against the way its source looks
     * @param fall how much is taken off {@code up} each second
     * @param sway how far it wavers, in heights
     */
    record Flight(double up, double out, double back, double fall, double sway) {}

    /**
     * How big pieces are.
     *
     * @param from radius at birth, heights
     * @param to radius at the end
     * @param alpha how dense one is
     * @param wide share of the source's width over which they are born
     * @param high share of its height
     */
    record Shape(double from, double to, double alpha, double wide, double high) {}

    /** The row of a concept such as {@code effect.steam}. */
    static Optional<Kind> of(String concept) {
        return Optional.ofNullable(
                switch (concept) {
                    case "effect.steam" ->
                        row(
                                Body.WISP,
                                0xFFF4F4F2,
                                30,
                                3.2,
                                new Flight(0.40, 0.05, 0, 0.03, 0.10),
                                new Shape(0.09, 0.36, 0.17, 0.5, 0));
                    case "effect.smoke" ->
                        row(
                                Body.WISP,
                                0xFF77757A,
                                34,
                                4.2,
                                new Flight(0.42, 0.05, 0.06, 0.02, 0.12),
                                new Shape(0.10, 0.46, 0.24, 0.3, 0));
                    case "effect.exhaust" ->
                        row(
                                Body.WISP,
                                0xFFECEAEC,
                                40,
                                1.7,
                                new Flight(0.26, 0.04, 0.34, 0.04, 0.06),
                                new Shape(0.07, 0.46, 0.50, 0.06, 0));
                    case "effect.trail" ->
                        row(
                                Body.WISP,
                                0xFFE2D2B4,
                                52,
                                1.5,
                                new Flight(0.42, 0.06, 0.30, 0.18, 0.06),
                                new Shape(0.16, 0.70, 0.52, 0.34, 0));
                    case "effect.dust" ->
                        row(
                                Body.WISP,
                                0xFFE0D0B2,
                                28,
                                1.6,
                                new Flight(0.18, 0.16, 0.14, 0.08, 0.04),
                                new Shape(0.06, 0.27, 0.42, 0.8, 0));
                    case "effect.breath" ->
                        row(
                                Body.WISP,
                                0xFFF8FAFC,
                                16,
                                1.7,
                                new Flight(0.03, 0.01, -0.20, -0.02, 0.01),
                                new Shape(0.018, 0.12, 0.62, 0, 0));
                    case "effect.sparks" ->
                        row(
                                Body.SPARK,
                                0xFFFFB648,
                                54,
                                0.8,
                                new Flight(0.75, 0.85, 0, 2.4, 0),
                                new Shape(0.010, 0.004, 1, 0.05, 0));
                    case "effect.embers" ->
                        row(
                                Body.SPARK,
                                0xFFFF8A30,
                                46,
                                3.4,
                                new Flight(0.65, 0.16, 0, 0.02, 0.16),
                                new Shape(0.012, 0.004, 1, 0.5, 0));
                    case "effect.splash" ->
                        row(
                                Body.DROP,
                                0xFFE6F2F8,
                                70,
                                0.8,
                                new Flight(0.95, 0.55, 0.12, 2.6, 0),
                                new Shape(0.020, 0.012, 0.85, 0.8, 0));
                    case "effect.ripples" ->
                        row(Body.RING, 0xFFDCEAF4, 4, 3.2, new Flight(0, 0, 0, 0, 0), new Shape(0.10, 0.95, 0.5, 0, 0));
                    case "effect.dew" ->
                        row(
                                Body.GLINT,
                                0xFFF2FBFF,
                                60,
                                5,
                                new Flight(0, 0, 0, 0, 0),
                                new Shape(0.010, 0.010, 1, 0.8, 0.8));
                    case "effect.motes" ->
                        row(
                                Body.GLINT,
                                0xFFFFF2CC,
                                60,
                                7,
                                new Flight(0.012, 0.015, 0, 0, 0.03),
                                new Shape(0.0042, 0.0042, 0.85, 1, 1));
                    case "effect.magic" ->
                        row(
                                Body.GLINT,
                                0xFFFFE28A,
                                54,
                                1.7,
                                new Flight(0.10, 0.12, 0, 0, 0.08),
                                new Shape(0.016, 0.010, 1, 1.2, 0.9));
                    case "effect.confetti" ->
                        row(
                                Body.FLAKE,
                                0xFFFFFFFF,
                                90,
                                5,
                                new Flight(-0.26, 0.03, 0, 0, 0.06),
                                new Shape(0.012, 0.012, 1, 1, 1.5));
                    case "effect.fireball" ->
                        row(
                                Body.SPARK,
                                0xFFFF7A20,
                                60,
                                0.9,
                                new Flight(0.10, 0.06, -1.1, -0.1, 0.05),
                                new Shape(0.05, 0.12, 0.7, 0.02, 0));
                    default -> null;
                });
    }

    private static Kind row(Body body, int colour, int count, double life, Flight flight, Shape shape) {
        return new Kind(body, colour, count, life, flight, shape);
    }
}
