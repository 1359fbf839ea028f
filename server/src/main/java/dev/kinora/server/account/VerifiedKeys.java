package dev.kinora.server.account;

import dev.kinora.server.model.Caller;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Keys that were found right a moment ago, so that most requests need no look at the store. Holds hashes, never a key.
 * Thread-safe.
 */
public final class VerifiedKeys {
    private record Entry(Caller caller, long sinceNanos) {}

    private final ConcurrentHashMap<Sha256, Entry> entries = new ConcurrentHashMap<>();
    private final Duration trust;
    private final int bound;
    private final LongSupplier nanos;
    private volatile long round;

    /**
     * An empty memory.
     *
     * @param trust how long a key is taken without another look
     * @param bound keys remembered at most, at least 1
     * @param nanos a clock that only runs forward, in nanoseconds
     */
    public VerifiedKeys(Duration trust, int bound, LongSupplier nanos) {
        this.trust = trust;
        this.bound = bound;
        this.nanos = nanos;
    }

    /** Who holds this key, if that was found out a moment ago. */
    public Optional<Caller> find(Sha256 key) {
        Entry entry = entries.get(key);
        return entry == null || nanos.getAsLong() - entry.sinceNanos > trust.toNanos()
                ? Optional.empty()
                : Optional.of(entry.caller);
    }

    /** Where the memory stands; taken before the store is asked, handed in with what it said. */
    public long round() {
        return round;
    }

    /** Remembers a key, unless something was forgotten since {@code asked}: what the store said then may be old. */
    public synchronized void add(Sha256 key, Caller caller, long asked) {
        if (asked != round) {
            return;
        }
        if (entries.size() >= bound && !entries.containsKey(key)) {
            Iterator<Sha256> any = entries.keySet().iterator();
            any.next();
            any.remove();
        }
        entries.put(key, new Entry(caller, nanos.getAsLong()));
    }

    /** Forgets a key at once. */
    public synchronized void forget(String id) {
        round++;
        entries.values().removeIf(entry -> entry.caller.key().equals(id));
    }
}
