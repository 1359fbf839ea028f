package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;
import java.util.ArrayList;
import java.util.List;

/** What falls from the sky. */
final class Weathers {
    private Weathers() {}

    static void rain(Bed bed) {
        bed.hiss(
                Hiss.high(2600, 0.045, new Sway(0.12, 4, 0)),
                Hiss.pass(1100, 0.5, 0.035, new Sway(0.15, 5, 0)),
                Hiss.low(260, 0.02, new Sway(0.3, 6, 0)));
        for (int side = -1; side <= 1; side++) {
            double pan = side * 0.7;
            bed.throughout(1, new Placement(pan, pan, 2), dice -> patter(bed.seconds(), 90, 3800, 0.16, dice));
        }
    }

    static Voice patter(double seconds, double perSecond, double hz, double gain, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at < seconds; at += dice.range(0, 2 / perSecond)) {
            double strength = gain * dice.unit() * dice.unit();
            Grain.Tone tone = new Grain.Tone(hz * dice.range(0.35, 1.7), 1.5, strength);
            grains.add(Grain.of(at, 0.0008, dice.range(0.001, 0.006), tone));
        }
        return new GrainVoice(grains, dice);
    }

    static void thunder(Bed bed) {
        List<Double> strikes = bed.strikes();
        bed.hiss(Hiss.low(90, 0.03, new Sway(0.8, 4, 0)));
        List<Double> times = new ArrayList<>(strikes);
        for (double at = bed.dice().range(0.4, 1.5);
                strikes.isEmpty() && at < bed.seconds();
                at += bed.dice().range(5, 9)) {
            times.add(at);
        }
        for (double at : times) {
            bed.once(at + bed.dice().range(0.15, 0.4), 1, new Placement(-0.3, 0.4, 5), Weathers::strike);
        }
    }

    /** A crack, then rolls that grow darker. */
    static Voice strike(Dice dice) {
        List<Grain> rolls = new ArrayList<>();
        rolls.add(Grain.of(0, 0.004, 0.05, new Grain.Tone(1500, 0.5, 0.5)));
        rolls.add(Grain.of(0.01, 0.01, 0.12, new Grain.Tone(500, 0.5, 0.6)));
        for (int i = 0; i < 9; i++) {
            double at = 0.05 + i * dice.range(0.22, 0.4);
            double hz = dice.range(60, 130) * (1.6 - 0.08 * i);
            rolls.add(Grain.of(
                    at, 0.08, dice.range(0.25, 0.5), new Grain.Tone(hz, 0.8, dice.range(0.4, 0.8) * (1 - i * 0.08))));
        }
        return new GrainVoice(rolls, dice);
    }

    static void rainOnLeaves(Bed bed) {
        bed.hiss(Hiss.high(3400, 0.022, new Sway(0.25, 3, 0)), Hiss.pass(900, 0.5, 0.014, new Sway(0.3, 4, 0)));
        for (int side = -1; side <= 1; side++) {
            Placement place = new Placement(side * 0.8, side * 0.8, 2);
            bed.throughout(1, place, dice -> patter(bed.seconds(), 34, 1500, 0.42, dice));
        }
        bed.throughout(0.4, bed.somewhere(2), dice -> Foley.drops(0, bed.seconds(), few(bed, 3), 1.3, dice));
    }

    static void rainOnRoof(Bed bed) {
        bed.hiss(Hiss.low(420, 0.05, new Sway(0.15, 5, 0)), Hiss.pass(900, 0.6, 0.02, new Sway(0.2, 4, 0)));
        for (int side = -1; side <= 1; side += 2) {
            Placement place = new Placement(side * 0.7, side * 0.7, 3);
            bed.throughout(1, place, dice -> patter(bed.seconds(), 45, 520, 0.34, dice));
        }
        bed.throughout(0.7, bed.somewhere(2), dice -> patter(bed.seconds(), 9, 3600, 0.4, dice));
    }

    static void hail(Bed bed) {
        bed.hiss(Hiss.high(4200, 0.02, new Sway(0.3, 3, 0)), Hiss.low(240, 0.03, new Sway(0.3, 5, 0)));
        for (int side = -1; side <= 1; side++) {
            Placement place = new Placement(side * 0.8, side * 0.8, 2);
            bed.throughout(1, place, dice -> patter(bed.seconds(), 30, 5200, 0.85, dice));
            bed.throughout(1, place, dice -> patter(bed.seconds(), 14, 1300, 0.6, dice));
        }
    }

    private static int few(Bed bed, double perSecond) {
        return (int) Math.min(3000, bed.seconds() * perSecond);
    }
}
