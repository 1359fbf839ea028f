package dev.kinora.animatic.sound;

import java.util.Arrays;

/** The reflections of a space: a few early ones, and a tail of four delay lines that feed each other. */
final class Reverb {
    private static final double[] EARLY_LEFT = {1, 1.62, 2.31, 3.47};
    private static final double[] EARLY_RIGHT = {1.19, 1.83, 2.69, 3.13};
    private static final double[] LINE_MILLIS = {29.7, 37.1, 41.1, 46.9};
    private static final int SIZE = 8192;
    private static final int MASK = SIZE - 1;

    private final Space space;
    private final float[] past = new float[SIZE];
    private final int[] leftTaps;
    private final int[] rightTaps;
    private final float[][] lines = new float[LINE_MILLIS.length][];
    private final float[] feedback = new float[LINE_MILLIS.length];
    private final float[] dull = new float[LINE_MILLIS.length];
    private final int[] heads = new int[LINE_MILLIS.length];
    private int head;

    Reverb(Space space) {
        this.space = space;
        leftTaps = taps(EARLY_LEFT);
        rightTaps = taps(EARLY_RIGHT);
        for (int i = 0; i < lines.length; i++) {
            double millis = LINE_MILLIS[i] * (space == Space.ROOM ? 0.6 : 1.3);
            lines[i] = new float[(int) (millis * Synth.RATE / 1000)];
            if (space.tailSeconds() > 0) {
                feedback[i] = (float) StrictMath.pow(10, -3 * millis / 1000 / space.tailSeconds());
            }
        }
    }

    private int[] taps(double[] shares) {
        return Arrays.stream(shares)
                .mapToInt(share -> (int) (share * space.firstMillis() * Synth.RATE / 1000))
                .toArray();
    }

    /** Adds the reflections of {@code send} to both sides. */
    void add(float[] send, float[] left, float[] right, int count) {
        early(send, left, right, count);
        if (space.tailSeconds() > 0) {
            tail(send, left, right, count);
        }
    }

    private void early(float[] send, float[] left, float[] right, int count) {
        for (int i = 0; i < count; i++) {
            past[(head + i) & MASK] = send[i];
        }
        float gain = (float) space.earlyGain();
        for (int tap = 0; tap < leftTaps.length; tap++) {
            for (int i = 0; i < count; i++) {
                left[i] += gain * past[(head + i - leftTaps[tap]) & MASK];
                right[i] += gain * past[(head + i - rightTaps[tap]) & MASK];
            }
            gain *= 0.72f;
        }
        head = (head + count) & MASK;
    }

    private void tail(float[] send, float[] left, float[] right, int count) {
        float gain = (float) space.tailGain();
        for (int i = 0; i < count; i++) {
            float a = read(0);
            float b = read(1);
            float c = read(2);
            float d = read(3);
            left[i] += gain * (a + c);
            right[i] += gain * (b + d);
            float half = 0.5f * (a + b + c + d);
            float in = 0.5f * send[i];
            write(0, in + a - half);
            write(1, in + b - half);
            write(2, in + c - half);
            write(3, in + d - half);
        }
    }

    private float read(int line) {
        dull[line] += 0.45f * (lines[line][heads[line]] - dull[line]);
        return dull[line] * feedback[line];
    }

    private void write(int line, float value) {
        lines[line][heads[line]] = value;
        heads[line] = heads[line] + 1 == lines[line].length ? 0 : heads[line] + 1;
    }
}
