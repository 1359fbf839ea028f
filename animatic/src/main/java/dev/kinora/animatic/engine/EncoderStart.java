package dev.kinora.animatic.engine;

import dev.kinora.media.FrameEncoder;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Starts the encoder as soon as the sound is there, while the first picture is still being made ready. */
final class EncoderStart implements AutoCloseable {
    private final FutureTask<FrameEncoder> starting;
    private final Thread thread;

    private EncoderStart(FutureTask<FrameEncoder> starting) {
        this.starting = starting;
        thread = Thread.ofPlatform().name("animatic-encoder").start(starting);
    }

    /** @param open starts it; the file of the sound is whole by then */
    static EncoderStart after(SoundFile sound, Supplier<FrameEncoder> open) {
        return new EncoderStart(new FutureTask<>(() -> {
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
        try {
            return starting.get();
        } catch (ExecutionException e) {
            throw SoundFile.broken(e);
        }
    }

    /** Ends it if it runs; what it has not finished is removed. */
    @Override
    public void close() {
        starting.cancel(true);
        SoundFile.end(thread);
        if (starting.state() == FutureTask.State.SUCCESS) {
            starting.resultNow().close();
        }
    }
}
