package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "webhooks",
        abbreviateSynopsis = true,
        subcommands = {
            WebhooksCreateCommand.class,
            WebhooksListCommand.class,
            WebhooksDeleteCommand.class,
            WebhooksRotateCommand.class,
            WebhooksTestCommand.class,
            WebhooksDeliveriesCommand.class,
            WebhooksListenCommand.class
        })
@SuppressWarnings("NullAway.Init")
final class WebhooksCommand implements Runnable {
    @Mixin
    HelpOption help;

    WebhooksCommand(Session session) {
        // Only its commands do something.
    }

    @Override
    public void run() {
        throw new Trouble(ExitCode.USAGE, "webhooks.command");
    }
}
