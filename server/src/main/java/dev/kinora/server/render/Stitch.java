package dev.kinora.server.render;

import dev.kinora.engine.Rational;
import dev.kinora.media.AppendSpec;
import dev.kinora.media.Transcoder;
import dev.kinora.server.model.Derivation;
import java.nio.file.Path;

/** Puts what an engine added behind the source it goes on from. The frames of both are counted, none is lost. */
final class Stitch {
    private final Transcoder transcoder;
    private final StepLog steps;

    Stitch(Transcoder transcoder, StepLog steps) {
        this.transcoder = transcoder;
        this.steps = steps;
    }

    /** Makes the whole extended video of the source and the generated segment. */
    void make(Render render, Derivation.Extension extension, Generated generated, Path out) {
        Resolved.Clip clip = steps.result(render, Resolved.STEP, Resolved.class)
                .flatMap(Resolved::clip)
                .orElseThrow(() -> new IllegalStateException("an extension without a source"));
        Generated.Form form = generated.form();
        Rational fps = new Rational(form.fpsNumerator(), form.fpsDenominator());
        int source = clip.framesAt(fps);
        int added = Math.max(1, (int) Math.round(extension.added() * fps.value()));
        AppendSpec spec =
                new AppendSpec(form.at(render.video().size()).lasting(source + added), source, form.repeated());
        transcoder.append(
                render.folder().input(clip.position(), "video/mp4"),
                render.folder().generated(),
                spec,
                out);
    }
}
