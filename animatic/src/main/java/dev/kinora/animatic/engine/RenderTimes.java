package dev.kinora.animatic.engine;

import java.util.concurrent.TimeUnit;

/**
 * Where the time of a render went. Wall clock, but for {@code draw} and {@code finish}: processor time of all painting threads.
 *
 * @param plan language and storyboard, milliseconds
 * @param sound synthesis, milliseconds; beside the first bake
 * @param bake building stages and figures, milliseconds
 * @param frames painting while the encoder takes them, milliseconds
 * @param draw drawing layers and figures, milliseconds of all painting threads
 * @param finish bloom, tone, grade and grain, milliseconds of all painting threads
 * @param encode waiting for the file to be complete, milliseconds
 */
public record RenderTimes(long plan, long sound, long bake, long frames, long draw, long finish, long encode) {
    /** The same, with the time that planning took. */
    RenderTimes planned(long milliseconds) {
        return new RenderTimes(milliseconds, sound, bake, frames, draw, finish, encode);
    }

    /** A stopwatch for the parts of one render. */
    static final class Watch {
        private long last = System.nanoTime();

        /** Milliseconds since the last call. */
        long lap() {
            long now = System.nanoTime();
            long ms = TimeUnit.NANOSECONDS.toMillis(now - last);
            last = now;
            return ms;
        }
    }
}
