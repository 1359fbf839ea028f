package dev.kinora.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks people for a yes or a no. */
public final class Question {
    /** What they said. */
    public enum Answer {
        /** Yes, in the program's language or in English. */
        YES,
        /** Anything else, or nothing in time. */
        NO
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 200;

    private Question() {}

    /** Asks and waits for a line, twenty seconds at most; nobody is asked where nobody can answer. */
    public static Answer ask(Console console, String key, Object... values) {
        if (console.kind() != Console.Kind.INTERACTIVE) {
            return Answer.NO;
        }
        console.err().print(console.text(key, values) + " ");
        console.err().flush();
        String line = answer(console.in()).strip().toLowerCase(Locale.ROOT);
        boolean yes = !line.isEmpty() && (line.startsWith("y") || line.startsWith(console.text("question.yes")));
        return yes ? Answer.YES : Answer.NO;
    }

    private static String answer(InputStream in) {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("kinora-question").start(() -> line.complete(line(in)));
        try {
            return line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } catch (ExecutionException | TimeoutException e) {
            return "";
        }
    }

    private static String line(InputStream in) {
        byte[] bytes = new byte[LONGEST_ANSWER];
        int length = 0;
        try {
            for (int next = in.read(); next >= 0 && next != '\n' && length < bytes.length; next = in.read()) {
                bytes[length++] = (byte) next;
            }
        } catch (IOException e) {
            return "";
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
