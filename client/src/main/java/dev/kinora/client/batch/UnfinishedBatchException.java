package dev.kinora.client.batch;

import dev.kinora.client.error.DeadlineException;

/** A batch had not ended within the caller's deadline. It goes on at the server. */
public final class UnfinishedBatchException extends DeadlineException {
    private static final long serialVersionUID = 1L;

    private final transient Batch last;

    UnfinishedBatchException(Batch last, String message) {
        super(message);
        this.last = last;
    }

    /** The last state seen. */
    public Batch last() {
        return last;
    }
}
