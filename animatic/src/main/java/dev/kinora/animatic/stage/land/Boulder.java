package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A boulder: planes in sun and shade, cracks, moss on top where it is damp. */
public final class Boulder {
    private final Light light;
    private final double distance;
    private final long seed;
    private final int rock;
    private final double moss;

    /**
     * @param rock colour by white light
     * @param moss share of its top that is green or white, 0 to 1
     */
    public Boulder(Light light, double distance, long seed, int rock, double moss) {
        this.light = light;
        this.distance = distance;
        this.seed = seed;
        this.rock = Colours.scale(rock, Noise.between(seed, 1, 0.82, 1.12));
        this.moss = moss;
    }

    /** A boulder of that height, its foot at a point. */
    public void draw(Pen pen, double x, double y, double tall) {
        double wide = tall * Noise.between(seed, 2, 0.75, 1.35);
        int n = 11;
        double[] xy = new double[n * 2];
        for (int i = 0; i < n; i++) {
            double a = Math.PI * (1 + i / (n - 1.0));
            double r = 0.86 + 0.28 * Noise.at(seed, 10 + i);
            double flat = Math.pow(Math.abs(Math.sin(a)), 0.75);
            xy[2 * i] = x + Math.cos(a) * wide * r;
            xy[2 * i + 1] = y - flat * tall * r + (i == 0 || i == n - 1 ? tall * 0.06 : 0);
        }
        double side = Math.signum(light.keyX());
        int base = light.atDistance(light.surface(rock), distance);
        int lit = light.atDistance(
                Colours.screen(light.surface(Colours.scale(rock, 1.15)), light.key(), light.keyAmount()), distance);
        int dark = Colours.mix(Colours.scale(base, 0.55), light.atDistance(light.shade(), distance), 0.45);
        try (Path p = Paths.polygon(xy)) {
            pen.gradient(p, x + side * wide * 0.8, y - tall, x - side * wide * 0.7, y, lit, base, dark, dark);
            pen.inside(p, () -> facets(pen, x, y, wide, tall, lit, dark));
        }
    }

    private void facets(Pen pen, double x, double y, double wide, double tall, int lit, int dark) {
        double side = Math.signum(light.keyX());
        for (int i = 0; i < 9; i++) {
            double cx = x + wide * Noise.between(seed, 40 + i, -0.9, 0.9);
            double cy = y - tall * Noise.between(seed, 60 + i, 0.05, 0.95);
            double s = tall * Noise.between(seed, 80 + i, 0.16, 0.42);
            double turn = Noise.between(seed, 100 + i, -0.6, 0.6);
            boolean sunny = (cx - x) * side + (y - cy) * 0.6 > tall * 0.35;
            try (Path p = Paths.polygon(
                    cx - s,
                    cy + s * turn,
                    cx - s * 0.2,
                    cy - s * 0.55,
                    cx + s * 0.9,
                    cy - s * 0.2 * turn,
                    cx + s * 0.3,
                    cy + s * 0.6)) {
                pen.fill(p, Colours.fade(sunny ? lit : dark, 0.32));
            }
        }
        if (moss > 0) {
            int green = light.atDistance(light.surface(0xFF5C7A3A), distance);
            int top = moss > 0.9 ? light.atDistance(light.surface(0xFFF2F6FC), distance) : green;
            try (Path p = Paths.blob(
                    x - wide * 1.1,
                    y - tall * (1.05 - 0.5 * moss),
                    x - wide * 0.4,
                    y - tall * (1.0 - 0.35 * moss),
                    x + wide * 0.3,
                    y - tall * (1.02 - 0.45 * moss),
                    x + wide * 1.1,
                    y - tall * (1.0 - 0.3 * moss),
                    x + wide,
                    y - tall * 1.5,
                    x - wide,
                    y - tall * 1.5)) {
                pen.fill(p, Colours.fade(top, 0.8));
            }
        }
    }
}
