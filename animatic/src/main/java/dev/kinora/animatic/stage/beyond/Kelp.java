package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
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
