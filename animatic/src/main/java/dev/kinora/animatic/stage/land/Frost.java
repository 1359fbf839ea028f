package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.View;

/** What makes ice look frozen: a pale bloom, cracks that run and fork, snow that the wind has left in patches. */
final class Frost {
    private static final int CRACKS = 26;
    private static final int PATCHES = 34;

    private final Ground ground;
    private final View view;
    private final int white;

    Frost(Ground ground) {
        this.ground = ground;
        view = ground.view();
        white = Colours.mix(
                ground.day().light().surface(0xFFF6FAFF), ground.day().light().key(), 0.12);
    }

    /** Draws it over the ice, in rest pixels. */
    void over(Pen pen) {
        double top = view.horizonY();
        double low = view.height() * 1.1;
        pen.gradient(
                Paths.polygon(-view.width(), top, view.width() * 2.0, top, view.width() * 2.0, low, -view.width(), low),
                0,
                top,
                0,
                low,
                Colours.fade(white, 0.5),
                Colours.fade(white, 0.22),
                Colours.fade(white, 0.12));
        for (int i = 0; i < PATCHES; i++) {
            patch(pen, Noise.mix(ground.seed() + i * 41L));
        }
        for (int i = 0; i < CRACKS; i++) {
            long id = Noise.mix(ground.seed() + i * 97L);
            double z = depth(id);
            crack(pen, id, new double[] {(Noise.at(id, 2) - 0.5) * 2.4 * half(z), z, Noise.at(id, 3) * 6.28}, 0);
        }
    }

    private double depth(long id) {
        double near = view.groundZ(view.height() * 1.02);
        return near * Math.pow(14, Noise.at(id, 1));
    }

    private double half(double z) {
        return view.width() / 2.0 / view.scale(z);
    }

    private void patch(Pen pen, long id) {
        double z = depth(id);
        double x = view.screenX((Noise.at(id, 2) - 0.5) * 2.6 * half(z), z);
        double y = view.screenY(0, z);
        double r = view.scale(z) * view.eye() * (0.25 + 0.7 * Noise.at(id, 3));
        double flat = Math.min(0.4, view.eye() / z);
        for (int k = 0; k < 4; k++) {
            double dx = r * (Noise.at(id, 10 + k) - 0.5) * 1.5;
            double dy = r * flat * (Noise.at(id, 20 + k) - 0.5);
            double s = r * (0.4 + 0.5 * Noise.at(id, 30 + k));
            pen.soft(
                    Paths.oval(x + dx, y + dy, s, s * flat * 0.7),
                    Math.max(0.8, s * flat * 0.22),
                    Colours.fade(white, 0.5));
        }
    }

    /** @param from right, away, and the way it runs */
    private void crack(Pen pen, long id, double[] from, int depth) {
        int n = depth == 0 ? 9 : 5;
        double step = view.eye() * (depth == 0 ? 0.5 : 0.28) * (0.6 + from[1] / view.eye() * 0.06);
        double[] xy = new double[2 * n];
        double x = from[0];
        double z = from[1];
        double way = from[2];
        for (int i = 0; i < n; i++) {
            xy[2 * i] = view.screenX(x, z);
            xy[2 * i + 1] = view.screenY(0, z);
            if (depth == 0 && i > 1 && Noise.at(id, 60 + i) < 0.32) {
                crack(pen, Noise.mix(id + i), new double[] {x, z, way + (Noise.at(id, 70 + i) < 0.5 ? 0.9 : -0.9)}, 1);
            }
            way += (Noise.at(id, 40 + i) - 0.5) * 0.9;
            x += Math.cos(way) * step;
            z = Math.max(view.groundZ(view.height() * 1.2), z + Math.sin(way) * step);
        }
        double wide = Math.max(0.7, view.scale(from[1]) * view.eye() * (depth == 0 ? 0.014 : 0.008));
        pen.stroke(
                Paths.line(xy),
                wide * 1.5,
                Colours.fade(Colours.mix(ground.day().light().surface(0xFF4A86A8), white, 0.2), 0.35));
        pen.stroke(Paths.line(xy), wide * 0.7, Colours.fade(white, 0.85));
    }
}
