package dev.kinora.engine;

/** Where an engine's job stands. */
public enum Phase {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELED,
    /** The engine does not know the job any more. */
    LOST;

    /** Whether nothing will change any more. */
    public boolean terminal() {
        return this != QUEUED && this != RUNNING;
    }
}
