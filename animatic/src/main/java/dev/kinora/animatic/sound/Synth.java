package dev.kinora.animatic.sound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders scores to about {@value #LOUDNESS} LUFS with true peaks below -1 dB. Stateless, so safe on any thread. Memory is
 * bounded: a clip of more than {@value #KEPT_SECONDS} seconds is played twice, once to measure it.
 */
public final class Synth {
    /** Frames (pairs of samples) a second. */
    public static final int RATE = 48_000;

    /** Bytes of one frame: two signed 16-bit samples, little endian, left first. */
    public static final int FRAME_BYTES = 4;

    /** Integrated loudness aimed at, in LUFS. */
    static final double LOUDNESS = -18;

    static final double KEPT_SECONDS = 30;

    private static final double CEILING_DECIBELS = -1.6;
    private static final double MOST_GAIN = 16;

    /** How many frames a score has: its seconds, rounded to the nearest frame. */
    public static long frames(Score score) {
        return Math.round(score.seconds() * RATE);
    }

    /**
     * Writes the score as {@value #RATE} Hz stereo s16le PCM, block by block, {@link #frames} frames in all. The stream is
     * not closed.
     *
     * @throws IOException from the stream; {@link InterruptedIOException} soon after the thread is interrupted
     */
    public void render(Score score, OutputStream pcm) throws IOException {
        List<float[]> kept = new ArrayList<>();
        boolean keep = score.seconds() <= KEPT_SECONDS;
        float gain = (float) measure(score, keep, kept);
        Master master = new Master(frames(score), 0, CEILING_DECIBELS, pcm);
        Mixer again = new Mixer(score);
        PlacedVoice.Bus bus = PlacedVoice.Bus.empty();
        for (int block = 0; ; block++) {
            stopIfInterrupted();
            int count;
            if (keep) {
                count = block < kept.size() ? restore(kept.get(block), bus) : 0;
            } else {
                count = again.next(bus);
            }
            if (count == 0) {
                break;
            }
            amplify(bus, gain, count);
            master.write(bus.left(), bus.right(), count);
        }
        master.finish();
    }

    /**
     * Writes a track as {@link #render(Score, OutputStream)} does. Where it continues an earlier sound it begins at that
     * sound's level.
     */
    public void render(Track track, OutputStream pcm) throws IOException {
        Splicer splicer = new Splicer(track);
        Master master = new Master(splicer.frames(), splicer.before(), CEILING_DECIBELS, pcm);
        PlacedVoice.Bus bus = PlacedVoice.Bus.empty();
        for (int count = splicer.next(bus); count > 0; count = splicer.next(bus)) {
            stopIfInterrupted();
            master.write(bus.left(), bus.right(), count);
        }
        master.finish();
    }

    private static void amplify(PlacedVoice.Bus bus, float gain, int count) {
        for (int i = 0; i < count; i++) {
            bus.left()[i] *= gain;
            bus.right()[i] *= gain;
        }
    }

    /** The factor that brings a mix of that loudness to the level aimed at. */
    static double gain(Loudness loudness) {
        double lufs = loudness.integrated();
        return lufs < -100 ? 1 : Math.min(MOST_GAIN, StrictMath.pow(10, (LOUDNESS - lufs) / 20));
    }

    static void stopIfInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the rendering of a score was interrupted");
        }
    }

    private static double measure(Score score, boolean keep, List<float[]> kept) throws IOException {
        Loudness loudness = new Loudness();
        Mixer mixer = new Mixer(score);
        PlacedVoice.Bus bus = PlacedVoice.Bus.empty();
        for (int count = mixer.next(bus); count > 0; count = mixer.next(bus)) {
            stopIfInterrupted();
            loudness.add(bus.left(), bus.right(), count);
            if (keep) {
                kept.add(store(bus, count));
            }
        }
        return gain(loudness);
    }

    private static float[] store(PlacedVoice.Bus bus, int count) {
        float[] block = new float[2 * count];
        System.arraycopy(bus.left(), 0, block, 0, count);
        System.arraycopy(bus.right(), 0, block, count, count);
        return block;
    }

    private static int restore(float[] block, PlacedVoice.Bus bus) {
        int count = block.length / 2;
        System.arraycopy(block, 0, bus.left(), 0, count);
        System.arraycopy(block, count, bus.right(), 0, count);
        return count;
    }
}
