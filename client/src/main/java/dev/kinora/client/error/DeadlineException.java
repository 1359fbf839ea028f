package dev.kinora.client.error;

/** Something was not done within the caller's deadline. What the server works on goes on there. */
public class DeadlineException extends KinoraException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public DeadlineException(String message) {
        super(message, null);
    }
}
