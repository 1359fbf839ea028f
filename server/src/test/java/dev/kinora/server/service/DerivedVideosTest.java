package dev.kinora.server.service;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.SourceRender;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.Reference;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSource;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.reference.Pictures;
import dev.kinora.server.render.SampleVideo;
import dev.kinora.server.render.StubEngine;
import dev.kinora.server.render.Studio;
import dev.kinora.server.service.RulesSettings.ModelSizeRule;
import dev.kinora.server.service.RulesSettings.SecondsRule;
import dev.kinora.server.service.RulesSettings.SizeRule;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.ProvenanceStore;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos made of videos, from the request to the finished file: all real but the engine. */
class DerivedVideosTest {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final VideoIds IDS = new VideoIds(Studio.CLOCK);
    private static final ProjectId THEIRS = new ProjectId("theirs");

    @TempDir
    Path folder;

    private final StubEngine engine = new StubEngine();
    private final SettableClock clock = new SettableClock();
    private Studio studio;
    private House house;
    private boolean started;

    @BeforeEach
    void open() {
        started = false;
        studio = new Studio(folder.resolve("studio"), engine);
        RulesSettings rules = new RulesSettings(
                List.of(new ModelInfo("sora-2", Instant.EPOCH, "system")),
                SizeRule.LENIENT,
                SecondsRule.STRICT,
                ModelSizeRule.ANY);
        house = House.in(studio, folder, new ServiceSettings(rules, Duration.ofMinutes(10), 1000), clock);
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        engine.rest = new Observation(
                Phase.SUCCEEDED, OptionalInt.of(100), Optional.empty(), Map.of(SourceRender.RECIPE, "the recipe"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aRemixKeepsEverythingButThePrompt() {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));

        Video remix = house.derived().remix(OURS, new RemixVideo(source.id().value(), "at night", Emulation.FORBIDDEN));

        assertThat(remix.status()).isEqualTo(VideoStatus.QUEUED);
        assertThat(remix.prompt()).isEqualTo("at night");
        assertThat(remix.remixedFrom()).contains(source.id());
        assertThat(remix.spec().form()).isEqualTo(source.spec().form());
        assertThat(remix.seed()).isEqualTo(source.seed());
        assertThat(house.videos().get(OURS, remix.id().value())).isEqualTo(remix);

        finished(remix);
        RenderSpec asked = last();
        assertThat(asked.op()).isEqualTo(Op.REMIX);
        assertThat(asked.prompt()).isEqualTo("at night");
        assertThat(asked.media()).extracting(MediaInput::role).containsExactly(MediaInput.Role.SOURCE_VIDEO);
        SourceRender known = asked.source().orElseThrow();
        assertThat(known.prompt()).isEqualTo("a kite");
        assertThat(known.seed()).hasValue(source.seed());
        assertThat(known.frames()).isEqualTo(8);
        assertThat(known.recipe()).contains("the recipe");
        assertThat(made(remix).operation()).isEqualTo("remix");
        assertThat(made(remix).method()).isEqualTo(Provenance.NATIVE);
    }

    @Test
    void anExtensionIsOneClipOfBothAndKeepsTheRecipeOfItsSegment() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        engine.rest = new Observation(
                Phase.SUCCEEDED, OptionalInt.of(100), Optional.empty(), Map.of(SourceRender.RECIPE, "both"));

        Video longer = finished(house.derived().extend(OURS, extend(source, "4")));

        assertThat(longer.seconds()).isEqualTo(8);
        assertThat(last().op()).isEqualTo(Op.EXTEND);
        assertThat(last().frames()).isEqualTo(4 * SampleVideo.FPS);
        assertThat(frames(longer)).isEqualTo(2 * 4L * SampleVideo.FPS);
        assertThat(made(longer).facts()).containsEntry(SourceRender.RECIPE, "both");

        Video longest = finished(house.derived().extend(OURS, extend(longer, "8")));
        assertThat(longest.seconds()).isEqualTo(16);
        assertThat(last().source().orElseThrow().recipe()).contains("both");
        assertThat(last().source().orElseThrow().frames()).isEqualTo(16);
        assertThat(frames(longest)).isEqualTo(16L * SampleVideo.FPS);
    }

    @Test
    void anEngineThatOnlyTakesAFirstFrameExtendsFromTheLastOne() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        engine.can = EnumSet.of(Op.TEXT, Op.FIRST_FRAME);

        Video longer = finished(house.derived().extend(OURS, extend(source, "4")));

        assertThat(last().op()).isEqualTo(Op.FIRST_FRAME);
        assertThat(last().prompt()).isEqualTo("on it goes");
        assertThat(last().frames()).isEqualTo(4 * SampleVideo.FPS + 1);
        assertThat(last().media()).extracting(MediaInput::role).containsExactly(MediaInput.Role.FIRST_FRAME);
        assertThat(frames(longer)).isEqualTo(2 * 4L * SampleVideo.FPS);
        assertThat(made(longer).operation()).isEqualTo("extend");
        assertThat(made(longer).method()).isEqualTo("last-frame-i2v");

        engine.can = EnumSet.allOf(Op.class);
        finished(house.derived().remix(OURS, new RemixVideo(longer.id().value(), "at night", Emulation.ALLOWED)));
        assertThat(last().source().orElseThrow().recipe()).isEmpty();
    }

    @Test
    void whatStandsInForAnEditAndARemix() {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        engine.can = EnumSet.of(Op.TEXT, Op.FIRST_FRAME);
        Video edit = finished(house.derived().edit(OURS, edit(source, "make it red")));
        assertThat(last().op()).isEqualTo(Op.FIRST_FRAME);
        assertThat(last().prompt()).isEqualTo("a kite\nChange: make it red");
        assertThat(made(edit).operation()).isEqualTo("edit");
        assertThat(made(edit).method()).isEqualTo("first-frame-reprompt");

        engine.can = EnumSet.of(Op.TEXT);
        Video again = finished(house.derived().edit(OURS, edit(edit, "and round")));
        assertThat(last().op()).isEqualTo(Op.TEXT);
        assertThat(last().prompt()).isEqualTo("a kite\nChange: make it red\nChange: and round");
        assertThat(last().media()).isEmpty();
        assertThat(made(again).method()).isEqualTo("reprompt");
        assertThat(again.prompt()).isEqualTo("and round");

        Video remix = finished(
                house.derived().remix(OURS, new RemixVideo(source.id().value(), "at night", Emulation.ALLOWED)));
        assertThat(last().prompt()).isEqualTo("a kite\nChange: at night");
        assertThat(last().seed()).hasValue(source.seed());
        assertThat(made(remix).method()).isEqualTo("reprompt-same-seed");
        assertThat(made(remix).facts()).containsEntry(Provenance.PROMPT_SENT, "a kite\nChange: at night");
    }

    @Test
    void aVeryLongOldPromptIsCutAndTheChangeIsNot() {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("🌨".repeat(32_000))));
        engine.can = EnumSet.of(Op.TEXT);

        finished(house.derived().remix(OURS, new RemixVideo(source.id().value(), "at night", Emulation.ALLOWED)));

        assertThat(last().prompt().codePointCount(0, last().prompt().length())).isEqualTo(32_000);
        assertThat(last().prompt()).startsWith("🌨").endsWith("🌨\nChange: at night");
    }

    @Test
    void whatCannotBeDoneIsRefusedAtOnce() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        Path picture = Files.write(folder.resolve("a.png"), Pictures.quarters("png", 720, 1280));
        engine.can = Set.of(Op.TEXT);

        refused(() -> house.derived().extend(OURS, extend(source, "4")), 400, "unsupported_operation");
        refused(
                () -> house.derived().remix(OURS, new RemixVideo(source.id().value(), "at night", Emulation.FORBIDDEN)),
                400,
                "unsupported_operation");
        refused(
                () -> house.videos().create(OURS, starting(new Reference.Upload(picture, ""))),
                400,
                "unsupported_operation");
        refused(
                () -> house.derived()
                        .edit(
                                OURS,
                                new EditVideo(
                                        new VideoSource.Upload(upload()), "red", Optional.empty(), Emulation.ALLOWED)),
                400,
                "unsupported_operation");
        assertThat(studio.storedFiles()).hasSize(3);
    }

    @Test
    void anEmulationThatBecameNecessaryLaterIsNotMadeWhereItIsForbidden() {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        Video remix = house.derived().remix(OURS, new RemixVideo(source.id().value(), "at night", Emulation.FORBIDDEN));
        engine.can = Set.of(Op.TEXT);

        Video failed = studio.await(remix.id());

        assertThat(failed.failure().map(VideoFailure::code)).contains(VideoFailure.Code.INVALID_INPUT);
    }

    @Test
    void aPictureIsTheFirstFrameAndTheEngineGetsItExactly() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), Pictures.quarters("png", 720, 1280));
        engine.rest = Observation.running(10);
        studio.start();

        Video video = house.videos().create(OURS, starting(new Reference.Upload(picture, "")));
        eventually("asked", () -> !engine.asked.isEmpty());

        assertThat(last().op()).isEqualTo(Op.FIRST_FRAME);
        MediaInput first = last().media().getFirst();
        assertThat(first.mediaType()).isEqualTo("image/png");
        assertThat(Pictures.letters(Files.readAllBytes(first.file()))).isEqualTo("rgbw");
        house.videos().delete(OURS, video.id().value());
        eventually("cleaned up", () -> studio.workFolders().names().isEmpty());
        assertThat(studio.storedFiles()).isEmpty();
    }

    @Test
    void charactersComeWithTheirNamesAndStay() throws IOException {
        var mossy = house.characters().create(OURS, "Mossy", upload());
        refused(() -> house.characters().get(THEIRS, mossy.id()), 404, null);
        assertThat(house.characters().get(OURS, mossy.id())).isEqualTo(mossy);
        Materials materials = new Materials(Optional.empty(), List.of(mossy.id()), Emulation.ALLOWED);
        CreateVideo request = new CreateVideo(
                "Mossy waves",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CreateVideo.Guide.none(),
                materials);

        finished(house.videos().create(OURS, request));

        assertThat(last().op()).isEqualTo(Op.REFERENCE);
        assertThat(last().media()).extracting(MediaInput::role).containsExactly(MediaInput.Role.CHARACTER);
        assertThat(last().media()).extracting(MediaInput::label).containsExactly("Mossy");
        upkeep();
        assertThat(studio.assets.stat(mossy.file().key())).isPresent();
        refused(() -> house.videos().create(THEIRS, request), 404, null);
    }

    @Test
    void aSourceThatGoesLeavesItsDerivativesAlone() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        Video other = finished(house.videos().create(OURS, CreateVideo.of("another")));
        engine.rest = Observation.running(10);
        Video deleted = house.derived().extend(OURS, extend(source, "4"));
        Video expired = house.derived().extend(OURS, extend(other, "4"));

        house.videos().delete(OURS, source.id().value());
        clock.advance(Duration.ofHours(3));
        upkeep();
        refused(() -> house.derived().extend(OURS, extend(other, "4")), 400, null, "have expired");
        clock.advance(Duration.ofHours(-3));
        engine.rest = Observation.of(Phase.SUCCEEDED);

        assertThat(studio.await(deleted.id()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(studio.await(expired.id()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(frames(deleted)).isEqualTo(16);
        upkeep();
        assertThat(studio.storedFiles()).hasSize(6);
    }

    @Test
    void aRestartGoesOnWhereItWas() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        engine.rest = Observation.running(10);
        engine.attached = true;
        Video longer = house.derived().extend(OURS, extend(source, "4"));
        eventually("handed over", () -> engine.asked.size() == 2);
        studio.close();

        open();
        new Upkeep(studio.database, studio.assets, AssetSettings.in(folder), studio.workFolders(), clock).sweep();
        engine.rest = Observation.of(Phase.SUCCEEDED);

        assertThat(finished(longer).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(engine.accepted).hasValue(2);
        assertThat(frames(longer)).isEqualTo(16);
    }

    @Test
    void aDeletedDerivativeLeavesNothingButItsSource() throws IOException {
        Video source = finished(house.videos().create(OURS, CreateVideo.of("a kite")));
        engine.rest = Observation.running(10);
        Video longer = house.derived().extend(OURS, extend(source, "4"));
        eventually("handed over", () -> engine.asked.size() == 2);

        house.videos().delete(OURS, longer.id().value());
        eventually("cleaned up", () -> studio.workFolders().names().isEmpty());

        assertThat(studio.storedFiles()).hasSize(3);
        assertThat(house.videos()
                        .content(OURS, source.id().value(), Variant.VIDEO)
                        .bytes())
                .isPositive();
    }

    @Test
    void aVideoIsExtendedSixTimesAtMost() {
        Video source = completed(8, new Derivation.FromPrompt());
        Video five = completed(28, new Derivation.Extension(Optional.of(source.id()), 4, 5));
        Video six = completed(32, new Derivation.Extension(Optional.of(five.id()), 4, 6));

        assertThat(house.derived().extend(OURS, extend(five, "4")).spec().derivation())
                .isEqualTo(new Derivation.Extension(Optional.of(five.id()), 4, 6));
        refused(() -> house.derived().extend(OURS, extend(six, "4")), 400, "invalid_value", "at most 6 times");
    }

    @Test
    void aVideoGrowsToTwoMinutesAtMost() {
        Video lengthy = completed(104, new Derivation.FromPrompt());

        assertThat(house.derived().extend(OURS, extend(lengthy, "16")).seconds())
                .isEqualTo(120);
        refused(() -> house.derived().extend(OURS, extend(lengthy, "20")), 400, "invalid_value", "120 seconds");
    }

    /** A finished video that nobody rendered. */
    private Video completed(int seconds, Derivation derivation) {
        VideoSpec spec = new VideoSpec(
                "a kite",
                new VideoSpec.Form("sora-2", seconds, VideoSize.W720_H1280),
                VideoSpec.Guidance.of(7),
                derivation);
        Video video = new Video(IDS.next(), OURS, spec, VideoState.queued());
        StoredFile file = studio.assets.put(video.id() + "-sample.mp4", SampleVideo.file());
        studio.database.update(tx -> {
            VideoStore videos = new VideoStore();
            videos.insert(tx, video);
            videos.start(tx, video.id());
            videos.complete(tx, video.id(), clock.instant(), Optional.empty());
            new AssetIndex().insert(tx, new Asset(video.id(), Variant.VIDEO, file, clock.instant(), Optional.empty()));
        });
        return video;
    }

    private static ExtendVideo extend(Video source, String seconds) {
        return new ExtendVideo(new VideoSource.ById(source.id().value()), "on it goes", seconds, Emulation.ALLOWED);
    }

    private static EditVideo edit(Video source, String prompt) {
        return new EditVideo(new VideoSource.ById(source.id().value()), prompt, Optional.empty(), Emulation.ALLOWED);
    }

    /** A file as it lies there while its request runs: the service may take it away. */
    private Path upload() {
        try {
            return Files.copy(SampleVideo.file(), folder.resolve("upload-" + IDS.next() + ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CreateVideo starting(Reference reference) {
        return new CreateVideo(
                "a kite",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CreateVideo.Guide.none(),
                new Materials(Optional.of(reference), List.of(), Emulation.ALLOWED));
    }

    private Video finished(Video video) {
        if (!started) {
            studio.start();
            started = true;
        }
        Video done = studio.await(video.id());
        assertThat(done.status()).as(done.toString()).isEqualTo(VideoStatus.COMPLETED);
        return done;
    }

    private RenderSpec last() {
        return engine.asked.stream().reduce((a, b) -> b).orElseThrow();
    }

    private Provenance made(Video video) {
        return studio.database
                .read(tx -> new ProvenanceStore().find(tx, video.id()))
                .orElseThrow();
    }

    private long frames(Video video) throws IOException {
        AssetContent content = house.videos().content(OURS, video.id().value(), Variant.VIDEO);
        Path copy = folder.resolve("copy.mp4");
        try (InputStream in = content.open(0, content.bytes())) {
            Files.write(copy, in.readAllBytes());
        }
        Probe probe = new Transcoder(SampleVideo.programs(), MediaLimits.defaults()).probe(copy);
        assertThat(probe.faststart()).isTrue();
        long frames = probe.video().orElseThrow().frames();
        assertThat(probe.duration().toMillis() / 1000.0)
                .isCloseTo(frames / (double) SampleVideo.FPS, org.assertj.core.api.Assertions.within(0.03));
        return frames;
    }

    private void upkeep() {
        new Upkeep(studio.database, studio.assets, AssetSettings.in(folder), studio.workFolders(), clock)
                .chores()
                .forEach(chore -> chore.work().run());
    }

    private static void refused(ThrowingCallable call, int status, @Nullable String code) {
        refused(call, status, code, "");
    }

    private static void refused(ThrowingCallable call, int status, @Nullable String code, String words) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.error().status()).as(e.error().toString()).isEqualTo(status);
            assertThat(e.error().code()).isEqualTo(Optional.ofNullable(code));
            assertThat(e.error().message()).contains(words);
        });
    }
}
