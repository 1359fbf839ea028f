package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who eat, drink or talk together at a table sit around it: two across from each other, the others behind it. */
record Meals(Frame frame) {
    private static final String TABLES = "prop\\.(table|desk|picnic-table|counter)";

    private static final String SEATED =
            "action\\.(eat|drink|say|argue|play|sit|share|write|study|laugh|celebrate|work|listen|wait|look|cry|read|draw)";

    /** What is eaten on the way. */
    private static final String HANDHELD =
            "food\\.(ice-cream|apple|banana|candy|lollipop|sandwich|burger|fries|popcorn|fruit)";

    /** Metres: the top of the table, and how far across it the middle of a sitter is, in heights of the body. */
    private static final double TABLE = 0.62;

    private static final double ACROSS = 0.49;
    private static final int MOST = 6;

    /** Everybody as they are then. */
    List<Performer> atTable(List<Performer> all) {
        List<Performer> people = all.stream()
                .filter(p -> p.concept().startsWith("person"))
                .filter(p -> p.support().isEmpty())
                .toList();
        Optional<Performer> table = all.stream()
                .filter(p -> p.concept().matches(TABLES) && p.support().isEmpty())
                .findFirst();
        boolean still = people.stream()
                .allMatch(p -> p.speed() < 0.05
                        && p.acts().stream().allMatch(a -> a.verb().matches(SEATED)));
        boolean seated =
                table.isPresent() && people.stream().anyMatch(p -> !p.acts().isEmpty()) || dines(people, all);
        if (people.size() < 2 || people.size() > MOST || !still || !seated) {
            return all;
        }
        return around(all, people);
    }

    /** Whether several eat what is not eaten on the way. */
    private static boolean dines(List<Performer> people, List<Performer> all) {
        boolean hot =
                all.stream().anyMatch(q -> q.concept().matches("food\\.(coffee|tea|soup)|prop\\.(coffee-cup|teapot)"));
        return people.stream().allMatch(p -> p.does("action.eat") || hot && p.does("action.drink"))
                && all.stream().noneMatch(q -> q.concept().matches(HANDHELD))
                && all.stream().anyMatch(q -> q.concept().startsWith("food."));
    }

    private List<Performer> around(List<Performer> all, List<Performer> people) {
        double tall = people.stream().mapToDouble(Performer::size).average().orElse(1.7);
        double half = ACROSS * tall + Math.max(0, people.size() - 3) * 0.22;
        double middle = people.stream().mapToDouble(Performer::x).average().orElse(0);
        double z = people.getFirst().z();
        List<Performer> out = new ArrayList<>();
        for (Performer p : all) {
            int k = people.indexOf(p);
            if (k >= 0) {
                out.add(seat(p, k, people.size(), new double[] {middle, half, z}));
            } else if (!p.concept().matches(TABLES)) {
                out.add(p);
            }
        }
        double size = TABLE * Math.max(1, half / (ACROSS * 1.72));
        out.add(new Performer(
                "table-between",
                "prop.table",
                "table",
                Map.of(),
                middle,
                z - 0.05,
                Math.min(size, 0.8),
                1,
                0,
                0,
                List.of(),
                Optional.empty()));
        return out;
    }

    /** The first two across from each other, the others behind the table, in turns to the right and to the left. */
    private Performer seat(Performer p, int k, int n, double[] at) {
        boolean end = k < 2;
        double share = n == 3 ? 0 : 2.0 * (k - 2) / Math.max(1, n - 3) - 1;
        double x = end ? at[0] + (2 * k - 1) * at[1] : at[0] + share * 0.42 * at[1];
        int facing = end ? 1 - 2 * k : k % 2 == 0 ? 1 : -1;
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("action.sit-chair", 0, frame.seconds(), Optional.empty()));
        p.acts().stream().filter(a -> !a.verb().equals("action.sit")).forEach(acts::add);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                end ? at[2] + 0.01 * k : at[2] + 0.35,
                p.size(),
                facing,
                0,
                p.lift(),
                acts,
                p.support());
    }
}
