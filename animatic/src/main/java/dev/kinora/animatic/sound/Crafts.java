package dev.kinora.animatic.sound;

/** Sounds of tools and of things that are handled. */
final class Crafts {
    private Crafts() {}

    static Voice page(Cue cue, Dice dice) {
        return new Grains(dice)
                .puff(0, 0.05, 0.03, new Grain.Tone(3200 * cue.pitch(), 0.7, 0.2))
                .puff(0.08, 0.09, 0.05, new Grain.Tone(4800 * cue.pitch(), 0.6, 0.24))
                .scatter(24, 0.02, 0.3, new Grain.Tone(5200 * cue.pitch(), 1.2, 0.09))
                .hit(0.3, 0.012, 700, 1, 0.14)
                .voice();
    }

    static Voice key(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.92, 1.1);
        return new Grains(dice)
                .hit(0, 0.006, 2600 * pitch, 2, 0.4)
                .hit(0.002, 0.014, 480 * pitch, 2, 0.25)
                .hit(0.055, 0.005, 3400 * pitch, 2, 0.16)
                .voice();
    }

    static Voice sizzle(Cue cue, Dice dice) {
        double seconds = Math.max(0.3, cue.span().durationSeconds());
        Curve steady = Curve.swell(seconds, 0.3, 0.3, 0.05);
        return Voice.together(
                new SweepVoice(seconds, Curve.constant(6200 * cue.pitch()), 0.6, steady, dice.seed()),
                new Grains(dice)
                        .rain(seconds, 70, 0.003, new Grain.Tone(5200 * cue.pitch(), 1.5, 0.5))
                        .rain(seconds, 6, 0.008, new Grain.Tone(1900, 2, 0.4))
                        .voice());
    }

    static Voice chop(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.95, 1.06);
        return new Grains(dice)
                .hit(0, 0.018, 330 * pitch, 3, 0.7)
                .hit(0, 0.008, 1500 * pitch, 1.6, 0.35)
                .puff(0, 0.004, 0.01, new Grain.Tone(4200, 0.8, 0.12))
                .voice();
    }

    static Voice hammer(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.97, 1.04);
        Voice ring = Strings.modes(
                2150 * pitch,
                new double[] {1, 1.51, 2.32, 3.1},
                new double[] {0.2, 0.14, 0.1, 0.05},
                new double[] {0.11, 0.08, 0.05, 0.03},
                0.6);
        Voice blow = new Grains(dice)
                .hit(0, 0.02, 260, 1.4, 0.7)
                .hit(0, 0.005, 3100, 1, 0.35)
                .voice();
        return Voice.together(ring, blow);
    }

    /** One stroke there and back. */
    static Voice saw(Cue cue, Dice dice) {
        Grains teeth = new Grains(dice);
        for (double at = 0; at < 0.62; at += 0.012) {
            double back = at > 0.32 ? 0.6 : 1;
            double stroke = StrictMath.sin(StrictMath.PI * (at % 0.32) / 0.32);
            teeth.puff(at, 0.002, 0.006, new Grain.Tone(1900 * cue.pitch(), 1.4, 0.45 * back * stroke));
            teeth.puff(at, 0.002, 0.008, new Grain.Tone(560 * cue.pitch(), 2, 0.25 * back * stroke));
        }
        return teeth.voice();
    }

    static Voice shutter(Cue cue, Dice dice) {
        return new Grains(dice)
                .hit(0, 0.005, 3100 * cue.pitch(), 2, 0.5)
                .hit(0.012, 0.01, 1300, 2, 0.25)
                .hit(0.075, 0.006, 2500 * cue.pitch(), 2, 0.45)
                .hit(0.08, 0.02, 420, 1.5, 0.2)
                .voice();
    }

    static Voice sword(Cue cue, Dice dice) {
        double hz = dice.range(1650, 2100) * cue.pitch();
        Voice ring = Strings.modes(
                hz,
                new double[] {1, 1.37, 1.93, 2.71, 3.6, 4.4},
                new double[] {0.18, 0.16, 0.16, 0.12, 0.08, 0.05},
                new double[] {0.5, 0.42, 0.34, 0.24, 0.16, 0.1},
                1.4);
        return Voice.together(
                ring,
                new Grains(dice)
                        .hit(0, 0.006, 5200, 0.8, 0.5)
                        .hit(0, 0.02, 700, 1, 0.2)
                        .voice());
    }

    static Voice tick(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .hit(0, 0.004, 2900 * pitch, 5, 0.6)
                .hit(0.001, 0.01, 1200 * pitch, 4, 0.25)
                .voice();
    }

    static Voice ball(Cue cue, Dice dice) {
        return new Grains(dice)
                .hit(0, 0.035, 150 * cue.pitch(), 1.4, 0.9)
                .hit(0, 0.02, 420 * cue.pitch(), 2, 0.4)
                .hit(0, 0.005, 1900, 1, 0.2)
                .voice();
    }

    static Voice brush(Cue cue, Dice dice) {
        return new Grains(dice)
                .puff(0, 0.12, 0.08, new Grain.Tone(2300 * cue.pitch(), 0.7, 0.25))
                .puff(0.05, 0.1, 0.07, new Grain.Tone(5200 * cue.pitch(), 0.7, 0.12))
                .voice();
    }

    static Voice dig(Cue cue, Dice dice) {
        return new Grains(dice)
                .puff(0, 0.01, 0.05, new Grain.Tone(1400 * cue.pitch(), 0.7, 0.4))
                .hit(0, 0.03, 240, 1.2, 0.4)
                .scatter(40, 0.25, 0.8, new Grain.Tone(2400 * cue.pitch(), 1.2, 0.14))
                .voice();
    }

    static Voice heartbeat(Cue cue, Dice dice) {
        return new Grains(dice)
                .puff(0, 0.01, 0.05, new Grain.Tone(72 * cue.pitch(), 1.4, 1))
                .puff(0.26, 0.01, 0.045, new Grain.Tone(88 * cue.pitch(), 1.4, 0.7))
                .voice();
    }

    static Voice laugh(Cue cue, Dice dice) {
        return Creatures.laugh(cue.span().durationSeconds(), 0.45 * cue.pitch(), dice);
    }
}
