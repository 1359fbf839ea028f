package dev.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine promises. An engine's test extends this and says how to make one. */
public abstract class VideoEngineContract {
    /** Calls that are to give up at once may take this long on a busy machine. */
    private static final Duration PROMPT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private VideoEngine engine;

    /** What the engine gets; {@code tempFolder} exists and is empty. */
    protected abstract EngineToolkit toolkit(Path tempFolder);

    /** A fresh engine. */
    protected abstract VideoEngine engine(EngineToolkit toolkit);

    /** A render that takes about a second or less. */
    protected abstract RenderSpec smallSpec();

    /** A render that takes at least ten seconds unless it is stopped. */
    protected abstract RenderSpec longSpec();

    /** How long a small render may take on a busy machine. */
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    @BeforeEach
    final void makeEngine() throws IOException {
        engine = engine(toolkit(Files.createDirectory(folder.resolve("engine"))));
    }

    @AfterEach
    final void closeEngine() {
        engine.close();
    }

    @Test
    final void describesItself() {
        EngineDescriptor descriptor = engine.describe(soon());

        assertThat(descriptor.id()).isEqualTo(engine.id());
        assertThat(descriptor.healthy()).as(descriptor.problem()).isTrue();
        assertThat(descriptor.title()).isNotBlank();
        assertThat(descriptor.bootId()).isEqualTo(engine.describe(soon()).bootId());
        assertThat(descriptor.capabilities().nativeOps()).contains(smallSpec().op());
        assertThatCode(() -> engine.describe(Deadline.in(Duration.ZERO))).doesNotThrowAnyException();
    }

    @Test
    final void aSubmittedRenderEndsWithItsBytesInTheSink() throws Exception {
        EngineHandle handle = submit(smallSpec());
        assertThat(awaitEnd(handle).phase()).isEqualTo(Phase.SUCCEEDED);

        FileSink sink = sink("first");
        MediaReport report = engine.fetch(handle, sink, soon());

        assertThat(report.bytes()).isEqualTo(sink.bytes().length).isPositive();
        assertThat(report.mediaType()).startsWith("video/");
        if (report.conformed()) {
            assertThat(new String(sink.bytes(), 4, 4, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("ftyp");
        }
    }

    @Test
    final void progressNeverFallsAndStatesNeverGoBack() throws Exception {
        EngineHandle handle = submit(smallSpec());
        List<Integer> percents = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();

        await(handle, seen -> {
            seen.percent().ifPresent(percents::add);
            phases.add(seen.phase());
            return seen.phase().terminal();
        });

        assertThat(percents).isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
        assertThat(phases).isSorted();
    }

    @Test
    final void theHandleAloneFindsTheJob() throws Exception {
        EngineHandle handle = submit(smallSpec());
        EngineHandle stored = new EngineHandle(
                new EngineId(handle.engine().value()),
                handle.replica(),
                new StringBuilder(handle.remoteId()).toString(),
                handle.links(),
                handle.bootId(),
                Instant.parse(handle.acceptedAt().toString()),
                handle.attached());

        assertThat(awaitEnd(stored).phase()).isEqualTo(Phase.SUCCEEDED);
        assertThat(engine.fetch(stored, sink("first"), soon()).bytes()).isPositive();
    }

    @Test
    final void aJobNobodyKnowsIsLost() throws Exception {
        EngineHandle known = submit(smallSpec());
        EngineHandle unknown = new EngineHandle(
                known.engine(),
                known.replica(),
                UUID.randomUUID().toString(),
                known.links(),
                known.bootId(),
                known.acceptedAt(),
                known.attached());

        assertThat(engine.observe(unknown, soon()).phase()).isEqualTo(Phase.LOST);
        assertThatExceptionOfType(EngineException.class).isThrownBy(() -> engine.fetch(unknown, sink("x"), soon()));
        assertThat(engine.cancel(unknown, soon()).workMayContinue()).isFalse();
        assertThatCode(() -> engine.release(unknown, soon())).doesNotThrowAnyException();
    }

    @Test
    final void aJobOfAnEarlierLifeIsLostUnlessItLivesOutside() throws Exception {
        EngineHandle handle = submit(smallSpec());
        assumeTrue(!handle.attached(), "the job outlives the process");

        EngineHandle earlier = new EngineHandle(
                handle.engine(),
                handle.replica(),
                handle.remoteId(),
                handle.links(),
                "an-earlier-boot",
                handle.acceptedAt(),
                false);

        assertThat(engine.observe(earlier, soon()).phase()).isEqualTo(Phase.LOST);
    }

    @Test
    final void cancelRightAfterSubmissionIsReportedTruly() throws Exception {
        EngineHandle handle = submit(longSpec());

        assertCanceled(handle, engine.cancel(handle, soon()));
    }

    @Test
    final void cancelWhileRunningIsReportedTruly() throws Exception {
        EngineHandle handle = submit(longSpec());
        await(handle, seen -> seen.phase() == Phase.RUNNING);

        assertCanceled(handle, engine.cancel(handle, soon()));
        assertThatExceptionOfType(EngineException.class).isThrownBy(() -> engine.fetch(handle, sink("x"), soon()));
    }

    @Test
    final void cancelAfterTheEndIsTooLateAndHarmless() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);

        CancelReport report = engine.cancel(handle, soon());

        assertThat(report.outcome()).isIn(CancelReport.Outcome.TOO_LATE, CancelReport.Outcome.UNSUPPORTED);
        assertThat(engine.observe(handle, soon()).phase()).isEqualTo(Phase.SUCCEEDED);
        assertThat(engine.fetch(handle, sink("first"), soon()).bytes()).isPositive();
    }

    @Test
    final void cancelTwiceIsHarmless() throws Exception {
        EngineHandle handle = submit(longSpec());
        assertCanceled(handle, engine.cancel(handle, soon()));

        assertThat(engine.cancel(handle, soon()).workMayContinue()).isFalse();
    }

    @Test
    final void fetchBeforeTheEndIsRefusedWithinItsDeadline() throws Exception {
        EngineHandle handle = submit(longSpec());

        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine.fetch(handle, sink("x"), Deadline.in(Duration.ofSeconds(1))));
        engine.cancel(handle, soon());
    }

    @Test
    final void everyCallGivesUpWhenTimeIsUp() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);
        long begun = System.nanoTime();

        for (Call call : calls(handle, Deadline.in(Duration.ZERO))) {
            attempt(call);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PROMPT);
        assertThat(engine.fetch(handle, sink("after"), soon()).bytes()).isPositive();
    }

    @Test
    final void everyCallGivesUpWhenItsThreadIsInterrupted() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);
        List<Throwable> unexpected = new ArrayList<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            for (Call call : calls(handle, soon())) {
                Thread.currentThread().interrupt();
                try {
                    attempt(call);
                } catch (Exception | Error e) {
                    unexpected.add(e);
                }
            }
        });

        assertThat(caller.join(PROMPT)).isTrue();
        assertThat(unexpected).isEmpty();
        assertThat(engine.fetch(handle, sink("after"), soon()).bytes()).isPositive();
    }

    @Test
    final void aPreviewIsWholeBeforeTheVideoIsAndGoesWithTheJob() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);

        if (engine.preview(handle) instanceof LivePreview.Shown shown) {
            List<String> playlist = Files.readAllLines(shown.folder().resolve(LivePreview.PLAYLIST));
            assertThat(playlist)
                    .startsWith("#EXTM3U")
                    .endsWith("#EXT-X-ENDLIST")
                    .contains("#EXT-X-PLAYLIST-TYPE:EVENT");
            assertThat(playlist.stream().filter(line -> !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(name -> name.matches(LivePreview.PIECE))
                    .allSatisfy(name -> assertThat(shown.folder().resolve(name)).isNotEmptyFile());
            engine.release(handle, soon());
            assertThat(shown.folder()).doesNotExist();
        }
        engine.release(handle, soon());
        assertThat(engine.preview(handle)).isInstanceOf(LivePreview.None.class);
    }

    @Test
    final void fetchMayBeRepeated() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);
        FileSink first = sink("first");
        FileSink second = sink("second");

        engine.fetch(handle, first, soon());
        engine.fetch(handle, second, soon());

        assertThat(second.bytes()).isEqualTo(first.bytes());
    }

    @Test
    final void aSinkThatRefusesIsAStorageFaultAndFetchWorksAgain() throws Exception {
        EngineHandle handle = submit(smallSpec());
        awaitEnd(handle);

        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine.fetch(handle, new RefusingSink(), soon()))
                .satisfies(e -> assertThat(e.fault().kind()).isEqualTo(FaultKind.STORAGE));

        assertThat(engine.fetch(handle, sink("first"), soon()).bytes()).isPositive();
    }

    @Test
    final void releaseMayBeRepeatedAndEndsWhatIsNotWanted() throws Exception {
        EngineHandle finished = submit(smallSpec());
        awaitEnd(finished);
        EngineHandle unwanted = submit(longSpec());

        for (EngineHandle handle : List.of(finished, finished, unwanted, unwanted)) {
            engine.release(handle, soon());
        }

        assertThat(engine.observe(finished, soon()).phase()).isIn(Phase.LOST, Phase.SUCCEEDED);
        if (!unwanted.attached()) {
            await(unwanted, seen -> seen.phase() == Phase.LOST);
        }
    }

    @Test
    final void acceptsWhatItCanDoAndNamesWhatItCannot() {
        Capabilities can = engine.describe(soon()).capabilities();
        assertThat(engine.validate(smallSpec())).isEmpty();

        if (Double.isFinite(can.maxSeconds())) {
            int tooMany =
                    (int) Math.ceil((can.maxSeconds() + 1) * smallSpec().fps().value());
            assertViolation("frames", withFrames(smallSpec(), tooMany));
        }
        Canvas odd = new Canvas(8192, 16);
        if (!can.canvases().isEmpty() && !can.canvases().contains(odd)) {
            assertViolation("canvas", withCanvas(smallSpec(), odd));
        }
    }

    @Test
    final void submissionsAreSeparateJobs() throws Exception {
        EngineHandle first = submit(smallSpec());
        awaitEnd(first);
        EngineHandle second = submit(smallSpec());

        assertThat(second.remoteId()).isNotEqualTo(first.remoteId());
        awaitEnd(second);
        engine.release(first, soon());
        assertThat(engine.fetch(second, sink("second"), soon()).bytes()).isPositive();
    }

    @Test
    final void theSameSeedGivesTheSameBytesWhenPromised() throws Exception {
        assumeTrue(engine.describe(soon()).capabilities().seed(), "no promise about seeds");
        FileSink first = sink("first");
        FileSink second = sink("second");

        for (FileSink sink : List.of(first, second)) {
            EngineHandle handle = submit(smallSpec());
            awaitEnd(handle);
            engine.fetch(handle, sink, soon());
        }

        assertThat(second.bytes()).isEqualTo(first.bytes());
    }

    @Test
    final void reconcileNeverDeniesWhatWasAccepted() throws Exception {
        Instant before = Instant.now().minusSeconds(60);
        AttemptToken token = AttemptToken.random();
        EngineHandle handle = engine.submit(smallSpec(), token, soon());

        Reconciliation accepted = engine.reconcile(token, smallSpec(), before, soon());
        Reconciliation unknown = engine.reconcile(AttemptToken.random(), smallSpec(), before, soon());

        assertThat(accepted.verdict()).isNotEqualTo(Reconciliation.Verdict.ABSENT);
        accepted.handle().ifPresent(found -> assertThat(found.remoteId()).isEqualTo(handle.remoteId()));
        assertThat(unknown.verdict()).isNotEqualTo(Reconciliation.Verdict.FOUND);
    }

    @Test
    final void closeStopsEverythingAndMayBeRepeated() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        EngineHandle handle = submit(longSpec());
        await(handle, seen -> seen.phase() == Phase.RUNNING);

        engine.close();
        engine.close();

        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            if (!before.contains(child)) {
                child.onExit().get(PROMPT.toSeconds(), TimeUnit.SECONDS);
            }
        }
        assertThatExceptionOfType(EngineException.class).isThrownBy(() -> submit(smallSpec()));
    }

    private void assertCanceled(EngineHandle handle, CancelReport report) throws Exception {
        switch (report.outcome()) {
            case STOPPED, DEQUEUED -> {
                assertThat(report.workMayContinue()).isFalse();
                assertThat(engine.observe(handle, soon()).phase()).isIn(Phase.CANCELED, Phase.LOST);
            }
            case REQUESTED -> assertThat(awaitEnd(handle).phase()).isIn(Phase.CANCELED, Phase.LOST, Phase.SUCCEEDED);
            case UNSUPPORTED -> assertThat(report.workMayContinue()).isTrue();
            case TOO_LATE -> throw new AssertionError("a long render cannot be over already");
        }
    }

    private void assertViolation(String field, RenderSpec spec) {
        assertThat(engine.validate(spec)).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.message()).isNotBlank();
        });
    }

    private List<Call> calls(EngineHandle handle, Deadline deadline) {
        return List.of(
                () -> engine.describe(deadline),
                () -> engine.observe(handle, deadline),
                () -> engine.fetch(handle, sink("call"), deadline),
                () -> engine.cancel(handle, deadline),
                () -> engine.reconcile(AttemptToken.random(), smallSpec(), Instant.now(), deadline));
    }

    /** A call may work or give up with a fault; anything else is wrong. */
    private static void attempt(Call call) throws Exception {
        try {
            call.run();
        } catch (EngineException e) {
            assertThat(e.fault().message()).isNotBlank();
        }
    }

    /** Submits with a new token. */
    protected final EngineHandle submit(RenderSpec spec) throws EngineException {
        return engine.submit(spec, AttemptToken.random(), soon());
    }

    /** Waits until the job has ended. */
    protected final Observation awaitEnd(EngineHandle handle) throws EngineException {
        return await(handle, seen -> seen.phase().terminal());
    }

    /** Waits until the job looks as wanted. */
    protected final Observation await(EngineHandle handle, Predicate<Observation> wanted) throws EngineException {
        Deadline deadline = Deadline.in(patience());
        while (true) {
            Observation seen = engine.observe(handle, soon());
            if (wanted.test(seen)) {
                return seen;
            }
            if (deadline.expired()) {
                throw new AssertionError("still " + seen + " after " + patience());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** The engine under test. */
    protected final VideoEngine engine() {
        return engine;
    }

    /** A file to fetch into. */
    protected final FileSink sink(String name) {
        return new FileSink(folder.resolve(name + ".out"));
    }

    /** The same render in another length. */
    protected static RenderSpec withFrames(RenderSpec spec, int frames) {
        return copy(spec, spec.prompt(), spec.canvas(), frames);
    }

    /** The same render in another size. */
    protected static RenderSpec withCanvas(RenderSpec spec, Canvas canvas) {
        return copy(spec, spec.prompt(), canvas, spec.frames());
    }

    /** The same render of another prompt. */
    protected static RenderSpec withPrompt(RenderSpec spec, String prompt) {
        return copy(spec, prompt, spec.canvas(), spec.frames());
    }

    private static RenderSpec copy(RenderSpec spec, String prompt, Canvas canvas, int frames) {
        return new RenderSpec(
                spec.op(),
                spec.remoteModel(),
                prompt,
                spec.negative(),
                canvas,
                frames,
                spec.fps(),
                spec.seed(),
                spec.audio(),
                spec.media(),
                spec.extras());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    private interface Call {
        void run() throws Exception;
    }

    private static final class RefusingSink implements MediaSink {
        @Override
        public OutputStream open() throws IOException {
            throw new IOException("refused");
        }

        @Override
        public void copyOf(Path file) throws IOException {
            throw new IOException("refused");
        }
    }
}
