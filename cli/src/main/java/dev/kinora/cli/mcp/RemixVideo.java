package dev.kinora.cli.mcp;

import dev.kinora.client.video.CreateOptions;
import java.util.List;

/** Makes a variation of a video. */
final class RemixVideo implements VideoTool {
    private final Workplace place;
    private final Waiting waiting;

    RemixVideo(Workplace place) {
        this.place = place;
        this.waiting = new Waiting(place);
    }

    @Override
    public Card card() {
        return new Card(
                "remix_video",
                "Makes a variation of a completed video that keeps its framing, size and length; only what the prompt"
                        + " says changes. The result is a new video with its own id.",
                List.of(Parameters.ID, Parameters.prompt("What is to be different."), waiting.usually()),
                Effect.ADDS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        CreateOptions options = CreateOptions.defaults().withCancellation(place.ending());
        return waiting.made(
                place.studio().videos().remix(arguments.text("video_id"), arguments.text("prompt"), options),
                arguments,
                ticker);
    }
}
