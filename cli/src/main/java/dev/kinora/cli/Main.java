package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Language;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.DotEnv;
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
        Console console = Console.ofProcess();
        if (args.length == 1 && HELP.contains(args[0])) {
            help(language(console));
            return;
        }
        Interrupt interrupt = Interrupt.install();
        int code = Program.run(console, interrupt, args);
        interrupt.finished();
        System.exit(code);
    }

    private static Language language(Console console) {
        try {
            return Language.of(console.withDefaults(DotEnv.of(console.folder())).environment());
        } catch (Trouble unreadable) {
            return Language.of(console.environment());
        }
    }

    /** The help as a test keeps it, which spares this most frequent of calls the parser. */
    private static void help(Language language) {
        String file = "help" + language.suffix() + ".txt";
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream(file))) {
            text.transferTo(System.out);
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
