package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;

/** A comet: a bright head, a straight blue tail and a wide pale one, that crosses the sky while one watches. */
record Comet(View view, World world, Light light, long seed) {
    private static final double REACH = 0.62;

    Layer layer() {
        double h = view.height();
        double turn = -world.side() * 0.34;
        Art art = Art.bake(Paths.rect(-REACH * h * 1.1, -h * 0.2, h * 0.12, h * 0.2), 0.6, light, pen -> draw(pen, h));
        double z = 1.3e5;
        return new Layer.Live(z, (pen, t) -> {
            double run = view.width() * (0.30 + 0.045 * t);
            double x = world.side() > 0 ? run : view.width() - run;
            double y = h * (0.24 - 0.008 * t);
            pen.canvas().save();
            pen.canvas().translate((float) x, (float) y);
            pen.canvas().scale((float) world.side(), 1);
            pen.canvas().rotate((float) Math.toDegrees(turn * world.side()));
            try (Paint p = new Paint().setBlendMode(BlendMode.SCREEN)) {
                art.draw(pen.canvas(), p);
            }
            pen.canvas().restore();
        });
    }

    private void draw(Pen pen, double h) {
        int blue = 0xFF78B4FF;
        int pale = Colours.mix(world.sun(), 0xFFFFE8C8, 0.6);
        double l = REACH * h;
        pen.soft(
                Paths.polygon(0, -h * 0.010, -l, -h * 0.105, -l * 0.92, h * 0.03, 0, h * 0.012),
                h * 0.018,
                Colours.fade(pale, 0.26));
        pen.soft(
                Paths.polygon(0, -h * 0.010, -l * 0.7, -h * 0.06, -l * 0.66, h * 0.012, 0, h * 0.012),
                h * 0.012,
                Colours.fade(pale, 0.4));
        pen.soft(
                Paths.polygon(0, -h * 0.006, -l * 1.02, h * 0.035, -l, h * 0.055, 0, h * 0.008),
                h * 0.008,
                Colours.fade(blue, 0.45));
        for (int i = 0; i < 60; i++) {
            double d = Math.pow(Noise.at(seed, i), 0.8) * l * 0.9;
            double y = (Noise.at(seed, 90 + i) - 0.62) * 0.14 * d;
            double long0 = h * (0.02 + 0.05 * Noise.at(seed, 180 + i));
            pen.stroke(
                    Paths.line(-d, y, -d - long0, y * (1 + long0 / Math.max(1, d))),
                    Math.max(0.7, h * 0.0013),
                    Colours.fade(i % 3 == 0 ? blue : pale, 0.22 * (1 - d / l)));
        }
        pen.glow(0, 0, h * 0.13, Colours.fade(blue, 0.75), BlendMode.SCREEN);
        pen.glow(0, 0, h * 0.06, Colours.fade(0xFFFFFFFF, 0.9), BlendMode.SCREEN);
        pen.fill(Paths.oval(0, 0, h * 0.015, h * 0.014), 0xFFFFFDF2);
    }
}
