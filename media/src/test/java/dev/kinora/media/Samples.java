package dev.kinora.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Videos whose frames tell their own number, and programs that misbehave on purpose. */
final class Samples {
    static final FfmpegPrograms PROGRAMS = FfmpegPrograms.bundled(Path.of("target", "ffmpeg"));
    static final MediaLimits LIMITS = new MediaLimits(Duration.ofSeconds(30), 64 << 20, 64 << 10, 2);

    private Samples() {}

    static EncodeSpec spec(int width, int height) {
        return new EncodeSpec(width, height, 30, 1, Preset.ULTRAFAST, 20, Optional.empty(), Duration.ofSeconds(30));
    }

    static EncodeSpec withSound(EncodeSpec spec, Path pcm) {
        return new EncodeSpec(
                spec.width(),
                spec.height(),
                spec.fpsNumerator(),
                spec.fpsDenominator(),
                spec.preset(),
                spec.crf(),
                Optional.of(pcm),
                spec.deadline());
    }

    /** A video whose frame n is grey of luma {@code firstLuma + 2 n}. */
    static Path video(Path out, EncodeSpec spec, int frames, int firstLuma) {
        try (FrameEncoder encoder = FrameEncoder.open(PROGRAMS, spec, out)) {
            byte[] frame = new byte[spec.frameBytes()];
            for (int i = 0; i < frames; i++) {
                encoder.write(grey(frame, spec, firstLuma + 2 * i));
            }
            encoder.finish();
        }
        return out;
    }

    static byte[] grey(byte[] frame, EncodeSpec spec, int luma) {
        Arrays.fill(frame, (byte) 128);
        Arrays.fill(frame, 0, spec.width() * spec.height(), (byte) luma);
        return frame;
    }

    /** A 440 Hz tone. */
    static Path tone(Path pcm, double seconds) throws IOException {
        byte[] bytes = new byte[(int) Math.round(seconds * 48_000) * 4];
        for (int i = 0; i < bytes.length / 4; i++) {
            short sample = (short) (8000 * Math.sin(2 * Math.PI * 440 * i / 48_000));
            for (int channel = 0; channel < 2; channel++) {
                bytes[i * 4 + channel * 2] = (byte) sample;
                bytes[i * 4 + channel * 2 + 1] = (byte) (sample >> 8);
            }
        }
        return Files.write(pcm, bytes);
    }

    /** The luma of the middle of a picture file, in the video's own range. */
    static int luma(Path image) {
        BufferedImage picture = picture(image);
        int green = picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) >> 8 & 0xff;
        return (int) Math.round(16 + green * 219 / 255.0);
    }

    static BufferedImage picture(Path image) {
        try {
            BufferedImage picture = ImageIO.read(image.toFile());
            if (picture == null) {
                throw new AssertionError("not a picture: " + image);
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shell script in the place of a program. */
    static Path script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What ffprobe says to these arguments. */
    static String ffprobe(Path file, String... arguments) {
        java.util.List<String> command = new java.util.ArrayList<>();
        command.add(PROGRAMS.ffprobe().toString());
        command.addAll(java.util.List.of("-v", "error", "-of", "default=nw=1"));
        command.addAll(java.util.List.of(arguments));
        command.add(file.toString());
        try (ChildProcess child =
                ChildProcess.start(command, new ChildProcess.Limits(Duration.ofSeconds(20), 1 << 20, 8192))) {
            return child.await().stdout();
        }
    }

    static void awaitGone(long pid) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }
}
