package dev.kinora.animatic.stage;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * One that does first one thing and then another, for rigs that draw a single deed: a figure for each part of the shot, of which
 * the one is seen whose time it is. Where the one ends the next begins.
 */
public final class Succession {
    private static final double NEVER = Double.MAX_VALUE;

    private Succession() {}

    /** A part of the shot and the figure that is seen in it. */
    private record Part(double from, double end, Figure figure) {
        double time(double t) {
            return t - from;
        }

        boolean shows(double t) {
            return t >= from && t < end;
        }
    }

    /** Whether somebody needs it: an animal on the ground that does different things in turn. */
    public static boolean needed(Performer p) {
        return p.concept().startsWith("animal.")
                && p.look("stance", "").isEmpty()
                && p.support().isEmpty()
                && p.acts().stream().mapToDouble(Act::start).distinct().count() > 1;
    }

    /** The figure of all parts, each as {@code rig} draws it; empty when one of them cannot be drawn. */
    public static Optional<Figure> of(Performer p, Function<Performer, Optional<Figure>> rig) {
        List<Double> starts =
                p.acts().stream().map(Act::start).distinct().sorted().toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double from = i == 0 ? 0 : starts.get(i);
            double end = i + 1 < starts.size() ? starts.get(i + 1) : NEVER;
            Optional<Figure> figure = rig.apply(part(p, starts.get(i), from));
            if (figure.isEmpty() || figure.get().afloat()) {
                return Optional.empty();
            }
            parts.add(new Part(from, end, figure.get()));
        }
        return Optional.of(joined(p, parts));
    }

    /** Somebody as he is in one part. */
    private static Performer part(Performer p, double start, double from) {
        List<Act> acts = p.acts().stream()
                .filter(a -> Math.abs(a.start() - start) < 1e-6)
                .map(a -> new Act(a.verb(), 0, a.end() - from, a.target()))
                .toList();
        Map<String, String> look = new LinkedHashMap<>(p.look());
        look.remove("pace");
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                Going.speed(p, from),
                p.lift(),
                acts,
                p.support());
    }

    private static Figure joined(Performer p, List<Part> parts) {
        double[] x0 = new double[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Part before = parts.get(Math.max(0, i - 1));
            double reached = i == 0
                    ? before.figure.x().apply(0.0)
                    : x0[i - 1]
                            + before.figure.x().apply(before.time(before.end))
                            - before.figure.x().apply(0.0);
            x0[i] = reached;
        }
        List<Cel> cels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Cel c : parts.get(i).figure.cels()) {
                cels.add(gated(c, parts.get(i), i));
            }
        }
        Figure first = parts.getFirst().figure;
        DoubleFunction<Part> at =
                t -> parts.stream().filter(s -> s.shows(t)).findFirst().orElse(parts.getFirst());
        return new Figure(
                p.id(),
                t -> {
                    Part s = at.apply(t);
                    return x0[parts.indexOf(s)]
                            + s.figure.x().apply(s.time(t))
                            - s.figure.x().apply(0.0);
                },
                t -> at.apply(t).figure.y().apply(at.apply(t).time(t)),
                first.z(),
                first.mirrored(),
                first.height(),
                cels,
                t -> at.apply(t).figure.contacts().apply(at.apply(t).time(t)),
                (name, t) -> at.apply(t).figure.anchors().find(name, at.apply(t).time(t)));
    }

    private static Cel gated(Cel cel, Part part, int n) {
        return switch (cel) {
            case Cel.Cycle c ->
                new Cel.Cycle(
                        c.name() + "@" + n,
                        c.bounds(),
                        c.count(),
                        t -> c.phase().applyAsInt(Math.max(0, part.time(t))),
                        t -> seen(c.move().apply(Math.max(0, part.time(t))), part.shows(t) ? 1 : 0),
                        c.drawing());
            case Cel.Live l ->
                new Cel.Live(l.name() + "@" + n, (pen, t) -> {
                    if (part.shows(t)) {
                        l.drawing().draw(pen, part.time(t));
                    }
                });
        };
    }

    private static Move seen(Move m, double k) {
        return new Move(m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), m.scaleX(), m.scaleY(), m.alpha() * k);
    }
}
