package dev.kinora.animatic.film;

import io.github.humbleui.skija.Canvas;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Generators that broke. A part that cannot be drawn is left out and logged once per film: it must not cost the video.
 * Thread-safe.
 */
final class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    /** Notes that {@code what} broke. */
    void note(String what, RuntimeException why) {
        if (noted.add(what)) {
            LOG.warn("{} broke and is left out", what, why);
        }
    }

    /** Draws; whatever the drawing left on the stack of {@code canvas} when it broke is taken back. */
    void guard(String what, Canvas canvas, Runnable drawing) {
        int depth = canvas.getSaveCount();
        try {
            drawing.run();
        } catch (RuntimeException e) {
            canvas.restoreToCount(depth);
            note(what, e);
        }
    }

    /** How many different things broke. */
    int count() {
        return noted.size();
    }
}
