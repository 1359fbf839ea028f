package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscoderTest {
    private static final ConformSpec SMALL = new ConformSpec(160, 90, 30, 1, 60, Preset.ULTRAFAST, 22);

    private final Transcoder transcoder = new Transcoder(Samples.PROGRAMS, Samples.LIMITS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"320,180,90", "90,160,30", "64,64,60", "320,100,200"})
    void conformMakesAnyVideoExactlyWhatWasAsked(int width, int height, int frames) {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(width, height), frames, 30);
        Path out = folder.resolve("out.mp4");

        transcoder.conform(in, out, SMALL);

        assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(SMALL));
        assertThat(transcoder.probe(out).duration().toMillis() / 1000.0).isCloseTo(2.0, within(0.05));
    }

    @Test
    void conformChangesTheRateAndKeepsTheTimes() throws IOException {
        EncodeSpec fifteen =
                new EncodeSpec(160, 90, 15, 1, Preset.ULTRAFAST, 10, Optional.empty(), Duration.ofSeconds(30));
        Path in = Samples.video(
                folder.resolve("in.mp4"),
                Samples.withSound(fifteen, Samples.tone(folder.resolve("tone.pcm"), 2)),
                30,
                30);
        Path out = folder.resolve("out.mp4");

        transcoder.conform(in, out, SMALL);

        assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(SMALL));
        assertThat(lumaAt(out, FrameAt.index(20))).isCloseTo(30 + 2 * 10, within(2));
        assertThat(lumaAt(out, FrameAt.index(59))).isCloseTo(30 + 2 * 29, within(2));
    }

    @Test
    void conformHoldsTheLastPictureOfAShortVideo() {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(160, 90), 10, 30);
        Path out = folder.resolve("out.mp4");

        transcoder.conform(in, out, SMALL);

        assertThat(lumaAt(out, FrameAt.index(5))).isCloseTo(40, within(2));
        assertThat(lumaAt(out, FrameAt.last())).isCloseTo(48, within(2));
    }

    @Test
    void conformCopiesWhatAlreadyFits() throws IOException {
        Path in = Samples.video(
                folder.resolve("in.mp4"),
                Samples.withSound(Samples.spec(160, 90), Samples.tone(folder.resolve("tone.pcm"), 2)),
                60,
                30);
        Path out = folder.resolve("out.mp4");

        transcoder.conform(in, out, SMALL);

        assertThat(transcoder.probe(out)).isEqualTo(transcoder.probe(in));
        assertThat(Samples.ffprobe(
                        out, "-show_data_hash", "MD5", "-show_entries", "packet=data_hash", "-select_streams", "v"))
                .isEqualTo(Samples.ffprobe(
                        in, "-show_data_hash", "MD5", "-show_entries", "packet=data_hash", "-select_streams", "v"));
    }

    @Test
    void frameIsExact() {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(160, 90), 90, 20);

        assertThat(lumaAt(in, FrameAt.first())).isCloseTo(20, within(1));
        assertThat(lumaAt(in, FrameAt.index(1))).isCloseTo(22, within(1));
        assertThat(lumaAt(in, FrameAt.index(61))).isCloseTo(142, within(1));
        assertThat(lumaAt(in, FrameAt.time(Duration.ofMillis(1010)))).isCloseTo(80, within(1));
        assertThat(lumaAt(in, FrameAt.last())).isCloseTo(198, within(1));
        assertThat(lumaAt(in, FrameAt.index(5000))).isCloseTo(198, within(1));
    }

    @Test
    void lastFrameIsFoundWhenTheSoundGoesOnMuchLonger() throws IOException {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(160, 90), 30, 20);
        Path pcm = Samples.tone(folder.resolve("tone.pcm"), 6);
        Path longSound = folder.resolve("long.mp4");
        ffmpeg(
                "-i",
                in.toString(),
                "-f",
                "s16le",
                "-ar",
                "48000",
                "-ac",
                "2",
                "-i",
                pcm.toString(),
                "-c:v",
                "copy",
                longSound.toString());

        assertThat(transcoder.probe(longSound).duration()).isGreaterThan(Duration.ofSeconds(5));
        assertThat(lumaAt(longSound, FrameAt.last())).isCloseTo(78, within(1));
    }

    @ParameterizedTest
    @CsvSource({"2560,1440,1280,720", "720,1280,720,1280", "1024,1792,730,1280", "160,90,160,90"})
    void thumbnailIsTheFirstFrameWithALongSideOfAtMost1280(int width, int height, int thumbWidth, int thumbHeight) {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(width, height), 3, 60);
        Path webp = folder.resolve("thumb.webp");

        transcoder.thumbnail(in, webp);

        assertThat(Samples.ffprobe(webp, "-show_entries", "stream=codec_name,width,height")
                        .lines())
                .contains("codec_name=webp")
                .anyMatch(line -> line.equals("width=" + thumbWidth) || line.equals("width=" + (thumbWidth + 2)))
                .contains("height=" + thumbHeight);
    }

    @ParameterizedTest
    @CsvSource({"240,2", "120,1", "121,1", "135,1", "151,2", "1,1"})
    void spritesheetHasFiveColumnsAndARowForEveryFiveBegunSeconds(int frames, int rows) {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(320, 180), frames, 16);
        Path jpeg = folder.resolve("sheet.jpg");

        transcoder.spritesheet(in, jpeg);

        BufferedImage sheet = Samples.picture(jpeg);
        assertThat(sheet.getWidth()).isEqualTo(5 * 256);
        assertThat(sheet.getHeight()).isEqualTo(rows * 144);
    }

    @ParameterizedTest
    @CsvSource({"10", "1000"})
    void stillsGiveTheSecondsInOrderAndTheFirstFrame(String framesBetweenKeys) {
        EncodeSpec slow =
                new EncodeSpec(320, 180, 10, 1, Preset.ULTRAFAST, 10, Optional.empty(), Duration.ofSeconds(30));
        Path in = folder.resolve("keyed.mp4");
        ffmpeg(
                "-i",
                Samples.video(folder.resolve("in.mp4"), slow, 65, 30).toString(),
                "-g",
                framesBetweenKeys,
                "-x264-params",
                "scenecut=0",
                in.toString());
        Path webp = folder.resolve("thumb.webp");
        Path jpeg = folder.resolve("sheet.jpg");

        transcoder.stills(in, webp, jpeg);

        BufferedImage sheet = Samples.picture(jpeg);
        assertThat(sheet.getHeight()).isEqualTo(2 * 144);
        for (int second = 0; second < 7; second++) {
            int grey = sheet.getRGB(second % 5 * 256 + 128, second / 5 * 144 + 72) >> 8 & 0xff;
            assertThat(16 + grey * 219 / 255.0).as("second %d", second).isCloseTo(30 + 20.0 * second, within(4.0));
        }
        assertThat(sheet.getRGB(3 * 256 + 128, 144 + 72) & 0xff)
                .as("empty cell")
                .isLessThan(8);
        Path png = folder.resolve("thumb.png");
        ffmpeg("-i", webp.toString(), png.toString());
        assertThat(Samples.luma(png)).isCloseTo(30, within(3));
    }

    @Test
    void concatKeepsEveryFrameOnce() throws IOException {
        Path pcm = Samples.tone(folder.resolve("tone.pcm"), 2);
        EncodeSpec spec = Samples.withSound(Samples.spec(160, 90), pcm);
        Path a = Samples.video(folder.resolve("it's a.mp4"), spec, 40, 20);
        Path b = Samples.video(folder.resolve("b.mp4"), spec, 31, 120);
        Path out = folder.resolve("out.mp4");

        transcoder.concat(List.of(a, b, a), out);

        Probe probe = transcoder.probe(out);
        assertThat(probe.video()).contains(new Probe.Video(160, 90, 111, 30, 1, "h264", "High", "yuv420p"));
        assertThat(probe.audio()).contains(new Probe.Audio("aac", 48_000, 2));
        assertThat(probe.faststart()).isTrue();
        assertThat(probe.duration().toMillis() / 1000.0).isCloseTo(111 / 30.0, within(0.04));
        assertThat(lumaAt(out, FrameAt.index(39))).isCloseTo(98, within(1));
        assertThat(lumaAt(out, FrameAt.index(40))).isCloseTo(120, within(1));
        assertThat(lumaAt(out, FrameAt.index(70))).isCloseTo(180, within(1));
        assertThat(lumaAt(out, FrameAt.index(71))).isCloseTo(20, within(1));
        assertThat(lumaAt(out, FrameAt.last())).isCloseTo(98, within(1));
        assertThat(files()).doesNotContain("out.mp4.list");
    }

    @Test
    void concatOfUnlikeVideosTakesTheFirstOnesSizeAndRate() throws IOException {
        Path a = Samples.video(folder.resolve("a.mp4"), Samples.spec(160, 90), 30, 20);
        EncodeSpec other = new EncodeSpec(200, 200, 15, 1, Preset.MEDIUM, 20, Optional.empty(), Duration.ofSeconds(30));
        Path b = Samples.video(folder.resolve("b.mp4"), other, 15, 120);
        Path out = folder.resolve("out.mp4");

        transcoder.concat(List.of(a, b), out);

        assertThat(transcoder.probe(out).video())
                .contains(new Probe.Video(160, 90, 60, 30, 1, "h264", "High", "yuv420p"));
        assertThat(lumaAt(out, FrameAt.index(30))).isCloseTo(120, within(2));
        assertThat(files()).containsExactlyInAnyOrder("a.mp4", "b.mp4", "out.mp4", "frame.png");
    }

    @Test
    void damagedFilesAreBadInputAndLeaveNothing() throws IOException {
        Path good = Samples.video(folder.resolve("good.mp4"), Samples.spec(320, 180), 60, 20);
        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Path noise = Files.write(folder.resolve("noise.mp4"), Arrays.copyOfRange(bytes, 5000, bytes.length));
        Path empty = Files.write(folder.resolve("empty.mp4"), new byte[0]);
        Path text = Files.writeString(folder.resolve("text.mp4"), "#EXTM3U\nfile:/etc/hostname\n");
        Path out = folder.resolve("out");

        for (Path damaged : List.of(cut, noise, empty, text)) {
            for (Runnable work : List.<Runnable>of(
                    () -> transcoder.probe(damaged),
                    () -> transcoder.conform(damaged, out, SMALL),
                    () -> transcoder.frame(damaged, FrameAt.last(), out),
                    () -> transcoder.stills(damaged, out, folder.resolve("out2")),
                    () -> transcoder.concat(List.of(good, damaged), out))) {
                assertThatExceptionOfType(MediaException.class)
                        .as(damaged.getFileName().toString())
                        .isThrownBy(work::run)
                        .matches(e -> e.kind() == MediaException.Kind.BAD_INPUT, "is bad input");
            }
        }
        assertThat(files()).containsExactlyInAnyOrder("good.mp4", "cut.mp4", "noise.mp4", "empty.mp4", "text.mp4");
    }

    @Test
    void aPlaylistCannotNameOtherFiles() throws IOException {
        Path secret = Samples.video(folder.resolve("secret.mp4"), Samples.spec(64, 64), 10, 20);
        Path list = Files.writeString(folder.resolve("list.mp4"), "ffconcat version 1.0\nfile '" + secret + "'\n");
        Path playlist = Files.writeString(
                folder.resolve("playlist.m3u8"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n");

        for (Path in : List.of(list, playlist)) {
            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> transcoder.probe(in))
                    .matches(e -> e.kind() == MediaException.Kind.BAD_INPUT);
        }
    }

    @Test
    void theDeadlineEndsTheWorkAndRemovesTheOutput() throws IOException {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(640, 360), 90, 20);
        Path out = folder.resolve("out.mp4");
        Path slow = Samples.script(folder.resolve("ffmpeg"), "echo begun >" + out, "exec sleep 300");
        MediaLimits short1 = new MediaLimits(Duration.ofMillis(700), 1 << 20, 4096, 1);
        Transcoder hurried = new Transcoder(FfmpegPrograms.of(slow, Samples.PROGRAMS.ffprobe()), short1);

        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(() -> hurried.conform(in, out, SMALL))
                .matches(e -> e.kind() == MediaException.Kind.TIMEOUT);

        assertThat(out).doesNotExist();
    }

    @Test
    void aResultAboveTheLimitIsRefused() {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(640, 360), 90, 20);
        Path out = folder.resolve("out.mp4");
        Transcoder tight = new Transcoder(Samples.PROGRAMS, new MediaLimits(Duration.ofSeconds(20), 2000, 4096, 1));

        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(() -> tight.conform(in, out, SMALL))
                .matches(e -> e.kind() == MediaException.Kind.FAILED)
                .withMessageContaining("2000 bytes");

        assertThat(out).doesNotExist();
    }

    @Test
    void stillImagesAndOtherContainersAreUnderstood() {
        Path webm = folder.resolve("in.webm");
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "testsrc=s=320x180:r=15:d=1",
                "-f",
                "lavfi",
                "-i",
                "sine=d=1",
                "-c:v",
                "libvpx",
                "-deadline",
                "realtime",
                "-c:a",
                "libopus",
                webm.toString());
        Path png = folder.resolve("in.png");
        ffmpeg("-f", "lavfi", "-i", "testsrc=s=333x187:r=1:d=1", "-frames:v", "1", png.toString());
        Path out = folder.resolve("out.mp4");

        for (Path in : List.of(webm, png)) {
            transcoder.conform(in, out, SMALL);
            assertThat(transcoder.probe(out)).matches(probe -> probe.conformsTo(SMALL));
        }
        assertThat(transcoder.probe(webm).faststart()).isFalse();
    }

    @Test
    void aTurnedVideoIsSeenAsItIsShown() {
        Path in = Samples.video(folder.resolve("in.mp4"), Samples.spec(160, 90), 10, 20);
        Path turned = folder.resolve("turned.mp4");
        ffmpeg("-display_rotation", "90", "-i", in.toString(), "-c", "copy", turned.toString());

        Probe.Video video = transcoder.probe(turned).video().orElseThrow();

        assertThat(video.width()).isEqualTo(90);
        assertThat(video.height()).isEqualTo(160);
    }

    private int lumaAt(Path in, FrameAt at) {
        Path png = folder.resolve("frame.png");
        transcoder.frame(in, at, png);
        return Samples.luma(png);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void ffmpeg(String... arguments) {
        List<String> command =
                new java.util.ArrayList<>(List.of(Samples.PROGRAMS.ffmpeg().toString(), "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        try (ChildProcess child =
                ChildProcess.start(command, new ChildProcess.Limits(Duration.ofSeconds(20), 1024, 8192))) {
            ChildProcess.Exit exit = child.await();
            assertThat(exit.code()).as(exit.stderr()).isZero();
        }
    }
}
