package dev.kinora.client;

/** The caller ended the wait. */
public final class CancelledException extends KinoraException {
    private static final long serialVersionUID = 1L;

    CancelledException(String message) {
        super(message, null);
    }
}
