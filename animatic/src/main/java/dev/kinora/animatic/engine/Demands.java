package dev.kinora.animatic.engine;

import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Op;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each operation needs besides a prompt. */
final class Demands {
    static final Set<Op> OPS = Set.of(Op.TEXT, Op.FIRST_FRAME, Op.EXTEND, Op.EDIT, Op.REMIX, Op.REFERENCE);

    private static final int MOST_CHARACTERS = 2;

    private Demands() {}

    /** What is missing or too much; empty when the operation can be done. */
    static List<Violation> missing(RenderSpec spec) {
        List<Violation> found = new ArrayList<>();
        if (!OPS.contains(spec.op())) {
            found.add(new Violation("op", "the animatic engine does not do " + spec.op() + "; it does " + OPS));
        }
        switch (spec.op()) {
            case FIRST_FRAME ->
                need(spec, MediaInput.Role.FIRST_FRAME, "the picture that becomes the first frame", found);
            case REFERENCE -> need(spec, MediaInput.Role.CHARACTER, "a clip of each character", found);
            case EDIT, REMIX, EXTEND -> {
                boolean redrawn = spec.source().flatMap(s -> s.recipe()).isPresent();
                if (!redrawn) {
                    need(spec, MediaInput.Role.SOURCE_VIDEO, "the source video", found);
                }
                if (spec.source().isEmpty()) {
                    found.add(new Violation("source", "what is known of the source video, at least its length"));
                }
            }
            case TEXT, FIRST_LAST -> {}
        }
        if (Inputs.of(spec, MediaInput.Role.CHARACTER).size() > MOST_CHARACTERS) {
            found.add(new Violation("media", "at most " + MOST_CHARACTERS + " characters"));
        }
        return found;
    }

    private static void need(RenderSpec spec, MediaInput.Role role, String what, List<Violation> found) {
        if (Inputs.of(spec, role).isEmpty()) {
            found.add(new Violation("media", spec.op() + " needs " + what + " (" + role + ")"));
        }
    }
}
