package dev.kinora.server.webhook;

import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks says: HMAC-SHA256 over the id, the time and the body. */
final class WebhookSigner {
    private static final String HMAC = "HmacSHA256";

    private WebhookSigner() {}

    /**
     * The header {@code webhook-signature}: one signature for each secret, separated by a space.
     *
     * @param seconds since 1970; receivers refuse what is older than five minutes
     */
    static String sign(List<WebhookSecret> secrets, DeliveryId id, long seconds, byte[] body) {
        byte[] start = (id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8);
        return secrets.stream().map(secret -> "v1," + hmac(secret, start, body)).collect(Collectors.joining(" "));
    }

    private static String hmac(WebhookSecret secret, byte[] start, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.key(), HMAC));
            mac.update(start);
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has HMAC-SHA256", e);
        }
    }
}
