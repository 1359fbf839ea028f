package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "keys",
        abbreviateSynopsis = true,
        subcommands = {KeysCreateCommand.class, KeysListCommand.class, KeysRevokeCommand.class})
@SuppressWarnings("NullAway.Init")
final class KeysCommand implements Runnable {
    @Mixin
    HelpOption help;

    KeysCommand(Session session) {
        // Only its commands do something.
    }

    @Override
    public void run() {
        throw new Trouble(ExitCode.USAGE, "keys.command");
    }
}
