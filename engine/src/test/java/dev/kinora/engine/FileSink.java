package dev.kinora.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A sink that is a file, as Kinora's own is. */
public final class FileSink implements MediaSink {
    private final Path file;

    /** A sink that writes to {@code file}. */
    public FileSink(Path file) {
        this.file = file;
    }

    @Override
    public OutputStream open() throws IOException {
        return Files.newOutputStream(file);
    }

    @Override
    public void copyOf(Path original) throws IOException {
        Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the sink got. */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }
}
