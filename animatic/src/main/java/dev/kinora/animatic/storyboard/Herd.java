package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How animals go together: the young in a row behind their mother, who is led behind who leads, and nobody cut off. */
final class Herd {
    /** Share of the picture's half width that is kept for a group. */
    private static final double INSIDE = 0.95;

    /** How much farther those of a herd are, one after the other. */
    private static final double[] RANKS = {0, 0.5, 0.16, 0.8, 0.06, 0.34};

    /** How far the ranks behind stand apart, as a share of how much farther they are. */
    private static final double SPREAD = 1;

    /** From so many on, a herd that stays is no row. */
    static final int SCATTERED = 4;

    /** How much farther each of a scattered herd is. */
    private static final double[] DEPTHS = {0, 0.30, 0.12, 0.44, 0.05, 0.22, 0.37, 0.09, 0.18};

    private final Group group;
    private final Framing framing;
    private final Frame frame;

    Herd(Group group, Framing framing, Frame frame) {
        this.group = group;
        this.framing = framing;
        this.frame = frame;
    }

    /** Everybody as they go then, in the same order. */
    List<Performer> arrange(List<Performer> placed) {
        List<Performer> herd = placed.stream().filter(this::grazes).toList();
        return herd.size() >= SCATTERED && herd.stream().allMatch(p -> p.speed() < 0.05)
                ? scattered(placed, herd)
                : inside(led(inRow(staggered(placed))));
    }

    private boolean grazes(Performer p) {
        return p.concept().startsWith("animal.") && stands(p) && p.size() > 0.4;
    }

    /** A herd that stays is spread in depth, and each looks its own way: those who drink, all around the water. */
    private List<Performer> scattered(List<Performer> placed, List<Performer> herd) {
        boolean drinks = herd.stream().anyMatch(p -> p.does("action.drink"));
        double half = framing.halfWidth(frame) * INSIDE;
        Map<String, Performer> there = new HashMap<>();
        for (int i = 0; i < herd.size(); i++) {
            Performer p = herd.get(i);
            double share = share(i, herd.size());
            boolean middle = Math.abs(share) < 0.42;
            double rank = DEPTHS[i % DEPTHS.length] + (drinks ? middle ? 0.26 : 0.04 : 0);
            double edge = Math.max(0, half * (1 + rank) - width(p) * 0.5);
            int inward = share < 0 ? 1 : -1;
            int own = i % 3 == 1 ? -1 : 1;
            Performer q = at(p, share * edge, framing.z() * (1 + rank), 0);
            there.put(p.id(), turned(q, drinks || Math.abs(share) > 0.72 ? inward : own));
        }
        List<Performer> out = new ArrayList<>(placed);
        out.replaceAll(p -> there.getOrDefault(p.id(), p));
        if (drinks) {
            out.add(pool(half));
        }
        return out;
    }

    /** How far one of a scattered herd is to the side, -1 to 1: all equally far from one another, those that follow far apart. */
    private static double share(int one, int all) {
        int before = 0;
        for (int i = 0; i < all; i++) {
            before += golden(i) < golden(one) ? 1 : 0;
        }
        return 2.0 * before / (all - 1) - 1;
    }

    private static double golden(int i) {
        double turns = i * 0.618034 + 0.31;
        return turns - Math.floor(turns);
    }

    /** The water they stand around. */
    private Performer pool(double half) {
        return new Performer(
                "pool",
                "effect.pool",
                "pool",
                Map.of("near", String.valueOf(framing.z() * 0.92)),
                0,
                framing.z() * 1.25,
                half * 0.74,
                1,
                0,
                0,
                List.of(),
                Optional.empty());
    }

    private static Performer turned(Performer p, int facing) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                p.x(),
                p.z(),
                p.size(),
                facing,
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }

    /** A herd goes in ranks, so that one does not hide the other. */
    private List<Performer> staggered(List<Performer> placed) {
        List<Performer> herd = placed.stream()
                .filter(p -> p.concept().startsWith("animal.") && stands(p) && p.size() > 0.4)
                .toList();
        if (herd.size() < 5) {
            return placed;
        }
        List<Performer> byPlace =
                herd.stream().sorted(Comparator.comparingDouble(Performer::x)).toList();
        List<Performer> out = new ArrayList<>(placed);
        out.replaceAll(p -> {
            int k = byPlace.indexOf(p);
            double rank = k < 0 ? 0 : RANKS[k % RANKS.length];
            return k < 0 ? p : at(p, p.x() * (1 + SPREAD * rank), framing.z() * (1 + rank), p.speed());
        });
        return out;
    }

    private boolean stands(Performer p) {
        return p.support().isEmpty() && p.lift() < 0.01 && Math.abs(p.z() / framing.z() - 1) < 0.2;
    }

    private double width(Performer p) {
        return group.seen().stream()
                .filter(r -> r.id().equals(p.id()))
                .findFirst()
                .map(group::width)
                .orElse(p.size());
    }

    private List<Performer> inRow(List<Performer> placed) {
        Optional<Performer> mother = placed.stream()
                .filter(p -> p.concept().startsWith("animal.") && !young(p) && stands(p))
                .findFirst();
        if (mother.isEmpty()) {
            return placed;
        }
        Performer first = mother.get();
        List<Performer> row = placed.stream()
                .filter(p -> young(p) && stands(p) && related(p.concept(), first.concept()))
                .toList();
        double pace = Math.max(
                first.speed(), row.stream().mapToDouble(Performer::speed).max().orElse(0));
        if (row.isEmpty() || pace <= 0 || row.size() == 1 && row.getFirst().does("action.play")) {
            return placed;
        }
        int way = first.facing() < 0 ? -1 : 1;
        double step = width(row.getFirst()) * 1.12;
        double whole = width(first) + step * row.size();
        double head = way * (whole / 2 - width(first) / 2);
        List<Performer> out = new ArrayList<>(placed);
        out.replaceAll(p -> {
            if (p.id().equals(first.id())) {
                return at(p, head, first.z(), pace);
            }
            int k = row.indexOf(p);
            return k < 0 ? p : at(p, head - way * (width(first) * 0.5 + step * (k + 0.6)), first.z() * 0.995, pace);
        });
        return out;
    }

    private static boolean young(Performer p) {
        return p.concept().startsWith("animal.") && p.look("age", "").equals("young");
    }

    private static boolean related(String a, String b) {
        return Kinds.is(a, b) || Kinds.is(b, a);
    }

    /** Who is led follows who leads. */
    private List<Performer> led(List<Performer> placed) {
        Optional<Performer> leader = placed.stream()
                .filter(p -> p.concept().startsWith("person") && (p.does("action.lead") || p.does("action.pull")))
                .findFirst();
        if (leader.isEmpty() || leader.get().facing() == 0) {
            return placed;
        }
        Performer man = leader.get();
        List<Performer> out = new ArrayList<>(placed);
        out.replaceAll(p -> p.concept().startsWith("animal.") && stands(p) && width(p) > 0.9
                ? at(p, man.x() - man.facing() * (width(p) * 0.5 + man.size() * 0.42), man.z() + 0.05, man.speed())
                : p);
        return out;
    }

    /** Moves all aside when somebody of the group is cut off on one side and there is room on the other. */
    private List<Performer> inside(List<Performer> placed) {
        List<Performer> row = placed.stream().filter(this::stands).toList();
        if (framing.close()
                || row.size() < 2
                || row.stream().noneMatch(p -> p.concept().startsWith("animal."))) {
            return placed;
        }
        double half = framing.halfWidth(frame) * INSIDE;
        double left = row.stream().mapToDouble(p -> p.x() - width(p) / 2).min().orElse(0);
        double right = row.stream().mapToDouble(p -> p.x() + width(p) / 2).max().orElse(0);
        double over = right > half
                ? Math.max(half - right, Math.min(0, -(left + right) / 2))
                : left < -half ? Math.min(-half - left, Math.max(0, -(left + right) / 2)) : 0;
        double shift = right > half && left < -half ? -(left + right) / 2 : over;
        if (Math.abs(shift) < 1e-6) {
            return placed;
        }
        return placed.stream().map(p -> at(p, p.x() + shift, p.z(), p.speed())).toList();
    }

    private static Performer at(Performer p, double x, double z, double speed) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                z,
                p.size(),
                p.facing(),
                speed,
                p.lift(),
                p.acts(),
                p.support());
    }
}
