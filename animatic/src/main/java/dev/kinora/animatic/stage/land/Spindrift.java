package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.relief.Form;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** What the wind tears off the crests of dunes: plumes that leave the ridge, thin out and sink. */
final class Spindrift {
    private static final int PLUMES = 150;
    private static final int COLUMNS = 96;

    private final Ground ground;
    private final Form form;
    private final double near;
    private final long seed;
    private final double way;

    Spindrift(Ground ground, Form form, double near, long seed) {
        this.ground = ground;
        this.form = form;
        this.near = near;
        this.seed = Noise.seed(seed, "spindrift");
        way = ground.day().sunX() < 0.5 ? 1 : -1;
    }

    /** One kind of plume, used for all of them. */
    private Art plume() {
        int lit = Colours.screen(
                ground.day().light().surface(0xFFF0D09A), ground.day().light().key(), 0.45);
        return Art.bake(Paths.rect(0, -1, 4, 1), 40, ground.day().light(), pen -> {
            for (int i = 0; i < 26; i++) {
                double u = Noise.at(seed, 300 + i);
                double x = 0.3 + 3.3 * u;
                double y = Noise.between(seed, 340 + i, -0.5, 0.5) * (0.25 + 0.75 * u);
                double size = 0.14 + 0.30 * u;
                pen.soft(Paths.oval(x, y, size * 1.6, size * 0.42), 0.10, Colours.fade(lit, 0.6 * (1 - 0.7 * u)));
            }
        });
    }

    Layer layer() {
        View view = ground.view();
        double z = near * 0.9;
        double[][] ridge = ridge(view, z);
        Art art = plume();
        Rect from = Rect.makeWH(art.image().getWidth(), art.image().getHeight());
        double unit = Math.min(view.width(), view.height());
        return new Layer.Live(z, (pen, t) -> {
            try (Paint paint = new Paint()) {
                for (int i = 0; i < PLUMES; i++) {
                    double life = 1.6 + 1.2 * Noise.at(seed, i);
                    double age = t / life + Noise.at(seed, 100 + i);
                    age -= Math.floor(age);
                    double[] at = ridge[(int) (Noise.at(seed, 200 + i) * (COLUMNS - 1))];
                    double gust = 0.55 + 0.45 * Math.sin(t * 1.7 + at[0] / unit * 5 + Noise.at(seed, 500 + i));
                    double size = unit * (0.034 + 0.040 * Noise.at(seed, 400 + i)) * (0.5 + 1.6 * age);
                    double x = at[0] + way * unit * 0.32 * age;
                    double y = at[1] - size * 0.25 + unit * 0.030 * age * age;
                    paint.setAlphaf((float) (gust * Math.min(1, age * 9) * (1 - age) * (1 - age)));
                    pen.canvas().save();
                    pen.canvas().translate((float) x, (float) y);
                    pen.canvas().scale((float) way, 1);
                    pen.canvas()
                            .drawImageRect(
                                    art.image(),
                                    from,
                                    Paths.rect(-size * 0.6, -size, size * 3.4, size),
                                    SamplingMode.LINEAR,
                                    paint,
                                    true);
                    pen.canvas().restore();
                }
            }
        });
    }

    /** The line of the crests as the camera sees it, in rest pixels of depth {@code at}. */
    private double[][] ridge(View view, double at) {
        Rect seen = view.visible(at);
        double[][] out = new double[COLUMNS][2];
        for (int i = 0; i < COLUMNS; i++) {
            double x = seen.getLeft() + seen.getWidth() * (i + 0.5) / COLUMNS;
            double across = (x - view.width() / 2.0) / view.focal();
            double best = view.horizonY();
            for (double z = near; z < near * 11; z *= 1.04) {
                best = Math.min(best, view.screenY(form.height(across * z, z, z / view.focal() * 2), z));
            }
            out[i][0] = x;
            out[i][1] = best;
        }
        return out;
    }
}
