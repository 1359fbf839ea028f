package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;

/** Weed that sways. */
final class Kelp {
    private final Depth depth;
    private final int count;

    Kelp(Depth depth, int count) {
        this.depth = depth;
        this.count = count;
    }

    /**
     * A forest of it: stalks that go up out of the picture.
     *
     * @param times depth, multiple of the subject's
     * @param lost how far it has faded into the water, 0 to 1
     */
    Layer forest(double times, double lost) {
        View view = depth.view();
        double z = depth.z(times);
        double foot = times < 1.2 ? view.height() * 1.06 : depth.bed(times) + view.height() * 0.02;
        Strip strip = Strip.at(view, z);
        long seed = Noise.seed(depth.seed(), "forest" + times);
        double unit = depth.unit() * Math.pow(2.6 / times, 0.5);
        int leaf =
                depth.water().through(Colours.multiply(0xFF9C8C36, depth.light().tint()), lost);
        int stem = Colours.scale(leaf, 0.62);
        int bright = Colours.mix(leaf, depth.water().through(depth.water().sun(), lost), 0.34);
        double pitch = unit * 62;
        int n = (int) Math.min(15, Math.ceil((foot + pitch) / pitch));
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < count; i++) {
                double u = (i + 0.15 + 0.7 * Noise.at(seed, i)) / count;
                double gap = times < 4 ? (u < 0.5 ? u * 0.66 : 1 - (1 - u) * 0.66) : u;
                double home = strip.repeats() ? strip.left() + strip.width() * u : view.width() * (gap * 1.1 - 0.05);
                double x = depth.follow(home, 120 * unit, t, z);
                stalk(pen, new Stalk(x, foot, pitch, n, unit), t * 0.7 + i * 1.7, stem, leaf, bright);
            }
        });
    }

    private record Stalk(double x, double foot, double pitch, int n, double unit) {
        double x(int k, double way) {
            double v = k / (double) n;
            return x + unit * 46 * v * Math.sin(way - v * 2.2) + unit * 14 * Math.sin(v * 9 + x);
        }

        double y(int k) {
            return foot - pitch * k;
        }
    }

    private void stalk(Pen pen, Stalk s, double way, int stem, int leaf, int bright) {
        double[] line = new double[2 * (s.n + 1)];
        for (int k = 0; k <= s.n; k++) {
            line[2 * k] = s.x(k, way);
            line[2 * k + 1] = s.y(k);
        }
        pen.stroke(Paths.curve(line), s.unit * 4.6, stem);
        for (int k = 1; k <= s.n; k++) {
            int side = k % 2 == 0 ? 1 : -1;
            double len = s.unit * (88 - 18.0 * k / s.n);
            double a = side * (1.15 + 0.22 * Math.sin(way * 1.3 - k));
            double px = s.x(k, way);
            double py = s.y(k);
            double tx = px + Math.sin(a) * len;
            double ty = py - Math.cos(a) * len * 0.6 + s.unit * 8 * Math.sin(way - k);
            double mx = (px + tx) / 2;
            double my = (py + ty) / 2;
            pen.fill(
                    Paths.blob(px, py, mx, my - s.unit * 11, tx, ty, mx, my + s.unit * 9),
                    side * (depth.water().sunX() - 0.5) > 0 ? bright : leaf);
            pen.fill(Paths.oval(px + side * s.unit * 5, py, s.unit * 6, s.unit * 5), bright);
        }
    }

    Layer layer() {
        View view = depth.view();
        double times = 3.4;
        double z = depth.z(times);
        double foot = depth.bed(times) + view.height() * 0.01;
        Strip strip = Strip.at(view, z);
        long seed = Noise.seed(depth.seed(), "kelp");
        double unit = depth.unit();
        int leaf =
                depth.water().through(Colours.multiply(0xFF5FA06A, depth.light().tint()), 0.34);
        int stem = Colours.scale(leaf, 0.7);
        int bright = Colours.mix(leaf, depth.water().sun(), 0.3);
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < count; i++) {
                double u = Noise.at(seed, i);
                double x = view.width() * (u < 0.5 ? u * 0.62 - 0.02 : 0.71 + (u - 0.5) * 0.62);
                x = depth.follow(strip.repeats() ? strip.left() + strip.width() * u : x, 120 * unit, t, z);
                double tall = unit * (150 + 170 * Noise.at(seed, 30 + i));
                double way = t * 0.9 + i * 1.7;
                int n = 9;
                double[] px = new double[n + 1];
                double[] py = new double[n + 1];
                for (int k = 0; k <= n; k++) {
                    double v = k / (double) n;
                    px[k] = x + unit * 26 * v * Math.sin(way - v * 2.4) + unit * 8 * Math.sin(v * 7 + i);
                    py[k] = foot - tall * v;
                }
                double[] line = new double[2 * (n + 1)];
                for (int k = 0; k <= n; k++) {
                    line[2 * k] = px[k];
                    line[2 * k + 1] = py[k];
                }
                pen.stroke(Paths.curve(line), unit * 2.6, stem);
                for (int k = 1; k <= n; k++) {
                    for (int s = -1; s <= 1; s += 2) {
                        double len = unit * 36 * (1 - 0.45 * k / n);
                        double a = s * (1.0 + 0.25 * Math.sin(way * 1.3 - k));
                        double tx = px[k] + Math.sin(a) * len;
                        double ty = py[k] - Math.cos(a) * len * 0.7;
                        pen.fill(
                                Paths.blob(
                                        px[k],
                                        py[k],
                                        (px[k] + tx) / 2 - unit * 3,
                                        (py[k] + ty) / 2 - unit * 5,
                                        tx,
                                        ty,
                                        (px[k] + tx) / 2 + unit * 2,
                                        (py[k] + ty) / 2 + unit * 5),
                                s * (depth.water().sunX() - 0.5) > 0 ? bright : leaf);
                    }
                }
            }
        });
    }
}
