package dev.kinora.animatic.engine;

import dev.kinora.media.FrameEncoder;
import java.io.IOException;
import java.util.function.Supplier;

/** Starts the encoder as soon as the sound is there, while the first picture is still being made ready. */
final class EncoderStart implements AutoCloseable {
    private final Underway<FrameEncoder> encoder;

    private EncoderStart(Underway<FrameEncoder> encoder) {
        this.encoder = encoder;
    }

    /** @param open starts it; the file of the sound is whole by then */
    static EncoderStart after(SoundFile sound, Supplier<FrameEncoder> open) {
        return new EncoderStart(Underway.start("animatic-encoder", () -> {
            sound.await();
            return open.get();
        }));
    }

    /**
     * Waits until it runs.
     *
     * @throws IOException when the sound could not be written
     * @throws InterruptedException when the calling thread is interrupted
     */
    FrameEncoder await() throws IOException, InterruptedException {
        return encoder.await();
    }

    /** Ends it if it runs; what it has not finished is removed. */
    @Override
    public void close() {
        encoder.stop().ifPresent(FrameEncoder::close);
    }
}
