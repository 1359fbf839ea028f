package dev.kinora.cli;

import picocli.CommandLine.Option;

/** The option every command has. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;
}
