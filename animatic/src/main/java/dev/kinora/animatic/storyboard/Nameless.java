package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Shot;
import java.util.stream.Stream;

/**
 * Things that no table knows. Such a word is lettered on a board only where nothing else of the shot can be drawn and it may be a
 * thing at all: what only describes is never written.
 */
final class Nameless {
    /** Endings of words that describe, or name what cannot be seen. */
    private static final String UNSEEN =
            ".*(ly|ed|ing|ous|ful|less|ive|able|ible|ic|ical|ish|esque|ness|ity|ism|ance|ence|ment|aire|eux|euse|ique|té)";

    private Nameless() {}

    /** The cast of a shot without the nameless that are not to be lettered. */
    static Cast left(Shot shot) {
        Cast cast = shot.cast();
        boolean drawn = shot.setting().places().stream()
                        .anyMatch(place -> place.concept().isPresent())
                || Stream.concat(cast.subjects().stream(), cast.props().stream())
                        .anyMatch(thing -> thing.concept().isPresent());
        return cast.without(
                thing -> thing.concept().isEmpty() && (drawn || thing.word().matches(UNSEEN)));
    }
}
