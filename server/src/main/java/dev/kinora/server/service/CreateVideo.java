package dev.kinora.server.service;

import java.util.Map;
import java.util.Optional;

/**
 * A request for a new video: the right keys of the right kinds, values not judged yet.
 *
 * @param prompt as sent, possibly empty
 * @param model name of the model, if the caller named one
 * @param seconds decimal text, if named
 * @param size for example {@code 1280x720}, if named
 * @param guide what steers the render beside the prompt
 * @param materials what it brings along
 */
public record CreateVideo(
        String prompt,
        Optional<String> model,
        Optional<String> seconds,
        Optional<String> size,
        Guide guide,
        Materials materials) {
    /** A request that brings nothing along. */
    public CreateVideo(
            String prompt, Optional<String> model, Optional<String> seconds, Optional<String> size, Guide guide) {
        this(prompt, model, seconds, size, guide, Materials.none());
    }

    /**
     * What steers the render beside the prompt.
     *
     * @param seed 0 to 2^32-1, if named; Kinora draws one otherwise
     * @param negativePrompt what to keep out, if named
     * @param engineParams settings of one engine
     */
    public record Guide(Optional<Long> seed, Optional<String> negativePrompt, Map<String, String> engineParams) {
        public Guide {
            engineParams = Map.copyOf(engineParams);
        }

        /** A guide that says nothing. */
        public static Guide none() {
            return new Guide(Optional.empty(), Optional.empty(), Map.of());
        }

        /** A seed and nothing else. */
        public static Guide seed(long seed) {
            return new Guide(Optional.of(seed), Optional.empty(), Map.of());
        }
    }

    /** A request that names nothing but its prompt. */
    public static CreateVideo of(String prompt) {
        return new CreateVideo(prompt, Optional.empty(), Optional.empty(), Optional.empty(), Guide.none());
    }
}
