package dev.kinora.server.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies inside the data directory.
 *
 * @param root the data directory, absolute
 */
record DataFolder(Path root) {
    static DataFolder of(Path dir) {
        return new DataFolder(dir.toAbsolutePath().normalize());
    }

    Path assets() {
        return root.resolve("assets");
    }

    boolean hasDatabase() {
        return Files.exists(root.resolve("kinora.db"));
    }

    Path work() {
        return root.resolve("work");
    }

    private Path temporary() {
        return root.resolve("tmp");
    }

    Path uploads() {
        return temporary().resolve("uploads");
    }

    Path previews() {
        return temporary().resolve("previews");
    }

    Path batches() {
        return temporary().resolve("batches");
    }

    Path engine(String id) {
        return temporary().resolve("engines").resolve(id);
    }

    /** Empties what only lives as long as a process. The data directory must be locked by then. */
    void clear() {
        try {
            delete(temporary());
            Files.createDirectories(uploads());
            Files.createDirectories(batches());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    Path madeEngine(String id) {
        try {
            return Files.createDirectories(engine(id));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private StartupException unwritable(IOException e) {
        return new StartupException(
                "The data directory " + root + " cannot be written (" + e.getMessage()
                        + "); make it writable or choose another with --data.",
                e);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
