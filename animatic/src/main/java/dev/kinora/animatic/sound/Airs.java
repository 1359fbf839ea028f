package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;

/** Wind of all kinds. */
final class Airs {
    private Airs() {}

    static void wind(Bed bed) {
        bed.hiss(
                Hiss.low(190, 0.08, new Sway(0.6, 5, 0.3)),
                Hiss.pass(430, 2.2, 0.055, new Sway(0.75, 3.7, 0.55)),
                Hiss.pass(900, 3.2, 0.018, new Sway(0.95, 2.9, 0.5)),
                Hiss.pass(2600, 0.7, 0.010, new Sway(0.7, 3.1, 0)));
    }

    static void breeze(Bed bed) {
        bed.hiss(
                Hiss.low(240, 0.014, new Sway(0.5, 5, 0.3)),
                Hiss.pass(3100, 0.6, 0.024, new Sway(0.8, 3.6, 0.15)),
                Hiss.pass(6200, 0.8, 0.011, new Sway(0.9, 2.3, 0.1)));
    }

    /** Gusts in the crowns of trees. */
    static void leaves(Bed bed) {
        bed.hiss(
                Hiss.low(260, 0.02, new Sway(0.6, 5, 0.3)),
                Hiss.pass(2300, 0.5, 0.03, new Sway(0.85, 4.2, 0.2)),
                Hiss.pass(5200, 0.7, 0.022, new Sway(0.95, 2.6, 0.15)));
        bed.sprinkle(4, 9, 0.5, bed.somewhere(14), Airs::creak);
    }

    private static Voice creak(Dice dice) {
        Grains bough = new Grains(dice);
        double gap = dice.range(0.03, 0.05);
        for (double at = 0; at < 0.5; at += gap * dice.range(0.8, 1.3)) {
            bough.hit(at, 0.01, dice.range(380, 460), 7, 0.12);
        }
        return bough.voice();
    }

    /** Dry and wide: sand that runs, hardly a tone. */
    static void desert(Bed bed) {
        bed.hiss(
                Hiss.low(150, 0.05, new Sway(0.6, 7, 0.2)),
                Hiss.pass(340, 1.1, 0.035, new Sway(0.75, 6, 0.4)),
                Hiss.pass(4800, 0.6, 0.014, new Sway(0.95, 3.4, 0.2)),
                Hiss.high(7600, 0.005, new Sway(0.95, 2.3, 0)));
    }

    /** It whistles around rock. */
    static void mountain(Bed bed) {
        bed.hiss(
                Hiss.low(170, 0.07, new Sway(0.6, 6, 0.3)),
                Hiss.pass(520, 5, 0.035, new Sway(0.85, 5, 0.5)),
                Hiss.pass(980, 9, 0.022, new Sway(0.95, 4.1, 0.4)),
                Hiss.pass(2400, 0.7, 0.012, new Sway(0.7, 3, 0)));
    }

    static void blizzard(Bed bed) {
        bed.hiss(
                Hiss.low(210, 0.09, new Sway(0.5, 2.6, 0.3)),
                Hiss.pass(640, 3.5, 0.05, new Sway(0.8, 2.2, 0.6)),
                Hiss.pass(1250, 6, 0.03, new Sway(0.95, 1.8, 0.5)),
                Hiss.pass(5600, 0.5, 0.03, new Sway(0.6, 1.1, 0.1)));
    }

    static void hush(Bed bed) {
        bed.hiss(Hiss.low(320, 0.07, new Sway(0.5, 6, 0.2)), Hiss.pass(5200, 0.6, 0.006, new Sway(0.6, 4, 0)));
    }
}
