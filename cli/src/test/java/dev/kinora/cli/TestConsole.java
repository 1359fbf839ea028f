package dev.kinora.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the program in this process, with its own folder, variables and streams. */
final class TestConsole {
    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Interrupt interrupt = new Interrupt();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Console.Kind kind = Console.Kind.PLAIN;

    private TestConsole(Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    record Ended(int code, String out, String err) {}

    static TestConsole in(Path folder) {
        return new TestConsole(folder);
    }

    TestConsole with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    TestConsole onTerminal() {
        kind = Console.Kind.TERMINAL;
        return this;
    }

    Interrupt interrupt() {
        return interrupt;
    }

    String errSoFar() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String outSoFar() {
        return out.toString(StandardCharsets.UTF_8);
    }

    Ended run(String... args) {
        Console console = new Console(stream(out), stream(err), kind, environment, folder);
        int code = Program.run(console, interrupt, args);
        return new Ended(code, outSoFar(), errSoFar());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
