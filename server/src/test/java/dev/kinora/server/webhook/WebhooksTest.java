package dev.kinora.server.webhook;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.Delivery.Answer;
import dev.kinora.server.model.Delivery.State;
import dev.kinora.server.model.EndpointId;
import dev.kinora.server.model.OrderedIds;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookEndpoint.Origin;
import dev.kinora.server.model.WebhookEndpoint.Registration;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.DeliveryStore;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.RelayPositions;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.store.WebhookStore;
import dev.kinora.server.webhook.Receiver.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {
    private static final ProjectId OURS = ProjectId.DEFAULT;
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final OrderedIds ids = new OrderedIds(clock);
    private final VideoIds videos = new VideoIds(clock);
    private final WebhookStore endpoints = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();
    private final Receiver receiver = new Receiver();
    private final List<Runnable> toClose = new ArrayList<>();
    private Database database;
    private Webhooks webhooks;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        webhooks = start(Reach.EVERYWHERE);
    }

    @AfterEach
    void close() {
        receiver.letGo();
        toClose.reversed().forEach(Runnable::run);
        database.close();
        receiver.close();
    }

    @Test
    void anEventReachesWhoeverAskedForIt() {
        WebhookEndpoint wanting = endpoint(OURS, "/a", "video.completed", "response.completed");
        endpoint(OURS, "/b", "video.failed");
        endpoint(new ProjectId("theirs"), "/c", "video.completed");
        VideoId video = videos.next();
        append(OURS, video, Type.CREATED);
        append(OURS, video, Type.STARTED);
        append(OURS, video, Type.COMPLETED);

        Post post = receiver.await(1).getFirst();
        assertThat(post.path()).isEqualTo("/a");
        assertThat(post.header("content-type")).isEqualTo("application/json");
        assertThat(post.header("user-agent")).isEqualTo("Kinora-Test");
        assertThat(post.body())
                .matches("\\{\"id\":\"evt_[0-9a-f]{32}\",\"object\":\"event\",\"created_at\":"
                        + clock.instant().getEpochSecond() + ",\"type\":\"video.completed\",\"data\":\\{\"id\":\""
                        + video + "\"}}");
        assertThat(post.header("webhook-signature"))
                .isEqualTo(WebhookSigner.sign(
                        List.of(wanting.secret()),
                        only(wanting).id(),
                        clock.instant().getEpochSecond(),
                        post.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        awaitState(wanting, State.DELIVERED);
        assertThat(receiver.posts).hasSize(1);
    }

    @Test
    void whatFailsIsTriedAgainByThePlanWithAFreshTimeAndTheSameId() {
        receiver.answer(500);
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.failed");
        append(OURS, videos.next(), Type.FAILED);
        receiver.await(1);
        for (int attempts = 1; attempts <= 3; attempts++) {
            awaitAttempts(endpoint, attempts);
            Instant next = only(endpoint).progress().nextAttempt().orElseThrow();
            assertThat(receiver.posts).hasSize(attempts);
            clock.advance(Duration.between(clock.instant(), next).minusMillis(1));
            webhooks.wake();
            clock.advance(Duration.ofMillis(1));
            webhooks.wake();
            receiver.await(attempts + 1);
        }
        awaitAttempts(endpoint, 4);
        receiver.answer(204);
        clock.advance(Duration.ofMinutes(11));
        webhooks.wake();

        awaitState(endpoint, State.DELIVERED);
        List<Post> posts = receiver.posts;
        assertThat(posts)
                .extracting(post -> post.header("webhook-id"))
                .containsOnly(posts.getFirst().header("webhook-id"));
        assertThat(posts).extracting(Post::body).containsOnly(posts.getFirst().body());
        assertThat(posts).extracting(post -> post.header("webhook-timestamp")).doesNotHaveDuplicates();
        assertThat(posts).extracting(post -> post.header("webhook-signature")).doesNotHaveDuplicates();
        assertThat(attempts(endpoint))
                .extracting(Delivery.Attempt::answer)
                .containsExactly(
                        new Answer.Status(204),
                        new Answer.Status(500),
                        new Answer.Status(500),
                        new Answer.Status(500),
                        new Answer.Status(500));
    }

    @Test
    void afterThreeDaysADeliveryIsGivenUpAndARedeliveryBeginsAnew() {
        receiver.answer(404);
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.failed");
        append(OURS, videos.next(), Type.FAILED);
        awaitAttempts(endpoint, 1);
        clock.advance(Duration.ofHours(72));
        webhooks.wake();
        awaitState(endpoint, State.FAILED);
        assertThat(only(endpoint).progress().attempts()).isEqualTo(2);

        receiver.answer(200);
        database.update(tx -> deliveries.restart(tx, only(endpoint).id(), clock.instant()));
        webhooks.wake();

        awaitState(endpoint, State.DELIVERED);
        assertThat(receiver.posts).hasSize(3);
        assertThat(only(endpoint).progress().attempts()).isEqualTo(3);
    }

    @Test
    void nothingIsLostOrToldTwiceAcrossARestart() {
        receiver.answer(503);
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        append(OURS, videos.next(), Type.COMPLETED);
        awaitAttempts(endpoint, 1);
        restart();
        append(OURS, videos.next(), Type.COMPLETED);
        receiver.answer(200);
        eventually("the second one", () -> list(endpoint).size() == 2);
        clock.advance(Duration.ofSeconds(6));
        webhooks.wake();

        eventually("both", () -> list(endpoint).stream()
                .allMatch(delivery -> delivery.progress().state() == State.DELIVERED));
        assertThat(list(endpoint)).hasSize(2);
        assertThat(receiver.posts).hasSize(3);
        assertThat(receiver.posts.stream()
                        .map(post -> post.header("webhook-id"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void whatAKilledProcessHadInHandIsSentByTheNextOne() {
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        webhooks.stop(SHORT);
        append(OURS, videos.next(), Type.COMPLETED);
        EventRelay relay = new EventRelay(database, List.of(new VideoEvents()), clock);
        relay.run();
        Instant now = clock.instant();
        List<DeliveryStore.Lease> taken =
                database.write(tx -> deliveries.lease(tx, endpoint.id(), now, now.plusSeconds(30), 5));
        assertThat(taken).hasSize(1);
        assertThat(database.<List<DeliveryStore.Lease>>write(
                        tx -> deliveries.lease(tx, endpoint.id(), now, now.plusSeconds(30), 5)))
                .as("leased by one")
                .isEmpty();

        webhooks = start(Reach.EVERYWHERE);

        awaitState(endpoint, State.DELIVERED);
        boolean recorded = database.write(tx -> deliveries.finish(
                tx,
                taken.getFirst(),
                State.FAILED,
                new Delivery.Attempt(1, now, Duration.ZERO, new Answer.None("late")),
                now));
        assertThat(recorded).as("whoever lost its lease changes nothing").isFalse();
        assertThat(receiver.posts).hasSize(1);
    }

    @Test
    void theRelayTellsEachEventOnceWhateverItsPositionSays() {
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        webhooks.stop(SHORT);
        for (int i = 0; i < 250; i++) {
            append(OURS, videos.next(), Type.COMPLETED);
        }
        new EventRelay(database, List.of(new VideoEvents()), clock).run();
        assertThat(list(endpoint)).hasSize(250);
        assertThat(database.<Long>read(tx -> new RelayPositions().find(tx, "video")))
                .isEqualTo(250);

        database.update(tx -> new RelayPositions().move(tx, "video", 10));
        new EventRelay(database, List.of(new VideoEvents()), clock).run();

        assertThat(list(endpoint)).hasSize(250);
        assertThat(database.<Long>read(tx -> new RelayPositions().find(tx, "video")))
                .as("never back")
                .isEqualTo(250);
    }

    @Test
    void whatHappenedBeforeAnEndpointWasNamedIsNotToldToIt() {
        append(OURS, videos.next(), Type.COMPLETED);
        clock.advance(Duration.ofSeconds(1));
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        VideoId later = videos.next();
        append(OURS, later, Type.COMPLETED);

        assertThat(receiver.await(1).getFirst().body()).contains(later.value());
        assertThat(list(endpoint)).hasSize(1);
    }

    @Test
    void aSlowEndpointHoldsUpNobodyElse() {
        try (Receiver slow = new Receiver()) {
            slow.hold();
            insert(OURS, slow.url("/slow"), "video.completed");
            endpoint(OURS, "/fast", "video.completed");
            for (int i = 0; i < 20; i++) {
                append(OURS, videos.next(), Type.COMPLETED);
            }

            receiver.await(20);
            assertThat(slow.posts).hasSizeLessThanOrEqualTo(3);
            assertThat(slow.mostAtOnce).hasValueLessThanOrEqualTo(3);
            slow.letGo();
            slow.await(20);
            assertThat(slow.mostAtOnce).hasValueLessThanOrEqualTo(3);
        }
    }

    @Test
    void aRedirectIsAFailureAndIsNotFollowed() {
        receiver.redirectTo(receiver.url("/elsewhere"));
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        append(OURS, videos.next(), Type.COMPLETED);

        awaitAttempts(endpoint, 1);
        assertThat(attempts(endpoint).getFirst().answer()).isEqualTo(new Answer.Status(307));
        assertThat(only(endpoint).progress().state()).isEqualTo(State.PENDING);
        assertThat(receiver.posts).extracting(Post::path).containsExactly("/a");
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedAtEachAttempt() {
        restart(Reach.PUBLIC_ONLY);
        WebhookEndpoint literal = insert(OURS, "https://127.0.0.1:1/x", "video.completed");
        WebhookEndpoint plain = endpoint(OURS, "/a", "video.completed");
        append(OURS, videos.next(), Type.COMPLETED);

        awaitAttempts(literal, 1);
        awaitAttempts(plain, 1);
        assertThat(attempts(literal).getFirst().answer())
                .isEqualTo(new Answer.None("It leads to an address that is not public."));
        assertThat(receiver.posts).isEmpty();
    }

    @Test
    void aDeletedEndpointGetsNothingMore() {
        receiver.answer(500);
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        append(OURS, videos.next(), Type.COMPLETED);
        awaitAttempts(endpoint, 1);
        database.update(tx -> {
            deliveries.deleteOf(tx, endpoint.id());
            endpoints.delete(tx, endpoint.id());
        });
        WebhookEndpoint other = endpoint(OURS, "/b", "video.failed");
        append(OURS, videos.next(), Type.COMPLETED);
        append(OURS, videos.next(), Type.FAILED);
        clock.advance(Duration.ofHours(1));
        webhooks.wake();

        awaitAttempts(other, 1);
        assertThat(list(endpoint)).isEmpty();
        assertThat(receiver.posts).extracting(Post::path).startsWith("/a").doesNotHaveDuplicates();
    }

    @Test
    void aReplacedSecretSignsBesideTheNewOneUntilItsTimeIsOver() {
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        WebhookSecret old = new WebhookSecret("the-old-secret-of-it");
        database.update(
                tx -> endpoints.keep(tx, endpoint.id(), old, clock.instant().plus(Duration.ofHours(24))));
        append(OURS, videos.next(), Type.COMPLETED);
        assertThat(receiver.await(1).getFirst().header("webhook-signature").split(" "))
                .hasSize(2);
        clock.advance(Duration.ofHours(24));
        append(OURS, videos.next(), Type.COMPLETED);

        assertThat(receiver.await(2).getLast().header("webhook-signature").split(" "))
                .hasSize(1);
    }

    @Test
    void oldDeliveriesAreForgotten() {
        WebhookEndpoint endpoint = endpoint(OURS, "/a", "video.completed");
        append(OURS, videos.next(), Type.COMPLETED);
        delivered(endpoint);
        clock.advance(Duration.ofDays(6));
        receiver.answer(500);
        append(OURS, videos.next(), Type.COMPLETED);
        eventually("both", () -> list(endpoint).size() == 2);
        clock.advance(Duration.ofDays(2));
        webhooks.chores().stream().map(Chore::work).forEach(Runnable::run);

        assertThat(only(endpoint).progress().state()).isEqualTo(State.PENDING);
    }

    private WebhookEndpoint endpoint(ProjectId project, String path, String... types) {
        return insert(project, receiver.url(path), types);
    }

    private WebhookEndpoint insert(ProjectId project, String url, String... types) {
        WebhookEndpoint endpoint = new WebhookEndpoint(
                EndpointId.next(ids),
                project,
                new WebhookEndpoint.Target("ours", url, List.of(types)),
                WebhookSecret.fresh(),
                new Registration(Origin.API, clock.instant(), clock.instant()));
        database.update(tx -> endpoints.insert(tx, endpoint));
        return endpoint;
    }

    private void append(ProjectId project, VideoId video, Type type) {
        VideoEvent event = new VideoEvent(project, video, type, clock.instant());
        database.update(tx -> new EventLog().append(tx, event));
    }

    private List<Delivery> list(WebhookEndpoint endpoint) {
        return database.read(tx -> deliveries.list(tx, endpoint.id(), Optional.empty(), 1000));
    }

    private Delivery only(WebhookEndpoint endpoint) {
        List<Delivery> all = list(endpoint);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Delivery.Attempt> attempts(WebhookEndpoint endpoint) {
        return database.read(tx -> deliveries.attempts(tx, only(endpoint).id(), 100));
    }

    private void awaitAttempts(WebhookEndpoint endpoint, int count) {
        eventually(count + " attempts", () -> list(endpoint).stream()
                .anyMatch(delivery -> delivery.progress().attempts() == count));
    }

    /** At the first attempt or, where a busy machine lets that one fail, at a later one: the clock goes on for it. */
    private void delivered(WebhookEndpoint endpoint) {
        eventually("delivered", () -> {
            List<Delivery> all = list(endpoint);
            if (all.isEmpty()) {
                return false;
            }
            Delivery.Progress progress = all.getFirst().progress();
            if (progress.state() == State.PENDING && progress.attempts() > 0) {
                clock.advance(Duration.ofMinutes(1));
            }
            return progress.state() == State.DELIVERED;
        });
    }

    private void awaitState(WebhookEndpoint endpoint, State state) {
        eventually(state + "", () -> list(endpoint).stream()
                .anyMatch(delivery -> delivery.progress().state() == state));
    }

    private void restart() {
        restart(Reach.EVERYWHERE);
    }

    private void restart(Reach reach) {
        webhooks.stop(SHORT);
        database.close();
        database = Database.open(StoreSettings.in(folder));
        webhooks = start(reach);
    }

    private Webhooks start(Reach reach) {
        OutboundClient outbound = new OutboundClient(new OutboundSettings(reach, Duration.ofSeconds(2), "Kinora-Test"));
        WebhookSettings settings =
                new WebhookSettings(Duration.ofSeconds(10), 8, 3, RetryPlan.standard(), Duration.ofDays(7));
        Webhooks started = new Webhooks(database, outbound, List.of(new VideoEvents()), settings, clock);
        started.start();
        toClose.add(outbound::close);
        toClose.add(() -> started.stop(SHORT));
        return started;
    }
}
