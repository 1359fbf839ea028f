package dev.kinora.server.render;

import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Phase;
import dev.kinora.server.render.RenderSettings.Deadlines;
import dev.kinora.server.render.RenderSettings.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks at an engine's job until it is done, fails, or takes too long. */
final class EngineWatch {
    private static final Duration LOST_AFTER = Duration.ofSeconds(15);
    private static final double PACE_GROWTH = 1.3;

    private final Deadlines deadlines;
    private final Pace pace;
    private final InstantSource clock;

    EngineWatch(RenderSettings settings, InstantSource clock) {
        this.deadlines = settings.deadlines();
        this.pace = settings.pace();
        this.clock = clock;
    }

    /** What the last looks have shown. */
    private static final class Sight {
        private Phase phase = Phase.QUEUED;
        private OptionalInt percent = OptionalInt.empty();
        private Instant changedAt;
        private Optional<Instant> lostSince = Optional.empty();

        Sight(Instant now) {
            changedAt = now;
        }

        void saw(Observation seen, Instant now) {
            if (seen.phase() != phase || !seen.percent().equals(percent)) {
                phase = seen.phase();
                percent = seen.percent();
                changedAt = now;
            }
            lostSince = seen.phase() == Phase.LOST ? lostSince.or(() -> Optional.of(now)) : Optional.empty();
        }
    }

    /** Returns when the job has succeeded; empty then. A fault when it has not, or took too long. */
    Optional<EngineFault> await(Render render, EngineCall call, Submission.Accepted job) throws RenderStopped {
        Sight sight = new Sight(clock.instant());
        Duration wait = job.handle().attached() ? pace.remote() : pace.embedded();
        while (true) {
            render.check();
            Optional<Observation> seen = look(render, call, job.handle());
            Instant now = clock.instant();
            if (seen.isPresent()) {
                sight.saw(seen.get(), now);
                Optional<Optional<EngineFault>> end = end(seen.get(), sight, job.handle(), now);
                if (end.isPresent()) {
                    return end.get();
                }
                seen.get().percent().ifPresent(p -> render.progress().meter().at(p / 100.0));
            }
            Optional<EngineFault> late = late(render, job, sight, now);
            if (late.isPresent()) {
                return late;
            }
            if (render.stop().await(wait)) {
                throw new RenderStopped();
            }
            wait = job.handle().attached() ? longer(wait) : wait;
        }
    }

    private static Optional<Observation> look(Render render, EngineCall call, EngineHandle handle)
            throws RenderStopped {
        try {
            return Optional.of(call.observe(handle));
        } catch (EngineException e) {
            render.check();
            GenerateStep.LOG.info("Engine {} did not answer: {}", call.engine().id(), e.getMessage());
            return e.fault().kind() == FaultKind.LOST ? Optional.of(Observation.of(Phase.LOST)) : Optional.empty();
        }
    }

    private static Optional<Optional<EngineFault>> end(
            Observation seen, Sight sight, EngineHandle handle, Instant now) {
        return switch (seen.phase()) {
            case QUEUED, RUNNING -> Optional.empty();
            case SUCCEEDED -> Optional.of(Optional.empty());
            case FAILED ->
                Optional.of(
                        Optional.of(seen.fault().orElse(new EngineFault(FaultKind.ENGINE_FAULT, "it gave no reason"))));
            case CANCELED -> Optional.of(Optional.of(new EngineFault(FaultKind.CANCELED, "cancelled")));
            case LOST -> {
                boolean forSure = !handle.attached()
                        || sight.lostSince
                                .filter(since -> !now.isBefore(since.plus(LOST_AFTER)))
                                .isPresent();
                yield forSure
                        ? Optional.of(Optional.of(new EngineFault(FaultKind.LOST, "it does not know the job any more")))
                        : Optional.empty();
            }
        };
    }

    private Optional<EngineFault> late(Render render, Submission.Accepted job, Sight sight, Instant now) {
        if (now.isAfter(render.progress().deadline())) {
            return timeout("The video was not finished within " + spoken(deadlines.total()) + ".");
        }
        if (now.isAfter(job.startedAt().plus(deadlines.run()))) {
            return timeout("The render was not finished within " + spoken(deadlines.run()) + ".");
        }
        if (now.isAfter(sight.changedAt.plus(deadlines.stall()))) {
            return timeout("The render made no progress for " + spoken(deadlines.stall()) + ".");
        }
        return Optional.empty();
    }

    private Duration longer(Duration wait) {
        Duration grown = Duration.ofMillis((long) (wait.toMillis() * PACE_GROWTH));
        return grown.compareTo(pace.remoteLongest()) > 0 ? pace.remoteLongest() : grown;
    }

    private static Optional<EngineFault> timeout(String message) {
        return Optional.of(new EngineFault(FaultKind.TIMEOUT, message));
    }

    private static String spoken(Duration duration) {
        return duration.toMinutes() > 0 ? duration.toMinutes() + " minutes" : duration.toSeconds() + " seconds";
    }
}
