package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class KeysCreateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME")
    String name;

    @Option(names = "--project", paramLabel = "NAME", defaultValue = "default")
    String project;

    @Option(names = "--rpm", paramLabel = "N")
    @Nullable
    Integer requestsPerMinute;

    @Mixin
    JsonOption form;

    @Mixin
    FolderOptions folder;

    @Mixin
    HelpOption help;

    KeysCreateCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = KeyDesk.open(folder.server(), console)) {
            KeyDesk.Fresh made = desk.create(new KeyDesk.Wish(name, project, Optional.ofNullable(requestsPerMinute)));
            KeyDesk.Wish grant = made.entry().grant();
            if (form.json) {
                console.out()
                        .println(Json.pretty(Json.object()
                                .put("id", made.entry().id())
                                .put("name", grant.name())
                                .put("project", grant.project())
                                .put("key", made.text())));
            } else {
                console.say("keys.made", made.entry().id(), grant.name(), grant.project());
                console.out().println(made.text());
            }
        }
        return ExitCode.OK.number();
    }
}
