package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "kinora")
final class KinoraCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    KinoraCommand(Session session) {
        // The factory hands the session to every command; this one only lists the others.
    }

    @Override
    public void run() {
        throw new Trouble(ExitCode.USAGE, "usage.command");
    }
}
