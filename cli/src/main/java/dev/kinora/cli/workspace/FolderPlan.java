package dev.kinora.cli.workspace;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Messages;
import dev.kinora.cli.console.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that the file-based workflow expects. What is there already is left as it is.
 *
 * @param folder where it is laid out
 */
public record FolderPlan(Path folder) {
    /** What became of a part. */
    public enum State {
        /** It is new. */
        MADE("init.made"),
        /** It was there. */
        KEPT("init.kept");

        private final String key;

        State(String key) {
            this.key = key;
        }

        /** Key of the line that tells it. */
        public String key() {
            return key;
        }
    }

    /**
     * A part of the folder.
     *
     * @param name its path in the folder
     * @param state what became of it
     */
    public record Item(String name, State state) {}

    private static final List<String> FOLDERS = List.of("input_reference", "output", "metadata");

    /** Lays the folder out, with remarks in the language of these messages. */
    public List<Item> lay(Messages messages) {
        List<Item> items = new ArrayList<>();
        try {
            for (String name : FOLDERS) {
                boolean there = Files.isDirectory(folder.resolve(name));
                Files.createDirectories(folder.resolve(name));
                items.add(new Item(name + "/", there ? State.KEPT : State.MADE));
            }
            items.add(file(".env", messages.text("init.dotenv")));
            items.add(file("prompt.md", messages.text("init.prompt")));
            items.add(file(".gitignore", ".env\noutput/\nmetadata/\nkinora-data/\n"));
        } catch (IOException e) {
            throw new Trouble(ExitCode.SETUP, "file.unwritable", folder, e);
        }
        return items;
    }

    private Item file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try {
            Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return new Item(name, State.KEPT);
        }
        if (name.equals(".env")) {
            close(file);
        }
        Files.writeString(file, text.endsWith("\n") ? text : text + "\n", StandardCharsets.UTF_8);
        return new Item(name, State.MADE);
    }

    /** The settings may come to hold a key: nobody else reads them, on systems that know others. */
    private static void close(Path file) throws IOException {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            // A system without such permissions has its own.
        }
    }
}
