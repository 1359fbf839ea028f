package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.DotEnv;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Parses the arguments, runs the command they name, and turns whatever happens into an exit code. */
final class Program {
    private Program() {}

    /** Runs to the end and returns the exit code; throws nothing. */
    static int run(Console console, Interrupt interrupt, String... args) {
        Session session;
        try {
            session = new Session(console.withDefaults(DotEnv.of(console.folder())), interrupt);
        } catch (Trouble unreadable) {
            return Failures.report(unreadable, new Session(console, interrupt));
        }
        String[] asked = helpLast(args);
        CommandLine line = Commands.parser(session, asked.length > 0 ? asked[0] : "");
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, session));
        line.setParameterExceptionHandler((wrong, arguments) -> Failures.report(wrong, session));
        return line.execute(asked);
    }

    /** {@code help keys create} means {@code keys create --help}. */
    private static String[] helpLast(String[] args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
        asked[asked.length - 1] = "--help";
        return asked;
    }
}
