package dev.kinora.server.queue;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.queue.JobWorker.Outcome;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.store.VideoStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue with its real scheduler, its real clock and a worker made by hand. */
class RenderQueueTest {
    private static final QueueSettings SETTINGS = new QueueSettings(
            3,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            new QueueSettings.Tries(3, 10, Duration.ofMillis(10), Duration.ofMillis(20)),
            4);
    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    Path folder;

    private final Queue<Reason> stopped = new ConcurrentLinkedQueue<>();
    private final Queue<VideoId> cleaned = new ConcurrentLinkedQueue<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private Database database;
    private JobBook book;
    private RenderQueue queue;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        book = new JobBook(database, CLOCK);
        queue = new RenderQueue(database, new Lanes(Map.of("gpu", 2), Map.of("sora-2", "gpu")), SETTINGS, CLOCK);
    }

    @AfterEach
    void close() {
        queue.stop(Duration.ofSeconds(10));
        database.close();
    }

    @Test
    void everyJobIsDoneOnceAndNeverMoreAtOnceThanThereAreSlots() {
        List<Video> videos = List.of(add(), add(), add(), add(), add(), add(), add(), add());
        queue.start(completing(), List.of());

        videos.forEach(this::awaitCompleted);

        assertThat(runs).hasValue(8);
        assertThat(mostAtOnce.get()).isBetween(1, 2);
        videos.forEach(video -> assertThat(book.events(video.id())).containsExactly(VideoEvent.Type.COMPLETED));
    }

    @Test
    void anAnnouncedJobStartsWithoutWaitingForTheNextLook() {
        queue.start(completing(), List.of());
        Video video = add();
        queue.announce();

        awaitCompleted(video);
    }

    @Test
    void aFailedAttemptIsRepeatedUpToTheLimitAndThenTold() {
        Video video = add();
        queue.start(worker((lease, stop) -> new Outcome.TryAgain(VideoFailure.serverError("no luck"))), List.of());

        eventually("failed", () -> status(video) == VideoStatus.FAILED);

        assertThat(runs).hasValue(3);
        assertThat(book.video(video.id()).failure()).contains(VideoFailure.serverError("no luck"));
        eventually("cleaned up", () -> cleaned.contains(video.id()));
    }

    @Test
    void aWorkerThatThrowsIsAFailedAttempt() {
        Video video = add();
        queue.start(
                worker((lease, stop) -> {
                    throw new IllegalStateException("a bug");
                }),
                List.of());

        eventually("failed", () -> status(video) == VideoStatus.FAILED);

        assertThat(book.video(video.id()).failure().orElseThrow().message()).doesNotContain("a bug");
    }

    @Test
    void stoppingHandsJobsBackWithoutBlame() {
        Video video = add();
        queue.start(waiting(), List.of());
        eventually("running", () -> runs.get() == 1);

        queue.stop(Duration.ofSeconds(10));

        assertThat(stopped).containsExactly(Reason.HANDED_BACK);
        assertThat(book.job(video.id()).orElseThrow().tally()).isEqualTo(new Job.Tally(0, 0));
        queue.start(completing(), List.of());
        awaitCompleted(video);
    }

    @Test
    void aJobOfAProcessThatDiedIsTakenUpAtOnce() {
        Video video = add();
        JobStore jobs = new JobStore();
        database.update(tx -> {
            long fence = jobs.admit(tx, video.id(), CLOCK.instant().plusSeconds(3600))
                    .orElseThrow()
                    .fence();
            jobs.lease(tx, video.id(), fence, CLOCK.instant().plusSeconds(3600));
        });
        AtomicInteger rescues = new AtomicInteger();
        JobWorker completing = completing();
        queue.start(
                worker((lease, stop) -> {
                    rescues.set(lease.tally().rescues());
                    return completing.work(lease, stop);
                }),
                List.of());

        awaitCompleted(video);

        assertThat(rescues).hasValue(1);
    }

    @Test
    void aDeletedVideosWorkIsStoppedAndCleanedUp() {
        Video video = add();
        queue.start(waiting(), List.of());
        eventually("running", () -> runs.get() == 1);
        JobStore jobs = new JobStore();
        database.update(tx -> {
            jobs.deleteOf(tx, video.id());
            new VideoStore().delete(tx, video.id());
        });

        queue.cancel(video.id());

        eventually("cleaned up", () -> cleaned.contains(video.id()));
        assertThat(stopped).containsExactly(Reason.CANCELLED);
    }

    @Test
    void aWorkerWhoseJobIsGoneIsStopped() {
        QueueSettings quick =
                new QueueSettings(3, Duration.ofMillis(300), Duration.ofMillis(50), QueueSettings.Tries.standard(), 10);
        queue = new RenderQueue(database, new Lanes(Map.of("gpu", 2), Map.of("sora-2", "gpu")), quick, CLOCK);
        Video video = add();
        queue.start(waiting(), List.of());
        eventually("running", () -> runs.get() == 1);

        database.update(tx -> new JobStore().deleteOf(tx, video.id()));

        eventually("stopped", () -> !stopped.isEmpty());
        assertThat(stopped).containsExactly(Reason.CANCELLED);
    }

    @Test
    void choresRunByThemselves() {
        AtomicInteger swept = new AtomicInteger();
        queue.start(completing(), List.of(new Chore("sweep", Duration.ofMillis(10), swept::incrementAndGet)));

        eventually("swept", () -> swept.get() >= 1);
    }

    @Test
    void aFullQueueSaysSo() {
        for (int i = 0; i < 4; i++) {
            assertThat(queue.full()).isFalse();
            queue.announce();
        }

        assertThat(queue.full()).isTrue();
    }

    private Video add() {
        return book.add("default", "gpu", 0);
    }

    private VideoStatus status(Video video) {
        return book.video(video.id()).status();
    }

    private void awaitCompleted(Video video) {
        eventually("completed", () -> status(video) == VideoStatus.COMPLETED);
    }

    private JobWorker waiting() {
        return worker((lease, stop) -> {
            while (stop.reason().isEmpty()) {
                stop.await(Duration.ofSeconds(1));
            }
            stopped.add(stop.reason().orElseThrow());
            return new Outcome.Ended();
        });
    }

    private JobWorker completing() {
        JobEndings endings = new JobEndings(database, CLOCK);
        VideoStore videos = new VideoStore();
        return worker((lease, stop) -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            database.update(tx -> videos.start(tx, lease.job().video()));
            atOnce.decrementAndGet();
            endings.complete(lease, List.of(), CLOCK.instant(), Optional.empty());
            return new Outcome.Ended();
        });
    }

    private interface Work {
        Outcome work(Job.Lease lease, StopSignal stop);
    }

    private JobWorker worker(Work work) {
        return new JobWorker() {
            @Override
            public Outcome work(Job.Lease lease, StopSignal stop) {
                runs.incrementAndGet();
                return work.work(lease, stop);
            }

            @Override
            public void cleanUp(VideoId video) {
                cleaned.add(video);
            }
        };
    }
}
