package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Music that belongs to a place: it is played there, far from us. */
final class Tunes {
    private static final double STEP = 0.21;

    private Tunes() {}

    /** A waltz on a barrel organ. */
    static Voice barrelOrgan(double seconds, Dice dice) {
        Harmony harmony = Harmony.of(Mood.JOYFUL, dice);
        List<Cue> notes = new ArrayList<>();
        int step = 9;
        for (int i = 0; i * STEP < seconds; i++) {
            int bar = i / 6;
            int place = i % 6;
            if (place % 2 == 0 || dice.chance(0.6)) {
                step = Math.clamp(step + dice.pick(-2, -1, 1, 2), 5, 14);
                int tone = place == 0 ? harmony.chordTone(bar, step / 2) : harmony.semitones(step);
                notes.add(note(i, 12 + tone, 0.19));
            }
            if (place % 2 == 0) {
                notes.add(note(i, (place == 0 ? -12 : 0) + harmony.chordTone(bar, place / 2), 0.16));
            }
        }
        return new Sequence(notes, CueKind.FLUTE_NOTE, dice);
    }

    /** Slow chords of an organ. */
    static Voice organ(double seconds, Dice dice) {
        Harmony harmony = Harmony.of(Mood.CALM, dice);
        List<Cue> notes = new ArrayList<>();
        for (int bar = 0; bar * 3.2 < seconds; bar++) {
            for (int tone = 0; tone < 4; tone++) {
                int semitones = tone == 3 ? -24 + harmony.chordTone(bar, 0) : harmony.chordTone(bar, tone) - 9;
                notes.add(Cue.of(CueKind.ORGAN_NOTE, bar * 3.2, 3.3).withPitch(StrictMath.pow(2, semitones / 12.0)));
            }
        }
        return new Sequence(notes, CueKind.ORGAN_NOTE, dice);
    }

    private static Cue note(int index, int semitonesAboveC, double seconds) {
        double pitch = StrictMath.pow(2, (semitonesAboveC + 3) / 12.0);
        return Cue.of(CueKind.FLUTE_NOTE, index * STEP, seconds).withPitch(pitch);
    }
}
