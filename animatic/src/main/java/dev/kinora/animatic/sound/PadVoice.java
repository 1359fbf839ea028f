package dev.kinora.animatic.sound;

/** A warm held chord: three slightly detuned strings to each tone. */
final class PadVoice implements Voice {
    private static final int TABLE_BITS = 12;
    private static final float[] WARM = table(1.6, 9);
    private static final float[] DARK = table(2.6, 4);

    private final int[] phases;
    private final int[] steps;
    private final float[] wave;
    private final Curve gain;
    private final long frames;
    private float level;
    private long now;

    private PadVoice(double[] hz, double seconds, Curve gain, float[] wave, Dice dice) {
        phases = new int[hz.length * 3];
        steps = new int[phases.length];
        for (int i = 0; i < phases.length; i++) {
            double detuned = hz[i / 3] * (1 + (i % 3 - 1) * 0.0019 + dice.range(-0.0004, 0.0004));
            steps[i] = (int) (detuned / Synth.RATE * 0x1p32);
            phases[i] = dice.seed();
        }
        this.wave = wave;
        this.gain = gain.times(0.5 / phases.length);
        frames = Voice.framesOf(seconds);
    }

    static PadVoice warm(double[] hz, double seconds, Curve gain, Dice dice) {
        return new PadVoice(hz, seconds, gain, WARM, dice);
    }

    static PadVoice dark(double[] hz, double seconds, Curve gain, Dice dice) {
        return new PadVoice(hz, seconds, gain, DARK, dice);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        int count = to - from;
        float target = (float) gain.at((double) (now + count) / Synth.RATE);
        float slope = (target - level) / count;
        for (int voice = 0; voice < phases.length; voice++) {
            int phase = phases[voice];
            int step = steps[voice];
            float gained = level;
            for (int i = from; i < to; i++) {
                out[i] += wave[phase >>> (32 - TABLE_BITS)] * gained;
                gained += slope;
                phase += step;
            }
            phases[voice] = phase;
        }
        level = target;
        now += count;
    }

    private static float[] table(double falloff, int harmonics) {
        float[] table = new float[1 << TABLE_BITS];
        for (int h = 1; h <= harmonics; h++) {
            double gain = StrictMath.pow(h, -falloff);
            for (int i = 0; i < table.length; i++) {
                table[i] += (float) (gain * StrictMath.sin(2 * StrictMath.PI * h * i / table.length + h));
            }
        }
        return table;
    }
}
