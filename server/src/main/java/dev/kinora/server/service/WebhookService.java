package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.Delivery.Answer;
import dev.kinora.server.model.DeliveryId;
import dev.kinora.server.model.EndpointId;
import dev.kinora.server.model.OrderedIds;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEndpoint.Origin;
import dev.kinora.server.model.WebhookEndpoint.Registration;
import dev.kinora.server.model.WebhookEndpoint.Target;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.WebhookStore;
import dev.kinora.server.webhook.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Every rule about webhook endpoints and their deliveries. Thread-safe. Refusals are {@code ApiException}s. */
public final class WebhookService {
    private static final Duration OLD_SECRET_LIFE = Duration.ofHours(24);
    private static final int SHOWN_ATTEMPTS = 20;

    /** What becomes of a secret that is replaced. */
    public enum OldSecret {
        /** It counts no more, and none that was replaced before it. */
        ENDS,
        /** It still signs, beside the new one, for 24 hours. */
        STAYS_FOR_A_DAY
    }

    /** A delivery with its latest attempts, the newest first. */
    public record Report(Delivery delivery, List<Delivery.Attempt> attempts) {}

    private final Database database;
    private final Webhooks webhooks;
    private final int maxEndpoints;
    private final InstantSource clock;
    private final WebhookRules rules;
    private final OrderedIds ids;
    private final WebhookStore endpoints = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    /**
     * The service.
     *
     * @param outbound judges addresses
     * @param maxEndpoints that a project may have
     */
    public WebhookService(
            Database database, Webhooks webhooks, OutboundClient outbound, int maxEndpoints, InstantSource clock) {
        this.database = database;
        this.webhooks = webhooks;
        this.maxEndpoints = maxEndpoints;
        this.clock = clock;
        this.rules = new WebhookRules(outbound);
        this.ids = new OrderedIds(clock);
    }

    /**
     * Brings the endpoints of the project {@code default} that stand in the configuration file to what stands there.
     *
     * @throws dev.kinora.server.model.ApiException when one of them is none that a caller could make
     */
    public void configure(List<ConfiguredEndpoint> configured) {
        configured.forEach(endpoint -> rules.check(endpoint.target()));
        ConfiguredEndpoints file = new ConfiguredEndpoints(ids, now());
        database.update(tx -> file.apply(tx, configured));
    }

    /** Every type of event that is told here. */
    public List<String> eventTypes() {
        return webhooks.eventTypes();
    }

    /**
     * A new endpoint. Its secret is told this once.
     *
     * @throws dev.kinora.server.model.ApiException rows 10-12, a wrong address or type, or too many endpoints
     */
    public WebhookEndpoint create(ProjectId project, WebhookDraft draft) {
        Target target = rules.target(draft);
        Registration registration = new Registration(Origin.API, now(), now());
        WebhookEndpoint endpoint =
                new WebhookEndpoint(EndpointId.next(ids), project, target, WebhookSecret.fresh(), registration);
        database.update(tx -> {
            if (endpoints.count(tx, project) >= maxEndpoints) {
                throw ApiErrors.tooManyWebhookEndpoints(maxEndpoints);
            }
            endpoints.insert(tx, endpoint);
        });
        return endpoint;
    }

    /**
     * The endpoint of that id.
     *
     * @throws dev.kinora.server.model.ApiException when the project has no such endpoint
     */
    public WebhookEndpoint get(ProjectId project, String id) {
        return database.read(tx -> require(tx, project, id));
    }

    /**
     * A page of the project's endpoints, newest first. The one that {@code after} names may be gone meanwhile.
     *
     * @throws dev.kinora.server.model.ApiException when {@code after} cannot be the id of an endpoint
     */
    public Page<WebhookEndpoint> list(ProjectId project, PageQuery query) {
        Optional<EndpointId> after =
                query.after().map(id -> EndpointId.parse(id).orElseThrow(() -> ApiErrors.webhookEndpointNotFound(id)));
        return page(database.read(tx -> endpoints.list(tx, project, after, query.limit() + 1)), query);
    }

    /**
     * Changes an endpoint; what is on its way to it goes to the new address.
     *
     * @throws dev.kinora.server.model.ApiException rows 11 and 12, a wrong address or type, an unknown endpoint, or one
     *     that stands in the configuration file
     */
    public WebhookEndpoint update(ProjectId project, String id, WebhookDraft draft) {
        return database.write(tx -> {
            WebhookEndpoint old = changeable(tx, project, id);
            Target target = rules.target(old.target(), draft);
            return target.equals(old.target()) ? old : changed(tx, old, target, old.secret());
        });
    }

    /**
     * Removes an endpoint and all that is on its way to it.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown endpoint, or one of the configuration file
     */
    public void delete(ProjectId project, String id) {
        database.update(tx -> {
            WebhookEndpoint endpoint = changeable(tx, project, id);
            deliveries.deleteOf(tx, endpoint.id());
            endpoints.delete(tx, endpoint.id());
        });
    }

    /**
     * Gives an endpoint a new secret, which is told this once. An endpoint of the configuration file gets one only when
     * that names none.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown endpoint, or one whose secret is configured
     */
    public WebhookEndpoint rotateSecret(ProjectId project, String id, OldSecret fate) {
        return database.write(tx -> {
            WebhookEndpoint old = require(tx, project, id);
            if (old.registration().origin() == Origin.FILE_WITH_SECRET) {
                throw ApiErrors.webhookEndpointReadOnly(id);
            }
            switch (fate) {
                case ENDS -> endpoints.dropOldSecrets(tx, old.id());
                case STAYS_FOR_A_DAY ->
                    endpoints.keep(tx, old.id(), old.secret(), clock.instant().plus(OLD_SECRET_LIFE));
            }
            return changed(tx, old, old.target(), WebhookSecret.fresh());
        });
    }

    /**
     * Sends a sample event to an endpoint and returns the HTTP status of its answer, whichever that is.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown endpoint or type, when no answer came, and row 34
     *     when too many tests run
     */
    public int test(ProjectId project, String id, String type) {
        WebhookEndpoint endpoint = get(project, id);
        String judged = rules.type(type);
        String subject = ids.next(judged.split("\\.", 2)[0] + "_");
        Delivery.Attempt attempt = webhooks.test(endpoint, judged, subject).orElseThrow(ApiErrors::tooManyJobs);
        return switch (attempt.answer()) {
            case Answer.Status(int code) -> code;
            case Answer.None(String reason) -> throw ApiErrors.webhookEndpointUnreachable(reason);
        };
    }

    /**
     * A page of what was sent to an endpoint, newest first.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown endpoint, or when {@code after} cannot be the id of a
     *     delivery
     */
    public Page<Report> deliveries(ProjectId project, String id, PageQuery query) {
        Optional<DeliveryId> after =
                query.after().map(text -> DeliveryId.parse(text).orElseThrow(() -> ApiErrors.deliveryNotFound(text)));
        return database.read(tx -> {
            EndpointId endpoint = require(tx, project, id).id();
            List<Report> found = deliveries.list(tx, endpoint, after, query.limit() + 1).stream()
                    .map(delivery -> report(tx, delivery))
                    .toList();
            return page(found, query);
        });
    }

    /**
     * Sends a delivery again, under the same id, with a new plan of tries.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown endpoint or delivery
     */
    public Report redeliver(ProjectId project, String id, String delivery) {
        Report report = database.write(tx -> {
            EndpointId endpoint = require(tx, project, id).id();
            DeliveryId known = DeliveryId.parse(delivery)
                    .filter(parsed -> deliveries.find(tx, endpoint, parsed).isPresent())
                    .orElseThrow(() -> ApiErrors.deliveryNotFound(delivery));
            deliveries.restart(tx, known, clock.instant());
            return report(tx, deliveries.find(tx, endpoint, known).orElseThrow());
        });
        webhooks.wake();
        return report;
    }

    private WebhookEndpoint changed(Transaction tx, WebhookEndpoint old, Target target, WebhookSecret secret) {
        Registration registration =
                new Registration(old.registration().origin(), old.registration().createdAt(), now());
        WebhookEndpoint changed = new WebhookEndpoint(old.id(), old.project(), target, secret, registration);
        endpoints.update(tx, changed);
        return changed;
    }

    private WebhookEndpoint changeable(Transaction tx, ProjectId project, String id) {
        WebhookEndpoint endpoint = require(tx, project, id);
        if (endpoint.registration().origin() != Origin.API) {
            throw ApiErrors.webhookEndpointReadOnly(id);
        }
        return endpoint;
    }

    private WebhookEndpoint require(Transaction tx, ProjectId project, String id) {
        return EndpointId.parse(id)
                .flatMap(known -> endpoints.find(tx, project, known))
                .orElseThrow(() -> ApiErrors.webhookEndpointNotFound(id));
    }

    private Report report(Transaction tx, Delivery delivery) {
        return new Report(delivery, deliveries.attempts(tx, delivery.id(), SHOWN_ATTEMPTS));
    }

    private static <T> Page<T> page(List<T> found, PageQuery query) {
        boolean more = found.size() > query.limit();
        return new Page<>(more ? found.subList(0, query.limit()) : found, more);
    }

    /** As exact as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
