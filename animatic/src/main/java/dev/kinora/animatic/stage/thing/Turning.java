package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.solid.Marcher;
import dev.kinora.animatic.stage.solid.Part;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.Function;

/**
 * What turns on a thing while the rest of it stays: a key in its lock. Its head line says about which point
 * ({@code pivot}) and how many degrees ({@code turns}).
 */
record Turning(Kind kind, Performer performer) {
    private static final int STEPS = 13;

    /** Seconds from turn to turn and back. */
    private static final double ROUND = 5;

    /** The turning part at every step of its way. */
    Cel cel(List<Part> parts, Function<List<Part>, Marcher> eyes) {
        double[] p = kind.numbers("pivot", 0, 0, 0);
        double most = kind.number("turns", 90);
        boolean turns =
                performer.acts().stream().anyMatch(a -> a.verb().matches("action\\.(turn|open|rotate|spin|twist)"));
        return new Cel.Cycle(
                "turning",
                box(parts, p, most, eyes),
                turns ? STEPS : 1,
                t -> turns ? (int) Math.round((STEPS - 1) * way(t)) : 0,
                t -> Move.NONE,
                (pen, k) -> eyes.apply(turned(parts, p, most * k / (STEPS - 1), kind.has("upright")))
                        .draw(pen));
    }

    private Rect box(List<Part> parts, double[] pivot, double most, Function<List<Part>, Marcher> eyes) {
        Rect all = eyes.apply(parts).box();
        for (int k = 1; k <= 2; k++) {
            Rect b = eyes.apply(turned(parts, pivot, most * k / 2, kind.has("upright")))
                    .box();
            all = Rect.makeLTRB(
                    Math.min(all.getLeft(), b.getLeft()),
                    Math.min(all.getTop(), b.getTop()),
                    Math.max(all.getRight(), b.getRight()),
                    Math.max(all.getBottom(), b.getBottom()));
        }
        return all;
    }

    /** The parts turned through a pivot, about the thing's depth or upright about its middle. */
    private static List<Part> turned(List<Part> parts, double[] pivot, double degrees, boolean upright) {
        if (upright) {
            return parts.stream().map(p -> p.placed(1, degrees, 0, 0, 0)).toList();
        }
        double a = Math.toRadians(degrees);
        double[] to = {
            pivot[0] - pivot[0] * Math.cos(a) + pivot[1] * Math.sin(a),
            pivot[1] - pivot[0] * Math.sin(a) - pivot[1] * Math.cos(a),
            0
        };
        return parts.stream()
                .map(p -> new Part(
                        p.form().placed(new double[] {0, 0, degrees}, to), p.stuff(), p.colour(), p.along(), p.print()))
                .toList();
    }

    /** There, a rest, and back. */
    private static double way(double t) {
        double u = t % ROUND;
        return Noise.smooth(0.5, 1.9, u) - Noise.smooth(3.2, 4.6, u);
    }
}
