package dev.kinora.animatic.sound;

/** Noise whose band and strength follow curves: hiss, whoosh, pouring, roar. */
final class SweepVoice implements Voice {
    private static final int STRIDE = 32;

    private final Curve hz;
    private final double q;
    private final Curve gain;
    private final Noise noise;
    private final long frames;
    private final Resonator filter = new Resonator();
    private float soft;
    private float softness;
    private float level;
    private float slope;
    private long now;

    SweepVoice(double seconds, Curve hz, double q, Curve gain, int seed) {
        this.hz = hz;
        this.q = q;
        this.gain = gain;
        noise = new Noise(seed);
        frames = Voice.framesOf(seconds);
        level = (float) strength(0);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (now++ % STRIDE == 0) {
                follow();
            }
            soft += softness * (filter.step(noise.next()) - soft);
            out[i] += soft * level;
            level += slope;
        }
    }

    private void follow() {
        double seconds = (double) now / Synth.RATE;
        filter.tune(hz.at(seconds), q);
        softness = Biquad.follow(2.5 * hz.at(seconds));
        slope = ((float) strength(seconds + (double) STRIDE / Synth.RATE) - level) / STRIDE;
    }

    private double strength(double seconds) {
        double rms = gain.at(seconds);
        return Biquad.noiseGain(Biquad.Band.PASS, hz.at(seconds), q, rms);
    }
}
