package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A plant of the jungle floor: broad leaves with ribs, or fern fronds, that arch out of one root. */
final class Frond {
    private final Flora flora;
    private final Light light;
    private final double distance;
    private final long seed;

    Frond(Flora flora, Light light, double distance, long seed) {
        this.flora = flora;
        this.light = light;
        this.distance = distance;
        this.seed = seed;
    }

    /** A clump of that height with its root at a point. */
    void clump(Pen pen, double x, double y, double tall) {
        boolean fern = Noise.at(seed, 1) < 0.42;
        int n = fern ? 11 : 8;
        for (int i = 0; i < n; i++) {
            int order = i % 2 == 0 ? i / 2 : n - 1 - i / 2;
            double u = (order + 0.5) / n * 2 - 1;
            double turn = -Math.PI / 2 + u * 1.25 + (Noise.at(seed, 10 + i) - 0.5) * 0.3;
            double length = tall * Noise.between(seed, 30 + i, 0.85, 1.25);
            if (fern) {
                fern(pen, x, y, length, turn, i);
            } else {
                leaf(pen, x, y, length, turn, i);
            }
        }
    }

    private int tone(double sun) {
        int c = Colours.mix(flora.leafDark(), flora.leaf(), 0.25 + 0.75 * sun);
        c = Colours.mix(c, 0xFF1E7A4A, 0.25);
        int lit = Colours.screen(light.surface(c), light.key(), light.keyAmount() * sun * 0.9);
        return light.atDistance(Colours.mix(lit, light.shade(), light.shadeAmount() * 0.7 * (1 - sun)), distance);
    }

    /** One broad leaf: stalk, two halves in sun and shade, ribs. */
    void leaf(Pen pen, double x, double y, double length, double turn, int n) {
        double droop = length * Noise.between(seed, 50 + n, 0.25, 0.55);
        double dx = Math.cos(turn);
        double dy = Math.sin(turn);
        double mx = x + dx * length * 0.42;
        double my = y + dy * length * 0.55;
        double ex = x + dx * length;
        double ey = y + dy * length + droop;
        double wide = length * Noise.between(seed, 70 + n, 0.13, 0.20);
        double sun = Math.max(0.1, Math.min(1, 0.50 + 0.4 * dx * light.keyX() + 0.25 * Noise.at(seed, 90 + n)));
        try (Path stalk = Paths.curve(x, y, x + dx * length * 0.2, y + dy * length * 0.3, mx, my)) {
            pen.stroke(stalk, length * 0.020, tone(0.25));
        }
        for (int s = -1; s <= 1; s += 2) {
            double nx = -(ey - my) / length * wide * s;
            double ny = (ex - mx) / length * wide * s;
            PathBuilder b = new PathBuilder();
            b.moveTo((float) mx, (float) my);
            b.cubicTo(
                    (float) (mx + nx * 2.3),
                    (float) (my + ny * 2.3),
                    (float) (ex - dx * length * 0.12 + nx * 1.5),
                    (float) (ey - droop * 0.35 + ny * 1.5),
                    (float) ex,
                    (float) ey);
            b.quadTo((float) ((mx + ex) / 2), (float) ((my + ey) / 2 - droop * 0.22), (float) mx, (float) my);
            b.closePath();
            double side = s * (dx >= 0 ? -1 : 1);
            try (Path p = b.build()) {
                double k = Math.max(0, Math.min(1, sun + 0.22 * side));
                pen.gradient(p, mx, my, ex, ey, tone(k * 0.7), tone(k), tone(k * 0.8));
            }
        }
        try (Path rib = Paths.curve(mx, my, (mx + ex) / 2, (my + ey) / 2 - droop * 0.11, ex, ey)) {
            pen.stroke(rib, length * 0.010, Colours.fade(tone(1), 0.8));
        }
    }

    private void fern(Pen pen, double x, double y, double length, double turn, int n) {
        double droop = length * Noise.between(seed, 50 + n, 0.30, 0.62);
        double dx = Math.cos(turn);
        double dy = Math.sin(turn);
        PathBuilder b = new PathBuilder();
        int pairs = 18;
        for (int i = 1; i < pairs; i++) {
            double u = i / (double) pairs;
            double px = x + dx * length * u;
            double py = y + dy * length * u * 0.95 + droop * u * u;
            double tx = dx * length;
            double ty = dy * length + 2 * droop * u;
            double norm = Math.hypot(tx, ty);
            double l = length * 0.24 * Math.sin(Math.PI * Math.min(1, 0.12 + u * 0.9));
            for (int s = -1; s <= 1; s += 2) {
                double ex = px + (-ty * s * 0.86 + tx * 0.5) / norm * l;
                double ey = py + (tx * s * 0.86 + ty * 0.5) / norm * l + l * 0.12;
                double wx = tx / norm * length * 0.022;
                double wy = ty / norm * length * 0.022;
                b.moveTo((float) (px - wx), (float) (py - wy));
                b.lineTo((float) ex, (float) ey);
                b.lineTo((float) (px + wx), (float) (py + wy));
                b.closePath();
            }
        }
        double sun = Math.max(0.1, Math.min(1, 0.45 + 0.4 * dx * light.keyX() + 0.3 * Noise.at(seed, 90 + n)));
        try (Path p = b.build();
                Path rib = Paths.curve(
                        x,
                        y,
                        x + dx * length * 0.5,
                        y + dy * length * 0.48 + droop * 0.25,
                        x + dx * length,
                        y + dy * length * 0.95 + droop)) {
            pen.fill(p, tone(sun));
            pen.stroke(rib, length * 0.012, tone(sun * 0.5));
        }
    }
}
