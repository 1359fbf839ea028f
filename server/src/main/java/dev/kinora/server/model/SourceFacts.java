package dev.kinora.server.model;

import java.util.Optional;

/**
 * What is known of the video that another one varies, changes or continues. Kept with the other one, because the source
 * may go.
 *
 * @param prompt what it was made from; empty for an upload
 * @param seed what it was made with; empty for an upload
 * @param engine configured name of the engine that made it; empty when nobody knows
 * @param recipe what that engine told so that it can go on from there
 */
public record SourceFacts(String prompt, Optional<Long> seed, Optional<String> engine, Optional<String> recipe) {
    /** Of an uploaded video nothing is known. */
    public static SourceFacts upload() {
        return new SourceFacts("", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
