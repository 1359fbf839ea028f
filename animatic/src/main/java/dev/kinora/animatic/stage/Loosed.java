package dev.kinora.animatic.stage;

import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a thing that leaves the hand that held it.
 *
 * @param how {@code rise}, {@code throw}, {@code kick}, {@code push} or {@code fall}
 * @param at second at which the hand opens
 */
public record Loosed(String how, double at) {
    private static final double GRAVITY = 9.81;

    /** The same figure, on its own way from when it is let go; the figure itself when it never is. */
    public static Figure of(Figure figure, Performer performer) {
        String how = performer.look("loose", "");
        return how.isEmpty()
                ? figure
                : new Loosed(how, Double.parseDouble(performer.look("loose.at", "1"))).over(figure, performer);
    }

    /** What breaks is gone when it meets the ground, and its pieces lie about. */
    private List<Cel> shattered(Figure f, int colour, double from) {
        double hits = at + Math.sqrt(2 * Math.max(0, from) / GRAVITY);
        List<Cel> cels = new ArrayList<>();
        for (Cel cel : f.cels()) {
            cels.add(
                    switch (cel) {
                        case Cel.Cycle c ->
                            new Cel.Cycle(
                                    c.name(),
                                    c.bounds(),
                                    c.count(),
                                    c.phase(),
                                    t -> c.move().apply(t).faded(t < hits ? 1 : 0),
                                    c.drawing());
                        case Cel.Live l ->
                            new Cel.Live(l.name(), (pen, t) -> {
                                if (t < hits) {
                                    l.drawing().draw(pen, t);
                                }
                            });
                    });
        }
        Fragments pieces = new Fragments(Math.max(0.34, f.height()), f.id().hashCode());
        cels.add(new Cel.Live("pieces", (pen, t) -> {
            if (t >= hits) {
                pieces.draw(pen, colour, t - hits);
            }
        }));
        return cels;
    }

    private Figure over(Figure f, Performer performer) {
        double x0 = f.x().apply(at);
        double y0 = f.y().apply(at);
        int way = f.mirrored() || how.equals("kick") && performer.facing() < 0 ? -1 : 1;
        Optional<Integer> broken = how.equals("fall") ? Fragments.brittle(performer) : Optional.empty();
        return new Figure(
                f.id(),
                t -> t < at ? f.x().apply(t) : x0 + way * ahead(t - at, y0),
                t -> t < at ? f.y().apply(t) : height(t - at, y0),
                f.z(),
                f.mirrored(),
                f.height(),
                broken.isEmpty() ? f.cels() : shattered(f, broken.get(), y0),
                t -> t < at ? f.contacts().apply(t) : List.of(),
                f.anchors(),
                f.depth());
    }

    /** Metres it has gone the way it was thrown. */
    private double ahead(double age, double from) {
        return switch (how) {
            case "rise" -> 0.10 * age + 0.06 * Math.sin(1.3 * age);
            case "throw" -> {
                double landed = (LOFT + Math.sqrt(LOFT * LOFT + 2 * GRAVITY * Math.max(0, from))) / GRAVITY;
                yield PACE * Math.min(age, landed) + 0.5 * (1 - Math.exp(-1.6 * Math.max(0, age - landed)));
            }
            case "push" -> 0.55 * Math.min(age, 0.6);
            case "kick" -> KICKED * (1 - Math.exp(-1.1 * age));
            default -> 0;
        };
    }

    /** Metres that what is kicked rolls. */
    private static final double KICKED = 1.0;

    private static final double LOFT = 2.4;
    private static final double PACE = 2.9;

    private double height(double age, double from) {
        return switch (how) {
            case "rise" -> from + 0.30 * age * age / (0.6 + age);
            case "throw" -> Math.max(0, from + LOFT * age - GRAVITY / 2 * age * age);
            case "kick" -> from + 0.55 * Math.abs(Math.sin(2.6 * age)) * Math.exp(-0.9 * age);
            case "push" -> {
                double falls = Math.max(0, age - 0.2);
                yield Math.max(0, from - GRAVITY / 2 * falls * falls);
            }
            default -> Math.max(0, from - GRAVITY / 2 * age * age);
        };
    }
}
