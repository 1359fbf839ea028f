package dev.kinora.server.render;

import dev.kinora.engine.Capabilities;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Op;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.SourceRender;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.SourceFacts;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.store.VideoInputs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Decides what an engine is asked for: the thing itself, or the first thing of the ladder that it can do. */
final class Planner {
    private static final int MAX_PROMPT = 32_000;
    private static final String CHANGE = "\nChange: ";

    private final EngineMedia media;
    private final StepLog steps;
    private final VideoInputs store = new VideoInputs();

    Planner(EngineMedia media, StepLog steps) {
        this.media = media;
        this.steps = steps;
    }

    /** @throws RenderFailure when the engine can do nothing of the kind */
    Plan plan(Render render, String remoteModel, EngineDescriptor about) throws RenderFailure {
        Video video = render.video();
        Inputs inputs = steps.read(tx -> store.of(tx, video.id()));
        Set<Op> asked = Operations.asked(video.spec().derivation(), inputs);
        Method method = method(asked, inputs, about);
        RenderSpec plain = SpecMaker.spec(video, remoteModel, about.capabilities());
        Job job = new Job(render, inputs, resolved(render), plain);
        return switch (method) {
            case NATIVE -> itself(job, Operations.leading(asked), about);
            case LAST_FRAME_I2V -> continued(job, about.capabilities());
            case FIRST_FRAME_REPROMPT -> {
                MediaInput first = media.firstFrame(render, clip(job), plain.canvas());
                yield new Plan(
                        changed(plain, Op.FIRST_FRAME, merged(job), List.of(first), Optional.empty()),
                        Op.EDIT,
                        method,
                        0);
            }
            case REPROMPT, REPROMPT_SAME_SEED ->
                new Plan(
                        changed(plain, Op.TEXT, merged(job), List.of(), Optional.empty()),
                        Operations.leading(asked),
                        method,
                        0);
        };
    }

    /** What a plan is made of. */
    private record Job(Render render, Inputs inputs, Optional<Resolved> resolved, RenderSpec plain) {}

    private static Method method(Set<Op> asked, Inputs inputs, EngineDescriptor about) throws RenderFailure {
        boolean promptKnown =
                inputs.source().filter(source -> !source.prompt().isEmpty()).isPresent();
        return Ladder.method(asked, about.capabilities().nativeOps(), promptKnown)
                .filter(method -> method == Method.NATIVE || inputs.emulation() == Emulation.ALLOWED)
                .orElseThrow(() -> RenderFailure.forGood(new VideoFailure(
                        VideoFailure.Code.INVALID_INPUT,
                        "The engine of this model cannot do this: "
                                + Operations.leading(asked).name().toLowerCase(Locale.ROOT) + ".")));
    }

    private Plan itself(Job job, Op op, EngineDescriptor about) {
        if (op == Op.TEXT) {
            return new Plan(job.plain(), op, Method.NATIVE, 0);
        }
        List<MediaInput> files = media.natively(job.render(), job.inputs(), job.resolved(), job.plain());
        Optional<SourceRender> source =
                job.inputs().source().map(facts -> source(facts, clip(job), about, job.plain()));
        return new Plan(changed(job.plain(), op, job.plain().prompt(), files, source), op, Method.NATIVE, 0);
    }

    private static SourceRender source(
            SourceFacts facts, Resolved.Clip clip, EngineDescriptor about, RenderSpec plain) {
        boolean same = facts.engine().filter(about.id().value()::equals).isPresent();
        return new SourceRender(
                facts.prompt(),
                facts.seed().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                clip.framesAt(plain.fps()),
                facts.recipe().filter(_ -> same));
    }

    /** One frame more than is needed, since the first repeats the source's last; unless that were too long. */
    private Plan continued(Job job, Capabilities can) {
        RenderSpec plain = job.plain();
        boolean roomy = (plain.frames() + 1) / plain.fps().value() <= can.maxSeconds();
        MediaInput last = media.lastFrame(job.render(), clip(job), plain.canvas());
        RenderSpec spec = new RenderSpec(
                Op.FIRST_FRAME,
                plain.remoteModel(),
                plain.prompt(),
                plain.negative(),
                plain.canvas(),
                roomy ? plain.frames() + 1 : plain.frames(),
                plain.fps(),
                plain.seed(),
                plain.audio(),
                List.of(last),
                plain.extras());
        return new Plan(spec, Op.EXTEND, Method.LAST_FRAME_I2V, 1);
    }

    private static RenderSpec changed(
            RenderSpec plain, Op op, String prompt, List<MediaInput> files, Optional<SourceRender> source) {
        return new RenderSpec(
                op,
                plain.remoteModel(),
                prompt,
                plain.negative(),
                plain.canvas(),
                plain.frames(),
                plain.fps(),
                plain.seed(),
                plain.audio(),
                files,
                plain.extras(),
                source);
    }

    /** The old prompt and the change; the beginning of a very long old one has to do. */
    private static String merged(Job job) {
        String change = job.plain().prompt();
        String original = job.inputs().source().map(SourceFacts::prompt).orElse("");
        int room = MAX_PROMPT - CHANGE.length() - change.codePointCount(0, change.length());
        if (original.isEmpty() || room <= 0) {
            return change;
        }
        int length = original.codePointCount(0, original.length());
        return (length <= room ? original : original.substring(0, original.offsetByCodePoints(0, room)))
                + CHANGE
                + change;
    }

    private Optional<Resolved> resolved(Render render) {
        return steps.result(render, Resolved.STEP, Resolved.class);
    }

    private static Resolved.Clip clip(Job job) {
        return job.resolved()
                .flatMap(Resolved::clip)
                .orElseThrow(() -> new IllegalStateException(
                        "no source video for " + job.render().video().spec().derivation()));
    }

    /** How many frames of an extension are new. */
    static int frames(Video video, Capabilities can) {
        int seconds = video.spec().derivation() instanceof Derivation.Extension extension
                ? extension.added()
                : video.seconds();
        return Math.max(1, (int) Math.round(seconds * can.fps().value()));
    }
}
