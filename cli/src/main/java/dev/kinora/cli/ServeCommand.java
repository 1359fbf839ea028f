package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.engine.EngineDescriptor;
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

@Command(name = "serve", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--host", paramLabel = "ADDRESS")
    @Nullable
    String host;

    @Option(names = "--port", paramLabel = "N")
    @Nullable
    String port;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--config", paramLabel = "FILE")
    @Nullable
    Path config;

    @Mixin
    JsonOption form;

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
            Path folder = settings.data().dir().toAbsolutePath().normalize();
            session.console().out().println(form.json ? json(kinora, folder) : banner(kinora, folder));
            session.console().out().flush();
            session.interrupt().await();
            session.console().say("serve.stopping");
        }
        return ExitCode.OK.number();
    }

    private String banner(Kinora kinora, Path folder) {
        Console console = session.console();
        String engines = String.join(
                "\n             ",
                kinora.engines().stream().map(engine -> title(engine, console)).toList());
        return console.text(
                        "serve.banner",
                        kinora.baseUrl().resolve("/"),
                        kinora.baseUrl(),
                        console.text(kinora.acceptsAnyKey() ? "serve.any.text" : "serve.your.key"),
                        engines,
                        folder)
                + "\n"
                + console.text(kinora.acceptsAnyKey() ? "serve.open" : "serve.closed")
                + "\n";
    }

    private static String title(EngineDescriptor engine, Console console) {
        return engine.healthy()
                ? engine.title()
                : engine.title() + "  " + console.text("serve.engine.broken", engine.problem());
    }

    private static String json(Kinora kinora, Path folder) {
        return Json.line(Json.object()
                .put("base_url", kinora.baseUrl().toString())
                .put("data", folder.toString())
                .put("any_key", kinora.acceptsAnyKey()));
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
