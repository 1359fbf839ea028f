package dev.kinora.media;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** The shared library without which FFmpeg does not start, if one is missing. */
    Optional<String> missingLibrary() {
        return missingLibrary(exit(List.of(programs.ffmpeg().toString(), "-version"), "ffmpeg"));
    }

    private static Optional<String> missingLibrary(ChildProcess.Exit exit) {
        Matcher missing = MISSING_LIBRARY.matcher(exit.stderr());
        return exit.code() != 0 && missing.find() ? Optional.ofNullable(missing.group(1)) : Optional.empty();
    }

    private String output(List<String> command, String name) {
        ChildProcess.Exit exit = exit(command, name);
        if (exit.code() == 0) {
            return exit.stdout();
        }
        throw missingLibrary(exit)
                .map(library -> broken(name + " needs the system library " + library
                        + ", which is not installed: install it, or name another build in media.ffmpeg."))
                .orElseGet(() -> broken(name + " does not run here (exit code " + exit.code()
                        + "): name a build for this platform in media.ffmpeg."));
    }

    private static ChildProcess.Exit exit(List<String> command, String name) {
        try (ChildProcess child = ChildProcess.start(command, new ChildProcess.Limits(DEADLINE, 1 << 20, 8 << 10))) {
            return child.await();
        } catch (MediaException e) {
            if (e.kind() == MediaException.Kind.TIMEOUT) {
                throw broken(name + " did not answer within " + DEADLINE.toSeconds()
                        + " seconds: check the program that media.ffmpeg names.");
            }
            throw e;
        }
    }

    private static MediaException broken(String message) {
        return new MediaException(MediaException.Kind.TOOL_MISSING, message);
    }
}
