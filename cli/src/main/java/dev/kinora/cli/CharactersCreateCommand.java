package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.character.VideoCharacter;
import dev.kinora.client.transfer.Upload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "create", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class CharactersCreateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME")
    String name;

    @Parameters(index = "1", paramLabel = "FILE")
    Path clip;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    CharactersCreateCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        Path file = console.at(clip);
        if (!Files.isReadable(file)) {
            throw new Trouble(ExitCode.USAGE, "characters.clip", clip);
        }
        try (Connection connection = Connection.open(server, console)) {
            VideoCharacter made = connection.client().characters().create(name, Upload.of(file));
            if (form.json) {
                console.out().println(Json.pretty(Json.parse(made.json())));
            } else {
                console.say("characters.made", made.id(), made.name());
                console.out().println(made.id());
            }
        }
        return ExitCode.OK.number();
    }
}
