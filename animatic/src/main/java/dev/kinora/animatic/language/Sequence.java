package dev.kinora.animatic.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which order things are done. What is over in a moment is followed by what is told of the same one next ("opens the door and
 * steps out"), what lasts goes on beside it ("sits and reads").
 */
final class Sequence {

    /** Ways that end somewhere else than they begin. */
    private static final Set<Path.Direction> ENDING =
            EnumSet.of(Path.Direction.INTO, Path.Direction.OUT_OF, Path.Direction.OVER);

    private final CastDraft cast;

    /** The beat that the prompt's own "then" has come to. */
    private int told;

    Sequence(CastDraft cast) {
        this.cast = cast;
    }

    /** "Then": what follows happens later. */
    void next() {
        told = 1 + Math.max(told, cast.lastBeat());
    }

    /** The beat of what goes on while something else is told. */
    int now() {
        return told;
    }

    /**
     * The beat of something that these do.
     *
     * @param finite it stands on its own as a verb, and tells no circumstance: "opens", not "opening"
     */
    int of(Concept deed, List<ThingDraft> doers, boolean finite) {
        Optional<ActionDraft> last = cast.last(doers);
        boolean after = finite && last.filter(before -> isOver(before, deed)).isPresent();
        return Math.max(told, last.map(before -> before.beat + (after ? 1 : 0)).orElse(told));
    }

    private static boolean isOver(ActionDraft before, Concept deed) {
        boolean arrives = before.concept.has("moves") && deed.has("rests");
        boolean leaves = before.concept.has("moves")
                && before.path.map(Path::direction).filter(ENDING::contains).isPresent();
        return before.concept.has("once") || before.manner.contains("manner.once") || arrives || leaves;
    }

    /** What some of a group do that the others do not: it breaks off what all of them did, unless that is rest. */
    int ofPart(ThingDraft part, boolean finite) {
        Optional<ActionDraft> last = cast.last(List.of(part));
        boolean breaksOff =
                finite && last.filter(before -> !before.concept.has("rests")).isPresent();
        return Math.max(
                told, last.map(before -> before.beat + (breaksOff ? 1 : 0)).orElse(told));
    }
}
