package dev.kinora.cli.mcp;

import dev.kinora.cli.workspace.Defaults;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.ExtensionRequest;
import dev.kinora.client.video.VideoSource;
import java.util.List;

/** Lets a video go on. */
final class ExtendVideo implements VideoTool {
    private final Workplace place;
    private final Waiting waiting;

    ExtendVideo(Workplace place) {
        this.place = place;
        this.waiting = new Waiting(place);
    }

    @Override
    public Card card() {
        return new Card(
                "extend_video",
                "Lets a completed video go on where it ends. The result is a new video that holds both parts.",
                List.of(
                        Parameters.ID,
                        Parameters.prompt("What happens next."),
                        Parameter.optional(
                                "seconds",
                                new Kind.Choice(Parameters.SECONDS),
                                "How much is added, in seconds. Usually 4."),
                        waiting.usually()),
                Effect.ADDS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        int seconds = arguments.number("seconds").map(Long::intValue).orElseGet(() -> new Defaults(place.console())
                .seconds());
        ExtensionRequest request =
                ExtensionRequest.of(VideoSource.of(arguments.text("video_id")), seconds, arguments.text("prompt"));
        CreateOptions options = CreateOptions.defaults().withCancellation(place.ending());
        return waiting.made(place.studio().videos().extend(request, options), arguments, ticker);
    }
}
