package dev.kinora.server.model;

import java.util.Map;
import java.util.Optional;

/**
 * What was asked for, after the rules accepted it.
 *
 * @param prompt 1 to 32,000 characters
 * @param form model, length and size
 * @param guidance what steers the render beside the prompt
 * @param derivation how the video comes about
 */
public record VideoSpec(String prompt, Form form, Guidance guidance, Derivation derivation) {
    /**
     * What comes out.
     *
     * @param model the name the caller used, never what stands behind it
     * @param seconds length of the result, at least 1
     * @param size pixel size of the result
     */
    public record Form(String model, int seconds, VideoSize size) {
        public Form {
            if (seconds < 1) {
                throw new IllegalArgumentException("seconds must be at least 1: " + seconds);
            }
        }
    }

    /**
     * What steers the render beside the prompt.
     *
     * @param seed 0 to 2^32-1
     * @param negativePrompt what to keep out
     * @param engineParams settings of one engine, passed through as they came
     */
    public record Guidance(long seed, Optional<String> negativePrompt, Map<String, String> engineParams) {
        public Guidance {
            if (seed < 0 || seed > 0xffff_ffffL) {
                throw new IllegalArgumentException("seed must be 0 to 2^32-1: " + seed);
            }
            engineParams = Map.copyOf(engineParams);
        }

        /** A seed and nothing else. */
        public static Guidance of(long seed) {
            return new Guidance(seed, Optional.empty(), Map.of());
        }
    }

    /** A video that is made from a prompt alone. */
    public static VideoSpec of(String prompt, Form form, long seed) {
        return new VideoSpec(prompt, form, Guidance.of(seed), new Derivation.FromPrompt());
    }
}
