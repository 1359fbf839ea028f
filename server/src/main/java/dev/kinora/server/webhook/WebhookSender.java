package dev.kinora.server.webhook;

import dev.kinora.server.model.Delivery.Answer;
import dev.kinora.server.model.Delivery.Attempt;
import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEvent;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundException;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.WebhookStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts one event to one endpoint, with a fresh time and signature. Thread-safe. */
final class WebhookSender {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final int MAX_OLD_SECRETS = 3;

    private final OutboundClient outbound;
    private final Duration timeout;
    private final InstantSource clock;
    private final WebhookStore endpoints = new WebhookStore();

    WebhookSender(OutboundClient outbound, Duration timeout, InstantSource clock) {
        this.outbound = outbound;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Where to send to and what to sign with.
     *
     * @param url the endpoint's address
     * @param secrets its secret, then those that were replaced and still count
     */
    record Target(String url, List<WebhookSecret> secrets) {}

    /** The target of an endpoint as it is now. */
    Target target(Transaction tx, WebhookEndpoint endpoint) {
        List<WebhookSecret> secrets = new ArrayList<>();
        secrets.add(endpoint.secret());
        secrets.addAll(endpoints.oldSecrets(tx, endpoint.id(), clock.instant(), MAX_OLD_SECRETS));
        return new Target(endpoint.target().url(), secrets);
    }

    /** Sends; whatever happens is an attempt with an answer. {@code number} counts from 1. */
    Attempt send(Target target, DeliveryId id, WebhookEvent event, int number) {
        Instant at = clock.instant();
        long start = System.nanoTime();
        Answer answer = answer(target, id, event, at);
        return new Attempt(number, at, Duration.ofNanos(System.nanoTime() - start), answer);
    }

    private Answer answer(Target target, DeliveryId id, WebhookEvent event, Instant at) {
        byte[] body = WebhookPayload.of(event);
        Map<String, String> headers = Map.of(
                "webhook-id",
                id.value(),
                "webhook-timestamp",
                Long.toString(at.getEpochSecond()),
                "webhook-signature",
                WebhookSigner.sign(target.secrets(), id, at.getEpochSecond(), body));
        try {
            return new Answer.Status(outbound.post(URI.create(target.url()), headers, body, timeout, 0)
                    .status());
        } catch (OutboundException e) {
            return new Answer.None(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be sent", id, e);
            return new Answer.None("It could not be sent.");
        }
    }
}
