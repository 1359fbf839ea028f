package dev.kinora.server.http;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.model.ProjectId;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;

/**
 * One request on its way through a handler.
 *
 * @param request as it came
 * @param response to fill
 * @param body of the request
 * @param project whose videos it is about
 * @param variables what the path holds in its variable places, decoded
 */
record Call(ServerRequest request, ServerResponse response, Inbound body, ProjectId project, List<String> variables) {
    private static final String JSON = "application/json";

    /** A request that has not been looked at. */
    static Call fresh(ServerRequest request, ServerResponse response) {
        return new Call(request, response, new Inbound(request), ProjectId.DEFAULT, List.of());
    }

    /** The same request, once it is known whose it is and what its path holds. */
    Call routed(ProjectId caller, List<String> found) {
        return new Call(request, response, body, caller, found);
    }

    /** The first variable of the path. */
    String id() {
        return variables.getFirst();
    }

    /** The last value of a query parameter; empty when it is absent or empty. */
    Optional<String> query(String name) {
        List<String> values = request.query().all(name, List::of);
        return values.isEmpty() || values.getLast().isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** A request header. */
    Optional<String> header(HeaderName name) {
        return request.headers().first(name);
    }

    /** Whether only the headers of the answer are wanted. */
    boolean headersOnly() {
        return request.prologue().method().equals(Method.HEAD);
    }

    /** Sets a response header. */
    void respondWith(HeaderName name, String value) {
        response.header(name, value);
    }

    /** Answers 200 with a record of the wire. */
    void answer(Object body) {
        answer(200, body);
    }

    /** Answers with a record of the wire. */
    void answer(int status, Object body) {
        byte[] bytes = Json.write(body);
        response.status(Status.create(status));
        response.header(HeaderNames.CONTENT_TYPE, JSON);
        response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        if (headersOnly()) {
            response.send();
        } else {
            response.send(bytes);
        }
    }
}
