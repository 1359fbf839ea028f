package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a prompt comes from: the command line, a file, standard input, or {@code prompt.md} in the folder. */
public final class PromptText {
    private static final int LONGEST_BYTES = 1 << 20;
    private static final Path USUAL = Path.of("prompt.md");

    private final Console console;

    /** Reads prompts as somebody at this console names them. */
    public PromptText(Console console) {
        this.console = console;
    }

    /** The prompt: the file if one is named, else the words, where a single {@code -} means standard input, else {@code prompt.md}. */
    public String read(Optional<Path> file, List<String> words) {
        if (file.isPresent()) {
            return wanted(of(file.get()), file.get());
        }
        String text = String.join(" ", words);
        if (text.equals("-")) {
            return given(standardInput());
        }
        if (text.isBlank() && words.isEmpty() && Files.isRegularFile(console.at(USUAL))) {
            console.say("prompt.usual", USUAL);
            return wanted(of(USUAL), USUAL);
        }
        return given(text);
    }

    /** The text of a prompt file, without the remarks that stand between {@code <!--} and {@code -->}. */
    public String of(Path file) {
        try {
            Path place = console.at(file);
            if (Files.size(place) > LONGEST_BYTES) {
                throw new Trouble(ExitCode.USAGE, "prompt.large", file);
            }
            return Files.readString(place)
                    .replaceFirst("^\ufeff", "")
                    .replaceAll("(?s)<!--.*?-->", "")
                    .strip();
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "prompt.unreadable", file, e);
        }
    }

    private static String wanted(String text, Path file) {
        if (text.isBlank()) {
            throw new Trouble(ExitCode.USAGE, "prompt.empty", file);
        }
        return text;
    }

    private static String given(String text) {
        if (text.isBlank()) {
            throw new Trouble(ExitCode.USAGE, "prompt.missing");
        }
        return text.strip();
    }

    private String standardInput() {
        try {
            byte[] bytes = console.in().readNBytes(LONGEST_BYTES + 1);
            if (bytes.length > LONGEST_BYTES) {
                throw new Trouble(ExitCode.USAGE, "prompt.large", "-");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "prompt.unreadable", "-", e);
        }
    }
}
