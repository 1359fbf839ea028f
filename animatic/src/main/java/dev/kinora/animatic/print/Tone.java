package dev.kinora.animatic.print;

/** What becomes of brightness and colours. */
sealed interface Tone permits Graded, Ramp {
    /** Leaves both as they are. */
    Tone NEUTRAL = Graded.of(1, 0, 1);

    /** How much of a picture's own colour stays: 1 all, 0 none. */
    double saturation();

    /** Luma 16 to 235 by luma. */
    byte[] luma();

    /**
     * What is added to a colour difference, by luma after {@link #luma()}.
     *
     * @param axis 0 is U, 1 is V
     */
    byte[] tint(int axis);

    /** Brightness of {@code 0xRRGGBB}, 0 to 1. */
    static double luma(int rgb) {
        return 0.2126 * channel(rgb, 16) + 0.7152 * channel(rgb, 8) + 0.0722 * channel(rgb, 0);
    }

    /** Colour difference of {@code 0xRRGGBB}, -0.5 to 0.5; axis 0 is U, 1 is V. */
    static double difference(int rgb, int axis) {
        return axis == 0 ? (channel(rgb, 0) - luma(rgb)) / 1.8556 : (channel(rgb, 16) - luma(rgb)) / 1.5748;
    }

    private static double channel(int rgb, int shift) {
        return (rgb >> shift & 255) / 255.0;
    }
}
