package dev.kinora.animatic.sound;

/** Notes of instruments that are seen played; a note's natural pitch is A4. */
final class Instruments {
    private static final double A = 440;
    private static final ToneVoice.Timbre BOW =
            ToneVoice.Timbre.of(0.1, 5.6, 0.0065, 1, 0.75, 0.62, 0.4, 0.42, 0.22, 0.2, 0.17, 0.1, 0.08, 0.07, 0.05);
    private static final ToneVoice.Timbre BRASS =
            ToneVoice.Timbre.of(0.03, 5, 0.003, 0.7, 0.95, 1, 0.85, 0.62, 0.48, 0.32, 0.22, 0.14, 0.08);
    private static final ToneVoice.Timbre REED =
            ToneVoice.Timbre.of(0.12, 5, 0.006, 1, 0.5, 0.8, 0.4, 0.45, 0.2, 0.2, 0.1);
    private static final ToneVoice.Timbre PIPE = ToneVoice.Timbre.of(0.22, 5, 0.005, 1, 0.32, 0.1, 0.03);
    private static final ToneVoice.Timbre ORGAN =
            ToneVoice.Timbre.of(0.04, 6, 0.001, 1, 0.8, 0.35, 0.5, 0.1, 0.2, 0, 0.2);

    private Instruments() {}

    static Voice guitar(Cue cue, Dice dice) {
        Voice string = Strings.pluck(A * cue.pitch(), cue.span().durationSeconds() + 0.4);
        Voice finger = new Grains(dice)
                .hit(0, 0.005, 2600, 1, 0.08 * cue.level())
                .hit(0, 0.03, 190, 2, 0.12 * cue.level())
                .voice();
        return Voice.together(string, finger);
    }

    static Voice harp(Cue cue) {
        return Strings.mallet(A * cue.pitch(), cue.span().durationSeconds() + 1.2);
    }

    static Voice violin(Cue cue, Dice dice) {
        return held(cue, BOW, 0.075, 0.12, dice);
    }

    static Voice trumpet(Cue cue, Dice dice) {
        return held(cue, BRASS, 0.03, 0.06, dice);
    }

    static Voice reed(Cue cue, Dice dice) {
        return held(cue, REED, 0.045, 0.08, dice);
    }

    static Voice flute(Cue cue, Dice dice) {
        return held(cue, PIPE, 0.05, 0.09, dice);
    }

    static Voice organ(Cue cue, Dice dice) {
        return held(cue, ORGAN, 0.03, 0.1, dice);
    }

    private static Voice held(Cue cue, ToneVoice.Timbre timbre, double rise, double fall, Dice dice) {
        double seconds = Math.max(0.12, cue.span().durationSeconds());
        double hz = A * cue.pitch();
        Curve pitch = Curve.through(0, hz * 0.985, rise, hz);
        double up = Math.min(rise, seconds / 3);
        Curve gain = Curve.through(
                0, 0, up, 0.38, seconds * 0.6, 0.3, Math.max(up + 0.01, seconds - fall), 0.24, seconds + 0.02, 0);
        return new ToneVoice(seconds + 0.02, pitch, gain, timbre, dice);
    }

    static Voice kick(Cue cue, Dice dice) {
        Voice skin = Strings.modes(
                58 * cue.pitch(),
                new double[] {1, 1.6, 2.4},
                new double[] {0.8, 0.3, 0.15},
                new double[] {0.16, 0.07, 0.04},
                0.5);
        return Voice.together(skin, new Grains(dice).hit(0, 0.01, 1500, 1, 0.2).voice());
    }

    static Voice snare(Cue cue, Dice dice) {
        Voice skin = Strings.modes(
                190 * cue.pitch(), new double[] {1, 1.7}, new double[] {0.4, 0.2}, new double[] {0.05, 0.03}, 0.3);
        return Voice.together(
                skin,
                new Grains(dice)
                        .hit(0, 0.05, 2600, 0.6, 0.5)
                        .hit(0, 0.03, 6200, 0.7, 0.3)
                        .voice());
    }

    static Voice cymbal(Cue cue, Dice dice) {
        return new Grains(dice)
                .hit(0, 0.03, 8200 * cue.pitch(), 0.9, 0.4)
                .hit(0, 0.012, 11_000, 1, 0.25)
                .voice();
    }
}
