package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Melodies as cues, for instruments that are seen playing. */
public final class Melody {
    private Melody() {}

    /**
     * A piano piece whose notes strike exactly on the grid of two notes a beat, hands alternating: the right hand on the
     * beat, the left hand between. Note {@code i} starts at {@code i * 30 / bpm} seconds.
     *
     * @param seed different seeds give different phrases
     * @param bpm beats a minute, 40 to 200
     * @param seconds length to fill, 0 to {@value Score#MAX_SECONDS}
     */
    public static List<Cue> piano(long seed, double bpm, double seconds, Mood mood) {
        Checks.within("bpm", bpm, 40, 200);
        Checks.within("seconds", seconds, 0, Score.MAX_SECONDS);
        List<Cue> notes = new ArrayList<>();
        double step = 30 / bpm;
        int count = (int) Math.ceil(seconds / step - 1e-9);
        Phrase phrase = new Phrase(seed, mood);
        for (int i = 0; i < count; i++) {
            notes.add(phrase.note(i, step));
        }
        return notes;
    }
}
