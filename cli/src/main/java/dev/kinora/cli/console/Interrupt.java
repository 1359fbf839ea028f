package dev.kinora.cli.console;

import dev.kinora.client.wait.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/**
 * Ctrl-C and the signals that end a process: tells the running command, and waits until it has cleaned up. A second
 * Ctrl-C ends the process at once.
 */
public final class Interrupt {
    private static final int LONGEST_CLEAN_UP_SECONDS = 30;

    /** Who wants the end. */
    public enum Cause {
        /** Somebody at the keyboard, who can be asked what is to become of the work. */
        KEYBOARD,
        /** The system, which waits for nobody's answer. */
        SIGNAL
    }

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile Cause cause = Cause.SIGNAL;

    /** One that hears the signals of this process. */
    public static Interrupt install() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::requestAndWait, "kinora-interrupt"));
        try {
            Signal.handle(new Signal("INT"), signal -> interrupt.pressed());
        } catch (IllegalArgumentException e) {
            // Where the JVM keeps the signal to itself, Ctrl-C comes as the end of the process, without a question.
        }
        return interrupt;
    }

    /** The switch that waits of the client watch. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Whether somebody wants the end. */
    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Who wants it. */
    public Cause cause() {
        return cause;
    }

    /** Asks the running command to end. */
    public void request(Cause who) {
        cause = who;
        requested.countDown();
        cancellation.cancel();
    }

    /** Waits until somebody asks this program to end. */
    public void await() throws InterruptedException {
        requested.await();
    }

    /** Waits this long, or until somebody asks this program to end. */
    public void await(long time, TimeUnit unit) throws InterruptedException {
        boolean asked = requested.await(time, unit);
        assert asked == isRequested() || isRequested();
    }

    /** The command is over; nothing is left to wait for. */
    public void finished() {
        finished.countDown();
    }

    private void pressed() {
        if (isRequested()) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        }
        request(Cause.KEYBOARD);
    }

    private void requestAndWait() {
        if (finished.getCount() == 0) {
            return;
        }
        request(Cause.SIGNAL);
        try {
            boolean clean = finished.await(LONGEST_CLEAN_UP_SECONDS, TimeUnit.SECONDS);
            assert clean || finished.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
