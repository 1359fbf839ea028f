package dev.kinora.server.service;

import dev.kinora.engine.LivePreview;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.render.Previews;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Watching a video while it is rendered. Thread-safe. Refusals are {@link ApiException}s. */
public final class VideoPreviews {
    private static final Pattern PIECE = Pattern.compile(LivePreview.PIECE);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final VideoService videos;
    private final Previews previews;
    private final Duration patience;

    /** @param patience how long a request for a playlist waits for the first segment; zero answers at once */
    public VideoPreviews(VideoService videos, Previews previews, Duration patience) {
        this.videos = videos;
        this.previews = previews;
        this.patience = patience;
    }

    /**
     * The playlist, as the engine wrote it. Waits a little when there is none yet.
     *
     * @throws ApiException row 26; when the preview has not begun, is over, or never comes
     */
    public PreviewFile playlist(ProjectId project, String id) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<PreviewFile> found = find(project, id, LivePreview.PLAYLIST);
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() >= end || !paused()) {
                throw ApiErrors.previewNotReady();
            }
        }
    }

    /**
     * One of the files that the playlist names.
     *
     * @throws ApiException row 26; when there is no such file, or the preview is over or never comes
     */
    public PreviewFile piece(ProjectId project, String id, String name) throws IOException {
        Optional<PreviewFile> found = PIECE.matcher(name).matches() ? find(project, id, name) : Optional.empty();
        if (found.isEmpty()) {
            videos.get(project, id);
            throw ApiErrors.previewPieceNotFound(name);
        }
        return found.get();
    }

    /** A file of the preview; empty when it is not there yet. What moves house in this moment is looked for twice. */
    private Optional<PreviewFile> find(ProjectId project, String id, String name) throws IOException {
        Optional<PreviewFile> found = open(folder(project, id), name);
        return found.isPresent() ? found : open(folder(project, id), name);
    }

    private static Optional<PreviewFile> open(Optional<Path> folder, String name) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PreviewFile.open(folder.get().resolve(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private Optional<Path> folder(ProjectId project, String id) {
        Video video = videos.get(project, id);
        return switch (previews.of(video.id()).orElseGet(LivePreview.NotYet::new)) {
            case LivePreview.Shown(Path folder) -> Optional.of(folder);
            case LivePreview.NotYet() -> {
                if (video.status().terminal()) {
                    throw ApiErrors.previewEnded();
                }
                yield Optional.empty();
            }
            case LivePreview.None() -> throw ApiErrors.noPreview();
        };
    }

    private static boolean paused() {
        try {
            Thread.sleep(LOOK);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
