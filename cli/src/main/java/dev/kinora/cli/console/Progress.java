package dev.kinora.cli;

import dev.kinora.client.Video;
import java.util.OptionalLong;

/** Tells people how far things are. */
interface Progress extends AutoCloseable {
    /** The video as it stands. */
    void video(Video video);

    /** How much of its file has come. */
    void bytes(long bytes, OptionalLong total);

    /** Leaves the screen as it was found. */
    @Override
    void close();

    /** A moving bar on a terminal, a few plain lines elsewhere. */
    static Progress on(Console console) {
        return switch (console.kind()) {
            case TERMINAL -> new ProgressBar(console);
            case PLAIN -> new ProgressLines(console);
        };
    }
}
