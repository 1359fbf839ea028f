package dev.kinora.server.service;

import dev.kinora.server.model.Video;
import java.time.Duration;
import java.time.Instant;

/**
 * When to look at a video again. Pollers ask once and keep to the answer, so it follows what can be expected of the whole
 * wait: a tenth of the time that is left, between one second and five.
 */
final class PollPace {
    private static final long SOONEST = 1_000;
    private static final long LATEST = 5_000;
    private static final long MILLIS_FOR_EACH_WAITING = 100;
    private static final int LOOKS = 10;

    private PollPace() {}

    /** @param waiting how many videos wait for their turn */
    static Duration of(Video video, int waiting, Instant now) {
        long millis =
                switch (video.status()) {
                    case QUEUED -> waiting * MILLIS_FOR_EACH_WAITING;
                    case IN_PROGRESS -> left(video, now) / LOOKS;
                    case COMPLETED, FAILED -> SOONEST;
                };
        return Duration.ofMillis(Math.clamp(millis, SOONEST, LATEST));
    }

    private static long left(Video video, Instant now) {
        long age = Math.max(0, Duration.between(video.createdAt(), now).toMillis());
        int done = Math.max(1, video.progress());
        return age * (100 - done) / done;
    }
}
