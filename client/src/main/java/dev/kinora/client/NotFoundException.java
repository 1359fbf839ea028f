package dev.kinora.client;

/** 404: no such video, or its assets are not there (yet, or any more). */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ApiError error) {
        super(error);
    }
}
