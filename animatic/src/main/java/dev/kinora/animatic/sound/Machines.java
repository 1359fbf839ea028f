package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Engines, steam and other things that roar, hiss and pour. */
final class Machines {
    private Machines() {}

    /** A big twin that climbs through its gears and then cruises, breathing with the road. */
    static Voice motorcycle(Cue cue, Dice dice) {
        double seconds = Math.max(cue.span().durationSeconds(), 0.1);
        double cruise = 2150 * cue.pitch();
        List<Double> rpm = new ArrayList<>(List.of(0.0, cruise * 0.82));
        double at = 0;
        while (at < seconds) {
            double pull = dice.range(1.8, 2.9);
            rpm.addAll(List.of(at + pull, cruise * dice.range(1.16, 1.3)));
            rpm.addAll(List.of(at + pull + 0.16, cruise * dice.range(0.86, 0.94)));
            double rest = dice.range(0.9, 2.2);
            rpm.addAll(List.of(at + pull + 0.16 + rest, cruise * dice.range(0.93, 1.02)));
            at += pull + 0.16 + rest;
        }
        return new EngineVoice(EngineVoice.Build.V_TWIN, cue, curve(rpm), edges(seconds, 0.9), dice.seed());
    }

    static Voice car(Cue cue, Dice dice) {
        double seconds = Math.max(cue.span().durationSeconds(), 0.1);
        List<Double> rpm = new ArrayList<>();
        for (double at = 0; at < seconds + 2; at += 2) {
            rpm.addAll(List.of(at, 1900 * cue.pitch() * dice.range(0.94, 1.08)));
        }
        return new EngineVoice(EngineVoice.Build.FOUR_IN_LINE, cue, curve(rpm), edges(seconds, 0.75), dice.seed());
    }

    private static Curve edges(double seconds, double gain) {
        return Curve.swell(seconds, 0.06, 0.12, gain);
    }

    private static Curve curve(List<Double> points) {
        return Curve.through(points.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Voice steam(double seconds, double pitch, Dice dice) {
        double length = Math.max(seconds, 0.2);
        Curve gain = Curve.swell(length, 0.25, 0.4, 0.2);
        Voice jet = new SweepVoice(length, Curve.constant(6200 * pitch), 0.7, gain, dice.seed());
        Voice body = new SweepVoice(length, Curve.constant(2600 * pitch), 0.9, gain.times(0.3), dice.seed());
        return Voice.together(jet, body);
    }

    /** A stream into a vessel that sounds higher as it fills. */
    static Voice pour(double seconds, double pitch, Dice dice) {
        double length = Math.max(seconds, 0.3);
        Curve filling = Curve.through(0, 620 * pitch, length, 1750 * pitch);
        Curve gain = Curve.swell(length, 0.1, 0.2, 0.2);
        Voice column = new SweepVoice(length, filling, 5, gain, dice.seed());
        Voice stream = new SweepVoice(length, Curve.constant(3400 * pitch), 0.6, gain.times(0.35), dice.seed());
        int bubbles = (int) Math.min(2000, 26 * length);
        return Voice.together(column, stream, Foley.drops(0.02, length - 0.05, bubbles, pitch, dice));
    }

    static Voice rocket(double seconds, double pitch, Dice dice) {
        double length = Math.max(seconds, 0.5);
        Curve gain = Curve.swell(length, 0.5, 0.8, 0.55);
        Voice rumble = new SweepVoice(length, Curve.constant(70 * pitch), 0.6, gain, dice.seed());
        Voice roar = new SweepVoice(length, Curve.through(0, 260, 1, 420), 0.5, gain.times(0.6), dice.seed());
        Voice tear = new SweepVoice(length, Curve.constant(1700), 0.5, gain.times(0.22), dice.seed());
        List<Grain> crackle = new ArrayList<>();
        Foley.scatter(crackle, dice, (int) Math.min(4000, length * 60), 0.2, length, 0.006, 1300, 0.3);
        return Voice.together(rumble, roar, tear, new GrainVoice(crackle, dice));
    }

    static Voice whoosh(double seconds, double pitch, Dice dice) {
        double length = Math.max(seconds, 0.15);
        Curve hz = Curve.through(0, 350 * pitch, 0.5 * length, 1900 * pitch, length, 420 * pitch);
        Curve gain = Curve.through(0, 0, 0.25 * length, 0.12, 0.5 * length, 0.5, 0.75 * length, 0.14, length, 0);
        return new SweepVoice(length, hz, 1.1, gain, dice.seed());
    }
}
