package dev.kinora.engines.testcard;

import dev.kinora.engine.CancelReport;
import dev.kinora.engine.EngineFault;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.FaultKind;
import dev.kinora.engine.LivePreview;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Phase;
import dev.kinora.engine.RenderSpec;
import dev.kinora.media.EncodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameEncoder;
import dev.kinora.media.MediaException;
import dev.kinora.media.Preset;
import dev.kinora.media.PreviewSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;

/** One render of a test card, on a thread of its own. */
final class TestcardJob {
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final RenderSpec spec;
    private final Script script;
    private final TestcardProvider.Settings settings;
    private final EngineToolkit toolkit;
    private final Path video;
    private final Path pcm;
    private final Optional<PreviewSpec> preview;
    private volatile Observation seen = Observation.of(Phase.QUEUED);
    private volatile Thread thread = Thread.currentThread();

    TestcardJob(String id, RenderSpec spec, Script script, TestcardProvider.Settings settings, EngineToolkit toolkit) {
        this.spec = spec;
        this.script = script;
        this.settings = settings;
        this.toolkit = toolkit;
        this.video = toolkit.tempFolder().resolve(id + ".mp4");
        this.pcm = toolkit.tempFolder().resolve(id + ".pcm");
        this.preview = toolkit.preview()
                .map(segment -> new PreviewSpec(toolkit.tempFolder().resolve(id + ".preview"), segment));
    }

    /** Begins as soon as a slot is free. */
    void start(Semaphore slots) {
        thread = Thread.ofVirtual().name("kinora-testcard").start(() -> {
            try {
                slots.acquire();
                try {
                    render();
                } finally {
                    slots.release();
                }
            } catch (InterruptedException _) {
                end(Observation.of(Phase.CANCELED));
            }
        });
    }

    Observation seen() {
        return seen;
    }

    Script script() {
        return script;
    }

    Path video() {
        return video;
    }

    /** What there is of the card so far. */
    LivePreview preview() {
        return preview.<LivePreview>map(shown -> Files.exists(shown.playlist())
                        ? new LivePreview.Shown(shown.folder())
                        : new LivePreview.NotYet())
                .orElseGet(LivePreview.None::new);
    }

    /** Ends the work and waits until it has ended. */
    CancelReport cancel() {
        Phase before = seen.phase();
        if (before.terminal()) {
            return new CancelReport(CancelReport.Outcome.TOO_LATE, false);
        }
        thread.interrupt();
        if (!joined()) {
            return new CancelReport(CancelReport.Outcome.REQUESTED, true);
        }
        if (seen.phase() != Phase.CANCELED) {
            return new CancelReport(CancelReport.Outcome.TOO_LATE, false);
        }
        return new CancelReport(
                before == Phase.QUEUED ? CancelReport.Outcome.DEQUEUED : CancelReport.Outcome.STOPPED, false);
    }

    private boolean joined() {
        try {
            return thread.join(STOP_WITHIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the work and removes its files. */
    void forget() throws IOException {
        cancel();
        Files.deleteIfExists(video);
        Files.deleteIfExists(pcm);
        deletePreview();
    }

    private void deletePreview() throws IOException {
        if (preview.isPresent()) {
            preview.get().delete();
        }
    }

    private void render() {
        progress(0);
        try {
            try {
                draw();
            } finally {
                Files.deleteIfExists(pcm);
                if (seen.phase() != Phase.SUCCEEDED) {
                    deletePreview();
                }
            }
        } catch (MediaException e) {
            end(e.kind() == MediaException.Kind.CANCELLED ? Observation.of(Phase.CANCELED) : failed(e));
        } catch (IOException e) {
            end(failed(FaultKind.STORAGE, "The test card's sound could not be written."));
        } catch (InterruptedException _) {
            end(Observation.of(Phase.CANCELED));
        }
    }

    private void draw() throws IOException, InterruptedException {
        Duration least = script.slow().compareTo(settings.delay()) > 0 ? script.slow() : settings.delay();
        EncodeSpec encode = new EncodeSpec(
                spec.canvas().width(),
                spec.canvas().height(),
                spec.fps().numerator(),
                spec.fps().denominator(),
                Preset.ULTRAFAST,
                26,
                Optional.of(Beep.write(spec, pcm)),
                settings.deadline());
        long begun = System.nanoTime();
        try (FrameEncoder encoder = encoder(encode)) {
            Card card = new Card(spec);
            for (int i = 0; i < spec.frames(); i++) {
                encoder.write(card.draw(i));
                pace(begun, least, i + 1);
                progress((int) (99L * (i + 1) / spec.frames()));
                if (i == spec.frames() / 2 && misbehaves()) {
                    return;
                }
            }
            encoder.finish();
        }
        end(new Observation(
                Phase.SUCCEEDED, OptionalInt.of(100), Optional.empty(), Map.of("testcard", "for tests only")));
    }

    private FrameEncoder encoder(EncodeSpec encode) {
        FfmpegPrograms programs = FfmpegPrograms.of(toolkit.ffmpeg(), toolkit.ffprobe());
        return preview.map(shown -> FrameEncoder.open(programs, encode, video, shown))
                .orElseGet(() -> FrameEncoder.open(programs, encode, video));
    }

    /** Holds back so that the frames spread evenly over the least time. */
    private void pace(long begun, Duration least, int done) throws InterruptedException {
        Duration due = least.multipliedBy(done).dividedBy(spec.frames());
        Duration early = due.minusNanos(System.nanoTime() - begun);
        if (early.isPositive()) {
            Thread.sleep(early);
        }
    }

    /** Whether the script ends the render half-way; a stalled one waits for its cancellation or deadline. */
    private boolean misbehaves() throws InterruptedException {
        switch (script.ending()) {
            case OK, BAD_MEDIA, ACCEPT_UNKNOWN, BUSY -> {
                return false;
            }
            case STALL -> {
                Thread.sleep(settings.deadline());
                end(failed(FaultKind.TIMEOUT, "The test card stalled as its prompt asked."));
            }
            case FAIL, FAIL_THEN_OK -> end(failed(FaultKind.ENGINE_FAULT, "The test card failed as its prompt asked."));
            case MODERATED -> end(failed(FaultKind.MODERATION_INPUT, "The test card refused its prompt."));
            case NO_SPACE -> end(failed(FaultKind.STORAGE, "No space left for the test card, as its prompt asked."));
            case LOST -> end(Observation.of(Phase.LOST));
        }
        return true;
    }

    private void progress(int percent) {
        seen = Observation.running(percent);
    }

    private void end(Observation last) {
        seen = last;
    }

    private static Observation failed(MediaException e) {
        FaultKind kind =
                switch (e.kind()) {
                    case NO_SPACE -> FaultKind.STORAGE;
                    case TIMEOUT -> FaultKind.TIMEOUT;
                    case TOOL_MISSING, FAILED, BAD_INPUT, CANCELLED -> FaultKind.ENGINE_FAULT;
                };
        return failed(kind, e.getMessage());
    }

    private static Observation failed(FaultKind kind, String message) {
        return Observation.failed(new EngineFault(kind, message));
    }
}
