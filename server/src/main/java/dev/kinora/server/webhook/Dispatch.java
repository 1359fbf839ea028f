package dev.kinora.server.webhook;

import dev.kinora.server.model.EndpointId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.DeliveryStore.Lease;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives out deliveries that are due, each to a thread of its own: never more than allowed at once, and never more than
 * its share to one endpoint, so that one that is slow holds up nobody else.
 */
final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Database database;
    private final DeliveryHandler handler;
    private final WebhookSettings settings;
    private final InstantSource clock;
    private final Runnable whenFree;
    private final DeliveryStore deliveries = new DeliveryStore();
    private final Map<EndpointId, Integer> underWay = new HashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("kinora-delivery-", 0).factory());
    private volatile boolean stopping;

    /** @param whenFree run after each delivery: another one may have its place */
    Dispatch(
            Database database,
            DeliveryHandler handler,
            WebhookSettings settings,
            InstantSource clock,
            Runnable whenFree) {
        this.database = database;
        this.handler = handler;
        this.settings = settings;
        this.clock = clock;
        this.whenFree = whenFree;
    }

    /** Gives back what an earlier process had taken. */
    void recover() {
        database.update(tx -> deliveries.releaseAll(tx, clock.instant()));
    }

    /** Gives out what is due and has a place; tells when something more becomes due. */
    Optional<Instant> round() {
        Instant now = clock.instant();
        List<EndpointId> due = new ArrayList<>(database.read(tx -> deliveries.dueEndpoints(tx, now)));
        Map<EndpointId, Integer> places = places(due);
        if (!places.isEmpty()) {
            List<Lease> taken = database.write(tx -> take(tx, places, now));
            taken.forEach(this::send);
        }
        return database.read(tx -> deliveries.nextDue(tx, now));
    }

    /** Waits until nothing is under way, at most for {@code patience}. */
    void stop(Duration patience) {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("Some webhooks were still being sent; they are sent again after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many each endpoint may get now; when places are short, chance decides who waits for the next round. */
    private synchronized Map<EndpointId, Integer> places(List<EndpointId> due) {
        int free = settings.atOnce()
                - underWay.values().stream().mapToInt(Integer::intValue).sum();
        Collections.shuffle(due);
        int share = Math.max(1, free / Math.max(1, due.size()));
        Map<EndpointId, Integer> places = new HashMap<>();
        for (EndpointId endpoint : due) {
            int room = Math.min(share, settings.perEndpoint() - underWay.getOrDefault(endpoint, 0));
            int given = Math.min(room, free);
            if (given > 0) {
                places.put(endpoint, given);
                free -= given;
            }
        }
        return places;
    }

    private List<Lease> take(Transaction tx, Map<EndpointId, Integer> places, Instant now) {
        Instant until = now.plus(settings.lease());
        List<Lease> taken = new ArrayList<>();
        places.forEach((endpoint, count) -> taken.addAll(deliveries.lease(tx, endpoint, now, until, count)));
        return taken;
    }

    private void send(Lease lease) {
        EndpointId endpoint = lease.delivery().endpoint();
        begun(endpoint);
        threads.execute(() -> {
            try {
                handler.deliver(lease, () -> stopping);
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} could not be recorded and is sent again: {}",
                        lease.delivery().id(),
                        e.getMessage());
            } finally {
                ended(endpoint);
                whenFree.run();
            }
        });
    }

    private synchronized void begun(EndpointId endpoint) {
        underWay.merge(endpoint, 1, Integer::sum);
    }

    private synchronized void ended(EndpointId endpoint) {
        underWay.computeIfPresent(endpoint, (e, count) -> count == 1 ? null : count - 1);
    }
}
