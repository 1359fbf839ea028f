package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FrameLoop;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.print.Prints;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small frames that nobody sees, drawn while nothing is asked for yet, so that the compiler has done its work before the first
 * clip: once a process, on one thread of low priority, given up as soon as something is asked for.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private static final AtomicBoolean HELD = new AtomicBoolean();

    /** A moving camera over land with a person and an animal, and a thing on a table. */
    private static final List<String> PROMPTS = List.of(
            "Wide shot of a child running with a dog across a park, golden hour, the camera pans up",
            "Close-up of a steaming teapot on a wooden table, morning light");

    private static final Frame SIZE = new Frame(640, 360, 30, 60);

    private Rehearsal() {}

    /**
     * Holds one in the background.
     *
     * @param idle how long nothing must have been asked for
     * @param busy whether something is, or no longer will be
     */
    static void after(Duration idle, BooleanSupplier busy) {
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("animatic-rehearsal")
                .priority(Thread.MIN_PRIORITY)
                .unstarted(() -> {
                    try {
                        Thread.sleep(idle);
                        if (!busy.getAsBoolean() && HELD.compareAndSet(false, true)) {
                            LOG.debug("rehearsed {} frames", hold(busy));
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException e) {
                        LOG.debug("rehearsal given up", e);
                    }
                });
        thread.start();
    }

    /** Draws the frames; the number of those that were, up to 120. */
    static int hold(BooleanSupplier busy) throws InterruptedException {
        AtomicInteger drawn = new AtomicInteger();
        try {
            for (String prompt : PROMPTS) {
                for (Scene shot : Plan.of(prompt, SIZE, 1).storyboard().shots()) {
                    new FrameLoop(1)
                            .run(
                                    Prints.of(new Film(shot, Repertoires.all()), shot),
                                    0,
                                    shot.frame().frames(),
                                    (n, i420) -> {
                                        if (busy.getAsBoolean()) {
                                            throw new IOException("something is asked for");
                                        }
                                        drawn.incrementAndGet();
                                    });
                }
            }
        } catch (IOException e) {
            LOG.debug("rehearsal ended early: {}", e.getMessage());
        }
        return drawn.get();
    }
}
