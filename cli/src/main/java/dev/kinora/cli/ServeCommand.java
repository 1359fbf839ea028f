package dev.kinora.cli;

import dev.kinora.server.app.Kinora;
import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        header = "Run the server until Ctrl-C.",
        description = {"", "Options win over environment variables, those over kinora.yaml, that over the defaults.", ""
        })
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on. Default: 127.0.0.1.")
    @Nullable
    String host;

    @Option(names = "--port", description = "Port to listen on; 0 takes a free one. Default: 8080.")
    @Nullable
    String port;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder. Default: ./kinora-data.")
    @Nullable
    Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file. Default: ./kinora.yaml, if there is one.")
    @Nullable
    Path config;

    @Mixin
    HelpOption help;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        KinoraConfig settings = ConfigLoader.load(sources()).config();
        Logs.from(settings.logging().level().toString());
        try (Kinora kinora = Kinora.start(settings);
                DoorSign sign = DoorSign.hang(settings.data().dir(), kinora.baseUrl())) {
            session.console().out().println(kinora.banner());
            session.console().out().flush();
            session.interrupt().await();
            session.console().err().println("Stopping: new requests are refused, running renders are handed back.");
        }
        return ExitCode.OK.number();
    }

    private ConfigSources sources() {
        ServerOptions options = new ServerOptions();
        options.config = config;
        options.data = data;
        Map<String, String> flags = new LinkedHashMap<>(options.flags());
        if (host != null) {
            flags.put("server.host", host);
        }
        if (port != null) {
            flags.put("server.port", port);
        }
        Console console = session.console();
        return new ConfigSources(options.file(console), console.environment(), flags);
    }
}
