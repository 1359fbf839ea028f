package dev.kinora.server.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of all renders.
 *
 * @param root the folder they lie in; made when missing
 */
public record WorkFolders(Path root) {
    /** What lies there; each name is the id of a video, unless a stranger put it there. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        try {
            Files.createDirectories(root);
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Removes one of them with all in it. */
    public void delete(String name) {
        new WorkFolder(root.resolve(name)).delete();
    }
}
