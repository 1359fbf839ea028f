package dev.kinora.server.store;

import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.Delivery.Answer;
import dev.kinora.server.model.Delivery.Attempt;
import dev.kinora.server.model.Delivery.State;
import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.EndpointId;
import dev.kinora.server.model.WebhookEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** All SQL about deliveries and their attempts. Thread-safe: holds nothing. */
public final class DeliveryStore {
    private static final String COLUMNS =
            "id, endpoint_id, event_id, event_type, subject, event_at, state, attempts, " + "due_at, tries, since";
    private static final String WHERE_HELD =
            "WHERE id = :id AND state = 'pending' AND held = 1 AND attempts = :attempts";
    private static final int MAX_REASON = 512;

    /**
     * Where an event stands in its log. An endpoint is told of a place once.
     *
     * @param source name of the log
     * @param sequence place in it
     */
    public record Place(String source, long sequence) {}

    /**
     * The right to try a delivery once. Whoever records the outcome shows it; an older one changes nothing.
     *
     * @param delivery what to send
     * @param tries how many there were since {@code since}
     * @param since when the plan of its tries began
     */
    public record Lease(Delivery delivery, int tries, Instant since) {}

    /** Adds a delivery that is due; one that its endpoint has already got changes nothing. */
    public void insert(Transaction tx, Delivery delivery, Place place, Instant now) {
        tx.handle()
                .createUpdate("INSERT INTO webhook_delivery (id, endpoint_id, source, sequence, event_id, event_type, "
                        + "subject, event_at, state, attempts, tries, since, due_at, held) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, 0, ?, ?, 0) "
                        + "ON CONFLICT (endpoint_id, source, sequence) DO NOTHING")
                .bind(0, delivery.id().value())
                .bind(1, delivery.endpoint().value())
                .bind(2, place.source())
                .bind(3, place.sequence())
                .bind(4, delivery.event().id())
                .bind(5, delivery.event().type())
                .bind(6, delivery.event().subject())
                .bind(7, delivery.event().at().toEpochMilli())
                .bind(8, now.toEpochMilli())
                .bind(9, now.toEpochMilli())
                .execute();
    }

    /** The endpoint's delivery of that id. */
    public Optional<Delivery> find(Transaction tx, EndpointId endpoint, DeliveryId id) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM webhook_delivery WHERE id = ? AND endpoint_id = ?")
                .bind(0, id.value())
                .bind(1, endpoint.value())
                .map(DeliveryStore::delivery)
                .findOne();
    }

    /** Up to {@code limit} deliveries of an endpoint, strictly older than {@code after}, newest first. */
    public List<Delivery> list(Transaction tx, EndpointId endpoint, Optional<DeliveryId> after, int limit) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM webhook_delivery WHERE endpoint_id = ? AND id < ? "
                        + "ORDER BY id DESC LIMIT ?")
                .bind(0, endpoint.value())
                .bind(1, after.map(DeliveryId::value).orElse("~"))
                .bind(2, limit)
                .map(DeliveryStore::delivery)
                .list();
    }

    /** The tries of a delivery, the newest first, at most {@code limit}. */
    public List<Attempt> attempts(Transaction tx, DeliveryId id, int limit) {
        return tx.handle()
                .createQuery("SELECT number, at, millis, status, error FROM webhook_attempt WHERE delivery_id = ? "
                        + "ORDER BY number DESC LIMIT ?")
                .bind(0, id.value())
                .bind(1, limit)
                .map(DeliveryStore::attempt)
                .list();
    }

    /** The endpoints that something is due for. */
    public List<EndpointId> dueEndpoints(Transaction tx, Instant now) {
        return tx.handle()
                .createQuery("SELECT e.id FROM webhook_endpoint e WHERE EXISTS (SELECT 1 FROM webhook_delivery d "
                        + "WHERE d.state = 'pending' AND d.endpoint_id = e.id AND d.due_at <= ?)")
                .bind(0, now.toEpochMilli())
                .map((row, context) -> new EndpointId(row.getString(1)))
                .list();
    }

    /** Takes up to {@code limit} deliveries of an endpoint that are due; nobody else gets them before {@code until}. */
    public List<Lease> lease(Transaction tx, EndpointId endpoint, Instant now, Instant until, int limit) {
        return tx.handle()
                .createQuery("UPDATE webhook_delivery SET due_at = ?, held = 1 WHERE id IN (SELECT id "
                        + "FROM webhook_delivery WHERE state = 'pending' AND endpoint_id = ? AND due_at <= ? "
                        + "ORDER BY due_at, id LIMIT ?) AND state = 'pending' AND due_at <= ? RETURNING " + COLUMNS)
                .bind(0, until.toEpochMilli())
                .bind(1, endpoint.value())
                .bind(2, now.toEpochMilli())
                .bind(3, limit)
                .bind(4, now.toEpochMilli())
                .map((row, context) ->
                        new Lease(delivery(row, context), row.getInt(10), Instant.ofEpochMilli(row.getLong(11))))
                .list();
    }

    /** The first moment behind {@code now} at which something becomes due. */
    public Optional<Instant> nextDue(Transaction tx, Instant now) {
        return tx.handle()
                .createQuery("SELECT due_at FROM webhook_delivery WHERE state = 'pending' AND due_at > ? "
                        + "ORDER BY due_at LIMIT 1")
                .bind(0, now.toEpochMilli())
                .map((row, context) -> Instant.ofEpochMilli(row.getLong(1)))
                .findOne();
    }

    /** Gives back what a process that is gone had taken. Only safe while nobody else sends. */
    public void releaseAll(Transaction tx, Instant now) {
        tx.handle()
                .createUpdate("UPDATE webhook_delivery SET due_at = ?, held = 0 WHERE state = 'pending' AND held = 1 "
                        + "AND due_at > ?")
                .bind(0, now.toEpochMilli())
                .bind(1, now.toEpochMilli())
                .execute();
    }

    /** Gives back what was taken and not tried. */
    public void release(Transaction tx, Lease lease, Instant now) {
        fenced(
                        tx.handle()
                                .createUpdate("UPDATE webhook_delivery SET due_at = :due, held = 0 " + WHERE_HELD)
                                .bind("due", now.toEpochMilli()),
                        lease)
                .execute();
    }

    /** The last try succeeded, or was the last there is. False when the lease is an old one. */
    public boolean finish(Transaction tx, Lease lease, State state, Attempt attempt, Instant now) {
        Update update = tx.handle()
                .createUpdate("UPDATE webhook_delivery SET state = :state, attempts = attempts + 1, tries = tries + 1, "
                        + "held = 0, finished_at = :due " + WHERE_HELD)
                .bind("state", state.wire())
                .bind("due", now.toEpochMilli());
        return recorded(tx, fenced(update, lease).execute(), lease, attempt);
    }

    /** The last try failed; the next one is at {@code next}. False when the lease is an old one. */
    public boolean retry(Transaction tx, Lease lease, Attempt attempt, Instant next) {
        Update update = tx.handle()
                .createUpdate("UPDATE webhook_delivery SET attempts = attempts + 1, tries = tries + 1, held = 0, "
                        + "due_at = :due " + WHERE_HELD)
                .bind("due", next.toEpochMilli());
        return recorded(tx, fenced(update, lease).execute(), lease, attempt);
    }

    /** Begins the plan of tries anew, unless a try is under way. */
    public void restart(Transaction tx, DeliveryId id, Instant now) {
        tx.handle()
                .createUpdate("UPDATE webhook_delivery SET state = 'pending', tries = 0, since = ?, due_at = ?, "
                        + "finished_at = NULL WHERE id = ? AND (state <> 'pending' OR held = 0)")
                .bind(0, now.toEpochMilli())
                .bind(1, now.toEpochMilli())
                .bind(2, id.value())
                .execute();
    }

    /** Removes every delivery of an endpoint. */
    public void deleteOf(Transaction tx, EndpointId endpoint) {
        tx.handle()
                .createUpdate("DELETE FROM webhook_attempt WHERE delivery_id IN "
                        + "(SELECT id FROM webhook_delivery WHERE endpoint_id = ?)")
                .bind(0, endpoint.value())
                .execute();
        tx.handle()
                .createUpdate("DELETE FROM webhook_delivery WHERE endpoint_id = ?")
                .bind(0, endpoint.value())
                .execute();
    }

    /** Removes up to {@code limit} deliveries that were over before {@code moment}; returns how many. */
    public int deleteFinishedBefore(Transaction tx, Instant moment, int limit) {
        List<String> over = tx.handle()
                .createQuery("SELECT id FROM webhook_delivery WHERE finished_at < ? ORDER BY finished_at LIMIT ?")
                .bind(0, moment.toEpochMilli())
                .bind(1, limit)
                .mapTo(String.class)
                .list();
        for (String id : over) {
            tx.handle()
                    .createUpdate("DELETE FROM webhook_attempt WHERE delivery_id = ?")
                    .bind(0, id)
                    .execute();
            tx.handle()
                    .createUpdate("DELETE FROM webhook_delivery WHERE id = ?")
                    .bind(0, id)
                    .execute();
        }
        return over.size();
    }

    private static Update fenced(Update update, Lease lease) {
        return update.bind("id", lease.delivery().id().value())
                .bind("attempts", lease.delivery().progress().attempts());
    }

    private static boolean recorded(Transaction tx, int changed, Lease lease, Attempt attempt) {
        if (changed == 0) {
            return false;
        }
        Update insert = tx.handle()
                .createUpdate("INSERT INTO webhook_attempt (delivery_id, number, at, millis, status, error) "
                        + "VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, lease.delivery().id().value())
                .bind(1, attempt.number())
                .bind(2, attempt.at().toEpochMilli())
                .bind(3, attempt.took().toMillis());
        switch (attempt.answer()) {
            case Answer.Status(int code) -> insert.bind(4, code).bind(5, (String) null);
            case Answer.None(String reason) ->
                insert.bind(4, (Integer) null).bind(5, reason.substring(0, Math.min(MAX_REASON, reason.length())));
        }
        insert.execute();
        return true;
    }

    private static Delivery delivery(ResultSet row, StatementContext context) throws SQLException {
        State state = State.ofWire(row.getString(7));
        return new Delivery(
                new DeliveryId(row.getString(1)),
                new EndpointId(row.getString(2)),
                new WebhookEvent(
                        row.getString(3), row.getString(4), row.getString(5), Instant.ofEpochMilli(row.getLong(6))),
                new Delivery.Progress(
                        state,
                        row.getInt(8),
                        state == State.PENDING ? Optional.of(Instant.ofEpochMilli(row.getLong(9))) : Optional.empty()));
    }

    private static Attempt attempt(ResultSet row, StatementContext context) throws SQLException {
        String reason = row.getString(5);
        return new Attempt(
                row.getInt(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Duration.ofMillis(row.getLong(3)),
                reason == null ? new Answer.Status(row.getInt(4)) : new Answer.None(reason));
    }
}
