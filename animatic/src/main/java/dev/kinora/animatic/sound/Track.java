package dev.kinora.animatic.sound;

import java.util.List;

/**
 * Parts of scores one after the other.
 *
 * @param stretches at least one
 * @param seconds length in all
 */
public record Track(List<Stretch> stretches, double seconds) {
    public Track {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a track has at least one stretch");
        }
        Checks.within("seconds", seconds, 0.01, Score.MAX_SECONDS);
    }

    /** Whether it goes on where an earlier sound ended. */
    boolean continues() {
        return stretches.getFirst().from() > 0;
    }
}
