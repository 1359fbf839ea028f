package dev.kinora.animatic.sound;

import java.io.IOException;
import java.io.OutputStream;

/** The last step: gain, limiter, fades at both ends, whole numbers. */
final class Master {
    private static final int FADE_FRAMES = Synth.RATE * 15 / 1000;
    private static final float FULL_SCALE = 32_767;

    private final long frames;
    private final float gain;
    private final Limiter limiter;
    private final OutputStream pcm;
    private final byte[] bytes = new byte[Voice.BLOCK * Synth.FRAME_BYTES];
    private long written = -Limiter.AHEAD;

    Master(long frames, double gain, double ceilingDecibels, OutputStream pcm) {
        this.frames = frames;
        this.gain = (float) gain;
        this.pcm = pcm;
        limiter = new Limiter(ceilingDecibels);
    }

    /** Takes the next frames; what it holds of them afterwards is not of use. */
    void write(float[] left, float[] right, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            left[i] *= gain;
            right[i] *= gain;
        }
        limiter.limit(left, right, count);
        int length = 0;
        for (int i = 0; i < count; i++, written++) {
            if (written >= 0 && written < frames) {
                float fade = fade();
                length = put(length, left[i] * fade);
                length = put(length, right[i] * fade);
            }
        }
        pcm.write(bytes, 0, length);
    }

    /** Writes what the limiter still holds back. */
    void finish() throws IOException {
        float[] left = new float[Limiter.AHEAD];
        float[] right = new float[Limiter.AHEAD];
        write(left, right, Limiter.AHEAD);
    }

    private float fade() {
        long toEdge = Math.min(written, frames - 1 - written);
        if (toEdge >= FADE_FRAMES) {
            return 1;
        }
        float share = (float) toEdge / FADE_FRAMES;
        return share * share * (3 - 2 * share);
    }

    private int put(int at, float sample) {
        int value = Math.round(Math.clamp(sample, -1f, 1f) * FULL_SCALE);
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        return at + 2;
    }
}
