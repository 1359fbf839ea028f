package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Json;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a video is to begin with. */
public sealed interface Reference {
    /** What the description of a job says of it. */
    ObjectNode describe();

    /**
     * A picture on this machine, checked.
     *
     * @param file what is sent
     * @param source what was named
     * @param facts what it is
     */
    record Picture(Path file, Path source, PictureFacts facts) implements Reference {
        @Override
        public ObjectNode describe() {
            return facts.describe().put("file", source.toString());
        }
    }

    /**
     * A picture that the server fetches.
     *
     * @param url its address
     */
    record Address(String url) implements Reference {
        @Override
        public ObjectNode describe() {
            boolean data = url.startsWith("data:");
            return Json.object().put("image_url", data ? url.substring(0, Math.min(40, url.length())) + "…" : url);
        }
    }

    /**
     * A picture that was uploaded to the server before.
     *
     * @param id its id, {@code file-…}
     */
    record Stored(String id) implements Reference {
        @Override
        public ObjectNode describe() {
            return Json.object().put("file_id", id);
        }
    }

    /** The reference that a word names when it is no file of this machine. */
    static Optional<Reference> remote(String word) {
        if (word.matches("(?i)(https?|data):.*")) {
            return Optional.of(new Address(word));
        }
        return word.matches("file[-_][A-Za-z0-9_-]{6,}") ? Optional.of(new Stored(word)) : Optional.empty();
    }
}
