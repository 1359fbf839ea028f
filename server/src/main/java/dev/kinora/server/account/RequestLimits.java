package dev.kinora.server.account;

import dev.kinora.server.model.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Requests a minute, for each key on its own: a bucket that refills evenly. Thread-safe. */
public final class RequestLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Looked at when one must go; a full bucket is as good as none, so it goes first. */
    private static final int CANDIDATES = 16;

    private record Counted(Bucket bucket, int limit) {
        boolean isFull() {
            return bucket.getAvailableTokens() >= limit;
        }
    }

    private final ConcurrentHashMap<String, Counted> buckets = new ConcurrentHashMap<>();
    private final int bound;
    private final LongSupplier nanos;

    /**
     * Limits of nobody yet.
     *
     * @param bound keys whose use is remembered at once, at least 1
     * @param nanos a clock that only runs forward, in nanoseconds
     */
    public RequestLimits(int bound, LongSupplier nanos) {
        this.bound = bound;
        this.nanos = nanos;
    }

    /** Counts one request of a caller; empty for one without a limit. */
    public Optional<Allowance> take(Caller caller) {
        int limit = caller.requestsPerMinute();
        if (limit == 0) {
            return Optional.empty();
        }
        ConsumptionProbe probe = bucket(caller.key(), limit).tryConsumeAndReturnRemaining(1);
        return Optional.of(new Allowance(
                limit,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()))));
    }

    private Bucket bucket(String key, int limit) {
        Counted known = buckets.get(key);
        if (known != null) {
            return known.bucket;
        }
        makeRoom();
        return buckets.computeIfAbsent(key, _ -> new Counted(fresh(limit), limit)).bucket;
    }

    private Bucket fresh(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                .withCustomTimePrecision(new Clock(nanos))
                .build();
    }

    private synchronized void makeRoom() {
        if (buckets.size() < bound) {
            return;
        }
        Iterator<Counted> candidates = buckets.values().iterator();
        for (int i = 0; i < CANDIDATES && candidates.hasNext(); i++) {
            if (candidates.next().isFull()) {
                candidates.remove();
                return;
            }
        }
        Iterator<Counted> any = buckets.values().iterator();
        if (any.hasNext()) {
            any.next();
            any.remove();
        }
    }

    private record Clock(LongSupplier nanos) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
