package dev.kinora.server.render;

import dev.kinora.engine.Op;
import java.util.Optional;
import java.util.Set;

/** What stands in for an operation that an engine does not have: the first rung it can stand on. */
final class Ladder {
    private Ladder() {}

    /**
     * How an engine that can do {@code can} does what is asked.
     *
     * @param asked what the render is, and what else it starts from
     * @param promptKnown whether the prompt of the source is known
     * @return empty when nothing honest could stand in
     */
    static Optional<Method> method(Set<Op> asked, Set<Op> can, boolean promptKnown) {
        if (can.containsAll(asked)) {
            return Optional.of(Method.NATIVE);
        }
        if (asked.size() != 1) {
            return Optional.empty();
        }
        boolean frames = can.contains(Op.FIRST_FRAME);
        return switch (asked.iterator().next()) {
            case TEXT -> Optional.of(Method.NATIVE);
            case EXTEND -> frames ? Optional.of(Method.LAST_FRAME_I2V) : Optional.empty();
            case EDIT -> {
                Optional<Method> words = promptKnown ? Optional.of(Method.REPROMPT) : Optional.empty();
                yield frames ? Optional.of(Method.FIRST_FRAME_REPROMPT) : words;
            }
            case REMIX -> promptKnown ? Optional.of(Method.REPROMPT_SAME_SEED) : Optional.empty();
            case FIRST_FRAME, FIRST_LAST, REFERENCE -> Optional.empty();
        };
    }
}
