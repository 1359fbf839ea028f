package dev.kinora.server.render;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.CostClass;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.Reconciliation;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.RenderLog.Attempt;
import dev.kinora.server.store.VideoStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands a render to its engine, once. The token is stored before the request leaves and the handle before anything
 * else happens, so that a restart finds the job again instead of paying for a second one.
 *
 * <pre>
 * (none) → SUBMITTING → ACCEPTED → (step finished)
 *              │            └──→ FAILED
 *              └─ restart: reconcile → ACCEPTED | FAILED
 * </pre>
 */
final class Submission {
    private final StepLog steps;
    private final Duration patience;
    private final InstantSource clock;
    private final RenderLog log = new RenderLog();
    private final VideoStore videos = new VideoStore();

    /** @param patience until the engine must have accepted */
    Submission(StepLog steps, Duration patience, InstantSource clock) {
        this.steps = steps;
        this.patience = patience;
        this.clock = clock;
    }

    /** An accepted submission. */
    record Accepted(int number, EngineHandle handle, Instant startedAt) {}

    /** The job this render already has, else a new one. */
    Accepted attach(Render render, EngineCall call) throws RenderFailure, RenderStopped {
        Optional<Attempt> latest =
                steps.read(tx -> log.latest(tx, render.video().id()));
        if (latest.isEmpty()) {
            return submit(render, call, 1);
        }
        Attempt last = latest.get();
        boolean ours = last.engine().equals(call.engine().id().value());
        return switch (last.state()) {
            case FAILED -> submit(render, call, last.number() + 1);
            case ACCEPTED -> ours ? reattach(render, call, last) : afresh(render, call, last);
            case SUBMITTING -> ours ? reconcile(render, call, last) : afresh(render, call, last);
        };
    }

    /** Closes a submission that gave no video, so that the next attempt makes a new one. */
    void close(Render render, int number) throws RenderStopped {
        steps.fenced(render, tx -> log.failed(tx, render.video().id(), number));
    }

    private Accepted reattach(Render render, EngineCall call, Attempt last) throws RenderFailure, RenderStopped {
        EngineHandle handle = StepLog.read(last.handle().orElseThrow(), EngineHandle.class);
        return call.forgotten(handle) ? afresh(render, call, last) : accepted(render, last.number(), handle);
    }

    private Accepted reconcile(Render render, EngineCall call, Attempt last) throws RenderFailure, RenderStopped {
        AttemptToken token = new AttemptToken(UUID.fromString(last.token()));
        Reconciliation found = call.engine()
                .reconcile(token, call.spec(), startedAt(render, last.number()), Deadline.in(call.patience()));
        return switch (found.verdict()) {
            case FOUND -> keep(render, call, last.number(), found.handle().orElseThrow());
            case ABSENT -> {
                close(render, last.number());
                yield submit(render, call, last.number() + 1);
            }
            case UNKNOWN -> afresh(render, call, last);
        };
    }

    /** The last submission is lost. A free engine is asked again, a paid one is not. */
    private Accepted afresh(Render render, EngineCall call, Attempt last) throws RenderFailure, RenderStopped {
        close(render, last.number());
        if (call.about().capabilities().cost() == CostClass.PAID) {
            throw RenderFailure.forGood(Failures.ambiguous());
        }
        return submit(render, call, last.number() + 1);
    }

    private Accepted submit(Render render, EngineCall call, int number) throws RenderFailure, RenderStopped {
        AttemptToken token = AttemptToken.random();
        Attempt attempt = new Attempt(
                number,
                call.engine().id().value(),
                token.value().toString(),
                Attempt.State.SUBMITTING,
                Optional.empty());
        steps.fenced(render, tx -> log.submitting(tx, render.video().id(), attempt, clock.instant()));
        try {
            return keep(render, call, number, call.engine().submit(call.spec(), token, Deadline.in(patience)));
        } catch (EngineException e) {
            if (render.stop().reason().isPresent()) {
                stopped(render, call, token);
                throw new RenderStopped();
            }
            return notAccepted(render, call, attempt, e.fault());
        }
    }

    private Accepted notAccepted(Render render, EngineCall call, Attempt attempt, EngineFault fault)
            throws RenderFailure, RenderStopped {
        if (fault.kind() == FaultKind.ACCEPT_UNKNOWN) {
            return reconcileOnce(render, call, attempt);
        }
        close(render, attempt.number());
        throw Failures.of(fault, call.about().capabilities().cost());
    }

    private Accepted reconcileOnce(Render render, EngineCall call, Attempt attempt)
            throws RenderFailure, RenderStopped {
        AttemptToken token = new AttemptToken(UUID.fromString(attempt.token()));
        Reconciliation found = call.engine()
                .reconcile(token, call.spec(), startedAt(render, attempt.number()), Deadline.in(call.patience()));
        if (found.handle().isPresent()) {
            return keep(render, call, attempt.number(), found.handle().get());
        }
        close(render, attempt.number());
        boolean maybePaid = found.verdict() == Reconciliation.Verdict.UNKNOWN
                && call.about().capabilities().cost() == CostClass.PAID;
        throw maybePaid
                ? RenderFailure.forGood(Failures.ambiguous())
                : Failures.of(
                        new EngineFault(FaultKind.TRANSPORT_BEFORE_ACCEPT, "the connection broke during submission"),
                        call.about().capabilities().cost());
    }

    /** A deleted video's submission was cut short: if it arrived after all, it is cancelled. */
    private static void stopped(Render render, EngineCall call, AttemptToken token) {
        if (render.stop().reason().filter(Reason.CANCELLED::equals).isPresent()) {
            render.stop().unbind();
            call.engine()
                    .reconcile(token, call.spec(), render.video().createdAt(), Deadline.in(call.patience()))
                    .handle()
                    .ifPresent(call::abandon);
        }
    }

    /** Stores the handle. A video that was deleted meanwhile leaves no job behind in its engine. */
    private Accepted keep(Render render, EngineCall call, int number, EngineHandle handle) throws RenderStopped {
        String text = StepLog.write(handle);
        VideoId id = render.video().id();
        try {
            steps.fenced(render, tx -> log.accepted(tx, id, number, text));
        } catch (RenderStopped stopped) {
            if (steps.read(tx -> videos.find(tx, id)).isEmpty()) {
                render.stop().unbind();
                call.abandon(handle);
            }
            throw stopped;
        }
        return accepted(render, number, handle);
    }

    private Accepted accepted(Render render, int number, EngineHandle handle) {
        return new Accepted(number, handle, startedAt(render, number));
    }

    private Instant startedAt(Render render, int number) {
        return steps.read(tx -> log.startedAt(tx, render.video().id(), number)).orElseGet(clock::instant);
    }
}
