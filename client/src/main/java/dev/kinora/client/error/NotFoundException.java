package dev.kinora.client.error;

/** 404: no such video, or its assets are not there (yet, or any more). */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public NotFoundException(ApiError error) {
        super(error);
    }
}
