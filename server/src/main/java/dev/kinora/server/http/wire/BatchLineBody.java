package dev.kinora.server.http.wire;

import java.util.Optional;

/** The answer of one line of a batch: a response, or why there is none. */
public record BatchLineBody(String id, String customId, Optional<Response> response, Optional<NotRun> error) {
    /**
     * A response.
     *
     * @param body a {@link VideoBody} or an {@link ErrorBody}
     */
    public record Response(int statusCode, String requestId, Object body) {}

    /** Why a request was never run to its end. */
    public record NotRun(String code, String message) {}
}
