package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** Leaves of a water lily lying on the water, now and then a flower. */
final class LilyPad {
    private final Light light;
    private final double distance;
    private final long seed;

    LilyPad(Light light, double distance, long seed) {
        this.light = light;
        this.distance = distance;
        this.seed = seed;
    }

    private int seen(int colour) {
        return light.atDistance(light.surface(colour), distance);
    }

    /** A group as wide as {@code wide}, seen at a slant of {@code flat}. */
    void draw(Pen pen, double x, double y, double wide, double flat) {
        int n = 5 + (int) (Noise.at(seed, 1) * 5);
        for (int i = 0; i < n; i++) {
            double cy = y + wide * flat * (i / (double) n - 0.5) * 1.6;
            double cx = x + wide * Noise.between(seed, 10 + i, -0.75, 0.75);
            double r = wide * Noise.between(seed, 30 + i, 0.16, 0.27);
            pad(pen, cx, cy, r, flat, i);
            if (Noise.at(seed, 50 + i) < 0.22) {
                flower(pen, cx, cy, r * 0.62, i);
            }
        }
    }

    private void pad(Pen pen, double x, double y, double r, double flat, int i) {
        int green = seen(Colours.mix(0xFF4C8440, 0xFF7CA44C, Noise.at(seed, 70 + i)));
        int lit = Colours.screen(green, light.key(), light.keyAmount() * 0.7);
        double from = Noise.at(seed, 90 + i) * Math.PI * 2;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) x, (float) y);
        for (int k = 0; k <= 20; k++) {
            double a = from + 0.25 + (Math.PI * 2 - 0.5) * k / 20;
            b.lineTo((float) (x + Math.cos(a) * r), (float) (y + Math.sin(a) * r * flat));
        }
        b.closePath();
        try (Path shadow = Paths.oval(x, y + r * flat * 0.22, r * 1.02, r * flat);
                Path p = b.build()) {
            pen.fill(shadow, Colours.fade(seen(0xFF142C24), 0.5));
            double side = Math.signum(light.keyX());
            pen.gradient(
                    p, x + side * r, y - r * flat, x - side * r, y + r * flat, lit, green, Colours.scale(green, 0.72));
        }
    }

    private void flower(Pen pen, double x, double y, double r, int i) {
        int pink = seen(Noise.at(seed, 110 + i) < 0.5 ? 0xFFF6B8CE : 0xFFFDF4F0);
        for (int ring = 0; ring < 2; ring++) {
            for (int k = 0; k < 7; k++) {
                double u = (k + 0.5) / 7 * 2 - 1;
                double lean = u * (ring == 0 ? 1.0 : 0.6);
                try (Path p = Paths.blob(
                        x,
                        y,
                        x + lean * r * 0.9 - r * 0.14,
                        y - r * (0.75 - 0.3 * Math.abs(u)),
                        x + lean * r * 1.1,
                        y - r * (1.15 - 0.55 * Math.abs(u)),
                        x + lean * r * 0.9 + r * 0.14,
                        y - r * (0.70 - 0.3 * Math.abs(u)))) {
                    pen.gradient(
                            p, 0, y - r, 0, y, Colours.mix(pink, 0xFFFFFFFF, 0.4), pink, Colours.scale(pink, 0.75));
                }
            }
        }
        try (Path p = Paths.oval(x, y - r * 0.35, r * 0.16, r * 0.13)) {
            pen.fill(p, seen(0xFFF6C84A));
        }
    }
}
