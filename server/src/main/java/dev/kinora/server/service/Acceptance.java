package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.StoredFiles;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoInputs;
import dev.kinora.server.store.VideoStore;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts new videos, however they come about: the video, what it starts from, its job and its event in one transaction.
 * Thread-safe.
 */
public final class Acceptance {
    private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);

    private final ServiceTools tools;
    private final PromptCheck prompts;
    private final VideoIds ids;
    private final VideoStore videos = new VideoStore();
    private final VideoInputs inputs = new VideoInputs();
    private final StoredFiles stored = new StoredFiles();
    private final EventLog events = new EventLog();

    /** @param prompts judges prompts while a create waits */
    public Acceptance(ServiceTools tools, PromptCheck prompts) {
        this.tools = tools;
        this.prompts = prompts;
        this.ids = new VideoIds(tools.clock());
    }

    /**
     * A video that is about to be accepted.
     *
     * @param project whose it will be
     * @param spec what was asked for
     * @param inputs what it starts from
     * @param fresh those of its files that were stored for it; removed again when it is not accepted
     */
    public record Candidate(ProjectId project, VideoSpec spec, Inputs inputs, List<StoredFile> fresh) {
        /** Files that belong to somebody else as well; they must still be there when the video is accepted. */
        List<StoredFile> held() {
            return inputs.files().stream()
                    .map(VideoInput::file)
                    .filter(file -> !fresh.contains(file))
                    .toList();
        }
    }

    /** @throws ApiException row 32, where prompts are judged before they are accepted */
    void requireHarmless(String prompt) {
        if (prompts.refuses("A new video", prompt)) {
            throw ApiErrors.moderationBlocked();
        }
    }

    /** @throws ApiException row 34 when the queue is full; asked before files are stored for nothing */
    void requireRoom() {
        if (tools.queue().full()) {
            throw ApiErrors.tooManyJobs();
        }
    }

    /**
     * Accepts a video: once this returns, it is stored and will be rendered.
     *
     * @param receipt kept with the video
     * @throws ApiException row 22 when its source went meanwhile, row 34 when the queue is full, row 40 when the
     *     database is too busy
     */
    Video accept(Candidate candidate, Receipt<Video> receipt) {
        boolean done = false;
        try {
            requireRoom();
            Draft draft = draft(candidate);
            tools.database().update(tx -> {
                enroll(tx, draft, 0);
                receipt.keep(tx, draft.video());
            });
            done = true;
            tools.queue().announce();
            return draft.video();
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.BUSY ? ApiErrors.overloaded() : e;
        } finally {
            if (!done) {
                drop(candidate.fresh());
            }
        }
    }

    /** The video as it will be. */
    Draft draft(Candidate candidate) {
        return new Draft(new Video(ids.next(), candidate.project(), candidate.spec(), VideoState.queued()), candidate);
    }

    /**
     * Stores a video in the caller's transaction.
     *
     * @throws ApiException row 22 when its source went meanwhile
     */
    void enroll(Transaction tx, Draft draft, int priority) {
        Video video = draft.video();
        Candidate candidate = draft.candidate();
        if (!stored.unwanted(tx, candidate.held()).isEmpty()) {
            throw gone(candidate.spec().derivation());
        }
        videos.insert(tx, video);
        inputs.insert(tx, video.id(), candidate.inputs());
        events.append(
                tx,
                new VideoEvent(
                        video.project(),
                        video.id(),
                        VideoEvent.Type.CREATED,
                        tools.clock().instant()));
        tools.queue().add(tx, video, priority);
    }

    /** Removes files that were stored for a video that was not accepted. */
    void drop(List<StoredFile> files) {
        for (StoredFile file : files) {
            try {
                tools.assets().delete(file.key());
            } catch (AssetException e) {
                LOG.warn("{} is left for the next sweep: {}", file.key(), e.getMessage());
            }
        }
    }

    private static ApiException gone(Derivation derivation) {
        return ApiErrors.sourceExpired(
                derivation instanceof Derivation.Remix ? "video_id" : "video.id",
                derivation.source().map(VideoId::value).orElse(""));
    }
}
