package dev.kinora.server.render;

import dev.kinora.media.EncodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameEncoder;
import dev.kinora.media.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Eight grey frames of 720x1280 at two a second with silence, made once by the real FFmpeg. */
public final class SampleVideo {
    /** Frames per second of the sample. */
    public static final int FPS = 2;

    private static final Path CACHE = Path.of(System.getProperty("java.io.tmpdir"), "kinora-test-media");
    private static final SampleVideo ONLY = new SampleVideo();

    private final FfmpegPrograms programs = FfmpegPrograms.bundled(CACHE);
    private final Path file;

    private SampleVideo() {
        try {
            Path folder = Files.createTempDirectory("kinora-sample");
            file = folder.resolve("sample.mp4");
            file.toFile().deleteOnExit();
            encode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sample. */
    public static Path file() {
        return ONLY.file;
    }

    /** The programs that made it. */
    public static FfmpegPrograms programs() {
        return ONLY.programs;
    }

    private void encode() throws IOException {
        Path silence = Files.write(file.resolveSibling("silence.pcm"), new byte[4 * 48_000 * 4]);
        EncodeSpec spec =
                new EncodeSpec(720, 1280, FPS, 1, Preset.ULTRAFAST, 30, Optional.of(silence), Duration.ofMinutes(1));
        try (FrameEncoder encoder = FrameEncoder.open(programs, spec, file)) {
            byte[] frame = new byte[720 * 1280 * 3 / 2];
            for (int i = 0; i < 4 * FPS; i++) {
                Arrays.fill(frame, (byte) (100 + 10 * i));
                encoder.write(frame);
            }
            encoder.finish();
        }
        Files.delete(silence);
    }
}
