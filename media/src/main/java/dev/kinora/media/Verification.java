package dev.kinora.media;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether FFmpeg runs and has the encoders that are needed. */
final class Verification {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final List<String> ENCODERS = List.of("libx264", "aac", "libwebp", "mjpeg", "png");
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("(?:error while loading shared libraries: |Library not loaded: )([^\\s:]+)");

    private final FfmpegPrograms programs;

    Verification(FfmpegPrograms programs) {
        this.programs = programs;
    }

    void run() {
        output(List.of(programs.ffprobe().toString(), "-hide_banner", "-version"), "ffprobe");
        String listing = output(List.of(programs.ffmpeg().toString(), "-hide_banner", "-encoders"), "ffmpeg");
        for (String encoder : ENCODERS) {
            if (!Pattern.compile("(?m)^\\s[VA]\\S{5}\\s+" + encoder + "\\s")
                    .matcher(listing)
                    .find()) {
                throw broken("FFmpeg at " + programs.ffmpeg() + " has no " + encoder
                        + " encoder: install a build that has it, or remove media.ffmpeg to use the built-in one.");
            }
        }
    }

    private String output(List<String> command, String name) {
        ChildProcess.Exit exit;
        try (ChildProcess child = ChildProcess.start(command, new ChildProcess.Limits(DEADLINE, 1 << 20, 8 << 10))) {
            exit = child.await();
        } catch (MediaException e) {
            if (e.kind() == MediaException.Kind.TIMEOUT) {
                throw broken(name + " did not answer within " + DEADLINE.toSeconds()
                        + " seconds: check the program that media.ffmpeg names.");
            }
            throw e;
        }
        if (exit.code() == 0) {
            return exit.stdout();
        }
        Matcher missing = MISSING_LIBRARY.matcher(exit.stderr());
        if (missing.find()) {
            throw broken(name + " needs the system library " + missing.group(1)
                    + ", which is not installed: install it, or name another build in media.ffmpeg.");
        }
        throw broken(name + " does not run here (exit code " + exit.code()
                + "): name a build for this platform in media.ffmpeg.");
    }

    private static MediaException broken(String message) {
        return new MediaException(MediaException.Kind.TOOL_MISSING, message);
    }
}
