package dev.kinora.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue promises about turns, leases, fences and rescues, on whatever database. */
abstract class QueueContract {
    private static final String GPU = "gpu";
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final JobStore jobs = new JobStore();
    private JobBook book;
    private JobEndings endings;
    private JobRescuer rescuer;

    abstract Database database();

    @BeforeEach
    void make() {
        book = new JobBook(database(), clock);
        endings = new JobEndings(database(), clock);
        rescuer = new JobRescuer(database(), endings, 2, clock);
    }

    @Test
    void anEngineNeverGetsMoreThanItsSlots() {
        for (int i = 0; i < 5; i++) {
            book.add("a", GPU, 0);
        }

        assertThat(admission(2, 10).admit()).hasSize(2);
        assertThat(admission(2, 10).admit()).isEmpty();
        assertThat(admission(3, 10).admit()).hasSize(1);
    }

    @Test
    void allEnginesTogetherNeverGetMoreThanTheWorkers() {
        for (int i = 0; i < 5; i++) {
            book.add("a", GPU, 0);
        }

        assertThat(admission(5, 3).admit()).hasSize(3);
    }

    @Test
    void aProjectWithManyJobsHoldsUpNobody() {
        Video first = book.add("busy", GPU, 0);
        for (int i = 0; i < 20; i++) {
            book.add("busy", GPU, 0);
        }
        Video late = book.add("quiet", GPU, 0);

        assertThat(videos(admission(2, 10).admit())).containsExactly(first.id(), late.id());
    }

    @Test
    void aHigherPriorityGoesFirst() {
        book.add("a", GPU, 0);
        Video urgent = book.add("a", GPU, 5);

        assertThat(videos(admission(1, 10).admit())).containsExactly(urgent.id());
    }

    @Test
    void withinAProjectTheOldestGoesFirst() {
        Video first = book.add("a", GPU, 0);
        Video second = book.add("a", GPU, 0);

        assertThat(videos(admission(2, 10).admit())).containsExactly(first.id(), second.id());
    }

    @Test
    void aJobWithoutAnEngineIsGivenOutToFail() {
        Video nowhere = book.add("a", Lanes.NOWHERE, 0);

        assertThat(videos(admission(1, 10).admit())).containsExactly(nowhere.id());
    }

    @Test
    void aJobThatFailedWaitsForItsMoment() {
        Job.Lease lease = lease(book.add("a", GPU, 0));
        Instant later = clock.instant().plusSeconds(10);
        database().update(tx -> jobs.putBack(tx, lease, new Job.Tally(1, 0), later));

        assertThat(admission(1, 10).admit()).isEmpty();
        clock.advance(Duration.ofSeconds(10));
        assertThat(admission(1, 10).admit()).singleElement().satisfies(again -> assertThat(again.tally())
                .isEqualTo(new Job.Tally(1, 0)));
    }

    @Test
    void aRenewedLeaseIsNotRescued() {
        Job.Lease lease = lease(book.add("a", GPU, 0));
        clock.advance(Duration.ofSeconds(20));
        database().update(tx -> jobs.renew(tx, lease, clock.instant().plus(LEASE)));
        clock.advance(Duration.ofSeconds(20));

        assertThat(rescuer.rescueOverdue()).isZero();
    }

    @Test
    void aSilentWorkersJobIsGivenToAnotherAndTheFirstCanDoNothingMore() {
        Video video = book.add("a", GPU, 0);
        Job.Lease silent = lease(video);
        book.start(video.id());
        clock.advance(LEASE.plusSeconds(1));

        assertThat(rescuer.rescueOverdue()).isEqualTo(1);
        Job.Lease second = lease(video);

        assertThat(second.fence()).isGreaterThan(silent.fence());
        assertThat(second.tally()).isEqualTo(new Job.Tally(0, 1));
        assertThat(database().<Boolean>write(tx -> jobs.renew(tx, silent, clock.instant())))
                .isFalse();
        assertThat(endings.complete(silent, List.of(), clock.instant(), Optional.empty()))
                .isFalse();
        assertThat(endings.fail(silent, VideoFailure.serverError("x"))).isFalse();
        assertThat(book.video(video.id()).status()).isEqualTo(VideoStatus.IN_PROGRESS);

        assertThat(endings.complete(second, List.of(), clock.instant(), Optional.empty()))
                .isTrue();
        assertThat(endings.complete(second, List.of(), clock.instant(), Optional.empty()))
                .isFalse();
        assertThat(book.events(video.id())).containsExactly(VideoEvent.Type.COMPLETED);
    }

    @Test
    void anAdmittedJobThatNobodyTookIsQueuedAgainWithoutBlame() {
        Video video = book.add("a", GPU, 0);
        assertThat(admission(1, 10).admit()).hasSize(1);
        clock.advance(LEASE.plusSeconds(1));
        rescuer.rescueOverdue();

        assertThat(book.job(video.id()).orElseThrow().tally()).isEqualTo(new Job.Tally(0, 0));
        assertThat(videos(admission(1, 10).admit())).containsExactly(video.id());
    }

    @Test
    void aJobThatLosesItsWorkerTooOftenFails() {
        Video video = book.add("a", GPU, 0);
        for (int death = 0; death < 3; death++) {
            lease(video);
            assertThat(rescuer.rescueAll()).isEqualTo(1);
        }

        assertThat(book.video(video.id()).failure().orElseThrow().code()).isEqualTo(VideoFailure.Code.SERVER_ERROR);
        assertThat(book.job(video.id())).isEmpty();
        assertThat(book.events(video.id())).containsExactly(VideoEvent.Type.FAILED);
    }

    private Job.Lease lease(Video video) {
        Instant until = clock.instant().plus(LEASE);
        return database()
                .write(tx -> jobs.admit(tx, video.id(), until)
                        .flatMap(admitted -> jobs.lease(tx, video.id(), admitted.fence(), until)))
                .orElseThrow();
    }

    private Admission admission(int slots, int workers) {
        QueueSettings settings =
                new QueueSettings(workers, LEASE, Duration.ofSeconds(10), QueueSettings.Tries.standard(), 100);
        return new Admission(database(), new Lanes(Map.of(GPU, slots), Map.of("sora-2", GPU)), settings, clock);
    }

    private static List<VideoId> videos(List<Job.Lease> leases) {
        return leases.stream().map(lease -> lease.job().video()).toList();
    }
}
