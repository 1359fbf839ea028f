package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;

/** A ship that sank long ago: it leans in the sand, planks are gone, ribs stand bare, weed hangs from the masts. */
final class Wreck {
    private final Depth depth;
    private final long seed;
    private final double far;

    /** @param far its depth, multiples of the distance to the subject */
    Wreck(Depth depth, double far) {
        this.depth = depth;
        this.far = far;
        seed = Noise.seed(depth.seed(), "wreck");
    }

    Layer layer() {
        double foot = depth.bed(far) + depth.view().height() * 0.05;
        double h = depth.view().height() * 0.66;
        double cx = depth.view().width() * (0.5 + 0.05 * (Noise.at(seed, 1) < 0.5 ? -1 : 1));
        double way = Noise.at(seed, 2) < 0.5 ? -1 : 1;
        return depth.plane(depth.z(far), foot - h * 1.25, foot + h * 0.12, 0.5, s -> s.strip()
                .place(cx, h * 1.5, x -> {
                    Pen pen = s.pen();
                    pen.canvas().save();
                    pen.canvas().translate((float) x, (float) foot);
                    pen.canvas().scale((float) (way * h), (float) h);
                    pen.canvas().rotate(-7);
                    ship(new Pen(pen.canvas(), pen.light(), h * depth.view().height() / 720.0));
                    pen.canvas().restore();
                }));
    }

    /** A colour of the ship as the water lets it be seen. */
    private int tone(int base, double more) {
        double lost = Math.min(0.8, 0.16 + 0.10 * far + more);
        return depth.water().through(depth.light().surface(Colours.scale(base, 0.8)), lost);
    }

    /** In heights of the ship: its keel lies at 0, its bow looks right. */
    private void ship(Pen p) {
        masts(p);
        double[] hull = {
            -0.86, -0.44, -0.84, -0.60, -0.62, -0.58, -0.60, -0.36, 0.10, -0.30, 0.44, -0.34, 0.72, -0.46, 0.98, -0.56,
            0.86, -0.22, 0.62, 0.02, -0.2, 0.08, -0.66, 0.04
        };
        var body = Paths.polygon(hull);
        p.gradient(body, 0, -0.6, 0, 0.06, tone(0xFF8A6A48, 0), tone(0xFF5E4A38, 0), tone(0xFF3E362E, 0.06));
        p.inside(body, () -> planks(p));
        holes(p);
        p.stroke(
                Paths.curve(-0.86, -0.44, -0.60, -0.37, 0.10, -0.30, 0.44, -0.34, 0.72, -0.46, 0.99, -0.57),
                0.022,
                tone(0xFFA8845A, 0));
        p.stroke(Paths.curve(-0.84, -0.28, -0.2, -0.17, 0.4, -0.18, 0.9, -0.36), 0.014, tone(0xFF9A7850, 0));
        p.stroke(Paths.line(0.94, -0.55, 1.24, -0.74), 0.026, tone(0xFF7A5C40, 0));
        for (int i = 0; i < 5; i++) {
            double x = -0.8 + i * 0.05;
            p.fill(Paths.box(x, -0.56, x + 0.032, -0.48, 0.006), tone(0xFF1E2224, 0));
        }
        weed(p);
        p.soft(
                Paths.blob(-1.0, 0.10, -0.6, 0.0, 0, 0.04, 0.5, 0.0, 0.95, 0.10, 0, 0.16),
                0.03,
                Colours.fade(tone(0xFFD0C49C, 0), 0.95));
    }

    private void planks(Pen p) {
        for (int i = 0; i < 12; i++) {
            double y = -0.56 + i * 0.052;
            p.stroke(
                    Paths.curve(-0.9, y + 0.06, -0.2, y + 0.12, 0.4, y + 0.10, 1.0, y - 0.08),
                    0.006,
                    Colours.fade(tone(0xFF241C16, 0), 0.7));
        }
        for (int i = 0; i < 70; i++) {
            double x = -0.8 + 1.7 * Noise.at(seed, 20 + i);
            double y = -0.5 + 0.55 * Noise.at(seed, 120 + i);
            double w = 0.012 + 0.04 * Noise.at(seed, 220 + i);
            int c = tone(Noise.at(seed, 320 + i) < 0.5 ? 0xFF6A8A5A : 0xFF4A3A2C, 0);
            p.soft(Paths.oval(x, y, w, w * 0.6), 0.012, Colours.fade(c, 0.5));
        }
    }

    private void holes(Pen p) {
        double[][] gaps = {{-0.28, -0.10, 0.17, 0.11}, {0.40, -0.10, 0.11, 0.09}, {-0.62, -0.18, 0.07, 0.06}};
        for (double[] g : gaps) {
            double[] xy = new double[22];
            for (int i = 0; i < 11; i++) {
                double a = Math.PI * 2 * i / 11;
                double r = 0.72 + 0.5 * Noise.at(seed, Math.round(400 + g[0] * 100) + i);
                xy[2 * i] = g[0] + Math.cos(a) * g[2] * r;
                xy[2 * i + 1] = g[1] + Math.sin(a) * g[3] * r;
            }
            var hole = Paths.polygon(xy);
            p.fill(hole, tone(0xFF10161A, -0.1));
            p.inside(hole, () -> {
                for (int i = -2; i <= 2; i++) {
                    double x = g[0] + i * g[2] * 0.45;
                    p.stroke(
                            Paths.curve(x - 0.01, g[1] - g[3] * 1.3, x + 0.012, g[1], x, g[1] + g[3] * 1.3),
                            0.016,
                            tone(0xFF6A543C, 0.05));
                }
            });
            p.stroke(hole, 0.007, tone(0xFF9A7A54, 0));
        }
    }

    private void masts(Pen p) {
        int wood = tone(0xFF6E5640, 0.08);
        p.stroke(Paths.line(-0.16, -0.3, -0.22, -1.08), 0.034, wood);
        p.stroke(Paths.line(-0.42, -0.92, 0.06, -0.84), 0.02, wood);
        p.stroke(Paths.line(0.42, -0.3, 0.46, -0.72), 0.03, wood);
        p.stroke(Paths.line(0.46, -0.72, 0.66, -0.62), 0.024, wood);
        int rope = Colours.fade(tone(0xFF4A4238, 0.1), 0.8);
        for (double[] r :
                new double[][] {{-0.21, -1.0, -0.56, -0.37}, {-0.21, -1.0, 0.12, -0.3}, {0.45, -0.68, 0.8, -0.48}}) {
            p.stroke(
                    Paths.curve(r[0], r[1], (r[0] + r[2]) / 2 + 0.02, (r[1] + r[3]) / 2 + 0.06, r[2], r[3]),
                    0.006,
                    rope);
        }
        var cloth = Paths.blob(
                -0.40, -0.9, -0.2, -0.87, 0.02, -0.84, -0.04, -0.66, -0.12, -0.70, -0.18, -0.56, -0.28, -0.66, -0.36,
                -0.62);
        p.gradient(
                cloth,
                0,
                -0.9,
                0,
                -0.56,
                Colours.fade(tone(0xFFB0AC94, 0.05), 0.85),
                Colours.fade(tone(0xFF7A8274, 0.1), 0.25));
    }

    private void weed(Pen p) {
        for (int i = 0; i < 16; i++) {
            double x = -0.82 + 1.75 * Noise.at(seed, 500 + i);
            double y = -0.34 - 0.10 * Math.abs(x) * Math.abs(x);
            double len = 0.06 + 0.13 * Noise.at(seed, 540 + i);
            p.stroke(Paths.curve(x, y, x + 0.012, y + len * 0.5, x - 0.008, y + len), 0.011, tone(0xFF4E7A4A, 0));
        }
    }
}
