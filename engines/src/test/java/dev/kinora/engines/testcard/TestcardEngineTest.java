package dev.kinora.engines.testcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.CancelReport;
import dev.kinora.engine.Canvas;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.FileSink;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.Reconciliation;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.VideoEngineContract;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Preset;
import dev.kinora.media.Transcoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestcardEngineTest extends VideoEngineContract {
    private static final FfmpegPrograms PROGRAMS = FfmpegPrograms.bundled(Path.of("target", "ffmpeg"));

    @TempDir
    Path files;

    @Override
    protected EngineToolkit toolkit(Path tempFolder) {
        return new EngineToolkit(
                InstantSource.system(),
                tempFolder,
                PROGRAMS.ffmpeg(),
                PROGRAMS.ffprobe(),
                1,
                Optional.of(Duration.ofSeconds(1)));
    }

    @Override
    protected VideoEngine engine(EngineToolkit toolkit) {
        return new TestcardProvider().create(new EngineId("card"), Map.of("slots", "2"), toolkit);
    }

    @Override
    protected RenderSpec smallSpec() {
        return new RenderSpec(
                Op.TEXT,
                "testcard",
                "a card",
                Optional.empty(),
                new Canvas(160, 90),
                15,
                Rational.fps(30),
                OptionalLong.of(7),
                true,
                List.of(),
                Map.of());
    }

    @Override
    protected RenderSpec longSpec() {
        return withPrompt(smallSpec(), "a card [slow 60s]");
    }

    @Test
    void deliversExactlyWhatItVouchesFor() throws Exception {
        EngineHandle handle = submit(withFrames(smallSpec(), 61));
        awaitEnd(handle);
        Path video = files.resolve("card.mp4");
        assertThat(engine().fetch(handle, new FileSink(video), Deadline.in(Duration.ofSeconds(5)))
                        .conformed())
                .isTrue();

        assertThat(new Transcoder(PROGRAMS, MediaLimits.defaults()).probe(video))
                .matches(probe -> probe.conformsTo(new ConformSpec(160, 90, 30, 1, 61, Preset.ULTRAFAST, 20)));
    }

    @Test
    void anotherSeedOrPromptGivesAnotherCard() throws Exception {
        assertThat(Files.mismatch(rendered(smallSpec(), "a"), rendered(withPrompt(smallSpec(), "b card"), "b")))
                .isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "[fail],ENGINE_FAULT",
        "[moderated],MODERATION_INPUT",
        "[no-space],STORAGE",
    })
    void failsAsThePromptAsks(String marker, FaultKind kind) throws Exception {
        Observation end = awaitEnd(submit(withPrompt(smallSpec(), "a card " + marker)));

        assertThat(end.phase()).isEqualTo(Phase.FAILED);
        assertThat(end.fault().orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void failsTheAskedNumberOfTimesFirst() throws Exception {
        RenderSpec spec = withPrompt(smallSpec(), "[fail-then-ok 2]");

        assertThat(awaitEnd(submit(spec)).phase()).isEqualTo(Phase.FAILED);
        assertThat(awaitEnd(submit(spec)).phase()).isEqualTo(Phase.FAILED);
        assertThat(awaitEnd(submit(spec)).phase()).isEqualTo(Phase.SUCCEEDED);
    }

    @Test
    void losesAndStallsAsThePromptAsks() throws Exception {
        assertThat(awaitEnd(submit(withPrompt(smallSpec(), "[lost]"))).phase()).isEqualTo(Phase.LOST);

        EngineHandle stalled = submit(withPrompt(smallSpec(), "[stall]"));
        await(stalled, seen -> seen.percent().orElse(0) >= 50);
        assertThat(engine().cancel(stalled, Deadline.in(Duration.ofSeconds(5))).outcome())
                .isEqualTo(CancelReport.Outcome.STOPPED);
    }

    @Test
    void refusesAndForgetsToAnswerAsThePromptAsks() throws Exception {
        assertFault(withPrompt(smallSpec(), "[busy]"), AttemptToken.random(), FaultKind.BUSY);

        AttemptToken token = AttemptToken.random();
        assertFault(withPrompt(smallSpec(), "[accept-unknown]"), token, FaultKind.ACCEPT_UNKNOWN);
        Reconciliation found =
                engine().reconcile(token, smallSpec(), Instant.EPOCH, Deadline.in(Duration.ofSeconds(5)));
        assertThat(found.verdict()).isEqualTo(Reconciliation.Verdict.FOUND);
        assertThat(awaitEnd(found.handle().orElseThrow()).phase()).isEqualTo(Phase.SUCCEEDED);
    }

    @Test
    void deliversGarbageAsThePromptAsks() throws Exception {
        assertThat(Files.readString(rendered(withPrompt(smallSpec(), "[bad-media]"), "bad")))
                .startsWith("This is no");
    }

    @Test
    void aThirdRenderWaitsForOneOfTwoSlots() throws Exception {
        EngineHandle first = submit(longSpec());
        EngineHandle second = submit(longSpec());
        await(first, seen -> seen.phase() == Phase.RUNNING);
        await(second, seen -> seen.phase() == Phase.RUNNING);
        EngineHandle third = submit(smallSpec());
        assertThat(engine().observe(third, Deadline.in(Duration.ofSeconds(5))).phase())
                .isEqualTo(Phase.QUEUED);

        engine().cancel(first, Deadline.in(Duration.ofSeconds(5)));

        assertThat(awaitEnd(third).phase()).isEqualTo(Phase.SUCCEEDED);
    }

    @Test
    void wrongSettingsAreNamed() {
        for (Map<String, String> wrong : List.of(
                Map.of("slots", "0"), Map.of("cost", "cheap"), Map.of("delay", "soon"), Map.of("max_seconds", "x"))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new TestcardProvider().create(new EngineId("card"), wrong, toolkit(files)))
                    .withMessageContaining(wrong.keySet().iterator().next());
        }
    }

    private Path rendered(RenderSpec spec, String name) throws Exception {
        EngineHandle handle = submit(spec);
        awaitEnd(handle);
        Path file = files.resolve(name);
        engine().fetch(handle, new FileSink(file), Deadline.in(Duration.ofSeconds(5)));
        return file;
    }

    private void assertFault(RenderSpec spec, AttemptToken token, FaultKind kind) {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine().submit(spec, token, Deadline.in(Duration.ofSeconds(5))))
                .satisfies(e -> assertThat(e.fault().kind()).isEqualTo(kind));
    }
}
