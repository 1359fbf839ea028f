package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.EffectiveConfig;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "config", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class ConfigCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    JsonOption form;

    @Mixin
    FolderOptions folder;

    @Mixin
    HelpOption help;

    ConfigCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        ServerOptions server = folder.server();
        EffectiveConfig config =
                ConfigLoader.load(new ConfigSources(server.file(console), console.environment(), server.flags()));
        if (form.json) {
            ObjectNode all = Json.object();
            config.entries().forEach(entry -> all.putObject(entry.key())
                    .put("value", entry.value())
                    .put("origin", entry.origin()));
            console.out().println(Json.pretty(all));
        } else {
            config.entries().forEach(this::print);
        }
        return ExitCode.OK.number();
    }

    private void print(EffectiveConfig.Entry entry) {
        String value = entry.value().isEmpty() ? "-" : entry.value();
        String origin = entry.origin().equals("default") ? console.text("config.default") : entry.origin();
        console.out().println(String.format(Locale.ROOT, "%-34s %-28s %s", entry.key(), value, origin));
    }
}
