package dev.kinora.server.model;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Makes new batch ids. Thread-safe. The digits are a UUID of version 7: the millisecond, the fraction of it, and random
 * ones; within one process ids grow strictly.
 */
public final class BatchIds {
    private static final HexFormat HEX = HexFormat.of();
    private static final int MICROS = 1_000;

    private final Ticks ticks;
    private final SecureRandom random = new SecureRandom();

    public BatchIds(InstantSource clock) {
        this.ticks = new Ticks(clock);
    }

    /** The id of a batch that is accepted now. */
    public BatchId next() {
        long tick = ticks.next();
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        String noise = HEX.formatHex(bytes);
        char variant = "89ab".charAt(noise.charAt(0) & 3);
        return BatchId.ofDigits(HEX.toHexDigits(tick / MICROS, 12)
                + '7'
                + HEX.toHexDigits(tick % MICROS, 3)
                + variant
                + noise.substring(1));
    }
}
