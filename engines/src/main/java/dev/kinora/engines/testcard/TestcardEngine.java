package dev.kinora.engines.testcard;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.CancelReport;
import dev.kinora.engine.Capabilities;
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
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.Reconciliation;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scripted test card. Its jobs live and end with it: a new engine knows none of an earlier one's. */
final class TestcardEngine implements VideoEngine {
    private static final Logger LOG = LoggerFactory.getLogger(TestcardEngine.class);
    private static final String BOOT_ID = UUID.randomUUID().toString();
    private static final int MAX_UNFINISHED = 256;
    private static final int MAX_REMEMBERED = 1024;

    private final EngineId id;
    private final TestcardProvider.Settings settings;
    private final EngineToolkit toolkit;
    private final Semaphore slots;
    private final Map<String, TestcardJob> jobs = new LinkedHashMap<>();
    private final Map<String, EngineHandle> accepted = remembering();
    private final Map<String, Integer> failures = remembering();
    private boolean closed;

    TestcardEngine(EngineId id, TestcardProvider.Settings settings, EngineToolkit toolkit) {
        this.id = id;
        this.settings = settings;
        this.toolkit = toolkit;
        this.slots = new Semaphore(settings.slots(), true);
    }

    @Override
    public EngineId id() {
        return id;
    }

    @Override
    public EngineDescriptor describe(Deadline deadline) {
        Capabilities capabilities = new Capabilities(
                EnumSet.allOf(Op.class),
                true,
                true,
                false,
                List.of(),
                0.03,
                settings.maxSeconds(),
                Rational.fps(30),
                settings.slots(),
                settings.cost());
        boolean healthy = Files.isExecutable(toolkit.ffmpeg());
        String problem = healthy ? "" : "FFmpeg cannot be run: check media.ffmpeg.";
        return new EngineDescriptor(
                id, "testcard (embedded, for tests only)", "1", BOOT_ID, healthy, problem, capabilities);
    }

    @Override
    public List<Violation> validate(RenderSpec spec) {
        List<Violation> violations = new ArrayList<>();
        if (spec.seconds() > settings.maxSeconds()) {
            violations.add(
                    new Violation("frames", "The test card lasts at most " + settings.maxSeconds() + " seconds."));
        }
        return violations;
    }

    @Override
    public synchronized EngineHandle submit(RenderSpec spec, AttemptToken token, Deadline deadline)
            throws EngineException {
        if (closed) {
            throw fault(FaultKind.TRANSPORT_BEFORE_ACCEPT, "The test card engine is closed.");
        }
        if (deadline.expired()) {
            throw fault(FaultKind.TRANSPORT_BEFORE_ACCEPT, "Time was up before the test card was asked.");
        }
        if (!validate(spec).isEmpty()) {
            throw fault(FaultKind.INVALID_REQUEST, validate(spec).getFirst().message());
        }
        Script script = scriptOf(spec.prompt());
        long unfinished = jobs.values().stream()
                .filter(job -> !job.seen().phase().terminal())
                .count();
        if (script.ending() == Script.Ending.BUSY || unfinished >= MAX_UNFINISHED) {
            throw fault(FaultKind.BUSY, "The test card engine is busy.");
        }
        EngineHandle handle = accept(spec, script, token);
        if (script.ending() == Script.Ending.ACCEPT_UNKNOWN) {
            throw fault(FaultKind.ACCEPT_UNKNOWN, "The answer was lost, as the prompt asked.");
        }
        return handle;
    }

    private EngineHandle accept(RenderSpec spec, Script script, AttemptToken token) {
        String remoteId = token.value().toString();
        EngineHandle handle = new EngineHandle(
                id, "", remoteId, Map.of(), BOOT_ID, toolkit.clock().instant(), false);
        TestcardJob job = new TestcardJob(remoteId, spec, script, settings, toolkit);
        jobs.put(remoteId, job);
        accepted.put(remoteId, handle);
        job.start(slots);
        return handle;
    }

    /** A prompt that fails a number of times first is counted here. */
    private Script scriptOf(String prompt) {
        Script script = Script.of(prompt);
        if (script.ending() != Script.Ending.FAIL_THEN_OK) {
            return script;
        }
        int before = failures.merge(prompt, 1, Integer::sum) - 1;
        return before < script.failures() ? script : new Script(script.slow(), Script.Ending.OK, 0);
    }

    @Override
    public Observation observe(EngineHandle handle, Deadline deadline) {
        return find(handle).map(TestcardJob::seen).orElse(Observation.of(Phase.LOST));
    }

    @Override
    public LivePreview preview(EngineHandle handle) {
        return find(handle).map(TestcardJob::preview).orElseGet(LivePreview.None::new);
    }

    @Override
    public CancelReport cancel(EngineHandle handle, Deadline deadline) {
        return find(handle).map(TestcardJob::cancel).orElse(new CancelReport(CancelReport.Outcome.TOO_LATE, false));
    }

    @Override
    public MediaReport fetch(EngineHandle handle, MediaSink sink, Deadline deadline) throws EngineException {
        TestcardJob job = find(handle)
                .filter(found -> found.seen().phase() == Phase.SUCCEEDED)
                .orElseThrow(() -> fault(FaultKind.INVALID_REQUEST, "This test card is not finished."));
        if (deadline.expired()) {
            throw fault(FaultKind.TIMEOUT, "Time was up before the test card was fetched.");
        }
        try {
            if (job.script().ending() == Script.Ending.BAD_MEDIA) {
                return garbage(sink);
            }
            sink.copyOf(job.video());
            return new MediaReport("video/mp4", Files.size(job.video()), true);
        } catch (IOException e) {
            throw new EngineException(new EngineFault(FaultKind.STORAGE, "The test card could not be stored."), e);
        }
    }

    private static MediaReport garbage(MediaSink sink) throws IOException {
        byte[] bytes = "This is no video, as the prompt asked.".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = sink.open()) {
            out.write(bytes);
        }
        return new MediaReport("video/mp4", bytes.length, false);
    }

    @Override
    public void release(EngineHandle handle, Deadline deadline) {
        Optional<TestcardJob> job = find(handle);
        synchronized (this) {
            jobs.remove(handle.remoteId());
        }
        job.ifPresent(TestcardEngine::forget);
    }

    @Override
    public synchronized Reconciliation reconcile(
            AttemptToken token, RenderSpec spec, Instant notBefore, Deadline deadline) {
        return Optional.ofNullable(accepted.get(token.value().toString()))
                .map(Reconciliation::found)
                .orElse(Reconciliation.absent());
    }

    @Override
    public void close() {
        List<TestcardJob> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(jobs.values());
            jobs.clear();
        }
        left.forEach(TestcardEngine::forget);
    }

    private synchronized Optional<TestcardJob> find(EngineHandle handle) {
        return handle.bootId().equals(BOOT_ID) ? Optional.ofNullable(jobs.get(handle.remoteId())) : Optional.empty();
    }

    private static void forget(TestcardJob job) {
        try {
            job.forget();
        } catch (IOException e) {
            LOG.warn("A test card's file could not be removed: {}", e.getMessage());
        }
    }

    private static EngineException fault(FaultKind kind, String message) {
        return new EngineException(new EngineFault(kind, message));
    }

    private static <V> Map<String, V> remembering() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MAX_REMEMBERED;
            }
        };
    }
}
