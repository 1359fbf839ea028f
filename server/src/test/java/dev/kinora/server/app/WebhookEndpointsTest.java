package dev.kinora.server.app;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.Headers;
import com.openai.errors.BadRequestException;
import com.openai.errors.InvalidWebhookSignatureException;
import com.openai.errors.NotFoundException;
import com.openai.models.webhooks.WebhookCreateParams;
import com.openai.models.webhooks.WebhookEndpoint;
import com.openai.models.webhooks.WebhookEndpointTestResult;
import com.openai.models.webhooks.WebhookEndpointWithSecret;
import com.openai.models.webhooks.WebhookListParams;
import com.openai.models.webhooks.WebhookRotateSecretParams;
import com.openai.models.webhooks.WebhookTestParams;
import com.openai.models.webhooks.WebhookUpdateParams;
import com.openai.models.webhooks.WebhookVerificationParams;
import dev.kinora.server.webhook.Receiver;
import dev.kinora.server.webhook.Receiver.Post;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Webhook endpoints from the outside: the official Java SDK, a real receiver, and raw requests. */
class WebhookEndpointsTest {
    private static final Map<String, String> PRIVATE = Map.of("allow_private_addresses", "true");

    @TempDir
    static Path folder;

    private static Receiver receiver;
    private static TestServer server;
    private static OpenAIClient client;

    @BeforeAll
    static void start() {
        receiver = new Receiver();
        server = TestServer.start(folder, PRIVATE);
        client = OpenAIOkHttpClient.builder()
                .baseUrl(server.baseUrl().toString())
                .apiKey("sk-any-key")
                .maxRetries(0)
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        receiver.close();
    }

    @Test
    void theSdkManagesEndpoints() {
        WebhookEndpointWithSecret made = create("/managed", "first");
        assertThat(made.validate().id()).matches("whe_[0-9a-f]{32}");
        assertThat(made.signingSecret()).startsWith("whsec_").hasSize(50);
        assertThat(made.eventTypes()).containsExactly("video.completed", "agent.session.idle");

        WebhookEndpoint found = client.webhooks().retrieve(made.id()).validate();
        assertThat(found.url()).isEqualTo(receiver.url("/managed"));
        assertThat(found.updatedAt()).contains(found.createdAt());
        assertThat(found.signingSecretHint())
                .hasValueSatisfying(hint ->
                        assertThat(hint).startsWith("whsec_***").hasSize(13).isNotEqualTo(made.signingSecret()));
        assertThat(server.get("/v1/webhook_endpoints/" + made.id()).body())
                .matches("\\{\"id\":\"whe_[0-9a-f]{32}\",\"object\":\"webhook_endpoint\",\"created_at\":\\d+,"
                        + "\"updated_at\":\\d+,\"name\":\"first\",\"url\":\"http://127.0.0.1:\\d+/managed\","
                        + "\"event_types\":\\[\"video.completed\",\"agent.session.idle\"],"
                        + "\"signing_secret_hint\":\"whsec_\\*\\*\\*....\"}");

        WebhookEndpoint renamed = client.webhooks()
                .update(made.id(), WebhookUpdateParams.builder().name("second").build());
        assertThat(renamed.name()).isEqualTo("second");
        assertThat(renamed.url()).isEqualTo(found.url());
        assertThat(client.webhooks().update(made.id())).isEqualTo(renamed);

        assertThat(client.webhooks().delete(made.id()).validate().deleted()).isTrue();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.webhooks().retrieve(made.id()))
                .withMessageContaining("Webhook endpoint with id '" + made.id() + "' not found.");
    }

    @Test
    void thePagerWalksNewestFirstWhileWhatItSawIsDeleted() {
        List<String> made = List.of(
                create("/p", "one").id(),
                create("/p", "two").id(),
                create("/p", "three").id());
        List<String> walked = client
                .webhooks()
                .list(WebhookListParams.builder().limit(1).build())
                .autoPager()
                .stream()
                .peek(endpoint -> client.webhooks().delete(endpoint.id()))
                .map(WebhookEndpoint::id)
                .toList();

        assertThat(walked).containsSubsequence(made.reversed());
        assertThat(client.webhooks().list().data()).isEmpty();
    }

    @Test
    void aFinishedVideoIsToldWithinASecondAndTheSdkTrustsIt() throws Exception {
        WebhookEndpointWithSecret endpoint = create("/finished", "finished");
        String id = server.create("a kite");
        server.send(server.request("/v1/videos/" + id + "/content"));
        Post post = only("/finished");
        long completedAt = Long.parseLong(TestServer.field(server.finished(id), "completed_at"));

        assertThat(Long.parseLong(post.header("webhook-timestamp"))).isBetween(completedAt, completedAt + 1);
        assertThat(post.body()).endsWith("\"type\":\"video.completed\",\"data\":{\"id\":\"" + id + "\"}}");
        assertThat(post.header("webhook-id")).matches("wh_[0-9a-f]{32}");
        client.webhooks().unwrap(signed(post, endpoint.signingSecret()));
        assertThatExceptionOfType(InvalidWebhookSignatureException.class).isThrownBy(() -> client.webhooks()
                .verifySignature(
                        signed(new Post(post.path(), post.headers(), post.body() + " "), endpoint.signingSecret())));

        String deliveries = delivered(endpoint.id());
        assertThat(deliveries)
                .matches("\\{\"object\":\"list\",\"data\":\\[\\{\"id\":\"" + post.header("webhook-id")
                        + "\",\"object\":\"webhook_delivery\",\"webhook_endpoint_id\":\"" + endpoint.id()
                        + "\",\"event\":\\{\"id\":\"evt_[0-9a-f]{32}\",\"type\":\"video.completed\",\"created_at\":\\d+,"
                        + "\"data\":\\{\"id\":\"" + id + "\"}},\"state\":\"delivered\",\"attempt_count\":1,"
                        + "\"next_attempt_at\":null,\"attempts\":\\[\\{\"number\":1,\"started_at\":\\d+,"
                        + "\"duration_ms\":\\d+,\"status_code\":200,\"error\":null}]}],\"first_id\":\"wh_.*\","
                        + "\"has_more\":false,\"last_id\":\"wh_.*\"}");

        HttpResponse<String> again = server.post(
                "/v1/webhook_endpoints/" + endpoint.id() + "/deliveries/" + post.header("webhook-id") + "/redeliver",
                "");
        assertThat(again.statusCode()).isEqualTo(200);
        eventually("the second one", () -> posts("/finished").size() == 2);
        assertThat(posts("/finished").getLast().header("webhook-id")).isEqualTo(post.header("webhook-id"));
        client.webhooks().delete(endpoint.id());
    }

    @Test
    void aVideoThatFailedAndWasDeletedIsStillTold() throws Exception {
        receiver.answer(500);
        WebhookEndpointWithSecret endpoint = create("/failed", "failed", "video.failed");
        String id = server.create("[fail moderation]");
        server.finished(id);
        only("/failed");
        server.send(server.request("/v1/videos/" + id).DELETE());
        eventually("recorded", () -> deliveries(endpoint.id()).contains("\"status_code\":500"));
        receiver.answer(200);
        server.post(
                "/v1/webhook_endpoints/" + endpoint.id() + "/deliveries/"
                        + only("/failed").header("webhook-id") + "/redeliver",
                "");

        assertThat(delivered(endpoint.id())).contains(id, "\"attempt_count\":2");
        client.webhooks().delete(endpoint.id());
    }

    @Test
    void aReplacedSecretCountsForADayIfAskedFor() {
        WebhookEndpointWithSecret first = create("/rotated", "rotated");
        WebhookEndpointWithSecret second = client.webhooks()
                .rotateSecret(
                        first.id(),
                        WebhookRotateSecretParams.builder()
                                .keepOldSecretActiveFor24Hours(true)
                                .build());
        assertThat(second.signingSecret()).isNotEqualTo(first.signingSecret());
        test(first.id());
        Post both = posts("/rotated").getLast();
        assertThatNoException().isThrownBy(() -> {
            client.webhooks().verifySignature(signed(both, first.signingSecret()));
            client.webhooks().verifySignature(signed(both, second.signingSecret()));
        });

        WebhookEndpointWithSecret third = client.webhooks().rotateSecret(first.id());
        test(first.id());
        Post one = posts("/rotated").getLast();
        client.webhooks().verifySignature(signed(one, third.signingSecret()));
        for (WebhookEndpointWithSecret old : List.of(first, second)) {
            assertThatExceptionOfType(InvalidWebhookSignatureException.class)
                    .isThrownBy(() -> client.webhooks().verifySignature(signed(one, old.signingSecret())));
        }
        client.webhooks().delete(first.id());
    }

    @Test
    void aTestTellsTheStatusWhateverItIs() {
        WebhookEndpointWithSecret endpoint = create("/tested", "tested");
        WebhookEndpointTestResult result = test(endpoint.id());
        assertThat(result.validate().statusCode()).isEqualTo(200);
        assertThat(result.eventType()).isEqualTo("video.failed");
        assertThat(result.webhookEndpointId()).isEqualTo(endpoint.id());
        assertThat(posts("/tested").getLast().body()).contains("\"type\":\"video.failed\",\"data\":{\"id\":\"video_");

        client.webhooks()
                .update(
                        endpoint.id(),
                        WebhookUpdateParams.builder().url("http://127.0.0.1:1/").build());
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> test(endpoint.id()))
                .satisfies(e -> assertThat(e.code()).contains("webhook_endpoint_unreachable"))
                .withMessageContaining("The webhook endpoint gave no answer. It could not be reached.");
        client.webhooks().delete(endpoint.id());
    }

    @Test
    void theTypesOfEvents() {
        assertThat(client.webhooks().eventTypes().list().data()).contains("video.completed", "video.failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{}|Missing required parameter: 'name'.",
                "{\"name\":\"n\",\"url\":null,\"event_types\":[]}|Missing required parameter: 'url'.",
                "{\"name\":\"n\",\"url\":\"https://e.com\"}|Missing required parameter: 'event_types'.",
                "{\"name\":1,\"url\":2,\"event_types\":3}|Invalid type for 'name': expected a string, but got an integer instead.",
                "{\"name\":\"n\",\"url\":\"https://e.com\",\"event_types\":\"x\"}|Invalid type for 'event_types': expected an array of strings, but got a string instead.",
                "{\"name\":\"n\",\"url\":\"https://e.com\",\"event_types\":[1]}|Invalid type for 'event_types[0]': expected a string, but got an integer instead.",
                "{\"name\":\"\",\"url\":\"https://e.com\",\"event_types\":[\"video.failed\"]}|Invalid 'name': empty string. Expected a string with minimum length 1, but got an empty string instead.",
                "{\"name\":\"n\",\"url\":\"e.com\",\"event_types\":[\"video.failed\"]}|Invalid 'url': An http or https address with a host and without credentials is needed.",
                "{\"name\":\"n\",\"url\":\"https://a b\",\"event_types\":[\"video.failed\"]}|Invalid 'url': it is no web address.",
                "{\"name\":\"n\",\"url\":\"https://e.com\",\"event_types\":[]}|Invalid 'event_types': empty array. Expected an array with minimum length 1, but got an empty array instead.",
                "{\"name\":\"n\",\"url\":\"https://e.com\",\"event_types\":[\"video.finished\"]}|Invalid value: 'video.finished'. Supported values are: 'video.completed', 'video.failed', 'batch.completed', 'batch.failed', 'batch.expired', and 'batch.cancelled'.",
                "{\"name\":\"n\",\"url\":\"https://e.com\",\"event_types\":[\"a b\"]}|Invalid value: 'a b'. Supported values are: 'video.completed', 'video.failed', 'batch.completed', 'batch.failed', 'batch.expired', and 'batch.cancelled'.",
                "{\"name\":\"n\",\"secret\":\"x\"}|Unknown parameter: 'secret'."
            })
    void aWrongEndpointIsRefused(String body, String message) {
        HttpResponse<String> answer = server.post("/v1/webhook_endpoints", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"" + message + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/webhook_endpoints/whe_x, 404",
        "DELETE, /v1/webhook_endpoints/whe_00000000000000000000000000000000, 404",
        "POST, /v1/webhook_endpoints/whe_00000000000000000000000000000000/rotate_secret, 404",
        "GET, /v1/webhook_endpoints/whe_00000000000000000000000000000000/deliveries, 404",
        "GET, /v1/webhook_endpoints?after=x, 404",
        "PUT, /v1/webhook_endpoints/whe_x, 405",
    })
    void whatIsNotThere(String method, String path, int status) {
        assertThat(server.send(server.request(path).method(method, java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void withoutTheSettingOnlyPublicHttpsAddressesAreTaken(@TempDir Path other) {
        try (TestServer closed = TestServer.start(other)) {
            for (String url : List.of(
                    "http://example.com/",
                    "https://127.0.0.1/",
                    "https://localhost/",
                    "https://[::1]/",
                    "https://169.254.169.254/latest",
                    "https://user:pass@example.com/")) {
                HttpResponse<String> answer = closed.post("/v1/webhook_endpoints", draft("n", url));
                assertThat(answer.statusCode()).as(url).isEqualTo(400);
                assertThat(answer.body()).as(url).contains("\"param\":\"url\",\"code\":\"invalid_value\"");
            }
            assertThat(closed.post("/v1/webhook_endpoints", draft("n", "https://example.com/h"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void endpointsOfTheFileAreToldAndReadOnly(@TempDir Path other) throws Exception {
        String secret = "whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=";
        String yaml = """
                webhooks:
                  endpoints:
                    - {name: ops, url: "%s", secret: "%s", events: [video.completed]}
                    - {name: later, url: "%s", events: [video.failed]}
                """.formatted(receiver.url("/ops"), secret, receiver.url("/later"));
        String ops;
        try (TestServer configured = TestServer.start(other, PRIVATE, yaml)) {
            String listed =
                    configured.get("/v1/webhook_endpoints?limit=1&order=desc").body();
            String later = TestServer.field(listed, "id");
            assertThat(listed).contains("\"name\":\"later\"", "\"has_more\":true");
            ops = TestServer.field(
                    configured.get("/v1/webhook_endpoints?after=" + later).body(), "id");
            configured.finished(configured.create("a kite"));
            client.webhooks().verifySignature(signed(only("/ops"), secret));

            for (HttpResponse<String> refused : List.of(
                    configured.post("/v1/webhook_endpoints/" + ops, "{\"name\":\"x\"}"),
                    configured.post("/v1/webhook_endpoints/" + ops + "/rotate_secret", ""),
                    configured.send(
                            configured.request("/v1/webhook_endpoints/" + later).DELETE()))) {
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(refused.body()).contains("\"code\":\"read_only\"");
            }
            assertThat(configured
                            .post("/v1/webhook_endpoints/" + later + "/rotate_secret", "")
                            .body())
                    .contains("\"signing_secret\":\"whsec_");
        }
        try (TestServer again =
                TestServer.start(other, PRIVATE, yaml.lines().limit(3).reduce("", (a, b) -> a + b + "\n"))) {
            String listed = again.get("/v1/webhook_endpoints").body();
            assertThat(TestServer.field(listed, "id")).isEqualTo(ops);
            assertThat(listed).doesNotContain("later");
        }
    }

    @Test
    void noSecretIsListedOrLogged(@TempDir Path other) throws Exception {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler recorder = recorder(lines);
        Logger logger = Logger.getLogger("");
        Level before = logger.getLevel();
        Handler[] quieted = logger.getHandlers();
        List.of(quieted).forEach(logger::removeHandler);
        logger.setLevel(Level.ALL);
        logger.addHandler(recorder);
        try (TestServer loud = TestServer.start(other, PRIVATE)) {
            String made = loud.post("/v1/webhook_endpoints", draft("n", receiver.url("/loud")))
                    .body();
            String secret = TestServer.field(made, "signing_secret");
            String path = "/v1/webhook_endpoints/" + TestServer.field(made, "id");
            loud.finished(loud.create("a kite"));
            only("/loud");
            assertThat(loud.get(path).body()
                            + loud.get("/v1/webhook_endpoints").body()
                            + loud.get(path + "/deliveries").body())
                    .contains("whsec_***")
                    .doesNotContain(secret, secret.substring(6, 20));
            assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(secret.substring(6, 20)));
        } finally {
            logger.removeHandler(recorder);
            List.of(quieted).forEach(logger::addHandler);
            logger.setLevel(before);
        }
    }

    @Test
    void aWrongEndpointInTheFileEndsTheStartWithASentence(@TempDir Path other) {
        assertThatThrownBy(() -> TestServer.start(
                        other,
                        Map.of(),
                        "webhooks: {endpoints: [{name: a, url: \"https://127.0.0.1/\", events: [video.failed]}]}\n"))
                .isInstanceOf(StartupException.class)
                .hasMessage("A webhook endpoint cannot be used: Invalid 'url': It leads to an address that is not"
                        + " public. Correct 'webhooks.endpoints'.");
        assertThatThrownBy(
                        () -> TestServer.start(
                                other,
                                Map.of(),
                                "webhooks: {endpoints: [{name: a, url: \"https://e.com/\", secret: x, events: [video.failed]}]}\n"))
                .hasMessageContaining("The webhook endpoint 'a' has a 'secret' that cannot be used");
    }

    @Test
    void aProjectHasABoundedNumberOfEndpoints(@TempDir Path other) {
        try (TestServer small = TestServer.start(other, Map.of("webhooks.max_endpoints", "1"))) {
            assertThat(small.post("/v1/webhook_endpoints", draft("a", "https://e.com/"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(small.post("/v1/webhook_endpoints", draft("b", "https://e.com/"))
                            .body())
                    .contains("\"code\":\"webhook_endpoint_limit\"");
        }
    }

    private static WebhookEndpointWithSecret create(String path, String name) {
        return create(path, name, "video.completed");
    }

    private static WebhookEndpointWithSecret create(String path, String name, String type) {
        return client.webhooks()
                .create(WebhookCreateParams.builder()
                        .name(name)
                        .url(receiver.url(path))
                        .addEventType(WebhookCreateParams.EventType.of(type))
                        .addEventType(WebhookCreateParams.EventType.AGENT_SESSION_IDLE)
                        .addEventType(WebhookCreateParams.EventType.of(type))
                        .build());
    }

    private static String draft(String name, String url) {
        return "{\"name\":\"" + name + "\",\"url\":\"" + url + "\",\"event_types\":[\"video.completed\"]}";
    }

    private static WebhookEndpointTestResult test(String id) {
        return client.webhooks()
                .test(
                        id,
                        WebhookTestParams.builder()
                                .eventType(WebhookTestParams.EventType.VIDEO_FAILED)
                                .build());
    }

    private static WebhookVerificationParams signed(Post post, String secret) {
        Headers.Builder headers = Headers.builder();
        post.headers().forEach(headers::put);
        return WebhookVerificationParams.builder()
                .payload(post.body())
                .headers(headers.build())
                .secret(secret)
                .tolerance(Duration.ofMinutes(5))
                .build();
    }

    private static List<Post> posts(String path) {
        return receiver.posts.stream().filter(post -> post.path().equals(path)).toList();
    }

    private static Post only(String path) {
        eventually("a post to " + path, () -> !posts(path).isEmpty());
        assertThat(posts(path)).hasSize(1);
        return posts(path).getFirst();
    }

    private static String deliveries(String endpoint) {
        return server.get("/v1/webhook_endpoints/" + endpoint + "/deliveries").body();
    }

    private static String delivered(String endpoint) {
        eventually("delivered", () -> deliveries(endpoint).contains("\"state\":\"delivered\""));
        return deliveries(endpoint);
    }

    private static Handler recorder(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage()
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
