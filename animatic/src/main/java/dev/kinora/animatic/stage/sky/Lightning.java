package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** Strikes of lightning: a bolt from the clouds to the horizon, the sky lit around it, the land for a moment too. */
final class Lightning {
    private static final int GLOW = 0xFFB9C4FF;

    private final View view;
    private final Light light;
    private final long seed;

    Lightning(View view, Light light, long seed) {
        this.view = view;
        this.light = light;
        this.seed = seed;
    }

    /** Seconds between strikes. */
    private double period() {
        return Noise.between(seed, 1, 1.7, 2.4);
    }

    /** Brightness of the strike at second {@code t}, 0 to about 1.2: a flash that flickers twice. */
    double flash(double t) {
        double since = t - first() - Math.floor((t - first()) / period()) * period();
        if (t < first()) {
            return 0;
        }
        double f = Math.exp(-9 * since);
        f += since > 0.17 ? 0.75 * Math.exp(-7 * (since - 0.17)) : 0;
        f += since > 0.33 ? 0.7 * Math.exp(-3.2 * (since - 0.33)) : 0;
        return f < 0.02 ? 0 : f;
    }

    /** Places in the sky where it strikes. */
    static final int SPOTS = 3;

    /** Brightness at second {@code t} of what strikes at a place. */
    double flash(double t, int spot) {
        return spot(strike(t)) == spot ? Math.min(1, flash(t)) : 0;
    }

    /** Rest column of a place. */
    double middle(int spot) {
        return view.width() * (0.22 + 0.28 * spot);
    }

    private int spot(long strike) {
        return (int) (Noise.at(seed + strike * 977, 1) * SPOTS);
    }

    private double first() {
        return Noise.between(seed, 2, 0.5, 1.1);
    }

    private long strike(double t) {
        return (long) Math.floor((t - first()) / period());
    }

    List<Layer> layers() {
        Rect all = view.visible(Sky.FAR);
        Art veil = Art.bake(all, 1 / 16.0, light, pen -> pen.canvas().clear(GLOW));
        Art flare = Art.bake(all, 1 / 16.0, light, pen -> pen.canvas().clear(0xFF5A6AA8));
        return List.of(
                new Layer.Live(Sky.FAR * 0.5, this::bolt),
                new Layer.Plane(0.95, flare, 0, 0, BlendMode.SCREEN, t -> Math.min(0.42, flash(t) * 0.36)),
                new Layer.Plane(0.9, veil, 0, 0, BlendMode.SOFT_LIGHT, t -> Math.min(0.85, flash(t) * 0.7)));
    }

    private void bolt(Pen pen, double t) {
        double f = flash(t);
        if (f < 0.06) {
            return;
        }
        long n = seed + strike(t) * 977;
        double x = middle(spot(strike(t))) + view.width() * Noise.between(n, 3, -0.07, 0.07);
        double top = view.horizonY() * Noise.between(n, 4, 0.18, 0.34);
        double unit = Math.min(view.width(), view.height());
        pen.glow(x, top, unit * 0.30, Colours.fade(GLOW, Math.min(0.55, 0.5 * f)), BlendMode.SRC_OVER);
        List<double[]> points = new ArrayList<>();
        split(points, x, top, x + unit * Noise.between(n, 2, -0.14, 0.14), view.horizonY() * 0.995, n, 6);
        draw(pen, points, unit * 0.0062, f);
        for (int i = 6; i < points.size() - 6; i += 5) {
            if (Noise.at(n, 50 + i) < 0.45) {
                double[] p = points.get(i);
                double side = Noise.at(n, 80 + i) < 0.5 ? -1 : 1;
                double length = unit * Noise.between(n, 110 + i, 0.05, 0.17);
                List<double[]> branch = new ArrayList<>();
                split(branch, p[0], p[1], p[0] + side * length * 0.7, p[1] + length, n + i, 4);
                draw(pen, branch, unit * 0.0027, f * 0.8);
            }
        }
    }

    private static void split(List<double[]> out, double x0, double y0, double x1, double y1, long n, int level) {
        if (level == 0) {
            out.add(new double[] {x1, y1});
            return;
        }
        if (out.isEmpty()) {
            out.add(new double[] {x0, y0});
        }
        double off = Math.hypot(x1 - x0, y1 - y0) * 0.17 * (Noise.at(n, level) * 2 - 1);
        double mx = (x0 + x1) / 2 + off;
        double my = (y0 + y1) / 2 + off * 0.2;
        split(out, x0, y0, mx, my, Noise.mix(n), level - 1);
        split(out, mx, my, x1, y1, Noise.mix(n + 1), level - 1);
    }

    private static void draw(Pen pen, List<double[]> points, double width, double f) {
        PathBuilder b = new PathBuilder();
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.get(i);
            if (i == 0) {
                b.moveTo((float) p[0], (float) p[1]);
            } else {
                b.lineTo((float) p[0], (float) p[1]);
            }
        }
        double k = Math.min(1, f);
        try (Path path = b.build()) {
            pen.stroke(path, width * 7, Colours.fade(GLOW, 0.10 * k));
            pen.stroke(path, width * 3.4, Colours.fade(GLOW, 0.26 * k));
            pen.stroke(path, width, Colours.fade(0xFFFFFFFF, k));
        }
    }
}
