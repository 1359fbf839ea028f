package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A tall cactus with raised arms, or a cushion of round ones. */
final class Cactus {
    private final Light light;
    private final double distance;
    private final long seed;

    Cactus(Light light, double distance, long seed) {
        this.light = light;
        this.distance = distance;
        this.seed = seed;
    }

    void draw(Pen pen, double x, double y, double tall) {
        double w = tall * Noise.between(seed, 1, 0.058, 0.075);
        int arms = 1 + (int) (Noise.at(seed, 2) * 2.99);
        for (int i = 0; i < arms; i++) {
            double s = i % 2 == 0 ? 1 : -1;
            s = Noise.at(seed, 3) < 0.5 ? s : -s;
            double from = tall * Noise.between(seed, 10 + i, 0.30, 0.52);
            double out = tall * Noise.between(seed, 20 + i, 0.14, 0.20) * s;
            double up = tall * Noise.between(seed, 30 + i, 0.16, 0.34);
            column(
                    pen,
                    w * 0.72,
                    x,
                    y - from,
                    x + out * 0.7,
                    y - from - w * 0.3,
                    x + out,
                    y - from - w * 1.6,
                    x + out,
                    y - from - up);
        }
        column(pen, w, x, y + w * 0.3, x, y - tall * 0.35, x, y - tall * 0.7, x, y - tall + w);
    }

    private void column(Pen pen, double w, double... xy) {
        double side = Math.signum(light.keyX());
        int green = light.atDistance(light.surface(0xFF5E7E48), distance);
        int lit = light.atDistance(Colours.screen(light.surface(0xFF8CA860), light.key(), light.keyAmount()), distance);
        int dark = light.atDistance(Colours.mix(light.surface(0xFF34482E), light.shade(), 0.4), distance);
        double[] knots = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            knots[3 * i] = xy[2 * i];
            knots[3 * i + 1] = xy[2 * i + 1];
            knots[3 * i + 2] = w * (i == xy.length / 2 - 1 ? 0.86 : 1);
        }
        double ex = xy[xy.length - 2];
        try (Path p = Paths.tube(knots)) {
            pen.gradient(p, ex + side * w, 0, ex - side * w, 0, lit, green, dark, dark);
        }
        for (int k = -2; k <= 2; k++) {
            double off = k * w * 0.38;
            double[] line = xy.clone();
            for (int i = 0; i < line.length; i += 2) {
                line[i] += i == 0 && line.length > 6 ? off * 0.4 : off;
            }
            try (Path rib = Paths.curve(line)) {
                pen.stroke(rib, Math.max(pen.pixel() * 0.7, w * 0.09), Colours.fade(dark, 0.5));
            }
        }
    }
}
