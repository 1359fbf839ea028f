package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** The sail and tail of a diamond kite whose spine is {@code size} metres. */
final class KiteArt {
    private static final int BOWS = 6;

    private final int colour;
    private final int second;
    private final double s;

    KiteArt(int colour, String second, double size) {
        this.colour = colour;
        this.second = second.isEmpty() ? Colours.luma(colour) > 170 ? 0xFFE2683C : 0xFFF4C04A : Colours.parse(second);
        s = size;
    }

    /** The sail with its spars, origin where they cross the middle of the spine; {@code wave} ripples the cloth. */
    void sail(Pen pen, double wave) {
        double r = 0.012 * Math.sin(wave);
        double q = 0.012 * Math.sin(wave + 1.7);
        double[] nose = {0, -0.50};
        double[] right = {0.40, -0.13 + q * 0.6};
        double[] foot = {0, 0.50};
        double[] left = {-0.40, -0.13 - q * 0.6};
        Path whole = outline(nose, right, foot, left, r, q);
        pen.lit(whole, colour, 0.5 * s);
        pen.inside(whole, () -> {
            panels(pen, nose, right, foot, left);
            ripples(pen, wave);
            border(pen, whole);
        });
        spars(pen, nose, right, foot, left);
    }

    private Path outline(double[] a, double[] b, double[] c, double[] d, double r, double q) {
        PathBuilder p = new PathBuilder();
        p.moveTo(f(a[0]), f(a[1]));
        edge(p, a, b, 0.035 + r);
        edge(p, b, c, 0.045 + q);
        edge(p, c, d, 0.045 - r);
        edge(p, d, a, 0.035 - q);
        p.closePath();
        return p.build();
    }

    /** An edge that is drawn in a little towards the middle, as taut cloth is. */
    private void edge(PathBuilder p, double[] a, double[] b, double in) {
        double mx = (a[0] + b[0]) / 2;
        double my = (a[1] + b[1]) / 2;
        double l = Math.max(1e-6, Math.hypot(mx, my));
        p.quadTo(f(mx - mx / l * in), f(my - my / l * in), f(b[0]), f(b[1]));
    }

    private float f(double v) {
        return (float) (v * s);
    }

    private void panels(Pen pen, double[] nose, double[] right, double[] foot, double[] left) {
        double my = -0.13;
        int base = pen.light().surface(colour);
        int dark = Colours.fade(Colours.mix(base, pen.light().shade(), 0.55), 0.55);
        int glow = Colours.fade(Colours.screen(base, pen.light().key(), 0.65), 0.75);
        boolean sunRight = pen.light().keyX() >= 0;
        Path upperShade = poly(nose, sunRight ? left : right, new double[] {0, my});
        Path lowerShade = poly(foot, sunRight ? left : right, new double[] {0, my});
        Path lowerLit = poly(foot, sunRight ? right : left, new double[] {0, my});
        pen.fill(upperShade, Colours.fade(dark, 0.28));
        pen.fill(lowerShade, dark);
        pen.gradient(lowerLit, (sunRight ? 0.35 : -0.35) * s, 0, 0, 0.35 * s, glow, Colours.fade(glow, 0.05));
        int trim = Colours.fade(pen.light().surface(second), 0.95);
        Path tip = Paths.polygon(-0.3 * s, 0.32 * s, 0.3 * s, 0.32 * s, 0.0, 0.56 * s);
        pen.fill(tip, trim);
        Path shadow = Paths.polygon(-0.3 * s, 0.32 * s, 0.0, 0.32 * s, 0.0, 0.56 * s);
        if (sunRight) {
            pen.fill(shadow, Colours.fade(pen.light().shade(), 0.28));
        }
    }

    private Path poly(double[]... points) {
        double[] xy = new double[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = points[i][0] * s;
            xy[2 * i + 1] = points[i][1] * s;
        }
        return Paths.polygon(xy);
    }

    private void ripples(Pen pen, double wave) {
        for (int i = 0; i < 4; i++) {
            double k = 0.5 + 0.5 * Math.sin(wave + i * 1.6);
            double side = i % 2 == 0 ? 1 : -1;
            double y = -0.05 + 0.10 * i;
            Path fold = Paths.tube(new double[] {
                0.02 * side * s,
                (y - 0.08) * s,
                0.004 * s,
                0.13 * side * s,
                (y - 0.03 + 0.02 * Math.sin(wave + i)) * s,
                0.018 * s,
                0.26 * side * s,
                (y - 0.09) * s,
                0.006 * s
            });
            pen.soft(fold, 0.012 * s, Colours.fade(pen.light().shade(), 0.22 * k + 0.05));
            pen.soft(
                    fold.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(0, f(-0.035))),
                    0.010 * s,
                    Colours.fade(pen.light().key(), 0.20 * (1 - k) + 0.06),
                    BlendMode.SCREEN);
        }
    }

    private void border(Pen pen, Path whole) {
        pen.stroke(whole, 0.045 * s, Colours.fade(Colours.scale(pen.light().surface(colour), 0.62), 0.55));
        pen.stroke(whole, 0.012 * s, Colours.fade(pen.light().surface(second), 0.9));
    }

    private void spars(Pen pen, double[] nose, double[] right, double[] foot, double[] left) {
        int wood = pen.light().surface(0xFF5A2E1C);
        int gleam = Colours.fade(Colours.screen(wood, pen.light().key(), 0.8), 0.8);
        double w = Math.max(0.018 * s, 1.2 * pen.pixel());
        Path spine = Paths.curve(nose[0] * s, nose[1] * s, 0.008 * s, 0, foot[0] * s, foot[1] * s);
        Path cross = Paths.curve(left[0] * s, left[1] * s, 0, -0.155 * s, right[0] * s, right[1] * s);
        pen.stroke(spine, w, wood);
        pen.stroke(cross, w, wood);
        pen.stroke(spine.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(f(0.006), 0)), w * 0.3, gleam);
        pen.stroke(cross.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(0, f(-0.006))), w * 0.3, gleam);
        pen.fill(Paths.oval(0, -0.145 * s, 0.020 * s, 0.020 * s), pen.light().surface(0xFFF6EAD0));
        pen.fill(Paths.oval(0, -0.50 * s, 0.016 * s, 0.016 * s), wood);
    }

    /** The tail with its bows, which follow the way the kite has flown; in the figure's metres at second t. */
    void tail(Pen pen, double t, Flight flight) {
        int n = 14;
        double roll = flight.roll(t);
        double fx = -Math.sin(roll) * 0.5 * s;
        double fy = Math.cos(roll) * 0.5 * s;
        double[] xy = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double u = (double) i / n;
            double then = t - 0.55 * u;
            double lagX = (flight.x(then) - flight.x(t) + flight.drift() * 0.55 * u) * flight.way();
            double lagY = flight.y(t) - flight.y(then);
            double wave = Math.sin(4.4 * t - 6.5 * u) * 0.13 * u + Math.sin(7.1 * t - 11 * u) * 0.03 * u;
            xy[2 * i] = fx + s * (0.42 * u + wave * 0.9) + lagX * 0.8;
            xy[2 * i + 1] = fy + s * (1.22 * u - 0.12 * u * u + wave * 0.35) + lagY * 0.8;
        }
        pen.stroke(
                Paths.curve(xy),
                Math.max(0.010 * s, 1.2 * pen.pixel()),
                Colours.fade(pen.light().surface(0xFFF2E6D0), 0.95));
        int[] colours = {second, 0xFFFFF6E8, colour};
        for (int b = 0; b < BOWS; b++) {
            double at = (b + 1.0) / BOWS * n * 0.985;
            int i = Math.min(n - 1, (int) at);
            double k = at - i;
            double x = xy[2 * i] + (xy[2 * i + 2] - xy[2 * i]) * k;
            double y = xy[2 * i + 1] + (xy[2 * i + 3] - xy[2 * i + 1]) * k;
            double angle = Math.atan2(xy[2 * i + 3] - xy[2 * i + 1], xy[2 * i + 2] - xy[2 * i]) - Math.PI / 2;
            bow(pen, x, y, angle + 0.25 * Math.sin(6 * t + b * 1.9), colours[b % 3], 0.9 + 0.15 * Math.sin(5 * t + b));
        }
    }

    private void bow(Pen pen, double x, double y, double angle, int paint, double wide) {
        int base = pen.light().surface(paint);
        int lit = Colours.screen(base, pen.light().key(), 0.35);
        int dark = Colours.mix(base, pen.light().shade(), 0.38);
        boolean sunRight = pen.light().keyX() >= 0;
        double w = 0.105 * s * wide;
        double h = 0.058 * s;
        pen.moved(x, y, angle, 1, () -> {
            for (int side = -1; side <= 1; side += 2) {
                pen.fill(
                        Paths.blob(new double[] {
                            0,
                            -h * 0.12,
                            side * w * 0.55,
                            -h * 0.62,
                            side * w,
                            -h,
                            side * w * 0.93,
                            0,
                            side * w,
                            h * 0.9,
                            side * w * 0.55,
                            h * 0.55,
                            0,
                            h * 0.12
                        }),
                        side > 0 == sunRight ? lit : dark);
            }
            pen.fill(
                    Paths.oval(0, 0, h * 0.26, h * 0.34),
                    Colours.mix(base, pen.light().shade(), 0.55));
        });
    }
}
