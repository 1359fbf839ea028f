package dev.kinora.animatic.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The sound of a production, written beside everything else that is made ready before the first frame. */
final class SoundFile implements AutoCloseable {
    private final Path pcm;
    private final Underway<Long> writing;

    private SoundFile(Production production, Path pcm) {
        this.pcm = pcm;
        writing = Underway.start("animatic-sound", () -> write(production, pcm));
    }

    /** Starts to write {@code sound.pcm} into a folder. */
    static SoundFile of(Production production, Path folder) {
        return new SoundFile(production, folder.resolve("sound.pcm"));
    }

    private static long write(Production production, Path pcm) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pcm), 1 << 16)) {
            production.sound(out);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Where it is written, once {@link #await} has returned. */
    Path path() {
        return pcm;
    }

    /**
     * Waits until it is whole.
     *
     * @return milliseconds it took
     * @throws IOException when it could not be written
     * @throws InterruptedException when the calling thread is interrupted
     */
    long await() throws IOException, InterruptedException {
        return writing.await();
    }

    /** Stops writing, and removes the file. */
    @Override
    public void close() throws IOException {
        writing.stop();
        Files.deleteIfExists(pcm);
    }
}
