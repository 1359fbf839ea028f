package dev.kinora.cli.mcp;

import java.util.List;

/** Tells how far a video is. */
final class VideoState implements VideoTool {
    private final Waiting waiting;

    VideoState(Workplace place) {
        this.waiting = new Waiting(place);
    }

    @Override
    public Card card() {
        return new Card(
                "video_status",
                "Tells how far a video is, and waits for its end if asked to. Use it for a video that took longer than"
                        + " the call that made it.",
                List.of(Parameters.ID, waiting.rarely()),
                Effect.READS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        return waiting.looked(arguments.text("video_id"), arguments, ticker);
    }
}
