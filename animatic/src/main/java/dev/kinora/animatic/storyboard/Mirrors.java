package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Optional;

/**
 * Whoever looks at himself stands before the mirror, and nobody stands between.
 *
 * @param half metres from the middle within which all are seen
 */
record Mirrors(double half) {
    /** Shares of a body's height: how far the mirror is, and half its width. */
    private static final double AWAY = 0.42;

    private static final double WIDE = 0.22;

    private static final String AT_MIRROR =
            "action\\.(look|comb|make-up|shave|smile|tie-tie|adjust|wear|brush-teeth|spin|dance|sing)";

    /** Everybody, with the mirror before who uses it. */
    List<Performer> arrange(List<Performer> all) {
        Optional<Performer> mirror = all.stream()
                .filter(p -> p.concept().equals("prop.mirror") && p.support().isEmpty() && p.size() > 0.7)
                .findFirst();
        Optional<Performer> who = all.stream()
                .filter(p -> p.concept().startsWith("person.")
                        && p.support().isEmpty()
                        && p.speed() < 0.05
                        && p.facing() != 0)
                .filter(p -> p.acts().stream().anyMatch(a -> a.verb().matches(AT_MIRROR) && !handles(a, all)))
                .findFirst();
        if (mirror.isEmpty() || who.isEmpty()) {
            return all;
        }
        Performer p = who.get();
        Performer m = mirror.get();
        int way = all.stream()
                .filter(q -> q != p && q.concept().startsWith("person.") && Math.abs(q.x() - p.x()) < 1.4)
                .findFirst()
                .map(q -> q.x() > p.x() ? -1 : 1)
                .orElse(p.facing());
        double x = p.x() + way * AWAY * p.size();
        double over = Math.max(0, way * x + WIDE * p.size() - half);
        double shift = -way * over;
        return all.stream()
                .map(q -> q == m
                        ? moved(m, x + shift, p.z() + 0.1, m.facing(), m.acts())
                        : q == p
                                ? moved(p, p.x() + shift, p.z(), way, seen(p, m))
                                : q.support().isEmpty() && q.concept().startsWith("person.")
                                        ? moved(q, q.x() + shift, q.z(), q.facing(), q.acts())
                                        : q)
                .toList();
    }

    /** Whether it is done to somebody else. */
    private static boolean handles(Act a, List<Performer> all) {
        boolean other = a.target()
                .filter(id -> all.stream().anyMatch(q -> q.id().equals(id)))
                .isPresent();
        return other && Acts.of(a.verb()).deal() != Acts.Deal.LOOK;
    }

    private static List<Act> seen(Performer p, Performer mirror) {
        return p.acts().stream()
                .map(a -> a.verb().equals("action.look")
                        ? new Act(a.verb(), a.start(), a.end(), Optional.of(mirror.id()))
                        : a)
                .toList();
    }

    private static Performer moved(Performer p, double x, double z, int facing, List<Act> acts) {
        return p.at(x, z).turned(facing).doing(acts);
    }
}
