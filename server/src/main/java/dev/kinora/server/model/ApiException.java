package dev.kinora.server.model;

/** A request is refused; the {@link ApiError} is the answer. Made by {@link ApiErrors} alone. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    ApiException(ApiError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    /** The answer. */
    public ApiError error() {
        return error;
    }
}
