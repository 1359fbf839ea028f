package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/** A noun meets the preposition that waited for it; one that "and" joins to it meets the same. */
final class Relating {

    private final Progress at;
    private final ShotDraft draft;
    private Optional<Lexeme> last = Optional.empty();

    /** What the last noun was related from. */
    private Optional<ThingDraft> from = Optional.empty();

    /** Nobody was named yet whom the last noun could stand by. */
    private boolean alone;

    /** "On the shoulder of": where on the next one somebody sits. */
    private Optional<Concept> seat = Optional.empty();

    Relating(Progress at, ShotDraft draft) {
        this.at = at;
        this.draft = draft;
    }

    void relate(ThingDraft thing, boolean isPlace) {
        var standing = at.alone
                ? new Standing(draft, List.of(), at.anchor, Optional.empty())
                : new Standing(draft, at.subjects, at.anchor, at.action);
        alone = at.anchor.isEmpty() && at.actors().isEmpty();
        if (!at.filmed) {
            standing.relate(at.preposition.orElseThrow(), thing, isPlace);
        }
        last = at.preposition;
        from = at.anchor;
        at.role = Progress.Role.PREPOSITION;
        seat.ifPresent(part -> at.cast.touch(thing, part));
        seat = Optional.empty();
    }

    /** "With a vase and a lamp": the lamp stands to the same as the vase does. */
    void again(ThingDraft thing, boolean isPlace) {
        at.preposition = last;
        if (at.preposition.isPresent() && !alone) {
            at.anchor = from.or(() -> at.anchor);
            relate(thing, isPlace);
        }
    }

    /** Clothes or a part of a body took the place of the noun. */
    void skip() {
        last = at.preposition;
        from = at.anchor;
        at.role = Progress.Role.PREPOSITION;
    }

    void seat(Concept part) {
        seat = Optional.of(part);
    }
}
