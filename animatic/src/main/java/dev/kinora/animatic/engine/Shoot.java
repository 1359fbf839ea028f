package dev.kinora.animatic.engine;

import dev.kinora.animatic.scene.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A production put together from given parts.
 *
 * @param frame format and length
 * @param parts the pictures
 * @param voice the sound
 * @param files what is closed in the end
 */
record Shoot(Frame frame, List<Part> parts, Voice voice, List<AutoCloseable> files) implements Production {
    /** Writes the sound. */
    @FunctionalInterface
    interface Voice {
        void write(OutputStream pcm) throws IOException;
    }

    @Override
    public void sound(OutputStream pcm) throws IOException {
        voice.write(pcm);
    }

    @Override
    public void close() {
        for (AutoCloseable file : files) {
            try {
                file.close();
            } catch (Exception e) {
                throw new IllegalStateException("a file could not be closed", e);
            }
        }
    }
}
