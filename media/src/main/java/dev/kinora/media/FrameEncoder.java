package dev.kinora.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes an MP4 (H.264 High, AAC, index first) out of raw frames, one after the other. Not thread-safe, except that
 * {@link #close} may be called from any thread to stop the work.
 */
public final class FrameEncoder implements AutoCloseable {
    private static final MediaLimits LIMITS = MediaLimits.defaults();
    private static final int FRAMES_BETWEEN_LOOKS = 64;

    private final EncodeSpec spec;
    private final Path out;
    private final ChildProcess child;
    private final OutputStream frames;
    private long written;
    private volatile boolean finished;
    private volatile boolean closed;

    private FrameEncoder(EncodeSpec spec, Path out, ChildProcess child) {
        this.spec = spec;
        this.out = out;
        this.child = child;
        this.frames = child.stdin();
    }

    /**
     * Starts encoding into {@code out}, which is replaced when it exists.
     *
     * @throws MediaException {@link MediaException.Kind#TOOL_MISSING} when FFmpeg cannot be started
     */
    public static FrameEncoder open(FfmpegPrograms programs, EncodeSpec spec, Path out) {
        ChildProcess child = ChildProcess.start(new Ffmpeg(programs, LIMITS).encodeFrames(spec, out), limits(spec));
        return new FrameEncoder(spec, out, child);
    }

    /**
     * Starts encoding into {@code out}, and shows what there is of it as it grows. A preview that cannot be written
     * does the video no harm; one of an earlier video must not lie in the folder.
     *
     * @throws MediaException as {@link #open(FfmpegPrograms, EncodeSpec, Path)}, and when the folder of the preview
     *     cannot be made
     */
    public static FrameEncoder open(FfmpegPrograms programs, EncodeSpec spec, Path out, PreviewSpec preview) {
        try {
            Files.createDirectories(preview.folder());
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.FAILED, "The folder of the preview cannot be made.", e);
        }
        ChildProcess child = ChildProcess.startIn(
                preview.folder(), new Ffmpeg(programs, LIMITS).encodeFrames(spec, out, preview), limits(spec));
        return new FrameEncoder(spec, out, child);
    }

    private static ChildProcess.Limits limits(EncodeSpec spec) {
        return new ChildProcess.Limits(spec.deadline(), 1024, LIMITS.maxStderrBytes());
    }

    /**
     * Adds one frame. Blocks while the encoder is busy, at most until the deadline. The array may be reused at once.
     *
     * @param i420 exactly {@link EncodeSpec#frameBytes()} bytes
     * @throws MediaException when the encoder ended, time is up, or the thread was interrupted
     */
    public void write(byte[] i420) {
        if (i420.length != spec.frameBytes()) {
            throw new IllegalArgumentException(
                    "a frame has " + spec.frameBytes() + " bytes, this one has " + i420.length);
        }
        if (Thread.currentThread().isInterrupted()) {
            close();
            throw cancelled();
        }
        try {
            frames.write(i420);
            written++;
            if (written % FRAMES_BETWEEN_LOOKS == 0) {
                Complaints.requireBounded(out, LIMITS.maxOutputBytes());
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Frames written so far. */
    public long written() {
        return written;
    }

    /**
     * Ends the video and waits until the file is complete.
     *
     * @throws MediaException when it could not be completed; the file is removed
     */
    public void finish() {
        if (finished) {
            return;
        }
        try {
            ChildProcess.Exit exit = child.await();
            if (closed) {
                throw cancelled();
            }
            if (exit.code() != 0) {
                throw Complaints.aboutWork(exit);
            }
            if (written == 0) {
                throw new MediaException(MediaException.Kind.FAILED, "A video needs at least one frame.");
            }
            Complaints.requireResult(out, LIMITS.maxOutputBytes());
            finished = true;
        } finally {
            close();
        }
    }

    /** Ends everything that still runs; an unfinished file is removed. */
    @Override
    public void close() {
        closed = true;
        child.close();
        if (!finished) {
            try {
                Files.deleteIfExists(out);
            } catch (IOException e) {
                throw new MediaException(
                        MediaException.Kind.FAILED, "The unfinished video could not be removed: " + e.getMessage(), e);
            }
        }
    }

    private MediaException broken(IOException e) {
        if (closed || Thread.currentThread().isInterrupted()) {
            close();
            return cancelled();
        }
        try {
            ChildProcess.Exit exit = child.await();
            return exit.code() == 0
                    ? new MediaException(MediaException.Kind.FAILED, "The encoder stopped taking frames.", e)
                    : Complaints.aboutWork(exit);
        } finally {
            close();
        }
    }

    private static MediaException cancelled() {
        return new MediaException(MediaException.Kind.CANCELLED, "The encoding was cancelled.");
    }
}
