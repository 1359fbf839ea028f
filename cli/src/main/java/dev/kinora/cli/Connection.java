package dev.kinora.cli;

import dev.kinora.client.KinoraClient;
import dev.kinora.client.Videos;
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

    /** The configured server, else one started now. */
    static Connection open(ServerOptions options, Console console) {
        KinoraClient.Builder client = KinoraClient.builder().environment(console.environment());
        Optional<String> address = options.address(console);
        if (address.isPresent()) {
            return new Connection(client.baseUrl(address.get()).build().videos(), Optional.empty());
        }
        EmbeddedServer server = EmbeddedServer.start(options, console);
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

    boolean isEmbedded() {
        return embedded.isPresent();
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
