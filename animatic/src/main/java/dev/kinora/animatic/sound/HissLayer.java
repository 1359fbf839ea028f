package dev.kinora.animatic.sound;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.sin;

/** Plays a hiss on both sides, each with a noise of its own, so that it is wide. */
final class HissLayer {
    private final Hiss hiss;
    private final Noise leftNoise;
    private final Noise rightNoise;
    private final Biquad leftFilter = new Biquad();
    private final Biquad rightFilter = new Biquad();
    private final double[] phases = new double[6];
    private final float leftGain;
    private final float rightGain;
    private float leftLevel;
    private float rightLevel;
    private long now;

    HissLayer(Hiss hiss, double level, double pan, Dice dice) {
        this.hiss = hiss;
        leftNoise = new Noise(dice.seed());
        rightNoise = new Noise(dice.seed());
        for (int i = 0; i < phases.length; i++) {
            phases[i] = dice.unit();
        }
        leftGain = (float) (level * Place.left(pan * 0.7) * StrictMath.sqrt(2));
        rightGain = (float) (level * Place.right(pan * 0.7) * StrictMath.sqrt(2));
        leftLevel = leftGain * sway(0, 0);
        rightLevel = rightGain * sway(0, 3);
    }

    void add(PlacedVoice.Bus bus, int count) {
        double seconds = (double) now / Synth.RATE;
        double hz = hiss.hz() * (1 + hiss.sway().bend() * (sway(seconds, 0) - 1));
        double gain = Biquad.noiseGain(hiss.band(), hiss.hz(), hiss.q(), hiss.rms());
        leftFilter.tune(hiss.band(), hz, hiss.q(), gain);
        rightFilter.tune(hiss.band(), hz, hiss.q(), gain);
        now += count;
        double next = (double) now / Synth.RATE;
        leftLevel = side(bus.left(), leftNoise, leftFilter, leftLevel, leftGain * sway(next, 0), count);
        rightLevel = side(bus.right(), rightNoise, rightFilter, rightLevel, rightGain * sway(next, 3), count);
    }

    private static float side(float[] out, Noise noise, Biquad filter, float from, float to, int count) {
        float level = from;
        float slope = (to - from) / count;
        for (int i = 0; i < count; i++) {
            out[i] += filter.step(noise.next()) * level;
            level += slope;
        }
        return to;
    }

    /** Three slow waves that never meet again; one side runs a little ahead of the other. */
    private float sway(double seconds, int side) {
        double turns = seconds / hiss.sway().seconds();
        double wave = 0.55 * wave(turns + phases[0] + 0.07 * phases[side])
                + 0.3 * wave(turns * 1.73 + phases[1] + 0.1 * phases[side + 1])
                + 0.15 * wave(turns * 4.1 + phases[2] + 0.3 * phases[side + 2]);
        return (float) Math.max(0.02, 1 + hiss.sway().depth() * wave);
    }

    private static double wave(double turns) {
        return sin(2 * PI * turns);
    }
}
