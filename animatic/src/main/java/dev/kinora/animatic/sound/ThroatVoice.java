package dev.kinora.animatic.sound;

import java.util.stream.Stream;

/** A voice: pulses of the vocal cords and breath, shaped by moving formants. */
final class ThroatVoice implements Voice {
    private static final int STRIDE = 32;

    private final Throat throat;
    private final Resonator[] mouth;
    private final float[] shares;
    private final Noise noise;
    private final long frames;
    private float phase;
    private float pitch;
    private float level;
    private float slope;
    private float tilt;
    private long now;

    ThroatVoice(double seconds, Throat throat, int seed) {
        this.throat = throat;
        mouth = Stream.generate(Resonator::new).limit(throat.formants().size()).toArray(Resonator[]::new);
        shares = new float[mouth.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) throat.formants().get(i).gain();
        }
        noise = new Noise(seed);
        frames = Voice.framesOf(seconds);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        float breath = (float) throat.breath();
        for (int i = from; i < to; i++) {
            if (now++ % STRIDE == 0) {
                follow();
            }
            phase += pitch;
            phase -= (int) phase;
            float puff = noise.next() * breath;
            float source = cords() * (1 - breath) + puff;
            float sum = 0;
            for (int f = 0; f < mouth.length; f++) {
                sum += mouth[f].step(source) * shares[f];
            }
            out[i] += sum * level;
            level += slope;
        }
    }

    /** A falling saw with a smoothed step, softened a little. */
    private float cords() {
        float saw = 1 - 2 * phase;
        if (phase < pitch) {
            float x = phase / pitch;
            saw += x + x - x * x - 1;
        } else if (phase > 1 - pitch) {
            float x = (phase - 1) / pitch;
            saw += x * x + x + x + 1;
        }
        tilt += 0.5f * (saw - tilt);
        return tilt;
    }

    private void follow() {
        double seconds = (double) now / Synth.RATE;
        double waver = 1 + 0.012 * noise.next();
        pitch = (float) (throat.pitch().at(seconds) * waver / Synth.RATE);
        slope = ((float) throat.gain().at(seconds + (double) STRIDE / Synth.RATE) - level) / STRIDE;
        for (int f = 0; f < mouth.length; f++) {
            Throat.Formant formant = throat.formants().get(f);
            mouth[f].tune(formant.hz().at(seconds), formant.q());
        }
    }
}
