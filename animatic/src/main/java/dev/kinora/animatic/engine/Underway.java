package dev.kinora.animatic.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made ready by a thread of its own while other things are. */
final class Underway<T> {
    private final FutureTask<T> task;
    private final Thread thread;

    private Underway(String name, Callable<T> work) {
        task = new FutureTask<>(work);
        thread = Thread.ofPlatform().name(name).start(task);
    }

    /**
     * Starts the work.
     *
     * @param name of its thread
     */
    static <T> Underway<T> start(String name, Callable<T> work) {
        return new Underway<>(name, work);
    }

    /**
     * Waits until it is ready.
     *
     * @throws IOException what the work threw
     * @throws InterruptedException when the calling thread is interrupted
     */
    T await() throws IOException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException broken -> throw broken;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Stops the work and waits, through any interrupt, until its thread has ended; answers what was ready by then. */
    Optional<T> stop() {
        task.cancel(true);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.state() == FutureTask.State.SUCCESS ? Optional.of(task.resultNow()) : Optional.empty();
    }
}
