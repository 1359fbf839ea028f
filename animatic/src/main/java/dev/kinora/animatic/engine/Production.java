package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.scene.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** A video ready to be made: pictures part by part, and sound. Used once. */
interface Production extends AutoCloseable {
    /** Format and length. */
    Frame frame();

    /** The parts in order; their frames add up to the whole. */
    List<Part> parts();

    /**
     * Writes the sound, 48 kHz stereo s16le, exactly as long as the pictures.
     *
     * @throws IOException from the stream, or soon after the thread is interrupted
     */
    void sound(OutputStream pcm) throws IOException;

    /** Ends what still runs. */
    @Override
    default void close() {}

    /**
     * Some frames of one painting.
     *
     * @param painting built when its turn comes
     * @param first its first frame
     * @param frames how many, at least 1
     */
    record Part(Supplier<Painting> painting, int first, int frames) {}
}
