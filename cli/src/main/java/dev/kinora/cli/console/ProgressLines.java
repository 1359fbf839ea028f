package dev.kinora.cli.console;

import dev.kinora.client.video.Video;
import java.util.OptionalLong;

/** One line for each new state and each quarter of a render. Thread-safe. */
final class ProgressLines implements Progress {
    private static final int STEP = 25;

    private final Console console;
    private String last = "";

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void video(Video video) {
        int shown = video.progress() / STEP * STEP;
        tell(video.id() + " " + video.status() + (video.status().isRunning() && shown > 0 ? " " + shown + " %" : ""));
    }

    @Override
    public void bytes(long bytes, OptionalLong total) {
        // A file comes fast enough to need no line of its own.
    }

    @Override
    public void many(long done, long all, double share) {
        // Each one that ends has a line of its own.
    }

    private void tell(String line) {
        if (!line.equals(last)) {
            console.err().println(line);
            last = line;
        }
    }

    @Override
    public void close() {}
}
