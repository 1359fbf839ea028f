package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;

/** Waters still, running and wild. */
final class Waters {
    private Waters() {}

    static void sea(Bed bed) {
        bed.hiss(
                Hiss.low(180, 0.05, new Sway(0.5, 8, 0)),
                Hiss.pass(520, 0.5, 0.06, new Sway(0.85, 6.4, 0.3)),
                Hiss.pass(2400, 0.5, 0.032, new Sway(0.97, 6.9, 0.3)),
                Hiss.high(5200, 0.010, new Sway(0.97, 5.7, 0)));
    }

    static void river(Bed bed) {
        bed.hiss(
                Hiss.pass(700, 0.5, 0.04, new Sway(0.2, 1.3, 0.1)),
                Hiss.pass(2300, 0.6, 0.024, new Sway(0.25, 0.9, 0.1)),
                Hiss.low(250, 0.02, new Sway(0.2, 2, 0)));
        for (int i = 0; i < 3; i++) {
            int bubbles = (int) Math.min(3000, bed.seconds() * 14);
            bed.throughout(0.5, bed.somewhere(3), dice -> Foley.drops(0, bed.seconds(), bubbles, 0.8, dice));
        }
    }

    static void underwater(Bed bed) {
        bed.hiss(
                Hiss.low(160, 0.09, new Sway(0.4, 4, 0.2)),
                Hiss.pass(420, 1.2, 0.02, new Sway(0.6, 2.6, 0.3)),
                Hiss.pass(1000, 1, 0.004, new Sway(0.6, 3, 0)));
        bed.sprinkle(0.7, 2.4, 0.9, bed.somewhere(3), dice -> Foley.drops(0, 0.7, 7, 0.6, dice));
        bed.sprinkle(1.5, 4, 0.6, bed.somewhere(7), dice -> Foley.drops(0, 1.2, 12, 0.45, dice));
    }

    /** Waves that run up the sand, break and draw back. */
    static void surf(Bed bed) {
        bed.hiss(Hiss.low(160, 0.03, new Sway(0.5, 8, 0)), Hiss.pass(900, 0.4, 0.008, new Sway(0.5, 6, 0)));
        bed.sprinkle(4.6, 6.8, 1, new Placement(-0.5, 0.3, 5), Waters::wave);
        bed.sprinkle(5.2, 8.5, 0.6, new Placement(0.6, 0.1, 11), Waters::wave);
    }

    private static Voice wave(Dice dice) {
        double k = dice.range(0.9, 1.15);
        Curve roll = Curve.through(0, 0, 1.2 * k, 0.05, 1.9 * k, 0.24, 2.7 * k, 0.1, 5 * k, 0);
        Curve foam = Curve.through(0, 0, 1.8 * k, 0.02, 2.5 * k, 0.12, 3.6 * k, 0.06, 6 * k, 0);
        Curve low = Curve.through(0, 180, 1.9 * k, 460, 5 * k, 260);
        Curve high = Curve.through(0, 1400, 2.4 * k, 2600, 6 * k, 5200);
        return Voice.together(
                new SweepVoice(5 * k, low, 0.6, roll, dice.seed()),
                new SweepVoice(6 * k, high, 0.5, foam, dice.seed()));
    }

    static void storm(Bed bed) {
        bed.hiss(
                Hiss.low(150, 0.11, new Sway(0.5, 4, 0)),
                Hiss.pass(430, 0.5, 0.09, new Sway(0.7, 3.1, 0.4)),
                Hiss.pass(760, 4, 0.03, new Sway(0.9, 2.7, 0.5)),
                Hiss.pass(2600, 0.4, 0.045, new Sway(0.8, 3.7, 0.2)));
        bed.sprinkle(3, 5, 0.9, new Placement(0.6, -0.5, 6), Waters::wave);
    }

    static void harbour(Bed bed) {
        lapping(bed, 1);
        bed.sprinkle(1.6, 3.4, 0.4, bed.somewhere(7), Waters::rope);
        bed.now(2.5, 6, 0.4, 24, bed.cue(CueKind.GULL, 1.5, 1));
        bed.now(3.5, 8, 0.16, 8, dice -> Strings.cup(0.7, dice));
        bed.now(9, 17, 0.5, 260, bed.cue(CueKind.SHIP_HORN, 2.4, 1));
    }

    private static Voice rope(Dice dice) {
        return new Grains(dice)
                .puff(0, 0.12, 0.09, new Grain.Tone(dice.range(420, 620), 9, 0.3))
                .hit(0.34, 0.03, 180, 2, 0.3)
                .voice();
    }

    static void lake(Bed bed) {
        lapping(bed, 1);
        bed.hiss(Hiss.pass(3300, 0.5, 0.004, new Sway(0.6, 5, 0.1)));
    }

    private static void lapping(Bed bed, double gain) {
        bed.hiss(Hiss.low(220, 0.018, new Sway(0.5, 6, 0)), Hiss.pass(800, 0.5, 0.008, new Sway(0.6, 3, 0.1)));
        for (int i = 0; i < 2; i++) {
            bed.sprinkle(0.8, 1.9, gain, bed.somewhere(3 + 2 * i), Waters::lap);
        }
    }

    private static Voice lap(Dice dice) {
        Voice body = new Grains(dice)
                .puff(0, 0.12, 0.12, new Grain.Tone(dice.range(420, 640), 0.8, 0.22))
                .puff(0.1, 0.1, 0.1, new Grain.Tone(1900, 0.6, 0.06))
                .voice();
        return Voice.together(body, Foley.drops(0.1, 0.6, 5, 0.6, dice));
    }

    /** A small, bright water over stones. */
    static void stream(Bed bed) {
        bed.hiss(
                Hiss.pass(1500, 0.5, 0.016, new Sway(0.2, 1.1, 0.1)),
                Hiss.pass(4200, 0.6, 0.01, new Sway(0.3, 0.7, 0)));
        for (int i = 0; i < 3; i++) {
            int bubbles = (int) Math.min(3000, bed.seconds() * 20);
            double pitch = 0.9 + 0.25 * i;
            bed.throughout(0.7, bed.somewhere(3), dice -> Foley.drops(0, bed.seconds(), bubbles, pitch, dice));
        }
    }

    static void waterfall(Bed bed) {
        bed.hiss(
                Hiss.low(160, 0.08, new Sway(0.1, 5, 0)),
                Hiss.pass(600, 0.4, 0.09, new Sway(0.1, 2, 0)),
                Hiss.pass(2600, 0.4, 0.075, new Sway(0.12, 1.5, 0)),
                Hiss.high(6000, 0.02, new Sway(0.15, 2, 0)));
    }

    /** A reef crackles: a thousand shrimps snap their claws. */
    static void reef(Bed bed) {
        bed.hiss(Hiss.low(190, 0.05, new Sway(0.4, 4, 0.2)), Hiss.pass(600, 0.8, 0.012, new Sway(0.5, 3, 0.2)));
        for (int side = -1; side <= 1; side += 2) {
            Placement place = new Placement(side * 0.7, side * 0.7, 2);
            bed.throughout(2, place, dice -> Weathers.patter(bed.seconds(), 34, 1500, 0.8, dice));
        }
        bed.sprinkle(1.2, 3, 0.6, bed.somewhere(3), dice -> Foley.drops(0, 0.7, 7, 0.5, dice));
    }
}
