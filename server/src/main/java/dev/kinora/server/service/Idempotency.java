package dev.kinora.server.service;

import dev.kinora.server.account.Sha256;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.OnceAnswer.Origin;
import dev.kinora.server.service.RepeatableRequest.Attempt;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.KeptAnswers;
import dev.kinora.server.store.KeptAnswers.Kept;
import dev.kinora.server.store.RecentAnswers;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a create happen once, however often its request comes. The answer is kept in the transaction that creates, so a
 * crash leaves both or none; only successes are kept, a refused request is judged anew. Thread-safe.
 *
 * <p>A request with an {@code Idempotency-Key} is recognised by project and key. One without is recognised, for a short
 * while, when everything in it is the same and its sender says that it tries again: two equal requests of which neither
 * says so are two wishes.
 */
public final class Idempotency {
    private final Database database;
    private final IdempotencySettings settings;
    private final InstantSource clock;
    private final KeptAnswers answers = new KeptAnswers();
    private final RecentAnswers recent = new RecentAnswers();
    private final Flights flights = new Flights();

    public Idempotency(Database database, IdempotencySettings settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Answers a create: carries it out, or gives the answer that it was given before.
     *
     * @param render the answer to what was made; also called inside the transaction, so it must be quick
     * @param create makes it, and hands the receipt on to the transaction in which it does so
     * @throws dev.kinora.server.model.ApiException when the key came with another request before, row 40 when the same
     *     request is on its way for too long, and whatever {@code create} throws
     */
    public <T> OnceAnswer answer(
            RepeatableRequest request, Function<T, String> render, Function<Receipt<T>, T> create) {
        if (request.key().isPresent()) {
            return alone(new Making<>(keyed(request, request.key().get()), render, create));
        }
        Making<T> making = new Making<>(unkeyed(request), render, create);
        if (request.attempt() == Attempt.AGAIN) {
            return alone(making);
        }
        flights.join(making.slot.name());
        try {
            return making.run();
        } finally {
            flights.land(making.slot.name());
        }
    }

    /** Removes what counts no more. */
    public void clean() {
        boolean more = true;
        while (more) {
            Instant now = clock.instant();
            more = database.<Boolean>write(tx -> answers.deleteExpired(tx, now) || recent.deleteExpired(tx, now));
        }
    }

    private <T> OnceAnswer alone(Making<T> making) {
        long deadline = Flights.deadline(settings.patience());
        while (true) {
            if (flights.takeOff(making.slot.name(), deadline)) {
                try {
                    Optional<OnceAnswer> before = before(making.slot);
                    return before.isPresent() ? before.get() : making.run();
                } catch (AlreadyKept e) {
                    // Another process was faster; its answer is there now.
                } finally {
                    flights.land(making.slot.name());
                }
            }
            Optional<OnceAnswer> before = before(making.slot);
            if (before.isPresent()) {
                return before.get();
            }
        }
    }

    private Optional<OnceAnswer> before(Slot slot) {
        Instant now = clock.instant();
        Optional<String> body = database.read(tx -> switch (slot.rule()) {
            case ONLY_ONE -> answers.find(tx, slot.name(), now).map(kept -> same(kept, slot));
            case FIRST_OF_MANY -> recent.find(tx, slot.name(), now);
        });
        return body.map(text -> new OnceAnswer(text, Origin.REPEATED));
    }

    private static String same(Kept kept, Slot slot) {
        if (!kept.fingerprint().equals(slot.fingerprint())) {
            throw ApiErrors.idempotencyConflict();
        }
        return kept.body();
    }

    private Slot keyed(RepeatableRequest request, String key) {
        String name =
                Sha256.of("key\n" + request.caller().project() + "\n" + key).hex();
        return new Slot(name, request.fingerprint(), settings.keyLife(), Rule.ONLY_ONE);
    }

    private Slot unkeyed(RepeatableRequest request) {
        String name = Sha256.of("request\n" + request.caller().project() + "\n"
                        + request.caller().key() + "\n" + request.fingerprint())
                .hex();
        return new Slot(name, request.fingerprint(), settings.retryLife(), Rule.FIRST_OF_MANY);
    }

    /** What a slot that is taken means for a create. */
    private enum Rule {
        /** It must not happen. */
        ONLY_ONE,
        /** It happens all the same; who repeats one of them gets the first one's answer. */
        FIRST_OF_MANY
    }

    private record Slot(String name, String fingerprint, Duration life, Rule rule) {}

    /** One create on its way. */
    private final class Making<T> implements Receipt<T> {
        private final Slot slot;
        private final Function<T, String> render;
        private final Function<Receipt<T>, T> create;
        private Optional<String> body = Optional.empty();

        private Making(Slot slot, Function<T, String> render, Function<Receipt<T>, T> create) {
            this.slot = slot;
            this.render = render;
            this.create = create;
        }

        private OnceAnswer run() {
            Objects.requireNonNull(create.apply(this), "a create returns what it made");
            return new OnceAnswer(
                    body.orElseThrow(() -> new IllegalStateException("a create did not keep its receipt")),
                    Origin.MADE);
        }

        @Override
        public void keep(Transaction tx, T made) {
            String text = render.apply(made);
            Instant now = clock.instant();
            Instant until = now.plus(slot.life());
            switch (slot.rule()) {
                case ONLY_ONE -> {
                    if (!answers.keep(tx, new Kept(slot.name(), slot.fingerprint(), text, until), now)) {
                        throw new AlreadyKept();
                    }
                }
                case FIRST_OF_MANY -> recent.add(tx, slot.name(), text, until);
            }
            body = Optional.of(text);
        }
    }

    private static final class AlreadyKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyKept() {
            super("the same request was carried out meanwhile", null, false, false);
        }
    }
}
