package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.VideoStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Adds jobs for tests and tells what became of them. */
final class JobBook {
    private final Database database;
    private final VideoIds ids;
    private final VideoStore videos = new VideoStore();
    private final JobStore jobs = new JobStore();
    private final EventLog events = new EventLog();

    JobBook(Database database, InstantSource clock) {
        this.database = database;
        this.ids = new VideoIds(clock);
    }

    Video add(String project, String lane, int priority) {
        VideoSpec spec = VideoSpec.of("a fox", new VideoSpec.Form("sora-2", 4, VideoSize.W720_H1280), 7);
        Video video = new Video(ids.next(), new ProjectId(project), spec, VideoState.queued());
        database.update(tx -> {
            videos.insert(tx, video);
            jobs.insert(tx, new Job(video.id(), video.project(), "sora-2", lane, priority));
        });
        return video;
    }

    void start(VideoId video) {
        database.update(tx -> videos.start(tx, video));
    }

    Video video(VideoId id) {
        return database.read(tx -> videos.find(tx, id)).orElseThrow();
    }

    Optional<Job.Lease> job(VideoId id) {
        return database.read(tx -> jobs.find(tx, id));
    }

    List<VideoEvent.Type> events(VideoId id) {
        return database.read(tx -> events.of(tx, id)).stream()
                .map(entry -> entry.event().type())
                .toList();
    }
}
