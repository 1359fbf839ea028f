package dev.kinora.server.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Makes names of a prefix and 32 lower-case hex digits: eight of the second, seven of its fraction, the rest by chance.
 * The order of such names is the order in which they were made. Thread-safe.
 */
public final class OrderedIds {
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 32;
    private static final int FRACTION_BITS = 28;
    private static final long TICKS_PER_SECOND = 1L << FRACTION_BITS;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private long lastTick;

    public OrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    /** A name nothing else has. */
    public String next(String prefix) {
        long tick = nextTick();
        byte[] noise = new byte[9];
        random.nextBytes(noise);
        return prefix
                + HEX.toHexDigits((int) (tick >>> FRACTION_BITS))
                + HEX.toHexDigits(tick & (TICKS_PER_SECOND - 1), 7)
                + HEX.formatHex(noise).substring(1);
    }

    /** Whether a text could be a name of that prefix. */
    static boolean fits(String prefix, String text) {
        return text.length() == prefix.length() + DIGITS
                && text.startsWith(prefix)
                && text.chars().skip(prefix.length()).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private synchronized long nextTick() {
        Instant now = clock.instant();
        long tick = now.getEpochSecond() * TICKS_PER_SECOND + now.getNano() * TICKS_PER_SECOND / NANOS_PER_SECOND;
        boolean clockSetBack = tick < lastTick - TICKS_PER_SECOND;
        lastTick = clockSetBack ? tick : Math.max(tick, lastTick + 1);
        return lastTick;
    }
}
