package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "characters",
        abbreviateSynopsis = true,
        subcommands = {CharactersCreateCommand.class, CharactersShowCommand.class})
@SuppressWarnings("NullAway.Init")
final class CharactersCommand implements Runnable {
    @Mixin
    HelpOption help;

    CharactersCommand(Session session) {
        // Only its commands do something.
    }

    @Override
    public void run() {
        throw new Trouble(ExitCode.USAGE, "characters.command");
    }
}
