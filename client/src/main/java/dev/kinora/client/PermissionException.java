package dev.kinora.client;

/** 403: the key may not do this. */
public final class PermissionException extends ApiException {
    private static final long serialVersionUID = 1L;

    PermissionException(ApiError error) {
        super(error);
    }
}
