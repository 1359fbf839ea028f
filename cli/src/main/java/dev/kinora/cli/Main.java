package dev.kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The program: runs one command and ends with its exit code. */
public final class Main {
    private static final List<String> HELP = List.of("--help", "-h", "help");

    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        if (args.length == 1 && HELP.contains(args[0])) {
            help();
            return;
        }
        Interrupt interrupt = Interrupt.install();
        int code = Program.run(Console.ofProcess(), interrupt, args);
        interrupt.finished();
        System.exit(code);
    }

    /** The help as a test keeps it, which spares this most frequent of calls the parser. */
    private static void help() {
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("help.txt"))) {
            text.transferTo(System.out);
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
