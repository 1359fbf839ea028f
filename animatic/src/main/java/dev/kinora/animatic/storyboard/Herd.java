package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How animals go together: the young in a row behind their mother, who is led behind who leads, and nobody cut off. */
final class Herd {
    /** Share of the picture's half width that is kept for a group. */
    private static final double INSIDE = 0.95;

    /** How much farther those of a herd are, one after the other. */
    private static final double[] RANKS = {0, 0.5, 0.16, 0.8, 0.06, 0.34};

    /** How far the ranks behind stand apart, as a share of how much farther they are. */
    private static final double SPREAD = 1;

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
        return inside(led(inRow(staggered(placed))));
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
