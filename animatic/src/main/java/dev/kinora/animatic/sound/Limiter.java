package dev.kinora.animatic.sound;

/** Keeps peaks, also those between samples, below a ceiling by turning down a little ahead of them. */
final class Limiter {
    /** Frames by which it looks ahead and delays the sound. */
    static final int AHEAD = 96;

    private static final float RELEASE = 1f / (0.08f * Synth.RATE);
    private static final int RING = 128;
    private static final int MASK = RING - 1;

    private final float ceiling;
    private final float[] lefts = new float[RING];
    private final float[] rights = new float[RING];
    private float gain = 1;
    private float target = 1;
    private float slope;
    private int hold;
    private int head;

    Limiter(double ceilingDecibels) {
        ceiling = (float) StrictMath.pow(10, ceilingDecibels / 20);
    }

    /** Takes {@code count} frames in and leaves those of {@link #AHEAD} frames ago in their place. */
    void limit(float[] left, float[] right, int count) {
        for (int i = 0; i < count; i++) {
            lefts[head & MASK] = left[i];
            rights[head & MASK] = right[i];
            meet(Math.max(peak(lefts), peak(rights)));
            int old = (head - AHEAD) & MASK;
            left[i] = lefts[old] * gain;
            right[i] = rights[old] * gain;
            head++;
        }
    }

    private void meet(float peak) {
        float wanted = peak > ceiling ? ceiling / peak : 1;
        if (wanted < target) {
            target = wanted;
            hold = 2 * AHEAD;
            slope = Math.min(slope, (target - gain) / (AHEAD - 4));
        } else if (wanted < 1 && wanted < target + 0.05f) {
            hold = 2 * AHEAD;
        }
        if (gain > target) {
            gain = Math.max(target, gain + slope);
        } else if (hold > 0) {
            hold--;
        } else {
            slope = 0;
            gain += (1 - gain) * RELEASE;
            target = gain;
        }
    }

    /** The newest sample, or the estimate half way before the one before it, whichever is larger. */
    private float peak(float[] ring) {
        float a = ring[(head - 3) & MASK];
        float b = ring[(head - 2) & MASK];
        float c = ring[(head - 1) & MASK];
        float d = ring[head & MASK];
        return Math.max(Math.abs(d), Math.abs((9 * (b + c) - a - d) * 0.0625f));
    }
}
