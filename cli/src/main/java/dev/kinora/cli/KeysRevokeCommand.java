package dev.kinora.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "revoke", header = "Make a key worthless at once.")
@SuppressWarnings("NullAway.Init")
final class KeysRevokeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID-or-NAME", description = "The key's id or name, as 'kinora keys list' shows them.")
    String key;

    @Mixin
    KeyOptions options;

    @Mixin
    HelpOption help;

    KeysRevokeCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = options.open(console)) {
            console.out().println(desk.revoke(key).id());
        }
        return ExitCode.OK.number();
    }
}
