package dev.kinora.server.http;

import java.math.BigDecimal;
import java.time.Duration;

/** Times as the headers of the API spell them, which is Go's way: {@code 6ms}, {@code 2.4s}, {@code 1m0s}. */
final class GoDuration {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MINUTES_PER_HOUR = 60;

    private GoDuration() {}

    /** The time in whole milliseconds, rounded up, so that whoever waits that long has waited long enough. */
    static String text(Duration time) {
        long millis = millis(time);
        if (millis == 0) {
            return "0s";
        }
        if (millis < MILLIS_PER_SECOND) {
            return millis + "ms";
        }
        long minutes = millis / (SECONDS_PER_MINUTE * MILLIS_PER_SECOND);
        BigDecimal rest = BigDecimal.valueOf(millis % (SECONDS_PER_MINUTE * MILLIS_PER_SECOND), 3);
        String seconds = (rest.signum() == 0 ? "0" : rest.stripTrailingZeros().toPlainString()) + "s";
        if (minutes == 0) {
            return seconds;
        }
        long hours = minutes / MINUTES_PER_HOUR;
        return (hours == 0 ? "" : hours + "h") + minutes % MINUTES_PER_HOUR + "m" + seconds;
    }

    /** Whole milliseconds, rounded up. */
    static long millis(Duration time) {
        return Math.ceilDiv(time.toNanos(), NANOS_PER_MILLI);
    }

    /** Whole seconds, rounded up, at least 1. */
    static long seconds(Duration time) {
        return Math.max(1, Math.ceilDiv(millis(time), MILLIS_PER_SECOND));
    }
}
