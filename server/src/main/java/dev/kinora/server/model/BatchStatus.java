package dev.kinora.server.model;

/**
 * Where a batch stands.
 *
 * <pre>
 * VALIDATING → IN_PROGRESS → FINALIZING → COMPLETED
 *     │  │          │            └──────→ EXPIRED
 *     │  └──────────┴→ CANCELLING ──────→ CANCELLED
 *     └→ FAILED
 * </pre>
 */
public enum BatchStatus {
    /** Its lines are being read. */
    VALIDATING("validating"),
    /** Its input is no good. */
    FAILED("failed"),
    /** Its lines are being run. */
    IN_PROGRESS("in_progress"),
    /** No new line is begun; the results are written once every begun one has ended. */
    FINALIZING("finalizing"),
    /** Every line was run. */
    COMPLETED("completed"),
    /** Its time ran out before every line was run. */
    EXPIRED("expired"),
    /** It was cancelled, and lines that were begun may still end. */
    CANCELLING("cancelling"),
    /** It was cancelled, and the results so far are written. */
    CANCELLED("cancelled");

    private final String wire;

    BatchStatus(String wire) {
        this.wire = wire;
    }

    /** The word the API uses. */
    public String wire() {
        return wire;
    }

    /** Whether nothing will change any more. */
    public boolean terminal() {
        return switch (this) {
            case FAILED, COMPLETED, EXPIRED, CANCELLED -> true;
            case VALIDATING, IN_PROGRESS, FINALIZING, CANCELLING -> false;
        };
    }

    /**
     * The status of that word.
     *
     * @throws IllegalArgumentException when the API knows no such word
     */
    public static BatchStatus ofWire(String word) {
        for (BatchStatus status : values()) {
            if (status.wire.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("unknown batch status: " + word);
    }
}
