package dev.kinora.server.webhook;

import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.OrderedIds;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEvent;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.RelayPositions;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.WebhookStore;
import dev.kinora.server.webhook.EventSource.Fact;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns entries of the logs into deliveries, once for each endpoint that asked for them. How far it has come is stored
 * in the transaction that stores the deliveries, so a crash neither loses nor doubles one. Used by one thread.
 */
final class EventRelay {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final List<EventSource> sources;
    private final InstantSource clock;
    private final OrderedIds ids;
    private final WebhookStore endpoints = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();
    private final RelayPositions positions = new RelayPositions();
    /** Up to where each log was passed over without anything to tell; not worth a write each time. */
    private final Map<String, Long> seen = new HashMap<>();

    EventRelay(Database database, List<EventSource> sources, InstantSource clock) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.clock = clock;
        this.ids = new OrderedIds(clock);
    }

    /** Goes through every log up to its present end. */
    void run() {
        for (EventSource source : sources) {
            boolean more = true;
            while (more) {
                more = step(source);
            }
        }
    }

    /** One handful of entries; whether more may be waiting. */
    private boolean step(EventSource source) {
        List<Fact> facts = database.read(tx -> next(tx, source));
        if (facts.isEmpty()) {
            return false;
        }
        List<Fact> told = facts.stream()
                .filter(fact -> source.types().contains(fact.type()))
                .toList();
        long last = facts.getLast().sequence();
        if (!told.isEmpty()) {
            database.update(tx -> tell(tx, source.name(), told, last));
        }
        seen.put(source.name(), last);
        return facts.size() == AT_ONCE;
    }

    private List<Fact> next(Transaction tx, EventSource source) {
        if (!endpoints.any(tx)) {
            seen.put(source.name(), source.newest(tx));
            return List.of();
        }
        long passed = seen.getOrDefault(source.name(), 0L);
        return source.after(tx, Math.max(passed, positions.find(tx, source.name())), AT_ONCE);
    }

    private void tell(Transaction tx, String source, List<Fact> facts, long last) {
        long done = positions.find(tx, source);
        Map<ProjectId, List<WebhookEndpoint>> byProject = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.sequence() > done) {
                tell(tx, source, fact, byProject.computeIfAbsent(fact.project(), p -> endpoints.of(tx, p)));
            }
        }
        positions.move(tx, source, last);
    }

    private void tell(Transaction tx, String source, Fact fact, List<WebhookEndpoint> all) {
        WebhookEvent event = WebhookEvent.of(ids, fact.type(), fact.subject(), fact.at());
        for (WebhookEndpoint endpoint : all) {
            boolean wanted = endpoint.target().eventTypes().contains(fact.type())
                    && !fact.at().isBefore(endpoint.registration().createdAt());
            if (wanted) {
                Delivery delivery = new Delivery(
                        DeliveryId.next(ids),
                        endpoint.id(),
                        event,
                        new Delivery.Progress(Delivery.State.PENDING, 0, Optional.of(clock.instant())));
                DeliveryStore.Place place = new DeliveryStore.Place(source, fact.sequence());
                deliveries.insert(tx, delivery, place, clock.instant());
            }
        }
    }
}
