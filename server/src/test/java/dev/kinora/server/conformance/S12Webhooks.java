package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Being told: endpoints, bodies, headers, signatures, retries. */
class S12Webhooks {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("allow_private_addresses", "true"));

    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Answer register(String... types) {
        return accepted(SERVER.post(
                "/v1/webhook_endpoints",
                "{\"name\":\"mine\",\"url\":\"" + receiver.url() + "\",\"event_types\":[\""
                        + String.join("\",\"", types) + "\"]}"));
    }

    private static void forget(Answer endpoint) {
        accepted(SERVER.delete("/v1/webhook_endpoints/" + endpoint.at("id")));
    }

    private static String moderated() {
        return SERVER.create("{\"prompt\":\"[moderated]\"}").at("id");
    }

    @Row(section = 12, at = "example", says = "the worked example of the signature")
    void rowExample() {
        assertThat(Signatures.of(
                        "whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=",
                        "wh_6912f0c0b2c48190a1be43f081506c52",
                        "1762848961",
                        "{\"id\":\"evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7\",\"object\":\"event\",\"created_at\":1762848960,"
                                + "\"type\":\"video.completed\",\"data\":{\"id\":"
                                + "\"video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4\"}}"))
                .isEqualTo("v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=");
    }

    @Row(section = 12, at = "events", says = "`video.completed` and `video.failed`, with the id and nothing else")
    void rowEvents() throws InterruptedException {
        Answer endpoint = register("video.completed", "video.failed");
        String failed = moderated();
        Receiver.Delivery first = receiver.next();
        assertThat(first.body())
                .matches("\\{\"id\":\"evt_[0-9a-f]{32}\",\"object\":\"event\",\"created_at\":\\d+,"
                        + "\"type\":\"video.failed\",\"data\":\\{\"id\":\"" + failed + "\"}}");
        String good = SERVER.create("{\"prompt\":\"a kite\"}").at("id");
        assertThat(receiver.next().body()).contains("\"type\":\"video.completed\",\"data\":{\"id\":\"" + good + "\"}");
        assertThat(SERVER.get("/v1/videos/" + good).at("status")).isEqualTo("completed");
        forget(endpoint);
    }

    @Row(section = 12, at = "registration", says = "`/webhook_endpoints`: create, list, retrieve, update, delete")
    void rowRegistration() {
        Answer made = register("video.completed", "something.else");
        assertThat(made.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "object",
                        "created_at",
                        "updated_at",
                        "name",
                        "url",
                        "event_types",
                        "signing_secret_hint",
                        "signing_secret");
        assertThat(made.at("id")).startsWith("whe_");
        String path = "/v1/webhook_endpoints/" + made.at("id");
        Answer seen = accepted(SERVER.get(path));
        assertThat(seen.text()).doesNotContain("signing_secret\"", made.at("signing_secret"));
        assertThat(accepted(SERVER.get("/v1/webhook_endpoints")).at("data.0.id"))
                .isEqualTo(made.at("id"));
        Answer changed = accepted(SERVER.post(path, "{\"name\":\"yours\"}"));
        assertThat(changed.at("name")).isEqualTo("yours");
        assertThat(changed.at("url")).isEqualTo(made.at("url"));
        assertThat(accepted(SERVER.delete(path)).text())
                .isEqualTo(
                        "{\"id\":\"" + made.at("id") + "\",\"object\":\"webhook_endpoint.deleted\",\"deleted\":true}");
        assertThat(SERVER.get(path).status()).isEqualTo(404);
    }

    @Row(section = 12, at = "event types", says = "`GET /webhook_event_types` holds both events of videos")
    void rowEventTypes() {
        assertThat(accepted(SERVER.get("/v1/webhook_event_types")).text())
                .startsWith("{\"object\":\"list\",\"data\":[")
                .contains("video.completed", "video.failed");
    }

    @Row(section = 12, at = "test", says = "`POST …/test` sends a signed event at once")
    void rowTest() throws InterruptedException {
        Answer endpoint = register("video.completed");
        Answer tested = accepted(SERVER.post(
                "/v1/webhook_endpoints/" + endpoint.at("id") + "/test", "{\"event_type\":\"video.completed\"}"));
        assertThat(tested.json().toString())
                .contains("\"object\":\"webhook_endpoint.test\"", "\"event_type\":\"video.completed\"")
                .contains("\"status_code\":200", "\"success\":true", "\"webhook_endpoint_id\":\"" + endpoint.at("id"));
        assertSigned(receiver.next(), endpoint.at("signing_secret"));
        forget(endpoint);
    }

    @Row(
            section = 12,
            at = "request",
            says = "`POST`, JSON, `webhook-id`, `-timestamp`, `-signature`",
            deliberately = "the" + " user agent names Kinora")
    void rowRequest() throws InterruptedException {
        Answer endpoint = register("video.failed");
        moderated();
        Receiver.Delivery delivery = receiver.next();
        assertThat(delivery.method()).isEqualTo("POST");
        assertThat(delivery.header("content-type")).startsWith("application/json");
        assertThat(delivery.header("user-agent")).containsIgnoringCase("kinora");
        assertThat(delivery.header("webhook-id")).matches("wh_[0-9a-f]{32}");
        assertThat(Long.parseLong(delivery.header("webhook-timestamp")))
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond() + 5);
        assertThat(delivery.body()).doesNotEndWith("\n").doesNotContain(": ");
        forget(endpoint);
    }

    @Row(section = 12, at = "secret", says = "`whsec_` and padded standard base64 of 32 random bytes")
    void rowSecret() {
        Answer first = register("video.failed");
        Answer second = register("video.failed");
        byte[] key = Base64.getDecoder().decode(first.at("signing_secret").substring("whsec_".length()));
        assertThat(key).hasSize(32);
        assertThat(first.at("signing_secret")).isNotEqualTo(second.at("signing_secret"));
        assertThat(first.at("signing_secret_hint")).isNotEqualTo(first.at("signing_secret"));
        forget(first);
        forget(second);
    }

    @Row(section = 12, at = "signature", says = "HMAC-SHA256 over id, time and body, padded standard base64")
    void rowSignature() throws InterruptedException {
        Answer endpoint = register("video.failed");
        moderated();
        assertSigned(receiver.next(), endpoint.at("signing_secret"));
        forget(endpoint);
    }

    private static void assertSigned(Receiver.Delivery delivery, String secret) {
        assertThat(List.of(delivery.header("webhook-signature").split(" ")))
                .contains(Signatures.of(
                        secret, delivery.header("webhook-id"), delivery.header("webhook-timestamp"), delivery.body()));
    }

    @Row(section = 12, at = "rotation", says = "a rotated secret signs; the old one too for a day when asked")
    void rowRotation() throws InterruptedException {
        Answer endpoint = register("video.failed");
        Answer rotated = accepted(SERVER.post(
                "/v1/webhook_endpoints/" + endpoint.at("id") + "/rotate_secret",
                "{\"keep_old_secret_active_for_24_hours\":true}"));
        assertThat(rotated.at("signing_secret")).isNotEqualTo(endpoint.at("signing_secret"));
        moderated();
        Receiver.Delivery delivery = receiver.next();
        assertSigned(delivery, rotated.at("signing_secret"));
        assertSigned(delivery, endpoint.at("signing_secret"));
        forget(endpoint);
    }

    @Row(
            section = 12,
            at = "retries",
            says = "2xx is success, a redirect is not followed; a retry has the same id, a fresh time")
    void rowRetries() throws InterruptedException {
        try (LiveServer impatient = LiveServer.started(Map.of(
                "allow_private_addresses",
                "true",
                "webhooks.retries.pauses",
                "300ms",
                "webhooks.retries.then",
                "300ms"))) {
            Answer endpoint = accepted(impatient.post(
                    "/v1/webhook_endpoints",
                    "{\"name\":\"mine\",\"url\":\"" + receiver.url() + "\",\"event_types\":[\"video.failed\"]}"));
            receiver.answer(500, 302);
            impatient.create("{\"prompt\":\"[moderated]\"}");
            Receiver.Delivery first = receiver.next();
            Receiver.Delivery second = receiver.next();
            Receiver.Delivery third = receiver.next();
            assertThat(List.of(second.header("webhook-id"), third.header("webhook-id")))
                    .containsOnly(first.header("webhook-id"));
            assertThat(List.of(second.body(), third.body())).containsOnly(first.body());
            assertSigned(third, endpoint.at("signing_secret"));
            assertThat(receiver.isEmpty()).isTrue();
        }
    }

    @Row(section = 12, at = "deleted", says = "a deleted video still delivers its pending event")
    void rowDeleted() throws InterruptedException {
        receiver.answer(500);
        try (LiveServer impatient = LiveServer.started(Map.of(
                "allow_private_addresses", "true", "webhooks.retries.pauses", "1s", "webhooks.retries.then", "1s"))) {
            accepted(impatient.post(
                    "/v1/webhook_endpoints",
                    "{\"name\":\"mine\",\"url\":\"" + receiver.url() + "\",\"event_types\":[\"video.failed\"]}"));
            String id = impatient.create("{\"prompt\":\"[moderated]\"}").at("id");
            receiver.next();
            accepted(impatient.delete("/v1/videos/" + id));
            assertThat(receiver.next().body()).contains(id);
        }
    }
}
