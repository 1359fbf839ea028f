package dev.kinora.server.render;

import dev.kinora.engine.EngineFault;
import dev.kinora.engine.FaultKind;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.MediaException;
import dev.kinora.media.Transcoder;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Variant;
import dev.kinora.server.store.RenderLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes whatever the engine delivered one kind of MP4; a file that already is so is taken as it is. What an extension
 * added is put behind its source.
 */
final class ConformStep implements RenderStep {
    private static final String STEP = "conform";

    private final Transcoder transcoder;
    private final Stitch stitch;
    private final StepLog steps;
    private final RenderLog log = new RenderLog();

    ConformStep(Transcoder transcoder, StepLog steps) {
        this.transcoder = transcoder;
        this.stitch = new Stitch(transcoder, steps);
        this.steps = steps;
    }

    /** What it leaves behind: the length of the finished video in bytes. */
    record Conformed(long bytes) {}

    @Override
    public int share() {
        return 6;
    }

    @Override
    public void run(Render render) throws RenderFailure, RenderStopped, IOException {
        Path out = render.folder().variant(Variant.VIDEO);
        Optional<Conformed> done = steps.result(render, STEP, Conformed.class);
        if (done.filter(d -> WorkFolder.intact(out, d.bytes())).isPresent()) {
            return;
        }
        Generated generated =
                steps.result(render, Generated.STEP, Generated.class).orElseThrow();
        try {
            if (render.video().spec().derivation() instanceof Derivation.Extension extension) {
                stitch.make(render, extension, generated, out);
            } else {
                Path in = render.folder().generated();
                conform(generated, in, out, generated.form().at(render.video().size()));
            }
        } catch (MediaException e) {
            if (e.kind() == MediaException.Kind.BAD_INPUT) {
                throw useless(render, generated, e);
            }
            throw e;
        }
        steps.finished(render, STEP, new Conformed(Files.size(out)));
    }

    private void conform(Generated generated, Path in, Path out, ConformSpec form) throws IOException {
        if (generated.conformed() && transcoder.probe(in).conformsTo(form)) {
            WorkFolder.link(in, out);
        } else {
            transcoder.conform(in, out, form);
        }
    }

    /** What the engine delivered is no video: the next attempt has it made anew, unless that costs money. */
    private RenderFailure useless(Render render, Generated generated, MediaException why) throws RenderStopped {
        steps.fenced(render, tx -> {
            log.forget(tx, render.video().id(), Generated.STEP);
            log.failed(tx, render.video().id(), generated.attempt());
        });
        return Failures.of(new EngineFault(FaultKind.BAD_MEDIA, String.valueOf(why.getMessage())), generated.cost());
    }
}
