package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import dev.kinora.client.character.VideoCharacter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class CharactersShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    CharactersShowCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            VideoCharacter found = connection.client().characters().retrieve(id);
            if (form.json) {
                console.out().println(Json.pretty(Json.parse(found.json())));
            } else {
                Table.of("ID", console.text("column.name"), console.text("column.created"))
                        .row(found.id(), found.name(), Moments.minute(found.createdAt()))
                        .print(console.out());
            }
        }
        return ExitCode.OK.number();
    }
}
