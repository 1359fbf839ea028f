package dev.kinora.animatic.sound;

/** Voices of farm animals and wild beasts. */
final class Beasts {
    private Beasts() {}

    static Voice neigh(Cue cue, Dice dice) {
        return new Cry(dice.range(1.2, 1.6), dice)
                .pitch(cue.pitch(), 0, 620, 0.12, 1350, 0.4, 1120, 0.75, 760, 1, 380)
                .loud(0, 0, 0.08, 0.9, 0.5, 0.8, 0.8, 0.4, 1, 0)
                .breath(0.22)
                .shake(9.5, 0.5, 0.1)
                .mouth(2.5, 1, 0, 1100, 1, 700)
                .mouth(4, 0.6, 1900)
                .mouth(5, 0.35, 3100)
                .voice();
    }

    static Voice moo(Cue cue, Dice dice) {
        return new Cry(dice.range(1.4, 1.9), dice)
                .pitch(cue.pitch(), 0, 112, 0.2, 158, 0.75, 166, 1, 108)
                .loud(0, 0, 0.15, 0.8, 0.75, 0.9, 1, 0)
                .breath(0.07)
                .mouth(3, 1, 0, 240, 0.3, 470, 0.8, 450, 1, 300)
                .mouth(4, 0.4, 920)
                .mouth(5, 0.15, 2300)
                .voice();
    }

    static Voice baa(Cue cue, Dice dice) {
        return new Cry(dice.range(0.7, 1), dice)
                .pitch(cue.pitch(), 0, 300, 0.2, 345, 1, 290)
                .loud(0, 0, 0.1, 1, 0.8, 0.7, 1, 0)
                .breath(0.1)
                .shake(8.2, 0.55, 0.045)
                .mouth(3, 1, 760)
                .mouth(5, 0.8, 1750)
                .mouth(5, 0.4, 2750)
                .voice();
    }

    static Voice oink(Cue cue, Dice dice) {
        return new Cry(0.62, dice)
                .pitch(cue.pitch(), 0, 95, 0.2, 150, 0.4, 110, 0.55, 120, 0.75, 210, 1, 120)
                .loud(0, 0, 0.1, 0.8, 0.3, 0.6, 0.42, 0, 0.55, 0, 0.65, 1, 0.85, 0.7, 1, 0)
                .breath(0.5)
                .shake(44, 0.7, 0)
                .mouth(2.5, 1, 0, 480, 0.3, 900, 0.5, 420, 0.8, 1050, 1, 500)
                .mouth(4, 0.7, 1900)
                .voice();
    }

    static Voice roar(Cue cue, Dice dice) {
        return new Cry(dice.range(1.9, 2.5), dice)
                .pitch(cue.pitch(), 0, 82, 0.25, 138, 0.6, 118, 1, 58)
                .loud(0, 0, 0.2, 1, 0.55, 0.9, 0.8, 0.4, 1, 0)
                .breath(0.42)
                .shake(27, 0.5, 0.05)
                .mouth(2, 1, 0, 280, 0.3, 640, 0.6, 520, 1, 240)
                .mouth(3, 0.6, 0, 900, 0.3, 1300, 1, 800)
                .mouth(4, 0.15, 2600)
                .voice();
    }

    static Voice trumpeting(Cue cue, Dice dice) {
        return new Cry(dice.range(1.1, 1.5), dice)
                .pitch(cue.pitch(), 0, 330, 0.15, 610, 0.6, 720, 0.85, 640, 1, 380)
                .loud(0, 0, 0.1, 0.9, 0.8, 1, 1, 0)
                .breath(0.2)
                .shake(36, 0.35, 0.02)
                .mouth(2, 1, 900)
                .mouth(3, 0.9, 1900)
                .mouth(4, 0.6, 3200)
                .voice();
    }

    static Voice howl(Cue cue, Dice dice) {
        return new Cry(dice.range(2.6, 3.4), dice)
                .pitch(cue.pitch(), 0, 270, 0.14, 500, 0.32, 630, 0.7, 600, 1, 330)
                .loud(0, 0, 0.12, 0.6, 0.35, 1, 0.75, 0.8, 1, 0)
                .breath(0.05)
                .shake(5.1, 0.1, 0.012)
                .mouth(4, 1, 0, 450, 0.3, 640, 1, 500)
                .mouth(6, 0.3, 1250)
                .voice();
    }

    static Voice growl(Cue cue, Dice dice) {
        return new Cry(dice.range(1.2, 1.7), dice)
                .pitch(cue.pitch(), 0, 62, 0.3, 84, 0.7, 76, 1, 56)
                .loud(0, 0, 0.2, 0.9, 0.7, 1, 1, 0)
                .breath(0.45)
                .shake(24, 0.65, 0.03)
                .mouth(2.5, 1, 0, 300, 0.4, 430, 1, 280)
                .mouth(3, 0.5, 950)
                .voice();
    }

    /** Hoots that climb, then shrieks. */
    static Voice monkey(Cue cue, Dice dice) {
        return new Cry(1.5, dice)
                .pitch(cue.pitch(), 0, 330, 0.2, 480, 0.4, 520, 0.6, 700, 0.8, 980, 1, 800)
                .loud(bursts(6))
                .breath(0.15)
                .mouth(3, 1, 0, 450, 0.5, 800, 1, 1300)
                .mouth(4, 0.5, 0, 1200, 1, 2600)
                .voice();
    }

    /** Short bursts of equal length with silence between. */
    static double[] bursts(int count) {
        double[] points = new double[count * 8];
        for (int i = 0; i < count; i++) {
            double at = (double) i / count;
            double part = 1.0 / count;
            double[] burst = {at, 0, at + 0.14 * part, 1, at + 0.4 * part, 0.75, at + 0.64 * part, 0};
            System.arraycopy(burst, 0, points, i * 8, 8);
        }
        return points;
    }

    static Voice dragon(Cue cue, Dice dice) {
        Voice throat = new Cry(2.6, dice)
                .pitch(cue.pitch(), 0, 58, 0.3, 104, 0.7, 84, 1, 46)
                .loud(0, 0, 0.18, 1, 0.7, 0.85, 1, 0)
                .breath(0.4)
                .shake(22, 0.5, 0.08)
                .mouth(1.8, 1, 0, 220, 0.35, 520, 1, 200)
                .mouth(3, 0.7, 0, 800, 0.3, 1500, 1, 700)
                .voice();
        Voice shriek = new Cry(2.2, dice)
                .pitch(cue.pitch(), 0, 240, 0.3, 420, 1, 200)
                .loud(0, 0, 0.25, 0.35, 0.6, 0.25, 1, 0)
                .breath(0.3)
                .shake(41, 0.6, 0.05)
                .mouth(2, 1, 1400)
                .mouth(3, 0.6, 2700)
                .voice();
        Curve flame = Curve.through(0, 0, 0.5, 0.03, 1.1, 0.16, 2, 0.12, 2.8, 0);
        Voice fire = new SweepVoice(2.8, Curve.through(0, 500, 1.2, 1500, 2.8, 600), 0.5, flame, dice.seed());
        return Voice.together(throat, shriek, fire);
    }

    static Voice snort(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        return new Grains(dice)
                .puff(0, 0.03, 0.07, new Grain.Tone(700 * pitch, 0.7, 0.5))
                .puff(0.02, 0.04, 0.09, new Grain.Tone(2200 * pitch, 0.6, 0.2))
                .puff(0.26, 0.03, 0.06, new Grain.Tone(600 * pitch, 0.7, 0.3))
                .voice();
    }
}
