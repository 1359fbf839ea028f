package dev.kinora.animatic.engine;

import dev.kinora.engine.MediaInput;
import dev.kinora.engine.RenderSpec;
import java.util.List;

/** The files of a request by what they are for. */
final class Inputs {
    private Inputs() {}

    static List<MediaInput> of(RenderSpec spec, MediaInput.Role role) {
        return spec.media().stream().filter(m -> m.role() == role).toList();
    }
}
