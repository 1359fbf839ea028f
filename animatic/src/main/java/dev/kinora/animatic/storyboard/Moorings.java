package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Course;
import dev.kinora.animatic.language.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Vehicles that are said to lie or stand somewhere, and those that climb because somebody pedals. */
final class Moorings {
    private static final Pattern TIED = Pattern.compile(
            ".* (moored|tied|anchored|docked|parked|berthed|beached|stranded|at anchor|amarrée?s?|garée?s?|au mouillage|resting) .*");

    private Moorings() {}

    /** The cast with what is tied up at rest, where nothing else is said of it. */
    static Cast of(Cast cast, String told) {
        if (!TIED.matcher(told).matches()) {
            return cast;
        }
        List<Action> actions = new ArrayList<>(cast.actions());
        for (int i = 0; i < cast.subjects().size(); i++) {
            int subject = i;
            Thing thing = cast.subjects().get(i);
            boolean acts = actions.stream()
                    .anyMatch(
                            a -> a.subject() == subject && !a.concept().matches("action\\.(tie|float|lie|stand|rest)"));
            if (thing.isA("vehicle") && !acts) {
                actions.add(new Action(i, "action.rest", Optional.empty(), new Course(List.of(), Optional.empty(), 0)));
            }
        }
        return new Cast(cast.subjects(), cast.props(), actions, cast.relations());
    }
}
