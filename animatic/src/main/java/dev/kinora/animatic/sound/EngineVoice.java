package dev.kinora.animatic.sound;

/** A combustion engine: uneven firing pulses through the pipe's resonances, with valves, tyres and gears. */
final class EngineVoice implements Voice {
    private static final int STRIDE = 32;

    private final Build build;
    private final double pitch;
    private final Curve rpm;
    private final Curve gain;
    private final Noise noise;
    private final Resonator pipe = new Resonator();
    private final Resonator muffler = new Resonator();
    private final Resonator rattle = new Resonator();
    private final Resonator road = new Resonator();
    private final long frames;
    private float cycle;
    private float cycleStep;
    private int firing;
    private float push = 1;
    private float level;
    private float slope;
    private float effort;
    private long now;

    /**
     * How an engine is built.
     *
     * @param firings where in its cycle each cylinder fires, 0 to below 1, in order
     * @param sharpness how short a pulse is
     * @param pipeHz resonance of the exhaust
     * @param rattle how much of the valves is heard
     * @param road how much of the tyres is heard
     */
    record Build(float[] firings, float sharpness, double pipeHz, float rattle, float road) {
        static final Build SINGLE = new Build(new float[] {0}, 0.1f, 170, 0.35f, 0.04f);
        static final Build TRACTOR = new Build(new float[] {0, 0.5f}, 0.13f, 88, 0.4f, 0.06f);
        static final Build DIESEL = new Build(new float[] {0, 0.17f, 0.33f, 0.5f, 0.67f, 0.83f}, 0.1f, 84, 0.34f, 0.2f);
        static final Build V_EIGHT = new Build(
                new float[] {0, 0.125f, 0.25f, 0.375f, 0.5f, 0.625f, 0.75f, 0.875f}, 0.075f, 230, 0.16f, 0.1f);
        static final Build RADIAL =
                new Build(new float[] {0, 0.14f, 0.29f, 0.43f, 0.57f, 0.71f, 0.86f}, 0.09f, 125, 0.2f, 0.14f);
        static final Build V_TWIN = new Build(new float[] {0, 0.4375f}, 0.16f, 118, 0.3f, 0.05f);
        static final Build FOUR_IN_LINE = new Build(new float[] {0, 0.25f, 0.5f, 0.75f}, 0.14f, 150, 0.05f, 0.16f);
    }

    EngineVoice(Build build, Cue cue, Curve rpm, Curve gain, int seed) {
        this.build = build;
        pitch = cue.pitch();
        this.rpm = rpm;
        this.gain = gain;
        noise = new Noise(seed);
        frames = Voice.framesOf(cue.span().durationSeconds());
        road.tune(700, 0.6);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        float sharp = 1 / build.sharpness();
        for (int i = from; i < to; i++) {
            if (now++ % STRIDE == 0) {
                follow();
            }
            float since = turn();
            float x = since * sharp;
            float pulse = x < 1 ? (1 - x) * (1 - x) * Math.min(1, x * 12) * push : 0;
            float hiss = noise.next();
            float fire = pulse * (1 + 0.35f * hiss) - 0.055f;
            float body = 1.3f * pipe.step(fire) + 1.7f * muffler.step(fire) + 0.4f * fire;
            float shaped = body * (1 + effort) / (1 + Math.abs(body) * (1 + effort));
            float metal = rattle.step(3 * fire + hiss * (0.2f + pulse)) * build.rattle();
            out[i] += (shaped + metal + road.step(hiss) * build.road()) * level;
            level += slope;
        }
    }

    /** Turns the crank by one sample; answers how far it is past the last firing. */
    private float turn() {
        cycle += cycleStep;
        float[] firings = build.firings();
        if (cycle >= 1) {
            cycle -= 1;
            firing = 0;
            push = 1 + 0.18f * noise.next();
        } else if (firing + 1 < firings.length && cycle >= firings[firing + 1]) {
            firing++;
            push = 1 + 0.18f * noise.next();
        }
        return cycle - firings[firing];
    }

    private void follow() {
        double seconds = (double) now / Synth.RATE;
        double turns = rpm.at(seconds);
        cycleStep = (float) (turns * (1 + 0.006 * noise.next()) / 120 / Synth.RATE);
        effort = (float) Math.clamp(turns / 3000, 0.2, 2);
        pipe.tune(build.pipeHz() * pitch, 1.8);
        muffler.tune(build.pipeHz() * 3.1 * (0.7 + 0.1 * effort), 2.2);
        rattle.tune(1000 + 450 * effort, 1.1);
        slope = ((float) gain.at(seconds + (double) STRIDE / Synth.RATE) - level) / STRIDE;
    }
}
