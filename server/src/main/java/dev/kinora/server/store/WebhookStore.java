package dev.kinora.server.store;

import dev.kinora.server.model.EndpointId;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEndpoint.Origin;
import dev.kinora.server.model.WebhookEndpoint.Registration;
import dev.kinora.server.model.WebhookEndpoint.Target;
import dev.kinora.server.model.WebhookSecret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about webhook endpoints and their secrets. Thread-safe: holds nothing. */
public final class WebhookStore {
    private static final String SELECT = "SELECT id, project, name, url, event_types, secret, origin, created_at, "
            + "updated_at FROM webhook_endpoint ";

    /** Adds an endpoint. */
    public void insert(Transaction tx, WebhookEndpoint endpoint) {
        tx.handle()
                .createUpdate("INSERT INTO webhook_endpoint (id, project, name, url, event_types, secret, origin, "
                        + "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, endpoint.id().value())
                .bind(1, endpoint.project().value())
                .bind(2, endpoint.target().name())
                .bind(3, endpoint.target().url())
                .bind(4, String.join(" ", endpoint.target().eventTypes()))
                .bind(5, endpoint.secret().value())
                .bind(6, endpoint.registration().origin().name().toLowerCase(Locale.ROOT))
                .bind(7, endpoint.registration().createdAt().toEpochMilli())
                .bind(8, endpoint.registration().updatedAt().toEpochMilli())
                .execute();
    }

    /** Gives an endpoint what {@code changed} says; its id, project and creation stay. */
    public void update(Transaction tx, WebhookEndpoint changed) {
        tx.handle()
                .createUpdate("UPDATE webhook_endpoint SET name = ?, url = ?, event_types = ?, secret = ?, "
                        + "origin = ?, updated_at = ? WHERE id = ?")
                .bind(0, changed.target().name())
                .bind(1, changed.target().url())
                .bind(2, String.join(" ", changed.target().eventTypes()))
                .bind(3, changed.secret().value())
                .bind(4, changed.registration().origin().name().toLowerCase(Locale.ROOT))
                .bind(5, changed.registration().updatedAt().toEpochMilli())
                .bind(6, changed.id().value())
                .execute();
    }

    /** The project's endpoint of that id. */
    public Optional<WebhookEndpoint> find(Transaction tx, ProjectId project, EndpointId id) {
        return find(tx, id).filter(endpoint -> endpoint.project().equals(project));
    }

    /** The endpoint of that id, whosever it is. */
    public Optional<WebhookEndpoint> find(Transaction tx, EndpointId id) {
        return tx.handle()
                .createQuery(SELECT + "WHERE id = ?")
                .bind(0, id.value())
                .map(WebhookStore::endpoint)
                .findOne();
    }

    /** Up to {@code limit} endpoints of a project, strictly older than {@code after}, newest first. */
    public List<WebhookEndpoint> list(Transaction tx, ProjectId project, Optional<EndpointId> after, int limit) {
        return tx.handle()
                .createQuery(SELECT + "WHERE project = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .bind(0, project.value())
                .bind(1, after.map(EndpointId::value).orElse("~"))
                .bind(2, limit)
                .map(WebhookStore::endpoint)
                .list();
    }

    /** Every endpoint of a project. */
    public List<WebhookEndpoint> of(Transaction tx, ProjectId project) {
        return tx.handle()
                .createQuery(SELECT + "WHERE project = ? ORDER BY id")
                .bind(0, project.value())
                .map(WebhookStore::endpoint)
                .list();
    }

    /** How many endpoints a project has. */
    public int count(Transaction tx, ProjectId project) {
        return tx.handle()
                .createQuery("SELECT COUNT(*) FROM webhook_endpoint WHERE project = ?")
                .bind(0, project.value())
                .mapTo(Integer.class)
                .one();
    }

    /** Whether any project has an endpoint. */
    public boolean any(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT 1 FROM webhook_endpoint LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Removes an endpoint with its secrets. */
    public void delete(Transaction tx, EndpointId id) {
        dropOldSecrets(tx, id);
        tx.handle()
                .createUpdate("DELETE FROM webhook_endpoint WHERE id = ?")
                .bind(0, id.value())
                .execute();
    }

    /** Lets a replaced secret sign until a moment. */
    public void keep(Transaction tx, EndpointId id, WebhookSecret old, Instant until) {
        tx.handle()
                .createUpdate("INSERT INTO webhook_old_secret (endpoint_id, secret, until) VALUES (?, ?, ?)")
                .bind(0, id.value())
                .bind(1, old.value())
                .bind(2, until.toEpochMilli())
                .execute();
    }

    /** The replaced secrets that still sign at {@code now}, the newest first, at most {@code limit}. */
    public List<WebhookSecret> oldSecrets(Transaction tx, EndpointId id, Instant now, int limit) {
        return tx.handle()
                .createQuery("SELECT secret FROM webhook_old_secret WHERE endpoint_id = ? AND until > ? "
                        + "ORDER BY until DESC LIMIT ?")
                .bind(0, id.value())
                .bind(1, now.toEpochMilli())
                .bind(2, limit)
                .map((row, context) -> new WebhookSecret(row.getString(1)))
                .list();
    }

    /** Ends every replaced secret of an endpoint. */
    public void dropOldSecrets(Transaction tx, EndpointId id) {
        tx.handle()
                .createUpdate("DELETE FROM webhook_old_secret WHERE endpoint_id = ?")
                .bind(0, id.value())
                .execute();
    }

    /** Forgets the replaced secrets whose time is over. */
    public void dropOldSecretsBefore(Transaction tx, Instant moment) {
        tx.handle()
                .createUpdate("DELETE FROM webhook_old_secret WHERE until <= ?")
                .bind(0, moment.toEpochMilli())
                .execute();
    }

    private static WebhookEndpoint endpoint(ResultSet row, StatementContext context) throws SQLException {
        return new WebhookEndpoint(
                new EndpointId(row.getString(1)),
                new ProjectId(row.getString(2)),
                new Target(
                        row.getString(3),
                        row.getString(4),
                        Arrays.asList(row.getString(5).split(" "))),
                new WebhookSecret(row.getString(6)),
                new Registration(
                        Origin.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                        Instant.ofEpochMilli(row.getLong(8)),
                        Instant.ofEpochMilli(row.getLong(9))));
    }
}
