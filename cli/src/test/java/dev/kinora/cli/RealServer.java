package dev.kinora.cli;

import dev.kinora.client.KinoraClient;
import dev.kinora.server.app.Kinora;
import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The real server on a folder, which draws test cards; it can be stopped and started again on the same port. */
final class RealServer implements AutoCloseable {
    /** The one key it knows. */
    static final String KEY = "sk-real-server";

    private final Path folder;
    private final int port;
    private Kinora kinora;

    RealServer(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket probe = new ServerSocket(0)) {
            this.port = probe.getLocalPort();
        }
        this.kinora = start();
    }

    private Kinora start() throws IOException {
        Path file = Files.writeString(folder.resolve("kinora.yaml"), """
                engines:
                  - {id: card, type: testcard}
                allow_private_addresses: true
                """);
        Map<String, String> flags = Map.of(
                "server.port",
                Integer.toString(port),
                "server.connections.stop",
                "0",
                "auth.key",
                KEY,
                "data.dir",
                folder.resolve("data").toString());
        return Kinora.start(ConfigLoader.load(new ConfigSources(Optional.of(file), Map.of(), flags))
                .config());
    }

    /** Ends it, with every connection, and brings it back. */
    void restart() throws IOException {
        kinora.close();
        kinora = start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port + "/v1";
    }

    KinoraClient.Builder client() {
        return KinoraClient.builder().baseUrl(baseUrl()).apiKey(KEY).backoff(Duration.ofMillis(200));
    }

    @Override
    public void close() {
        kinora.close();
    }
}
