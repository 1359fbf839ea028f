package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Melodies as cues, for instruments that are seen playing. */
public final class Melody {
    private static final Set<CueKind> LINES = EnumSet.of(
            CueKind.VIOLIN_NOTE, CueKind.TRUMPET_NOTE, CueKind.REED_NOTE, CueKind.FLUTE_NOTE, CueKind.ORGAN_NOTE);
    private static final Set<CueKind> NOTES = EnumSet.of(
            CueKind.PIANO_NOTE, CueKind.GUITAR_NOTE, CueKind.HARP_NOTE, CueKind.DRUM_KICK, CueKind.DRUM_SNARE);

    static {
        NOTES.addAll(LINES);
    }

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

    /** Whether a kind is the note of an instrument. */
    public static boolean plays(CueKind kind) {
        return NOTES.contains(kind);
    }

    /**
     * A piece for the instrument whose notes sound as {@code kind}: two hands for those with strings to pluck or to
     * strike, one line for what is bowed or blown, a beat for drums. Pieces of one seed and mood share their key and
     * chords, so that players can play together.
     */
    public static List<Cue> of(CueKind kind, long seed, double bpm, double seconds, Mood mood) {
        List<Cue> piece = piano(seed, bpm, seconds, mood);
        if (kind == CueKind.DRUM_KICK) {
            return drums(bpm, seconds);
        }
        boolean line = LINES.contains(kind);
        List<Cue> notes = new ArrayList<>();
        double beat = 60 / bpm;
        for (int i = 0; i < piece.size(); i++) {
            Cue note = piece.get(i);
            if (!line || i % 2 == 0) {
                double length = line ? beat * 0.96 : note.span().durationSeconds();
                notes.add(Cue.of(kind, note.span().startSeconds(), length)
                        .withLevel(note.level())
                        .withPitch(note.pitch()));
            }
        }
        return notes;
    }

    private static List<Cue> drums(double bpm, double seconds) {
        List<Cue> notes = new ArrayList<>();
        double step = 30 / bpm;
        for (int i = 0; i * step < seconds; i++) {
            double at = i * step;
            notes.add(Cue.of(CueKind.CYMBAL, at, 0.1)
                    .withLevel(i % 2 == 0 ? 0.8 : 0.5)
                    .withPan(0.2));
            if (i % 8 == 0 || i % 8 == 5) {
                notes.add(Cue.of(CueKind.DRUM_KICK, at, 0.3));
            }
            if (i % 4 == 2 || i % 32 > 28) {
                notes.add(Cue.of(CueKind.DRUM_SNARE, at, 0.3).withLevel(0.85).withPan(-0.1));
            }
        }
        return notes;
    }
}
