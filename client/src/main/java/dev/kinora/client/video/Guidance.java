package dev.kinora.client.video;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Steering beyond the prompt. Kinora's own fields: other servers refuse them, so they are sent only where they are set.
 *
 * @param seed 0 to 4294967295: the same request with the same seed is the same video
 * @param negativePrompt what to keep out
 * @param engineParams settings for the engine
 */
public record Guidance(Optional<Long> seed, Optional<String> negativePrompt, Map<String, String> engineParams) {
    /** Keeps copies that nobody changes. */
    public Guidance {
        engineParams = Collections.unmodifiableMap(new LinkedHashMap<>(engineParams));
    }

    /** None. */
    public static Guidance none() {
        return new Guidance(Optional.empty(), Optional.empty(), Map.of());
    }
}
