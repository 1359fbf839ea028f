package dev.kinora.server.render;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.engine.CostClass;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Violation;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoFailure.Code;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole renders: real queue, real database, real FFmpeg, an engine made by hand. */
class RenderPipelineTest {
    private static final VideoIds IDS = new VideoIds(Studio.CLOCK);

    @TempDir
    Path folder;

    private final StubEngine engine = new StubEngine();
    private Studio studio;

    @BeforeEach
    void house() {
        open();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aVideoIsRenderedConformedAndStoredWithItsStills() throws IOException {
        studio.start();
        Video video = studio.await(create());

        assertThat(video.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(video.expiresAt()).contains(video.completedAt().orElseThrow().plusSeconds(3600));
        assertThat(studio.events(video.id())).containsExactly(Type.STARTED, Type.COMPLETED);
        assertThat(engine.released).containsExactly("job-1");
        List<Asset> assets = studio.database.read(tx -> new AssetIndex().list(tx, video.id()));
        assertThat(assets).extracting(Asset::variant).containsExactlyInAnyOrder(Variant.values());
        assertThat(studio.storedFiles()).hasSize(3);
        assertThat(read(assets, Variant.VIDEO)).isEqualTo(Files.readAllBytes(SampleVideo.file()));
        assertThat(read(assets, Variant.THUMBNAIL)).startsWith("RIFF".getBytes());
        assertThat(read(assets, Variant.SPRITESHEET)).startsWith((byte) 0xff, (byte) 0xd8);
    }

    @Test
    void anEngineThatDoesNotVouchIsConformed() throws IOException {
        Path small = folder.resolve("small.mp4");
        Transcoder transcoder = new Transcoder(SampleVideo.programs(), MediaLimits.defaults());
        transcoder.conform(
                SampleVideo.file(),
                small,
                new dev.kinora.media.ConformSpec(320, 240, 4, 1, 10, dev.kinora.media.Preset.ULTRAFAST, 30));
        engine.result = small;
        engine.conformed = true;
        studio.start();
        VideoId id = studio.await(create()).id();

        Path copy = folder.resolve("copy.mp4");
        Files.write(copy, read(studio.database.read(tx -> new AssetIndex().list(tx, id)), Variant.VIDEO));
        Probe.Video picture = transcoder.probe(copy).video().orElseThrow();
        assertThat(picture.width()).isEqualTo(720);
        assertThat(picture.height()).isEqualTo(1280);
        assertThat(picture.frames()).isEqualTo(4L * SampleVideo.FPS);
    }

    @Test
    void progressRisesWithTheEngineAndStaysBelowAHundred() {
        engine.rest = Observation.running(50);
        studio.start();
        VideoId id = create();

        eventually("44 %", () -> studio.video(id).progress() == 44);
        engine.rest = Observation.running(100);
        eventually("88 %", () -> studio.video(id).progress() == 88);
        engine.rest = Observation.of(Phase.SUCCEEDED);

        assertThat(studio.await(id).progress()).isEqualTo(100);
    }

    @Test
    void anEngineFaultIsTriedAgain() {
        engine.sights.add(Observation.failed(new EngineFault(FaultKind.ENGINE_FAULT, "hiccup")));
        engine.submitFaults.add(new EngineFault(FaultKind.BUSY, "later"));
        studio.start();

        assertThat(studio.await(create()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(engine.accepted).hasValue(2);
    }

    @Test
    void anEngineThatAlwaysFailsFailsTheVideo() {
        engine.rest = Observation.failed(new EngineFault(FaultKind.ENGINE_FAULT, "out of paint"));
        studio.start();

        assertFailed(Code.SERVER_ERROR, "out of paint");
        assertThat(engine.accepted).hasValue(3);
    }

    @Test
    void aPaidEngineIsNotAskedTwice() {
        engine.cost = CostClass.PAID;
        engine.rest = Observation.failed(new EngineFault(FaultKind.ENGINE_FAULT, "out of paint"));
        studio.start();

        assertFailed(Code.SERVER_ERROR, "out of paint");
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void aFinishedVideoOfAPaidEngineIsFetchedAgainWhenTheWireBreaks() {
        engine.cost = CostClass.PAID;
        engine.fetchFaults.add(new EngineFault(FaultKind.ENGINE_FAULT, "reset"));
        engine.fetchFaults.add(new EngineFault(FaultKind.BUSY, "later"));
        studio.start();

        assertThat(studio.await(create()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void moderationFailsAtOnceInTheWordsOfUpstream() {
        engine.rest = Observation.failed(new EngineFault(FaultKind.MODERATION_INPUT, "no"));
        studio.start();

        assertFailed(Code.MODERATION_BLOCKED, "Your request was blocked by our moderation system.");
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void whatTheEngineRefusesIsNotSubmitted() {
        engine.violations = List.of(new Violation("frames", "At most two seconds."));
        studio.start();

        assertFailed(Code.INVALID_INPUT, "At most two seconds.");
        assertThat(engine.accepted).hasValue(0);
    }

    @Test
    void aLostAnswerOfAnEngineThatRemembersCostsNothing() {
        engine.cost = CostClass.PAID;
        engine.remembers = true;
        engine.submitFaults.add(new EngineFault(FaultKind.ACCEPT_UNKNOWN, "cut off"));
        studio.start();

        assertThat(studio.await(create()).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void aLostAnswerOfAPaidEngineThatForgetsIsAmbiguous() {
        engine.cost = CostClass.PAID;
        engine.submitFaults.add(new EngineFault(FaultKind.ACCEPT_UNKNOWN, "cut off"));
        studio.start();

        assertFailed(Code.ENGINE_AMBIGUOUS, "not submitted twice");
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void bytesThatAreNoVideoAreMadeAnew() throws IOException {
        engine.result = Files.writeString(folder.resolve("junk"), "no video");
        engine.conformed = false;
        studio.start();

        assertFailed(Code.SERVER_ERROR, "The engine failed");
        assertThat(engine.accepted).hasValue(3);
    }

    @Test
    void aStallEndsTheRender() {
        engine.rest = Observation.running(10);
        Duration hour = Duration.ofHours(1);
        studio.with(new RenderSettings.Deadlines(hour, hour, Duration.ofMillis(50), hour, hour))
                .start();

        assertFailed(Code.TIMEOUT, "no progress");
        assertThat(engine.cancelled).containsExactly("job-1");
    }

    @Test
    void aRunThatTakesTooLongEnds() {
        engine.rest = Observation.running(10);
        Duration hour = Duration.ofHours(1);
        studio.with(new RenderSettings.Deadlines(hour, hour, hour, Duration.ofMillis(50), hour))
                .start();

        assertFailed(Code.TIMEOUT, "not finished within");
    }

    @Test
    void fullStorageFailsTheVideoAndLeavesNothingBehind() throws IOException {
        studio.start(new FullAfter(studio.assets, 1));

        assertFailed(Code.SERVER_ERROR, "storage is full");
        assertThat(studio.storedFiles()).isEmpty();
    }

    @Test
    void anEngineWithoutSpaceFailsTheVideo() {
        engine.rest = Observation.failed(new EngineFault(FaultKind.STORAGE, "No space left"));
        studio.start();

        assertFailed(Code.SERVER_ERROR, "storage is full");
    }

    @Test
    void stoppingHandsTheRenderBackAndTheNextProcessFinishesIt() {
        engine.rest = Observation.running(40);
        studio.start();
        VideoId id = create();
        eventually("running", () -> studio.video(id).progress() > 0);
        int before = studio.video(id).progress();
        studio.close();
        assertThat(engine.cancelled).containsExactly("job-1");

        engine.rest = Observation.of(Phase.SUCCEEDED);
        engine.bootId = "boot-2";
        open();
        assertThat(studio.video(id).status()).isEqualTo(VideoStatus.IN_PROGRESS);
        assertThat(studio.video(id).progress()).isEqualTo(before);
        studio.start();

        assertThat(studio.await(id).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(studio.events(id)).containsExactly(Type.STARTED, Type.COMPLETED);
        assertThat(engine.accepted).hasValue(2);
    }

    @Test
    void aJobOfARemoteEngineIsFoundAgainAndNotPaidTwice() {
        engine.attached = true;
        engine.cost = CostClass.PAID;
        engine.rest = Observation.running(40);
        studio.start();
        VideoId id = create();
        eventually("running", () -> studio.video(id).progress() > 0);
        studio.close();
        assertThat(engine.cancelled).isEmpty();

        engine.rest = Observation.of(Phase.SUCCEEDED);
        open().start();

        assertThat(studio.await(id).status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(engine.accepted).hasValue(1);
    }

    @Test
    void aDeletedVideosRenderIsCancelled() {
        engine.rest = Observation.running(40);
        studio.start();
        VideoId id = create();
        eventually("running", () -> studio.video(id).progress() > 0);

        studio.database.update(tx -> {
            new VideoStore().delete(tx, id);
            new dev.kinora.server.store.JobStore().deleteOf(tx, id);
        });
        studio.queue.cancel(id);

        eventually("cancelled", () -> engine.cancelled.contains("job-1"));
        eventually("cleaned up", () -> studio.workFolders().names().isEmpty());
        assertThat(studio.events(id)).containsExactly(Type.STARTED);
    }

    private void assertFailed(Code code, String words) {
        Video video = studio.await(create());
        VideoFailure failure = video.failure().orElseThrow();
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.message()).contains(words);
        assertThat(studio.events(video.id())).containsExactly(Type.STARTED, Type.FAILED);
    }

    private Studio open() {
        studio = new Studio(folder, engine);
        return studio;
    }

    private VideoId create() {
        VideoSpec spec = VideoSpec.of("a fox", new VideoSpec.Form("sora-2", 4, VideoSize.W720_H1280), 7);
        Video video = new Video(IDS.next(), ProjectId.DEFAULT, spec, VideoState.queued());
        studio.database.update(tx -> {
            new VideoStore().insert(tx, video);
            studio.queue.add(tx, video, 0);
        });
        studio.queue.announce();
        return video.id();
    }

    private byte[] read(List<Asset> assets, Variant variant) throws IOException {
        StoredFile file = assets.stream()
                .filter(asset -> asset.variant() == variant)
                .findFirst()
                .orElseThrow()
                .file();
        try (InputStream in = studio.assets.open(file.key(), 0, file.bytes())) {
            return in.readAllBytes();
        }
    }

    /** A store with room for a few files only. */
    private static final class FullAfter implements AssetStore {
        private final AssetStore store;
        private int room;

        FullAfter(AssetStore store, int room) {
            this.store = store;
            this.room = room;
        }

        @Override
        public StoredFile put(String key, Path source) {
            if (room-- == 0) {
                throw new AssetException(AssetException.Kind.FULL, "The storage is full.");
            }
            return store.put(key, source);
        }

        @Override
        public InputStream open(String key, long offset, long length) {
            return store.open(key, offset, length);
        }

        @Override
        public Optional<Stat> stat(String key) {
            return store.stat(key);
        }

        @Override
        public void delete(String key) {
            store.delete(key);
        }

        @Override
        public void list(Consumer<Listed> each) {
            store.list(each);
        }
    }
}
