package dev.kinora.server.app;

import dev.kinora.engine.EngineDescriptor;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.service.KeyService;
import dev.kinora.server.store.StoreException;
import java.net.URI;
import java.util.List;

/** A running server. Thread-safe. */
public final class Kinora implements AutoCloseable {
    private final KinoraConfig config;
    private final HttpServer http;
    private final List<EngineDescriptor> engines;
    private final KeyService keys;
    private final Shutdown shutdown;

    Kinora(KinoraConfig config, HttpServer http, List<EngineDescriptor> engines, KeyService keys, Shutdown shutdown) {
        this.config = config;
        this.http = http;
        this.engines = engines;
        this.keys = keys;
        this.shutdown = shutdown;
    }

    /**
     * Starts a server and returns once it answers requests.
     *
     * @throws StartupException with one clear sentence for people and the fix
     */
    public static Kinora start(KinoraConfig config) {
        Shutdown shutdown = new Shutdown();
        try {
            return new Assembly(config, shutdown).build();
        } catch (StoreException | AssetException e) {
            shutdown.run();
            throw new StartupException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            shutdown.run();
            throw e;
        }
    }

    /**
     * The FFmpeg programs that a server of this configuration runs; unpacked when they come along and were not yet.
     *
     * @throws StartupException when they are missing or cannot be unpacked
     */
    public static FfmpegPrograms programs(KinoraConfig config) {
        return MediaPrograms.find(config.media(), DataFolder.of(config.data().dir()))
                .programs();
    }

    /** The TCP port it listens on. */
    public int port() {
        return http.port();
    }

    /** Method and path of everything it serves, variables in braces. */
    public List<String> surface() {
        return http.surface();
    }

    /** The base address of the API, for example {@code http://127.0.0.1:8080/v1}. */
    public URI baseUrl() {
        String host = config.server().host();
        String reachable =
                switch (host) {
                    case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
                    default -> host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
                };
        return URI.create("http://" + reachable + ":" + port() + "/v1");
    }

    /** The engines it was started with, each with its title and whether it works. */
    public List<EngineDescriptor> engines() {
        return List.copyOf(engines);
    }

    /** Whether there is no key yet, so that any key is accepted, from this machine only. */
    public boolean acceptsAnyKey() {
        return keys.open();
    }

    /** Waits until the server is closed. */
    public void awaitStop() throws InterruptedException {
        shutdown.await();
    }

    /** Hands running renders back, stops listening and lets downloads finish; each within the configured time. */
    @Override
    public void close() {
        shutdown.run();
    }
}
