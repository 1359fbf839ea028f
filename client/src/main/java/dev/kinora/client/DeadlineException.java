package dev.kinora.client;

/** A video was not finished within the caller's deadline. It goes on at the server. */
public final class DeadlineException extends KinoraException {
    private static final long serialVersionUID = 1L;

    private final transient Video last;

    DeadlineException(Video last, String message) {
        super(message, null);
        this.last = last;
    }

    /** The last state seen. */
    public Video last() {
        return last;
    }
}
