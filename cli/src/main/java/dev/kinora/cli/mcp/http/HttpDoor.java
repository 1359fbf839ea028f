package dev.kinora.cli.mcp.http;

import dev.kinora.cli.mcp.Toolbox;
import io.helidon.http.HeaderNames;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where clients reach the tools over HTTP: one path, {@code /mcp}. */
public final class HttpDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final String PATH = "/mcp";
    private static final int MAX_CONNECTIONS = 256;
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration SILENT = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final Settings settings;
    private final Doorkeeper keeper;
    private final StreamableTransport transport;
    private final WebServer server;

    /**
     * How to listen.
     *
     * @param host name or address of an interface of this machine
     * @param port 0 takes a free one
     * @param key what clients must send
     * @param longest longest time that one request may take
     */
    public record Settings(String host, int port, Optional<BearerKey> key, Duration longest) {
        /** Whether everybody who reaches the address could come in. */
        public boolean isOpen() throws UnknownHostException {
            return key.isEmpty() && !Doorkeeper.isOwn(host);
        }
    }

    /** A door that is still shut. */
    public HttpDoor(Settings settings) {
        this.settings = settings;
        this.keeper = new Doorkeeper(settings.key());
        this.transport = new StreamableTransport(Toolbox.json(), settings.longest());
        this.server = WebServer.builder()
                .host(settings.host())
                .port(settings.port())
                .shutdownHook(false)
                .maxTcpConnections(MAX_CONNECTIONS)
                .idleConnectionTimeout(IDLE)
                .shutdownGracePeriod(STOP)
                .connectionOptions(options -> options.readTimeout(SILENT))
                .protocolsDiscoverServices(true)
                .featuresDiscoverServices(false)
                .mediaContext(MediaContext.builder()
                        .mediaSupportsDiscoverServices(false)
                        .build())
                .contentEncoding(ContentEncodingContext.builder()
                        .contentEncodingsDiscoverServices(false)
                        .build())
                .routing(routing -> routing.any(this::handle))
                .build();
    }

    /** What the library needs. */
    public McpStreamableServerTransportProvider provider() {
        return transport;
    }

    /**
     * Listens.
     *
     * @throws IOException when the address cannot be taken
     */
    public void open() throws IOException {
        requireFree();
        server.start();
        if (!server.isRunning()) {
            throw new BindException("the address was taken meanwhile");
        }
    }

    /** The address for clients. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + server.port() + PATH;
    }

    /** The web server only logs that it could not listen; this says so. */
    private void requireFree() throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        }
    }

    private void handle(ServerRequest request, ServerResponse response) {
        try {
            keeper.admit(request);
            dispatch(request, response);
        } catch (Refusal refusal) {
            refuse(refusal, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloseConnectionException("the server ends", e);
        } catch (IOException | RuntimeException e) {
            if (response.isSent() || response.bytesWritten() > 0) {
                throw new CloseConnectionException("the client is gone, or the answer broke off", e);
            }
            LOG.warn("a message was not answered: {}", e.toString());
            refuse(new Refusal(500, "The message could not be answered."), response);
        }
    }

    private void dispatch(ServerRequest request, ServerResponse response) throws IOException, InterruptedException {
        if (!request.prologue().uriPath().path().equals(PATH)) {
            throw new Refusal(404, "Only " + PATH + " is served here.");
        }
        switch (request.prologue().method().text()) {
            case "POST" -> transport.post(request, response);
            case "GET" -> transport.get(request, response);
            case "DELETE" -> transport.delete(request, response);
            default -> {
                response.header(HeaderNames.ALLOW, "GET, POST, DELETE");
                throw new Refusal(405, "GET, POST and DELETE are served here.");
            }
        }
    }

    private static void refuse(Refusal refusal, ServerResponse response) {
        if (refusal.status() == 401) {
            response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"kinora mcp\"");
        }
        response.status(refusal.status());
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.send(refusal.body());
    }

    @Override
    public void close() {
        server.stop();
    }
}
