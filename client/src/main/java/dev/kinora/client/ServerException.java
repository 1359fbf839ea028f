package dev.kinora.client;

/** 5xx: the server failed or is overloaded, after every retry. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ApiError error) {
        super(error);
    }
}
