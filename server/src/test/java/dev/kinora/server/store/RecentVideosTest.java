package dev.kinora.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentVideosTest {
    @TempDir
    Path folder;

    private final VideoStore store = new VideoStore();
    private final VideoIds ids = new VideoIds(InstantSource.system());
    private Database database;
    private RecentVideos recent;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        recent = new RecentVideos(database, 1000);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyChangeIsSeenByWhoeverWasToldOfIt() {
        VideoId id = insert();
        assertThat(recent.find(id)).get().extracting(Video::status).isEqualTo(VideoStatus.QUEUED);

        database.update(tx -> store.start(tx, id));
        assertThat(recent.find(id)).get().extracting(Video::status).isEqualTo(VideoStatus.IN_PROGRESS);

        database.update(tx -> store.advance(tx, id, 40));
        assertThat(recent.find(id)).get().extracting(Video::progress).isEqualTo(40);

        database.update(tx -> store.delete(tx, id));
        assertThat(recent.find(id)).isEmpty();
    }

    @Test
    void readersBesideAWriterNeverFallBehindWhatItWasTold() throws InterruptedException {
        VideoId id = insert();
        database.update(tx -> store.start(tx, id));
        AtomicInteger told = new AtomicInteger();
        AtomicBoolean behind = new AtomicBoolean();
        Thread reader = Thread.ofVirtual().start(() -> {
            while (told.get() < 99) {
                int least = told.get();
                if (recent.find(id).orElseThrow().progress() < least) {
                    behind.set(true);
                }
            }
        });
        for (int percent = 1; percent <= 99; percent++) {
            int now = percent;
            database.update(tx -> store.advance(tx, id, now));
            told.set(percent);
        }
        reader.join();

        assertThat(behind).isFalse();
    }

    @Test
    void aVideoThatIsNotThereIsNotRemembered() {
        VideoId id = ids.next();
        assertThat(recent.find(id)).isEmpty();

        insert(id);

        assertThat(recent.find(id)).isPresent();
    }

    private VideoId insert() {
        VideoId id = ids.next();
        insert(id);
        return id;
    }

    private void insert(VideoId id) {
        VideoSpec spec = VideoSpec.of("a fox", new VideoSpec.Form("sora-2", 4, VideoSize.W720_H1280), 7);
        database.update(tx -> store.insert(tx, new Video(id, ProjectId.DEFAULT, spec, VideoState.queued())));
    }
}
