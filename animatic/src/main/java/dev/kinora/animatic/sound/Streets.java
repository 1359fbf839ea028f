package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;

/** Towns, traffic and crowds. */
final class Streets {
    private Streets() {}

    static void city(Bed bed, double passing, double least, double most) {
        bed.hiss(
                Hiss.low(140, 0.035, new Sway(0.25, 5, 0)),
                Hiss.pass(420, 0.5, 0.028, new Sway(0.35, 4, 0.1)),
                Hiss.pass(1500, 0.5, 0.010, new Sway(0.3, 3, 0)));
        boolean toTheRight = bed.dice().chance(0.5);
        double side = toTheRight ? -1 : 1;
        bed.sprinkle(least, most, passing * 5, new Placement(side, -side, 14), Streets::passingCar);
        bed.sprinkle(7, 15, 0.2, bed.somewhere(90), Streets::horn);
    }

    static Voice passingCar(Dice dice) {
        double seconds = dice.range(2.6, 4);
        double half = seconds / 2;
        Curve gain = Curve.through(0, 0, half * 0.6, 0.05, half, 0.22, half * 1.35, 0.06, seconds, 0);
        Curve hz = Curve.through(0, 700, half * 0.9, 780, half * 1.15, 560, seconds, 480);
        return Voice.together(
                new SweepVoice(seconds, hz, 0.7, gain, dice.seed()),
                new SweepVoice(seconds, Curve.through(0, 110, half, 105, half * 1.2, 88), 1.5, gain, dice.seed()));
    }

    static Voice horn(Dice dice) {
        double seconds = dice.range(0.15, 0.5);
        double hz = dice.range(370, 440);
        return PadVoice.warm(new double[] {hz, hz * 1.26}, seconds, Curve.swell(seconds, 0.02, 0.05, 1), dice);
    }

    static void night(Bed bed) {
        city(bed, 0.07, 4.5, 9);
        double[] mains = {100, 200.3, 300.2};
        bed.throughout(0.02, bed.somewhere(4), dice -> PadVoice.dark(mains, bed.seconds(), Curve.constant(1), dice));
        Placement hedge = bed.somewhere(25);
        bed.throughout(0.18, hedge, dice -> Creatures.cricket(bed.seconds(), dice));
        bed.now(6, 14, 0.3, 160, bed.cue(CueKind.SIREN, 5, 1));
    }

    static void talkers(Bed bed, int count, double gain, double metres) {
        for (int i = 0; i < count; i++) {
            double pitch = bed.dice().pick(85, 100, 155, 170, 190) / 100.0;
            bed.throughout(gain, bed.somewhere(metres), dice -> Creatures.talk(bed.seconds(), pitch, dice));
        }
    }

    static void crowd(Bed bed) {
        bed.hiss(
                Hiss.pass(480, 0.9, 0.035, new Sway(0.3, 1.1, 0.1)),
                Hiss.pass(1300, 0.8, 0.016, new Sway(0.35, 0.7, 0.1)),
                Hiss.low(200, 0.012, Sway.STEADY));
        talkers(bed, 6, 0.8, 7);
    }

    static void day(Bed bed) {
        city(bed, 0.12, 2.5, 5);
    }

    static void village(Bed bed) {
        Wilds.birds(bed, 3, 0.4);
        Airs.breeze(bed);
        bed.now(5, 11, 0.35, 45, bed.cue(CueKind.BARK, 0.3, 0.9));
        bed.now(8, 15, 0.3, 70, bed.cue(CueKind.ROOSTER, 1.9, 1));
        bed.now(9, 20, 0.5, 180, bed.cue(CueKind.BELL, 3, 0.7));
    }

    static void market(Bed bed) {
        crowd(bed);
        bed.now(2, 5, 0.5, 9, Streets::shout);
        bed.now(1.5, 4, 0.2, 7, dice -> Crafts.page(Cue.of(CueKind.PAGE, 0, 1), dice));
        bed.now(3, 7, 0.2, 8, dice -> Strings.cup(0.6, dice));
    }

    /** Someone who cries his wares. */
    private static Voice shout(Dice dice) {
        double pitch = dice.pick(150, 190, 260);
        return new Cry(dice.range(0.7, 1.2), dice)
                .pitch(pitch, 0, 0.9, 0.2, 1.2, 0.45, 1.05, 0.55, 1.3, 0.8, 1.25, 1, 0.85)
                .loud(0, 0, 0.1, 0.7, 0.38, 0.5, 0.46, 0.05, 0.55, 0.8, 0.8, 0.7, 1, 0)
                .breath(0.1)
                .mouth(3, 1, 0, 700, 0.4, 450, 0.6, 850, 1, 500)
                .mouth(4, 0.6, 0, 1200, 0.5, 1900, 1, 1100)
                .voice();
    }

    static void playground(Bed bed) {
        Wilds.birds(bed, 2, 0.3);
        bed.hiss(Hiss.low(240, 0.008, new Sway(0.3, 7, 0)), Hiss.pass(1200, 0.6, 0.004, new Sway(0.4, 1, 0)));
        for (int i = 0; i < 4; i++) {
            double pitch = bed.dice().range(1.9, 2.5);
            bed.throughout(0.35, bed.somewhere(9 + 3 * i), dice -> Creatures.talk(bed.seconds(), pitch, dice));
        }
        bed.now(1.5, 3.5, 0.45, 9, dice -> Creatures.laugh(1.1, dice.range(0.95, 1.2), dice));
        bed.now(2, 5, 0.4, 14, Streets::squeal);
        bed.now(1.6, 2.6, 0.25, 10, dice -> new Grains(dice)
                .puff(0, 0.14, 0.06, new Grain.Tone(1350, 14, 0.4))
                .voice());
        bed.now(2, 5, 0.4, 12, bed.cue(CueKind.BALL, 0.3, 1.1));
    }

    private static Voice squeal(Dice dice) {
        return new Cry(dice.range(0.5, 0.9), dice)
                .pitch(dice.range(0.9, 1.15), 0, 620, 0.25, 1050, 0.7, 980, 1, 640)
                .breath(0.12)
                .mouth(3, 1, 1150)
                .mouth(4, 0.7, 2700)
                .voice();
    }

    /** Thousands: a roar that rises and falls, chants, claps. */
    static void stadium(Bed bed) {
        bed.hiss(
                Hiss.pass(620, 0.6, 0.06, new Sway(0.45, 4, 0.15)),
                Hiss.pass(1500, 0.6, 0.035, new Sway(0.55, 3, 0.15)),
                Hiss.low(200, 0.02, new Sway(0.3, 5, 0)));
        talkers(bed, 4, 0.5, 12);
        bed.now(3, 6, 0.3, 20, dice -> Foley.applause(2.5, dice));
        bed.now(4, 9, 0.3, 30, Streets::shout);
        bed.now(8, 16, 0.3, 60, bed.cue(CueKind.CAR_HORN, 1.2, 0.6));
    }

    /** A barrel organ turns, children squeal, a wheel rumbles. */
    static void fairground(Bed bed) {
        crowd(bed);
        bed.throughout(0.5, bed.somewhere(16), dice -> Tunes.barrelOrgan(bed.seconds(), dice));
        bed.now(2, 5, 0.4, 16, Streets::squeal);
        bed.now(5, 11, 0.25, 20, bed.cue(CueKind.BELL, 2, 1.6));
    }

    static void construction(Bed bed) {
        city(bed, 0.06, 4, 8);
        bed.now(0.5, 0.9, 0.35, 15, bed.cue(CueKind.HAMMER, 0.4, 0.8));
        bed.now(2, 5, 0.4, 12, bed.cue(CueKind.SAW, 0.6, 1));
        bed.throughout(0.25, bed.somewhere(25), bed.cue(CueKind.ENGINE_TRUCK, bed.seconds(), 0.8));
    }

    /** A hall of iron: rails, steps, a voice nobody understands, a gong before it. */
    static void station(Bed bed) {
        bed.hiss(
                Hiss.low(160, 0.04, new Sway(0.3, 6, 0)),
                Hiss.pass(520, 0.6, 0.02, new Sway(0.4, 2, 0.1)),
                Hiss.pass(1800, 0.5, 0.007, new Sway(0.4, 3, 0)));
        talkers(bed, 3, 0.3, 11);
        announcements(bed);
        bed.now(4, 9, 0.25, 40, bed.cue(CueKind.TRAIN, 3.5, 1));
        bed.now(1, 2.5, 0.2, 12, bed.cue(CueKind.FOOTSTEP_HARD, 0.3, 1));
    }

    private static void announcements(Bed bed) {
        Placement ceiling = bed.somewhere(18);
        for (double at = bed.dice().range(0.3, 2);
                at < bed.seconds();
                at += bed.dice().range(8, 14)) {
            double[] gong = {660, 523, 587};
            for (int i = 0; i < gong.length; i++) {
                double hz = gong[i];
                bed.once(at + 0.35 * i, 0.25, ceiling, dice -> Strings.tine(hz, 1.2));
            }
            bed.once(at + 1.5, 0.5, ceiling, dice -> Creatures.talk(3.5, 1.5, dice));
        }
    }

    static void airport(Bed bed) {
        bed.hiss(
                Hiss.low(140, 0.05, new Sway(0.3, 6, 0)),
                Hiss.pass(900, 0.5, 0.02, new Sway(0.4, 5, 0.1)),
                Hiss.pass(3100, 8, 0.006, new Sway(0.3, 6, 0.02)));
        announcements(bed);
        boolean right = bed.dice().chance(0.5);
        Placement runway = new Placement(right ? -1 : 1, right ? 1 : -1, 120);
        bed.sprinkle(6, 11, 1.6, runway, bed.cue(CueKind.JET, 6, 1));
    }
}
