package dev.kinora.server.render;

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
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.MediaReport;
import dev.kinora.engine.MediaSink;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.Reconciliation;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that does what a test tells it, and counts what it was asked. Delivers the sample at once. */
public final class StubEngine implements VideoEngine {
    /** Submissions it has accepted. */
    public final AtomicInteger accepted = new AtomicInteger();

    /** Jobs it was asked to cancel. */
    public final Queue<String> cancelled = new ConcurrentLinkedQueue<>();

    /** Jobs it was told to forget. */
    public final Queue<String> released = new ConcurrentLinkedQueue<>();

    /** Faults to throw on the next submissions, one each. */
    public final Queue<EngineFault> submitFaults = new ConcurrentLinkedQueue<>();

    /** Faults to throw on the next fetches, one each. */
    public final Queue<EngineFault> fetchFaults = new ConcurrentLinkedQueue<>();

    /** What the next looks at any job show; empty means it has succeeded. */
    public final Queue<Observation> sights = new ConcurrentLinkedQueue<>();

    /** Shown whenever {@link #sights} is empty. */
    public volatile Observation rest = Observation.of(Phase.SUCCEEDED);

    /** What it delivers. */
    public volatile Path result = SampleVideo.file();

    /** Whether it vouches for what it delivers. */
    public volatile boolean conformed = true;

    /** Changes when it lost its memory. */
    public volatile String bootId = "boot-1";

    /** Whether its jobs outlive the process. */
    public volatile boolean attached;

    /** Whether a submission costs money. */
    public volatile CostClass cost = CostClass.FREE;

    /** Whether it can tell what became of a submission. */
    public volatile boolean remembers;

    /** What it refuses. */
    public volatile List<Violation> violations = List.of();

    /** What it does itself. */
    public volatile Set<Op> can = EnumSet.allOf(Op.class);

    /** What it was asked for, in order. */
    public final Queue<RenderSpec> asked = new ConcurrentLinkedQueue<>();

    private final EngineId id = new EngineId("stub");
    private final Map<AttemptToken, EngineHandle> byToken = new ConcurrentHashMap<>();

    @Override
    public EngineId id() {
        return id;
    }

    @Override
    public EngineDescriptor describe(Deadline deadline) {
        Capabilities capabilities =
                new Capabilities(can, true, true, false, List.of(), 1, 20, Rational.fps(SampleVideo.FPS), 2, cost);
        return new EngineDescriptor(id, "stub", "1", bootId, true, "", capabilities);
    }

    @Override
    public List<Violation> validate(RenderSpec spec) {
        return violations;
    }

    @Override
    public EngineHandle submit(RenderSpec spec, AttemptToken token, Deadline deadline) throws EngineException {
        EngineFault fault = submitFaults.poll();
        if (fault != null && fault.kind() != FaultKind.ACCEPT_UNKNOWN) {
            throw new EngineException(fault);
        }
        asked.add(spec);
        String remote = "job-" + accepted.incrementAndGet();
        EngineHandle handle =
                new EngineHandle(id, "", remote, Map.of("self", "/" + remote), bootId, Instant.EPOCH, attached);
        byToken.put(token, handle);
        if (fault != null) {
            throw new EngineException(fault);
        }
        return handle;
    }

    @Override
    public Observation observe(EngineHandle handle, Deadline deadline) {
        Observation next = sights.poll();
        return next == null ? rest : next;
    }

    @Override
    public CancelReport cancel(EngineHandle handle, Deadline deadline) {
        cancelled.add(handle.remoteId());
        return new CancelReport(CancelReport.Outcome.STOPPED, false);
    }

    @Override
    public MediaReport fetch(EngineHandle handle, MediaSink sink, Deadline deadline) throws EngineException {
        EngineFault fault = fetchFaults.poll();
        if (fault != null) {
            throw new EngineException(fault);
        }
        try (OutputStream out = sink.open()) {
            long bytes = Files.copy(result, out);
            return new MediaReport("video/mp4", bytes, conformed);
        } catch (IOException e) {
            throw new EngineException(new EngineFault(FaultKind.STORAGE, "no room"), e);
        }
    }

    @Override
    public void release(EngineHandle handle, Deadline deadline) {
        released.add(handle.remoteId());
    }

    @Override
    public Reconciliation reconcile(AttemptToken token, RenderSpec spec, Instant notBefore, Deadline deadline) {
        if (!remembers) {
            return Reconciliation.unknown();
        }
        return Optional.ofNullable(byToken.get(token))
                .map(Reconciliation::found)
                .orElse(Reconciliation.absent());
    }

    @Override
    public void close() {}
}
