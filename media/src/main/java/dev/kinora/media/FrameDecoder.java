package dev.kinora.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Reads the frames of a video file one after the other, scaled to cover one size, as I420 (BT.709, limited range). The
 * program that decodes runs beside this one, so that a file cannot harm it. Not thread-safe, except that {@link #close}
 * may come from any thread.
 */
public final class FrameDecoder implements AutoCloseable {
    private static final MediaLimits LIMITS = MediaLimits.defaults();

    private final DecodeSpec spec;
    private final ChildProcess child;
    private final InputStream frames;
    private int read;
    private volatile boolean closed;

    private FrameDecoder(DecodeSpec spec, ChildProcess child) {
        this.spec = spec;
        this.child = child;
        frames = child.output();
    }

    /**
     * Starts decoding.
     *
     * @throws MediaException {@link MediaException.Kind#TOOL_MISSING} when FFmpeg cannot be started
     */
    public static FrameDecoder open(FfmpegPrograms programs, Path in, DecodeSpec spec) {
        List<String> command = new Ffmpeg(programs, LIMITS).decodeFrames(in, spec);
        return new FrameDecoder(
                spec,
                ChildProcess.startSpeaking(
                        command, new ChildProcess.Limits(spec.deadline(), 1024, LIMITS.maxStderrBytes())));
    }

    /**
     * Writes the first sound track of a file as raw signed 16-bit little-endian samples, 48 kHz, two channels.
     *
     * @param seconds exact length; silence is added or the end is cut
     * @throws MediaException when there is no sound, or it cannot be decoded
     */
    public static void sound(FfmpegPrograms programs, Path in, double seconds, Path pcm, Duration deadline) {
        List<String> command = new Ffmpeg(programs, LIMITS).decodeSound(in, seconds, pcm);
        try (ChildProcess child =
                ChildProcess.start(command, new ChildProcess.Limits(deadline, 1024, LIMITS.maxStderrBytes()))) {
            ChildProcess.Exit exit = child.await();
            if (exit.code() != 0) {
                throw Complaints.aboutInput(exit);
            }
        }
    }

    /**
     * Reads the next frame. Blocks while it is decoded, at most until the deadline.
     *
     * @param i420 receives {@link DecodeSpec#frameBytes()} bytes
     * @return false after the last frame; {@code i420} is then unchanged or holds nothing of use
     * @throws MediaException when the file is damaged from its first frame on, time is up, or this was closed
     */
    public boolean read(byte[] i420) {
        try {
            int got = frames.readNBytes(i420, 0, spec.frameBytes());
            if (got == spec.frameBytes()) {
                read++;
                return true;
            }
        } catch (IOException e) {
            if (!closed && !child.timedOut()) {
                throw new MediaException(MediaException.Kind.FAILED, "The video could not be read.", e);
            }
        }
        end();
        return false;
    }

    private void end() {
        if (closed) {
            throw new MediaException(MediaException.Kind.CANCELLED, "The decoding was cancelled.");
        }
        ChildProcess.Exit exit = child.await();
        if (read == 0) {
            throw exit.code() == 0 ? Complaints.badInput("The video holds no frames.") : Complaints.aboutInput(exit);
        }
    }

    /** Ends the program that decodes. */
    @Override
    public void close() {
        closed = true;
        child.close();
    }
}
