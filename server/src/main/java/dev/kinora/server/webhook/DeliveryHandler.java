package dev.kinora.server.webhook;

import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.Delivery.Attempt;
import dev.kinora.server.model.Delivery.State;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.DeliveryStore.Lease;
import dev.kinora.server.store.WebhookStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries one delivery once and records what came of it. Thread-safe. */
final class DeliveryHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryHandler.class);

    private final Database database;
    private final WebhookSender sender;
    private final RetryPlan retries;
    private final InstantSource clock;
    private final WebhookStore endpoints = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    DeliveryHandler(Database database, WebhookSender sender, RetryPlan retries, InstantSource clock) {
        this.database = database;
        this.sender = sender;
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * Sends a delivery.
     *
     * @param stopping whether the server is on its way down: what fails then failed for no fault of the endpoint and
     *     is given back
     */
    void deliver(Lease lease, BooleanSupplier stopping) {
        Delivery delivery = lease.delivery();
        Optional<WebhookSender.Target> target = database.read(tx -> {
            Optional<WebhookEndpoint> endpoint = endpoints.find(tx, delivery.endpoint());
            return endpoint.map(found -> sender.target(tx, found));
        });
        if (target.isEmpty()) {
            return;
        }
        Attempt attempt = sender.send(
                target.get(),
                delivery.id(),
                delivery.event(),
                delivery.progress().attempts() + 1);
        if (!attempt.answer().taken() && stopping.getAsBoolean()) {
            database.update(tx -> deliveries.release(tx, lease, clock.instant()));
        } else {
            settle(lease, attempt);
        }
    }

    private void settle(Lease lease, Attempt attempt) {
        Instant now = clock.instant();
        if (attempt.answer().taken()) {
            database.update(tx -> deliveries.finish(tx, lease, State.DELIVERED, attempt, now));
            return;
        }
        Optional<Instant> next = retries.after(lease.tries() + 1, lease.since(), now);
        if (next.isPresent()) {
            database.update(tx -> deliveries.retry(tx, lease, attempt, next.get()));
            LOG.debug("{} is tried again at {}: {}", lease.delivery().id(), next.get(), attempt.answer());
        } else {
            database.update(tx -> deliveries.finish(tx, lease, State.FAILED, attempt, now));
            LOG.warn(
                    "{} to the webhook endpoint {} is given up: {}",
                    lease.delivery().id(),
                    lease.delivery().endpoint(),
                    attempt.answer());
        }
    }
}
