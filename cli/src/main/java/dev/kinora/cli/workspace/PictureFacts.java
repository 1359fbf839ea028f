package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found out about a picture that is sent.
 *
 * @param width pixels, turned as it is shown
 * @param height pixels, turned as it is shown
 * @param sha256 of the bytes that are sent, 64 hex digits
 * @param convertedFrom the format it was converted from, {@code gif} or {@code bmp}
 */
public record PictureFacts(int width, int height, String sha256, Optional<String> convertedFrom) {
    ObjectNode describe() {
        ObjectNode facts =
                Json.object().put("width", width).put("height", height).put("sha256", sha256);
        convertedFrom.ifPresent(format -> facts.put("converted_from", format));
        return facts;
    }
}
