package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "version", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class VersionCommand implements Runnable {
    private final Console console;

    @Mixin
    JsonOption form;

    @Mixin
    HelpOption help;

    VersionCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public void run() {
        String version = Version.of(VersionCommand.class);
        String java = Runtime.version().toString();
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        console.out()
                .println(
                        form.json
                                ? Json.pretty(Json.object()
                                        .put("kinora", version)
                                        .put("java", java)
                                        .put("system", system))
                                : "kinora " + version + " (Java " + java + ", " + system + ")");
    }
}
