package dev.kinora.animatic.language;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** An action while it is collected. */
final class ActionDraft {

    Concept concept;
    final int beat;
    final Set<ThingDraft> subjects = new LinkedHashSet<>();
    final Set<String> manner = new LinkedHashSet<>();
    Optional<ThingDraft> object = Optional.empty();
    Optional<Path> path = Optional.empty();

    /** It may have been done to those it is told of: "moored", "painted". */
    boolean suffered;

    ActionDraft(Concept concept, int beat) {
        this.concept = concept;
        this.beat = beat;
    }
}
