package dev.kinora.animatic.sound;

/** Invents a piano piece note by note: a melody of small steps over broken chords. */
final class Phrase {
    private static final int NOTES_PER_BAR = 8;

    private final Harmony harmony;
    private final Dice dice;
    private final int root;
    private final int[] motif = new int[4];
    private int step;

    Phrase(long seed, Mood mood) {
        dice = new Dice(seed).fork(mood.ordinal());
        harmony = Harmony.of(mood, dice);
        root = 60 + dice.pick(-3, 0, 2, 5);
        for (int i = 0; i < motif.length; i++) {
            motif[i] = dice.pick(-2, -1, -1, 1, 1, 2);
        }
        step = dice.pick(4, 7);
    }

    Cue note(int index, double stepSeconds) {
        int bar = index / NOTES_PER_BAR;
        int place = index % NOTES_PER_BAR;
        double start = index * stepSeconds;
        return place % 2 == 0 ? right(bar, place / 2, start, stepSeconds) : left(bar, place / 2, start, stepSeconds);
    }

    /** On the beat: chord tones on strong beats, the motif's steps in between. */
    private Cue right(int bar, int beat, double start, double stepSeconds) {
        if (beat % 2 == 0) {
            step = nearestChordStep(bar, step + motif[(bar + beat) % motif.length]);
        } else {
            step += dice.chance(0.7) ? motif[(bar + beat) % motif.length] : -motif[beat];
        }
        step = Math.clamp(step, 2, 13);
        double velocity = (beat == 0 ? 0.78 : 0.62) + dice.range(-0.06, 0.06);
        return Cue.note(root + harmony.semitones(step), start, stepSeconds * 3.2, velocity)
                .withPan(0.18);
    }

    /** Between the beats: the chord, broken, an octave and more below. */
    private Cue left(int bar, int beat, double start, double stepSeconds) {
        int tone = new int[] {0, 2, 1, 2}[beat];
        double velocity = 0.5 + dice.range(-0.05, 0.05);
        return Cue.note(root - 12 + harmony.chordTone(bar, tone), start, stepSeconds * 3.6, velocity)
                .withPan(-0.2);
    }

    private int nearestChordStep(int bar, int wanted) {
        int chord = harmony.roots()[bar % harmony.roots().length];
        for (int away = 0; away < 3; away++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                int offset = Math.floorMod(wanted + sign * away - chord, 7);
                if (offset == 0 || offset == 2 || offset == 4) {
                    return wanted + sign * away;
                }
            }
        }
        return wanted;
    }
}
