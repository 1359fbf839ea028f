package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One video follows another: no frame and no sample is lost, doubled or moved. */
class AppendTest {
    private static final int RATE = 48_000;

    private final Transcoder transcoder = new Transcoder(Samples.PROGRAMS, Samples.LIMITS);

    @TempDir
    Path folder;

    @Test
    void alikePicturesAreCopiedAndTheToneGoesOn() throws IOException {
        byte[] tone = Files.readAllBytes(Samples.tone(folder.resolve("tone.pcm"), 3));
        Path source = video("source.mp4", 60, 30, Arrays.copyOf(tone, 2 * RATE * 4));
        Path added = video("added.mp4", 30, 150, Arrays.copyOfRange(tone, 2 * RATE * 4, tone.length));
        Path out = folder.resolve("out.mp4");
        AppendSpec spec = new AppendSpec(whole(90), 60, 0);

        transcoder.append(source, added, spec, out);

        assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(whole(90)));
        // The parameter sets stand in both parts then; nothing else is added.
        assertThat(pictureBytes(out)).isCloseTo(pictureBytes(source) + pictureBytes(added), within(200L));
        assertThat(lumaAt(out, 59)).isCloseTo(30 + 2 * 59, within(2));
        assertThat(lumaAt(out, 60)).isCloseTo(150, within(2));
        assertThat(lumaAt(out, 89)).isCloseTo(150 + 2 * 29, within(2));
        short[] heard = sound(out);
        assertThat(heard.length).isCloseTo(3 * RATE, within(RATE / 50));
        assertThat(worstError(heard, 440, 2 * RATE - 2400, 2 * RATE + 2400)).isLessThan(800);
    }

    @Test
    void othersAreEncodedAnewWithoutTheRepeatedFrame() throws IOException {
        Path source = video("source.mp4", 60, 30, new byte[0]);
        EncodeSpec other = Samples.spec(320, 180);
        Path added = Samples.video(folder.resolve("added.mp4"), other, 31, 148);
        Path out = folder.resolve("out.mp4");
        AppendSpec spec = new AppendSpec(whole(90), 60, 1);

        transcoder.append(source, added, spec, out);

        assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(whole(90)));
        assertThat(lumaAt(out, 59)).isCloseTo(30 + 2 * 59, within(3));
        assertThat(lumaAt(out, 60)).isCloseTo(150, within(3));
        assertThat(lumaAt(out, 89)).isCloseTo(150 + 2 * 29, within(3));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("source.mp4", "added.mp4", "out.mp4");
    }

    @Test
    void aShortSecondVideoHoldsItsLastPictureAndASilentOneIsFilledUp() throws IOException {
        Path source = video("source.mp4", 30, 30, Files.readAllBytes(Samples.tone(folder.resolve("tone.pcm"), 1)));
        Path added = Samples.video(folder.resolve("added.mp4"), Samples.spec(160, 90), 10, 100);
        Path out = folder.resolve("out.mp4");

        transcoder.append(source, added, new AppendSpec(whole(60), 30, 0), out);

        assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(whole(60)));
        assertThat(lumaAt(out, 59)).isCloseTo(100 + 2 * 9, within(3));
        short[] heard = sound(out);
        assertThat(heard[RATE / 2 + 27]).isNotZero();
        assertThat(Arrays.stream(toInts(heard, RATE + 4800, RATE + 40_000))
                        .map(Math::abs)
                        .max()
                        .orElse(0))
                .isLessThan(100);
    }

    @Test
    void aJumpBetweenTheSoundsIsTakenOff() throws IOException {
        Path low = Files.write(folder.resolve("low"), constant(-8000, 1000));
        Path high = Files.write(folder.resolve("high"), constant(8000, 1000));
        Path out = folder.resolve("out");

        SeamlessSound.append(low, high, out);

        short[] joined = shorts(Files.readAllBytes(out));
        assertThat(joined).hasSize(4000);
        int steepest = 0;
        for (int i = 2; i < joined.length; i++) {
            steepest = Math.max(steepest, Math.abs(joined[i] - joined[i - 2]));
        }
        assertThat(steepest).isLessThan(200);
        assertThat(joined[2000 + 2 * 240]).isEqualTo((short) 8000);
    }

    @Test
    void oneThatGoesOnExactlyIsLeftAsItIs() throws IOException {
        byte[] ramp = new byte[4000];
        for (int i = 0; i < 1000; i++) {
            for (int c = 0; c < 2; c++) {
                ramp[i * 4 + c * 2] = (byte) (i * 10);
                ramp[i * 4 + c * 2 + 1] = (byte) (i * 10 >> 8);
            }
        }
        Path first = Files.write(folder.resolve("first"), Arrays.copyOf(ramp, 2000));
        Path next = Files.write(folder.resolve("next"), Arrays.copyOfRange(ramp, 2000, 4000));
        Path out = folder.resolve("out");

        SeamlessSound.append(first, next, out);

        assertThat(Files.readAllBytes(out)).isEqualTo(ramp);
    }

    private Path video(String name, int frames, int firstLuma, byte[] pcm) throws IOException {
        byte[] sound = pcm.length == 0 ? new byte[frames * RATE / 30 * 4] : pcm;
        Path file = Files.write(folder.resolve(name + ".pcm"), sound);
        EncodeSpec spec = Samples.withSound(Samples.spec(160, 90), file);
        Path video = Samples.video(folder.resolve(name), spec, frames, firstLuma);
        Files.delete(file);
        return video;
    }

    private static ConformSpec whole(int frames) {
        return new ConformSpec(160, 90, 30, 1, frames, Preset.ULTRAFAST, 20);
    }

    private int lumaAt(Path video, int index) {
        Path png = folder.resolveSibling("frame-" + index + ".png");
        transcoder.frame(video, FrameAt.index(index), png);
        return Samples.luma(png);
    }

    private static long pictureBytes(Path video) {
        return Samples.ffprobe(video, "-select_streams", "v", "-show_entries", "packet=size")
                .lines()
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf('=') + 1)))
                .sum();
    }

    private short[] sound(Path video) throws IOException {
        Path pcm = folder.resolveSibling("heard.pcm");
        List<String> command = List.of(
                Samples.PROGRAMS.ffmpeg().toString(),
                "-v",
                "error",
                "-y",
                "-i",
                video.toString(),
                "-f",
                "s16le",
                pcm.toString());
        try (ChildProcess child =
                ChildProcess.start(command, new ChildProcess.Limits(Samples.LIMITS.deadline(), 1 << 20, 8192))) {
            assertThat(child.await().code()).isZero();
        }
        short[] stereo = shorts(Files.readAllBytes(pcm));
        short[] left = new short[stereo.length / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = stereo[2 * i];
        }
        return left;
    }

    /** How far a stretch is from the tone it should be. */
    private static int worstError(short[] sound, double hertz, int from, int to) {
        int worst = 0;
        for (int i = from; i < to; i++) {
            worst = Math.max(worst, (int) Math.abs(sound[i] - 8000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        return worst;
    }

    private static byte[] constant(int value, int samples) {
        byte[] bytes = new byte[samples * 4];
        for (int i = 0; i < samples * 2; i++) {
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }

    private static short[] shorts(byte[] bytes) {
        short[] shorts = new short[bytes.length / 2];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) ((bytes[2 * i] & 0xff) | bytes[2 * i + 1] << 8);
        }
        return shorts;
    }

    private static int[] toInts(short[] sound, int from, int to) {
        int[] part = new int[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = sound[i];
        }
        return part;
    }
}
