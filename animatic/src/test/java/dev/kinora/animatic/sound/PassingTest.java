package dev.kinora.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PassingTest {
    private static final double HZ = 440;
    private static final double SECONDS = 3;

    @Test
    void whatPassesFallsInPitchAsFarAsItsSpeedSays() {
        float[] heard = heard(new Placement(-1, 1, 20));

        // 16 m/s, at 37 degrees from its path when it comes into the picture and when it leaves.
        assertThat(pitch(heard, 0, 0.3)).isCloseTo(HZ * 343 / (343 - 12.2), within(2.0));
        assertThat(pitch(heard, 1.4, 1.6)).isCloseTo(HZ, within(2.0));
        assertThat(pitch(heard, 2.7, 3)).isCloseTo(HZ * 343 / (343 + 12.2), within(2.0));
    }

    @Test
    void whatStaysKeepsItsPitch() {
        Voice tone = new Tone();

        assertThat(Passing.of(tone, new Placement(0.5, 0.5, 20), SECONDS)).isSameAs(tone);
    }

    private static float[] heard(Placement place) {
        Voice passing = Passing.of(new Tone(), place, SECONDS);
        float[] out = new float[(int) (SECONDS * Synth.RATE)];
        float[] block = new float[Voice.BLOCK];
        for (int at = 0; at + Voice.BLOCK <= out.length; at += Voice.BLOCK) {
            java.util.Arrays.fill(block, 0);
            passing.add(block, 0, Voice.BLOCK);
            System.arraycopy(block, 0, out, at, Voice.BLOCK);
        }
        return out;
    }

    /** By counting where it rises through zero. */
    private static double pitch(float[] heard, double from, double to) {
        double first = -1;
        double last = -1;
        int rises = -1;
        for (int i = (int) (from * Synth.RATE) + 1; i < Math.min(heard.length, to * Synth.RATE); i++) {
            if (heard[i - 1] < 0 && heard[i] >= 0) {
                last = i - heard[i] / (double) (heard[i] - heard[i - 1]);
                first = first < 0 ? last : first;
                rises++;
            }
        }
        return rises * Synth.RATE / (last - first);
    }

    private static final class Tone implements Voice {
        private long at;

        @Override
        public long frames() {
            return Long.MAX_VALUE;
        }

        @Override
        public void add(float[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] += (float) Math.sin(2 * Math.PI * HZ * at++ / Synth.RATE);
            }
        }
    }
}
