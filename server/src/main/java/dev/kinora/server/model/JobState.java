package dev.kinora.server.model;

/**
 * Where a job stands. A terminal video has no job.
 *
 * <pre>
 * QUEUED → ADMITTED → RUNNING → (gone)
 *    ↑________↓__________↓
 * </pre>
 */
public enum JobState {
    /** Waits for its turn. */
    QUEUED("queued"),
    /** Has a slot; a worker is about to take it. */
    ADMITTED("admitted"),
    /** A worker holds the lease. */
    RUNNING("running");

    private final String stored;

    JobState(String stored) {
        this.stored = stored;
    }

    /** The word in the database. */
    public String stored() {
        return stored;
    }

    /** Whether a job may go from this state to {@code next}. */
    public boolean mayBecome(JobState next) {
        return switch (this) {
            case QUEUED -> next == ADMITTED;
            case ADMITTED -> next == RUNNING || next == QUEUED;
            case RUNNING -> next == QUEUED;
        };
    }
}
