package dev.kinora.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
            write(encoder, spec, frames, firstLuma);
        }
        return out;
    }

    static void write(FrameEncoder encoder, EncodeSpec spec, int frames, int firstLuma) {
        byte[] frame = new byte[spec.frameBytes()];
        for (int i = 0; i < frames; i++) {
            encoder.write(grey(frame, spec, firstLuma + 2 * i));
        }
        encoder.finish();
    }

    /** The pieces of a preview put together as a player does. */
    static Path joined(PreviewSpec preview, Path out) throws IOException {
        List<String> names = new ArrayList<>(List.of(PreviewSpec.INIT));
        Files.readString(preview.playlist())
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(names::add);
        try (OutputStream all = Files.newOutputStream(out)) {
            for (String name : names) {
                Files.copy(preview.folder().resolve(name), all);
            }
        }
        return out;
    }

    /** The flags of every packet of a kind of stream, {@code v} or {@code a}. */
    static List<String> packets(Path file, String kind) {
        return ffprobe(file, "-select_streams", kind, "-show_entries", "packet=flags")
                .lines()
                .filter(line -> line.startsWith("flags="))
                .toList();
    }

    /** A hash of each decoded frame. */
    static List<String> frameHashes(Path file, String kind) {
        List<String> command = List.of(
                PROGRAMS.ffmpeg().toString(),
                "-v",
                "error",
                "-i",
                file.toString(),
                "-map",
                "0:" + kind,
                "-f",
                "framemd5",
                "-");
        try (ChildProcess child =
                ChildProcess.start(command, new ChildProcess.Limits(Duration.ofSeconds(20), 1 << 20, 8192))) {
            return child.await()
                    .stdout()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                    .toList();
        }
    }

    /** Waits until a file says so and returns what it says. */
    static String awaitText(Path file, String wanted) throws IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.exists(file) && Files.readString(file).contains(wanted)) {
                return Files.readString(file);
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError(wanted + " did not come up in " + file);
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
