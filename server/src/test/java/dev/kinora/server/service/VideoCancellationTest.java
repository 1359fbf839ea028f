package dev.kinora.server.service;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.kinora.engine.EngineFault;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.Observation;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoFailure.Code;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.render.StubEngine;
import dev.kinora.server.render.Studio;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video is cancelled at any moment of its life: it has failed or was finished, and nothing is left either way. */
class VideoCancellationTest {
    private static final ProjectId OURS = new ProjectId("ours");

    @TempDir
    Path folder;

    private final StubEngine engine = new StubEngine();
    private Studio studio;
    private VideoService service;

    @BeforeEach
    void open() {
        studio = new Studio(folder, engine);
        List<ModelInfo> models = List.of(new ModelInfo("sora-2", Instant.EPOCH, "system"));
        RulesSettings rules = new RulesSettings(
                models,
                RulesSettings.SizeRule.LENIENT,
                RulesSettings.SecondsRule.STRICT,
                RulesSettings.ModelSizeRule.ANY);
        service = House.in(studio, folder, new ServiceSettings(rules, Duration.ZERO, 1000), InstantSource.system())
                .videos();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aWaitingVideoIsNeverRendered() {
        VideoId id = create();

        Video cancelled = service.cancel(OURS, id.value());

        assertThat(cancelled.status()).isEqualTo(VideoStatus.FAILED);
        assertThat(cancelled.failure().orElseThrow().code()).isEqualTo(Code.CANCELLED);
        studio.start();
        VideoId next = create();
        studio.await(next);
        assertThat(engine.accepted).hasValue(1);
        assertThat(studio.events(id)).containsExactly(Type.CREATED, Type.FAILED);
        assertNothingIsLeftOf(id);
    }

    @Test
    void aRunningVideoKeepsItsProgressAndItsEngineIsToldToStop() {
        engine.rest = Observation.running(40);
        studio.start();
        VideoId id = create();
        eventually("running", () -> studio.video(id).progress() > 0);

        Video cancelled = service.cancel(OURS, id.value());

        assertThat(cancelled.progress()).isPositive().isLessThan(100);
        eventually("told to stop", () -> engine.cancelled.contains("job-1"));
        eventually("let go", () -> engine.released.contains("job-1"));
        assertThat(studio.events(id)).containsExactly(Type.CREATED, Type.STARTED, Type.FAILED);
        assertNothingIsLeftOf(id);
        assertThat(service.get(OURS, id.value())).isEqualTo(cancelled);
    }

    @Test
    void whatHasEndedCannotBeCancelled() {
        studio.start();
        VideoId id = create();
        studio.await(id);

        assertRefused(id, "Video '" + id + "' is already completed and cannot be cancelled.");
    }

    @Test
    void aSecondCancelIsRefused() {
        VideoId id = create();
        service.cancel(OURS, id.value());

        assertRefused(id, "Video '" + id + "' is already failed and cannot be cancelled.");
        assertThat(studio.events(id)).containsExactly(Type.CREATED, Type.FAILED);
    }

    @Test
    void aVideoOfAnotherProjectIsNotFound() {
        VideoId id = create();
        for (String unknown : List.of(id.value(), "video_1")) {
            assertThatThrownBy(() -> service.cancel(new ProjectId("theirs"), unknown))
                    .hasMessage("Video with id '" + unknown + "' not found.");
        }
        assertThat(studio.video(id).status()).isEqualTo(VideoStatus.QUEUED);
    }

    @Test
    void aJobThatARemoteEngineStillHasIsStoppedThoughNobodyWorksOnItHere() {
        engine.attached = true;
        engine.rest = Observation.running(40);
        studio.start();
        VideoId id = create();
        eventually("running", () -> studio.video(id).progress() > 0);
        studio.close();
        assertThat(engine.cancelled).isEmpty();

        // The lane is full of another job, so this one waits.
        open();
        studio.database.update(tx -> new JobStore().assign(tx, "sora-2", "elsewhere"));
        studio.start();
        service.cancel(OURS, id.value());

        eventually("told to stop", () -> engine.cancelled.contains("job-1"));
        assertNothingIsLeftOf(id);
    }

    @Test
    void whatAFailedAttemptLeftGoesWithAJobThatWaitsForItsNext() {
        engine.rest = Observation.failed(new EngineFault(FaultKind.ENGINE_FAULT, "no"));
        studio.start();
        List<VideoId> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            VideoId id = create();
            made.add(id);
            eventually("failed once or more", () -> engine.accepted.get() > 0);
            cancelUnlessEnded(id);
        }
        for (VideoId id : made) {
            assertThat(studio.video(id).status()).isEqualTo(VideoStatus.FAILED);
            assertNothingIsLeftOf(id);
        }
    }

    /** Cancels at random moments around the end of a render; whoever is first wins, and only one does. */
    @Test
    void aCancelAndACompletionNeverBothHappen() throws IOException {
        studio.start();
        int cancelled = 0;
        int completed = 0;
        for (int i = 0; i < 30; i++) {
            VideoId id = create();
            if (i % 4 != 0) {
                eventually("taken", () -> studio.video(id).status() != VideoStatus.QUEUED);
                LockSupport.parkNanos(
                        Duration.ofMillis(ThreadLocalRandom.current().nextInt(400))
                                .toNanos());
            }
            boolean won = cancelUnlessEnded(id);
            Video ended = studio.video(id);
            assertThat(ended.status()).isEqualTo(won ? VideoStatus.FAILED : VideoStatus.COMPLETED);
            assertThat(studio.events(id).stream().filter(type -> type == Type.FAILED || type == Type.COMPLETED))
                    .containsExactly(won ? Type.FAILED : Type.COMPLETED);
            cancelled += won ? 1 : 0;
            completed += won ? 0 : 1;
            assertNothingIsLeftOf(id);
        }
        assertThat(cancelled).isPositive();
        studio.queue.stop(Duration.ofSeconds(10));
        assertThat(studio.storedFiles()).hasSize(3 * completed);
        assertThat(engine.released).hasSizeGreaterThanOrEqualTo(engine.accepted.get());
    }

    private boolean cancelUnlessEnded(VideoId id) {
        try {
            service.cancel(OURS, id.value());
            return true;
        } catch (ApiException e) {
            assertThat(e.error().code()).contains("not_cancellable");
            return false;
        }
    }

    private VideoId create() {
        return service.create(OURS, CreateVideo.of("a fox")).id();
    }

    private void assertRefused(VideoId id, String message) {
        assertThatThrownBy(() -> service.cancel(OURS, id.value()))
                .asInstanceOf(type(ApiException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.error().status()).isEqualTo(400);
                    assertThat(refusal.error().param()).isEmpty();
                    assertThat(refusal.error().code()).isEqualTo(Optional.of("not_cancellable"));
                    assertThat(refusal.error().message()).isEqualTo(message);
                });
    }

    private void assertNothingIsLeftOf(VideoId id) {
        eventually("no folder of " + id, () -> !studio.workFolders().names().contains(id.value()));
        boolean known = studio.database.read(tx -> new JobStore().find(tx, id).isPresent()
                || new RenderLog().latest(tx, id).isPresent());
        assertThat(known).isFalse();
    }
}
