package dev.kinora.client;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A client of one server. Thread-safe; build one and keep it.
 *
 * <pre>{@code
 * KinoraClient client = KinoraClient.builder().baseUrl("http://127.0.0.1:8080/v1").build();
 * Video video = client.videos().createAndPoll(VideoRequest.of("A red kite over a beach"), PollOptions.defaults());
 * client.videos().download(video.id(), Path.of("kite.mp4"));
 * }</pre>
 */
public final class KinoraClient {
    private final URI baseUrl;
    private final Videos videos;

    private KinoraClient(URI baseUrl, Videos videos) {
        this.baseUrl = baseUrl;
        this.videos = videos;
    }

    /** A builder with every default in place. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client as the environment has it: the address from {@code KINORA_BASE_URL}, else {@code OPENAI_BASE_URL}; the
     * key from {@code KINORA_API_KEY}, else {@code OPENAI_API_KEY}.
     *
     * @throws IllegalArgumentException when the address is not an http address
     */
    public static KinoraClient fromEnvironment() {
        return builder().environment(System.getenv()).build();
    }

    /** The videos of this server. */
    public Videos videos() {
        return videos;
    }

    /** The address that paths are appended to, without a slash at its end. */
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public String toString() {
        return "KinoraClient[" + baseUrl + "]";
    }

    /** Collects the settings of a client. Not thread-safe. */
    public static final class Builder {
        private String baseUrl = "http://127.0.0.1:8080/v1";
        private String apiKey = "local";
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofSeconds(60);
        private int retries = 3;
        private Duration backoff = Duration.ofMillis(500);

        private Builder() {}

        /** The server's address; without a path, {@code /v1} is added. Default {@code http://127.0.0.1:8080/v1}. */
        public Builder baseUrl(String address) {
            baseUrl = address;
            return this;
        }

        /** The bearer key. Default {@code local}, which a server without keys on loopback accepts. */
        public Builder apiKey(String key) {
            apiKey = key;
            return this;
        }

        /** Longest time to open a connection. Default 10 s. */
        public Builder connectTimeout(Duration longest) {
            connectTimeout = longest;
            return this;
        }

        /** Longest time without an answer, and longest silence within one. Default 60 s. */
        public Builder timeout(Duration longest) {
            timeout = longest;
            return this;
        }

        /** How often a request is tried again after 408, 429, 5xx or a broken connection, 0 to 10. Default 3. */
        public Builder retries(int times) {
            if (times < 0 || times > 10) {
                throw new IllegalArgumentException("retries is 0 to 10, not " + times);
            }
            retries = times;
            return this;
        }

        /** First pause before a retry; it doubles each time up to 16 times itself. Default 0.5 s. */
        public Builder backoff(Duration first) {
            backoff = first;
            return this;
        }

        /** Takes address and key from these variables, where they are set. */
        public Builder environment(Map<String, String> variables) {
            first(variables, "KINORA_BASE_URL", "OPENAI_BASE_URL").ifPresent(this::baseUrl);
            first(variables, "KINORA_API_KEY", "OPENAI_API_KEY").ifPresent(this::apiKey);
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalArgumentException when the address is not an http address
         */
        public KinoraClient build() {
            URI base = BaseUrl.parse(baseUrl);
            Retry retry = new Retry(retries, backoff, backoff.multipliedBy(16));
            Transport transport = new Transport(base, new ApiKey(apiKey), connectTimeout, timeout, retry);
            return new KinoraClient(base, new Videos(transport));
        }

        private static Optional<String> first(Map<String, String> variables, String... names) {
            for (String name : names) {
                String value = variables.getOrDefault(name, "").strip();
                if (!value.isEmpty()) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }
    }
}
