package dev.kinora.server.render;

import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.Op;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.VideoInput.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Says beforehand whether the engine of a model can do what is asked. Thread-safe. */
public final class Operations {
    private final EngineRoutes routes;
    private final Duration patience;

    /** @param patience time an engine has to say what it can */
    public Operations(EngineRoutes routes, Duration patience) {
        this.routes = routes;
        this.patience = patience;
    }

    /**
     * How the engine of a model would do it; empty when it cannot at all. An engine that is ill is believed to be able,
     * the render will show.
     *
     * @param promptKnown whether the prompt of the source is known; of no interest without a source
     */
    public Optional<Method> method(String model, Set<Op> asked, boolean promptKnown) {
        return routes.find(model)
                .flatMap(route -> routes.engine(route.engine()))
                .map(engine -> engine.describe(Deadline.in(patience)))
                .filter(EngineDescriptor::healthy)
                .map(about -> Ladder.method(asked, about.capabilities().nativeOps(), promptKnown))
                .orElse(Optional.of(Method.NATIVE));
    }

    /** What a video asks of an engine. Characters and a first frame may come together. */
    static Set<Op> asked(Derivation derivation, Inputs inputs) {
        Set<Op> asked = EnumSet.noneOf(Op.class);
        switch (derivation) {
            case Derivation.FromPrompt _ -> {
                inputs.files().forEach(file -> {
                    if (file.role() == Role.FIRST_FRAME) {
                        asked.add(Op.FIRST_FRAME);
                    } else if (file.role() == Role.CHARACTER) {
                        asked.add(Op.REFERENCE);
                    }
                });
                if (asked.isEmpty()) {
                    asked.add(Op.TEXT);
                }
            }
            case Derivation.Remix _ -> asked.add(Op.REMIX);
            case Derivation.Edit _ -> asked.add(Op.EDIT);
            case Derivation.Extension _ -> asked.add(Op.EXTEND);
        }
        return asked;
    }

    /** The one operation a render is known by: with characters and a first frame it is the characters' one. */
    static Op leading(Set<Op> asked) {
        return asked.contains(Op.REFERENCE) ? Op.REFERENCE : asked.iterator().next();
    }
}
