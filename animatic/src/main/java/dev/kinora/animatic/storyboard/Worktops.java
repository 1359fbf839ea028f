package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.stage.person.Handiwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small things that somebody works on under a roof lie on what he works at, not on the floor. */
final class Worktops {
    /** Metres: what is larger stands on the floor. */
    private static final double SMALL = 0.55;

    /** How far before a body the middle of the top is, as a share of its height. */
    private static final double AHEAD = 0.55;

    private Worktops() {}

    /** Everybody as before; what is worked on lies before who does it. */
    static List<Performer> laid(List<Performer> all, Place place) {
        Map<String, Performer> out = new LinkedHashMap<>();
        all.forEach(p -> out.put(p.id(), p));
        for (Performer p : all) {
            if (!p.concept().startsWith("person") || p.support().isPresent() || p.speed() > 0.05 || p.facing() == 0) {
                continue;
            }
            for (Act a : p.acts()) {
                Optional<Double> top = Acts.of(a.verb()).deal() == Acts.Deal.FRONT
                                || Acts.of(a.verb()).deal() == Acts.Deal.HAND
                        ? Handiwork.worktop(a.verb())
                        : Optional.empty();
                Optional<Performer> q = a.target().map(out::get).filter(Worktops::lies);
                if (top.isPresent()
                        && q.isPresent()
                        && (place.inside() || a.verb().matches("action\\.(repair|build|hammer|carve|chop)"))) {
                    out.put(q.get().id(), on(q.get(), p, top.get()));
                }
            }
        }
        return List.copyOf(out.values());
    }

    private static boolean lies(Performer q) {
        return q.concept().matches("(prop|food|drink|plant)\\..*")
                && q.size() < SMALL
                && Measure.of(q.concept()).width() < 1.2
                && q.support().isEmpty()
                && q.lift() < 0.05;
    }

    private static Performer on(Performer q, Performer who, double top) {
        Map<String, String> look = new LinkedHashMap<>(q.look());
        look.put("worktop", "yes");
        return new Performer(
                q.id(),
                q.concept(),
                q.word(),
                look,
                who.x() + who.facing() * AHEAD * who.size(),
                who.z() - 0.04,
                Math.min(q.size(), 0.26 * who.size()),
                q.facing(),
                0,
                top * who.size(),
                q.acts(),
                q.support());
    }
}
