package dev.kinora.animatic.engine;

import java.util.concurrent.TimeUnit;

/**
 * Where the time of a render went, wall clock.
 *
 * @param plan language and storyboard, milliseconds
 * @param sound synthesis, milliseconds
 * @param bake building stages and figures, milliseconds
 * @param frames painting while the encoder takes them, milliseconds
 * @param encode waiting for the file to be complete, milliseconds
 */
public record RenderTimes(long plan, long sound, long bake, long frames, long encode) {
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
