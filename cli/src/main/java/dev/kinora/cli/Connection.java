package dev.kinora.cli;

import dev.kinora.client.KinoraClient;
import dev.kinora.client.video.Videos;
import dev.kinora.server.config.KinoraConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A server to speak to; closing it stops the one that was started for this command. */
final class Connection implements AutoCloseable {
    /** A server in this process answers in microseconds, so it may be asked often. */
    private static final Duration NEAR = Duration.ofMillis(200);

    private final Videos videos;
    private final Optional<EmbeddedServer> embedded;

    private Connection(Videos videos, Optional<EmbeddedServer> embedded) {
        this.videos = videos;
        this.embedded = embedded;
    }

    /** The configured server, else the one that serves the data folder already, else one started now. */
    static Connection open(ServerOptions options, Console console) {
        KinoraClient.Builder client = KinoraClient.builder().environment(console.environment());
        Optional<String> address = options.address(console);
        if (address.isPresent()) {
            return new Connection(client.baseUrl(address.get()).build().videos(), Optional.empty());
        }
        KinoraConfig config = EmbeddedServer.configuration(options, console);
        Optional<URI> neighbour = DoorSign.read(config.data().dir());
        if (neighbour.isPresent()) {
            console.err().println("Using the server at " + neighbour.get() + ", which serves this data folder.");
            return new Connection(
                    client.baseUrl(neighbour.get().toString()).build().videos(), Optional.empty());
        }
        EmbeddedServer server = EmbeddedServer.start(config);
        return new Connection(
                client.baseUrl(server.baseUrl().toString())
                        .apiKey(server.key())
                        .build()
                        .videos(),
                Optional.of(server));
    }

    Videos videos() {
        return videos;
    }

    /** How often to look at a video; empty leaves it to the server. */
    Optional<Duration> pace() {
        return embedded.map(server -> NEAR);
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedServer::close);
    }
}
