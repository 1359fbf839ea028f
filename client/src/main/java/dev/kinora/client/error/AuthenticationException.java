package dev.kinora.client.error;

/** 401: no key, or one the server does not know. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public AuthenticationException(ApiError error) {
        super(error);
    }
}
