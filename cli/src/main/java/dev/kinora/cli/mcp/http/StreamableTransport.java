package dev.kinora.cli.mcp.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.InitializeRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStreamableServerSession;
import io.modelcontextprotocol.spec.McpStreamableServerSession.McpStreamableServerSessionInit;
import io.modelcontextprotocol.spec.McpStreamableServerSession.McpStreamableServerSessionStream;
import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/**
 * The protocol's streamable HTTP: a POST brings one message, and a request is answered by a stream of events that ends
 * with its result; a GET opens a stream for what the server says by itself; a DELETE ends the session. The library has
 * this for servlet containers alone; the rules are those of the protocol's revision 2025-11-25.
 */
final class StreamableTransport implements McpStreamableServerTransportProvider {
    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final int MAX_SESSIONS = 64;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration LONGEST_HELLO = Duration.ofSeconds(30);
    private static final String EVENTS = "text/event-stream";
    private static final String JSON = "application/json";
    private static final HeaderName SESSION = HeaderNames.create("Mcp-Session-Id");
    private static final HeaderName VERSION = HeaderNames.create("MCP-Protocol-Version");
    private static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private final McpJsonMapper json;
    private final Duration longest;
    private final Sessions sessions = new Sessions(MAX_SESSIONS);
    private final AtomicReference<McpStreamableServerSession.@Nullable Factory> factory = new AtomicReference<>();

    /**
     * A transport without clients.
     *
     * @param json reads and writes messages
     * @param longest longest time that one request may take
     */
    StreamableTransport(McpJsonMapper json, Duration longest) {
        this.json = json;
        this.longest = longest;
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    @Override
    public void setSessionFactory(McpStreamableServerSession.Factory sessionFactory) {
        factory.set(sessionFactory);
    }

    @Override
    public Mono<Void> notifyClients(String method, Object params) {
        return Flux.fromIterable(sessions.all())
                .flatMap(session -> session.sendNotification(method, params).onErrorComplete())
                .then();
    }

    @Override
    public Mono<Void> notifyClient(String sessionId, String method, Object params) {
        return Mono.justOrEmpty(sessions.find(sessionId)).flatMap(session -> session.sendNotification(method, params));
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Flux.fromIterable(sessions.all())
                .flatMap(session -> session.closeGracefully().onErrorComplete())
                .then();
    }

    /** A message of a client. */
    void post(ServerRequest request, ServerResponse response) throws IOException {
        accepts(request, JSON);
        accepts(request, EVENTS);
        switch (message(request)) {
            case JSONRPCRequest asked when asked.method().equals(McpSchema.METHOD_INITIALIZE) -> hello(asked, response);
            case JSONRPCRequest asked -> answer(session(request), asked, response);
            case JSONRPCNotification told -> {
                session(request).accept(told).block(LONGEST_HELLO);
                response.status(202).send();
            }
            case JSONRPCResponse answered -> {
                session(request).accept(answered).block(LONGEST_HELLO);
                response.status(202).send();
            }
            default -> throw new Refusal(400, "This is no message of JSON-RPC 2.0.");
        }
    }

    /** A client that listens; returns when it no longer does. */
    void get(ServerRequest request, ServerResponse response) throws IOException, InterruptedException {
        accepts(request, EVENTS);
        McpStreamableServerSession session = session(request);
        EventStream stream = events(response);
        McpStreamableServerSessionStream listening = session.listeningStream(stream);
        try {
            stream.hold(SIGN_OF_LIFE);
        } finally {
            listening.close();
        }
    }

    /** A client that leaves. */
    void delete(ServerRequest request, ServerResponse response) {
        McpStreamableServerSession session = session(request);
        sessions.remove(session.getId());
        session.delete().block(LONGEST_HELLO);
        response.status(204).send();
    }

    private void hello(JSONRPCRequest asked, ServerResponse response) throws IOException {
        McpStreamableServerSession.Factory maker = factory.get();
        if (maker == null) {
            throw new Refusal(503, "The server is not ready yet.");
        }
        InitializeRequest hello = json.convertValue(asked.params(), new TypeRef<InitializeRequest>() {});
        McpStreamableServerSessionInit begun = maker.startSession(hello);
        Object result = begun.initResult().block(LONGEST_HELLO);
        sessions.add(begun.session());
        response.header(SESSION, begun.session().getId());
        response.header(HeaderNames.CONTENT_TYPE, JSON);
        response.send(json.writeValueAsBytes(JSONRPCResponse.result(asked.id(), result)));
    }

    private void answer(McpStreamableServerSession session, JSONRPCRequest asked, ServerResponse response)
            throws IOException {
        try (OutputStream out = opened(response)) {
            session.responseStream(asked, new EventStream(json, out)).block(longest);
        }
    }

    private EventStream events(ServerResponse response) {
        return new EventStream(json, opened(response));
    }

    private static OutputStream opened(ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, EVENTS);
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
        return response.outputStream();
    }

    private McpStreamableServerSession session(ServerRequest request) {
        Doorkeeper.header(request, VERSION)
                .filter(version -> !VERSIONS.contains(version))
                .ifPresent(version -> {
                    throw new Refusal(400, "This protocol version is not spoken here.");
                });
        String id = Doorkeeper.header(request, SESSION)
                .orElseThrow(() -> new Refusal(400, "The header Mcp-Session-Id is missing."));
        return sessions.find(id).orElseThrow(() -> new Refusal(404, "This session is unknown or has ended."));
    }

    private JSONRPCMessage message(ServerRequest request) throws IOException {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MAX_BODY_BYTES + 1);
            if (body.length > MAX_BODY_BYTES) {
                throw new Refusal(413, "A message has at most 1 MiB.");
            }
            return McpSchema.deserializeJsonRpcMessage(json, new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JacksonException e) {
            throw new Refusal(400, "This is no message of JSON-RPC 2.0.");
        }
    }

    private static void accepts(ServerRequest request, String type) {
        boolean accepted = request.headers().values(HeaderNames.ACCEPT).stream()
                .anyMatch(value -> value.contains(type) || value.contains("*/*"));
        if (!accepted) {
            throw new Refusal(406, "The Accept header must allow " + type + ".");
        }
    }
}
