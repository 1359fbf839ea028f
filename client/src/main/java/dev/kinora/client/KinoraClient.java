package dev.kinora.client;

import dev.kinora.client.batch.Batches;
import dev.kinora.client.character.Characters;
import dev.kinora.client.event.Events;
import dev.kinora.client.file.UploadedFiles;
import dev.kinora.client.http.ApiKey;
import dev.kinora.client.http.BaseUrl;
import dev.kinora.client.http.Pace;
import dev.kinora.client.http.Retry;
import dev.kinora.client.http.Target;
import dev.kinora.client.http.Transport;
import dev.kinora.client.http.Twins;
import dev.kinora.client.model.Models;
import dev.kinora.client.video.Videos;
import dev.kinora.client.webhook.WebhookEndpoints;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

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
    private final Events events;
    private final Videos videos;
    private final Characters characters;
    private final UploadedFiles files;
    private final Batches batches;
    private final Models models;
    private final WebhookEndpoints webhookEndpoints;

    private KinoraClient(URI baseUrl, Transport transport) {
        this.baseUrl = baseUrl;
        this.events = new Events(transport);
        this.videos = new Videos(transport, events);
        this.characters = new Characters(transport);
        this.files = new UploadedFiles(transport);
        this.batches = new Batches(transport, files);
        this.models = new Models(transport);
        this.webhookEndpoints = new WebhookEndpoints(transport);
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

    /** The characters of this server. */
    public Characters characters() {
        return characters;
    }

    /** What happens to the project's videos, as it happens. Kinora's own. */
    public Events events() {
        return events;
    }

    /** The files of this server. */
    public UploadedFiles files() {
        return files;
    }

    /** The batches of this server. */
    public Batches batches() {
        return batches;
    }

    /** The models of this server. */
    public Models models() {
        return models;
    }

    /** Where this server tells of finished videos. */
    public WebhookEndpoints webhookEndpoints() {
        return webhookEndpoints;
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
        private static final int MOST_RETRIES = 10;
        private static final int LONGEST_PAUSE = 16;

        private String baseUrl = "http://127.0.0.1:8080/v1";
        private String apiKey = "local";
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> query = new LinkedHashMap<>();
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofSeconds(60);
        private int retries = 3;
        private Duration backoff = Duration.ofMillis(500);
        private Duration longestWait = Duration.ofSeconds(60);
        private Retry.LostAnswers lostAnswers = Retry.LostAnswers.SENT_AGAIN;
        private Duration minimumInterval = Duration.ZERO;
        private int requestsPerMinute;
        private Optional<HttpClient> http = Optional.empty();
        private Optional<Executor> executor = Optional.empty();

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

        /** A further header of every request, such as {@code OpenAI-Organization}, or {@code api-key} for Azure. */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /** Something that stands in the query of every request, such as {@code api-version} for Azure. */
        public Builder query(String name, String value) {
            query.put(name, value);
            return this;
        }

        /** Longest time to open a connection. Default 10 s. */
        public Builder connectTimeout(Duration longest) {
            connectTimeout = positive("connectTimeout", longest);
            return this;
        }

        /**
         * Longest time without an answer, and longest silence within one. A long upload or download is no silence.
         * Default 60 s.
         */
        public Builder timeout(Duration longest) {
            timeout = positive("timeout", longest);
            return this;
        }

        /** How often a request is tried again after 408, 429, 5xx or a broken connection, 0 to 10. Default 3. */
        public Builder retries(int times) {
            if (times < 0 || times > MOST_RETRIES) {
                throw new IllegalArgumentException("retries is 0 to 10, not " + times);
            }
            retries = times;
            return this;
        }

        /** First pause before a retry; it doubles each time up to 16 times itself. Default 0.5 s. */
        public Builder backoff(Duration first) {
            backoff = positive("backoff", first);
            return this;
        }

        /** Longest pause that is waited when the server asks for one; more is thrown at once. Default 60 s. */
        public Builder longestWait(Duration longest) {
            longestWait = positive("longestWait", longest);
            return this;
        }

        /**
         * Throws when the answer to a request that makes something was lost, instead of sending it again. By default it is
         * sent again under one {@code Idempotency-Key}, so that a server which knows that header, as Kinora does, makes one
         * video; a server which does not may make and charge two.
         */
        public Builder reportLostAnswers() {
            lostAnswers = Retry.LostAnswers.TOLD;
            return this;
        }

        /** Shortest time between the starts of two requests of this client, retries included. Default none. */
        public Builder minimumInterval(Duration shortest) {
            if (shortest.isNegative()) {
                throw new IllegalArgumentException("minimumInterval is not negative, but was " + shortest);
            }
            minimumInterval = shortest;
            return this;
        }

        /** Most requests of this client that start within any minute, retries included; 0 for no limit. Default 0. */
        public Builder requestsPerMinute(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("requestsPerMinute is 0 or more, not " + most);
            }
            requestsPerMinute = most;
            return this;
        }

        /**
         * The client of HTTP to use, for a proxy or certificates of your own. It must not follow redirects, which this
         * client does itself without showing anybody the key. {@link #connectTimeout} has no effect then.
         */
        public Builder httpClient(HttpClient client) {
            if (client.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException("the HTTP client must not follow redirects");
            }
            http = Optional.of(client);
            return this;
        }

        /** Where the {@code …Async} methods run; its threads block. Default virtual threads, below Java 21 own threads. */
        public Builder executor(Executor threads) {
            executor = Optional.of(threads);
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
         * @throws IllegalArgumentException when the address is not an http address, or the key cannot be one
         */
        public KinoraClient build() {
            URI base = BaseUrl.parse(baseUrl);
            Target target = new Target(base, new ApiKey(apiKey), headers, query);
            Retry retry = new Retry(retries, backoff, backoff.multipliedBy(LONGEST_PAUSE), longestWait, lostAnswers);
            Pace pace = new Pace(minimumInterval, requestsPerMinute);
            Twins twins = executor.map(Twins::new).orElseGet(Twins::ofThisJava);
            Transport transport = new Transport(
                    target, http.orElseGet(this::ownHttp), new Transport.Limits(timeout, retry, pace), twins);
            return new KinoraClient(base, transport);
        }

        private HttpClient ownHttp() {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(connectTimeout)
                    .build();
        }

        private static Duration positive(String name, Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + " is longer than zero, but was " + value);
            }
            return value;
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

        /** Without key and headers: this may end in a log. */
        @Override
        public String toString() {
            return "KinoraClient.Builder";
        }
    }
}
