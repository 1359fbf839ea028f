package dev.kinora.server.service;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.kinora.engine.Observation;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.PageQuery.Order;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.render.StubEngine;
import dev.kinora.server.render.Studio;
import dev.kinora.server.service.RulesSettings.ModelSizeRule;
import dev.kinora.server.service.RulesSettings.SecondsRule;
import dev.kinora.server.service.RulesSettings.SizeRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoServiceTest {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final ProjectId THEIRS = new ProjectId("theirs");
    private static final Duration GRACE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final StubEngine engine = new StubEngine();
    private final SettableClock clock = new SettableClock();
    private Studio studio;
    private VideoService service;

    @BeforeEach
    void open() {
        studio = new Studio(folder, engine);
        service = service(SizeRule.LENIENT, SecondsRule.STRICT, ModelSizeRule.ANY);
        clock.advance(Duration.between(clock.instant(), Instant.now()));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aNewVideoIsQueuedWithTheDefaultsOfUpstream() {
        Video video = service.create(OURS, CreateVideo.of("aurora"));

        assertThat(video.status()).isEqualTo(VideoStatus.QUEUED);
        assertThat(video.model()).isEqualTo("sora-2");
        assertThat(video.seconds()).isEqualTo(4);
        assertThat(video.size()).isEqualTo(VideoSize.W720_H1280);
        assertThat(video.seed()).isBetween(0L, 0xffff_ffffL);
        assertThat(service.get(OURS, video.id().value())).isEqualTo(video);
        assertThat(studio.events(video.id())).containsExactly(Type.CREATED);
    }

    @Test
    void whatTheCallerNamesIsKept() {
        Video video = service.create(
                OURS,
                new CreateVideo(
                        "aurora",
                        Optional.of("sora-2-pro"),
                        Optional.of("12"),
                        Optional.of("1792x1024"),
                        CreateVideo.Guide.seed(9)));

        assertThat(video.model()).isEqualTo("sora-2-pro");
        assertThat(video.seconds()).isEqualTo(12);
        assertThat(video.size()).isEqualTo(VideoSize.W1792_H1024);
        assertThat(video.seed()).isEqualTo(9);
    }

    @Test
    void row11AnEmptyPrompt() {
        assertRefused(() -> service.create(OURS, CreateVideo.of("")), 400, "empty_string", "minimum length 1");
    }

    @Test
    void row12APromptIsMeasuredInCharactersNotInBytes() {
        assertThat(service.create(OURS, CreateVideo.of("🌨".repeat(32_000))).prompt())
                .hasSize(64_000);
        assertRefused(
                () -> service.create(OURS, CreateVideo.of("🌨".repeat(32_001))),
                400,
                "string_above_max_length",
                "maximum length 32000, but got a string with length 32001 instead.");
    }

    @Test
    void row13ALengthOutsideTheList() {
        for (String bad : List.of("5", "0", "-4", "24", "four", "", "4.5")) {
            assertRefused(
                    () -> service.create(OURS, asked(Optional.of(bad), Optional.empty())),
                    400,
                    "invalid_value",
                    "Invalid value: '" + bad + "'. Supported values are: '4', '8', '12', '16', and '20'.");
        }
        assertThat(service.create(OURS, asked(Optional.of("4.0"), Optional.empty()))
                        .seconds())
                .isEqualTo(4);
    }

    @Test
    void aLengthIsRoundedUpOnlyWhenTheOperatorWantsIt() {
        service = service(SizeRule.LENIENT, SecondsRule.ROUND_UP, ModelSizeRule.ANY);

        assertThat(service.create(OURS, asked(Optional.of("5"), Optional.empty()))
                        .seconds())
                .isEqualTo(8);
        assertThat(service.create(OURS, asked(Optional.of("0.5"), Optional.empty()))
                        .seconds())
                .isEqualTo(4);
        assertRefused(
                () -> service.create(OURS, asked(Optional.of("21"), Optional.empty())), 400, "invalid_value", "'21'");
    }

    @Test
    void row15ASizeOutsideTheSix() {
        assertRefused(
                () -> service.create(OURS, asked(Optional.empty(), Optional.of("1080x1080"))),
                400,
                "invalid_value",
                "Invalid value: '1080x1080'. Supported values are: '720x1280'");
    }

    @Test
    void theTwoSizesOfTheFolkloreAreMappedUnlessTheOperatorIsStrict() {
        CreateVideo folklore = asked(Optional.empty(), Optional.of("1808x1024"));
        assertThat(service.create(OURS, folklore).size()).isEqualTo(VideoSize.W1792_H1024);

        service = service(SizeRule.STRICT, SecondsRule.STRICT, ModelSizeRule.ANY);
        assertRefused(() -> service.create(OURS, folklore), 400, "invalid_value", "'1808x1024'");
    }

    @Test
    void aStrictServerHoldsSora2ToItsTwoSizes() {
        service = service(SizeRule.LENIENT, SecondsRule.STRICT, ModelSizeRule.DOCUMENTED);

        assertRefused(
                () -> service.create(OURS, asked(Optional.empty(), Optional.of("1920x1080"))),
                400,
                "invalid_value",
                "Supported values are: '720x1280' and '1280x720'.");
        assertThat(service.create(
                                OURS,
                                new CreateVideo(
                                        "x",
                                        Optional.of("sora-2-pro"),
                                        Optional.empty(),
                                        Optional.of("1920x1080"),
                                        CreateVideo.Guide.none()))
                        .size())
                .isEqualTo(VideoSize.W1920_H1080);
    }

    @Test
    void row16AnUnknownModelAndRow28() {
        CreateVideo unknown = new CreateVideo(
                "x", Optional.of("sora-1-turbo"), Optional.empty(), Optional.empty(), CreateVideo.Guide.none());
        assertRefused(
                () -> service.create(OURS, unknown),
                400,
                "invalid_value",
                "Invalid value: 'sora-1-turbo'. Supported values are: 'sora-2' and 'sora-2-pro'.");
        assertRefused(() -> service.model("x"), 404, "model_not_found", "The model 'x' does not exist");
        assertThat(service.model("sora-2")).isEqualTo(service.models().getFirst());
    }

    @Test
    void row26AVideoOfAnotherProjectIsNotFound() {
        String id = service.create(THEIRS, CreateVideo.of("x")).id().value();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> service.get(OURS, id),
                () -> service.delete(OURS, id),
                () -> service.content(OURS, id, Variant.VIDEO),
                () -> service.list(OURS, new PageQuery(5, Optional.of(id), Order.ASC)))) {
            assertRefused(call, 404, null, "Video with id '" + id + "' not found.");
        }
        assertRefused(() -> service.get(OURS, "video_123"), 404, null, "Video with id 'video_123' not found.");
    }

    @Test
    void fortyFiveVideosAreWalkedInBothOrders() {
        List<Video> made = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            made.add(service.create(OURS, CreateVideo.of("number " + i)));
        }

        assertThat(walk(Order.ASC)).isEqualTo(made);
        assertThat(walk(Order.DESC)).isEqualTo(made.reversed());
        assertThat(service.list(OURS, new PageQuery(45, Optional.empty(), Order.ASC))
                        .hasMore())
                .isFalse();
        assertThat(service.list(OURS, new PageQuery(0, Optional.empty(), Order.ASC)))
                .isEqualTo(new Page<>(List.of(), true));
        assertThat(service.list(
                        OURS, new PageQuery(20, Optional.of(made.getLast().id().value()), Order.ASC)))
                .isEqualTo(new Page<>(List.of(), false));
    }

    @Test
    void aCursorThatWasDeletedStillWorks() {
        Video first = service.create(OURS, CreateVideo.of("1"));
        Video second = service.create(OURS, CreateVideo.of("2"));
        service.delete(OURS, first.id().value());

        assertThat(service.list(OURS, new PageQuery(20, Optional.of(first.id().value()), Order.ASC))
                        .items())
                .containsExactly(second);
    }

    @Test
    void aFinishedVideosContentIsServedUntilItExpires() throws Exception {
        studio.start();
        String id = service.create(OURS, CreateVideo.of("x")).id().value();
        assertRefused(() -> service.content(OURS, id, Variant.VIDEO), 404, null, "not ready yet");
        studio.await(service.get(OURS, id).id());

        AssetContent content = service.content(OURS, id, Variant.VIDEO);
        assertThat(content.mediaType()).isEqualTo("video/mp4");
        assertThat(content.fileName()).isEqualTo(id + ".mp4");
        try (InputStream in = content.open(0, content.bytes())) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes())))
                    .isEqualTo(content.sha256());
        }
        clock.advance(Duration.ofHours(1).plus(GRACE).minusMinutes(1));
        assertThat(service.content(OURS, id, Variant.THUMBNAIL).mediaType()).isEqualTo("image/webp");
        clock.advance(Duration.ofMinutes(2));
        assertRefused(() -> service.content(OURS, id, Variant.VIDEO), 404, "expired", "have expired");
    }

    @Test
    void expiredFilesAreRemovedAndTheVideoStays() throws IOException {
        studio.start();
        Video video = service.create(OURS, CreateVideo.of("x"));
        studio.await(video.id());
        upkeep().chores().forEach(chore -> chore.work().run());
        assertThat(studio.storedFiles()).hasSize(3);

        clock.advance(Duration.ofHours(2));
        upkeep().chores().forEach(chore -> chore.work().run());

        assertThat(studio.storedFiles()).isEmpty();
        assertThat(service.get(OURS, video.id().value()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(studio.events(video.id())).containsExactly(Type.CREATED, Type.STARTED, Type.COMPLETED, Type.EXPIRED);
        assertRefused(() -> service.content(OURS, video.id().value(), Variant.VIDEO), 404, "expired", "have expired");
    }

    @Test
    void tombstonesLiveForADay() {
        Video gone = service.create(OURS, CreateVideo.of("1"));
        service.delete(OURS, gone.id().value());
        PageQuery behind = new PageQuery(20, Optional.of(gone.id().value()), Order.ASC);
        clock.advance(Duration.ofHours(23));
        upkeep().chores().forEach(chore -> chore.work().run());
        assertThat(service.list(OURS, behind).items()).isEmpty();

        clock.advance(Duration.ofHours(2));
        upkeep().chores().forEach(chore -> chore.work().run());

        assertRefused(() -> service.list(OURS, behind), 404, null, "not found");
    }

    @Test
    void aDeletedVideoLeavesNothingBehind() throws IOException {
        studio.start();
        Video video = service.create(OURS, CreateVideo.of("x"));
        studio.await(video.id());

        service.delete(OURS, video.id().value());

        assertThat(studio.storedFiles()).isEmpty();
        assertRefused(() -> service.get(OURS, video.id().value()), 404, null, "not found");
        assertThat(studio.events(video.id())).last().isEqualTo(Type.DELETED);
    }

    @Test
    void deletingARunningVideoCancelsIt() {
        engine.rest = Observation.running(30);
        studio.start();
        Video video = service.create(OURS, CreateVideo.of("x"));
        eventually("running", () -> studio.video(video.id()).progress() > 0);

        service.delete(OURS, video.id().value());

        eventually("cancelled", () -> engine.cancelled.contains("job-1"));
        eventually("cleaned up", () -> studio.workFolders().names().isEmpty());
    }

    @Test
    void aSweepTakesOnlyWhatBelongsToNobody() throws IOException {
        studio.start();
        Video kept = service.create(OURS, CreateVideo.of("x"));
        studio.await(kept.id());
        studio.queue.stop(Duration.ofSeconds(10));
        Video waiting = service.create(OURS, CreateVideo.of("y"));
        studio.assets.put("orphan.mp4", Files.writeString(folder.resolve("source"), "left over"));
        Path work = studio.workFolders().root();
        Files.createDirectories(work.resolve(waiting.id().value()));
        Files.writeString(
                Files.createDirectories(work.resolve(kept.id().value())).resolve("generated"), "half");

        upkeep().sweep();

        assertThat(studio.storedFiles()).hasSize(3);
        assertThat(studio.assets.stat("orphan.mp4")).isEmpty();
        assertThat(studio.workFolders().names()).containsExactly(waiting.id().value());
        assertThat(service.content(OURS, kept.id().value(), Variant.VIDEO).bytes())
                .isPositive();
    }

    private List<Video> walk(Order order) {
        List<Video> seen = new ArrayList<>();
        Page<Video> page = service.list(OURS, new PageQuery(20, Optional.empty(), order));
        seen.addAll(page.items());
        while (page.hasMore()) {
            String last = page.items().getLast().id().value();
            page = service.list(OURS, new PageQuery(20, Optional.of(last), order));
            seen.addAll(page.items());
        }
        return seen;
    }

    private VideoService service(SizeRule sizes, SecondsRule seconds, ModelSizeRule modelSizes) {
        List<ModelInfo> models = List.of(
                new ModelInfo("sora-2", Instant.ofEpochSecond(1_759_708_615), "system"),
                new ModelInfo("sora-2-pro", Instant.ofEpochSecond(1_759_708_663), "system"));
        RulesSettings rules = new RulesSettings(models, sizes, seconds, modelSizes);
        return House.in(studio, folder, new ServiceSettings(rules, GRACE, 1000), clock)
                .videos();
    }

    private Upkeep upkeep() {
        return new Upkeep(studio.database, studio.assets, AssetSettings.in(folder), studio.workFolders(), clock);
    }

    private static CreateVideo asked(Optional<String> seconds, Optional<String> size) {
        return new CreateVideo("x", Optional.empty(), seconds, size, CreateVideo.Guide.none());
    }

    private static void assertRefused(ThrowingCallable call, int status, @Nullable String code, String words) {
        assertThatThrownBy(call).asInstanceOf(type(ApiException.class)).satisfies(refusal -> {
            ApiError error = refusal.error();
            assertThat(error.status()).isEqualTo(status);
            assertThat(error.code()).isEqualTo(Optional.ofNullable(code));
            assertThat(error.message()).contains(words);
        });
    }
}
