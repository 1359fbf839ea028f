package dev.kinora.server.service;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Caller;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.service.OnceAnswer.Origin;
import dev.kinora.server.service.RepeatableRequest.Attempt;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
    private static final Caller OURS = new Caller(new ProjectId("ours"), "key_1", 0);
    private static final Caller THEIRS = new Caller(new ProjectId("theirs"), "key_2", 0);
    private static final String REQUEST = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger made = new AtomicInteger();
    private Database database;
    private Idempotency idempotency;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        idempotency = idempotency(Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSameKeyWithTheSameRequestIsAnsweredAsBefore() {
        assertThat(ask(keyed(OURS, "k", REQUEST))).isEqualTo(new OnceAnswer("number 1", Origin.MADE));
        clock.advance(Duration.ofHours(23));

        assertThat(ask(keyed(OURS, "k", REQUEST))).isEqualTo(new OnceAnswer("number 1", Origin.REPEATED));
        assertThat(ask(keyed(OURS, "other", REQUEST)).body()).isEqualTo("number 2");
        assertThat(ask(keyed(THEIRS, "k", OTHER)).body()).isEqualTo("number 3");
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        ask(keyed(OURS, "k", REQUEST));

        assertThatThrownBy(() -> ask(keyed(OURS, "k", OTHER)))
                .asInstanceOf(type(ApiException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.error().status()).isEqualTo(400);
                    assertThat(refusal.error().code()).contains("idempotency_conflict");
                });
        assertThat(made).hasValue(1);
    }

    @Test
    void aKeyIsFreeAgainAfterADayWhetherCleanedUpOrNot() {
        ask(keyed(OURS, "k", REQUEST));
        clock.advance(Duration.ofHours(24).plusMillis(1));
        assertThat(ask(keyed(OURS, "k", OTHER)).body()).isEqualTo("number 2");

        clock.advance(Duration.ofHours(25));
        idempotency.clean();
        assertThat(ask(keyed(OURS, "k", REQUEST)).body()).isEqualTo("number 3");
    }

    @Test
    void aRefusedRequestIsJudgedAnew() {
        assertThatThrownBy(() ->
                        idempotency.answer(keyed(OURS, "k", REQUEST), Object::toString, (Receipt<String> receipt) -> {
                            throw ApiErrors.tooManyJobs();
                        }))
                .isInstanceOf(ApiException.class);

        assertThat(ask(keyed(OURS, "k", REQUEST))).isEqualTo(new OnceAnswer("number 1", Origin.MADE));
    }

    @Test
    void sixtyFourAtOnceMakeOne() throws Exception {
        List<OnceAnswer> answers = together(64, () -> ask(keyed(OURS, "k", REQUEST)));

        assertThat(answers).extracting(OnceAnswer::body).containsOnly("number 1");
        assertThat(answers).extracting(OnceAnswer::origin).containsOnlyOnce(Origin.MADE);
        assertThat(made).hasValue(1);
    }

    /** Two processes do not see each other's flights; the store decides between them. */
    @Test
    void twoServersOnOneStoreMakeOne() throws Exception {
        Idempotency other = idempotency(Duration.ofSeconds(20));
        Set<String> bodies = ConcurrentHashMap.newKeySet();
        AtomicInteger turn = new AtomicInteger();

        together(32, () -> {
            Idempotency one = turn.incrementAndGet() % 2 == 0 ? idempotency : other;
            return bodies.add(one.answer(keyed(OURS, "k", REQUEST), Object::toString, this::make)
                    .body());
        });

        assertThat(bodies).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(bodies).containsExactly(ask(keyed(OURS, "k", REQUEST)).body());
    }

    @Test
    void whoWaitsTooLongForTheFirstIsToldToComeBack() throws Exception {
        idempotency = idempotency(Duration.ofMillis(50));
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<OnceAnswer> first = threads.submit(
                    () -> idempotency.answer(keyed(OURS, "k", REQUEST), Object::toString, (Receipt<String> receipt) -> {
                        begun.incrementAndGet();
                        awaitUninterruptibly(go);
                        return make(receipt);
                    }));
            eventually("the first is on its way", () -> begun.get() == 1);

            assertThatThrownBy(() -> ask(keyed(OURS, "k", REQUEST)))
                    .asInstanceOf(type(ApiException.class))
                    .satisfies(refusal -> assertThat(refusal.error().status()).isEqualTo(503));

            go.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).body()).isEqualTo("number 1");
        }
        assertThat(ask(keyed(OURS, "k", REQUEST)).body()).isEqualTo("number 1");
    }

    @Test
    void equalRequestsAreTwoWishesUnlessOneSaysThatItIsARetry() {
        assertThat(ask(plain(OURS, Attempt.FIRST)).body()).isEqualTo("number 1");
        assertThat(ask(plain(OURS, Attempt.FIRST)).body()).isEqualTo("number 2");
        clock.advance(Duration.ofSeconds(59));

        assertThat(ask(plain(OURS, Attempt.AGAIN))).isEqualTo(new OnceAnswer("number 1", Origin.REPEATED));
        assertThat(ask(plain(THEIRS, Attempt.AGAIN)).body()).isEqualTo("number 3");
        Caller colleague = new Caller(OURS.project(), "key_9", 0);
        assertThat(ask(plain(colleague, Attempt.AGAIN)).body()).isEqualTo("number 4");
    }

    @Test
    void aRetryThatComesTooLateIsAWishOfItsOwn() {
        ask(plain(OURS, Attempt.FIRST));
        clock.advance(Duration.ofSeconds(61));

        assertThat(ask(plain(OURS, Attempt.AGAIN))).isEqualTo(new OnceAnswer("number 2", Origin.MADE));
        assertThat(ask(plain(OURS, Attempt.AGAIN)).body()).as("its own retry").isEqualTo("number 2");
    }

    @Test
    void aRetryWaitsForTheFirstThatIsStillOnItsWay() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<OnceAnswer> first = threads.submit(() ->
                    idempotency.answer(plain(OURS, Attempt.FIRST), Object::toString, (Receipt<String> receipt) -> {
                        begun.incrementAndGet();
                        awaitUninterruptibly(go);
                        return make(receipt);
                    }));
            eventually("the first is on its way", () -> begun.get() == 1);
            Future<OnceAnswer> retry = threads.submit(() -> ask(plain(OURS, Attempt.AGAIN)));
            go.countDown();

            assertThat(first.get(20, TimeUnit.SECONDS).body()).isEqualTo("number 1");
            assertThat(retry.get(20, TimeUnit.SECONDS)).isEqualTo(new OnceAnswer("number 1", Origin.REPEATED));
        }
    }

    @Test
    void cleaningTakesManyAndOnlyWhatIsOver() throws Exception {
        AtomicInteger number = new AtomicInteger();
        together(2_500, () -> ask(keyed(OURS, "old " + number.getAndIncrement(), REQUEST)));
        clock.advance(Duration.ofHours(20));
        ask(keyed(OURS, "new", REQUEST));
        clock.advance(Duration.ofHours(5));

        idempotency.clean();

        assertThat(ask(keyed(OURS, "new", REQUEST)).body()).isEqualTo("number 2501");
        assertThat(ask(keyed(OURS, "old 7", REQUEST)).body()).isEqualTo("number 2502");
    }

    private Idempotency idempotency(Duration patience) {
        return new Idempotency(
                database, new IdempotencySettings(Duration.ofHours(24), Duration.ofSeconds(60), patience), clock);
    }

    private OnceAnswer ask(RepeatableRequest request) {
        return idempotency.answer(request, Object::toString, this::make);
    }

    private String make(Receipt<String> receipt) {
        String thing = "number " + made.incrementAndGet();
        database.update(tx -> receipt.keep(tx, thing));
        return thing;
    }

    private static RepeatableRequest keyed(Caller caller, String key, String fingerprint) {
        return new RepeatableRequest(caller, Optional.of(key), fingerprint, Attempt.FIRST);
    }

    private static RepeatableRequest plain(Caller caller, Attempt attempt) {
        return new RepeatableRequest(caller, Optional.empty(), REQUEST, attempt);
    }

    private static <T> List<T> together(int many, Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
