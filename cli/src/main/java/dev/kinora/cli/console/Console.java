package dev.kinora.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program reads of the world and where it writes: results to {@code out}, everything else to {@code err}.
 *
 * @param out results
 * @param err progress, hints and errors
 * @param kind whether {@code err} is a terminal
 * @param environment the variables
 * @param folder the folder that relative paths start from
 */
record Console(PrintStream out, PrintStream err, Kind kind, Map<String, String> environment, Path folder) {
    /** What reads the other end. */
    enum Kind {
        /** People: lines may be drawn over. */
        TERMINAL,
        /** A log or a program: plain lines. */
        PLAIN
    }

    static Console ofProcess() {
        Kind kind = Boolean.getBoolean("kinora.terminal") && !"dumb".equals(System.getenv("TERM"))
                ? Kind.TERMINAL
                : Kind.PLAIN;
        return new Console(System.out, System.err, kind, System.getenv(), Path.of(""));
    }

    String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
