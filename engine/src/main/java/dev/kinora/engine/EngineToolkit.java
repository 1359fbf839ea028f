package dev.kinora.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What an engine gets from its host.
 *
 * @param clock wall clock
 * @param tempFolder an existing folder for this engine's working files; emptied when the process starts
 * @param ffmpeg the ffmpeg program of this installation
 * @param ffprobe the ffprobe program of this installation
 * @param renderThreads processor threads a single render may use, at least 1
 * @param preview length of a piece of a {@link LivePreview}, above zero; empty when none are wanted
 */
public record EngineToolkit(
        InstantSource clock,
        Path tempFolder,
        Path ffmpeg,
        Path ffprobe,
        int renderThreads,
        Optional<Duration> preview) {
    /** Without previews. */
    public EngineToolkit(InstantSource clock, Path tempFolder, Path ffmpeg, Path ffprobe, int renderThreads) {
        this(clock, tempFolder, ffmpeg, ffprobe, renderThreads, Optional.empty());
    }
}
