package dev.kinora.server.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be taken down again, in the opposite order of how it was set up. Thread-safe. */
final class Shutdown {
    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final Deque<Runnable> duties = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean begun;

    /** Something was set up. */
    synchronized void add(Runnable duty) {
        duties.push(duty);
    }

    /** Whether the server is on its way down. */
    boolean begun() {
        return begun;
    }

    /** Takes everything down; a part that fails does not keep the others up. Does nothing the second time. */
    synchronized void run() {
        begun = true;
        while (!duties.isEmpty()) {
            try {
                duties.pop().run();
            } catch (RuntimeException e) {
                LOG.warn("A part of the server did not stop cleanly.", e);
            }
        }
        done.countDown();
    }

    /** Waits until everything is down. */
    void await() throws InterruptedException {
        done.await();
    }
}
