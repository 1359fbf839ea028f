package dev.kinora.server.service;

import java.util.Optional;

/**
 * A request for a new video: the right keys of the right kinds, values not judged yet.
 *
 * @param prompt as sent, possibly empty
 * @param model name of the model, if the caller named one
 * @param seconds decimal text, if named
 * @param size for example {@code 1280x720}, if named
 * @param seed 0 to 2^32-1, if named; Kinora draws one otherwise
 * @param materials what it brings along
 */
public record CreateVideo(
        String prompt,
        Optional<String> model,
        Optional<String> seconds,
        Optional<String> size,
        Optional<Long> seed,
        Materials materials) {
    /** A request that brings nothing along. */
    public CreateVideo(
            String prompt,
            Optional<String> model,
            Optional<String> seconds,
            Optional<String> size,
            Optional<Long> seed) {
        this(prompt, model, seconds, size, seed, Materials.none());
    }

    /** A request that names nothing but its prompt. */
    public static CreateVideo of(String prompt) {
        return new CreateVideo(prompt, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
