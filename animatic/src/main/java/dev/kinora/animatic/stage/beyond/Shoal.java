package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** A school of small silver fish that passes behind the subject. */
final class Shoal {
    private static final int COUNT = 70;
    private static final int POSES = 6;

    private final Depth depth;

    Shoal(Depth depth) {
        this.depth = depth;
    }

    Layer layer() {
        View view = depth.view();
        long seed = Noise.seed(depth.seed(), "shoal");
        double unit = depth.unit();
        double way = Noise.at(seed, 1) < 0.5 ? 1 : -1;
        Art[] poses = new Art[POSES];
        for (int i = 0; i < POSES; i++) {
            double bend = Math.sin(Math.PI * 2 * i / POSES);
            poses[i] = Art.bake(Paths.rect(-1.1, -0.5, 1.1, 0.5), 30 * unit, depth.light(), p -> fish(p, bend));
        }
        double[][] at = new double[COUNT][4];
        for (int i = 0; i < COUNT; i++) {
            double a = Math.PI * 2 * Noise.at(seed, 10 + i);
            double d = Math.sqrt(Noise.at(seed, 200 + i));
            at[i][0] = Math.cos(a) * d * 0.34;
            at[i][1] = Math.sin(a) * d * 0.085 + 0.05 * Math.sin(at[i][0] * 9);
            at[i][2] = 0.5 + 0.6 * Noise.at(seed, 400 + i);
            at[i][3] = Noise.at(seed, 600 + i);
        }
        double start = view.width() * (0.5 - way * 0.30);
        double row = view.height() * Noise.between(seed, 2, 0.24, 0.34);
        double speed = way * view.width() * 0.055;
        double wide = Math.max(view.width(), view.height() * 0.9);
        return new Layer.Live(depth.z(2.2), (pen, t) -> {
            double ahead = 0.86 * view.plan().travel() * t * view.focal() / depth.z(2.2);
            try (Paint paint = new Paint()) {
                for (int i = 0; i < COUNT; i++) {
                    double[] f = at[i];
                    double x = start + ahead + speed * t + f[0] * wide + unit * 9 * Math.sin(t * 0.7 + f[3] * 9);
                    double y = row
                            + f[1] * view.height()
                            + unit * 14 * Math.sin(x / view.width() * 5 + t * 0.4)
                            + unit * 4 * Math.sin(t * 1.1 + i);
                    double size = unit * 17 * f[2];
                    double glint = 0.5 + 0.5 * Math.sin(x / (60 * unit) - t * 2.2 + f[3] * 2);
                    paint.setAlphaf((float) (0.38 + 0.5 * glint * f[2]));
                    int pose = Math.floorMod((int) Math.floor((t * 3.2 + f[3] * 7) * POSES), POSES);
                    pen.canvas().save();
                    pen.canvas().translate((float) x, (float) y);
                    pen.canvas().scale((float) (way * size), (float) size);
                    pen.canvas()
                            .drawImageRect(
                                    poses[pose].image(),
                                    Rect.makeWH(
                                            poses[pose].image().getWidth(),
                                            poses[pose].image().getHeight()),
                                    Paths.rect(-1.1, -0.5, 1.1, 0.5),
                                    SamplingMode.LINEAR,
                                    paint,
                                    true);
                    pen.canvas().restore();
                }
            }
        });
    }

    private void fish(Pen p, double bend) {
        int back = Colours.mix(depth.water().middle(), 0xFF1E3A4C, 0.5);
        int belly = Colours.mix(depth.water().sun(), 0xFFFFFFFF, 0.3);
        double tail = bend * 0.10;
        p.fill(
                Paths.blob(-0.62, tail * 0.6, -1.0, -0.26 + tail, -0.9, tail, -1.0, 0.24 + tail),
                Colours.mix(back, belly, 0.35));
        var body = Paths.blob(
                1.0,
                0.02,
                0.6,
                -0.17,
                0,
                -0.22,
                -0.5,
                -0.08 + tail * 0.4,
                -0.72,
                tail * 0.7,
                -0.5,
                0.09 + tail * 0.4,
                0,
                0.20,
                0.6,
                0.15);
        p.gradient(body, 0, -0.22, 0, 0.2, back, Colours.mix(back, belly, 0.55), belly, Colours.mix(belly, back, 0.3));
        p.fill(Paths.polygon(0.2, -0.19, -0.1, -0.34, -0.2, -0.19), Colours.fade(back, 0.9));
        p.fill(Paths.oval(0.72, -0.03, 0.065, 0.065), 0xFFF4F8FA);
        p.fill(Paths.oval(0.73, -0.03, 0.04, 0.04), 0xFF0A1420);
    }
}
