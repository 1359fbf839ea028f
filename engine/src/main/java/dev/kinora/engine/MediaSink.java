package dev.kinora.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where an engine puts a finished video. The caller owns the place and cleans it up. */
public interface MediaSink {
    /** Opens the place for writing; what an earlier call wrote is dropped. The engine closes the stream. */
    OutputStream open() throws IOException;

    /** Takes a finished local file by linking or copying it; the original stays. */
    void copyOf(Path file) throws IOException;
}
