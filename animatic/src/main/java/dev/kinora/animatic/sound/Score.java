package dev.kinora.animatic.sound;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is heard in a clip. Prints as JSON; equal scores sound equal, to the byte.
 *
 * @param seconds length of the clip, above 0, at most {@value #MAX_SECONDS}
 * @param seed varies what chance decides: gusts, bird song, phrases
 * @param beds what the place sounds like; the first one also decides the {@link Space}
 * @param cues single sounds tied to what is seen; parts outside the clip are not heard
 * @param music a quiet bed of music
 */
public record Score(double seconds, long seed, List<Ambience> beds, List<Cue> cues, Optional<Music> music) {
    /** The longest clip that can be scored. */
    public static final int MAX_SECONDS = 600;

    /** The most beds and cues one score may hold. */
    public static final int MAX_SOUNDS = 4096;

    public Score {
        Checks.within("seconds", seconds, 0.04, MAX_SECONDS);
        beds = List.copyOf(beds);
        cues = List.copyOf(cues);
        if (beds.size() + cues.size() > MAX_SOUNDS) {
            throw new IllegalArgumentException("a score holds at most " + MAX_SOUNDS + " sounds");
        }
    }

    /** Where it all happens, which decides how sounds are reflected. */
    public Space space() {
        return beds.isEmpty() ? Space.OPEN : beds.getFirst().kind().space();
    }
}
