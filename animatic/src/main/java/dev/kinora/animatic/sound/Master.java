package dev.kinora.animatic.sound;

import java.io.IOException;
import java.io.OutputStream;

/** The last step: limiter, fades at open ends, whole numbers. */
final class Master {
    private static final int IN_FRAMES = Synth.RATE * 15 / 1000;
    /** Short: what is joined on behind goes on at full level at once. */
    private static final int OUT_FRAMES = Synth.RATE * 5 / 1000;

    private static final float FULL_SCALE = 32_767;

    private final long frames;
    private final Limiter limiter;
    private final OutputStream pcm;
    private final byte[] bytes = new byte[Voice.BLOCK * Synth.FRAME_BYTES];
    private final boolean opens;
    private long written;

    /**
     * @param frames to write
     * @param before frames that come first only to set the limiter: something is continued. None: it opens in silence
     */
    Master(long frames, int before, double ceilingDecibels, OutputStream pcm) {
        this.frames = frames;
        this.pcm = pcm;
        opens = before == 0;
        written = -Limiter.AHEAD - before;
        limiter = new Limiter(ceilingDecibels);
    }

    /** Takes the next frames; what it holds of them afterwards is not of use. */
    void write(float[] left, float[] right, int count) throws IOException {
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
        float in = opens ? eased(written, IN_FRAMES) : 1;
        return Math.min(in, eased(frames - 1 - written, OUT_FRAMES));
    }

    private static float eased(long toEdge, int length) {
        float share = Math.min(1, (float) toEdge / length);
        return share * share * (3 - 2 * share);
    }

    private int put(int at, float sample) {
        int value = Math.round(Math.clamp(sample, -1f, 1f) * FULL_SCALE);
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        return at + 2;
    }
}
