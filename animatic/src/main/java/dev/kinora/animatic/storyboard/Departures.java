package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Thing;

/** A bird that sits or feeds and then flies takes off: it is on the ground first. */
final class Departures {
    private static final String GROUNDED =
            "action\\.(sit|stand|eat|drink|rest|sleep|walk|hop|look|look-up|search|wait|sing|chirp|lie|preen|take|find|harvest)";

    private static final String GOES = "action\\.(fly|leave|flee|glide|soar|rise)";

    private static final String WINGED =
            "animal\\.(bird|crow|pigeon|seagull|owl|eagle|hawk|parrot|heron|flamingo|swan|duck|goose|pelican|toucan|robin|sparrow"
                    + "|butterfly|bee|dragonfly|ladybird)";

    private Departures() {}

    /** The same act, or the take-off that it is. */
    static Action of(Action action, Cast cast) {
        Thing who = cast.subjects().get(action.subject());
        boolean winged = who.concept().filter(c -> c.matches(WINGED)).isPresent();
        int beat = action.course().beat();
        boolean sat = cast.actions().stream()
                .anyMatch(a -> a.subject() == action.subject()
                        && a.course().beat() < beat
                        && a.concept().matches(GROUNDED));
        return winged && sat && action.concept().matches(GOES)
                ? new Action(action.subject(), "action.launch", action.object(), action.course())
                : action;
    }
}
