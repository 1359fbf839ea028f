package dev.kinora.server.feed;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever listens hears everything once and in order, be they quick or slow. */
class FeedTest {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final ProjectId THEIRS = new ProjectId("theirs");
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final VideoIds ids = new VideoIds(InstantSource.system());
    private final EventLog events = new EventLog();
    private final VideoStore videos = new VideoStore();
    private Database database;
    private Feed feed;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        feed = new Feed(database, InstantSource.system());
        feed.start();
    }

    @AfterEach
    void close() {
        feed.close();
        database.close();
    }

    @Test
    void aProjectHearsOfNothingButItsOwn() {
        VideoId mine = ids.next();
        VideoId theirs = ids.next();
        try (Watcher project = feed.watch(new Scope.OfProject(OURS), 0);
                Watcher video = feed.watch(new Scope.OfVideo(theirs), 0)) {
            append(THEIRS, theirs, Type.CREATED);
            append(OURS, mine, Type.CREATED);

            assertThat(project.next(SOON)).extracting(FeedItem::video).containsExactly(mine);
            assertThat(video.next(SOON)).extracting(FeedItem::video).containsExactly(theirs);
            assertThat(project.next(Duration.ofMillis(300))).isEmpty();
        }
    }

    @Test
    void anEventIsHeardWithoutWaitingForTheNextLook() {
        try (Watcher watcher = feed.watch(new Scope.OfProject(OURS), 0)) {
            long quickest = Long.MAX_VALUE;
            for (int i = 0; i < 20; i++) {
                VideoId id = ids.next();
                Thread.ofVirtual().start(() -> append(OURS, id, Type.CREATED));
                long begun = System.nanoTime();
                assertThat(watcher.next(SOON)).hasSize(1);
                quickest = Math.min(quickest, System.nanoTime() - begun);
            }
            assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void whoIsAwayWhileMoreHappensThanIsKeptInMemoryMissesNothing() {
        VideoId rare = ids.next();
        VideoId busy = ids.next();
        try (Watcher slow = feed.watch(new Scope.OfProject(OURS), 0);
                Watcher still = feed.watch(new Scope.OfVideo(rare), 0);
                Watcher quick = feed.watch(new Scope.OfProject(OURS), 0)) {
            append(OURS, rare, Type.CREATED);
            assertThat(still.next(SOON)).hasSize(1);
            List<Long> heard = new ArrayList<>(sequences(quick.next(SOON)));
            for (int i = 0; i < 5; i++) {
                database.update(tx -> {
                    for (int n = 0; n < 1_000; n++) {
                        append(tx, OURS, busy, Type.CREATED);
                    }
                });
                while (heard.size() < 1 + 1_000 * (i + 1)) {
                    heard.addAll(sequences(quick.next(SOON)));
                }
            }
            append(OURS, rare, Type.STARTED);
            Long[] all = LongStream.rangeClosed(1, 5_002).boxed().toArray(Long[]::new);

            heard.addAll(sequences(quick.next(SOON)));
            assertThat(heard).containsExactly(all);
            assertThat(sequences(still.next(SOON))).containsExactly(5_002L);
            List<Long> late = new ArrayList<>();
            while (late.size() < all.length) {
                late.addAll(sequences(slow.next(SOON)));
            }
            assertThat(late).containsExactly(all);
        }
    }

    @Test
    void progressComesBetweenTheStartAndTheEndAndIsKeptNowhere() {
        Video video = video();
        try (Watcher watcher = feed.watch(new Scope.OfVideo(video.id()), 0)) {
            database.update(tx -> videos.insert(tx, video));
            append(OURS, video.id(), Type.CREATED);
            database.update(tx -> {
                videos.start(tx, video.id());
                append(tx, OURS, video.id(), Type.STARTED);
            });
            database.update(tx -> videos.advance(tx, video.id(), 30));
            List<FeedItem> heard = new ArrayList<>();
            while (heard.stream().noneMatch(Progressed.class::isInstance)) {
                heard.addAll(watcher.next(SOON));
            }
            database.update(tx -> videos.advance(tx, video.id(), 20));
            database.update(tx -> videos.advance(tx, video.id(), 60));
            database.update(tx -> append(tx, OURS, video.id(), Type.COMPLETED));
            while (!(heard.getLast() instanceof Happened happened && happened.last())) {
                heard.addAll(watcher.next(SOON));
            }
            assertThat(heard).hasSizeBetween(4, 5);
            assertThat(heard.get(2)).isInstanceOfSatisfying(Progressed.class, p -> assertThat(p.percent())
                    .isEqualTo(30));
            assertThat(watcher.next(Duration.ofMillis(500))).isEmpty();
        }
        try (Watcher later = feed.watch(new Scope.OfVideo(video.id()), 0)) {
            assertThat(sequences(later.next(SOON))).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void whoeverWaitsGoesOnWhenItCloses() throws InterruptedException {
        try (Watcher watcher = feed.watch(new Scope.OfProject(OURS), 0)) {
            List<List<FeedItem>> got = new ArrayList<>();
            Thread waiting = Thread.ofVirtual().start(() -> got.add(watcher.next(Duration.ofMinutes(5))));
            eventually("waits", () -> waiting.getState() == Thread.State.TIMED_WAITING);
            feed.close();

            assertThat(waiting.join(Duration.ofSeconds(10))).isTrue();
            assertThat(got).containsExactly(List.of());
            assertThat(watcher.closed()).isTrue();
        }
        assertThat(feed.listening()).isZero();
    }

    private static List<Long> sequences(List<FeedItem> items) {
        return items.stream().map(item -> ((Happened) item).sequence()).toList();
    }

    private Video video() {
        VideoSpec spec = VideoSpec.of("x", new VideoSpec.Form("sora-2", 4, VideoSize.W1280_H720), 1);
        return new Video(ids.next(), OURS, spec, VideoState.queued());
    }

    private void append(ProjectId project, VideoId video, Type type) {
        database.update(tx -> append(tx, project, video, type));
    }

    private void append(Transaction tx, ProjectId project, VideoId video, Type type) {
        events.append(tx, new VideoEvent(project, video, type, Instant.now()));
    }
}
