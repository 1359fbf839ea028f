package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** What the camera looks out through: a pane of a train, a window with its bars, a porthole, the mouth of a cave. It stands before all else. */
public final class OutlookRig implements Rig {
    private static final String CONCEPT = "effect.outlook";

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(CONCEPT) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        View view = cast.view();
        double k = p.z() / view.focal();
        double w = view.width() * k;
        double h = view.height() * k;
        double foot = view.eye() + (view.horizonY() - view.height() / 2.0) * k;
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Opening opening = Opening.of(p.look("through", ""), w, h, seed);
        Rect bounds = Paths.rect(-w * 0.75, -h * 0.75, w * 0.75, h * 0.75);
        List<Cel> cels = new ArrayList<>();
        if (opening.glazed()) {
            cels.add(Cel.still("pane", bounds, (pen, phase) -> pane(pen, opening, w, h)));
        }
        boolean wet =
                switch (cast.scene().place().weather()) {
                    case RAIN, STORM -> true;
                    case CLEAR, CLOUDY, OVERCAST, SNOW, FOG, WIND -> false;
                };
        if (opening.glazed() && (wet || p.look("wet", "").equals("yes"))) {
            cels.add(new Cel.Live("drops", (pen, t) -> drops(pen, w, h, seed, t)));
        }
        cels.add(Cel.still("frame", bounds, (pen, phase) -> frame(pen, opening, bounds, w)));
        return new Figure(
                p.id(),
                t -> view.plan().travel() * t,
                t -> foot,
                p.z(),
                false,
                h,
                cels,
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    /** A faint mirror of the room on the glass. */
    private static void pane(Pen pen, Opening o, double w, double h) {
        int sheen = Colours.fade(Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.5), 0.07);
        pen.inside(o.hole(), () -> {
            pen.soft(
                    Paths.curve(-w * 0.5, h * 0.2, -w * 0.2, -h * 0.5, -w * 0.02, -h * 0.5, -w * 0.34, h * 0.5),
                    w * 0.02,
                    sheen,
                    BlendMode.SRC_OVER);
            pen.soft(
                    Paths.curve(w * 0.06, h * 0.5, w * 0.3, -h * 0.5, w * 0.36, -h * 0.5, w * 0.14, h * 0.5),
                    w * 0.015,
                    sheen,
                    BlendMode.SRC_OVER);
        });
    }

    /** Drops that hang on the pane, and some that run down. */
    private static void drops(Pen pen, double w, double h, long seed, double t) {
        int bright = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.6);
        int dark = Colours.mix(pen.light().shade(), pen.light().air(), 0.4);
        for (int i = 0; i < 90; i++) {
            double r = h * (0.004 + 0.010 * Math.pow(Noise.at(seed, i), 2));
            double x = w * (Noise.at(seed, 100 + i) - 0.5);
            double y = h * (Noise.at(seed, 200 + i) - 0.5);
            if (i % 6 == 0) {
                double run = t * (0.10 + 0.12 * Noise.at(seed, 300 + i)) + Noise.at(seed, 400 + i);
                double jerk = run - Math.floor(run) + 0.02 * Math.sin(9 * run);
                y = h * (1.1 * jerk - 0.55);
                x += w * 0.004 * Math.sin(14 * run);
                pen.stroke(Paths.line(x, y - h * 0.10, x, y), r * 0.9, Colours.fade(bright, 0.16));
            }
            pen.fill(Paths.oval(x, y, r, r * 1.2), Colours.fade(dark, 0.30));
            pen.fill(Paths.oval(x, y + r * 0.35, r * 0.7, r * 0.6), Colours.fade(bright, 0.45));
            pen.fill(Paths.oval(x - r * 0.3, y - r * 0.5, r * 0.22, r * 0.22), Colours.fade(0xFFFFFFFF, 0.8));
        }
    }

    private static void frame(Pen pen, Opening o, Rect bounds, double w) {
        int base = pen.light().surface(o.colour());
        int dark = Colours.mix(base, pen.light().shade(), 0.55);
        try (PathBuilder b = new PathBuilder(PathFillMode.EVEN_ODD);
                Path wall = b.addRect(bounds).addPath(o.hole()).build()) {
            pen.gradient(
                    wall,
                    0,
                    bounds.getTop(),
                    0,
                    bounds.getBottom(),
                    dark,
                    Colours.mix(dark, base, 0.4),
                    Colours.mix(dark, base, 0.75));
            pen.inside(wall, () -> {
                try (Path shade =
                        o.hole().makeTransform(Matrix33.makeTranslate((float) (w * 0.004), (float) (w * 0.008)))) {
                    pen.softStroke(
                            shade, w * 0.02, w * 0.012, Colours.fade(pen.light().shade(), 0.6));
                }
                pen.stroke(o.hole(), w * 0.022, base);
                pen.stroke(o.hole(), w * 0.006, Colours.fade(Colours.mix(base, 0xFFFFFFFF, 0.55), 0.7));
            });
        }
        for (Path bar : o.bars()) {
            pen.lit(bar, o.colour(), w * 0.02);
        }
    }
}
