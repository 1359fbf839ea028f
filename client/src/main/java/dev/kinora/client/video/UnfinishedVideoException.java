package dev.kinora.client.video;

import dev.kinora.client.error.DeadlineException;

/** A video was not finished within the caller's deadline. It goes on at the server. */
public final class UnfinishedVideoException extends DeadlineException {
    private static final long serialVersionUID = 1L;

    private final transient Video last;

    UnfinishedVideoException(Video last, String message) {
        super(message);
        this.last = last;
    }

    /** The last state seen. */
    public Video last() {
        return last;
    }
}
