package dev.kinora.server.reference;

import dev.kinora.server.model.ApiErrors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many files from outside be looked at at once. Thread-safe. */
public final class DecodeSlots {
    private final Semaphore slots;
    private final long patienceMillis;

    public DecodeSlots(ReferenceSettings.Decoding bounds) {
        this.slots = new Semaphore(bounds.slots(), true);
        this.patienceMillis = bounds.patience().toMillis();
    }

    /**
     * Does the work as soon as it is its turn.
     *
     * @throws dev.kinora.server.model.ApiException row 40 when its turn does not come in time
     */
    public <T> T inTurn(Supplier<T> work) {
        try {
            if (!slots.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw ApiErrors.overloaded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiErrors.overloaded();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
