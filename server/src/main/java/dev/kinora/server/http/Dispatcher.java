package dev.kinora.server.http;

import dev.kinora.server.http.wire.ErrorBody;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Caller;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderName;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request: headers, key, route, handler; and turns every failure into its answer. */
final class Dispatcher implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final HeaderName CLIENT_REQUEST_ID = HeaderNames.create("x-client-request-id");
    private static final int MAX_CLIENT_REQUEST_ID = 512;

    private final Routes routes;
    private final Gate gate;
    private final StandardHeaders standardHeaders;
    private final Intake intake;

    Dispatcher(Routes routes, Gate gate, StandardHeaders standardHeaders, Intake intake) {
        this.routes = routes;
        this.gate = gate;
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
        logCallersName(call, requestId);
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
        Caller caller = gate.caller(call, match == null ? Routes.Access.KEY : match.access());
        if (match == null) {
            throw miss(call, method, path);
        }
        gate.count(call, caller);
        match.handler().handle(call.routed(caller, match.variables()));
    }

    /** Callers may name their requests; a name that could not stand in a log line is passed over. */
    private static void logCallersName(Call call, String requestId) {
        if (LOG.isDebugEnabled()) {
            call.header(CLIENT_REQUEST_ID)
                    .filter(name -> name.length() <= MAX_CLIENT_REQUEST_ID
                            && name.chars().allMatch(c -> c >= ' ' && c <= '~'))
                    .ifPresent(name -> LOG.debug("request {} is the caller's {}", requestId, name));
        }
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
            case 429, 503 -> RetryAdvice.set(failure, call::respondWith);
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
