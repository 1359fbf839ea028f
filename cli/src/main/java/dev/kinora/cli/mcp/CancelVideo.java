package dev.kinora.cli.mcp;

import java.util.List;

/** Stops a video. */
final class CancelVideo implements VideoTool {
    private final Workplace place;
    private final Waiting waiting;

    CancelVideo(Workplace place) {
        this.place = place;
        this.waiting = new Waiting(place);
    }

    @Override
    public Card card() {
        return new Card(
                "cancel_video",
                "Stops a video that is queued or at work. One that has ended already stays as it is.",
                List.of(Parameters.ID),
                Effect.ENDS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        String id = arguments.text("video_id");
        place.studio().cancel(id);
        return waiting.looked(id, arguments, ticker);
    }
}
