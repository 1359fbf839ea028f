package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What springs up on a thing in a close-up: hearts of milk in coffee, a match that flares. */
record Bursts(Flows.Sheet sheet, long seed) {
    /** Milk that draws hearts in coffee: a face about p that leans back by {@code tilt} degrees, 90 flat. */
    void latte(Pen pen, Kind.Line line, double t) {
        double[] p = line.points().getFirst();
        double r = line.points().get(1)[0];
        double lean = Math.toRadians(line.number("tilt", 60));
        double[] up = {Math.cos(lean), Math.sin(lean)};
        int milk = pen.light().surface(0xFFFBF3E4);
        int foam = Colours.mix(milk, pen.light().surface(0xFFB9783E), 0.42);
        for (int i = 0; i < 5; i++) {
            double grow = 1 - Math.exp(-Math.max(0, t - 0.3 - 0.85 * i) * 1.5);
            if (grow < 0.02) {
                continue;
            }
            double s = r * (0.74 - 0.115 * i) * (0.2 + 0.8 * grow);
            double lift = r * (-0.30 + 0.15 * i) + r * 0.12 * (1 - grow);
            pen.fill(Paths.blob(heart(p, up, s * 1.07, lift)), Colours.fade(foam, Math.min(1, grow * 2)));
            pen.fill(Paths.blob(heart(p, up, s, lift)), Colours.fade(milk, Math.min(1, grow * 2)));
            pen.fill(Paths.blob(heart(p, up, s * 0.82, lift + s * 0.06)), Colours.fade(foam, 0.5 * grow));
        }
    }

    private double[] heart(double[] p, double[] up, double s, double lift) {
        double[][] h = {
            {0, -0.85},
            {0.52, -0.30},
            {0.98, 0.16},
            {0.88, 0.60},
            {0.42, 0.66},
            {0, 0.40},
            {-0.42, 0.66},
            {-0.88, 0.60},
            {-0.98, 0.16},
            {-0.52, -0.30}
        };
        double[] xy = new double[2 * h.length];
        for (int i = 0; i < h.length; i++) {
            double v = s * h[i][1] * 0.9 + lift;
            double[] q = sheet.at(p[0] + s * h[i][0], p[1] + v * up[0], p[2] + v * up[1]);
            xy[2 * i] = q[0];
            xy[2 * i + 1] = q[1];
        }
        return xy;
    }

    /** A flame that springs up at second {@code at}, in sparks. */
    void lit(Pen pen, Kind.Line line, double t) {
        double[] p = line.points().getFirst();
        double[] q = sheet.at(p[0], p[1], p[2]);
        double tall = line.points().get(1)[0] * sheet.unit();
        double age = t - line.number("at", 1.2);
        if (age < 0) {
            return;
        }
        double flare = 1 + 1.3 * Math.exp(-age * 3.2) - Math.exp(-age * 16);
        pen.glow(q[0], q[1] - tall * 0.3, tall * 3.2 * flare, 0x50FFB060, BlendMode.SCREEN);
        Flames.candle(pen, q[0], q[1], tall * flare, seed, t);
        for (int i = 0; i < 46; i++) {
            double u = age / (0.5 + 0.7 * Noise.at(seed, i));
            if (u < 1) {
                double a = 6.283 * Noise.at(seed, 80 + i);
                double far = tall * (0.5 + 2.6 * Noise.at(seed, 160 + i)) * Math.sqrt(u);
                double x = q[0] + Math.cos(a) * far;
                double y = q[1] + Math.sin(a) * far * 0.8 + tall * 1.2 * u * u;
                double back = 0.12 * tall;
                pen.stroke(
                        Paths.line(x, y, x - Math.cos(a) * back, y - Math.sin(a) * back),
                        tall * 0.035,
                        Colours.fade(0xFFFFD080, 1 - u));
            }
        }
    }
}
