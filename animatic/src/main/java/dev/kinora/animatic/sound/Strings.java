package dev.kinora.animatic.sound;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;

import java.util.ArrayList;
import java.util.List;

/** Things that ring when struck or plucked. */
final class Strings {
    /** Where along the string the hammer strikes. */
    private static final double HAMMER = 1 / 8.0;

    private Strings() {}

    /**
     * A piano note: stretched partials, two strings a little apart that beat, a fast first decay and a slow last one, and
     * the thump of hammer and key bed.
     */
    static Voice piano(double hz, double seconds, double velocity, Dice dice) {
        List<Partial> partials = new ArrayList<>();
        double stiffness = 0.00022 * pow(hz / 220, 1.35);
        double sustain = 3.4 * pow(220 / hz, 0.62);
        double soft = 1.5 + 9 * velocity * velocity;
        for (int n = 1; n <= 16 && n * hz < 12_000; n++) {
            double partial = n * hz * sqrt((1 + stiffness * n * n) / (1 + stiffness));
            double shape = Math.abs(sin(n * PI * HAMMER)) / sin(PI * HAMMER);
            double gain = 0.34 * shape * exp(-(n - 1) / soft) / pow(n, 0.55) * dice.range(0.85, 1.15);
            double decay = sustain / (1 + 0.28 * (n - 1) + 0.00022 * partial);
            partials.add(new Partial(partial, gain * 0.72, decay * 0.3));
            partials.add(new Partial(partial * (1 + dice.range(0.0002, 0.0005)), gain * 0.28, decay));
        }
        Voice strings = new StruckVoice(partials, 0.0016, seconds, 0.07);
        List<Grain> knock = new ArrayList<>();
        knock.add(Grain.of(0, 0.001, 0.014, new Grain.Tone(140, 1.2, 0.11 * velocity)));
        knock.add(Grain.of(0, 0.0008, 0.006, new Grain.Tone(Math.min(5200, 900 + 3 * hz), 0.8, 0.1 * velocity)));
        return Voice.together(strings, new GrainVoice(knock, dice));
    }

    static Voice bell(double hz, double seconds) {
        double[] ratios = {0.5, 1, 1.19, 1.5, 2, 2.51, 2.66, 3.01, 4.17, 5.43};
        double[] gains = {0.16, 0.22, 0.18, 0.1, 0.2, 0.1, 0.08, 0.07, 0.05, 0.03};
        double[] decays = {2.6, 2.2, 1.5, 1.1, 1.2, 0.7, 0.6, 0.5, 0.3, 0.2};
        return modes(hz, ratios, gains, decays, Math.max(seconds, 2.5));
    }

    static Voice cup(double pitch, Dice dice) {
        double hz = dice.range(2300, 2700) * pitch;
        double[] ratios = {1, 1.018, 1.62, 2.41, 3.3};
        double[] gains = {0.24, 0.16, 0.16, 0.12, 0.06};
        double[] decays = {0.09, 0.07, 0.05, 0.03, 0.02};
        List<Grain> tick = List.of(
                Grain.of(0, 0.0005, 0.002, new Grain.Tone(5200, 0.9, 0.25)),
                Grain.of(0.045, 0.001, 0.009, new Grain.Tone(700, 1.5, 0.16)));
        return Voice.together(modes(hz, ratios, gains, decays, 1), new GrainVoice(tick, dice));
    }

    /** A plucked string of nylon. */
    static Voice pluck(double hz, double seconds) {
        List<Partial> partials = new ArrayList<>();
        for (int n = 1; n <= 8; n++) {
            partials.add(new Partial(hz * n, 0.42 * Math.abs(sin(n * PI * 0.22)) / pow(n, 1.25), 0.9 / (1 + 0.5 * n)));
        }
        return new StruckVoice(partials, 0.002, seconds, 0.08);
    }

    /** A bar of wood over a pipe. */
    static Voice mallet(double hz, double seconds) {
        return modes(
                hz,
                new double[] {1, 3.98, 9.4},
                new double[] {0.42, 0.07, 0.02},
                new double[] {0.7, 0.12, 0.04},
                seconds);
    }

    /** A small electric piano: a tine and its bell. */
    static Voice tine(double hz, double seconds) {
        double[] gains = {0.3, 0.11, 0.04, 0.045};
        return modes(hz, new double[] {1, 2.001, 3.003, 7.1}, gains, new double[] {1.2, 0.6, 0.35, 0.06}, seconds);
    }

    static Voice bass(double hz, double seconds) {
        double[] gains = {0.6, 0.28, 0.14, 0.06, 0.03};
        double[] decays = {1.1, 0.6, 0.32, 0.16, 0.1};
        return modes(hz, new double[] {1, 2, 3, 4, 5}, gains, decays, seconds);
    }

    static Voice modes(double hz, double[] ratios, double[] gains, double[] decays, double seconds) {
        List<Partial> partials = new ArrayList<>();
        for (int i = 0; i < ratios.length; i++) {
            partials.add(new Partial(hz * ratios[i], gains[i], decays[i]));
        }
        return new StruckVoice(partials, 0.0015, seconds, 0.06);
    }
}
