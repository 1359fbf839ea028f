package dev.kinora.client.batch;

import dev.kinora.client.http.Json;
import dev.kinora.client.video.VideoRequest;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request of a batch.
 *
 * @param customId the caller's name for it, another one for each request; its answer carries it
 * @param request what to make; a reference must be an address, a data URL or the id of a file
 */
public record BatchEntry(String customId, VideoRequest request) {
    /**
     * The line of the input file.
     *
     * @throws IllegalArgumentException when the reference is a file, which JSON cannot hold
     */
    public String toJson() {
        ObjectNode line = Json.object();
        line.put("custom_id", customId).put("method", "POST").put("url", Batches.VIDEOS);
        line.set("body", Json.tree(request.toJson()));
        return Json.write(line);
    }
}
