package dev.kinora.server.webhook;

import dev.kinora.server.model.Delivery.Attempt;
import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.OrderedIds;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEvent;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.store.CommitNews;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.WebhookStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The moving part of the webhooks: wakes when an event was committed or a delivery becomes due, and sleeps otherwise.
 * Thread-safe.
 */
public final class Webhooks {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    /** Many events at once are one look. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration CLEAN = Duration.ofHours(1);
    private static final int CLEAN_AT_ONCE = 300;
    private static final int TESTS_AT_ONCE = 4;

    private final Database database;
    private final List<EventSource> sources;
    private final WebhookSettings settings;
    private final InstantSource clock;
    private final OrderedIds ids;
    private final WebhookSender sender;
    private final EventRelay relay;
    private final Dispatch dispatch;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore tests = new Semaphore(TESTS_AT_ONCE);
    private final Thread thread =
            Thread.ofPlatform().name("kinora-webhooks").daemon().unstarted(this::run);
    private volatile boolean stopping;

    /**
     * Nothing moves yet.
     *
     * @param outbound sends; closed by whoever made it
     * @param sources the logs that are told
     */
    public Webhooks(
            Database database,
            OutboundClient outbound,
            List<EventSource> sources,
            WebhookSettings settings,
            InstantSource clock) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.settings = settings;
        this.clock = clock;
        this.ids = new OrderedIds(clock);
        this.sender = new WebhookSender(outbound, settings.timeout(), clock);
        this.relay = new EventRelay(database, sources, clock);
        this.dispatch = new Dispatch(
                database,
                new DeliveryHandler(database, sender, settings.retries(), clock),
                settings,
                clock,
                this::wake);
    }

    /** Goes on where the last process stopped. */
    public void start() {
        dispatch.recover();
        database.onCommit(this::committed);
        thread.start();
    }

    private void committed(CommitNews news) {
        if (news.events()) {
            wake();
        }
    }

    /** Something may be due: looks soon. */
    public void wake() {
        woken.release();
    }

    /** Every type of event that is told here. */
    public List<String> eventTypes() {
        return sources.stream().flatMap(source -> source.types().stream()).toList();
    }

    /**
     * Sends an event to an endpoint now, outside the log and once; empty when too many do so at the same time. Blocks
     * until there is an answer, at most for the timeout.
     */
    public Optional<Attempt> test(WebhookEndpoint endpoint, String type, String subject) {
        if (!tests.tryAcquire()) {
            return Optional.empty();
        }
        try {
            WebhookSender.Target target = database.read(tx -> sender.target(tx, endpoint));
            WebhookEvent event = WebhookEvent.of(ids, type, subject, clock.instant());
            return Optional.of(sender.send(target, DeliveryId.next(ids), event, 1));
        } finally {
            tests.release();
        }
    }

    /** What has to be done from time to time. */
    public List<Chore> chores() {
        return List.of(new Chore("clean-webhooks", CLEAN, this::clean));
    }

    /** Sends nothing new and waits for what is under way, at most for {@code patience}. */
    public void stop(Duration patience) {
        stopping = true;
        wake();
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dispatch.stop(patience);
    }

    private void run() {
        while (!stopping) {
            Duration pause = look();
            try {
                woken.tryAcquire(Math.max(0, pause.toMillis()), TimeUnit.MILLISECONDS);
                TimeUnit.MILLISECONDS.sleep(stopping ? 0 : GATHER.toMillis());
            } catch (InterruptedException e) {
                return;
            }
            woken.drainPermits();
        }
    }

    /** One look at everything; how long nothing will be due. */
    private Duration look() {
        try {
            relay.run();
            Optional<Instant> next = dispatch.round();
            return next.map(moment -> Duration.between(clock.instant(), moment))
                    .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                    .orElse(LONGEST_SLEEP);
        } catch (RuntimeException e) {
            LOG.warn("Webhooks could not be looked after: {}", e.getMessage());
            return AFTER_FAULT;
        }
    }

    private void clean() {
        Instant now = clock.instant();
        DeliveryStore deliveries = new DeliveryStore();
        database.update(tx -> new WebhookStore().dropOldSecretsBefore(tx, now));
        int removed = CLEAN_AT_ONCE;
        while (removed == CLEAN_AT_ONCE) {
            removed = database.write(
                    tx -> deliveries.deleteFinishedBefore(tx, now.minus(settings.retention()), CLEAN_AT_ONCE));
        }
    }
}
