package dev.kinora.server.render;

import dev.kinora.media.Transcoder;
import dev.kinora.server.model.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the thumbnail and the spritesheet. */
final class VariantsStep implements RenderStep {
    private static final String STEP = "variants";

    private final Transcoder transcoder;
    private final StepLog steps;

    VariantsStep(Transcoder transcoder, StepLog steps) {
        this.transcoder = transcoder;
        this.steps = steps;
    }

    /** What it leaves behind: the lengths of both files in bytes. */
    record Stills(long thumbnailBytes, long spritesheetBytes) {}

    @Override
    public int share() {
        return 3;
    }

    @Override
    public void run(Render render) throws RenderStopped, IOException {
        Path thumbnail = render.folder().variant(Variant.THUMBNAIL);
        Path spritesheet = render.folder().variant(Variant.SPRITESHEET);
        Optional<Stills> done = steps.result(render, STEP, Stills.class);
        boolean intact = done.filter(d -> WorkFolder.intact(thumbnail, d.thumbnailBytes())
                        && WorkFolder.intact(spritesheet, d.spritesheetBytes()))
                .isPresent();
        if (!intact) {
            transcoder.stills(render.folder().variant(Variant.VIDEO), thumbnail, spritesheet);
            steps.finished(render, STEP, new Stills(Files.size(thumbnail), Files.size(spritesheet)));
        }
    }
}
