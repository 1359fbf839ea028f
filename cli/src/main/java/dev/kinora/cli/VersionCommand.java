package dev.kinora.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "version", header = "Print the versions of Kinora, Java and the system.")
@SuppressWarnings("NullAway.Init")
final class VersionCommand implements Runnable {
    private final Console console;

    @Mixin
    HelpOption help;

    VersionCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public void run() {
        console.out()
                .println("kinora " + Version.of(VersionCommand.class) + " (Java " + Runtime.version() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")");
    }
}
