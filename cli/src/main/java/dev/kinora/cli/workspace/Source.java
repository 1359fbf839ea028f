package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Console;
import java.nio.file.Files;
import java.nio.file.Path;

/** A video that another one is made of. */
public sealed interface Source {
    /** What people call it. */
    String name();

    /**
     * A video at the server.
     *
     * @param name its id
     */
    record Video(String name) implements Source {}

    /**
     * A file on this machine.
     *
     * @param file as it was named, from the folder of the console
     */
    record Clip(Path file) implements Source {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /** What a word means: a file if there is one of that name, else a video's id. */
    static Source of(String word, Console console) {
        Path file = Path.of(word);
        return Files.isRegularFile(console.at(file)) ? new Clip(file) : new Video(word);
    }
}
