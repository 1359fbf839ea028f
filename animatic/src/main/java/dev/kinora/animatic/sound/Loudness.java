package dev.kinora.animatic.sound;

import static java.lang.StrictMath.log10;
import static java.lang.StrictMath.pow;

import java.util.Arrays;

/** Integrated loudness by ITU-R BS.1770: weighted for the ear, gated against silence. */
final class Loudness {
    private static final int HOP = Synth.RATE / 10;
    private static final int HOPS_PER_WINDOW = 4;
    private static final double SILENCE = -70;

    private final Biquad[] shelves = {shelf(), shelf()};
    private final Biquad[] passes = {pass(), pass()};
    private double[] hops = new double[64];
    private int count;
    private double sum;
    private int inHop;
    private float peak;

    private static Biquad shelf() {
        return new Biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
    }

    private static Biquad pass() {
        return new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);
    }

    void add(float[] left, float[] right, int frames) {
        for (int i = 0; i < frames; i++) {
            float a = passes[0].step(shelves[0].step(left[i]));
            float b = passes[1].step(shelves[1].step(right[i]));
            sum += a * a + b * b;
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
            if (++inHop == HOP) {
                close();
            }
        }
    }

    private void close() {
        if (count == hops.length) {
            hops = Arrays.copyOf(hops, count * 2);
        }
        hops[count++] = sum / inHop;
        sum = 0;
        inHop = 0;
    }

    float peak() {
        return peak;
    }

    /** LUFS of all that was added; {@value #SILENCE} or below for silence. */
    double integrated() {
        double[] windows = windows();
        double loud = mean(windows, power(SILENCE));
        return level(mean(windows, loud * 0.1));
    }

    private double[] windows() {
        if (count < HOPS_PER_WINDOW) {
            double rest = inHop > 0 ? sum / inHop : 0;
            double all = Arrays.stream(hops, 0, count).sum();
            return new double[] {count > 0 ? all / count : rest};
        }
        double[] windows = new double[count - HOPS_PER_WINDOW + 1];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = Arrays.stream(hops, i, i + HOPS_PER_WINDOW).sum() / HOPS_PER_WINDOW;
        }
        return windows;
    }

    private static double mean(double[] powers, double gate) {
        return Arrays.stream(powers).filter(power -> power > gate).average().orElse(0);
    }

    private static double level(double power) {
        return power <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * log10(power);
    }

    private static double power(double lufs) {
        return pow(10, (lufs + 0.691) / 10);
    }
}
