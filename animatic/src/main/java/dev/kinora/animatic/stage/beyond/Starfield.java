package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/** Stars, a band of them, clouds of gas; or the sky of a world that has air. */
final class Starfield {
    static final double FAR = 4e5;

    private final View view;
    private final World world;
    private final long seed;
    private final double unit;

    Starfield(View view, World world, long seed) {
        this.view = view;
        this.world = world;
        this.seed = Noise.seed(seed, "stars");
        unit = Math.min(view.width(), view.height()) / 720.0;
    }

    Layer layer() {
        Rect seen = view.visible(FAR);
        int per = (int) Math.max(2, Math.round(2 * unit));
        int w = (int) Math.ceil(seen.getWidth() / per);
        int h = (int) Math.ceil(seen.getHeight() / per);
        Sheet sheet = Sheet.of(w, h);
        IntStream.range(0, h).parallel().forEach(y -> row(sheet, y, w, per, seen));
        Art gas = sheet.toArt(Rect.makeXYWH(seen.getLeft(), seen.getTop(), w * per, h * per));
        double grain = Math.max(1, unit * 0.8);
        Art art = Art.bake(seen, 1 / grain, null_light(), pen -> {
            gas.draw(pen.canvas(), null);
            stars(pen, seen);
        });
        return Layer.Plane.of(FAR, art);
    }

    private static Light null_light() {
        return new Light(
                0, -1, 0, -1, 0, -1, 0, -1, -1, -1, none(), none(), -1, 0, dev.kinora.animatic.paint.Gobo.OPEN);
    }

    private static dev.kinora.animatic.paint.Rim none() {
        return new dev.kinora.animatic.paint.Rim(0, -1, -1, 0);
    }

    private void row(Sheet sheet, int y, int w, int per, Rect seen) {
        double size = Math.max(view.width(), view.height());
        double tilt = Noise.between(seed, 3, -0.6, 0.6);
        for (int x = 0; x < w; x++) {
            double px = seen.getLeft() + x * per;
            double py = seen.getTop() + y * per;
            int c = world.airless() ? gas(px / size, py / size, tilt) : air(px, py);
            sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
        }
    }

    private int air(double px, double py) {
        double v = Math.max(0, Math.min(1, py / Math.max(1, view.horizonY())));
        double wisp = Noise.fbm((int) seed, px / (300 * unit), py / (60 * unit), 4);
        int c = Colours.mix(world.sky(), world.haze(), Math.pow(v, 1.6));
        c = Colours.mix(c, Colours.mix(world.haze(), 0xFFFFFFFF, 0.35), 0.30 * Noise.smooth(0.52, 0.75, wisp) * v);
        double dx = (px - view.width() * (0.5 + world.side() * 0.33)) / (view.height() * 0.5);
        double dy = (py - view.horizonY() * 0.62) / (view.height() * 0.5);
        double d = Math.hypot(dx, dy);
        double bright = Math.min(1, 0.10 + Colours.luma(world.sky()) / 70);
        c = Colours.mix(c, world.sun(), bright * (0.75 * Math.exp(-d * d * 7) + 0.25 * Math.exp(-d * 2)));
        return d < 0.045 ? Colours.mix(c, 0xFFFFFFFF, Noise.smooth(0.045, 0.035, d)) : c;
    }

    private int gas(double u, double v, double tilt) {
        int s = (int) seed;
        double strength = world.ground() ? 0.5 : world.kind() == World.Kind.VOID ? 1.15 : 0.85;
        double wx = Noise.fbm(s, u * 3, v * 3, 3) - 0.5;
        double wy = Noise.fbm(s + 5, u * 3, v * 3, 3) - 0.5;
        double across = (v - 0.30 - (u - 0.5) * tilt + wx * 0.5) / 0.22;
        double band = Math.exp(-across * across);
        double n = Noise.fbm(s + 9, u * 4 + wx * 2.2, v * 4 + wy * 2.2, 4);
        double m = Noise.fbm(s + 13, u * 7 - wy * 3, v * 7 + wx * 3, 4);
        double dust = Noise.smooth(0.50, 0.72, Noise.fbm(s + 17, u * 9 + wy * 3, v * 9, 3)) * band;
        double a = Noise.smooth(0.38, 0.78, n) * (0.35 + 0.9 * band) * strength;
        double b = Noise.smooth(0.48, 0.80, m) * (0.25 + 0.9 * band) * strength;
        int c = Colours.mix(0xFF03040C, 0xFF0A0F24, Math.min(1, band + 0.3 * n));
        c = Colours.mix(c, world.clouds()[0], 0.78 * a);
        c = Colours.mix(c, world.clouds()[1], 0.66 * b);
        c = Colours.mix(c, Colours.mix(world.clouds()[2], 0xFFFFFFFF, 0.25), 0.62 * a * b * 1.6);
        return Colours.mix(c, 0xFF05040A, 0.62 * dust);
    }

    private void stars(dev.kinora.animatic.paint.Pen pen, Rect seen) {
        boolean day = !world.airless();
        int n = (int) (seen.getWidth() * seen.getHeight() / (unit * unit) / 520);
        for (int i = 0; i < n; i++) {
            double x = seen.getLeft() + seen.getWidth() * Noise.at(seed, 1000 + i * 4L);
            double y = seen.getTop() + seen.getHeight() * Noise.at(seed, 1001 + i * 4L);
            double m = Math.pow(Noise.at(seed, 1002 + i * 4L), 11);
            double r = unit * (0.45 + 1.25 * m);
            double warm = Noise.at(seed, 1003 + i * 4L);
            int c = warm < 0.2 ? 0xFFFFD8B0 : warm < 0.6 ? 0xFFFFFFFF : 0xFFBFD4FF;
            double alpha = (0.22 + 0.78 * Math.min(1, m * 2.2))
                    * (day ? 0.35 * Math.max(0, 1 - y / view.horizonY() * 1.6) : 1);
            if (alpha < 0.03) {
                continue;
            }
            pen.fill(Paths.oval(x, y, r, r), Colours.fade(c, alpha));
            if (m > 0.72 && !day) {
                pen.glow(x, y, unit * 16 * m, Colours.fade(c, 0.55), BlendMode.SCREEN);
                pen.gradient(
                        Paths.polygon(x - unit * 13 * m, y, x, y - unit * 0.5, x + unit * 13 * m, y, x, y + unit * 0.5),
                        x - unit * 13 * m,
                        0,
                        x + unit * 13 * m,
                        0,
                        Colours.fade(c, 0),
                        Colours.fade(c, 0.8),
                        Colours.fade(c, 0));
                pen.gradient(
                        Paths.polygon(x, y - unit * 13 * m, x + unit * 0.5, y, x, y + unit * 13 * m, x - unit * 0.5, y),
                        0,
                        y - unit * 13 * m,
                        0,
                        y + unit * 13 * m,
                        Colours.fade(c, 0),
                        Colours.fade(c, 0.8),
                        Colours.fade(c, 0));
            }
        }
    }

    /** A few stars that sparkle, dust that drifts by. */
    Layer twinkle(Light light) {
        Art dot = Art.bake(Paths.rect(-1, -1, 1, 1), 16, light, p -> p.glow(0, 0, 1, 0xFFF0F4FF, BlendMode.SRC_OVER));
        int n = world.airless() ? 26 : 0;
        return new Layer.Live(FAR * 0.95, (pen, t) -> {
            try (Paint paint = new Paint().setBlendMode(BlendMode.SCREEN)) {
                for (int i = 0; i < n; i++) {
                    double x = view.width() * Noise.at(seed, 20 + i);
                    double y = view.height() * (world.ground() ? 0.5 : 1) * Noise.at(seed, 60 + i);
                    double k = 0.5 + 0.5 * Math.sin(t * (1.2 + 2 * Noise.at(seed, 100 + i)) + i * 2.4);
                    double r = unit * (2.2 + 3.5 * Noise.at(seed, 140 + i)) * (0.6 + 0.4 * k);
                    paint.setAlphaf((float) (0.25 + 0.7 * k));
                    pen.canvas()
                            .drawImageRect(
                                    dot.image(),
                                    Rect.makeWH(32, 32),
                                    Paths.rect(x - r, y - r, x + r, y + r),
                                    SamplingMode.LINEAR,
                                    paint,
                                    true);
                }
            }
        });
    }
}
