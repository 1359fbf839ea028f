package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "revoke", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class KeysRevokeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID-or-NAME")
    String key;

    @Mixin
    JsonOption form;

    @Mixin
    FolderOptions folder;

    @Mixin
    HelpOption help;

    KeysRevokeCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = KeyDesk.open(folder.server(), console)) {
            String id = desk.revoke(key).id();
            console.out().println(form.json ? Json.pretty(Json.object().put("id", id)) : id);
        }
        return ExitCode.OK.number();
    }
}
