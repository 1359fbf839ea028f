package dev.kinora.animatic.scene;

/**
 * Words in the picture.
 *
 * @param text as quoted in the prompt
 * @param kind how they appear
 * @param start seconds
 * @param end seconds
 * @param hand how they are lettered
 */
public record Caption(String text, Kind kind, double start, double end, Hand hand) {
    /** Where words appear. */
    public enum Kind {
        SUBTITLE,
        /** In the upper part. */
        TITLE,
        /** In the middle. */
        CARD,
        /** Large, in the lower part. */
        LOWER,
        SIGN;

        /** Whether the words are large and by themselves. */
        public boolean large() {
            return this == TITLE || this == CARD || this == LOWER;
        }
    }

    /** Kinds of letters. */
    public enum Face {
        /** As the style has them. */
        USUAL,
        SANS,
        SERIF,
        ITALIC,
        TYPED
    }

    /**
     * How words are lettered.
     *
     * @param ink {@code #rrggbb}; empty for the usual colour
     * @param fade seconds in which they come and go
     * @param stays whether they are still there when the picture ends
     */
    public record Hand(String ink, Face face, double fade, boolean stays) {
        public static final Hand USUAL = new Hand("", Face.USUAL, 0.3, false);
    }

    /** Lettered as usual. */
    public Caption(String text, Kind kind, double start, double end) {
        this(text, kind, start, end, Hand.USUAL);
    }

    /** How much of the words is seen, 0 to 1. */
    public double shown(double t) {
        double left = hand.stays() ? hand.fade() : end - t;
        return Math.max(0, Math.min(1, Math.min(t - start, left) / hand.fade()));
    }
}
