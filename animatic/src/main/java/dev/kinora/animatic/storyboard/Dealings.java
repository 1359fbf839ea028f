package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who have to do with each other stand so that it is seen: what is handled lies before who handles it, who fights faces whom,
 * who is chased goes ahead.
 */
final class Dealings {
    /** Share of the picture's half width that both stay within. */
    private static final double INSIDE = 0.93;

    /** Shares of a body's height: how far the hands of somebody who bends a little reach, and half of a body's own room. */
    private static final double REACH = 0.34;

    private static final double BODY = 0.16;

    /** Metres above which nobody stands on the ground. */
    private static final double ALOFT = 0.3;

    private final Group group;
    private final Framing framing;
    private final Frame frame;

    Dealings(Group group, Framing framing, Frame frame) {
        this.group = group;
        this.framing = framing;
        this.frame = frame;
    }

    /** Everybody as they stand then, in the same order. */
    List<Performer> arrange(List<Performer> placed) {
        if (framing.close() || placed.size() < 2) {
            return placed;
        }
        Map<String, Performer> now = new LinkedHashMap<>();
        placed.forEach(p -> now.put(p.id(), p));
        List<String> settled = new ArrayList<>();
        for (Performer p : placed) {
            for (Act a : p.acts()) {
                Performer doer = now.getOrDefault(p.id(), p);
                Optional<Performer> other =
                        a.target().map(now::get).or(() -> fellow(a, doer, now)).filter(q -> !q.id().equals(p.id()));
                if (other.isPresent() && besides(doer, other.get())) {
                    face(a, doer, other.get(), now);
                } else if (other.isPresent() && stands(doer) && stands(other.get())) {
                    deal(a, doer, other.get(), now, settled);
                }
            }
        }
        return new Mirrors(framing.halfWidth(frame) * INSIDE).arrange(List.copyOf(now.values()));
    }

    /** Whether both sit or stand on the same thing. */
    private static boolean besides(Performer p, Performer q) {
        return alive(p) && alive(q) && p.support().isPresent() && p.support().equals(q.support());
    }

    /** Who has to do with each other turns to each other. */
    private static void face(Act a, Performer p, Performer q, Map<String, Performer> now) {
        Acts.Deal deal = Acts.of(a.verb()).deal();
        boolean two = deal == Acts.Deal.APART || deal == Acts.Deal.CLOSE;
        if (two && p.facing() != 0 && Math.abs(q.x() - p.x()) > 0.05) {
            int way = q.x() > p.x() ? 1 : -1;
            now.put(p.id(), at(p, p.x(), p.z(), way, p.speed()));
            now.put(q.id(), at(q, q.x(), q.z(), -way, q.speed()));
        }
    }

    private static boolean stands(Performer p) {
        return p.support().isEmpty()
                && p.lift() < ALOFT
                && p.look("partner", "").isEmpty()
                && p.look("embraces", "").isEmpty()
                && p.look("perch", "").isEmpty()
                && p.look("loose", "").isEmpty()
                && !p.concept().startsWith("effect");
    }

    /** The next of his own kind, where something is done that takes two. */
    private static Optional<Performer> fellow(Act a, Performer p, Map<String, Performer> all) {
        Acts.Deal deal = Acts.of(a.verb()).deal();
        boolean two = deal == Acts.Deal.APART && !a.verb().equals("action.dance") || deal == Acts.Deal.CLOSE;
        if (!two || a.target().isPresent() || !alive(p)) {
            return Optional.empty();
        }
        String base = p.id().replaceAll("-copy\\d+$", "");
        int n = p.id().equals(base) ? 0 : Integer.parseInt(p.id().substring(base.length() + 5));
        return n % 2 == 1 ? Optional.empty() : Optional.ofNullable(all.get(base + "-copy" + (n + 1)));
    }

    private static boolean alive(Performer p) {
        return p.concept().startsWith("person") || p.concept().startsWith("animal");
    }

    private double width(Performer p) {
        return group.seen().stream()
                .filter(r -> r.id().equals(p.id()))
                .findFirst()
                .map(group::width)
                .orElse(p.size());
    }

    private void deal(Act a, Performer p, Performer q, Map<String, Performer> now, List<String> settled) {
        Acts.Row row = Acts.of(a.verb());
        int way = p.facing() == 0 ? (q.x() >= p.x() ? 1 : -1) : p.facing();
        double near = width(p) / 2;
        double far = width(q) / 2;
        boolean body = alive(q);
        double step = p.concept().startsWith("person") ? BODY * p.size() : near;
        switch (row.deal()) {
            case LOOK -> looks(p, q, now);
            case AHEAD -> {
                if (p.speed() > 0 && q.speed() >= 0 && body) {
                    chased(p, q, now);
                }
            }
            case FRONT, HAND -> {
                if (!settled.contains(q.id()) && p.speed() < 0.05 && q.speed() < 0.05 && far < 1.5 * p.size()) {
                    double gap = body ? step + 0.55 * far : step + (REACH - BODY) * p.size() + 0.8 * far;
                    both(p, q, way, gap, now);
                    settled.add(q.id());
                } else {
                    looks(p, q, now);
                }
            }
            case CLOSE, APART -> {
                if (!settled.contains(q.id()) && p.speed() < 0.05 && q.speed() < 0.05) {
                    boolean people =
                            p.concept().startsWith("person") && q.concept().startsWith("person");
                    double tall = (p.size() + q.size()) / 2;
                    double gap =
                            people ? row.apart() * tall / 1.72 : step + (REACH - BODY) * p.size() * 0.7 + far * 0.9;
                    boolean beasts = !p.concept().startsWith("person");
                    both(p, q, way, beasts ? (near + far) * (a.verb().equals("action.fight") ? 1.10 : 0.92) : gap, now);
                    settled.add(q.id());
                    settled.add(p.id());
                }
            }
            case AFTER, NONE -> {}
        }
    }

    private static void looks(Performer p, Performer q, Map<String, Performer> now) {
        double dx = q.x() - p.x();
        if (p.speed() < 0.05 && p.facing() != 0 && Math.abs(dx) > 0.25) {
            now.put(p.id(), at(p, p.x(), p.z(), dx > 0 ? 1 : -1, p.speed()));
        }
    }

    /** Who is before whom; both stay in the picture. */
    private void both(Performer p, Performer q, int way, double gap, Map<String, Performer> now) {
        boolean met = p.does("action.stop") && q.concept().startsWith("vehicle");
        boolean behind = p.does("action.comb") || p.does("action.chop") || p.does("action.tie");
        double half = INSIDE * framing.halfWidth(frame);
        double px = p.x();
        double qx = px + way * gap;
        double over = Math.max(0, qx * way + width(q) / 2 - half);
        double back = Math.max(0, -px * way + width(p) / 2 - half);
        double shift = way * (back - over);
        boolean thing = !alive(q);
        double z = thing ? p.z() - (q.size() < 0.5 * p.size() ? 0.03 : -0.03) : p.z() - 0.012;
        now.put(p.id(), at(p, px + shift, p.z(), p.facing() == 0 && !thing ? way : p.facing(), p.speed()));
        now.put(q.id(), at(q, qx + shift, z, met || !thing && !behind ? -way : behind ? way : q.facing(), q.speed()));
    }

    /** Who is chased goes ahead, as fast. */
    private static void chased(Performer p, Performer q, Map<String, Performer> now) {
        int way = p.facing() == 0 ? 1 : p.facing();
        double gap = 0.75 * (p.size() + q.size());
        double middle = (p.x() + q.x()) / 2 * 0.4;
        List<Act> acts = q.acts().isEmpty()
                ? List.of(new Act("action.flee", 0, p.acts().getLast().end(), Optional.of(p.id())))
                : q.acts();
        now.put(p.id(), at(p, middle - way * gap / 2, p.z(), way, p.speed()));
        Performer ahead = at(q, middle + way * gap / 2, p.z() + 0.05, way, p.speed());
        now.put(
                q.id(),
                new Performer(
                        q.id(),
                        q.concept(),
                        q.word(),
                        q.look(),
                        ahead.x(),
                        ahead.z(),
                        q.size(),
                        way,
                        p.speed(),
                        q.lift(),
                        acts,
                        q.support()));
    }

    private static Performer at(Performer p, double x, double z, int facing, double speed) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                z,
                p.size(),
                facing,
                speed,
                p.lift(),
                p.acts(),
                p.support());
    }
}
