package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Fire, fireworks, explosions and magic. */
final class Blasts {
    private Blasts() {}

    static Voice fire(Cue cue, Dice dice) {
        double seconds = Math.max(0.3, cue.span().durationSeconds());
        Curve steady = Curve.swell(seconds, 0.2, 0.3, 0.1);
        return Voice.together(
                new SweepVoice(seconds, Curve.constant(180 * cue.pitch()), 0.6, steady, dice.seed()),
                new SweepVoice(seconds, Curve.constant(700 * cue.pitch()), 0.5, steady.times(0.3), dice.seed()),
                new Grains(dice)
                        .rain(seconds, 20, 0.004, new Grain.Tone(2400, 1.5, 0.7))
                        .rain(seconds, 4, 0.009, new Grain.Tone(900, 1.5, 0.9))
                        .voice());
    }

    /** A whistle up, a burst, and sparks. */
    static Voice firework(Cue cue, Dice dice) {
        double rise = 0.9;
        Curve hz = Curve.through(0, 900 * cue.pitch(), rise, 2300 * cue.pitch());
        Voice rocket = new SweepVoice(rise, hz, 7, Curve.through(0, 0, 0.1, 0.14, rise, 0.02), dice.seed());
        Voice burst = new Grains(dice)
                .puff(rise, 0.003, 0.16, new Grain.Tone(85, 0.8, 1))
                .puff(rise, 0.001, 0.07, new Grain.Tone(600, 0.5, 0.6))
                .puff(rise + 0.06, 0.02, 0.3, new Grain.Tone(220, 0.6, 0.3))
                .scatter(110, rise + 0.25, rise + 1.6, new Grain.Tone(3600, 1.2, 0.28))
                .voice();
        return Voice.together(rocket, burst);
    }

    static Voice explosion(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .puff(0, 0.002, 0.06, new Grain.Tone(1300 * pitch, 0.5, 0.7))
                .puff(0, 0.004, 0.35, new Grain.Tone(70 * pitch, 0.8, 1))
                .puff(0.02, 0.03, 0.5, new Grain.Tone(190 * pitch, 0.5, 0.7))
                .puff(0.1, 0.1, 0.6, new Grain.Tone(520 * pitch, 0.5, 0.2))
                .scatter(60, 0.3, 2.2, new Grain.Tone(1500, 1.2, 0.2))
                .voice();
    }

    /** Small bells that run upwards. */
    static Voice chime(Cue cue, Dice dice) {
        int[] steps = {0, 4, 7, 11, 14, 19, 24};
        List<Voice> bells = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            double hz = 1047 * cue.pitch() * StrictMath.pow(2, steps[i] / 12.0);
            bells.add(new Late(
                    Strings.modes(
                            hz,
                            new double[] {1, 2.76, 5.4},
                            new double[] {0.2, 0.06, 0.02},
                            new double[] {0.6, 0.2, 0.08},
                            2),
                    i * 0.075 + dice.range(0, 0.015)));
        }
        return Voice.together(bells.toArray(Voice[]::new));
    }
}
