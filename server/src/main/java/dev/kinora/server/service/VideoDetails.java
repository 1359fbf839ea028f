package dev.kinora.server.service;

import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.service.Prices.Rate;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventReader;
import dev.kinora.server.store.ProvenanceStore;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells how videos were made, a page of them at a time. Thread-safe. */
public final class VideoDetails {
    /** Knows which videos are lines of a batch. */
    @FunctionalInterface
    public interface Batches {
        /** Those of the videos that were ordered by a batch. */
        Set<VideoId> among(Transaction tx, List<VideoId> videos);
    }

    private final Database database;
    private final Batches batches;
    private final ProvenanceStore provenance = new ProvenanceStore();
    private final EventReader events = new EventReader();

    public VideoDetails(Database database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** How each of the videos was made, in their order. Four queries, however many there are. */
    public Map<VideoId, Making> of(List<Video> videos) {
        List<VideoId> ids = videos.stream().map(Video::id).toList();
        Map<VideoId, Making> makings = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return makings;
        }
        database.read(tx -> {
            Map<VideoId, Provenance> made = provenance.find(tx, ids);
            Map<VideoId, Map<VideoEvent.Type, Instant>> moments = events.moments(tx, ids);
            Set<VideoId> batched = batches.among(tx, ids);
            for (Video video : videos) {
                Rate rate = batched.contains(video.id()) ? Rate.BATCH : Rate.STANDARD;
                Map<VideoEvent.Type, Instant> when = moments.getOrDefault(video.id(), Map.of());
                makings.put(
                        video.id(), making(video, Optional.ofNullable(made.get(video.id())), rate, new Times(when)));
            }
            return makings.size();
        });
        return makings;
    }

    /** What is known of a video that was just created. */
    public static Making fresh(Video video) {
        return making(video, Optional.empty(), Rate.STANDARD, new Times(Map.of()));
    }

    private static Making making(Video video, Optional<Provenance> made, Rate rate, Times times) {
        return new Making(made, Prices.of(video, rate), times.queued(), times.rendered());
    }

    /** When what happened first. */
    private record Times(Map<VideoEvent.Type, Instant> first) {
        Optional<Duration> queued() {
            return between(at(VideoEvent.Type.CREATED), at(VideoEvent.Type.STARTED));
        }

        Optional<Duration> rendered() {
            return between(
                    at(VideoEvent.Type.STARTED), at(VideoEvent.Type.COMPLETED).or(() -> at(VideoEvent.Type.FAILED)));
        }

        private Optional<Instant> at(VideoEvent.Type type) {
            return Optional.ofNullable(first.get(type));
        }

        private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
            return from.flatMap(start -> to.map(end -> Duration.between(start, end)));
        }
    }
}
