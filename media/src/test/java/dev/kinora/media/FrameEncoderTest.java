package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameEncoderTest {
    private final Transcoder transcoder = new Transcoder(Samples.PROGRAMS, Samples.LIMITS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetGivesHighProfileWithSoundAndTheIndexFirst(Preset preset) throws IOException {
        Path pcm = Samples.tone(folder.resolve("tone.pcm"), 1.5);
        EncodeSpec spec = new EncodeSpec(320, 180, 30, 1, preset, 21, Optional.of(pcm), Duration.ofSeconds(30));

        Probe probe = transcoder.probe(Samples.video(folder.resolve("out.mp4"), spec, 45, 40));

        assertThat(probe.video()).contains(new Probe.Video(320, 180, 45, 30, 1, "h264", "High", "yuv420p"));
        assertThat(probe.audio()).contains(new Probe.Audio("aac", 48_000, 2));
        assertThat(probe.faststart()).isTrue();
        assertThat(probe.duration().toMillis() / 1000.0).isCloseTo(1.5, within(0.05));
    }

    @Test
    void tagsColoursAndStartsAClosedGroupEveryTwoSeconds() {
        Path out = Samples.video(folder.resolve("out.mp4"), Samples.spec(64, 64), 100, 20);

        assertThat(Samples.ffprobe(
                        out, "-show_entries", "stream=color_range,color_space,color_transfer,color_primaries"))
                .contains("color_range=tv", "color_space=bt709", "color_transfer=bt709", "color_primaries=bt709");
        List<String> packets = Samples.ffprobe(out, "-show_entries", "packet=flags")
                .lines()
                .filter(line -> line.startsWith("flags="))
                .toList();
        assertThat(packets).hasSize(100);
        assertThat(packets.get(0)).contains("K");
        assertThat(packets.get(60)).contains("K");
    }

    @Test
    void soundStaysInStepToTheSample() throws IOException {
        Path pcm = Samples.tone(folder.resolve("tone.pcm"), 2);
        EncodeSpec spec = Samples.withSound(Samples.spec(64, 64), pcm);
        Path out = Samples.video(folder.resolve("out.mp4"), spec, 60, 40);

        assertThat(Samples.ffprobe(out, "-show_entries", "stream=start_time,duration")
                        .lines())
                .containsExactly(
                        "start_time=0.000000", "duration=2.000000", "start_time=0.000000", "duration=2.000000");
    }

    @Test
    void keepsFractionalRatesAndUprightPictures() {
        EncodeSpec spec =
                new EncodeSpec(90, 160, 30_000, 1001, Preset.ULTRAFAST, 23, Optional.empty(), Duration.ofSeconds(30));

        Probe.Video video = transcoder
                .probe(Samples.video(folder.resolve("out.mp4"), spec, 31, 40))
                .video()
                .orElseThrow();

        assertThat(video.fpsNumerator()).isEqualTo(30_000);
        assertThat(video.fpsDenominator()).isEqualTo(1001);
        assertThat(video.width()).isEqualTo(90);
        assertThat(video.frames()).isEqualTo(31);
    }

    @Test
    void givesTheSameBytesForTheSameFrames() throws IOException {
        byte[] first = Files.readAllBytes(Samples.video(folder.resolve("a.mp4"), Samples.spec(160, 90), 20, 40));
        byte[] second = Files.readAllBytes(Samples.video(folder.resolve("b.mp4"), Samples.spec(160, 90), 20, 40));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void thePreviewGrowsWhileFramesComeAndTheVideoIsTheSameAsWithoutOne() throws Exception {
        EncodeSpec spec = Samples.withSound(Samples.spec(160, 90), Samples.tone(folder.resolve("tone.pcm"), 3.5));
        PreviewSpec preview = new PreviewSpec(folder.resolve("a preview"), Duration.ofSeconds(1));
        Path out = folder.resolve("it's | a \\ b [c] .mp4");
        byte[] frame = new byte[spec.frameBytes()];
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, out, preview)) {
            for (int i = 0; i < 75; i++) {
                encoder.write(Samples.grey(frame, spec, 40 + i));
            }
            String early = Samples.awaitText(preview.playlist(), "segment2.m4s");
            assertThat(early).contains("#EXT-X-MAP:URI=\"init.mp4\"").doesNotContain("segment3", "ENDLIST");
            for (int i = 75; i < 105; i++) {
                encoder.write(Samples.grey(frame, spec, 40 + i));
            }
            encoder.finish();
        }

        assertThat(Files.readString(preview.playlist()))
                .startsWith("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:1\n")
                .contains("#EXT-X-PLAYLIST-TYPE:EVENT")
                .contains("#EXTINF:0.600000,\nsegment0.m4s\n#EXTINF:0.600000,\nsegment1.m4s\n#EXTINF:0.800000,\n")
                .endsWith("#EXTINF:0.500000,\nsegment4.m4s\n#EXT-X-ENDLIST\n");
        assertThat(transcoder.probe(out).conformsTo(new ConformSpec(160, 90, 30, 1, 105, Preset.ULTRAFAST, 20)))
                .isTrue();
        assertThat(Samples.packets(out, "v").stream().filter(flags -> flags.contains("K")))
                .hasSize(6);
        Path played = Samples.joined(preview, folder.resolve("played.mp4"));
        assertThat(Samples.frameHashes(played, "v")).hasSize(105).isEqualTo(Samples.frameHashes(out, "v"));
        assertThat(Samples.packets(played, "a")).hasSameSizeAs(Samples.packets(out, "a"));
    }

    @Test
    void everyPieceAndEverySecondBeginsWithAKeyFrame() throws IOException {
        PreviewSpec preview = new PreviewSpec(folder.resolve("preview"), Duration.ofSeconds(1));
        EncodeSpec spec = Samples.spec(160, 90);
        Path shown = folder.resolve("shown.mp4");
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, shown, preview)) {
            Samples.write(encoder, spec, 80, 40);
        }

        List<String> packets = Samples.packets(shown, "v");
        assertThat(IntStream.range(0, packets.size())
                        .filter(i -> packets.get(i).contains("K"))
                        .boxed())
                .containsExactly(0, 18, 30, 36, 60);
    }

    @Test
    void everySegmentIsAsLongAsAskedAtOddRates() throws IOException {
        EncodeSpec spec = new EncodeSpec(64, 64, 24, 1, Preset.VERYFAST, 23, Optional.empty(), Duration.ofSeconds(30));
        PreviewSpec preview = new PreviewSpec(folder.resolve("preview"), Duration.ofMillis(600));
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, folder.resolve("out.mp4"), preview)) {
            Samples.write(encoder, spec, 60, 40);
        }

        assertThat(Files.readString(preview.playlist()).lines().filter(line -> line.startsWith("#EXTINF")))
                .containsExactly(
                        "#EXTINF:0.625000,",
                        "#EXTINF:0.583333,",
                        "#EXTINF:0.625000,",
                        "#EXTINF:0.583333,",
                        "#EXTINF:0.083333,");
    }

    @Test
    void aPreviewThatCannotBeWrittenDoesTheVideoNoHarm() throws IOException {
        PreviewSpec preview = new PreviewSpec(folder.resolve("preview"), Duration.ofSeconds(1));
        Files.createDirectories(preview.folder().resolve("segment1.m4s").resolve("in the way"));
        EncodeSpec spec = Samples.spec(64, 64);
        Path out = folder.resolve("out.mp4");
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, out, preview)) {
            Samples.write(encoder, spec, 100, 40);
        }

        assertThat(transcoder.probe(out).video().orElseThrow().frames()).isEqualTo(100);
    }

    @Test
    void namesThatLookLikeOptionsOrAddressesAreJustNames() {
        Path out = folder.resolve("-f http:%d 'x'.mp4");

        Samples.video(out, Samples.spec(64, 64), 3, 40);

        assertThat(transcoder.probe(out).video().orElseThrow().frames()).isEqualTo(3);
    }

    @Test
    void closingHalfWayLeavesNoProcessAndNoFile() {
        Path out = folder.resolve("out.mp4");
        EncodeSpec spec = Samples.spec(320, 180);
        List<ProcessHandle> children;
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, out)) {
            for (int i = 0; i < 10; i++) {
                encoder.write(Samples.grey(new byte[spec.frameBytes()], spec, 40 + i));
            }
            children = ProcessHandle.current().descendants().toList();
            assertThat(children).isNotEmpty();
        }

        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(out).doesNotExist();
    }

    @Test
    void closingFromAnotherThreadFreesABlockedWriter() throws Exception {
        Path hanging = Samples.script(folder.resolve("ffmpeg"), "exec sleep 300");
        EncodeSpec spec = Samples.spec(640, 360);
        byte[] frame = new byte[spec.frameBytes()];
        try (FrameEncoder encoder =
                FrameEncoder.open(FfmpegPrograms.of(hanging, hanging), spec, folder.resolve("out.mp4"))) {
            Thread closer = Thread.ofVirtual().start(() -> {
                while (encoder.written() == 0
                        && ProcessHandle.current().descendants().findAny().isEmpty()) {
                    LockSupport.parkNanos(1_000_000);
                }
                encoder.close();
            });

            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> encoder.write(frame))
                    .matches(e -> e.kind() == MediaException.Kind.CANCELLED);
            closer.join();
        }
    }

    @Test
    void anEncoderThatHangsIsEndedAtTheDeadlineWithEverythingItStarted() throws Exception {
        Path pid = folder.resolve("pid");
        Path hanging = Samples.script(folder.resolve("ffmpeg"), "sleep 300 &", "echo $! >" + pid, "wait");
        EncodeSpec spec =
                new EncodeSpec(640, 360, 30, 1, Preset.ULTRAFAST, 23, Optional.empty(), Duration.ofMillis(500));
        byte[] frame = new byte[spec.frameBytes()];

        try (FrameEncoder encoder =
                FrameEncoder.open(FfmpegPrograms.of(hanging, hanging), spec, folder.resolve("out.mp4"))) {
            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> {
                        encoder.write(frame);
                        encoder.write(frame);
                    })
                    .matches(e -> e.kind() == MediaException.Kind.TIMEOUT);
        }

        Samples.awaitGone(Long.parseLong(Files.readString(pid).strip()));
    }

    @Test
    void aFullDiskIsSaidToBeOne() throws IOException {
        Path full = Samples.script(
                folder.resolve("ffmpeg"), "echo 'Error writing trailer: No space left on device' >&2", "exit 228");
        EncodeSpec spec = Samples.spec(640, 360);

        try (FrameEncoder encoder = FrameEncoder.open(FfmpegPrograms.of(full, full), spec, folder.resolve("out.mp4"))) {
            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> {
                        encoder.write(new byte[spec.frameBytes()]);
                        encoder.finish();
                    })
                    .matches(e -> e.kind() == MediaException.Kind.NO_SPACE);
        }
    }

    @Test
    void aFolderThatIsNotThereFailsWithoutACommandLine() {
        EncodeSpec spec = Samples.spec(640, 360);
        try (FrameEncoder encoder = FrameEncoder.open(
                Samples.PROGRAMS, spec, folder.resolve("nowhere").resolve("out.mp4"))) {
            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> {
                        encoder.write(new byte[spec.frameBytes()]);
                        encoder.finish();
                    })
                    .matches(e -> e.kind() == MediaException.Kind.FAILED)
                    .withMessageNotContaining("libx264");
        }
    }

    @Test
    void anInterruptedThreadStopsTheEncoding() {
        Path out = folder.resolve("out.mp4");
        EncodeSpec spec = Samples.spec(64, 64);
        try (FrameEncoder encoder = FrameEncoder.open(Samples.PROGRAMS, spec, out)) {
            encoder.write(new byte[spec.frameBytes()]);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(MediaException.class)
                    .isThrownBy(() -> encoder.write(new byte[spec.frameBytes()]))
                    .matches(e -> e.kind() == MediaException.Kind.CANCELLED);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void aFrameOfAnotherSizeIsRefused() {
        try (FrameEncoder encoder =
                FrameEncoder.open(Samples.PROGRAMS, Samples.spec(64, 64), folder.resolve("out.mp4"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> encoder.write(new byte[10]))
                    .withMessageContaining("6144 bytes");
        }
    }
}
