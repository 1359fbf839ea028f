package dev.kinora.cli;

import dev.kinora.client.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and the signals that end a process: tells the running command, and waits until it has cleaned up. */
final class Interrupt {
    private static final int LONGEST_CLEAN_UP_SECONDS = 30;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /** One that hears the signals of this process. */
    static Interrupt install() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::requestAndWait, "kinora-interrupt"));
        return interrupt;
    }

    /** The switch that waits of the client watch. */
    Cancellation cancellation() {
        return cancellation;
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Asks the running command to end. */
    void request() {
        requested.countDown();
        cancellation.cancel();
    }

    /** Waits until somebody asks this program to end. */
    void await() throws InterruptedException {
        requested.await();
    }

    /** The command is over; nothing is left to wait for. */
    void finished() {
        finished.countDown();
    }

    private void requestAndWait() {
        if (finished.getCount() == 0) {
            return;
        }
        request();
        try {
            boolean clean = finished.await(LONGEST_CLEAN_UP_SECONDS, TimeUnit.SECONDS);
            assert clean || finished.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
