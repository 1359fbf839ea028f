package dev.kinora.server.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PNG of exactly the video's size, without alpha. Closing it removes the file.
 *
 * @param file where it lies
 */
public record PreparedPicture(Path file) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
