package dev.kinora.animatic.sound;

/** A held tone that may glide: bowed, blown, sung by a whale, whistled by steam. */
final class ToneVoice implements Voice {
    private static final int STRIDE = 32;
    private static final int TABLE_BITS = 11;

    private final Timbre timbre;
    private final Curve hz;
    private final Curve gain;
    private final Noise noise;
    private final Resonator breath = new Resonator();
    private final long frames;
    private int phase;
    private int step;
    private float level;
    private float slope;
    private long now;

    /**
     * The colour of a tone.
     *
     * @param wave one turn of it
     * @param breath strength of the air that is heard beside it
     * @param vibratoHz how often it trembles
     * @param vibrato by which share of its pitch
     */
    record Timbre(float[] wave, double breath, double vibratoHz, double vibrato) {
        /** @param harmonics strength of each harmonic from the first on */
        static Timbre of(double breath, double vibratoHz, double vibrato, double... harmonics) {
            float[] wave = new float[1 << TABLE_BITS];
            double sum = 0;
            for (int h = 1; h <= harmonics.length; h++) {
                sum += harmonics[h - 1] * harmonics[h - 1];
                for (int i = 0; i < wave.length; i++) {
                    wave[i] += (float) (harmonics[h - 1] * StrictMath.sin(2 * StrictMath.PI * h * i / wave.length + h));
                }
            }
            for (int i = 0; i < wave.length; i++) {
                wave[i] /= (float) StrictMath.sqrt(sum);
            }
            return new Timbre(wave, breath, vibratoHz, vibrato);
        }
    }

    ToneVoice(double seconds, Curve hz, Curve gain, Timbre timbre, Dice dice) {
        this.hz = hz;
        this.gain = gain;
        this.timbre = timbre;
        noise = new Noise(dice.seed());
        frames = Voice.framesOf(seconds);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        float air = (float) timbre.breath();
        float[] wave = timbre.wave();
        for (int i = from; i < to; i++) {
            if (now++ % STRIDE == 0) {
                follow();
            }
            phase += step;
            float tone = wave[phase >>> (32 - TABLE_BITS)];
            out[i] += (air == 0 ? tone : tone + air * breath.step(noise.next())) * level;
            level += slope;
        }
    }

    private void follow() {
        double seconds = (double) now / Synth.RATE;
        double grown = Math.min(1, seconds * 4);
        double tremble = timbre.vibrato() * grown * StrictMath.sin(2 * StrictMath.PI * timbre.vibratoHz() * seconds);
        double height = hz.at(seconds) * (1 + tremble);
        step = (int) (height / Synth.RATE * 0x1p32);
        breath.tune(height * 2.2, 1.2);
        slope = ((float) gain.at(seconds + (double) STRIDE / Synth.RATE) - level) / STRIDE;
    }
}
