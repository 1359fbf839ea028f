package dev.kinora.client;

/** The server answered with an error. Its subclasses are the ones worth telling apart. */
public class ApiException extends KinoraException {
    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    ApiException(ApiError error) {
        super(error.message(), null);
        this.error = error;
    }

    /** What the server said. */
    public ApiError error() {
        return error;
    }
}
