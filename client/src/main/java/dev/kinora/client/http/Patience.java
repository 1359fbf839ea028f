package dev.kinora.client.http;

import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.wait.Cancellation;
import java.time.Duration;

/** How long a caller waits for one thing, however many requests that takes. Thread-safe. */
public final class Patience {
    /** About 146 years: far from every overflow. */
    private static final long ENDLESS_NANOS = Long.MAX_VALUE / 2;

    private final Cancellation cancellation;
    private final Duration longest;
    private final long startNanos = System.nanoTime();
    private final long longestNanos;

    private Patience(Cancellation cancellation, Duration longest, long longestNanos) {
        this.cancellation = cancellation;
        this.longest = longest;
        this.longestNanos = longestNanos;
    }

    /** As long as the client's own limits allow. */
    public static Patience plain() {
        return of(new Cancellation());
    }

    /** The same, until the switch is used. */
    public static Patience of(Cancellation cancellation) {
        return new Patience(cancellation, Duration.ofNanos(ENDLESS_NANOS), ENDLESS_NANOS);
    }

    /** This long from now, or until the switch is used. */
    public static Patience of(Duration longest, Cancellation cancellation) {
        Duration bounded =
                longest.compareTo(Duration.ofNanos(ENDLESS_NANOS)) < 0 ? longest : Duration.ofNanos(ENDLESS_NANOS);
        return new Patience(cancellation, longest, Math.max(0, bounded.toNanos()));
    }

    /** The switch that ends it. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** What is left; zero when it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, longestNanos - (System.nanoTime() - startNanos)));
    }

    /** Whether the time is over. */
    public boolean isOver() {
        return left().isZero();
    }

    /**
     * Goes on while there is patience.
     *
     * @throws DeadlineException when the time is over
     * @throws dev.kinora.client.error.CancelledException when the switch was used
     */
    public void check() {
        cancellation.check();
        if (isOver()) {
            throw new DeadlineException("it was not done within " + Durations.words(longest));
        }
    }

    /** Waits, but not beyond the end of the patience; throws as {@link #check} does when that comes first. */
    public void sleep(Duration time) {
        Duration left = left();
        cancellation.sleep(time.compareTo(left) < 0 ? time : left);
        check();
    }
}
