package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Calls of birds that are known by them. */
final class Fowl {
    private static final ToneVoice.Timbre HOOT = ToneVoice.Timbre.of(0.06, 6, 0.006, 1, 0.06, 0.03);
    private static final ToneVoice.Timbre SCREAM = ToneVoice.Timbre.of(0.5, 30, 0.02, 1, 0.4, 0.25, 0.1);

    private Fowl() {}

    /** The same cry several times, {@code gap} seconds apart. */
    private static Voice again(int times, double gap, java.util.function.IntFunction<Voice> cry) {
        List<Voice> cries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            cries.add(new Late(cry.apply(i), i * gap));
        }
        return Voice.together(cries.toArray(Voice[]::new));
    }

    static Voice gull(Cue cue, Dice dice) {
        return again(3 + dice.below(2), 0.42, i -> new Cry(0.38, dice)
                .pitch(cue.pitch() * dice.range(0.96, 1.04), 0, 900, 0.22, 1480, 0.5, 1250, 1, 820)
                .loud(0, 0, 0.12, 0.6 + 0.1 * i, 0.6, 0.7, 1, 0)
                .breath(0.12)
                .mouth(3, 1, 0, 1500, 0.3, 2100, 1, 1400)
                .mouth(4, 0.7, 3300)
                .voice());
    }

    static Voice crow(Cue cue, Dice dice) {
        return again(2 + dice.below(2), 0.5, i -> new Cry(0.34, dice)
                .pitch(cue.pitch() * dice.range(0.95, 1.05), 0, 400, 0.3, 520, 1, 360)
                .loud(0, 0, 0.1, 1, 0.7, 0.8, 1, 0)
                .breath(0.35)
                .shake(72, 0.6, 0)
                .mouth(2.5, 1, 1250)
                .mouth(4, 0.6, 2200)
                .voice());
    }

    /** One long hoot, a pause, and three short ones. */
    static Voice owl(Cue cue, Dice dice) {
        double hz = dice.range(330, 370) * cue.pitch();
        double[] times = {0, 0.75, 1.05, 1.4};
        double[] lengths = {0.42, 0.18, 0.24, 0.5};
        return again(4, 0, i -> new Late(hoot(hz, lengths[i], dice), times[i]));
    }

    static Voice pigeon(Cue cue, Dice dice) {
        double hz = 430 * cue.pitch();
        double[] lengths = {0.22, 0.45, 0.26};
        double[] times = {0, 0.28, 0.8};
        return again(3, 0, i -> new Late(hoot(hz * (i == 1 ? 1.1 : 1), lengths[i], dice), times[i]));
    }

    private static Voice hoot(double hz, double seconds, Dice dice) {
        Curve glide = Curve.through(0, hz * 0.94, seconds * 0.3, hz, seconds, hz * 0.93);
        return new ToneVoice(seconds, glide, Curve.swell(seconds, 0.06, seconds * 0.5, 0.5), HOOT, dice);
    }

    static Voice duck(Cue cue, Dice dice) {
        return again(3 + dice.below(2), 0.26, i -> new Cry(0.19, dice)
                .pitch(cue.pitch(), 0, 250, 0.3, 300 - 14 * i, 1, 215)
                .loud(0, 0, 0.15, 1 - 0.13 * i, 0.6, 0.8 - 0.13 * i, 1, 0)
                .breath(0.18)
                .shake(58, 0.45, 0)
                .mouth(4, 1, 1100)
                .mouth(5, 0.9, 2150)
                .mouth(5, 0.5, 3200)
                .voice());
    }

    static Voice goose(Cue cue, Dice dice) {
        return again(2, 0.5, i -> new Cry(0.34, dice)
                .pitch(cue.pitch(), 0, 350, 0.25, 560 - 60 * i, 0.7, 500, 1, 380)
                .loud(0, 0, 0.12, 1, 0.7, 0.8, 1, 0)
                .breath(0.1)
                .mouth(3, 1, 850)
                .mouth(4, 0.8, 1700)
                .mouth(5, 0.3, 2900)
                .voice());
    }

    /** Cock-a-doodle-doo. */
    static Voice rooster(Cue cue, Dice dice) {
        return new Cry(1.9, dice)
                .pitch(cue.pitch(), 0, 520, 0.08, 780, 0.16, 640, 0.22, 900, 0.3, 760, 0.38, 1020, 0.7, 960, 1, 480)
                .loud(
                        0, 0, 0.05, 0.7, 0.11, 0.5, 0.13, 0.05, 0.16, 0.8, 0.22, 0.6, 0.25, 0.1, 0.28, 0.8, 0.34, 0.6,
                        0.36, 0.2, 0.42, 1, 0.75, 0.9, 1, 0)
                .breath(0.12)
                .shake(31, 0.15, 0.015)
                .mouth(3, 1, 0, 900, 0.4, 1350, 1, 1000)
                .mouth(4, 0.7, 2600)
                .voice();
    }

    static Voice hen(Cue cue, Dice dice) {
        return again(4, 0.23, i -> new Cry(i == 3 ? 0.3 : 0.1, dice)
                .pitch(cue.pitch(), 0, 380, 0.4, i == 3 ? 640 : 430, 1, 340)
                .breath(0.2)
                .mouth(3, 1, 1000)
                .mouth(4, 0.6, 2100)
                .voice());
    }

    static Voice eagle(Cue cue, Dice dice) {
        double high = 2700 * cue.pitch();
        Curve glide = Curve.through(0, high * 0.85, 0.12, high, 0.5, high * 0.86, 1.1, high * 0.62);
        Curve loud = Curve.through(0, 0, 0.08, 0.4, 0.4, 0.45, 1.1, 0);
        return new ToneVoice(1.1, glide, loud, SCREAM, dice);
    }

    static Voice parrot(Cue cue, Dice dice) {
        return again(2 + dice.below(2), 0.45, i -> new Cry(0.33, dice)
                .pitch(cue.pitch() * dice.range(0.85, 1.2), 0, 760, 0.3, 1150, 1, 640)
                .breath(0.28)
                .shake(66, 0.65, 0.04)
                .mouth(2, 1, 2200)
                .mouth(3, 0.8, 3600)
                .voice());
    }

    static Voice penguin(Cue cue, Dice dice) {
        return again(3, 0.5, i -> new Cry(0.42, dice)
                .pitch(cue.pitch(), 0, 260, 0.4, 330 + 20 * i, 1, 280)
                .breath(0.2)
                .shake(38, 0.7, 0.02)
                .mouth(3, 1, 900)
                .mouth(4, 0.8, 1800)
                .voice());
    }

    /** Two swishes a stroke; heavy wings beat slow and deep. */
    static Voice largeWings(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .puff(0, 0.09, 0.06, new Grain.Tone(150 * pitch, 0.8, 0.5))
                .puff(0.02, 0.1, 0.07, new Grain.Tone(620 * pitch, 0.6, 0.25))
                .puff(0.05, 0.06, 0.05, new Grain.Tone(2100 * pitch, 0.6, 0.07))
                .voice();
    }
}
