package dev.kinora.server.service;

import dev.kinora.server.model.EndpointId;
import dev.kinora.server.model.OrderedIds;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEndpoint.Origin;
import dev.kinora.server.model.WebhookEndpoint.Registration;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.WebhookStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the stored endpoints of the configuration file what the file says. They are known by their name. */
final class ConfiguredEndpoints {
    private static final ProjectId PROJECT = ProjectId.DEFAULT;

    private final OrderedIds ids;
    private final Instant now;
    private final WebhookStore endpoints = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    ConfiguredEndpoints(OrderedIds ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    void apply(Transaction tx, List<ConfiguredEndpoint> configured) {
        Map<String, WebhookEndpoint> stored = new LinkedHashMap<>();
        endpoints.of(tx, PROJECT).stream()
                .filter(endpoint -> endpoint.registration().origin() != Origin.API)
                .forEach(endpoint -> stored.put(endpoint.target().name(), endpoint));
        for (ConfiguredEndpoint wanted : configured) {
            WebhookEndpoint old = stored.remove(wanted.target().name());
            if (old == null) {
                endpoints.insert(tx, fresh(wanted));
            } else {
                change(tx, old, wanted);
            }
        }
        stored.values().forEach(gone -> {
            deliveries.deleteOf(tx, gone.id());
            endpoints.delete(tx, gone.id());
        });
    }

    private WebhookEndpoint fresh(ConfiguredEndpoint wanted) {
        return new WebhookEndpoint(
                EndpointId.next(ids),
                PROJECT,
                wanted.target(),
                wanted.secret().orElseGet(WebhookSecret::fresh),
                new Registration(origin(wanted), now, now));
    }

    /** Without a configured secret, the one it has stays, unless that stood in the file before. */
    private void change(Transaction tx, WebhookEndpoint old, ConfiguredEndpoint wanted) {
        WebhookSecret secret = wanted.secret()
                .orElseGet(() -> old.registration().origin() == Origin.FILE ? old.secret() : WebhookSecret.fresh());
        boolean same = wanted.target().equals(old.target())
                && secret.equals(old.secret())
                && origin(wanted) == old.registration().origin();
        if (!same) {
            Registration registration =
                    new Registration(origin(wanted), old.registration().createdAt(), now);
            endpoints.update(tx, new WebhookEndpoint(old.id(), PROJECT, wanted.target(), secret, registration));
        }
    }

    private static Origin origin(ConfiguredEndpoint wanted) {
        return wanted.secret().isPresent() ? Origin.FILE_WITH_SECRET : Origin.FILE;
    }
}
