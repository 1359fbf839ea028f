package dev.kinora.server.model;

import java.util.Optional;

/**
 * What was asked for, after the rules accepted it.
 *
 * @param prompt 1 to 32,000 characters
 * @param model the name the caller used, never what stands behind it
 * @param seconds length of the result
 * @param size pixel size of the result
 * @param seed 0 to 2^32-1
 * @param remixedFrom the video this one varies
 */
public record VideoSpec(
        String prompt, String model, int seconds, VideoSize size, long seed, Optional<VideoId> remixedFrom) {
    public VideoSpec {
        if (seconds < 1) {
            throw new IllegalArgumentException("seconds must be at least 1: " + seconds);
        }
        if (seed < 0 || seed > 0xffff_ffffL) {
            throw new IllegalArgumentException("seed must be 0 to 2^32-1: " + seed);
        }
    }
}
