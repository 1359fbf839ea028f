package dev.kinora.server.account;

import java.time.Duration;

/**
 * What a key's limit says about one request.
 *
 * @param limit requests a minute
 * @param remaining how many more it may make right now
 * @param reset until all of them are free again
 * @param pause until this request may be made; zero when it may be made now
 */
public record Allowance(int limit, long remaining, Duration reset, Duration pause) {
    /** Whether the request may be made. */
    public boolean granted() {
        return pause.isZero();
    }
}
