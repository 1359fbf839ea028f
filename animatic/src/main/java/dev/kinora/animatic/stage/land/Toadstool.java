package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A mushroom of any size: bulbous stem, ring, cap with spots; by night it glows a little. */
final class Toadstool {
    private static final int[] CAPS = {0xFFC8322C, 0xFFD8642E, 0xFF9C6A44, 0xFFB8486C, 0xFF7A5AA8};

    private final Light light;
    private final double distance;
    private final long seed;
    private final boolean glows;

    /** @param glows how dark it is around it: a mushroom of the night shines */
    Toadstool(Light light, double distance, long seed, boolean glows) {
        this.light = light;
        this.distance = distance;
        this.seed = seed;
        this.glows = glows;
    }

    private int seen(int colour) {
        return light.atDistance(light.surface(colour), distance);
    }

    void draw(Pen pen, double x, double y, double tall) {
        double wide = tall * Noise.between(seed, 1, 0.34, 0.52);
        double thick = tall * Noise.between(seed, 2, 0.07, 0.11);
        double lean = tall * Noise.between(seed, 3, -0.10, 0.10);
        double flat = Noise.between(seed, 4, 0.50, 0.85);
        double side = Math.signum(light.keyX());
        int cap = CAPS[(int) (Noise.at(seed, 5) * CAPS.length)];
        int stem = seen(0xFFEFE6D2);
        int dark = Colours.mix(stem, light.atDistance(light.shade(), distance), 0.6);
        double top = y - tall + wide * flat;
        if (glows) {
            pen.glow(
                    x + lean, top, wide * 2.3, Colours.fade(Colours.mix(cap, 0xFFFFD8A0, 0.5), 0.35), BlendMode.SCREEN);
        }
        try (Path p =
                Paths.tube(x, y, thick * 1.6, x + lean * 0.3, y - tall * 0.4, thick, x + lean, top, thick * 0.85)) {
            pen.gradient(
                    p, x + side * thick * 1.5, 0, x - side * thick * 1.5, 0, stem, Colours.mix(stem, dark, 0.4), dark);
        }
        gills(pen, x + lean, top, wide, dark, stem);
        try (Path p = Paths.blob(
                x + lean - wide,
                top + wide * 0.06,
                x + lean - wide * 0.86,
                top - wide * flat * 0.55,
                x + lean,
                top - wide * flat,
                x + lean + wide * 0.86,
                top - wide * flat * 0.55,
                x + lean + wide,
                top + wide * 0.06,
                x + lean,
                top + wide * 0.10)) {
            int base = seen(cap);
            int lit = Colours.screen(base, light.key(), 0.25 + light.keyAmount());
            pen.radial(
                    p,
                    x + lean + side * wide * 0.45,
                    top - wide * flat * 0.75,
                    wide * 1.7,
                    lit,
                    base,
                    Colours.mix(base, light.atDistance(light.shade(), distance), 0.62));
            pen.inside(p, () -> spots(pen, x + lean, top, wide, flat));
        }
    }

    private void gills(Pen pen, double x, double y, double wide, int dark, int stem) {
        try (Path p = Paths.oval(x, y + wide * 0.05, wide * 0.95, wide * 0.15)) {
            pen.fill(p, glows ? Colours.mix(stem, seen(0xFFFFD9A0), 0.7) : Colours.mix(dark, stem, 0.35));
            pen.inside(p, () -> {
                for (int i = 0; i < 22; i++) {
                    double u = (i + 0.5) / 22 * 2 - 1;
                    try (Path line = Paths.line(x + u * wide * 0.25, y, x + u * wide, y + wide * 0.2)) {
                        pen.stroke(line, wide * 0.012, Colours.fade(dark, 0.6));
                    }
                }
            });
        }
    }

    private void spots(Pen pen, double x, double top, double wide, double flat) {
        int white = seen(0xFFFFF6E6);
        for (int i = 0; i < 13; i++) {
            double u = Noise.between(seed, 20 + i, -0.9, 0.9);
            double v = Noise.at(seed, 40 + i);
            double s = wide * Noise.between(seed, 60 + i, 0.05, 0.12);
            double roof = flat * wide * Math.sqrt(Math.max(0, 1 - u * u));
            try (Path p = Paths.oval(x + u * wide, top - roof * v, s, s * (0.9 - 0.4 * Math.abs(u)))) {
                pen.fill(p, Colours.fade(white, 0.9));
            }
        }
    }
}
