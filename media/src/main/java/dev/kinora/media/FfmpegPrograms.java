package dev.kinora.media;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two FFmpeg programs everything here runs.
 *
 * @param ffmpeg the program that encodes, absolute
 * @param ffprobe the program that inspects, absolute
 */
public record FfmpegPrograms(Path ffmpeg, Path ffprobe) {
    public FfmpegPrograms {
        ffmpeg = ffmpeg.toAbsolutePath().normalize();
        ffprobe = ffprobe.toAbsolutePath().normalize();
    }

    /**
     * The build that comes with Kinora, unpacked once into {@code cacheFolder}. Several threads and processes may do
     * so at the same time.
     *
     * @throws MediaException {@link MediaException.Kind#TOOL_MISSING} when this platform has no build on the class
     *     path, {@link MediaException.Kind#NO_SPACE} when the folder cannot take it (about 90 MB)
     */
    public static FfmpegPrograms bundled(Path cacheFolder) {
        return new BundledFfmpeg(cacheFolder).unpack();
    }

    /** A build of the operator's own choice. */
    public static FfmpegPrograms of(Path ffmpeg, Path ffprobe) {
        return new FfmpegPrograms(ffmpeg, ffprobe);
    }

    /**
     * Runs both programs and looks for the encoders that are needed.
     *
     * @throws MediaException {@link MediaException.Kind#TOOL_MISSING} with one sentence that says what is missing or
     *     broken and what to do about it
     */
    public void verify() {
        requireProgram(ffmpeg);
        requireProgram(ffprobe);
        new Verification(this).run();
    }

    private static void requireProgram(Path program) {
        if (!Files.isRegularFile(program)) {
            throw new MediaException(
                    MediaException.Kind.TOOL_MISSING,
                    "There is no program at " + program
                            + ": correct media.ffmpeg or remove it to use the built-in one.");
        }
        if (!Files.isExecutable(program)) {
            throw new MediaException(
                    MediaException.Kind.TOOL_MISSING,
                    program + " is not executable: make it so (chmod +x), or check that its disk allows programs"
                            + " (noexec).");
        }
    }
}
