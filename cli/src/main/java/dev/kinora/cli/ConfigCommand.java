package dev.kinora.cli;

import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.EffectiveConfig;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "config", header = "Print every setting, its value and where it came from; secrets are masked.")
@SuppressWarnings("NullAway.Init")
final class ConfigCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    ConfigCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        EffectiveConfig config =
                ConfigLoader.load(new ConfigSources(server.file(console), console.environment(), server.flags()));
        if (json) {
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
        console.out().println(String.format(Locale.ROOT, "%-34s %-28s %s", entry.key(), value, entry.origin()));
    }
}
