package dev.kinora.client.error;

/** 403: the key may not do this. */
public final class PermissionException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public PermissionException(ApiError error) {
        super(error);
    }
}
