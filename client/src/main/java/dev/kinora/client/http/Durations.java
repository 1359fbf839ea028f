package dev.kinora.client.http;

import java.time.Duration;

/** Times as error messages tell them. */
public final class Durations {
    private static final long WORTH_SECONDS = 10_000;

    private Durations() {}

    /** Milliseconds below ten seconds, else seconds. */
    public static String words(Duration time) {
        long millis = time.toMillis();
        return millis < WORTH_SECONDS ? millis + " ms" : time.toSeconds() + " s";
    }

    /** The shorter one. */
    public static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
