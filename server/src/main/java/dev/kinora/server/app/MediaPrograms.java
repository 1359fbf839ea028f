package dev.kinora.server.app;

import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.MediaException;
import dev.kinora.server.config.MediaConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The FFmpeg of this server. The build that comes along is tried out in the background, because it is known to work;
 * one that the operator named is tried out before the server starts.
 */
final class MediaPrograms {
    private static final Logger LOG = LoggerFactory.getLogger(MediaPrograms.class);

    private final FfmpegPrograms programs;
    private volatile List<String> problems = List.of("The ffmpeg programs are still being tried out.");

    private MediaPrograms(FfmpegPrograms programs) {
        this.programs = programs;
    }

    /**
     * Finds the programs.
     *
     * @throws StartupException when they are missing or do not work
     */
    static MediaPrograms find(MediaConfig config, DataFolder data) {
        try {
            return config.ffmpeg().isPresent() && config.ffprobe().isPresent()
                    ? named(config.ffmpeg().get(), config.ffprobe().get())
                    : new MediaPrograms(FfmpegPrograms.bundled(config.cache().orElseGet(() -> cacheFolder(data))));
        } catch (MediaException e) {
            throw new StartupException(e.getMessage(), e);
        }
    }

    private static MediaPrograms named(Path ffmpeg, Path ffprobe) {
        try {
            FfmpegPrograms chosen = FfmpegPrograms.of(ffmpeg, ffprobe);
            chosen.verify();
            MediaPrograms media = new MediaPrograms(chosen);
            media.problems = List.of();
            return media;
        } catch (MediaException e) {
            throw new StartupException(
                    e.getMessage() + " (media.ffmpeg is " + ffmpeg + ", media.ffprobe is " + ffprobe + ")", e);
        }
    }

    FfmpegPrograms programs() {
        return programs;
    }

    /** Why rendering cannot work; empty once the programs are known to. */
    List<String> problems() {
        return problems;
    }

    /** Tries the programs out on a thread of its own. */
    void verifyInBackground() {
        if (!problems.isEmpty()) {
            Thread.ofVirtual().name("kinora-ffmpeg-check").start(this::verify);
        }
    }

    private void verify() {
        try {
            programs.verify();
            problems = List.of();
        } catch (MediaException e) {
            LOG.error("Videos cannot be rendered: {}", e.getMessage());
            problems = List.of(String.valueOf(e.getMessage()));
        }
    }

    /** The user's folder for things that can be made again; the data directory for a user without one. */
    private static Path cacheFolder(DataFolder data) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", ""));
        Path folder;
        if (system.contains("win")) {
            folder = variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
        } else if (system.contains("mac")) {
            folder = home.resolve("Library").resolve("Caches");
        } else {
            folder = variable("XDG_CACHE_HOME").orElse(home.resolve(".cache"));
        }
        boolean usable = home.isAbsolute() && Files.isWritable(Files.exists(folder) ? folder : home);
        return (usable ? folder : data.root().resolve("cache")).resolve("kinora");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
