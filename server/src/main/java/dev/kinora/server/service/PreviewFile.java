package dev.kinora.server.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of a preview, opened; whole even when the preview ends meanwhile. The caller closes it. */
public final class PreviewFile implements AutoCloseable {
    private final InputStream bytes;
    private final long length;

    private PreviewFile(InputStream bytes, long length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** @throws java.nio.file.NoSuchFileException when it is not there */
    static PreviewFile open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return new PreviewFile(bytes, Files.size(file));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** What is in it. */
    public InputStream bytes() {
        return bytes;
    }

    /** Length in bytes. */
    public long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
