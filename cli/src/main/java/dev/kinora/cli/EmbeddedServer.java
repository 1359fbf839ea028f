package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.server.app.Kinora;
import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A server inside this process, for one command: on loopback, on a free port, behind a key nobody else has. */
final class EmbeddedServer implements AutoCloseable {
    private final Kinora kinora;
    private final String key;

    private EmbeddedServer(Kinora kinora, String key) {
        this.kinora = kinora;
        this.key = key;
    }

    /** The configuration that a server for this command would have, with a key that exists only for this run. */
    static KinoraConfig configuration(ServerOptions options, Console console) {
        Map<String, String> flags = options.flags();
        flags.put("server.host", "127.0.0.1");
        flags.put("server.port", "0");
        flags.put("auth.key", "once-" + UUID.randomUUID());
        return ConfigLoader.load(new ConfigSources(options.file(console), console.environment(), flags))
                .config();
    }

    static EmbeddedServer start(KinoraConfig config) {
        Logs.quiet();
        return new EmbeddedServer(Kinora.start(config), config.auth().key().orElseThrow());
    }

    URI baseUrl() {
        return kinora.baseUrl();
    }

    String key() {
        return key;
    }

    @Override
    public void close() {
        kinora.close();
    }
}
