package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Json;
import dev.kinora.client.video.Video;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a tool answers.
 *
 * @param content as JSON
 * @param outcome whether it did what was asked
 */
record Answer(ObjectNode content, Outcome outcome) {
    /** Whether a tool did what was asked. */
    enum Outcome {
        DONE,
        FAILED
    }

    static Answer of(ObjectNode content) {
        return new Answer(content, Outcome.DONE);
    }

    /** A video as the server describes it, with what to do next. */
    static Answer of(Video video, String next) {
        return of(described(video, next));
    }

    /** A video that was asked for and failed. */
    static Answer failed(Video video, String why) {
        return new Answer(described(video, why), Outcome.FAILED);
    }

    private static ObjectNode described(Video video, String next) {
        ObjectNode content = Json.object();
        content.set("video", Json.parse(video.json()));
        return content.put("next", next);
    }
}
