package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;

/**
 * The way of something that lands or takes off: where it is, and when its flying or its standing self is seen.
 *
 * @param performer the plan
 * @param from second at which it leaves the air or the ground
 * @param to second at which it arrives
 * @param down whether it lands
 */
public record Course(Performer performer, double from, double to, boolean down) {
    /** Metres beside its place that it comes from or goes to, in its own heights. */
    private static final double ASIDE = 1.5;

    /** Landing: it touches down in the middle of the act. */
    public static Course down(Act act, Performer p) {
        double t = Math.min(3.0, 0.62 * (act.end() - act.start()));
        return new Course(p, act.start(), act.start() + t, true);
    }

    /** Taking off: it waits for a breath first. */
    public static Course up(Act act, Performer p) {
        double t = Math.min(1.0, 0.3 * (act.end() - act.start()));
        return new Course(p, act.start() + t, act.start() + t + 2.4, false);
    }

    /** 1 high in the air, 0 on the ground. */
    public double high(double t) {
        double u = Math.max(0, Math.min(1, (t - from) / Math.max(0.1, to - from)));
        return down ? Math.pow(1 - u, 1.7) : Math.pow(u, 1.6);
    }

    /** Whether its flying self is seen. */
    public boolean flies(double t) {
        return down ? t < to : t > from;
    }

    private double way() {
        return performer.facing() < 0 ? -1 : 1;
    }

    /** Metres right of the camera. */
    public double x(double t) {
        double off = ASIDE * performer.size() * high(t);
        return performer.x() + way() * (down ? -off : off);
    }

    /** Metres above the ground. */
    public double y(double t) {
        double rest = performer.look("rest", "").isEmpty() ? 0 : Double.parseDouble(performer.look("rest", "0"));
        return rest + Math.max(0, performer.lift() - rest) * high(t);
    }

    /** A cel that is only seen while it flies, or while it does not. */
    public Cel gated(Cel cel, boolean flying) {
        return switch (cel) {
            case Cel.Cycle c ->
                new Cel.Cycle(
                        c.name(),
                        c.bounds(),
                        c.count(),
                        c.phase(),
                        t -> faded(c.move().apply(t), share(t, flying)),
                        c.drawing());
            case Cel.Live l ->
                new Cel.Live(l.name(), (pen, t) -> {
                    if (share(t, flying) > 0.5) {
                        l.drawing().draw(pen, t);
                    }
                });
        };
    }

    private double share(double t, boolean flying) {
        double edge = down ? to : from;
        double k = Noise.smooth(edge - 0.05, edge + 0.07, t);
        return flying == down ? 1 - k : k;
    }

    private static Move faded(Move m, double k) {
        return new Move(m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), m.scaleX(), m.scaleY(), m.alpha() * k);
    }
}
