package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.Canvas;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.FileSink;
import dev.kinora.engine.LivePreview;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.VideoEngineContract;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Preset;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnimaticEngineTest extends VideoEngineContract {
    private static final FfmpegPrograms PROGRAMS = FfmpegPrograms.bundled(Path.of("target", "ffmpeg"));
    private static final Deadline SOON = Deadline.in(Duration.ofMinutes(5));

    @TempDir
    Path files;

    private Path temp = Path.of("");

    @Override
    protected EngineToolkit toolkit(Path tempFolder) {
        temp = tempFolder;
        return new EngineToolkit(
                InstantSource.system(),
                tempFolder,
                PROGRAMS.ffmpeg(),
                PROGRAMS.ffprobe(),
                2,
                Optional.of(Duration.ofSeconds(1)));
    }

    @Override
    protected VideoEngine engine(EngineToolkit toolkit) {
        return new AnimaticProvider().create(new EngineId("animatic"), Map.of(), toolkit);
    }

    @Override
    protected RenderSpec smallSpec() {
        return spec("a meadow", new Canvas(96, 54), 6);
    }

    @Override
    protected RenderSpec longSpec() {
        return spec("a meadow", new Canvas(1920, 1080), 30 * 120);
    }

    private static RenderSpec spec(String prompt, Canvas canvas, int frames) {
        return new RenderSpec(
                Op.TEXT,
                "animatic",
                prompt,
                Optional.empty(),
                canvas,
                frames,
                Rational.fps(30),
                OptionalLong.of(7),
                true,
                List.of(),
                Map.of());
    }

    private static RenderSpec seeded(RenderSpec spec, OptionalLong seed) {
        return new RenderSpec(
                spec.op(),
                spec.remoteModel(),
                spec.prompt(),
                spec.negative(),
                spec.canvas(),
                spec.frames(),
                spec.fps(),
                seed,
                spec.audio(),
                spec.media(),
                spec.extras());
    }

    @Test
    void deliversExactlyWhatItVouchesFor() throws Exception {
        Path video = rendered(spec("Wide shot of a lake at dawn", new Canvas(320, 180), 120), "lake");

        Probe probe = new Transcoder(PROGRAMS, MediaLimits.defaults()).probe(video);

        assertThat(probe.conformsTo(new ConformSpec(320, 180, 30, 1, 120, Preset.ULTRAFAST, 20)))
                .as(probe.toString())
                .isTrue();
        assertThat(probe.duration()).isEqualTo(Duration.ofSeconds(4));
        assertThat(probe.faststart()).isTrue();
    }

    @Test
    void theFilmIsShownWhileItIsMade() throws Exception {
        EngineHandle handle = submit(spec("Wide shot of a lake at dawn", new Canvas(640, 360), 30 * 20));

        await(handle, _ -> engine().preview(handle) instanceof LivePreview.Shown);

        assertThat(engine().observe(handle, SOON).phase()).isEqualTo(Phase.RUNNING);
        Path shown = ((LivePreview.Shown) engine().preview(handle)).folder();
        assertThat(shown.resolve("init.mp4")).isNotEmptyFile();
        assertThat(shown.resolve("segment0.m4s")).isNotEmptyFile();
        engine().cancel(handle, SOON);
    }

    @Test
    void anotherSeedGivesAnotherVideoAndNoSeedIsSeedZero() throws Exception {
        RenderSpec spec = smallSpec();

        assertThat(Files.mismatch(rendered(spec, "a"), rendered(seeded(spec, OptionalLong.of(8)), "b")))
                .isNotNegative();
        assertThat(rendered(seeded(spec, OptionalLong.empty()), "c"))
                .hasSameBinaryContentAs(rendered(seeded(spec, OptionalLong.of(0)), "d"));
    }

    @Test
    void tellsWhatItUnderstoodAndWhereTheTimeWent() throws Exception {
        Observation end = awaitEnd(submit(withPrompt(smallSpec(), "A qwrtz blorf on a beach at night")));

        assertThat(end.phase()).isEqualTo(Phase.SUCCEEDED);
        assertThat(end.percent()).hasValue(100);
        JsonNode shot = new JsonMapper().readTree(end.facts().get("storyboard")).at("/shots/0");
        assertThat(shot.at("/place/concept").asString()).isEqualTo("place.beach");
        assertThat(shot.at("/place/time").asString()).isEqualTo("NIGHT");
        assertThat(shot.at("/frame/frames").asInt()).isEqualTo(6);
        assertThat(end.facts().get("unmatched")).contains("qwrtz", "blorf");
        JsonNode times = new JsonMapper().readTree(end.facts().get("timings"));
        assertThat(times.propertyNames()).contains("plan", "sound", "bake", "frames", "encode");
        assertThat(times.get("frames").asLong()).isBetween(0L, 60_000L);
    }

    @Test
    void leavesNoFilesBehind() throws Exception {
        EngineHandle finished = submit(smallSpec());
        awaitEnd(finished);
        assertThat(leftovers()).as("until it is released").isNotEmpty();
        engine().release(finished, SOON);
        assertThat(leftovers()).isEmpty();

        EngineHandle cancelled = submit(longSpec());
        await(cancelled, seen -> seen.percent().orElse(0) >= 0 && !leftovers().isEmpty());
        engine().cancel(cancelled, SOON);
        awaitEnd(cancelled);
        assertThat(leftovers()).isEmpty();

        EngineHandle released = submit(longSpec());
        await(released, seen -> !leftovers().isEmpty());
        engine().release(released, SOON);
        eventually(() -> leftovers().isEmpty());

        EngineHandle closed = submit(longSpec());
        await(closed, seen -> !leftovers().isEmpty());
        submit(smallSpec());
        engine().close();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void cancelIsNeverReportedAsAFailure() throws Exception {
        for (int delay = 0; delay < 120; delay += 15) {
            EngineHandle handle = submit(spec("a cat playing a piano", new Canvas(320, 180), 30 * 60));
            long begun = System.nanoTime();
            long pause = Duration.ofMillis(delay).toNanos();
            await(handle, seen -> System.nanoTime() - begun > pause);
            engine().cancel(handle, SOON);
            assertThat(awaitEnd(handle)).satisfies(end -> {
                assertThat(end.fault()).as("after %d ms", pause / 1_000_000).isEmpty();
                assertThat(end.phase()).isEqualTo(Phase.CANCELED);
            });
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAStorageFault() throws Exception {
        Path file = Files.writeString(files.resolve("no-folder"), "in the way");
        EngineToolkit toolkit =
                new EngineToolkit(InstantSource.system(), file, PROGRAMS.ffmpeg(), PROGRAMS.ffprobe(), 1);
        try (VideoEngine engine = engine(toolkit)) {
            EngineHandle handle = engine.submit(smallSpec(), AttemptToken.random(), SOON);
            Observation end = ended(engine, handle);

            assertThat(end.phase()).isEqualTo(Phase.FAILED);
            assertThat(end.fault().orElseThrow().kind()).isEqualTo(FaultKind.STORAGE);
            assertThat(end.fault().orElseThrow().message()).doesNotContain(file.toString());
        }
    }

    static List<String> oddPrompts() {
        return List.of(
                "<script>alert(1)</script> <b>a dog</b> &amp; %s {{x}} ${y} '; DROP TABLE videos; --",
                "\uD83D\uDC31 on a \uD83C\uDFCD\uFE0F at \uD83C\uDF03 \u200D\u200D\uFE0F \uD800",
                "\u0642\u0637\u0629 \u062a\u0639\u0632\u0641 \u0639\u0644\u0649 \u0627\u0644\u0628\u064a\u0627\u0646\u0648 \u202Eabc\u202C",
                "\u0000\u0001\t\r\n\u2028 . , ; : ! ? \" ' ( [ {",
                " ",
                "[99999999:59] a cat (999999999999s) [0:-4] shot 9999999999: a dog",
                "cut to ".repeat(200) + "a cat",
                "a cat and a dog and nine horses and ".repeat(900),
                "zoom out fast, ".repeat(40) + "a cat",
                "x".repeat(32_000));
    }

    @ParameterizedTest
    @MethodSource("oddPrompts")
    void anyPromptRenders(String prompt) throws Exception {
        Observation end = awaitEnd(submit(spec(prompt, new Canvas(96, 54), 8)));

        assertThat(end.phase()).as("%s", end.fault()).isEqualTo(Phase.SUCCEEDED);
    }

    static List<RenderSpec> oddSizes() {
        return List.of(
                spec("a cat", new Canvas(96, 54), 1),
                spec("a cat on a motorcycle", new Canvas(16, 16), 3),
                spec("a lake", new Canvas(16, 400), 3),
                spec("a coffee cup on a table", new Canvas(402, 18), 3));
    }

    @ParameterizedTest
    @MethodSource("oddSizes")
    void anySizeAndLengthRenders(RenderSpec spec) throws Exception {
        Observation end = awaitEnd(submit(spec));

        assertThat(end.phase()).as("%s", end.fault()).isEqualTo(Phase.SUCCEEDED);
    }

    @Test
    void namesEverythingItCannotDo() {
        RenderSpec fine = smallSpec();
        RenderSpec wrong = new RenderSpec(
                Op.TEXT,
                "animatic",
                "x",
                Optional.empty(),
                new Canvas(4096, 4096),
                30_000,
                new Rational(30_000, 1001),
                OptionalLong.empty(),
                true,
                List.of(),
                Map.of());

        assertThat(engine().validate(fine)).isEmpty();
        assertThat(engine().validate(wrong))
                .extracting(dev.kinora.engine.Violation::field)
                .containsExactlyInAnyOrder("frames", "fps", "canvas");
    }

    @Test
    void wrongSettingsAreNamed() {
        for (String wrong : List.of("0", "65", "many", "-1", "", "99999999999")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() ->
                            new AnimaticProvider().create(new EngineId("a"), Map.of("slots", wrong), toolkit(files)))
                    .withMessageContaining("slots");
        }
    }

    private List<Path> leftovers() {
        try (Stream<Path> all = Files.list(temp)) {
            return all.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void eventually(java.util.function.BooleanSupplier wanted) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(30));
        while (!wanted.getAsBoolean()) {
            assertThat(deadline.expired()).isFalse();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    private static Observation ended(VideoEngine engine, EngineHandle handle) throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(60));
        while (!engine.observe(handle, SOON).phase().terminal()) {
            assertThat(deadline.expired()).isFalse();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        return engine.observe(handle, SOON);
    }

    private Path rendered(RenderSpec spec, String name) throws Exception {
        EngineHandle handle = submit(spec);
        Observation end = awaitEnd(handle);
        assertThat(end.phase()).as("%s", end.fault()).isEqualTo(Phase.SUCCEEDED);
        Path file = files.resolve(name);
        engine().fetch(handle, new FileSink(file), SOON);
        return file;
    }
}
