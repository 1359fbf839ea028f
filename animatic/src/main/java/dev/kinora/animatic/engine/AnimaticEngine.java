package dev.kinora.animatic.engine;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.CancelReport;
import dev.kinora.engine.Capabilities;
import dev.kinora.engine.CostClass;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.LivePreview;
import dev.kinora.engine.MediaReport;
import dev.kinora.engine.MediaSink;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.Reconciliation;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.Violation;
import dev.kinora.media.FfmpegPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The embedded engine: draws every prompt as a film with sound, in this process, without a model or a network. It
 * forgets its jobs with the process; a handle of an earlier process is {@link Phase#LOST}.
 */
final class AnimaticEngine implements VideoEngine {
    private static final double MAX_SECONDS = 120;

    private final EngineId id;
    private final EngineToolkit toolkit;
    private final int slots;
    private final String bootId = UUID.randomUUID().toString();
    private final Map<String, AnimaticJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService workers;
    private final Renderer renderer;
    private volatile boolean asked;

    /**
     * @param deadline of one render
     * @param warmUp idle time after which the process is warmed up; zero for never
     */
    AnimaticEngine(EngineId id, EngineToolkit toolkit, int slots, Duration deadline, Duration warmUp) {
        this.id = id;
        this.toolkit = toolkit;
        this.slots = slots;
        workers = Executors.newFixedThreadPool(
                slots, Thread.ofPlatform().daemon().name("animatic-", 0).factory());
        renderer = new Renderer(
                FfmpegPrograms.of(toolkit.ffmpeg(), toolkit.ffprobe()),
                toolkit.renderThreads(),
                deadline,
                toolkit.preview());
        if (!warmUp.isZero()) {
            Rehearsal.after(warmUp, () -> asked || workers.isShutdown());
        }
    }

    @Override
    public EngineId id() {
        return id;
    }

    @Override
    public EngineDescriptor describe(Deadline deadline) {
        Capabilities can = new Capabilities(
                Demands.OPS,
                true,
                true,
                true,
                List.of(),
                1.0 / 30,
                MAX_SECONDS,
                Rational.fps(30),
                slots,
                CostClass.FREE);
        return new EngineDescriptor(
                id, "animatic (embedded: draws each prompt as a film, no GPU)", "1", bootId, true, "", can);
    }

    @Override
    public List<Violation> validate(RenderSpec spec) {
        List<Violation> found = new ArrayList<>(Demands.missing(spec));
        if (spec.seconds() > MAX_SECONDS) {
            found.add(new Violation("frames", "at most " + (int) MAX_SECONDS + " seconds"));
        }
        if (spec.fps().denominator() != 1 || spec.fps().numerator() > 60) {
            found.add(new Violation("fps", "a whole number of frames a second, at most 60"));
        }
        if ((long) spec.canvas().width() * spec.canvas().height() > 2048L * 2048) {
            found.add(new Violation("canvas", "at most 2048 x 2048 pixels in area"));
        }
        return found;
    }

    @Override
    public EngineHandle submit(RenderSpec spec, AttemptToken token, Deadline deadline) throws EngineException {
        List<Violation> problems = validate(spec);
        if (!problems.isEmpty()) {
            throw new EngineException(new EngineFault(
                    FaultKind.INVALID_REQUEST, problems.getFirst().message()));
        }
        asked = true;
        String remoteId = token.value().toString();
        AnimaticJob job = new AnimaticJob(spec, toolkit.tempFolder().resolve(remoteId), renderer);
        if (jobs.putIfAbsent(remoteId, job) == null) {
            try {
                workers.execute(job);
            } catch (RejectedExecutionException e) {
                jobs.remove(remoteId);
                throw new EngineException(new EngineFault(FaultKind.BUSY, "The engine is closing."), e);
            }
        }
        return handle(remoteId);
    }

    private EngineHandle handle(String remoteId) {
        return new EngineHandle(
                id, "", remoteId, Map.of(), bootId, toolkit.clock().instant(), false);
    }

    private AnimaticJob find(EngineHandle handle) throws EngineException {
        AnimaticJob job = jobs.get(handle.remoteId());
        if (job == null || !handle.bootId().equals(bootId)) {
            throw new EngineException(
                    new EngineFault(FaultKind.LOST, "The render belonged to a process that has ended."));
        }
        return job;
    }

    @Override
    public Observation observe(EngineHandle handle, Deadline deadline) {
        AnimaticJob job = jobs.get(handle.remoteId());
        return job == null || !handle.bootId().equals(bootId) ? Observation.of(Phase.LOST) : job.observe();
    }

    @Override
    public LivePreview preview(EngineHandle handle) {
        AnimaticJob job = jobs.get(handle.remoteId());
        return job == null || !handle.bootId().equals(bootId) ? new LivePreview.None() : job.preview();
    }

    @Override
    public CancelReport cancel(EngineHandle handle, Deadline deadline) {
        AnimaticJob job = jobs.get(handle.remoteId());
        if (job == null || !handle.bootId().equals(bootId) || job.phase().terminal()) {
            return new CancelReport(CancelReport.Outcome.TOO_LATE, false);
        }
        if (job.cancel()) {
            return new CancelReport(CancelReport.Outcome.DEQUEUED, false);
        }
        while (!job.phase().terminal() && !deadline.expired()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        boolean stopped = job.phase().terminal();
        return new CancelReport(stopped ? CancelReport.Outcome.STOPPED : CancelReport.Outcome.REQUESTED, !stopped);
    }

    @Override
    public MediaReport fetch(EngineHandle handle, MediaSink sink, Deadline deadline) throws EngineException {
        AnimaticJob job = find(handle);
        if (job.phase() != Phase.SUCCEEDED) {
            throw new EngineException(
                    new EngineFault(FaultKind.ENGINE_FAULT, "The render is not finished: " + job.phase()));
        }
        try {
            sink.copyOf(job.video());
            return new MediaReport("video/mp4", Files.size(job.video()), true);
        } catch (IOException e) {
            throw new EngineException(new EngineFault(FaultKind.STORAGE, "The finished video could not be stored."), e);
        }
    }

    @Override
    public void release(EngineHandle handle, Deadline deadline) {
        AnimaticJob job = jobs.remove(handle.remoteId());
        if (job != null) {
            job.release();
        }
    }

    @Override
    public Reconciliation reconcile(AttemptToken token, RenderSpec spec, Instant notBefore, Deadline deadline) {
        String remoteId = token.value().toString();
        return jobs.containsKey(remoteId) ? Reconciliation.found(handle(remoteId)) : Reconciliation.absent();
    }

    @Override
    public void close() {
        jobs.values().forEach(AnimaticJob::release);
        workers.shutdownNow();
        try {
            if (workers.awaitTermination(5, TimeUnit.SECONDS)) {
                jobs.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
