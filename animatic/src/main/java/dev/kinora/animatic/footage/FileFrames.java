package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Painting;
import dev.kinora.media.DecodeSpec;
import dev.kinora.media.FrameDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The frames of a video file. They are decoded once, in order; painters may ask for them a little out of order, as they
 * run side by side. A file that ends early holds its last frame.
 */
public final class FileFrames implements Painting, AutoCloseable {
    /** Frames that may wait for their painter; painters are never farther apart than that. */
    private static final int MOST_WAITING = 64;

    private final DecodeSpec spec;
    private final FrameDecoder decoder;
    private final Map<Integer, byte[]> waiting = new HashMap<>();
    private Optional<byte[]> last = Optional.empty();
    private boolean ended;
    private int next;

    public FileFrames(DecodeSpec spec, FrameDecoder decoder) {
        this.spec = spec;
        this.decoder = decoder;
    }

    @Override
    public int width() {
        return spec.width();
    }

    @Override
    public int height() {
        return spec.height();
    }

    /** The last frame of the file, decoding all of what is left. */
    public synchronized byte[] lastFrame() {
        while (!ended) {
            take();
        }
        return last.orElseThrow();
    }

    private synchronized void copy(int n, byte[] i420) {
        while (next <= n) {
            byte[] frame = take();
            if (waiting.size() >= MOST_WAITING) {
                throw new IllegalStateException("frame " + (next - 1) + " waits for nobody");
            }
            waiting.put(next++, frame);
        }
        byte[] frame = waiting.remove(n);
        if (frame == null) {
            throw new IllegalStateException("frame " + n + " was asked for twice");
        }
        System.arraycopy(frame, 0, i420, 0, frame.length);
    }

    private byte[] take() {
        byte[] frame = new byte[spec.frameBytes()];
        if (!ended && decoder.read(frame)) {
            last = Optional.of(frame);
            return frame;
        }
        ended = true;
        return last.orElseThrow();
    }

    @Override
    public Painter open() {
        return new Painter() {
            @Override
            public void paint(int n, byte[] i420) {
                copy(n, i420);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void close() {
        decoder.close();
    }
}
