package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;
import java.util.ArrayList;
import java.util.List;

/** What each ambience is made of. */
final class Beds {
    private Beds() {}

    static Bed of(Ambience ambience, double seconds, Dice dice) {
        Bed bed = new Bed(seconds, dice);
        switch (ambience.kind()) {
            case WIND -> wind(bed);
            case BREEZE_GRASS -> breeze(bed);
            case RAIN -> rain(bed);
            case THUNDER -> thunder(bed, ambience.strikes());
            case SEA -> sea(bed);
            case RIVER -> river(bed);
            case FOREST_BIRDS -> forest(bed);
            case PARK_BIRDS -> park(bed);
            case CRICKETS -> crickets(bed);
            case CITY_DAY -> city(bed, 0.12, 2.5, 5);
            case CITY_NIGHT -> night(bed);
            case CROWD -> crowd(bed);
            case HALL -> hall(bed);
            case ROOM_TONE -> bed.hiss(Hiss.low(240, 0.05, Sway.STEADY), Hiss.pass(900, 0.4, 0.008, Sway.STEADY));
            case CAFE -> cafe(bed);
            case FIRE -> fire(bed);
            case SPACE_HUM -> space(bed);
            case UNDERWATER -> underwater(bed);
            case SNOW_HUSH ->
                bed.hiss(Hiss.low(320, 0.07, new Sway(0.5, 6, 0.2)), Hiss.pass(5200, 0.6, 0.006, new Sway(0.6, 4, 0)));
        }
        return bed;
    }

    private static void wind(Bed bed) {
        bed.hiss(
                Hiss.low(190, 0.08, new Sway(0.6, 5, 0.3)),
                Hiss.pass(430, 2.2, 0.055, new Sway(0.75, 3.7, 0.55)),
                Hiss.pass(900, 3.2, 0.018, new Sway(0.95, 2.9, 0.5)),
                Hiss.pass(2600, 0.7, 0.010, new Sway(0.7, 3.1, 0)));
    }

    private static void breeze(Bed bed) {
        bed.hiss(
                Hiss.low(240, 0.014, new Sway(0.5, 5, 0.3)),
                Hiss.pass(3100, 0.6, 0.024, new Sway(0.8, 3.6, 0.15)),
                Hiss.pass(6200, 0.8, 0.011, new Sway(0.9, 2.3, 0.1)));
    }

    private static void rain(Bed bed) {
        bed.hiss(
                Hiss.high(2600, 0.045, new Sway(0.12, 4, 0)),
                Hiss.pass(1100, 0.5, 0.035, new Sway(0.15, 5, 0)),
                Hiss.low(260, 0.02, new Sway(0.3, 6, 0)));
        for (int side = -1; side <= 1; side++) {
            double pan = side * 0.7;
            bed.throughout(1, new Placement(pan, pan, 2), dice -> patter(bed.seconds(), 90, 3800, 0.16, dice));
        }
    }

    private static Voice patter(double seconds, double perSecond, double hz, double gain, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at < seconds; at += dice.range(0, 2 / perSecond)) {
            double strength = gain * dice.unit() * dice.unit();
            Grain.Tone tone = new Grain.Tone(hz * dice.range(0.35, 1.7), 1.5, strength);
            grains.add(Grain.of(at, 0.0008, dice.range(0.001, 0.006), tone));
        }
        return new GrainVoice(grains, dice);
    }

    private static void thunder(Bed bed, List<Double> strikes) {
        bed.hiss(Hiss.low(90, 0.03, new Sway(0.8, 4, 0)));
        List<Double> times = new ArrayList<>(strikes);
        for (double at = bed.dice().range(0.4, 1.5);
                strikes.isEmpty() && at < bed.seconds();
                at += bed.dice().range(5, 9)) {
            times.add(at);
        }
        for (double at : times) {
            bed.once(at + bed.dice().range(0.15, 0.4), 1, new Placement(-0.3, 0.4, 5), Beds::strike);
        }
    }

    /** A crack, then rolls that grow darker. */
    private static Voice strike(Dice dice) {
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

    private static void sea(Bed bed) {
        bed.hiss(
                Hiss.low(180, 0.05, new Sway(0.5, 8, 0)),
                Hiss.pass(520, 0.5, 0.06, new Sway(0.85, 6.4, 0.3)),
                Hiss.pass(2400, 0.5, 0.032, new Sway(0.97, 6.9, 0.3)),
                Hiss.high(5200, 0.010, new Sway(0.97, 5.7, 0)));
    }

    private static void river(Bed bed) {
        bed.hiss(
                Hiss.pass(700, 0.5, 0.04, new Sway(0.2, 1.3, 0.1)),
                Hiss.pass(2300, 0.6, 0.024, new Sway(0.25, 0.9, 0.1)),
                Hiss.low(250, 0.02, new Sway(0.2, 2, 0)));
        for (int i = 0; i < 3; i++) {
            int bubbles = (int) Math.min(3000, bed.seconds() * 14);
            bed.throughout(0.5, bed.somewhere(3), dice -> Foley.drops(0, bed.seconds(), bubbles, 0.8, dice));
        }
    }

    private static void birds(Bed bed, int count, double gain) {
        for (int i = 0; i < count; i++) {
            Placement perch = bed.somewhere(bed.dice().range(6, 30));
            double pitch = bed.dice().range(0.85, 1.15);
            Dice species = bed.dice().fork(i);
            long song = species.seed();
            bed.sprinkle(1.6, 4.2, gain, perch, dice -> Creatures.bird(pitch, new Dice(song)));
        }
    }

    private static void forest(Bed bed) {
        bed.hiss(Hiss.low(300, 0.008, new Sway(0.5, 6, 0)), Hiss.pass(3600, 0.5, 0.012, new Sway(0.6, 4.5, 0.1)));
        birds(bed, 6, 0.55);
    }

    private static void park(Bed bed) {
        bed.hiss(
                Hiss.low(260, 0.009, new Sway(0.3, 7, 0)),
                Hiss.pass(3200, 0.5, 0.008, new Sway(0.5, 5, 0.1)),
                Hiss.pass(650, 0.5, 0.006, new Sway(0.4, 2, 0)));
        birds(bed, 5, 0.5);
        bed.sprinkle(5, 11, 0.16, bed.somewhere(45), dice -> Creatures.laugh(1.1, 1, dice));
    }

    private static void crickets(Bed bed) {
        bed.hiss(Hiss.low(260, 0.008, new Sway(0.3, 7, 0)), Hiss.pass(4300, 3, 0.004, new Sway(0.3, 2, 0)));
        for (int i = 0; i < 5; i++) {
            Placement place = bed.somewhere(bed.dice().range(3, 18));
            bed.throughout(0.6, place, dice -> Creatures.cricket(bed.seconds(), dice));
        }
    }

    private static void city(Bed bed, double passing, double least, double most) {
        bed.hiss(
                Hiss.low(140, 0.035, new Sway(0.25, 5, 0)),
                Hiss.pass(420, 0.5, 0.028, new Sway(0.35, 4, 0.1)),
                Hiss.pass(1500, 0.5, 0.010, new Sway(0.3, 3, 0)));
        boolean toTheRight = bed.dice().chance(0.5);
        double side = toTheRight ? -1 : 1;
        bed.sprinkle(least, most, passing * 5, new Placement(side, -side, 14), Beds::passingCar);
        bed.sprinkle(7, 15, 0.2, bed.somewhere(90), Beds::horn);
    }

    private static Voice passingCar(Dice dice) {
        double seconds = dice.range(2.6, 4);
        double half = seconds / 2;
        Curve gain = Curve.through(0, 0, half * 0.6, 0.05, half, 0.22, half * 1.35, 0.06, seconds, 0);
        Curve hz = Curve.through(0, 700, half * 0.9, 780, half * 1.15, 560, seconds, 480);
        return Voice.together(
                new SweepVoice(seconds, hz, 0.7, gain, dice.seed()),
                new SweepVoice(seconds, Curve.through(0, 110, half, 105, half * 1.2, 88), 1.5, gain, dice.seed()));
    }

    private static Voice horn(Dice dice) {
        double seconds = dice.range(0.15, 0.5);
        double hz = dice.range(370, 440);
        return PadVoice.warm(new double[] {hz, hz * 1.26}, seconds, Curve.swell(seconds, 0.02, 0.05, 1), dice);
    }

    private static void night(Bed bed) {
        city(bed, 0.07, 4.5, 9);
        double[] mains = {100, 200.3, 300.2};
        bed.throughout(0.02, bed.somewhere(4), dice -> PadVoice.dark(mains, bed.seconds(), Curve.constant(1), dice));
        Placement hedge = bed.somewhere(25);
        bed.throughout(0.18, hedge, dice -> Creatures.cricket(bed.seconds(), dice));
    }

    private static void talkers(Bed bed, int count, double gain, double metres) {
        for (int i = 0; i < count; i++) {
            double pitch = bed.dice().pick(85, 100, 155, 170, 190) / 100.0;
            bed.throughout(gain, bed.somewhere(metres), dice -> Creatures.talk(bed.seconds(), pitch, dice));
        }
    }

    private static void crowd(Bed bed) {
        bed.hiss(
                Hiss.pass(480, 0.9, 0.035, new Sway(0.3, 1.1, 0.1)),
                Hiss.pass(1300, 0.8, 0.016, new Sway(0.35, 0.7, 0.1)),
                Hiss.low(200, 0.012, Sway.STEADY));
        talkers(bed, 6, 0.8, 7);
    }

    private static void hall(Bed bed) {
        bed.hiss(
                Hiss.low(200, 0.014, new Sway(0.1, 6, 0)),
                Hiss.pass(800, 0.4, 0.006, new Sway(0.2, 5, 0)),
                Hiss.pass(3000, 0.5, 0.002, new Sway(0.4, 3, 0)));
        bed.sprinkle(2.5, 6, 0.14, bed.somewhere(18), dice -> Foley.cloth(0.5, 0.9, dice));
        bed.sprinkle(6, 14, 0.25, bed.somewhere(22), Beds::cough);
    }

    private static Voice cough(Dice dice) {
        return new GrainVoice(
                List.of(
                        Grain.of(0, 0.01, 0.03, new Grain.Tone(700, 1.1, 0.3)),
                        Grain.of(0.005, 0.008, 0.04, new Grain.Tone(320, 1.4, 0.3)),
                        Grain.of(0.24, 0.015, 0.03, new Grain.Tone(620, 1.1, 0.16))),
                dice);
    }

    private static void cafe(Bed bed) {
        bed.hiss(
                Hiss.low(220, 0.022, Sway.STEADY),
                Hiss.pass(520, 0.9, 0.014, new Sway(0.35, 1.2, 0.1)),
                Hiss.pass(1400, 0.8, 0.006, new Sway(0.4, 0.8, 0)));
        talkers(bed, 4, 0.42, 7);
        bed.sprinkle(1.6, 4.5, 0.22, bed.somewhere(6), dice -> Strings.cup(0.95, dice));
        bed.sprinkle(2.5, 6, 0.16, bed.somewhere(9), dice -> Strings.cup(1.2, dice));
    }

    private static void fire(Bed bed) {
        bed.hiss(
                Hiss.low(150, 0.06, new Sway(0.5, 0.7, 0)),
                Hiss.pass(600, 0.5, 0.018, new Sway(0.6, 0.5, 0)),
                Hiss.high(4500, 0.006, new Sway(0.7, 0.6, 0)));
        bed.throughout(1, bed.somewhere(2), dice -> patter(bed.seconds(), 22, 2300, 0.45, dice));
        bed.throughout(1, bed.somewhere(2), dice -> patter(bed.seconds(), 5, 900, 0.6, dice));
    }

    private static void space(Bed bed) {
        double hz = bed.dice().range(52, 60);
        Curve steady = Curve.constant(1);
        double[] deep = {hz, hz * 1.5, hz * 2.005};
        bed.throughout(0.55, new Placement(-0.3, 0.3, 2), dice -> PadVoice.dark(deep, bed.seconds(), steady, dice));
        double[] high = {hz * 6, hz * 9};
        bed.throughout(0.05, new Placement(0.6, -0.6, 2), dice -> PadVoice.dark(high, bed.seconds(), steady, dice));
        bed.hiss(Hiss.low(110, 0.03, new Sway(0.4, 6, 0)), Hiss.pass(1100, 5, 0.006, new Sway(0.9, 7, 0.5)));
    }

    private static void underwater(Bed bed) {
        bed.hiss(
                Hiss.low(160, 0.09, new Sway(0.4, 4, 0.2)),
                Hiss.pass(420, 1.2, 0.02, new Sway(0.6, 2.6, 0.3)),
                Hiss.pass(1000, 1, 0.004, new Sway(0.6, 3, 0)));
        bed.sprinkle(0.7, 2.4, 0.9, bed.somewhere(3), dice -> Foley.drops(0, 0.7, 7, 0.6, dice));
        bed.sprinkle(1.5, 4, 0.6, bed.somewhere(7), dice -> Foley.drops(0, 1.2, 12, 0.45, dice));
    }
}
