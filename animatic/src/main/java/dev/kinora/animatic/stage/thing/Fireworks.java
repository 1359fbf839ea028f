package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import java.util.List;

/** Fireworks: rockets climb, burst into flowers of light, and rain down. They fill the sky of the picture. */
public final class Fireworks implements Rig {
    private static final double DEPTH = 30;
    private static final double EVERY = 0.36;
    private static final double LIFE = 2.9;
    private static final int[] HUES = {
        0xFFFF5A5A, 0xFFFFC84A, 0xFF6AD0FF, 0xFFB07AFF, 0xFF7AF09A, 0xFFFF8AD0, 0xFFFFF0C0
    };

    @Override
    public int match(Performer performer) {
        return performer.concept().equals("prop.fireworks") ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Sky sky = Sky.of(cast.view(), seed);
        boolean first = cast.scene().performers().stream()
                .filter(o -> o.concept().equals(p.concept()))
                .findFirst()
                .filter(o -> o.id().equals(p.id()))
                .isPresent();
        List<Cel> cels = first ? List.of(new Cel.Live("bursts", sky::draw)) : List.of();
        return new Figure(p.id(), t -> 0.0, t -> 1.0, DEPTH, false, 1, cels, t -> List.of(), Figure.Anchors.NONE);
    }

    /**
     * The part of the sky that the picture shows, in metres at the fireworks' depth about the figure's foot, y down.
     *
     * @param half metres from the middle to the side
     */
    private record Sky(double half, double top, double bottom, long seed) {
        static Sky of(View view, long seed) {
            double k = view.scale(DEPTH);
            double foot = view.screenY(1, DEPTH);
            double low = Math.min(view.horizonY(), view.height() * 0.9);
            return new Sky(view.width() / 2.0 / k, (0.04 * view.height() - foot) / k, (low - foot) / k, seed);
        }

        void draw(Pen pen, double t) {
            int newest = (int) Math.floor((t + LIFE) / EVERY);
            for (int i = newest; i >= 0 && i > newest - 9; i--) {
                double age = t + LIFE - i * EVERY - 0.3 * Noise.at(seed, i * 9L);
                if (age >= 0 && age < LIFE) {
                    shell(pen, i, age);
                }
            }
        }

        private void shell(Pen pen, int i, double age) {
            double high = bottom - top;
            double x = (Noise.at(seed, i * 9L + 1) * 1.5 - 0.75) * half;
            double y = top + high * (0.14 + 0.42 * Noise.at(seed, i * 9L + 2));
            double climb = 0.7;
            int hue = HUES[(int) (Noise.at(seed, i * 9L + 3) * HUES.length)];
            if (age < climb) {
                double u = age / climb;
                double py = bottom + (y - bottom) * (1 - (1 - u) * (1 - u));
                double tail = high * 0.10 * (1 - u);
                pen.gradient(
                        Paths.box(x - high * 0.002, py, x + high * 0.002, py + tail + high * 0.01, high * 0.002),
                        x,
                        py,
                        x,
                        py + tail + high * 0.01,
                        0xFFFFF0C8,
                        0x00FFB060);
                return;
            }
            flower(
                    pen,
                    i,
                    x,
                    y,
                    high * (0.34 + 0.26 * Noise.at(seed, i * 9L + 4)),
                    (age - climb) / (LIFE - climb),
                    hue);
        }

        private void flower(Pen pen, int i, double x, double y, double reach, double u, int hue) {
            double open = 1 - Math.pow(1 - u, 3.2);
            double fade = Math.pow(1 - u, 0.8);
            pen.glow(x, y, reach * 1.7, Colours.fade(hue, 0.6 * Math.max(0, 1 - u * 2.2)), BlendMode.SCREEN);
            int other = HUES[(int) (Noise.at(seed, i * 9L + 5) * HUES.length)];
            boolean willow = Noise.at(seed, i * 9L + 6) < 0.3;
            int rays = willow ? 44 : 78;
            for (int k = 0; k < rays; k++) {
                double a = 2.399963 * k;
                double z = 1 - 2 * (k + 0.5) / rays;
                double flat = Math.sqrt(1 - z * z);
                double r = reach * open * (0.92 + 0.16 * Noise.at(seed + i, k));
                double drop = reach * (willow ? 0.75 : 0.34) * u * u;
                double px = x + r * flat * Math.cos(a);
                double py = y + r * flat * Math.sin(a) + drop;
                double back = willow ? 0.34 : 0.16;
                double before = 1 - Math.pow(1 - Math.max(0, u - back * (0.3 + u)), 3.2);
                double qx = x + r / Math.max(0.02, open) * before * flat * Math.cos(a);
                double qy = y
                        + r / Math.max(0.02, open) * before * flat * Math.sin(a)
                        + reach * (willow ? 0.75 : 0.34) * Math.pow(Math.max(0, u - back), 2);
                double twinkle = u > 0.55 ? 0.55 + 0.45 * Math.sin(40 * u + k * 1.7) : 1;
                int c = Colours.mix(k % 3 == 0 ? other : hue, 0xFFFFFFFF, Math.max(0, 0.55 - u * 1.4));
                double w = reach * 0.015;
                pen.stroke(Paths.line(qx, qy, px, py), w, Colours.fade(c, 0.5 * fade * twinkle));
                pen.fill(
                        Paths.oval(px, py, w * 0.95, w * 0.95),
                        Colours.fade(Colours.mix(c, 0xFFFFFFFF, 0.4), fade * twinkle));
            }
        }
    }
}
