package dev.kinora.server.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The FFmpeg programs.
 *
 * @param ffmpeg another ffmpeg than the one that comes along
 * @param ffprobe another ffprobe
 * @param cache where the programs that come along are unpacked
 * @param deadline of one call
 * @param maxOutput bytes one call may write
 * @param threads of one call
 */
public record MediaConfig(
        @Setting("path of another ffmpeg than the one that comes along; needs libx264, aac and libwebp")
        Optional<Path> ffmpeg,

        @Setting("path of another ffprobe; goes with `media.ffmpeg`")
        Optional<Path> ffprobe,

        @Setting("folder the ffmpeg that comes along is unpacked into, about 90 MB; none: the user's cache folder")
        Optional<Path> cache,

        @Setting(value = "how long one call of ffmpeg may take", standard = "10m", min = 1_000, max = 86_400_000)
        Duration deadline,

        @Setting(
                value = "bytes one call of ffmpeg may write",
                standard = "4GiB",
                min = 1_048_576,
                max = 1_099_511_627_776L)
        ByteSize maxOutput,

        @Setting(
                value = "processor threads of one render and of one call of ffmpeg; 0 = all",
                standard = "0",
                min = 0,
                max = 1024)
        int threads) {}
