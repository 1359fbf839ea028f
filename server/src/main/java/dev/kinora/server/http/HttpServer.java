package dev.kinora.server.http;

import dev.kinora.server.batch.BatchService;
import dev.kinora.server.guide.Guide;
import dev.kinora.server.http.body.BodyReader;
import dev.kinora.server.http.chunk.PieceConnections;
import dev.kinora.server.http.wire.ErrorBody;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.service.Characters;
import dev.kinora.server.service.DerivedVideos;
import dev.kinora.server.service.EventService;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.Idempotency;
import dev.kinora.server.service.VideoDetails;
import dev.kinora.server.service.VideoPreviews;
import dev.kinora.server.service.VideoService;
import dev.kinora.server.service.WebhookService;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.service.registry.ServiceRegistryConfig;
import io.helidon.service.registry.ServiceRegistryManager;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The HTTP server. Thread-safe once started. */
public final class HttpServer implements AutoCloseable {
    /** Small, for every open event stream has one; whoever writes much writes larger pieces past it. */
    private static final int WRITE_BUFFER = 2 * 1024;

    private static final int MAX_HEADERS = 32 * 1024;

    /** What a server serves. */
    public record Api(Services services, Access access, Readiness readiness, Leniency leniency) {}

    /** Everything that the routes lead to. */
    public record Services(
            VideoService videos,
            DerivedVideos derived,
            Characters characters,
            VideoDetails details,
            EventService events,
            Idempotency idempotency,
            VideoPreviews previews,
            FileService files,
            BatchService batches,
            WebhookService webhooks) {}

    /** How unknown request fields are treated. */
    public enum Leniency {
        REFUSE_UNKNOWN_FIELDS,
        IGNORE_UNKNOWN_FIELDS
    }

    private final Watchdog watchdog = new Watchdog();
    private final HttpSettings.Address address;
    private final WebServer server;
    private final List<String> surface;

    /** A server that does not listen yet. */
    public HttpServer(HttpSettings settings, Api api) {
        withoutDiscovery();
        StandardHeaders headers = new StandardHeaders(settings.organization());
        Dispatcher dispatcher = dispatcher(settings, api, headers);
        this.surface = dispatcher.surface();
        this.address = settings.address();
        this.server = WebServer.builder()
                .host(settings.address().host())
                .port(settings.address().port())
                .shutdownHook(false)
                .maxTcpConnections(settings.connections().max())
                .idleConnectionTimeout(settings.connections().idle())
                .shutdownGracePeriod(settings.connections().stop())
                .writeBufferSize(WRITE_BUFFER)
                .protocolsDiscoverServices(false)
                .featuresDiscoverServices(false)
                .mediaContext(MediaContext.builder()
                        .mediaSupportsDiscoverServices(false)
                        .build())
                .contentEncoding(ContentEncodingContext.builder()
                        .contentEncodingsDiscoverServices(false)
                        .build())
                .addConnectionSelector(new PieceConnections(MAX_HEADERS))
                .directHandlers(directHandlers(headers))
                .routing(routing -> routing.any(dispatcher))
                .build();
    }

    /**
     * Listens.
     *
     * @throws UncheckedIOException when the address cannot be taken
     */
    public void start() {
        requireFree(address);
        watchdog.start();
        server.start();
        if (!server.isRunning()) {
            watchdog.close();
            throw new UncheckedIOException(new BindException("the address was taken meanwhile"));
        }
    }

    /** The TCP port it listens on. */
    public int port() {
        return server.port();
    }

    /** Method and path of everything it serves, variables in braces: for example {@code GET /v1/videos/{id}}. */
    public List<String> surface() {
        return surface;
    }

    /** Stops listening and lets running requests end within the configured time. */
    @Override
    public void close() {
        server.stop();
        watchdog.close();
    }

    /**
     * The web server looks for extensions on the whole class path, a fifth of the time that starting takes. There are
     * none; whoever embeds this server beside its own registry keeps that.
     */
    private static void withoutDiscovery() {
        if (!GlobalServiceRegistry.configured()) {
            GlobalServiceRegistry.registry(ServiceRegistryManager.create(ServiceRegistryConfig.builder()
                            .discoverServices(false)
                            .discoverServicesFromServiceLoader(false)
                            .build())
                    .registry());
        }
    }

    /** The web server only logs that it could not listen; this says so. */
    private static void requireFree(HttpSettings.Address address) {
        if (address.port() == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address.host(), address.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dispatcher dispatcher(HttpSettings settings, Api api, StandardHeaders headers) {
        Duration stall = settings.connections().stall();
        Intake intake =
                new Intake(new BodyReader(settings.bodies(), settings.uploads().folder(), stall), watchdog, settings);
        CreateVideoParser.UnknownFields unknown = CreateVideoParser.UnknownFields.of(api.leniency());
        Outflow outflow = new Outflow(watchdog, stall);
        Download download = new Download(outflow);
        Services services = api.services();
        Once once = new Once(services.idempotency());
        VideoAnswers answers = new VideoAnswers(services.details());
        Routes.Handlers handlers = new Routes.Handlers(
                new VideoHandlers(services.videos(), services.events(), answers),
                new CreateHandlers(services.videos(), services.derived(), intake, new CreateVideoParser(unknown), once),
                new DerivedVideoHandlers(services.derived(), intake, new DerivedVideoParser(unknown), once),
                new CharacterHandlers(services.characters(), intake, unknown, once),
                new ContentHandler(services.videos(), download),
                new ModelHandlers(services.videos()),
                new HealthHandlers(api.readiness()),
                new EventHandlers(services.events(), watchdog),
                new KeyHandlers(api.access().keys(), intake),
                new PreviewHandlers(services.previews(), watchdog, stall),
                new FileHandlers(services.files(), intake, download, once),
                new BatchHandlers(services.batches(), intake, once),
                new WebhookHandlers(services.webhooks(), intake, new WebhookParser(api.leniency())),
                new GuideHandlers(new Guide()));
        return new Dispatcher(new Routes(handlers), new Gate(api.access(), settings.organization()), headers, intake);
    }

    /** What the HTTP layer refuses by itself has the same envelope and headers as everything else. */
    private static DirectHandlers directHandlers(StandardHeaders standardHeaders) {
        DirectHandler handler = (request, type, status, headers, message) -> {
            ServerResponseHeaders all = ServerResponseHeaders.create();
            headers.forEach(all::add);
            standardHeaders.set(StandardHeaders.newRequestId(), all::set);
            StandardHeaders.setProcessing(System.nanoTime(), all::set);
            all.set(HeaderNames.CONTENT_TYPE, "application/json");
            Status answered = status(request, type, Optional.ofNullable(status));
            if (answered.code() == Status.SERVICE_UNAVAILABLE_503.code()) {
                RetryAdvice.set(all::set);
            }
            return DirectHandler.TransportResponse.builder()
                    .status(answered)
                    .headers(all)
                    .keepAlive(false)
                    .entity(Json.write(ErrorBody.of(ErrorMapper.refusal(answered.code()))))
                    .build();
        };
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            handlers.addHandler(type, handler);
        }
        return handlers.build();
    }

    /**
     * The status of what the HTTP layer refuses. It calls some of what it cannot read a fault of its own, or something
     * it does not do yet; before there is a request, all of it is the sender's.
     */
    private static Status status(
            DirectHandler.TransportRequest request, DirectHandler.EventType type, Optional<Status> chosen) {
        Status status = chosen.orElse(type.defaultStatus());
        boolean unread = type == DirectHandler.EventType.INTERNAL_ERROR
                && request.method().isEmpty();
        return unread || status.code() == Status.NOT_IMPLEMENTED_501.code() ? Status.BAD_REQUEST_400 : status;
    }
}
