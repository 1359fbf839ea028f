package dev.kinora.server.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of results while it is written; closing it removes it. Not thread-safe. */
final class ResultFile implements AutoCloseable {
    private final Path path;
    private final OutputStream out;
    private int lines;

    ResultFile(Path folder) throws IOException {
        this.path = Files.createTempFile(folder, "results-", ".jsonl");
        this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    }

    void add(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        lines++;
    }

    int lines() {
        return lines;
    }

    /** Its bytes, once every line was added. */
    Path finished() throws IOException {
        out.close();
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
