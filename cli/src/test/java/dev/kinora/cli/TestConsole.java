package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Runs the program in this process, with its own folder, variables and streams. */
final class TestConsole {
    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Interrupt interrupt = new Interrupt();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private Console.Kind kind = Console.Kind.PLAIN;

    private TestConsole(Path folder) {
        this.folder = folder;
        environment.put("KINORA_LANG", "en");
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

    /** Somebody who sees the terminal and types this. */
    TestConsole typing(String text) {
        kind = Console.Kind.INTERACTIVE;
        return reading(text);
    }

    TestConsole reading(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
        Console console = new Console(new Streams(in, stream(out), stream(err)), kind, environment, folder);
        int code = Program.run(console, interrupt, args);
        return new Ended(code, outSoFar(), errSoFar());
    }

    /** Runs on a thread of its own: the common pool may have a single one, which a server would keep for itself. */
    CompletableFuture<Ended> start(String... args) {
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> ended.complete(run(args)));
        return ended;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
