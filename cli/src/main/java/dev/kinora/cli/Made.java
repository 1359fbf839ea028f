package dev.kinora.cli;

import dev.kinora.client.video.Video;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of an order.
 *
 * @param video as it was seen last
 * @param film where it lies; empty when nobody waited for it
 * @param description everything known of the job
 */
record Made(Video video, Optional<Path> film, ObjectNode description) {
    /** What is printed of it: the film's place, else the id to ask for it later. */
    String line() {
        return film.map(Path::toString).orElse(video.id());
    }
}
