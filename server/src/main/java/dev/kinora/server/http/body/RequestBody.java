package dev.kinora.server.http.body;

import dev.kinora.server.http.wire.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request body that was read. Closing it frees its memory and removes its uploaded files. */
public final class RequestBody implements AutoCloseable {
    private final BodyMemory.Share memory;
    private final List<Path> files = new ArrayList<>();
    private Value.Fields fields = new Value.Fields(Map.of());

    RequestBody(BodyMemory.Share memory) {
        this.memory = memory;
    }

    /** The fields of the request. */
    public Value.Fields fields() {
        return fields;
    }

    void fields(Value.Fields read) {
        this.fields = read;
    }

    BodyMemory.Share memory() {
        return memory;
    }

    void own(Path file) {
        files.add(file);
    }

    @Override
    public void close() {
        memory.close();
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
