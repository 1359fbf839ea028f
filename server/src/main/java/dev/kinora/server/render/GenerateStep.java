package dev.kinora.server.render;

import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.MediaReport;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.Violation;
import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.ProvenanceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the engine make the video and brings its file home. */
final class GenerateStep implements RenderStep {
    static final Logger LOG = LoggerFactory.getLogger(GenerateStep.class);
    private static final Duration FETCH = Duration.ofMinutes(15);
    private static final int FETCH_TRIES = 5;

    private final EngineRoutes routes;
    private final StepLog steps;
    private final RenderSettings settings;
    private final Planner planner;
    private final Submission submission;
    private final EngineWatch watch;
    private final Previews previews;
    private final ProvenanceStore provenance = new ProvenanceStore();

    GenerateStep(RenderTools tools, RenderSettings settings, StepLog steps, Planner planner, Previews previews) {
        this.routes = tools.routes();
        this.steps = steps;
        this.settings = settings;
        this.planner = planner;
        this.previews = previews;
        this.submission = new Submission(steps, settings.deadlines().submit(), tools.clock());
        this.watch = new EngineWatch(settings, tools.clock());
    }

    @Override
    public int share() {
        return 88;
    }

    @Override
    public void run(Render render) throws RenderFailure, RenderStopped, IOException {
        Optional<Generated> done = steps.result(render, Generated.STEP, Generated.class);
        if (done.filter(d -> WorkFolder.intact(render.folder().generated(), d.bytes()))
                .isPresent()) {
            return;
        }
        EngineCall call = call(render);
        Submission.Accepted job = submission.attach(render, call);
        previews.begun(render.video().id(), call.engine(), job.handle());
        try {
            generate(render, call, job);
        } catch (RenderStopped stopped) {
            letGo(render, call, job.handle());
            throw stopped;
        } finally {
            previews.ended(render.video().id());
        }
    }

    private void generate(Render render, EngineCall call, Submission.Accepted job)
            throws RenderFailure, RenderStopped, IOException {
        Optional<EngineFault> fault = watch.await(render, call, job);
        if (fault.isPresent()) {
            if (fault.get().kind() == FaultKind.TIMEOUT) {
                call.abandon(job.handle());
            }
            throw failed(render, call, job, fault.get());
        }
        MediaReport report = fetch(render, call, job);
        long bytes = Files.size(render.folder().generated());
        Provenance made = provenance(call, job);
        steps.fenced(render, tx -> provenance.put(tx, render.video().id(), made));
        steps.finished(render, Generated.STEP, Generated.of(call, job.number(), report, bytes));
        previews.keep(render.video().id());
        call.forget(job.handle());
    }

    private static Provenance provenance(EngineCall call, Submission.Accepted job) {
        return new Provenance(
                call.engine().id().value(),
                call.about().version(),
                call.spec().remoteModel(),
                call.plan().asked().name().toLowerCase(Locale.ROOT),
                call.plan().method().wire(),
                job.number(),
                told(call, facts(call, job.handle())));
    }

    /** What the engine told with what is known without it; an emulation keeps the prompt it sent beside the one that came. */
    private static Map<String, String> told(EngineCall call, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(Provenance.FPS, Double.toString(call.spec().fps().value()));
        all.put(Provenance.FRAMES, Integer.toString(call.spec().frames()));
        if (call.plan().method() != Method.NATIVE) {
            all.put(Provenance.PROMPT_SENT, call.spec().prompt());
        }
        return all;
    }

    /** What the engine tells of a finished job; a video without it is a video all the same. */
    private static Map<String, String> facts(EngineCall call, EngineHandle handle) {
        try {
            return call.observe(handle).facts();
        } catch (EngineException e) {
            LOG.info(
                    "Engine {} tells nothing of a finished job: {}",
                    call.engine().id(),
                    e.getMessage());
            return Map.of();
        }
    }

    private MediaReport fetch(Render render, EngineCall call, Submission.Accepted job)
            throws RenderFailure, RenderStopped {
        for (int tries = 1; ; tries++) {
            try {
                return call.engine().fetch(job.handle(), render.folder().sink(), Deadline.in(FETCH));
            } catch (EngineException e) {
                render.check();
                if (tries == FETCH_TRIES || !e.fault().kind().retryable()) {
                    throw failed(render, call, job, e.fault());
                }
                LOG.info("Fetching from engine {} failed: {}", call.engine().id(), e.getMessage());
                if (render.stop().await(settings.pace().remote())) {
                    throw new RenderStopped();
                }
            }
        }
    }

    private RenderFailure failed(Render render, EngineCall call, Submission.Accepted job, EngineFault fault)
            throws RenderStopped {
        LOG.info("Engine {} failed: {} {}", call.engine().id(), fault.kind(), fault.message());
        submission.close(render, job.number());
        return Failures.of(fault, call.about().capabilities().cost());
    }

    /** A job that outlives this process is left running for whoever goes on with it, unless nobody wants it. */
    static void letGo(Render render, EngineCall call, EngineHandle handle) {
        render.stop().unbind();
        boolean wanted = render.stop().reason().filter(Reason.CANCELLED::equals).isEmpty();
        if (!wanted || !handle.attached()) {
            call.abandon(handle);
        }
    }

    private EngineCall call(Render render) throws RenderFailure {
        String model = render.video().model();
        RenderSettings.Route route = routes.find(model).orElseThrow(() -> noEngine(model));
        VideoEngine engine = routes.engine(route.engine()).orElseThrow(() -> noEngine(model));
        EngineDescriptor about =
                engine.describe(Deadline.in(settings.deadlines().call()));
        if (!about.healthy()) {
            throw RenderFailure.forNow(VideoFailure.serverError("The engine is not available: " + about.problem()));
        }
        Plan plan = planner.plan(render, route.remoteModel(), about);
        List<Violation> violations = engine.validate(plan.spec());
        if (!violations.isEmpty()) {
            throw RenderFailure.forGood(new VideoFailure(
                    VideoFailure.Code.INVALID_INPUT, violations.getFirst().message()));
        }
        return new EngineCall(engine, about, plan, settings.deadlines().call());
    }

    private static RenderFailure noEngine(String model) {
        return RenderFailure.forGood(
                VideoFailure.serverError("No engine is configured for the model '" + model + "' any more."));
    }
}
