package dev.kinora.server.outbound;

import java.time.Duration;

/**
 * Bounds of requests to addresses that callers named.
 *
 * @param reach where they may go
 * @param connect until a connection must stand
 * @param userAgent what they call themselves
 */
public record OutboundSettings(Reach reach, Duration connect, String userAgent) {
    /** Where requests may go. */
    public enum Reach {
        /** Over https to public addresses. */
        PUBLIC_ONLY,
        /** Over http too, and to every address: for development and tests. */
        EVERYWHERE
    }
}
