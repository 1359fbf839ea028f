package dev.kinora.animatic.stage;

import dev.kinora.animatic.scene.Performer;
import java.util.List;

/**
 * One side of a board that is turned about its upright axis: it narrows to its edge, then the other side widens.
 *
 * @param at second at which the edge is seen
 * @param front whether this is the side that is seen first
 */
public record Turned(double at, Side front) {
    /** Seconds of half the turn. */
    private static final double HALF = 0.32;

    /** Which side of the board. */
    public enum Side {
        FRONT,
        BACK
    }

    /** The same figure, seen while its side is; the figure itself when it has no other side. */
    public static Figure of(Figure figure, Performer performer) {
        String at = performer.look("turn.at", "");
        return at.isEmpty()
                ? figure
                : new Turned(
                                Double.parseDouble(at),
                                performer.look("turn.side", "").equals("back") ? Side.BACK : Side.FRONT)
                        .over(figure);
    }

    private Figure over(Figure f) {
        List<Cel> cels = f.cels().stream().map(this::turning).toList();
        return new Figure(
                f.id(),
                f.x(),
                f.y(),
                f.z(),
                f.mirrored(),
                f.height(),
                cels,
                t -> shown(t) ? f.contacts().apply(t) : List.of(),
                f.anchors(),
                f.depth());
    }

    private boolean shown(double t) {
        return front == Side.FRONT ? t < at : t >= at;
    }

    private Cel turning(Cel cel) {
        return switch (cel) {
            case Cel.Cycle c ->
                new Cel.Cycle(
                        c.name(),
                        c.bounds(),
                        c.count(),
                        c.phase(),
                        t -> narrowed(c.move().apply(t), t),
                        c.drawing());
            case Cel.Live l ->
                new Cel.Live(l.name(), (pen, t) -> {
                    if (shown(t)) {
                        l.drawing().draw(pen, t);
                    }
                });
        };
    }

    private Move narrowed(Move m, double t) {
        double u = Math.min(1, Math.abs(t - at) / HALF);
        double wide = Math.max(0.03, Math.sin(Math.PI / 2 * u));
        return new Move(
                m.dx(),
                m.dy(),
                m.radians(),
                m.pivotX(),
                m.pivotY(),
                m.scaleX() * wide,
                m.scaleY(),
                shown(t) ? m.alpha() : 0);
    }
}
