package dev.kinora.animatic.sound;

/** Steps on grounds that give way. */
final class Ground {
    private Ground() {}

    static Voice sand(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .puff(0, 0.02, 0.05, new Grain.Tone(260 * pitch, 0.8, 0.3))
                .puff(0.01, 0.04, 0.06, new Grain.Tone(1700 * pitch, 0.6, 0.16))
                .scatter(50, 0.03, 0.26, new Grain.Tone(4600 * pitch, 1.2, 0.06))
                .voice();
    }

    static Voice gravel(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .hit(0, 0.02, 220 * pitch, 1, 0.4)
                .scatter(30, 0, 0.11, new Grain.Tone(2600 * pitch, 2, 0.3))
                .scatter(16, 0.07, 0.2, new Grain.Tone(1700 * pitch, 2, 0.2))
                .voice();
    }

    static Voice water(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        Voice splash = new Grains(dice)
                .puff(0, 0.008, 0.05, new Grain.Tone(520 * pitch, 0.7, 0.4))
                .puff(0.01, 0.03, 0.07, new Grain.Tone(2300 * pitch, 0.6, 0.22))
                .scatter(20, 0.05, 0.35, new Grain.Tone(4300, 1.2, 0.1))
                .voice();
        return Voice.together(splash, Foley.drops(0.08, 0.45, 5, pitch, dice));
    }

    /** Pads, and claws that just touch. */
    static Voice paw(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.92, 1.08);
        return new Grains(dice)
                .puff(0, 0.004, 0.02, new Grain.Tone(210 * pitch, 1, 0.4))
                .puff(0.004, 0.006, 0.02, new Grain.Tone(1800 * pitch, 0.7, 0.1))
                .hit(0.006, 0.003, 4200 * pitch, 2, 0.05)
                .voice();
    }

    /** A foot of some tons. */
    static Voice thud(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.95, 1.05);
        return new Grains(dice)
                .puff(0, 0.008, 0.09, new Grain.Tone(64 * pitch, 1.2, 0.9))
                .puff(0, 0.012, 0.06, new Grain.Tone(180 * pitch, 0.8, 0.35))
                .scatter(18, 0.03, 0.3, new Grain.Tone(1600, 1.2, 0.07))
                .voice();
    }
}
