package dev.kinora.server.http;

import java.io.IOException;

/** Answers the calls of one route. */
@FunctionalInterface
interface CallHandler {
    /**
     * Answers one call.
     *
     * @throws IOException when the connection fails
     * @throws dev.kinora.server.model.ApiException when the request is refused
     */
    void handle(Call call) throws IOException;
}
