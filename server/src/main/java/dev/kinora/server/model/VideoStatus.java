package dev.kinora.server.model;

/**
 * Where a video stands. There are four states on the wire and never a fifth.
 *
 * <pre>
 * QUEUED → IN_PROGRESS → COMPLETED
 *    └──────────┴──────→ FAILED
 * </pre>
 */
public enum VideoStatus {
    QUEUED("queued"),
    IN_PROGRESS("in_progress"),
    COMPLETED("completed"),
    FAILED("failed");

    private final String wire;

    VideoStatus(String wire) {
        this.wire = wire;
    }

    /** The word the API uses. */
    public String wire() {
        return wire;
    }

    /** Whether nothing will change any more. */
    public boolean terminal() {
        return this == COMPLETED || this == FAILED;
    }

    /** Whether a video may go from this state to {@code next}. Staying is no move. */
    public boolean mayBecome(VideoStatus next) {
        return switch (this) {
            case QUEUED -> next == IN_PROGRESS || next == FAILED;
            case IN_PROGRESS -> next == COMPLETED || next == FAILED;
            case COMPLETED, FAILED -> false;
        };
    }

    /**
     * The state of that word.
     *
     * @throws IllegalArgumentException when the API knows no such word
     */
    public static VideoStatus ofWire(String word) {
        for (VideoStatus status : values()) {
            if (status.wire.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("unknown status: " + word);
    }
}
