package dev.kinora.server.batch;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchLine;
import dev.kinora.server.model.BatchLine.Fate;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the answers of a batch in the order of its lines, a few at a time, and says at the same time when its videos
 * expire. Not thread-safe.
 */
final class Results {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final LineFormat format;
    private final Batch batch;
    private final Optional<Instant> expiresAt;
    private final BatchLineStore lines = new BatchLineStore();
    private final VideoStore videos = new VideoStore();
    private final AssetIndex assets = new AssetIndex();
    private boolean complete = true;

    /** A line and its video, if that is still there. */
    private record Entry(BatchLine line, Optional<Video> video) {}

    /** @param expiresAt when the videos expire; empty when they are kept for ever */
    Results(Database database, LineFormat format, Batch batch, Optional<Instant> expiresAt) {
        this.database = database;
        this.format = format;
        this.batch = batch;
        this.expiresAt = expiresAt;
    }

    void write(ResultFile output, ResultFile errors) throws IOException {
        List<Entry> entries = read(0);
        while (!entries.isEmpty()) {
            List<Video> completed = new ArrayList<>();
            for (Entry entry : entries) {
                write(entry, output, errors).ifPresent(completed::add);
            }
            database.update(tx -> completed.forEach(video -> keep(tx, video)));
            entries = read(entries.getLast().line().number());
        }
    }

    /** Whether every line was run to its end, so far. */
    boolean complete() {
        return complete;
    }

    private List<Entry> read(int after) {
        return database.read(tx -> lines.after(tx, batch.id(), after, AT_ONCE).stream()
                .map(line -> new Entry(line, line.video().flatMap(video -> videos.find(tx, video))))
                .toList());
    }

    /** Writes one line; returns its video if that has assets. */
    private Optional<Video> write(Entry entry, ResultFile output, ResultFile errors) throws IOException {
        LineFormat.Envelope envelope = LineNames.envelope(batch.id(), entry.line());
        if (entry.video().isPresent()) {
            Video video = expiring(entry.video().get());
            output.add(format.answered(envelope, video));
            return Optional.of(video).filter(v -> v.completedAt().isPresent());
        }
        errors.add(
                switch (entry.line().fate()) {
                    case Fate.Refused(var error) -> format.refused(envelope, error);
                    case Fate.Waiting _, Fate.CutOff _ -> notRun(envelope);
                    case Fate.Deleted _, Fate.Running _, Fate.Answered _ ->
                        format.notRun(
                                envelope,
                                "video_deleted",
                                "The video of this request was deleted before the batch was over.");
                });
        return Optional.empty();
    }

    private byte[] notRun(LineFormat.Envelope envelope) {
        complete = false;
        return batch.status() == BatchStatus.CANCELLING
                ? format.notRun(envelope, "batch_cancelled", "This request was not run: the batch was cancelled.")
                : format.notRun(
                        envelope,
                        "batch_expired",
                        "This request could not be executed before the completion window expired.");
    }

    private Video expiring(Video video) {
        return video.completedAt()
                .map(at -> video.in(VideoState.completed(at, expiresAt)))
                .orElse(video);
    }

    private void keep(Transaction tx, Video video) {
        videos.expire(tx, video.id(), expiresAt);
        assets.expire(tx, video.id(), expiresAt);
    }
}
