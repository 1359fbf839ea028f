package dev.kinora.server.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A video as the API shows it.
 *
 * @param id its name
 * @param project whose it is
 * @param spec what was asked for
 * @param state how far it has come
 */
public record Video(VideoId id, ProjectId project, VideoSpec spec, VideoState state) {
    /** When it was accepted, to the second. */
    public Instant createdAt() {
        return id.createdAt();
    }

    /** Where it stands. */
    public VideoStatus status() {
        return state.status();
    }

    /** Whole percent, 0 to 100. */
    public int progress() {
        return state.progress();
    }

    /** Present exactly when completed. */
    public Optional<Instant> completedAt() {
        return state.completedAt();
    }

    /** When its assets expire. */
    public Optional<Instant> expiresAt() {
        return state.expiresAt();
    }

    /** Present exactly when failed. */
    public Optional<VideoFailure> failure() {
        return state.failure();
    }

    /** The prompt. */
    public String prompt() {
        return spec.prompt();
    }

    /** The model's name as the caller sent it. */
    public String model() {
        return spec.form().model();
    }

    /** Length in seconds. */
    public int seconds() {
        return spec.form().seconds();
    }

    /** Pixel size. */
    public VideoSize size() {
        return spec.form().size();
    }

    /** The seed it is rendered with. */
    public long seed() {
        return spec.guidance().seed();
    }

    /** The video it varies, changes or continues. */
    public Optional<VideoId> remixedFrom() {
        return spec.derivation().source();
    }

    /** The same video in another state. */
    public Video in(VideoState next) {
        return new Video(id, project, spec, next);
    }
}
