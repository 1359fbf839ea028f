package dev.kinora.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.WebhookEvent;
import dev.kinora.server.model.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignerTest {
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=");
    private static final DeliveryId ID = new DeliveryId("wh_6912f0c0b2c48190a1be43f081506c52");
    private static final WebhookEvent EVENT = new WebhookEvent(
            "evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7",
            "video.completed",
            "video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4",
            Instant.ofEpochSecond(1762848960).plusMillis(987));

    @Test
    void theBodyIsThatOfTheWorkedExample() {
        byte[] body = WebhookPayload.of(EVENT);

        assertThat(body).hasSize(182);
        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7\",\"object\":\"event\","
                        + "\"created_at\":1762848960,\"type\":\"video.completed\","
                        + "\"data\":{\"id\":\"video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4\"}}");
    }

    @Test
    void theSignatureIsThatOfTheWorkedExample() {
        assertThat(WebhookSigner.sign(List.of(SECRET), ID, 1762848961, WebhookPayload.of(EVENT)))
                .isEqualTo("v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=");
    }

    @Test
    void everySecretSignsAndTheNewestComesFirst() {
        WebhookSecret plain = new WebhookSecret("kinora-webhook-signing-key-0001!");

        assertThat(WebhookSigner.sign(List.of(plain, SECRET), ID, 1762848961, WebhookPayload.of(EVENT)))
                .as("a secret without the prefix is the key itself, and this is the same key")
                .isEqualTo("v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s="
                        + " v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=");
    }

    @Test
    void aSecretShowsOnlyItsHint() {
        WebhookSecret fresh = WebhookSecret.fresh();

        assertThat(fresh.value()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(fresh.key()).hasSize(32);
        assertThat(fresh.toString())
                .isEqualTo("whsec_***" + fresh.value().substring(45, 49))
                .isEqualTo(fresh.hint());
        assertThat(new WebhookSecret("short").hint()).isEqualTo("***");
        assertThatThrownBy(() -> new WebhookSecret("whsec_!")).isInstanceOf(IllegalArgumentException.class);
    }
}
