package dev.kinora.server.service;

import dev.kinora.server.account.KeyText;
import dev.kinora.server.account.Sha256;
import dev.kinora.server.account.VerifiedKeys;
import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Caller;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.KeyStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Every rule about keys. As long as there is none at all, neither configured nor ever made, any key is taken; the first
 * one ends that at once and for good. Thread-safe.
 */
public final class KeyService {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final int MAX_REQUESTS_PER_MINUTE = 1_000_000;
    private static final int NAME_DIGITS = 8;
    private static final String ID_PREFIX = "key_";

    private final Database database;
    private final KeySettings settings;
    private final InstantSource clock;
    private final KeyStore store = new KeyStore();
    private final List<Sha256> configured;
    private final VerifiedKeys verified;
    private final Map<String, Instant> uses = new ConcurrentHashMap<>();
    private final Caller anybody;
    private volatile boolean closed;
    private volatile long lookedNanos;

    public KeyService(Database database, KeySettings settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.configured = settings.configured().stream()
                .map(hash -> Sha256.ofHex(hash.toLowerCase(Locale.ROOT)))
                .toList();
        this.verified = new VerifiedKeys(settings.trust(), settings.remembered(), System::nanoTime);
        this.anybody = new Caller(ProjectId.DEFAULT, "anybody", settings.requestsPerMinute());
        this.closed = !configured.isEmpty();
        if (!closed) {
            look();
        }
    }

    /** Whether any key is taken, because there is none yet. */
    public boolean open() {
        if (!closed && System.nanoTime() - lookedNanos > settings.trust().toNanos()) {
            look();
        }
        return !closed;
    }

    /** Who shows this key; empty when it opens nothing. */
    public Optional<Caller> caller(String shown) {
        if (open()) {
            return Optional.of(anybody);
        }
        Sha256 hash = Sha256.of(shown);
        Optional<Caller> known = verified.find(hash);
        if (known.isPresent()) {
            return known;
        }
        long round = verified.round();
        Optional<Caller> caller = verify(shown, hash);
        caller.ifPresent(found -> verified.add(hash, found, round));
        return caller;
    }

    /**
     * Makes a key.
     *
     * @throws dev.kinora.server.model.ApiException when its name is malformed or taken, or its limit out of range
     */
    public NewKey create(AccessKey.Grant grant) {
        check(grant);
        KeyText text = KeyText.generate();
        AccessKey key = new AccessKey(
                text.id(), grant, text.hint(), new AccessKey.Life(clock.instant(), Optional.empty(), Optional.empty()));
        if (!database.<Boolean>write(tx -> store.insert(tx, key, text.hash()))) {
            throw ApiErrors.invalidValue(
                    "name", "A valid key named '" + grant.name() + "' exists; revoke it or choose another name.");
        }
        closed = true;
        return new NewKey(key, text.text());
    }

    /** Every key in the order in which they were made, revoked ones included. */
    public List<AccessKey> list() {
        // Looked at before the store: what is no longer here by then is there already.
        Map<String, Instant> unsaved = Map.copyOf(uses);
        return database.read(store::list).stream()
                .map(key -> Optional.ofNullable(unsaved.get(key.id()))
                        .map(key::usedAt)
                        .orElse(key))
                .toList();
    }

    /**
     * Makes a key worthless at once.
     *
     * @throws dev.kinora.server.model.ApiException when there is no valid key of that id or name
     */
    public AccessKey revoke(String idOrName) {
        Instant now = clock.instant();
        AccessKey revoked = database.<Optional<AccessKey>>write(tx -> {
                    Optional<AccessKey> found = store.findValid(tx, idOrName);
                    found.ifPresent(key -> store.revoke(tx, key.id(), now));
                    return found;
                })
                .orElseThrow(() -> ApiErrors.accessKeyNotFound(idOrName));
        verified.forget(revoked.id());
        AccessKey.Life life = revoked.life();
        return new AccessKey(
                revoked.id(),
                revoked.grant(),
                revoked.hint(),
                new AccessKey.Life(life.createdAt(), life.lastUsedAt(), Optional.of(now)));
    }

    /** Writes down when keys were used last; until then that is only remembered. */
    public void saveUses() {
        Map<String, Instant> taken = Map.copyOf(uses);
        if (taken.isEmpty()) {
            return;
        }
        database.update(tx -> taken.forEach((id, at) -> store.used(tx, id, at)));
        taken.forEach(uses::remove);
    }

    private Optional<Caller> verify(String shown, Sha256 hash) {
        Optional<KeyText> text = KeyText.parse(shown);
        Optional<KeyStore.Stored> stored = text.flatMap(key -> database.read(tx -> store.find(tx, key.id())));
        // What the store says of a key counts more than the configuration: a revoked key may stand there still.
        return stored.isPresent() ? stored.flatMap(found -> verify(text.orElseThrow(), found)) : configured(hash);
    }

    private Optional<Caller> verify(KeyText text, KeyStore.Stored stored) {
        AccessKey key = stored.key();
        if (!text.matches(stored.hash()) || !key.valid()) {
            return Optional.empty();
        }
        uses.put(key.id(), clock.instant());
        int limit = key.grant().requestsPerMinute().orElse(settings.requestsPerMinute());
        return Optional.of(new Caller(key.grant().project(), key.id(), limit));
    }

    private Optional<Caller> configured(Sha256 hash) {
        boolean known = false;
        for (Sha256 one : configured) {
            known |= one.isSame(hash);
        }
        String name = "configured:" + hash.hex().substring(0, NAME_DIGITS);
        return known
                ? Optional.of(new Caller(ProjectId.DEFAULT, name, settings.requestsPerMinute()))
                : Optional.empty();
    }

    private void look() {
        lookedNanos = System.nanoTime();
        if (database.<Boolean>read(store::any)) {
            closed = true;
        }
    }

    private static void check(AccessKey.Grant grant) {
        if (!NAME.matcher(grant.name()).matches() || grant.name().startsWith(ID_PREFIX)) {
            throw ApiErrors.invalidValue(
                    "name",
                    "Invalid 'name': a key's name is 1 to 64 of letters, digits, '.', '_', '@' and '-', begins with a"
                            + " letter or digit and not with 'key_'.");
        }
        int limit = grant.requestsPerMinute().orElse(0);
        if (limit < 0) {
            throw ApiErrors.integerTooSmall("requests_per_minute", 0, Integer.toString(limit));
        }
        if (limit > MAX_REQUESTS_PER_MINUTE) {
            throw ApiErrors.integerTooLarge("requests_per_minute", MAX_REQUESTS_PER_MINUTE, Integer.toString(limit));
        }
    }
}
