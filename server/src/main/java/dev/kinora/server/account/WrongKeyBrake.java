package dev.kinora.server.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Slows down whoever shows wrong keys: the answers to an address that goes on come later and later, then not at all
 * until its minute is over. Counts failures alone, so that a right key from the same address, for instance from behind
 * the same proxy, is never delayed. Thread-safe.
 */
public final class WrongKeyBrake {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FIRST_DELAY = Duration.ofMillis(100);
    private static final int CANDIDATES = 16;
    private static final int MAX_DOUBLINGS = 20;
    private static final int NETWORK_BYTES = 8;

    /** What an address that showed a wrong key gets. */
    public sealed interface Verdict {
        /** Its answer, after a delay that may be zero. */
        record Answer(Duration after) implements Verdict {}

        /** No answer to its key until then. */
        record Refusal(Duration until) implements Verdict {}
    }

    private record Failures(long sinceNanos, int count) {}

    private final ConcurrentHashMap<ByteBuffer, Failures> failures = new ConcurrentHashMap<>();
    private final BrakeSettings settings;
    private final LongSupplier nanos;

    /** @param nanos a clock that only runs forward, in nanoseconds */
    public WrongKeyBrake(BrakeSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    /** An address showed a wrong key. */
    public Verdict failed(InetAddress address) {
        ByteBuffer network = network(address);
        long now = nanos.getAsLong();
        makeRoom(network, now);
        Failures known = failures.merge(
                network,
                new Failures(now, 1),
                (old, fresh) -> isOver(old, now) ? fresh : new Failures(old.sinceNanos, old.count + 1));
        if (known.count > settings.refuseAfter()) {
            return new Verdict.Refusal(WINDOW.minusNanos(now - known.sinceNanos));
        }
        return new Verdict.Answer(delay(known.count - settings.free()));
    }

    private Duration delay(int beyond) {
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(beyond - 1, MAX_DOUBLINGS));
        return doubled.compareTo(settings.longest()) < 0 ? doubled : settings.longest();
    }

    private void makeRoom(ByteBuffer network, long now) {
        if (failures.size() < settings.addresses() || failures.containsKey(network)) {
            return;
        }
        Iterator<Failures> candidates = failures.values().iterator();
        for (int i = 0; i < CANDIDATES && candidates.hasNext(); i++) {
            if (isOver(candidates.next(), now)) {
                candidates.remove();
                return;
            }
        }
        Iterator<Failures> any = failures.values().iterator();
        if (any.hasNext()) {
            any.next();
            any.remove();
        }
    }

    private static boolean isOver(Failures old, long now) {
        return now - old.sinceNanos >= WINDOW.toNanos();
    }

    /** Who counts as one: an IPv4 address; of IPv6 the network of 64 bits, since whoever has one has all of it. */
    private static ByteBuffer network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
