package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Bubbles that rise in strings and specks that hang in the water. */
final class Bubbles {
    private static final int BUBBLES = 26;
    private static final int MANY = 120;
    private static final int SPECKS = 60;

    private final Depth depth;
    private final boolean many;

    /** @param many whether they are everywhere, as where somebody has jumped in */
    Bubbles(Depth depth, boolean many) {
        this.many = many;
        this.depth = depth;
    }

    Layer layer() {
        View view = depth.view();
        long seed = Noise.seed(depth.seed(), "bubbles");
        double unit = depth.unit();
        int light = Colours.mix(depth.water().sun(), 0xFFFFFFFF, 0.4);
        Art bubble = Art.bake(Paths.rect(-1, -1, 1, 1), 14 * unit, depth.light(), p -> {
            p.radial(
                    Paths.oval(0, 0, 0.95, 0.95),
                    0,
                    0,
                    0.95,
                    Colours.fade(light, 0.04),
                    Colours.fade(light, 0.06),
                    Colours.fade(light, 0.14),
                    Colours.fade(light, 0.62));
            p.stroke(Paths.curve(-0.62, -0.25, -0.42, -0.58, -0.1, -0.72), 0.16, Colours.fade(light, 0.95));
            p.fill(Paths.oval(0.42, 0.45, 0.13, 0.1), Colours.fade(light, 0.5));
        });
        Art speck = Art.bake(
                Paths.rect(-1, -1, 1, 1),
                5,
                depth.light(),
                p -> p.radial(
                        Paths.oval(0, 0, 1, 1), 0, 0, 1, light, Colours.fade(light, 0.6), Colours.fade(light, 0)));
        double z = depth.z(0.86);
        return new Layer.Live(z, (pen, t) -> {
            try (Paint paint = new Paint()) {
                for (int i = 0; i < SPECKS; i++) {
                    double home = view.width() * Noise.at(seed, 10 + i);
                    double x = depth.follow(home, 10, t, z) + unit * 14 * Math.sin(t * 0.3 + i);
                    double y = view.height() * (Noise.at(seed, 200 + i) + 0.012 * Math.sin(t * 0.4 + i * 2.1))
                            + unit * 3 * t;
                    double r = unit * (0.8 + 1.3 * Noise.at(seed, 400 + i));
                    paint.setAlphaf((float) (0.16 + 0.24 * Noise.at(seed, 600 + i)));
                    draw(pen.canvas(), speck, x, y, r, paint);
                }
                for (int i = 0; i < (many ? MANY : BUBBLES); i++) {
                    double span = view.height() * 1.25;
                    double column = Noise.at(seed, 800 + (many ? i : i % 4));
                    double home = view.width()
                            * (many ? column : column < 0.5 ? 0.06 + column * 0.5 : 0.69 + (column - 0.5) * 0.5);
                    double rise = unit * (70 + 40 * Noise.at(seed, 850 + i));
                    double travelled = (rise * t + span * Noise.at(seed, 900 + i)) % span;
                    double y = view.height() * 1.05 - travelled;
                    double grow = 0.6 + 0.6 * travelled / span;
                    double r = unit * (many ? 1.7 : 1) * (2.2 + 5.5 * Math.pow(Noise.at(seed, 950 + i), 2)) * grow;
                    double x = depth.follow(home, 30 * unit, t, z)
                            + unit
                                    * (12 * Math.sin(t * 2.1 + i * 1.9 + y / 60 / unit)
                                            + 18 * (Noise.at(seed, 990 + i) - 0.5));
                    paint.setAlphaf(0.85f);
                    draw(pen.canvas(), bubble, x, y, r, paint);
                }
            }
        });
    }

    /** Lays a small picture with its middle at (x, y), {@code r} on every side. */
    static void draw(io.github.humbleui.skija.Canvas canvas, Art art, double x, double y, double r, Paint paint) {
        canvas.drawImageRect(
                art.image(),
                Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                Paths.rect(x - r, y - r, x + r, y + r),
                SamplingMode.LINEAR,
                paint,
                true);
    }
}
