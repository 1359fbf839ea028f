package dev.kinora.server.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Makes new video ids. Thread-safe. Within one process ids grow strictly, unless the clock is set back by more than a
 * second.
 *
 * <p>The 48 digits are eight of the second, four and three of the fraction of that second (a UUID of version 8 keeps
 * its version digit between them), the UUID's variant digit and fifteen random ones, then a zero and fifteen random
 * ones.
 */
public final class VideoIds {
    private static final HexFormat HEX = HexFormat.of();
    private static final int FRACTION_BITS = 28;
    private static final long TICKS_PER_SECOND = 1L << FRACTION_BITS;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private long lastTick;

    public VideoIds(InstantSource clock) {
        this.clock = clock;
    }

    /** The id of a video that is accepted now. */
    public VideoId next() {
        long tick = nextTick();
        long fraction = tick & (TICKS_PER_SECOND - 1);
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String noise = HEX.formatHex(bytes);
        char variant = "89ab".charAt(noise.charAt(0) & 3);
        return VideoId.ofDigits(HEX.toHexDigits((int) (tick >>> FRACTION_BITS))
                + HEX.toHexDigits(fraction >>> 12, 4)
                + '8'
                + HEX.toHexDigits(fraction & 0xfff, 3)
                + variant
                + noise.substring(1, 16)
                + '0'
                + noise.substring(17));
    }

    private synchronized long nextTick() {
        Instant now = clock.instant();
        long tick = now.getEpochSecond() * TICKS_PER_SECOND + now.getNano() * TICKS_PER_SECOND / NANOS_PER_SECOND;
        boolean clockSetBack = tick < lastTick - TICKS_PER_SECOND;
        lastTick = clockSetBack ? tick : Math.max(tick, lastTick + 1);
        return lastTick;
    }
}
