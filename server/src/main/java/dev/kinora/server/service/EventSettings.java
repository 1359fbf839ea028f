package dev.kinora.server.service;

import java.time.Duration;

/**
 * How listeners are served.
 *
 * @param streams event streams open at once
 * @param streamsPerProject of these, how many one project may hold
 * @param waiters requests that may wait for a video at once
 * @param pace how a stream is written
 */
public record EventSettings(int streams, int streamsPerProject, int waiters, Pace pace) {
    /**
     * How a stream is written.
     *
     * @param heartbeat a sign of life comes at least this often
     * @param patience how long a client that does not read is kept
     * @param retry how long a client is asked to wait before it connects again
     */
    public record Pace(Duration heartbeat, Duration patience, Duration retry) {}
}
