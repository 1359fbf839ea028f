package dev.kinora.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How webhook endpoints are told what happened.
 *
 * @param timeout until an endpoint must have answered
 * @param atOnce deliveries under way at once
 * @param perEndpoint of them to one endpoint
 * @param maxEndpoints of one project
 * @param retention how long deliveries are remembered
 * @param retries when a failed delivery is tried again
 * @param endpoints those that are configured here
 */
public record WebhooksConfig(
        @Setting(value = "until an endpoint must have answered", standard = "10s", min = 100, max = 60_000)
        Duration timeout,

        @Setting(value = "deliveries under way at once", standard = "32", min = 1, max = 64)
        int atOnce,

        @Setting(value = "of them to one endpoint", standard = "4", min = 1, max = 64)
        int perEndpoint,

        @Setting(value = "webhook endpoints one project may have", standard = "100", min = 1, max = 10_000)
        int maxEndpoints,

        @Setting(
                value = "how long a delivery that is over is remembered",
                standard = "30d",
                min = 60_000,
                max = 31_536_000_000L)
        Duration retention,

        RetriesConfig retries,

        @Setting("endpoints of the project `default`, read-only in the API: `name`, `url`, `events` and perhaps"
                + " `secret`")
        List<EndpointConfig> endpoints) {

    public WebhooksConfig {
        endpoints = List.copyOf(endpoints);
    }

    /**
     * When a failed delivery is tried again; each pause varies by a tenth.
     *
     * @param pauses behind the first and further failures
     * @param then every further pause
     * @param giveUp when the last try may be
     */
    public record RetriesConfig(
            @Setting(
                    "pauses behind the first and further failures; none written: `5s`, `30s`, `2m`, `10m`, `30m`, `1h`,"
                            + " `2h`, `4h`, `8h`")
            List<String> pauses,

            @Setting(value = "every further pause", standard = "12h", min = 10, max = 604_800_000)
            Duration then,

            @Setting(
                    value = "how long after the event the last try may be",
                    standard = "72h",
                    min = 0,
                    max = 2_592_000_000L)
            Duration giveUp) {
        private static final List<String> STANDARD = List.of("5s", "30s", "2m", "10m", "30m", "1h", "2h", "4h", "8h");

        public RetriesConfig {
            pauses = pauses.isEmpty() ? STANDARD : List.copyOf(pauses);
            for (String pause : pauses) {
                if (Texts.time(pause).filter(Duration::isPositive).isEmpty()) {
                    throw new IllegalArgumentException(
                            "'webhooks.retries.pauses' holds '" + pause + "', which is no time like 30s");
                }
            }
        }

        /** The pauses as times. */
        public List<Duration> pauseTimes() {
            return pauses.stream().map(pause -> Texts.time(pause).orElseThrow()).toList();
        }
    }

    /**
     * One endpoint.
     *
     * @param name what it is known by
     * @param url where events are posted to
     * @param secret what they are signed with; none: one is made
     * @param events the types it wants to hear
     */
    public record EndpointConfig(String name, String url, Optional<String> secret, List<String> events) {
        public EndpointConfig {
            events = List.copyOf(events);
        }

        /** Without its address and its secret. */
        @Override
        public String toString() {
            return name;
        }
    }
}
