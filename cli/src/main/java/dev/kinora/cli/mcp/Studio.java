package dev.kinora.cli.mcp;

import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Videos;

/** The server that the tools make videos with. Thread-safe. */
public interface Studio {
    /**
     * Its videos. A server of this process is started by the first call, so that an assistant that never makes a video
     * costs nothing; a start that failed is tried again by the next call.
     */
    Videos videos();

    /** Stops a video; one that has ended already stays as it is. */
    void cancel(String id);

    /** How often it may be asked. */
    PollOptions pace();

    /** A failure as a sentence for people, without secrets. */
    String explain(RuntimeException failure);
}
