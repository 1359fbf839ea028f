package dev.kinora.server.render;

import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.VideoEngine;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.Job;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.queue.JobEndings;
import dev.kinora.server.queue.JobWorker;
import dev.kinora.server.queue.StopSignal;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A render as a list of steps. Finished steps are recorded, so a render that was interrupted goes on where it was.
 * Thread-safe: every render has its own state.
 */
public final class RenderPipeline implements JobWorker {
    private static final Logger LOG = LoggerFactory.getLogger(RenderPipeline.class);

    private final RenderTools tools;
    private final RenderSettings settings;
    private final List<RenderStep> steps;
    private final JobStore jobs = new JobStore();
    private final VideoStore videos = new VideoStore();
    private final EventLog events = new EventLog();

    /** Renders every prompt. */
    public RenderPipeline(RenderTools tools, RenderSettings settings, AssetSettings assetLife, Previews previews) {
        this(tools, settings, assetLife, previews, PromptCheck.none());
    }

    /** Renders the prompts that pass. */
    public RenderPipeline(
            RenderTools tools,
            RenderSettings settings,
            AssetSettings assetLife,
            Previews previews,
            PromptCheck prompts) {
        this.tools = tools;
        this.settings = settings;
        StepLog log = new StepLog(tools.database(), tools.clock());
        JobEndings endings = new JobEndings(tools.database(), tools.clock());
        this.steps = List.of(
                new ModerateStep(prompts, log),
                new ResolveStep(tools.assets(), tools.transcoder(), log),
                new GenerateStep(tools, settings, log, new Planner(new EngineMedia(tools.transcoder()), log), previews),
                new ConformStep(tools.transcoder(), log),
                new VariantsStep(tools.transcoder(), log),
                new StoreStep(tools.assets(), tools.clock()),
                new CompleteStep(endings, tools.database(), assetLife, tools.clock()));
    }

    @Override
    public Outcome work(Job.Lease lease, StopSignal stop) {
        Optional<Video> video = tools.database().write(tx -> begin(tx, lease));
        if (video.isEmpty()) {
            return new Outcome.Ended();
        }
        Render render = render(lease, video.get(), stop);
        try {
            return run(render);
        } finally {
            dropUnused(render);
        }
    }

    @Override
    public void cleanUp(VideoId video) {
        WorkFolder.of(settings.workFolder(), video).delete();
    }

    @Override
    public void abandon(RenderLog.Attempt submission) {
        Optional<EngineHandle> handle = submission
                .handle()
                .map(text -> StepLog.read(text, EngineHandle.class))
                .filter(EngineHandle::attached);
        Optional<VideoEngine> engine = tools.routes().engine(new EngineId(submission.engine()));
        if (submission.state() == RenderLog.Attempt.State.ACCEPTED && handle.isPresent() && engine.isPresent()) {
            Thread.ofVirtual()
                    .name("kinora-abandon")
                    .start(() -> EngineCall.abandon(
                            engine.get(), handle.get(), settings.deadlines().call()));
        }
    }

    private Optional<Video> begin(Transaction tx, Job.Lease lease) {
        if (!jobs.holds(tx, lease)) {
            return Optional.empty();
        }
        VideoId id = lease.job().video();
        if (videos.start(tx, id)) {
            VideoEvent started = new VideoEvent(
                    lease.job().project(),
                    id,
                    VideoEvent.Type.STARTED,
                    tools.clock().instant());
            events.append(tx, started);
        }
        return videos.find(tx, id);
    }

    private Render render(Job.Lease lease, Video video, StopSignal stop) {
        ProgressMeter meter =
                new ProgressMeter(tools.database(), lease, stop, settings.pace().progress());
        Instant startedAt = tools.database()
                .read(tx -> events.firstAt(tx, video.id(), VideoEvent.Type.STARTED))
                .orElseGet(tools.clock()::instant);
        Instant deadline = startedAt.plus(settings.deadlines().total());
        return new Render(
                lease,
                video,
                stop,
                WorkFolder.of(settings.workFolder(), video.id()),
                Render.Progress.of(meter, deadline));
    }

    private Outcome run(Render render) {
        try {
            render.folder().create();
            for (RenderStep step : steps) {
                render.check();
                checkDeadline(render);
                render.progress().meter().begin(step.share());
                step.run(render);
            }
            cleanUp(render.video().id());
            return new Outcome.Ended();
        } catch (RenderStopped stopped) {
            cleanUpIfDeleted(render);
            return new Outcome.Ended();
        } catch (RenderFailure failure) {
            return failure.outcome();
        } catch (IOException | RuntimeException thrown) {
            return outcome(render, thrown);
        }
    }

    /** A deleted video's render may notice that its rows are gone before anybody tells it to stop. */
    private void cleanUpIfDeleted(Render render) {
        VideoId id = render.video().id();
        if (tools.database().read(tx -> videos.find(tx, id)).isEmpty()) {
            cleanUp(id);
        }
    }

    private void checkDeadline(Render render) throws RenderFailure {
        if (tools.clock().instant().isAfter(render.progress().deadline())) {
            throw RenderFailure.forGood(new VideoFailure(
                    VideoFailure.Code.TIMEOUT,
                    "The video was not finished within "
                            + settings.deadlines().total().toMinutes() + " minutes."));
        }
    }

    private static Outcome outcome(Render render, Exception thrown) {
        if (render.stop().reason().isPresent()) {
            return new Outcome.Ended();
        }
        LOG.warn("Rendering {} failed", render.video().id(), thrown);
        return Failures.of(thrown)
                .map(RenderFailure::outcome)
                .orElseGet(() ->
                        new Outcome.TryAgain(VideoFailure.serverError("The server had an error while rendering.")));
    }

    /** Removes files that were stored for a video that was not completed. */
    private void dropUnused(Render render) {
        for (Asset asset : render.progress().stored()) {
            try {
                tools.assets().delete(asset.file().key());
            } catch (AssetException e) {
                LOG.warn("{} is left for the next sweep: {}", asset.file().key(), e.getMessage());
            }
        }
    }
}
