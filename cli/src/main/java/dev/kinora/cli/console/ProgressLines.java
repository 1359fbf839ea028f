package dev.kinora.cli;

import dev.kinora.client.Video;
import java.util.OptionalLong;

/** One line for each new state and each quarter of a render. */
final class ProgressLines implements Progress {
    private static final int STEP = 25;

    private final Console console;
    private String last = "";

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public void video(Video video) {
        int shown = video.progress() / STEP * STEP;
        String line =
                video.id() + " " + video.status() + (video.status().isRunning() && shown > 0 ? " " + shown + " %" : "");
        if (!line.equals(last)) {
            console.err().println(line);
            last = line;
        }
    }

    @Override
    public void bytes(long bytes, OptionalLong total) {
        // A file comes fast enough to need no line of its own.
    }

    @Override
    public void close() {}
}
