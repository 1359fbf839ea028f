package dev.kinora.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what FFmpeg complained about into a {@link MediaException}. */
final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private static final Pattern NO_SPACE = Pattern.compile(
            "No space left on device|Disk quota exceeded|There is not enough space|ENOSPC", Pattern.CASE_INSENSITIVE);

    private static final Pattern BAD_INPUT = Pattern.compile(
            "Invalid data found|moov atom not found|does not contain any stream|matches no streams|Format not"
                    + " whitelisted|not in allowed|Could not find codec parameters|Invalid NAL|"
                    + "Nothing was written into output|Decoder .{0,40}not found|unspecified size|"
                    + "Picture size .{0,30}is invalid|no frames were|End of file",
            Pattern.CASE_INSENSITIVE);

    private Complaints() {}

    /** Explains a failed child whose input was a file from outside. */
    static MediaException aboutInput(ChildProcess.Exit exit) {
        LOG.debug("FFmpeg ended with {}: {}", exit.code(), exit.stderr());
        if (NO_SPACE.matcher(exit.stderr()).find()) {
            return noSpace();
        }
        if (BAD_INPUT.matcher(exit.stderr()).find()) {
            return badInput("The file is damaged or is not a video.");
        }
        return failed(exit);
    }

    /** Explains a failed child whose input was Kinora's own frames. */
    static MediaException aboutWork(ChildProcess.Exit exit) {
        LOG.debug("FFmpeg ended with {}: {}", exit.code(), exit.stderr());
        return NO_SPACE.matcher(exit.stderr()).find() ? noSpace() : failed(exit);
    }

    /** Refuses a result that is not there, or that FFmpeg cut off because it grew beyond the limit. */
    static void requireResult(Path out, long maxBytes) {
        try {
            long size = Files.exists(out) ? Files.size(out) : 0;
            if (size == 0) {
                throw badInput("The video holds no frames.");
            }
            requireAtMost(size, maxBytes);
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.FAILED, "The finished video cannot be read.", e);
        }
    }

    /** Refuses to go on with a result that has grown beyond the limit; one that is not there yet is fine. */
    static void requireBounded(Path out, long maxBytes) throws IOException {
        if (Files.exists(out)) {
            requireAtMost(Files.size(out), maxBytes);
        }
    }

    private static void requireAtMost(long size, long maxBytes) {
        if (size > maxBytes) {
            throw new MediaException(
                    MediaException.Kind.FAILED, "The video became larger than " + maxBytes + " bytes.");
        }
    }

    static MediaException badInput(String message) {
        return new MediaException(MediaException.Kind.BAD_INPUT, message);
    }

    private static MediaException noSpace() {
        return new MediaException(
                MediaException.Kind.NO_SPACE, "No space is left to write the video: make room and try again.");
    }

    private static MediaException failed(ChildProcess.Exit exit) {
        return new MediaException(
                MediaException.Kind.FAILED,
                "FFmpeg could not finish the video (exit code " + exit.code()
                        + "); the debug log holds its own words.");
    }
}
