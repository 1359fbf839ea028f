package dev.kinora.client.webhook;

import dev.kinora.client.http.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a request to a webhook receiver came from the server, by the rules of Standard Webhooks: HMAC-SHA256 over id,
 * time and body, compared in constant time, and not older or newer than five minutes. Thread-safe.
 *
 * <p>A delivery may come twice: remember the header {@code webhook-id} and ignore the second.
 */
public final class WebhookVerifier {
    /** The header that names a delivery; the same in every attempt of it. */
    public static final String ID = "webhook-id";
    /** The header with the time of the attempt, in Unix seconds. */
    public static final String TIMESTAMP = "webhook-timestamp";
    /** The header with one signature or several. */
    public static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    /** More would be an attempt to keep the receiver busy; a rotation needs two. */
    private static final int MOST_SIGNATURES = 16;

    private final List<byte[]> keys;
    private final Duration tolerance;
    private final Clock clock;

    private WebhookVerifier(List<byte[]> keys, Duration tolerance, Clock clock) {
        this.keys = keys;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /**
     * A verifier of this secret, five minutes either way.
     *
     * @param secrets {@code whsec_…}; several while one replaces another
     * @throws IllegalArgumentException when there is none, or one is not base64 behind {@code whsec_}
     */
    public static WebhookVerifier of(String... secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("a verifier needs a signing secret");
        }
        List<byte[]> keys = new ArrayList<>();
        for (String secret : secrets) {
            keys.add(key(secret.strip()));
        }
        return new WebhookVerifier(List.copyOf(keys), Duration.ofMinutes(5), Clock.systemUTC());
    }

    /** The same with this much between the sender's clock and this one's, either way. */
    public WebhookVerifier withTolerance(Duration most) {
        return new WebhookVerifier(keys, most, clock);
    }

    /** The same by this clock. */
    public WebhookVerifier withClock(Clock other) {
        return new WebhookVerifier(keys, tolerance, other);
    }

    /**
     * The event of a request.
     *
     * @param headers the request's headers, names in any case
     * @param body the body as it came, before any parser touched it
     * @throws WebhookVerificationException when the request is not the server's, or too old
     */
    public WebhookEvent verify(Map<String, String> headers, String body) {
        return verify(name -> find(headers, name), body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The event of a request.
     *
     * @param header gives the value of a header by its lower-case name
     * @param body the body as it came, before any parser touched it
     * @throws WebhookVerificationException when the request is not the server's, or too old
     */
    public WebhookEvent verify(Function<String, Optional<String>> header, byte[] body) {
        String id = required(header, ID);
        String time = required(header, TIMESTAMP);
        String signatures = required(header, SIGNATURE);
        if (!isSigned(id + "." + time + ".", body, signatures)) {
            throw new WebhookVerificationException("no signature of the request is of this secret");
        }
        checkTime(time);
        try {
            JsonNode event = Json.tree(new String(body, StandardCharsets.UTF_8));
            return WebhookWire.event(event);
        } catch (JacksonException e) {
            throw new WebhookVerificationException("the request is signed, but its body is not JSON");
        }
    }

    private void checkTime(String text) {
        if (!text.matches("\\d{1,11}")) {
            throw new WebhookVerificationException("the header " + TIMESTAMP + " is no time");
        }
        Duration apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(text)), clock.instant())
                .abs();
        if (apart.compareTo(tolerance) > 0) {
            throw new WebhookVerificationException("the request is " + apart.toSeconds() + " s away from now");
        }
    }

    private boolean isSigned(String start, byte[] body, String signatures) {
        List<byte[]> given = new ArrayList<>();
        for (String signature : signatures.split(" ", MOST_SIGNATURES)) {
            if (signature.startsWith(VERSION)) {
                given.add(signature.substring(VERSION.length()).getBytes(StandardCharsets.UTF_8));
            }
        }
        boolean signed = false;
        for (byte[] key : keys) {
            byte[] wanted = Base64.getEncoder().encode(mac(key, start, body));
            for (byte[] one : given) {
                signed |= MessageDigest.isEqual(wanted, one);
            }
        }
        return signed;
    }

    private static byte[] mac(byte[] key, String start, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(start.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Behind the prefix stands base64; a secret without it is its own bytes. */
    private static byte[] key(String secret) {
        byte[] key;
        try {
            key = secret.startsWith(PREFIX)
                    ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                    : secret.getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // The cause would show a part of the secret.
            throw new IllegalArgumentException("the signing secret is not base64 behind " + PREFIX);
        }
        if (key.length == 0) {
            throw new IllegalArgumentException("the signing secret is empty");
        }
        return key;
    }

    private static String required(Function<String, Optional<String>> header, String name) {
        return header.apply(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new WebhookVerificationException("the header " + name + " is missing"));
    }

    private static Optional<String> find(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public String toString() {
        return "WebhookVerifier[" + keys.size() + " secrets]";
    }
}
