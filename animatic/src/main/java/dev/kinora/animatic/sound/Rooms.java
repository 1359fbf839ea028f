package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;
import java.util.List;

/** Rooms, and what is done in them. */
final class Rooms {
    private Rooms() {}

    static void hall(Bed bed) {
        bed.hiss(
                Hiss.low(200, 0.014, new Sway(0.1, 6, 0)),
                Hiss.pass(800, 0.4, 0.006, new Sway(0.2, 5, 0)),
                Hiss.pass(3000, 0.5, 0.002, new Sway(0.4, 3, 0)));
        bed.sprinkle(2.5, 6, 0.14, bed.somewhere(18), dice -> Foley.cloth(0.5, 0.9, dice));
        bed.sprinkle(6, 14, 0.25, bed.somewhere(22), Rooms::cough);
    }

    static Voice cough(Dice dice) {
        return new GrainVoice(
                List.of(
                        Grain.of(0, 0.01, 0.03, new Grain.Tone(700, 1.1, 0.3)),
                        Grain.of(0.005, 0.008, 0.04, new Grain.Tone(320, 1.4, 0.3)),
                        Grain.of(0.24, 0.015, 0.03, new Grain.Tone(620, 1.1, 0.16))),
                dice);
    }

    static void cafe(Bed bed) {
        bed.hiss(
                Hiss.low(220, 0.022, Sway.STEADY),
                Hiss.pass(520, 0.9, 0.014, new Sway(0.35, 1.2, 0.1)),
                Hiss.pass(1400, 0.8, 0.006, new Sway(0.4, 0.8, 0)));
        Streets.talkers(bed, 4, 0.42, 7);
        bed.sprinkle(1.6, 4.5, 0.22, bed.somewhere(6), dice -> Strings.cup(0.95, dice));
        bed.sprinkle(2.5, 6, 0.16, bed.somewhere(9), dice -> Strings.cup(1.2, dice));
    }

    static void fire(Bed bed) {
        bed.hiss(
                Hiss.low(150, 0.06, new Sway(0.5, 0.7, 0)),
                Hiss.pass(600, 0.5, 0.018, new Sway(0.6, 0.5, 0)),
                Hiss.high(4500, 0.006, new Sway(0.7, 0.6, 0)));
        bed.throughout(1, bed.somewhere(2), dice -> Weathers.patter(bed.seconds(), 22, 2300, 0.45, dice));
        bed.throughout(1, bed.somewhere(2), dice -> Weathers.patter(bed.seconds(), 5, 900, 0.6, dice));
    }

    static void tone(Bed bed) {
        bed.hiss(Hiss.low(240, 0.05, Sway.STEADY), Hiss.pass(900, 0.4, 0.008, Sway.STEADY));
    }

    static void restaurant(Bed bed) {
        bed.hiss(Hiss.low(220, 0.02, Sway.STEADY), Hiss.pass(600, 0.9, 0.016, new Sway(0.3, 1.1, 0.1)));
        Streets.talkers(bed, 5, 0.4, 6);
        bed.now(0.7, 2, 0.25, 5, dice -> Strings.cup(0.75, dice));
        bed.now(1, 2.6, 0.2, 7, dice -> Strings.cup(1.4, dice));
        bed.now(6, 12, 0.3, 9, bed.cue(CueKind.LAUGH, 1.2, 1));
    }

    static void office(Bed bed) {
        bed.hiss(Hiss.low(180, 0.03, Sway.STEADY), Hiss.pass(1100, 0.4, 0.01, Sway.STEADY));
        double[] mains = {100, 200.2, 300.4};
        bed.throughout(0.05, bed.somewhere(3), dice -> PadVoice.dark(mains, bed.seconds(), Curve.constant(1), dice));
        typing(bed, 5);
        typing(bed, 9);
        bed.now(7, 14, 0.12, 12, bed.cue(CueKind.CAR_HORN, 0.5, 2.2));
        Streets.talkers(bed, 1, 0.15, 14);
    }

    private static void typing(Bed bed, double metres) {
        bed.now(1.4, 3.4, 0.4, metres, dice -> {
            Voice[] keys = new Voice[4 + dice.below(8)];
            double at = 0;
            for (int i = 0; i < keys.length; i++) {
                keys[i] = new Late(Crafts.key(Cue.of(CueKind.KEY_TAP, 0, 0.1), dice), at);
                at += dice.range(0.09, 0.2);
            }
            return Voice.together(keys);
        });
    }

    static void library(Bed bed) {
        bed.hiss(Hiss.low(200, 0.016, Sway.STEADY), Hiss.pass(2400, 0.4, 0.002, new Sway(0.3, 5, 0)));
        bed.now(2.2, 5, 0.4, 6, bed.cue(CueKind.PAGE, 0.5, 1));
        bed.now(6, 13, 0.2, 14, Rooms::cough);
        bed.now(3, 7, 0.12, 12, bed.cue(CueKind.FOOTSTEP_WOOD, 0.3, 1));
    }

    static void classroom(Bed bed) {
        bed.hiss(Hiss.low(220, 0.014, Sway.STEADY), Hiss.pass(1500, 0.5, 0.003, new Sway(0.4, 1, 0)));
        for (int i = 0; i < 3; i++) {
            double pitch = bed.dice().range(1.8, 2.3);
            bed.throughout(0.2, bed.somewhere(8), dice -> Creatures.talk(bed.seconds(), pitch, dice));
        }
        bed.now(0.5, 1.4, 0.35, 5, Rooms::chalk);
        bed.now(3, 7, 0.3, 7, bed.cue(CueKind.PAGE, 0.5, 1));
        bed.now(4, 9, 0.25, 8, dice -> new Grains(dice)
                .puff(0, 0.2, 0.08, new Grain.Tone(520, 6, 0.3))
                .voice());
    }

    private static Voice chalk(Dice dice) {
        return new Grains(dice)
                .hit(0, 0.006, 2300, 3, 0.4)
                .puff(0.03, 0.08, 0.05, new Grain.Tone(3300, 2, 0.14))
                .voice();
    }

    static void kitchen(Bed bed) {
        bed.hiss(Hiss.low(160, 0.03, Sway.STEADY), Hiss.pass(700, 0.5, 0.005, Sway.STEADY));
        double[] fridge = {50, 100.1, 150.3};
        bed.throughout(0.08, bed.somewhere(4), dice -> PadVoice.dark(fridge, bed.seconds(), Curve.constant(1), dice));
        bed.throughout(0.3, bed.somewhere(4), dice -> Foley.drops(0, bed.seconds(), bubbling(bed), 0.7, dice));
        bed.now(2.5, 6, 0.2, 4, dice -> Strings.cup(0.6, dice));
        bed.now(4, 9, 0.2, 4, dice -> Strings.cup(1.5, dice));
    }

    private static int bubbling(Bed bed) {
        return (int) Math.min(3000, bed.seconds() * 9);
    }

    /** A quiet room with a clock on the wall. */
    static void clockRoom(Bed bed) {
        tone(bed);
        Placement wall = bed.somewhere(4);
        for (double at = bed.dice().range(0, 1); at < bed.seconds(); at += 1) {
            double pitch = (int) at % 2 == 0 ? 1 : 0.88;
            bed.once(at, 0.5, wall, bed.cue(CueKind.CLOCK_TICK, 0.1, pitch));
        }
    }

    static void workshop(Bed bed) {
        bed.hiss(Hiss.low(200, 0.022, Sway.STEADY), Hiss.pass(900, 0.5, 0.006, Sway.STEADY));
        bed.sprinkle(0.55, 0.75, 0.28, bed.somewhere(8), bed.cue(CueKind.HAMMER, 0.4, 1));
        bed.now(2, 5, 0.4, 6, bed.cue(CueKind.SAW, 0.7, 1));
        bed.now(4, 8, 0.2, 5, dice -> Strings.cup(0.45, dice));
    }

    /** Presses in their beat, belts, steam. */
    static void factory(Bed bed) {
        bed.hiss(
                Hiss.low(150, 0.08, Sway.STEADY),
                Hiss.pass(430, 1.5, 0.03, new Sway(0.2, 0.5, 0.05)),
                Hiss.pass(2100, 0.7, 0.012, new Sway(0.3, 0.4, 0)));
        Placement press = bed.somewhere(8);
        for (double at = bed.dice().range(0, 0.7); at < bed.seconds(); at += 0.72) {
            bed.once(at, 0.9, press, Rooms::press);
        }
        bed.now(2, 4.5, 0.5, 9, dice -> Machines.steam(0.7, 0.8, dice));
    }

    private static Voice press(Dice dice) {
        return new Grains(dice)
                .hit(0, 0.05, 110, 1.4, 0.8)
                .hit(0, 0.03, 640, 5, 0.3)
                .hit(0.3, 0.02, 380, 3, 0.3)
                .voice();
    }

    /** Air in a nave, and an organ far behind the altar. */
    static void church(Bed bed) {
        bed.hiss(Hiss.low(180, 0.014, new Sway(0.2, 7, 0)), Hiss.pass(900, 0.4, 0.003, new Sway(0.3, 6, 0)));
        bed.throughout(0.3, bed.somewhere(24), dice -> Tunes.organ(bed.seconds(), dice));
        bed.now(6, 12, 0.3, 20, Rooms::cough);
        bed.now(5, 11, 0.2, 16, bed.cue(CueKind.FOOTSTEP_HARD, 0.3, 0.9));
    }

    static void fireplace(Bed bed) {
        tone(bed);
        fire(bed);
    }

    static void campfire(Bed bed) {
        fire(bed);
        bed.throughout(0.4, bed.somewhere(14), dice -> Creatures.cricket(bed.seconds(), dice));
        bed.throughout(0.3, bed.somewhere(20), dice -> Creatures.cricket(bed.seconds(), dice));
    }
}
