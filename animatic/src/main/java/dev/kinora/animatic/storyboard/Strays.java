package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.person.Handiwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Small things that nobody put on the ground do not lie there: they are in a hand, on a table, or on what somebody works at. */
final class Strays {
    /** Metres of the largest. */
    private static final double SMALL = 0.36;

    /** How far before a body the top that it works at begins, and from one thing on it to the next, as shares of its height. */
    private static final double AHEAD = 0.46;

    private static final double STEP = 0.11;

    /** What belongs on the ground, or is worn there. */
    private static final Pattern GROUND = Pattern.compile(
            "prop\\.(ball|football|.*ball|rock|stone|pebble|shell|seashell|candle|lantern|lamp|fire|campfire|snowball|nest|basket|bucket|bag|box|"
                    + "suitcase|shoe|shoes|rope|trap|trash|bottle-message|mushroom|sign|log|branch|toy|footprint|flower|hose|pebbles|shells|bubble)"
                    + "|food\\.(pumpkin|apple-tree)");

    private static final Pattern SAID_LOW =
            Pattern.compile(" (floor|ground|sidewalk|pavement|at (his|her|their|its) feet|au sol|par terre) ");

    private static final Pattern TOPS = Pattern.compile("prop\\.(table|desk|counter|workbench)");

    private Strays() {}

    /** Everybody as before; what would only lie about is taken up. */
    static List<Performer> picked(List<Performer> all, String told) {
        if (SAID_LOW.matcher(told).find()) {
            return all;
        }
        List<Performer> out = new ArrayList<>(all);
        int n = 0;
        for (int i = 0; i < all.size(); i++) {
            Performer q = all.get(i);
            if (!lies(q)) {
                continue;
            }
            Optional<Performer> taker = taker(q, out);
            Optional<Performer> top = out.stream()
                    .filter(o -> TOPS.matcher(o.concept()).matches())
                    .findFirst();
            Optional<Performer> worker = out.stream().filter(Strays::atTop).findFirst();
            if (taker.isPresent()) {
                out.set(i, held(q, taker.get()));
            } else if (top.isPresent()) {
                Performer t = top.get();
                out.set(i, at(q, t.x() + place(n++) * 2.2 * STEP, t.z() - 0.05, t.lift() + t.size()));
            } else if (worker.isPresent()) {
                Performer w = worker.get();
                double ahead = way(w) * (AHEAD + STEP * n++) * w.size();
                double top2 = top(w).orElseThrow() * w.size();
                out.set(i, at(q, w.x() + ahead, w.z() - 0.04, top2));
            }
        }
        Set<String> gone = new HashSet<>();
        for (Performer q : out) {
            if (q.support().isPresent() && lies(all.get(out.indexOf(q)))) {
                gone.add(q.id() + "-copy");
            }
        }
        out.removeIf(q -> lies(q) && gone.stream().anyMatch(q.id()::startsWith));
        return out;
    }

    private static boolean lies(Performer q) {
        boolean thing = q.concept().matches("(prop|food|drink)\\..*")
                && !GROUND.matcher(q.concept()).matches();
        return thing
                && q.size() < SMALL
                && Measure.of(q.concept()).width() < 2 * SMALL
                && q.support().isEmpty()
                && q.lift() < 0.05
                && q.acts().isEmpty()
                && q.look("loose", "").isEmpty()
                && q.look("worktop", "").isEmpty();
    }

    /** Who does something with it by hand, else who does nothing and has nothing in his hands. */
    private static Optional<Performer> taker(Performer q, List<Performer> all) {
        List<Performer> free = all.stream()
                .filter(p ->
                        p.concept().startsWith("person.") && p.look("hands", "").isEmpty())
                .filter(p -> all.stream()
                        .noneMatch(o -> o.support().filter(p.id()::equals).isPresent()))
                .toList();
        return free.stream()
                .filter(p -> p.acts().stream().anyMatch(a -> handles(a, q)))
                .filter(p -> !atTop(p))
                .findFirst()
                .or(() -> free.stream().filter(p -> p.acts().isEmpty()).findFirst());
    }

    private static boolean handles(Act a, Performer q) {
        Acts.Deal deal = Acts.of(a.verb()).deal();
        return a.target().filter(q.id()::equals).isPresent() && (deal == Acts.Deal.HAND || deal == Acts.Deal.FRONT);
    }

    private static Optional<Double> top(Performer p) {
        return p.acts().stream()
                .filter(a -> Handiwork.fixed(a.verb()))
                .flatMap(a -> Handiwork.worktop(a.verb()).stream())
                .findFirst();
    }

    private static boolean atTop(Performer p) {
        return p.concept().startsWith("person.") && top(p).isPresent();
    }

    private static int way(Performer p) {
        return p.facing() == 0 ? 1 : p.facing();
    }

    /** 0, 1, -1, 2, -2 … */
    private static int place(int n) {
        return n % 2 == 1 ? (n + 1) / 2 : -n / 2;
    }

    private static Performer held(Performer q, Performer by) {
        return new Performer(
                q.id(),
                q.concept(),
                q.word(),
                q.look(),
                by.x(),
                by.z(),
                q.size(),
                by.facing(),
                by.speed(),
                0,
                q.acts(),
                Optional.of(by.id()));
    }

    private static Performer at(Performer q, double x, double z, double lift) {
        return new Performer(
                q.id(),
                q.concept(),
                q.word(),
                q.look(),
                x,
                z,
                q.size(),
                q.facing(),
                0,
                lift,
                q.acts(),
                Optional.empty());
    }
}
