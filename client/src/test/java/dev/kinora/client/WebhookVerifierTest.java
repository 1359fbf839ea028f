package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.webhook.SigningSecret;
import dev.kinora.client.webhook.WebhookEvent;
import dev.kinora.client.webhook.WebhookVerificationException;
import dev.kinora.client.webhook.WebhookVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example of the API's description, and everything that is not it. */
class WebhookVerifierTest {
    private static final String SECRET = "whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=";
    private static final String OTHER = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String ID = "wh_6912f0c0b2c48190a1be43f081506c52";
    private static final long TIME = 1762848961;
    private static final String SIGNATURE = "v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=";
    private static final String BODY = "{\"id\":\"evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7\",\"object\":\"event\","
            + "\"created_at\":1762848960,\"type\":\"video.completed\","
            + "\"data\":{\"id\":\"video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4\"}}";

    @Test
    void the_worked_example_is_believed() {
        assertThat(BODY).hasSize(182);
        WebhookEvent event = at(TIME).verify(headers(), BODY);
        assertThat(event.type()).isEqualTo("video.completed");
        assertThat(event.id()).isEqualTo("evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7");
        assertThat(event.subjectId()).isEqualTo("video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4");
        assertThat(event.createdAt()).isEqualTo(Instant.ofEpochSecond(1762848960));
        assertThat(event.json()).isEqualTo(BODY);
    }

    @Test
    void names_of_headers_come_in_any_case() {
        Map<String, String> shouted = new LinkedHashMap<>();
        headers().forEach((name, value) -> shouted.put(name.toUpperCase(java.util.Locale.ROOT), value));
        assertThat(at(TIME).verify(shouted, BODY).type()).isEqualTo("video.completed");
    }

    @Test
    void five_minutes_either_way_are_taken_and_no_second_more() {
        at(TIME + 300).verify(headers(), BODY);
        at(TIME - 300).verify(headers(), BODY);
        assertRefused(at(TIME + 301), headers(), BODY);
        assertRefused(at(TIME - 301), headers(), BODY);
        at(TIME + 500).withTolerance(Duration.ofMinutes(10)).verify(headers(), BODY);
        assertRefused(WebhookVerifier.of(SECRET), headers(), BODY);
    }

    @Test
    void one_changed_character_anywhere_is_noticed() {
        assertRefused(at(TIME), headers(), BODY.replace("completed", "completeD"));
        assertRefused(at(TIME), headers(), BODY + "\n");
        assertRefused(at(TIME), headers(WebhookVerifier.ID, ID.replace('6', '7')), BODY);
        assertRefused(at(TIME), headers(WebhookVerifier.TIMESTAMP, "1762848962"), BODY);
        assertRefused(at(TIME), headers(WebhookVerifier.SIGNATURE, SIGNATURE.replace("mw", "mW")), BODY);
        assertRefused(verifier(OTHER), headers(), BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1,",
                "mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=",
                "v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s",
                "v1a,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=",
                "v2,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s="
            })
    void what_is_no_signature_is_refused(String signature) {
        assertRefused(at(TIME), headers(WebhookVerifier.SIGNATURE, signature), BODY);
    }

    @Test
    void missing_headers_and_odd_times_are_refused() {
        for (String name : headers().keySet()) {
            Map<String, String> fewer = headers();
            fewer.remove(name);
            assertRefused(at(TIME), fewer, BODY);
        }
        assertRefused(at(TIME), headers(WebhookVerifier.TIMESTAMP, "now"), BODY);
        assertRefused(at(TIME), headers(WebhookVerifier.TIMESTAMP, "-1762848961"), BODY);
        assertRefused(at(TIME), headers(WebhookVerifier.TIMESTAMP, "99999999999999999999"), BODY);
    }

    @Test
    void while_secrets_change_either_side_may_have_two() {
        String both = "v1,AAAAkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s= " + SIGNATURE;
        at(TIME).verify(headers(WebhookVerifier.SIGNATURE, both), BODY);
        verifier(OTHER, SECRET).verify(headers(), BODY);
    }

    @Test
    void secrets_are_told_to_nobody() {
        assertThat(new SigningSecret(SECRET)).hasToString("***");
        assertThat(at(TIME).toString()).doesNotContain("a2lub3Jh");
        assertThatThrownBy(() -> WebhookVerifier.of("whsec_not*base64"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("not*base64");
        assertThatThrownBy(WebhookVerifier::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookVerifier.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(WebhookVerifier verifier, Map<String, String> headers, String body) {
        assertThatThrownBy(() -> verifier.verify(headers, body)).isInstanceOf(WebhookVerificationException.class);
    }

    private static WebhookVerifier at(long second) {
        return WebhookVerifier.of(SECRET).withClock(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }

    private static WebhookVerifier verifier(String... secrets) {
        return WebhookVerifier.of(secrets).withClock(Clock.fixed(Instant.ofEpochSecond(TIME), ZoneOffset.UTC));
    }

    private static Map<String, String> headers() {
        return headers(WebhookVerifier.ID, ID);
    }

    private static Map<String, String> headers(String name, String value) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(WebhookVerifier.ID, ID);
        headers.put(WebhookVerifier.TIMESTAMP, Long.toString(TIME));
        headers.put(WebhookVerifier.SIGNATURE, SIGNATURE);
        headers.put(name, value);
        return headers;
    }
}
