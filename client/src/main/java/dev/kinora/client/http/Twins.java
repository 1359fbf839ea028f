package dev.kinora.client.http;

import dev.kinora.client.wait.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Runs what blocks beside the caller. Thread-safe. */
public final class Twins {
    private final Executor executor;

    /** On this executor, whose threads may block for long. */
    public Twins(Executor executor) {
        this.executor = executor;
    }

    /** On virtual threads where this Java has them, else on threads that are made as they are needed. */
    public static Twins ofThisJava() {
        return new Twins(Holder.EXECUTOR);
    }

    /**
     * Starts a piece of work.
     *
     * @param parent ends it early
     * @param work what to do, with the switch that it is to watch
     * @return its result; cancelling that ends the work, and the work alone
     */
    @SuppressWarnings("FutureReturnValueIgnored") // What the listener does cannot fail.
    public <T> CompletableFuture<T> run(Cancellation parent, Function<Cancellation, T> work) {
        Cancellation own = new Cancellation();
        Cancellation.Registration registration = parent.onCancel(own::cancel);
        CompletableFuture<T> result = new CompletableFuture<>();
        result.whenComplete((value, failure) -> {
            registration.close();
            own.cancel();
        });
        executor.execute(() -> {
            try {
                result.complete(work.apply(own));
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    /** Made when the first twin runs. */
    private static final class Holder {
        private static final AtomicLong COUNT = new AtomicLong();
        static final Executor EXECUTOR = virtual();

        /** This class is compiled for 17, which does not know virtual threads. */
        private static Executor virtual() {
            try {
                return (Executor) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
            } catch (ReflectiveOperationException | LinkageError e) {
                return Executors.newCachedThreadPool(Holder::thread);
            }
        }

        private static Thread thread(Runnable work) {
            Thread thread = new Thread(work, "kinora-client-" + COUNT.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
