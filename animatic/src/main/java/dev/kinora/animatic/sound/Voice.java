package dev.kinora.animatic.sound;

import java.util.List;

/** A sound in mono that is played once, from its first frame to its last. */
interface Voice {
    /** The most frames asked for at once. */
    int BLOCK = 256;

    /** How many frames it lasts. */
    long frames();

    /** Adds its next {@code to - from} frames, at most {@link #BLOCK}, to {@code out}. */
    void add(float[] out, int from, int to);

    /** Several voices as one. */
    static Voice together(Voice... voices) {
        List<Voice> parts = List.of(voices);
        long frames = parts.stream().mapToLong(Voice::frames).max().orElse(0);
        return new Voice() {
            @Override
            public long frames() {
                return frames;
            }

            @Override
            public void add(float[] out, int from, int to) {
                for (Voice part : parts) {
                    part.add(out, from, to);
                }
            }
        };
    }

    /** Seconds as whole frames. */
    static long framesOf(double seconds) {
        return Math.round(seconds * Synth.RATE);
    }
}
