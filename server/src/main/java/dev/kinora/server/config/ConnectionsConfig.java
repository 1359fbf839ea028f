package dev.kinora.server.config;

import java.time.Duration;

/**
 * Limits of connections.
 *
 * @param max connections open at once
 * @param idle wait for the next request on an open connection
 * @param stall wait for the next byte of a request body, or for a client that does not read its download
 * @param drain how long a refused request's body is still read
 * @param stop how long running requests may take to end when the server stops
 */
public record ConnectionsConfig(
        @Setting(value = "connections open at once; further ones wait", standard = "8192", min = 1, max = 1_000_000)
        int max,

        @Setting(
                value = "wait for the next request on an open connection",
                standard = "5m",
                min = 1_000,
                max = 86_400_000)
        Duration idle,

        @Setting(
                value = "wait for the next byte of a request, or for a client that does not read its download",
                standard = "30s",
                min = 1_000,
                max = 3_600_000)
        Duration stall,

        @Setting(
                value = "how long a refused request's body is still read, so that the client sees the answer",
                standard = "2s",
                min = 0,
                max = 60_000)
        Duration drain,

        @Setting(
                value = "how long running requests and downloads may take to end when the server stops",
                standard = "10s",
                min = 0,
                max = 3_600_000)
        Duration stop) {}
