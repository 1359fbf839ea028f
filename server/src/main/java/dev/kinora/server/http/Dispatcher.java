package dev.kinora.server.http;

import dev.kinora.server.http.wire.ErrorBody;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ProjectId;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;

/** Takes every request: headers, key, route, handler; and turns every failure into its answer. */
final class Dispatcher implements Handler {
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Routes routes;
    private final Authenticator authenticator;
    private final StandardHeaders standardHeaders;
    private final Intake intake;

    Dispatcher(Routes routes, Authenticator authenticator, StandardHeaders standardHeaders, Intake intake) {
        this.routes = routes;
        this.authenticator = authenticator;
        this.standardHeaders = standardHeaders;
        this.intake = intake;
    }

    /** Method and path of every route. */
    List<String> surface() {
        return routes.surface();
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        long start = System.nanoTime();
        String requestId = StandardHeaders.newRequestId();
        standardHeaders.set(requestId, response::header);
        response.beforeSend(() -> StandardHeaders.setProcessing(start, response::header));
        Call call = Call.fresh(request, response);
        response.whenSent(() -> hangUp(call));
        try {
            dispatch(call);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            refuse(call, e, requestId);
        }
    }

    /**
     * Once an answer is out, what is left of its request's body is read on for a while, so that a client that is still
     * sending gets to read. The web server announces that a connection ends and leaves the ending to its peer; here it
     * is ended.
     */
    private void hangUp(Call call) {
        boolean ended = intake.drain(call.body());
        if (!ended || call.response().headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
            throw new CloseConnectionException("the last answer of this connection was sent");
        }
    }

    private void dispatch(Call call) throws IOException {
        String method = call.request().prologue().method().text();
        String path = call.request().prologue().uriPath().rawPath();
        Routes.Match match = routes.find(method, path).orElse(null);
        ProjectId project = match != null && match.access() == Routes.Access.OPEN
                ? ProjectId.DEFAULT
                : authenticator.project(call.request().headers());
        if (match == null) {
            throw miss(call, method, path);
        }
        match.handler().handle(call.routed(project, match.variables()));
    }

    private ApiException miss(Call call, String method, String path) {
        List<String> methods = routes.methods(path);
        if (methods.isEmpty()) {
            return ApiErrors.unknownRoute(method, path);
        }
        call.respondWith(HeaderNames.ALLOW, String.join(", ", methods));
        return ApiErrors.wrongMethod(method, path);
    }

    private void refuse(Call call, Exception failure, String requestId) {
        if (Thread.interrupted() || isLostConnection(failure)) {
            throw new CloseConnectionException("the client is gone or stalled", failure);
        }
        ApiError error = ErrorMapper.refusal(failure, requestId);
        if (call.response().isSent() || call.response().bytesWritten() > 0) {
            throw new CloseConnectionException("a failure in the middle of an answer", failure);
        }
        switch (error.status()) {
            case 401 -> call.respondWith(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"kinora\"");
            case 429, 503 -> call.respondWith(HeaderNames.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        if (call.body().isPending() && !intake.isSmall(call.body())) {
            call.response().header(HeaderValues.CONNECTION_CLOSE);
        }
        call.answer(error.status(), ErrorBody.of(error));
    }

    private static boolean isLostConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException
                    || cause instanceof ClosedChannelException
                    || cause instanceof DataReader.InsufficientDataAvailableException) {
                return true;
            }
        }
        return failure instanceof ServerConnectionException;
    }
}
