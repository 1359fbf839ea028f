package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the water does about a hull: mirrors it, laps at it, foams at the bow and behind.
 *
 * @param stern x where the hull leaves the water, points
 * @param bow x where it meets it
 * @param foam how much white water there is: 0 none, 1 a fast boat
 */
record Waterline(double stern, double bow, double foam) {
    private static final int SLICES = 22;
    /** Share of the height that the mirror picture has of the hull. */
    private static final double FLAT = 0.72;

    /** The mirror picture of some drawings, broken by ripples; lies under everything else. */
    Cel mirror(Order order, Course course, Rect bounds, List<Consumer<Workshop>> drawings) {
        Light light = order.performer().facing() < 0
                ? order.cast().light().mirrored()
                : order.cast().light();
        double fine = 0.5 * order.cast().view().scale(order.performer().z()) * course.unit();
        double deep = -bounds.getTop() * FLAT;
        Art art = Art.bake(Paths.rect(bounds.getLeft(), 0, bounds.getRight(), deep), fine, light, pen -> {
            pen.canvas().save();
            pen.canvas().scale(1, (float) -FLAT);
            Pen low = new Pen(pen.canvas(), pen.light().hero(), fine);
            pen.layer(BlendMode.SRC_OVER, 1, () -> drawings.forEach(d -> d.accept(new Workshop(low, order))));
            pen.canvas().restore();
            fadeOut(pen, bounds, deep, pen.light());
        });
        return new Cel.Live(Figure.WATER, (pen, t) -> pen.units(course.unit(), p -> ripple(p, art, t)));
    }

    private static void fadeOut(Pen pen, Rect b, double deep, Light light) {
        pen.fill(
                Paths.box(b.getLeft(), 0, b.getRight(), deep, 0),
                Colours.fade(light.shade(), 0.30),
                BlendMode.SRC_ATOP);
        try (Shader s = Shader.makeLinearGradient(
                        0, 0, 0, (float) deep, new int[] {0x90000000, 0x58000000, 0x00000000}, new float[] {0, 0.35f, 1
                        });
                Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_IN)) {
            pen.canvas().drawRect(Paths.rect(b.getLeft(), -2, b.getRight(), deep + 2), p);
        }
    }

    private static void ripple(Pen pen, Art art, double t) {
        int w = art.image().getWidth();
        int h = art.image().getHeight();
        Rect b = art.bounds();
        double swing = b.getHeight() * 0.012;
        try (Paint p = new Paint()) {
            for (int i = 0; i < SLICES; i++) {
                double v0 = (double) i / SLICES;
                double v1 = (i + 1.0) / SLICES;
                double dx =
                        swing * (0.4 + 2 * v0) * Math.sin(t * 2.1 + i * 1.9) + swing * v0 * Math.sin(t * 3.7 + i * 0.8);
                pen.canvas()
                        .drawImageRect(
                                art.image(),
                                Paths.rect(0, v0 * h, w, v1 * h),
                                Paths.rect(
                                        b.getLeft() + dx,
                                        b.getTop() + v0 * b.getHeight(),
                                        b.getRight() + dx,
                                        b.getTop() + v1 * b.getHeight()),
                                SamplingMode.LINEAR,
                                p,
                                true);
            }
        }
    }

    /** Laps, bow wave and wake; lies over the hull. */
    Cel surface(Order order, Course course) {
        long seed = order.seed();
        double speed = order.performer().speed() / course.unit();
        return new Cel.Live("front/waterline", (pen, t) -> {
            double up = course.y(t) - course.performer().lift();
            pen.canvas().save();
            pen.canvas().translate(0, (float) up);
            pen.units(course.unit(), p -> {
                laps(p, seed, speed, t);
                if (foam > 0 && speed > 0) {
                    wake(p, seed, speed, t);
                }
                if (foam > 0.3 && speed > 0) {
                    bowWave(p, t);
                }
            });
            pen.canvas().restore();
        });
    }

    private void laps(Pen pen, long seed, double speed, double t) {
        Light l = pen.light();
        double len = bow - stern;
        int dark = Colours.fade(Colours.mix(l.shade(), l.sky(), 0.25), 0.42);
        int pale = Colours.fade(Colours.mix(l.sky(), 0xFFFFFFFF, 0.45), 0.50);
        pen.stroke(Paths.line(stern + len * 0.02, len * 0.006, bow - len * 0.03, len * 0.006), len * 0.014, dark);
        for (int i = 0; i < 16; i++) {
            double drift = ((Noise.at(seed, i) + t * (0.02 - 0.35 * speed / len)) % 1 + 1) % 1;
            double x = stern + len * (0.02 + 0.92 * drift);
            double w = len * (0.03 + 0.05 * Noise.at(seed, 40 + i)) * Math.sin(Math.PI * drift);
            double y = len * (0.004 + 0.03 * Noise.at(seed, 80 + i)) + len * 0.003 * Math.sin(t * 2.2 + i);
            pen.stroke(Paths.curve(x - w, y, x, y - len * 0.004, x + w, y), len * 0.0045, i % 3 == 0 ? dark : pale);
        }
    }

    private void wake(Pen pen, long seed, double speed, double t) {
        double len = bow - stern;
        int white = Colours.mix(pen.light().surface(0xFFFFFFFF), 0xFFFFFFFF, 0.2);
        for (int i = 0; i < 26; i++) {
            double life = 1.1 + 1.4 * Noise.at(seed, 300 + i);
            double age = ((t + life * Noise.at(seed, 330 + i)) % life) / life;
            double x = stern + len * 0.04 - Math.min(speed * life, len * 1.1) * age;
            double y = len * (0.004 + 0.035 * Noise.at(seed, 360 + i) * (0.4 + age));
            double w = len * (0.02 + 0.05 * age) * (0.6 + Noise.at(seed, 390 + i));
            pen.stroke(
                    Paths.curve(x - w, y, x, y - len * 0.003, x + w, y + len * 0.001),
                    len * 0.006 * (1 - 0.5 * age),
                    Colours.fade(white, foam * 0.75 * (1 - age)));
        }
    }

    private void bowWave(Pen pen, double t) {
        double len = bow - stern;
        int white = Colours.mix(pen.light().surface(0xFFFFFFFF), 0xFFFFFFFF, 0.2);
        double h = len * 0.035 * foam * (1 + 0.15 * Math.sin(t * 5));
        for (int k = 0; k < 4; k++) {
            double x = bow - len * (0.01 + 0.055 * k);
            double w = len * (0.06 + 0.02 * k);
            double lift = h * (1 - 0.22 * k) * (1 + 0.12 * Math.sin(t * 6 + k * 2));
            pen.fill(
                    Paths.blob(
                            x + len * 0.012,
                            len * 0.006,
                            x - w * 0.2,
                            -lift,
                            x - w * 0.7,
                            -lift * 0.4,
                            x - w,
                            len * 0.008,
                            x - w * 0.4,
                            len * 0.014),
                    Colours.fade(white, 0.30 + 0.12 * k));
        }
        for (int i = 0; i < 12; i++) {
            double u = (t * 1.7 + i * 0.37) % 1;
            double x = bow - len * (0.01 + 0.11 * u) + len * 0.02 * (i % 3);
            double y = -h * (1.4 + i % 4 * 0.3) * 4 * u * (1 - u) * 0.8;
            pen.fill(Paths.oval(x, y, len * 0.0035, len * 0.003), Colours.fade(white, 0.8 * (1 - u)));
        }
    }
}
