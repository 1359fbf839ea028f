package dev.kinora.cli.batch;

import dev.kinora.cli.console.Progress;
import dev.kinora.client.video.Video;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** How far many videos are together, told as one. Thread-safe. */
public final class Tally {
    private final Progress whole;
    private final int all;
    private final Map<String, Double> shares = new ConcurrentHashMap<>();

    /** The tally of so many videos, told here. */
    public Tally(Progress whole, int all) {
        this.whole = whole;
        this.all = all;
    }

    /** A video has ended, however it did. */
    public void ended(String key) {
        shares.put(key, 1.0);
        tell();
    }

    /** The progress of one of them. */
    public Progress of(String key) {
        return new Part(key);
    }

    private void tell() {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        long done = shares.values().stream().filter(share -> share >= 1).count();
        whole.many(done, all, sum / all);
    }

    private final class Part implements Progress {
        private static final double MOST = 0.99;

        private final String key;

        Part(String key) {
            this.key = key;
        }

        @Override
        public void video(Video video) {
            shares.put(key, Math.min(MOST, video.progress() / 100.0));
            tell();
        }

        @Override
        public void bytes(long bytes, OptionalLong total) {
            // A file comes in a moment, beside its render.
        }

        @Override
        public void many(long done, long every, double share) {}

        /** Makes room for whoever has something to say; the next state draws the whole again. */
        @Override
        public void close() {
            whole.close();
        }
    }
}
