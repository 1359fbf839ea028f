package dev.kinora.cli;

import picocli.CommandLine.Option;

/** The option of every command that has a result: print it for programs. */
final class JsonOption {
    @Option(names = "--json")
    boolean json;
}
