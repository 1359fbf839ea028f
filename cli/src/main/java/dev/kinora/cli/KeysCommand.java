package dev.kinora.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "keys",
        header = "Make, list and revoke the keys of the server on this machine.",
        description = {
            "",
            "The server may run meanwhile; it knows at once. The first key ends the time in which any key",
            "is taken.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KeysCreateCommand.class, KeysListCommand.class, KeysRevokeCommand.class})
@SuppressWarnings("NullAway.Init")
final class KeysCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    KeysCommand(Session session) {
        // Only its commands do something.
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with keys, for instance: kinora keys create laptop");
    }
}
