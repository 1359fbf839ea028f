package dev.kinora.server.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A file that a caller wants kept: the right keys of the right kinds, values not judged yet.
 *
 * @param purpose what it is for, as sent
 * @param name the sender's name of it; hostile, possibly empty
 * @param expiresAfter how long it is kept, if named
 * @param bytes where its bytes lie; they are copied
 */
public record NewFile(String purpose, String name, Optional<Lifetime> expiresAfter, Path bytes) {
    /**
     * How long a file is kept.
     *
     * @param anchor from when on; only {@code created_at} exists
     * @param seconds whole seconds, 3,600 to 2,592,000
     */
    public record Lifetime(String anchor, long seconds) {
        /** The shortest time. */
        public static final Duration SHORTEST = Duration.ofHours(1);

        /** The longest time. */
        public static final Duration LONGEST = Duration.ofDays(30);

        /** The only anchor. */
        public static final String CREATED_AT = "created_at";
    }
}
