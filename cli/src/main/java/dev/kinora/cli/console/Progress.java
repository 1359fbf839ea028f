package dev.kinora.cli.console;

import dev.kinora.client.video.Video;
import java.util.OptionalLong;

/** Tells people how far things are. */
public interface Progress extends AutoCloseable {
    /** The video as it stands. */
    void video(Video video);

    /** How much of its file has come. */
    void bytes(long bytes, OptionalLong total);

    /** How many of many are done, and how far all of them are together, 0 to 1. */
    void many(long done, long all, double share);

    /** Leaves the screen as it was found. */
    @Override
    void close();

    /** A moving bar on a terminal, a few plain lines elsewhere. */
    static Progress on(Console console) {
        return switch (console.kind()) {
            case TERMINAL, INTERACTIVE -> new ProgressBar(console);
            case PLAIN -> new ProgressLines(console);
        };
    }

    /** Tells nobody anything. */
    static Progress silent() {
        return new Silence();
    }
}
