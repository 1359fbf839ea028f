package dev.kinora.server.config;

import java.time.Duration;

/**
 * How those are served who listen and wait.
 *
 * @param streams event streams open at once
 * @param streamsPerProject of these, how many one project may hold
 * @param waiters requests with {@code wait} that may wait at once
 * @param heartbeat time between two signs of life on a stream
 * @param patience how long a client that does not read its stream is kept
 * @param retry how long clients are asked to wait before they connect again
 * @param keep how long the event log is kept
 */
public record EventsConfig(
        @Setting(
                value = "event streams open at once; one more is answered 429",
                standard = "3000",
                min = 0,
                max = 1_000_000)
        int streams,

        @Setting(
                value = "of these, how many one project may hold; one more is answered 429",
                standard = "2500",
                min = 0,
                max = 1_000_000)
        int streamsPerProject,

        @Setting(
                value = "requests with `wait` that may wait at once; one more is answered 429",
                standard = "2000",
                min = 0,
                max = 1_000_000)
        int waiters,

        @Setting(
                value = "time between two signs of life on an event stream; a client that is gone is noticed by then",
                standard = "15s",
                min = 100,
                max = 3_600_000)
        Duration heartbeat,

        @Setting(
                value = "how long a client that does not read its event stream is kept",
                standard = "10s",
                min = 100,
                max = 3_600_000)
        Duration patience,

        @Setting(
                value = "how long clients of an event stream are asked to wait before they connect again",
                standard = "2s",
                min = 0,
                max = 3_600_000)
        Duration retry,

        @Setting(
                value = "how long events are kept for those who come back; 0 keeps them for ever",
                standard = "30d",
                min = 0,
                max = 315_360_000_000L)
        Duration keep) {}
