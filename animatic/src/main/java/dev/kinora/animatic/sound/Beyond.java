package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;
import java.util.ArrayList;
import java.util.List;

/** Places where hardly anybody has been. */
final class Beyond {
    private Beyond() {}

    static void space(Bed bed) {
        double hz = bed.dice().range(52, 60);
        Curve steady = Curve.constant(1);
        double[] deep = {hz, hz * 1.5, hz * 2.005};
        bed.throughout(0.55, new Placement(-0.3, 0.3, 2), dice -> PadVoice.dark(deep, bed.seconds(), steady, dice));
        double[] high = {hz * 6, hz * 9};
        bed.throughout(0.05, new Placement(0.6, -0.6, 2), dice -> PadVoice.dark(high, bed.seconds(), steady, dice));
        bed.hiss(Hiss.low(110, 0.03, new Sway(0.4, 6, 0)), Hiss.pass(1100, 5, 0.006, new Sway(0.9, 7, 0.5)));
    }

    /** Air that is pumped, a deep hum, and consoles that answer. */
    static void spaceship(Bed bed) {
        bed.hiss(Hiss.low(170, 0.04, Sway.STEADY), Hiss.pass(1300, 0.6, 0.01, new Sway(0.2, 4, 0)));
        double[] hum = {60, 90.2, 120.4, 240.9};
        bed.throughout(0.35, bed.somewhere(2), dice -> PadVoice.dark(hum, bed.seconds(), Curve.constant(1), dice));
        bed.now(1.2, 3.2, 0.16, 4, Beyond::beep);
        bed.now(1.8, 4.5, 0.12, 6, Beyond::beep);
    }

    static void laboratory(Bed bed) {
        bed.hiss(Hiss.low(200, 0.03, Sway.STEADY), Hiss.pass(1600, 0.5, 0.008, Sway.STEADY));
        bed.throughout(0.5, bed.somewhere(3), dice -> Foley.drops(0, bed.seconds(), few(bed), 0.8, dice));
        bed.now(1.2, 2.8, 0.14, 4, Beyond::beep);
        bed.now(3, 7, 0.2, 4, dice -> Strings.cup(1.5, dice));
    }

    private static int few(Bed bed) {
        return (int) Math.min(3000, bed.seconds() * 8);
    }

    private static Voice beep(Dice dice) {
        List<Chirp> tones = new ArrayList<>();
        int count = dice.pick(1, 2, 3);
        for (int i = 0; i < count; i++) {
            double hz = dice.pick(880, 1175, 1568, 2093);
            tones.add(new Chirp(0.13 * i, 0.09, Chirp.Glide.flat(hz), 0.15, 0.3));
        }
        return new ChirpVoice(tones);
    }

    /** A mountain that rumbles, and lava that bursts. */
    static void volcano(Bed bed) {
        bed.hiss(
                Hiss.low(95, 0.12, new Sway(0.5, 3, 0.2)),
                Hiss.pass(260, 0.8, 0.05, new Sway(0.6, 2, 0.3)),
                Hiss.pass(1400, 0.5, 0.008, new Sway(0.7, 2, 0)));
        bed.sprinkle(1, 2.6, 0.8, bed.somewhere(12), dice -> Foley.drops(0, 0.5, 5, 0.16, dice));
        bed.now(4, 8, 0.6, 60, bed.cue(CueKind.EXPLOSION, 2, 0.7));
        bed.throughout(0.5, bed.somewhere(6), dice -> Weathers.patter(bed.seconds(), 8, 900, 0.6, dice));
    }
}
