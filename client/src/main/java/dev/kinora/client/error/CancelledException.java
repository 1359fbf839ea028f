package dev.kinora.client.error;

/** The caller ended the wait. */
public final class CancelledException extends KinoraException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public CancelledException(String message) {
        super(message, null);
    }
}
