package dev.kinora.server.store;

import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Videos that were read lately, for callers who ask for the same one again and again. What a commit changes is
 * forgotten before whoever wrote it is answered, so nobody ever sees an older state than one that was told. Thread-safe;
 * holds for the one process that writes.
 */
public final class RecentVideos {
    private static final int STRIPES = 1024;
    private static final long MAX_PROMPT_CHARS = 4_000_000;

    private final Database database;
    private final int most;
    private final VideoStore videos = new VideoStore();
    private final ConcurrentMap<VideoId, Video> recent = new ConcurrentHashMap<>();
    private final AtomicLong promptChars = new AtomicLong();
    /** Grows with every change of a video of the stripe: a read that began before it is not kept. */
    private final AtomicLongArray changes = new AtomicLongArray(STRIPES);

    /** @param most how many are kept, at least 1 */
    public RecentVideos(Database database, int most) {
        this.database = database;
        this.most = most;
        database.onChange(this::forget);
    }

    /** The video of that id, whosever it is, as the last commit left it. */
    public Optional<Video> find(VideoId id) {
        Video known = recent.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        long before = changes.get(stripe(id));
        Optional<Video> found = database.read(tx -> videos.find(tx, id));
        found.ifPresent(video -> keep(video, before));
        return found;
    }

    private void keep(Video video, long before) {
        if (recent.size() >= most || promptChars.get() > MAX_PROMPT_CHARS) {
            recent.clear();
            promptChars.set(0);
        }
        recent.compute(video.id(), (id, other) -> changes.get(stripe(id)) == before ? video : other);
        promptChars.addAndGet(video.prompt().length());
    }

    private void forget(VideoId id) {
        changes.incrementAndGet(stripe(id));
        recent.remove(id);
    }

    private static int stripe(VideoId id) {
        return Math.floorMod(id.hashCode(), STRIPES);
    }
}
