package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People where nothing bears their weight: in water they swim where others walk and come down from above where others
 * jump; in space they float.
 */
final class Adrift {
    /** Seconds after which whoever has jumped in has come to rest. */
    private static final double PLUNGE = 2.6;

    /** Where the hips are when somebody lies in the water, share of the height above the lowest point of the standing body. */
    private static final double LYING = 0.14;

    private Adrift() {}

    /**
     * @param water whether there is water to swim in
     * @param middle metres at which the middle of the body is to be
     * @param nth of those who jump one after the other
     */
    static Performer of(Performer p, boolean water, double middle, int nth) {
        if (water && (p.does("action.jump") || p.does("action.dive"))) {
            double begin = 0.35 * nth;
            Performer down = p.with("way", "plunge").with("way.at", String.valueOf(begin));
            return acting(
                            down,
                            List.of(
                                    act("action.swim", 0, begin + PLUNGE),
                                    act("action.float", begin + PLUNGE, Double.MAX_VALUE)),
                            0)
                    .lifted(middle - p.size() / 2 - p.lift());
        }
        if (p.does("action.sink") || p.does("action.fall") || p.does("action.descend")) {
            Performer down = acting(p.with("way", "sink"), List.of(act("action.float", 0, Double.MAX_VALUE)), 0);
            return down.lifted(middle - p.size() / 2 - p.lift());
        }
        if (p.does("action.rise") || p.does("action.ascend")) {
            Performer up = acting(p.with("way", "up"), List.of(act("action.float", 0, Double.MAX_VALUE)), 0);
            return up.lifted(middle - p.size() / 2 - p.lift());
        }
        List<Act> acts = p.acts().stream()
                .map(a -> Acts.of(a.verb()).body() == Acts.Body.WAY && !a.verb().equals("action.float")
                        ? new Act(
                                water && !floats(p, a.verb()) ? "action.swim" : "action.float",
                                a.start(),
                                a.end(),
                                a.target())
                        : a)
                .filter(a -> !a.verb().matches("action\\.(stand|sit|wait)"))
                .toList();
        if (acts.isEmpty()) {
            acts = List.of(act(
                    water && p.speed() > 0 && !floats(p, "") ? "action.swim" : "action.float", 0, Double.MAX_VALUE));
        } else if (acts.stream()
                .allMatch(a -> Acts.of(a.verb()).body() == Acts.Body.HANDS
                        || Acts.of(a.verb()).body() == Acts.Body.FACE)) {
            List<Act> floating = new ArrayList<>(List.of(act("action.float", 0, Double.MAX_VALUE)));
            floating.addAll(acts);
            acts = floating;
        }
        boolean swims = acts.stream().anyMatch(a -> a.verb().equals("action.swim"));
        return acting(p, acts, water ? p.speed() : 0).lifted(middle - p.size() * (swims ? LYING : 0.5) - p.lift());
    }

    /** Whether the camera stays with somebody who floats in space. */
    static boolean stays(Optional<Group> group, Place place) {
        return place.concept().matches("place\\.(space|space-station|nebula)")
                && group.filter(g -> g.main().thing().isA("person")).isPresent();
    }

    /** Those who live in the water keep up with who swims beside them, above and a little behind. */
    static List<Performer> together(List<Performer> all, Place place) {
        boolean water = place.concept().matches("place\\.(underwater|reef)");
        if (!water || all.isEmpty() || all.getFirst().speed() <= 0) {
            return all;
        }
        Performer main = all.getFirst();
        return all.stream()
                .map(p -> p != main
                                && p.speed() == 0
                                && Depths.swims(p.concept())
                                && p.acts().isEmpty()
                        ? Detail.moved(p, main.x() + 1.5 * Math.max(main.size(), p.size()), main.speed())
                        : p)
                .toList();
    }

    /** Whether somebody has no room to go anywhere: in a module of a station. */
    static boolean hovers(Place place) {
        return place.inside() && place.concept().equals("place.space-station");
    }

    /** Whether it is said that somebody only floats. */
    private static boolean floats(Performer p, String verb) {
        return verb.matches("action\\.(drift|hang|hover|float)")
                || p.look("traits", "").contains("floating");
    }

    private static Act act(String verb, double start, double end) {
        return new Act(verb, start, end, Optional.empty());
    }

    private static Performer acting(Performer p, List<Act> acts, double speed) {
        return p.doing(acts).paced(speed);
    }
}
