package dev.kinora.client.error;

/** 5xx: the server failed or is overloaded, after every retry. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public ServerException(ApiError error) {
        super(error);
    }
}
