package dev.kinora.media;

import java.time.Duration;

/**
 * What one call of FFmpeg may use.
 *
 * @param deadline time after which it is ended, above zero
 * @param maxOutputBytes largest file it may write, in bytes, above zero
 * @param maxStderrBytes how much of its complaints is kept (the end of them), in bytes, at least 1,024
 * @param threads processor threads for decoding, filtering and encoding each, at least 1
 */
public record MediaLimits(Duration deadline, long maxOutputBytes, int maxStderrBytes, int threads) {
    public MediaLimits {
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("deadline must be above zero: " + deadline);
        }
        if (maxOutputBytes <= 0) {
            throw new IllegalArgumentException("maxOutputBytes must be above zero: " + maxOutputBytes);
        }
        if (maxStderrBytes < 1024) {
            throw new IllegalArgumentException("maxStderrBytes must be at least 1,024: " + maxStderrBytes);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
    }

    /** Two minutes, 2 GiB, 64 KiB of complaints, and every processor of the machine. */
    public static MediaLimits defaults() {
        return new MediaLimits(
                Duration.ofMinutes(2),
                2L << 30,
                64 << 10,
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }
}
