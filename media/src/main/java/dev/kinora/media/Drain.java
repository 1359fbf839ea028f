package dev.kinora.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads a child's stream to its end on a thread of its own and keeps a bounded part of it. */
final class Drain {
    private final InputStream in;
    private final byte[] kept;
    private final boolean ring;
    private final Thread thread;
    private long total;

    private Drain(InputStream in, int maxBytes, boolean ring) {
        this.in = in;
        this.kept = new byte[maxBytes];
        this.ring = ring;
        this.thread = Thread.ofPlatform().daemon().name("kinora-media-drain").unstarted(this::run);
    }

    /** Keeps the first {@code maxBytes}. */
    static Drain keepingBeginning(InputStream in, int maxBytes) {
        return started(new Drain(in, maxBytes, false));
    }

    /** Keeps the last {@code maxBytes}. */
    static Drain keepingEnd(InputStream in, int maxBytes) {
        return started(new Drain(in, maxBytes, true));
    }

    private static Drain started(Drain drain) {
        drain.thread.start();
        return drain;
    }

    private void run() {
        byte[] chunk = new byte[8192];
        try (in) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                keep(chunk, n);
            }
        } catch (IOException _) {
            // The child was ended while it spoke; what it said so far is kept.
        }
    }

    private synchronized void keep(byte[] chunk, int n) {
        for (int i = 0; i < n; i++, total++) {
            if (ring) {
                kept[(int) (total % kept.length)] = chunk[i];
            } else if (total < kept.length) {
                kept[(int) total] = chunk[i];
            }
        }
    }

    /** What was kept, after waiting at most {@code patience} for the stream's end. */
    String text(Duration patience) throws InterruptedException {
        thread.join(patience);
        synchronized (this) {
            int length = (int) Math.min(total, kept.length);
            byte[] text = new byte[length];
            int from = ring && total > kept.length ? (int) (total % kept.length) : 0;
            for (int i = 0; i < length; i++) {
                text[i] = kept[(from + i) % kept.length];
            }
            return new String(text, StandardCharsets.UTF_8);
        }
    }
}
