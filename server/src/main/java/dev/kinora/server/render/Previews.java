package dev.kinora.server.render;

import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.LivePreview;
import dev.kinora.engine.VideoEngine;
import dev.kinora.server.model.VideoId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What can be seen of the renders that run in this process, and for a while of those that ended well. A render that
 * starts anew has a new preview. Thread-safe.
 */
public final class Previews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final Duration SLACK = Duration.ofMillis(100);

    private final PreviewSettings settings;
    private final InstantSource clock;
    private final Map<VideoId, Running> running = new ConcurrentHashMap<>();
    private final Map<VideoId, Kept> kept = new LinkedHashMap<>();

    public Previews(PreviewSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Running(VideoEngine engine, EngineHandle handle) {}

    private record Kept(WorkFolder folder, Instant until) {}

    /** What can be seen of a video; empty when it is not being rendered and nothing is kept of it. */
    public Optional<LivePreview> of(VideoId video) {
        Optional<LivePreview> now = Optional.ofNullable(running.get(video))
                .map(render -> render.engine().preview(render.handle()));
        boolean over = now.filter(seen -> !(seen instanceof LivePreview.None)).isEmpty();
        return over ? keptOf(video).or(() -> now) : now;
    }

    private synchronized Optional<LivePreview> keptOf(VideoId video) {
        return Optional.ofNullable(kept.get(video))
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(found -> new LivePreview.Shown(found.folder().path()));
    }

    /** An engine has accepted a render. */
    void begun(VideoId video, VideoEngine engine, EngineHandle handle) {
        drop(video);
        running.put(video, new Running(engine, handle));
    }

    /** The render goes well, and its engine is about to forget it. */
    void keep(VideoId video) {
        if (settings.keep().isZero()
                || !(of(video).orElseGet(LivePreview.None::new) instanceof LivePreview.Shown shown)) {
            return;
        }
        WorkFolder folder = WorkFolder.of(settings.folder(), video);
        try {
            link(shown.folder(), folder);
            add(video, new Kept(folder, clock.instant().plus(settings.keep())));
            CompletableFuture.delayedExecutor(
                            settings.keep().plus(SLACK).toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(this::expire);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The preview of {} ends with its render: {}", video, e.getMessage());
            delete(folder);
        }
    }

    /** The render is over, however it went. */
    void ended(VideoId video) {
        running.remove(video);
    }

    private static void link(Path from, WorkFolder to) throws IOException {
        to.delete();
        to.create();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                WorkFolder.link(file, to.path().resolve(file.getFileName()));
            }
        }
    }

    private synchronized void add(VideoId video, Kept one) {
        kept.put(video, one);
        List<VideoId> tooMany = kept.keySet().stream()
                .limit(Math.max(0, kept.size() - settings.most()))
                .toList();
        tooMany.forEach(this::drop);
    }

    private synchronized void expire() {
        Instant now = clock.instant();
        List<VideoId> over = new ArrayList<>();
        kept.forEach((video, one) -> {
            if (!now.isBefore(one.until())) {
                over.add(video);
            }
        });
        over.forEach(this::drop);
    }

    private synchronized void drop(VideoId video) {
        Kept one = kept.remove(video);
        if (one != null) {
            delete(one.folder());
        }
    }

    private static void delete(WorkFolder folder) {
        try {
            folder.delete();
        } catch (UncheckedIOException e) {
            LOG.warn("A preview is left until the next start: {}", e.getMessage());
        }
    }

    /** Removes everything that is kept. */
    @Override
    public synchronized void close() {
        List.copyOf(kept.keySet()).forEach(this::drop);
    }
}
