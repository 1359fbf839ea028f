package dev.kinora.animatic.sound;

/** A combustion engine: uneven firing pulses through the pipe's resonances, with valves, tyres and gears. */
final class EngineVoice implements Voice {
    private static final int STRIDE = 32;
    private static final double SOUND_SPEED = 343;

    private final Build build;
    private final Cue cue;
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
        static final Build V_TWIN = new Build(new float[] {0, 0.4375f}, 0.16f, 118, 0.3f, 0.05f);
        static final Build FOUR_IN_LINE = new Build(new float[] {0, 0.25f, 0.5f, 0.75f}, 0.14f, 150, 0.05f, 0.16f);
    }

    EngineVoice(Build build, Cue cue, Curve rpm, Curve gain, int seed) {
        this.build = build;
        this.cue = cue;
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
        double shift = doppler(seconds);
        cycleStep = (float) (turns * shift * (1 + 0.006 * noise.next()) / 120 / Synth.RATE);
        effort = (float) Math.clamp(turns / 3000, 0.2, 2);
        pipe.tune(build.pipeHz() * shift * cue.pitch(), 1.8);
        muffler.tune(build.pipeHz() * 3.1 * shift * (0.7 + 0.1 * effort), 2.2);
        rattle.tune((1000 + 450 * effort) * shift, 1.1);
        slope = ((float) gain.at(seconds + (double) STRIDE / Synth.RATE) - level) / STRIDE;
    }

    /** The change of pitch by the speed towards the listener. */
    private double doppler(double seconds) {
        double length = Math.max(cue.span().durationSeconds(), 0.1);
        Placement place = cue.placement();
        double speed = Place.width(place) * (place.panEnd() - place.panStart()) / length;
        double along = Place.width(place) * (place.panStart() + (place.panEnd() - place.panStart()) * seconds / length);
        double away = StrictMath.hypot(along, Math.max(place.distance(), 1));
        double receding = Math.clamp(speed * along / away, -60, 60);
        return SOUND_SPEED / (SOUND_SPEED + receding);
    }
}
