package dev.kinora.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.PageQuery.Order;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store of videos promises, on whatever database. */
abstract class VideoStoreContract {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final ProjectId THEIRS = new ProjectId("theirs");

    private final SettableClock clock = new SettableClock();
    private final VideoIds ids = new VideoIds(clock);
    private final VideoStore store = new VideoStore();

    abstract Database database();

    @Test
    void aStoredVideoComesBackAsItWas() {
        for (Derivation derivation : List.of(
                new Derivation.FromPrompt(),
                new Derivation.Remix(ids.next()),
                new Derivation.Edit(Optional.empty()),
                new Derivation.Edit(Optional.of(ids.next())),
                new Derivation.Extension(Optional.of(ids.next()), 8, 6))) {
            VideoSpec spec = new VideoSpec(
                    "snow on „brøøms“ 🌨\n",
                    new VideoSpec.Form("sora-2", 12, VideoSize.W1792_H1024),
                    new VideoSpec.Guidance(4_294_967_295L, Optional.of("rain"), Map.of("steps", "30", "lora", "„é“")),
                    derivation);
            Video video = new Video(ids.next(), OURS, spec, VideoState.queued());

            database().update(tx -> store.insert(tx, video));

            assertThat(find(video.id())).contains(video);
        }
    }

    @Test
    void aVideoIsOnlyFoundInItsProject() {
        Video video = insert(OURS);

        assertThat(database().<Optional<Video>>read(tx -> store.find(tx, THEIRS, video.id())))
                .isEmpty();
        assertThat(database().<Optional<Video>>read(tx -> store.find(tx, OURS, video.id())))
                .contains(video);
    }

    @Test
    void pagesWalkInBothOrdersAndMeetEveryVideoOnce() {
        List<VideoId> made = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            made.add(insert(OURS).id());
            insert(THEIRS);
            clock.advance(Duration.ofMillis(i % 3 == 0 ? 1500 : 0));
        }

        assertThat(walk(Order.ASC, 10)).isEqualTo(made);
        assertThat(walk(Order.DESC, 7)).isEqualTo(made.reversed());
    }

    @Test
    void aVideoGoesFromQueuedOverInProgressToCompleted() {
        VideoId id = insert(OURS).id();
        Instant now = clock.instant();
        Optional<Instant> expiry = Optional.of(now.plusSeconds(3600));

        assertThat(database().<Boolean>write(tx -> store.complete(tx, id, now, expiry)))
                .isFalse();
        assertThat(database().<Boolean>write(tx -> store.start(tx, id))).isTrue();
        assertThat(database().<Boolean>write(tx -> store.start(tx, id))).isFalse();
        assertThat(database().<Boolean>write(tx -> store.complete(tx, id, now, expiry)))
                .isTrue();
        assertThat(database().<Boolean>write(tx -> store.fail(tx, id, VideoFailure.serverError("late"))))
                .isFalse();
        assertThat(find(id).orElseThrow().state()).isEqualTo(VideoState.completed(now, expiry));
    }

    @Test
    void progressNeverFallsAndStaysBelowAHundred() {
        VideoId id = insert(OURS).id();
        database().update(tx -> store.advance(tx, id, 10));
        assertThat(find(id).orElseThrow().progress()).isZero();

        database().update(tx -> {
            store.start(tx, id);
            store.advance(tx, id, 40);
            store.advance(tx, id, 30);
        });
        assertThat(find(id).orElseThrow().progress()).isEqualTo(40);
        database().update(tx -> store.advance(tx, id, 100));
        assertThat(find(id).orElseThrow().progress()).isEqualTo(99);
    }

    @Test
    void aFailedVideoKeepsItsReasonAndItsLastProgress() {
        VideoId id = insert(OURS).id();
        VideoFailure failure = VideoFailure.moderationBlocked();

        database().update(tx -> {
            store.start(tx, id);
            store.advance(tx, id, 33);
            store.fail(tx, id, failure);
        });

        assertThat(find(id).orElseThrow().state()).isEqualTo(VideoState.failed(failure, 33));
    }

    @Test
    void aWriteThatThrowsLeavesNothingAndTakesNoOtherWithIt() {
        Video lost = video(OURS);
        Video kept = video(OURS);

        assertThatThrownBy(() -> database().update(tx -> {
                    store.insert(tx, lost);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessage("changed my mind");
        database().update(tx -> store.insert(tx, kept));

        assertThat(find(lost.id())).isEmpty();
        assertThat(find(kept.id())).isPresent();
    }

    private List<VideoId> walk(Order order, int pageSize) {
        List<VideoId> seen = new ArrayList<>();
        while (true) {
            Optional<VideoId> after = seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
            List<Video> page = database().read(tx -> store.list(tx, OURS, after, order, pageSize));
            if (page.isEmpty()) {
                return seen;
            }
            page.forEach(video -> seen.add(video.id()));
        }
    }

    private Optional<Video> find(VideoId id) {
        return database().read(tx -> store.find(tx, id));
    }

    private Video insert(ProjectId project) {
        Video video = video(project);
        database().update(tx -> store.insert(tx, video));
        assertThat(video.status()).isEqualTo(VideoStatus.QUEUED);
        return video;
    }

    private Video video(ProjectId project) {
        VideoSpec spec = VideoSpec.of("a fox", new VideoSpec.Form("sora-2", 4, VideoSize.W720_H1280), 7);
        return new Video(ids.next(), project, spec, VideoState.queued());
    }
}
