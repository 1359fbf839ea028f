package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Thing;

/**
 * Where something sits that is on somebody.
 *
 * @param high share of the height of what carries
 * @param ahead share of its height that the seat lies ahead of its middle
 */
record Seat(double high, double ahead) {
    private static final Seat TOP = new Seat(1, 0);
    /** From this height on nobody sits on a shoulder like a bird. */
    private static final double LARGE = 0.7;

    static Seat of(Thing sitter) {
        if (sitter.isA("person")) {
            return TOP;
        }
        if (sitter.traits().has("body.head")) {
            return new Seat(0.97, 0);
        }
        if (sitter.traits().has("body.hand") || sitter.traits().has("body.arm")) {
            return new Seat(0.56, 0.22);
        }
        if (sitter.traits().has("body.leg")) {
            return new Seat(0.36, 0.14);
        }
        boolean small = Measure.of(sitter.concept().orElse("")).height() < LARGE;
        return small ? new Seat(0.805, -0.115) : TOP;
    }
}
