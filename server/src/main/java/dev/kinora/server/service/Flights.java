package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Requests on their way through this process, by what makes them the same. Thread-safe. */
final class Flights {
    private static final class Flight {
        private final CountDownLatch landed = new CountDownLatch(1);
        private int crew = 1;
    }

    private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();

    /** Takes off beside whoever is on the way already. */
    void join(String slot) {
        flights.compute(slot, (_, flight) -> {
            if (flight == null) {
                return new Flight();
            }
            flight.crew++;
            return flight;
        });
    }

    /**
     * Takes off alone. False when somebody was on the way; they have landed by then.
     *
     * @param deadline in terms of {@link System#nanoTime}
     * @throws dev.kinora.server.model.ApiException row 40 when they have not landed in time
     */
    boolean takeOff(String slot, long deadline) {
        Flight other = flights.putIfAbsent(slot, new Flight());
        if (other == null) {
            return true;
        }
        try {
            if (!other.landed.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw ApiErrors.overloaded();
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiErrors.overloaded();
        }
    }

    /** Lands; the last one of a crew lets those who wait go on. */
    void land(String slot) {
        flights.computeIfPresent(slot, (_, flight) -> {
            flight.crew--;
            if (flight.crew > 0) {
                return flight;
            }
            flight.landed.countDown();
            return null;
        });
    }

    static long deadline(Duration patience) {
        return System.nanoTime() + patience.toNanos();
    }
}
