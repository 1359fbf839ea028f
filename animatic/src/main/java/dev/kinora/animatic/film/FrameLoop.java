package dev.kinora.animatic.film;

import dev.kinora.media.MediaException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Paints the frames of a film on several threads and hands them over in order. */
public final class FrameLoop {
    private final int threads;

    /** @param threads at least 1 */
    public FrameLoop(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** Takes frames in order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param frame number, from 0
         * @param i420 valid during the call only
         * @throws IOException ends the loop
         */
        void accept(int frame, byte[] i420) throws IOException;
    }

    private record Painted(int frame, byte[] i420) {}

    /**
     * Paints every frame of {@code film}.
     *
     * @throws IOException from the sink
     * @throws InterruptedException when the calling thread is interrupted; painting stops
     */
    public void run(Film film, Sink sink) throws IOException, InterruptedException {
        run(film, 0, film.scene().frame().frames(), sink);
    }

    /**
     * Paints {@code count} frames of a painting, from frame {@code first} on; the sink counts them from 0.
     *
     * @throws IOException from the sink
     * @throws InterruptedException when the calling thread is interrupted; painting stops
     */
    public void run(Painting painting, int first, int count, Sink sink) throws IOException, InterruptedException {
        int bytes = painting.width() * painting.height() * 3 / 2;
        BlockingQueue<Painting.Painter> painters = new ArrayBlockingQueue<>(threads);
        BlockingQueue<byte[]> buffers = new ArrayBlockingQueue<>(threads + 3);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        ArrayDeque<Future<Painted>> ahead = new ArrayDeque<>();
        try {
            for (int i = 0; i < threads; i++) {
                painters.add(painting.open());
            }
            for (int i = 0; i < threads + 3; i++) {
                buffers.add(new byte[bytes]);
            }
            for (int n = 0; n < count || !ahead.isEmpty(); ) {
                while (n < count && ahead.size() < threads + 2) {
                    int frame = n++;
                    byte[] buffer = buffers.take();
                    ahead.add(pool.submit(() -> paint(painters, first, frame, buffer)));
                }
                Painted done = ahead.remove().get();
                sink.accept(done.frame(), done.i420());
                buffers.add(done.i420());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MediaException media) {
                throw media;
            }
            throw new IllegalStateException("painting failed: " + e.getCause(), e.getCause());
        } finally {
            ahead.forEach(f -> f.cancel(false));
            pool.close();
            painters.forEach(Painting.Painter::close);
        }
    }

    private static Painted paint(BlockingQueue<Painting.Painter> painters, int first, int frame, byte[] buffer)
            throws InterruptedException {
        Painting.Painter painter = painters.take();
        try {
            painter.paint(first + frame, buffer);
        } finally {
            painters.add(painter);
        }
        return new Painted(frame, buffer);
    }
}
