package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Json;
import dev.kinora.client.page.Page;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoQuery;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Lists the newest videos. */
final class ListVideos implements VideoTool {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Workplace place;

    ListVideos(Workplace place) {
        this.place = place;
    }

    @Override
    public Card card() {
        return new Card(
                "list_videos",
                "Lists the videos of the server, the newest first.",
                List.of(
                        Parameter.optional("limit", new Kind.Whole(1, MOST), "How many. Usually " + USUAL + "."),
                        Parameters.name("after", "The id of the last video of the page before, to go on behind it.")),
                Effect.READS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        VideoQuery query = VideoQuery.newest()
                .withLimit(arguments.number("limit").map(Long::intValue).orElse(USUAL));
        Page<Video> page = place.studio()
                .videos()
                .list(arguments.optional("after").map(query::startingAfter).orElse(query));
        ArrayNode videos = Json.array();
        page.data().forEach(video -> videos.add(Json.parse(video.json())));
        return Answer.of(Json.object().put("has_more", page.hasMore()).set("videos", videos));
    }
}
