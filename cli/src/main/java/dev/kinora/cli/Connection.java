package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.client.KinoraClient;
import dev.kinora.client.error.BadRequestException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.video.Include;
import dev.kinora.client.video.RetrieveOptions;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.Videos;
import dev.kinora.server.config.KinoraConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A server to speak to; closing it stops the one that was started for this command. */
final class Connection implements AutoCloseable {
    /** A server in this process answers in microseconds, so it may be asked often. */
    private static final Duration NEAR = Duration.ofMillis(200);

    private static final int NO_SUCH_METHOD = 405;

    private final KinoraClient client;
    private final Optional<EmbeddedServer> embedded;

    private Connection(KinoraClient client, Optional<EmbeddedServer> embedded) {
        this.client = client;
        this.embedded = embedded;
    }

    /** The configured server, else the one that serves the data folder already, else one started now. */
    static Connection open(ServerOptions options, Console console) {
        KinoraClient.Builder client = KinoraClient.builder();
        new Defaults(console).first(Defaults.API_KEY).ifPresent(client::apiKey);
        Optional<String> address = options.address(console);
        if (address.isPresent()) {
            return new Connection(client.baseUrl(address.get()).build(), Optional.empty());
        }
        KinoraConfig config = EmbeddedServer.configuration(options, console);
        Optional<URI> neighbour = DoorSign.read(config.data().dir());
        if (neighbour.isPresent()) {
            console.say("connection.neighbour", neighbour.get());
            return new Connection(client.baseUrl(neighbour.get().toString()).build(), Optional.empty());
        }
        EmbeddedServer server = EmbeddedServer.start(config);
        return new Connection(
                client.baseUrl(server.baseUrl().toString()).apiKey(server.key()).build(), Optional.of(server));
    }

    KinoraClient client() {
        return client;
    }

    Videos videos() {
        return client.videos();
    }

    /** A video, with what Kinora tells beyond the API where the server does. */
    Video retrieve(String id) {
        try {
            return videos().retrieve(id, RetrieveOptions.defaults().withInclude(Include.MAKING));
        } catch (BadRequestException unknownField) {
            return videos().retrieve(id);
        }
    }

    /** Stops a video; a server that cannot do so deletes it, which ends its work as well. */
    void cancel(String id) {
        try {
            videos().cancel(id);
        } catch (NotFoundException unknownRoute) {
            videos().delete(id);
        } catch (BadRequestException e) {
            if (e.error().status() == NO_SUCH_METHOD) {
                videos().delete(id);
            } else if (e.error().code().filter("not_cancellable"::equals).isEmpty()) {
                throw e;
            }
        }
    }

    /** The server as descriptions name it, without the name and password an address may hold. */
    String name() {
        return embedded.isPresent()
                ? "in this process"
                : client.baseUrl().toString().replaceAll("//[^/@]*@", "//");
    }

    /** Whether the server ends with this command. */
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
