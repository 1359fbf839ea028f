package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.DoubleToIntFunction;

/**
 * A beast that lies on the water: what is below the waterline is not seen, rings spread from it, it rocks with the waves.
 *
 * @param bounds of all its pictures, metres
 * @param poses pictures of a round, each once with open and once with shut eyes
 * @param unit metres of its shoulder's height
 */
record Floating(Rect bounds, int poses, double unit, long seed) {
    private static final int RINGS = 18;

    /** How far the water hides the lower edge of the body, in heights of the shoulder. */
    private static final double LINE = 0.03;

    List<Cel> cels(DoubleToIntFunction picture, Cel.Drawing body) {
        Rect above = Rect.makeLTRB(bounds.getLeft(), bounds.getTop(), bounds.getRight(), (float) (LINE * unit));
        Rect below = Paths.rect(-2.6 * unit, -0.3 * unit, 2.6 * unit, 0.6 * unit);
        return List.of(
                Cel.loop(Figure.WATER, below, RINGS, 2.8, t -> Move.NONE, (pen, k) -> rings(pen, k / (double) RINGS)),
                new Cel.Cycle("body", above, 2 * poses, picture, this::rock, (pen, k) -> afloat(pen, body, k)),
                Cel.loop("lap", below, RINGS, 2.0, this::rock, (pen, k) -> lap(pen, k / (double) RINGS)));
    }

    private Move rock(double t) {
        double s = t + seed % 7;
        return Move.turned(0.03 * Math.sin(1.3 * s), 0, 0, 0, 0.02 * unit * Math.sin(1.7 * s));
    }

    /** The body above the water, darker where it is wet. */
    private void afloat(Pen pen, Cel.Drawing body, int k) {
        pen.canvas().save();
        pen.canvas()
                .clipRect(Rect.makeLTRB(bounds.getLeft(), bounds.getTop(), bounds.getRight(), (float) (LINE * unit)));
        body.draw(pen, k);
        pen.canvas().restore();
    }

    private void rings(Pen pen, double phase) {
        int light = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.45);
        int dark = Colours.mix(pen.light().shade(), pen.light().sky(), 0.2);
        pen.soft(Paths.oval(0, 0.05 * unit, 1.15 * unit, 0.10 * unit), 0.06 * unit, Colours.fade(dark, 0.45));
        for (int i = 0; i < 4; i++) {
            double u = (i + phase) / 4;
            double a = Math.sin(Math.PI * Math.min(1, u + 0.1)) * (1 - u) * 0.6;
            double rx = (0.95 + 1.2 * u) * unit;
            double ry = (0.06 + 0.22 * u) * unit;
            pen.stroke(Paths.oval(0, 0.04 * unit, rx, ry), 0.018 * unit, Colours.fade(light, a));
            pen.stroke(Paths.oval(0, 0.07 * unit, rx * 0.99, ry), 0.014 * unit, Colours.fade(dark, a * 0.8));
        }
    }

    /** The water's edge along the flank. */
    private void lap(Pen pen, double phase) {
        int light = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.6);
        int dark = Colours.mix(pen.light().shade(), pen.light().sky(), 0.25);
        double w = 0.02 * unit * Math.sin(2 * Math.PI * phase);
        double y = LINE * unit;
        double l = 1.12 * unit;
        pen.softStroke(
                Paths.curve(-l, y - w, -0.4 * l, y + w + 0.02 * unit, 0.3 * l, y - w + 0.02 * unit, 0.96 * l, y),
                0.07 * unit,
                0.03 * unit,
                Colours.fade(dark, 0.5));
        pen.stroke(
                Paths.curve(-l, y - w, -0.4 * l, y + w + 0.03 * unit, 0.3 * l, y - w + 0.03 * unit, 0.96 * l, y),
                0.02 * unit,
                Colours.fade(light, 0.75));
    }
}
