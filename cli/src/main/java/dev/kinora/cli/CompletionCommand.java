package dev.kinora.cli;

import dev.kinora.cli.completion.Shell;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "completion", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SHELL")
    Shell shell;

    @Mixin
    HelpOption help;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        CommandLine every = Commands.parser(session, "");
        console.out().print(shell.script(every.getCommandSpec()));
        console.out().flush();
        return ExitCode.OK.number();
    }
}
