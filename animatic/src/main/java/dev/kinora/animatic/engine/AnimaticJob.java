package dev.kinora.animatic.engine;

import dev.kinora.animatic.reel.Films;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.LivePreview;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Phase;
import dev.kinora.engine.RenderSpec;
import dev.kinora.media.MediaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One render of the animatic engine, from acceptance to release. Thread-safe. */
final class AnimaticJob implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(AnimaticJob.class);

    private final RenderSpec spec;
    private final Path folder;
    private final Renderer renderer;
    private volatile Phase phase = Phase.QUEUED;
    private volatile int percent;
    private volatile @Nullable EngineFault fault;
    private volatile Map<String, String> facts = Map.of();
    private volatile @Nullable Thread worker;
    private volatile boolean unwanted;
    private boolean released;

    AnimaticJob(RenderSpec spec, Path folder, Renderer renderer) {
        this.spec = spec;
        this.folder = folder;
        this.renderer = renderer;
    }

    /** Loads the lexicon when the first job runs, not when the server starts. */
    private static final class Planner {
        static final Films FILMS = new Films();
    }

    Path video() {
        return folder.resolve("video.mp4");
    }

    /** What there is of the film so far. */
    LivePreview preview() {
        return renderer.preview(folder)
                .<LivePreview>map(shown -> Files.exists(shown.playlist())
                        ? new LivePreview.Shown(shown.folder())
                        : new LivePreview.NotYet())
                .orElseGet(LivePreview.None::new);
    }

    @Override
    public void run() {
        synchronized (this) {
            if (phase != Phase.QUEUED) {
                return;
            }
            phase = Phase.RUNNING;
            worker = Thread.currentThread();
        }
        try {
            Files.createDirectories(folder);
            render();
            end(Phase.SUCCEEDED, null);
        } catch (InterruptedException e) {
            end(Phase.CANCELED, null);
        } catch (MediaException e) {
            end(e.kind() == MediaException.Kind.CANCELLED ? Phase.CANCELED : Phase.FAILED, fault(e));
        } catch (IOException e) {
            end(Phase.FAILED, storage(e));
        } catch (RuntimeException | Error e) {
            LOG.error("animatic render failed", e);
            end(
                    Phase.FAILED,
                    new EngineFault(FaultKind.ENGINE_FAULT, "The clip could not be drawn: " + e.getMessage()));
        }
    }

    private void render() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Commission commission = Commission.of(spec, renderer, Planner.FILMS);
        long planMs = (System.nanoTime() - start) / 1_000_000;
        try (Production production = commission.production()) {
            RenderTimes times = renderer.render(production, folder, video(), p -> percent = p);
            Map<String, String> told = new HashMap<>(commission.facts());
            told.put("timings", PlanJson.write(times.planned(planMs)));
            facts = told;
        }
        percent = 100;
    }

    private static EngineFault fault(MediaException e) {
        return switch (e.kind()) {
            case NO_SPACE -> new EngineFault(FaultKind.STORAGE, "No space is left to write the video.");
            case TIMEOUT -> new EngineFault(FaultKind.TIMEOUT, "The video was not finished in time.");
            default -> new EngineFault(FaultKind.ENGINE_FAULT, String.valueOf(e.getMessage()));
        };
    }

    private static EngineFault storage(IOException e) {
        String text = String.valueOf(e.getMessage());
        return text.contains("No space left")
                ? new EngineFault(FaultKind.STORAGE, "No space is left to write the video.")
                : new EngineFault(
                        FaultKind.STORAGE,
                        "The working folder could not be written: "
                                + e.getClass().getSimpleName());
    }

    /** Whatever stops the work of a job that is not wanted any more, it was canceled and did not fail. */
    private synchronized void end(Phase wished, @Nullable EngineFault why) {
        Phase last = wished == Phase.FAILED && unwanted ? Phase.CANCELED : wished;
        worker = null;
        if (last != Phase.SUCCEEDED || released) {
            discard();
        }
        fault = last == Phase.FAILED ? why : null;
        phase = last;
    }

    Observation observe() {
        Phase now = phase;
        EngineFault why = fault;
        return new Observation(
                now,
                now == Phase.QUEUED ? OptionalInt.empty() : OptionalInt.of(percent),
                now == Phase.FAILED ? Optional.ofNullable(why) : Optional.empty(),
                facts);
    }

    /** Stops the work; true when it had not started. */
    synchronized boolean cancel() {
        Thread running = worker;
        unwanted = true;
        if (phase == Phase.QUEUED) {
            phase = Phase.CANCELED;
            return true;
        }
        if (running != null) {
            running.interrupt();
        }
        return false;
    }

    Phase phase() {
        return phase;
    }

    /** Stops the work and removes the working folder, at once or as soon as the work has stopped. */
    synchronized void release() {
        released = true;
        cancel();
        if (phase.terminal()) {
            discard();
        }
    }

    private void discard() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("a working folder of the animatic engine could not be removed: {}", e.getMessage());
        }
    }
}
