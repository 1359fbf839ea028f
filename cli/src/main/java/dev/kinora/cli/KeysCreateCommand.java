package dev.kinora.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        header = "Make a key and print it, this once: only a hash of it is kept.",
        description = {"", "The key stands alone on the last line.", ""})
@SuppressWarnings("NullAway.Init")
final class KeysCreateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            description = "What to call it: 1 to 64 of letters, digits, '.', '_', '@' and '-'.")
    String name;

    @Option(
            names = "--project",
            defaultValue = "default",
            description = "Whose videos it reads and makes; projects do not see each other's. Default:"
                    + " ${DEFAULT-VALUE}.")
    String project;

    @Option(
            names = "--rpm",
            paramLabel = "N",
            description = "Requests it may make a minute; 0 = no limit. Default: limits.requests_per_minute.")
    @Nullable
    Integer requestsPerMinute;

    @Mixin
    KeyOptions options;

    @Mixin
    HelpOption help;

    KeysCreateCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = options.open(console)) {
            KeyDesk.Fresh made = desk.create(new KeyDesk.Wish(name, project, Optional.ofNullable(requestsPerMinute)));
            KeyDesk.Wish grant = made.entry().grant();
            console.err()
                    .println("Key " + made.entry().id() + " (" + grant.name() + ") of project " + grant.project()
                            + ". Keep it now; it is not shown again.");
            console.out().println(made.text());
        }
        return ExitCode.OK.number();
    }
}
