package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plays grains: steps, splashes, flutter, crackle, applause. */
final class GrainVoice implements Voice {
    private final List<Grain> grains;
    private final Dice dice;
    private final long frames;
    private final List<Sounding> sounding = new ArrayList<>();
    private int upcoming;
    private long now;

    GrainVoice(List<Grain> grains, Dice dice) {
        this.grains =
                grains.stream().sorted(Comparator.comparingDouble(Grain::at)).toList();
        this.dice = dice;
        double end = 0;
        for (Grain grain : grains) {
            end = Math.max(end, grain.at() + grain.seconds());
        }
        frames = Voice.framesOf(end) + 1;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        long end = now + to - from;
        while (upcoming < grains.size() && Voice.framesOf(grains.get(upcoming).at()) < end) {
            sounding.add(new Sounding(grains.get(upcoming++), dice.seed()));
        }
        for (Sounding grain : sounding) {
            grain.add(out, (int) Math.max(from, from + grain.start - now), to);
        }
        sounding.removeIf(grain -> grain.left <= 0);
        now = end;
    }

    private static final class Sounding {
        private final long start;
        private final Noise noise;
        private final Biquad filter = new Biquad();
        private final float rise;
        private final float fall;
        private final float softness;
        private float soft;
        private float level;
        private int rising;
        private int left;

        Sounding(Grain grain, int seed) {
            start = Voice.framesOf(grain.at());
            noise = new Noise(seed);
            Grain.Tone tone = grain.tone();
            filter.tune(
                    Biquad.Band.PASS,
                    tone.hz(),
                    tone.q(),
                    Biquad.noiseGain(Biquad.Band.PASS, tone.hz(), tone.q(), tone.gain()));
            softness = Biquad.follow(3 * tone.hz());
            rising = (int) Math.max(24, Voice.framesOf(grain.attack()));
            rise = 1f / rising;
            fall = (float) StrictMath.exp(-1 / (Math.max(grain.decay(), 0.0005) * Synth.RATE));
            left = (int) Voice.framesOf(grain.seconds());
        }

        void add(float[] out, int from, int to) {
            int end = Math.min(to, from + left);
            left -= end - from;
            for (int i = from; i < end; i++) {
                if (rising > 0) {
                    rising--;
                    level += rise;
                } else {
                    level *= fall;
                }
                soft += softness * (filter.step(noise.next()) - soft);
                out[i] += soft * level;
            }
        }
    }
}
