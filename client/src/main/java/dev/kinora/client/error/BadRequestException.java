package dev.kinora.client.error;

/** 400 and the other 4xx: the request itself is wrong; {@link ApiError#param()} and {@link ApiError#code()} say where. */
public class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public BadRequestException(ApiError error) {
        super(error);
    }
}
