package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A leafy tree or bush built of lit clumps. Drawn in the pen's units, foot at a point, for any size. */
public final class Broadleaf {
    private final Flora flora;
    private final Light light;
    private final double distance;
    private final long seed;

    /**
     * @param light the light of the place
     * @param distance metres of air in front of it
     * @param seed decides its shape
     */
    public Broadleaf(Flora flora, Light light, double distance, long seed) {
        this.flora = Noise.at(seed, 90) < 0.35
                ? flora.leaves(Colours.mix(flora.leaf(), flora.leafLight(), 0.5), 0.4)
                : flora;
        this.light = light;
        this.distance = distance;
        this.seed = seed;
    }

    private record Clump(double x, double y, double r) {}

    /** A tree of that height with a trunk. */
    public void tree(Pen pen, double x, double y, double tall) {
        double wide = tall * Noise.between(seed, 1, 0.62, 0.86);
        trunk(pen, x, y, tall);
        crown(pen, x, y - tall * 0.57, wide * 0.5, tall * 0.44, 26);
    }

    /** A forest tree: bare trunk below, crown high up. */
    public void tall(Pen pen, double x, double y, double tall) {
        double w = tall * 0.017;
        double lean = (Noise.at(seed, 2) - 0.5) * tall * 0.05;
        int bark = light.atDistance(light.surface(flora.bark()), distance);
        int dark = Colours.mix(bark, light.atDistance(light.shade(), distance), 0.7);
        int lit = Colours.mix(bark, light.atDistance(light.key(), distance), 0.35);
        double side = Math.signum(light.keyX());
        double[] foot = {
            x - w * 2.6,
            y + w * 0.5,
            x - w * 1.25,
            y - w * 1.6,
            x - w + lean * 0.3,
            y - tall * 0.3,
            x - w * 0.5 + lean,
            y - tall * 0.8,
            x + w * 0.5 + lean,
            y - tall * 0.8,
            x + w + lean * 0.3,
            y - tall * 0.3,
            x + w * 1.3,
            y - w * 1.8,
            x + w * 2.9,
            y + w * 0.5
        };
        try (Path p = Paths.polygon(foot)) {
            pen.gradient(p, x + side * w * 1.5, y, x - side * w * 1.5, y, lit, bark, dark, dark);
            if (Colours.luma(flora.bark()) > 140) {
                pen.inside(p, () -> scars(pen, x, y, tall, w));
            }
        }
        double wide = tall * Noise.between(seed, 1, 0.24, 0.34);
        double leaning = Noise.at(seed, 3) < 0.5 ? -1 : 1;
        crown(pen, x + lean + leaning * wide * 0.75, y - tall * 0.60, wide * 0.62, tall * 0.11, 12);
        crown(pen, x + lean - leaning * wide * 0.60, y - tall * 0.70, wide * 0.70, tall * 0.14, 14);
        crown(pen, x + lean, y - tall * 0.84, wide, tall * 0.24, 24);
    }

    /** A tree of the plains: forked trunk, flat crowns one above the other. */
    public void umbrella(Pen pen, double x, double y, double tall) {
        double w = tall * 0.026;
        double lean = (Noise.at(seed, 2) - 0.5) * tall * 0.22;
        int bark = light.atDistance(light.surface(flora.bark()), distance);
        int dark = Colours.mix(bark, light.atDistance(light.shade(), distance), 0.6);
        for (int i = 0; i < 5; i++) {
            double out = (i / 4.0 - 0.5) * tall * 0.78 + lean;
            double up = tall * (0.74 + 0.10 * Noise.at(seed, 20 + i));
            try (Path p = Paths.tube(
                    x,
                    y,
                    w * 1.2,
                    x + lean * 0.4,
                    y - tall * 0.30,
                    w,
                    x + lean * 0.6 + out * 0.45,
                    y - up * 0.72,
                    w * 0.55,
                    x + out,
                    y - up,
                    w * 0.2)) {
                pen.gradient(p, x + light.keyX() * w * 2, y, x - light.keyX() * w * 2, y, bark, dark);
            }
        }
        for (int i = 0; i < 3; i++) {
            double at = (i - 1) * tall * 0.24 + lean;
            double wide = tall * Noise.between(seed, 30 + i, 0.34, 0.48);
            crown(pen, x + at, y - tall * (0.80 + 0.07 * Noise.at(seed, 40 + i)), wide, tall * 0.10, 22);
        }
    }

    /** A slim dark tree, pointed like a flame. */
    public void poplar(Pen pen, double x, double y, double tall) {
        crown(pen, x, y - tall * 0.30, tall * 0.105, tall * 0.30, 14);
        crown(pen, x, y - tall * 0.68, tall * 0.072, tall * 0.28, 12);
    }

    /** A bush of that height, leaves down to the ground. */
    public void bush(Pen pen, double x, double y, double tall) {
        crown(pen, x, y - tall * 0.42, tall * Noise.between(seed, 1, 0.6, 0.95), tall * 0.52, 15);
    }

    /** Flowers of that colour over a {@link #bush} of that height. */
    public void blossoms(Pen pen, double x, double y, double tall, int colour) {
        double wide = tall * Noise.between(seed, 1, 0.6, 0.95);
        dots(pen, new Crown(x, y - tall * 0.46, wide * 0.92, tall * 0.46), 34, tall * 0.048, colour);
    }

    /** Fruit of that colour in the crown of a {@link #tree} of that height. */
    public void fruit(Pen pen, double x, double y, double tall, int colour) {
        double wide = tall * Noise.between(seed, 1, 0.62, 0.86);
        dots(pen, new Crown(x, y - tall * 0.57, wide * 0.42, tall * 0.36), 18, tall * 0.016, colour);
    }

    private record Crown(double x, double y, double rx, double ry) {}

    private void dots(Pen pen, Crown c, int n, double size, int colour) {
        for (int i = 0; i < n; i++) {
            double a = i * 2.399963;
            double d = Math.sqrt((i + 0.5) / n);
            double px = c.x() + Math.cos(a) * d * c.rx();
            double py = c.y() + Math.sin(a) * d * c.ry();
            double open = Noise.smooth(-0.9, 0.8, Math.cos(a) * d * light.keyX() - Math.sin(a) * d * 0.6);
            double r = size * Noise.between(seed, 400 + i, 0.75, 1.25);
            int lit = tone(Colours.mix(colour, 0xFFFFFFFF, 0.25 * open), open);
            int deep = tone(Colours.scale(colour, 0.62), 0);
            try (Path under = Paths.oval(px, py + r * 0.3, r * 1.05, r * 0.95);
                    Path over = Paths.oval(px, py, r * 0.85, r * 0.75)) {
                pen.fill(under, deep);
                pen.fill(over, lit);
            }
        }
    }

    /** Dark marks across white bark. */
    private void scars(Pen pen, double x, double y, double tall, double w) {
        int black = light.atDistance(light.surface(0xFF2E2A2A), distance);
        for (int i = 0; i < 34; i++) {
            double at = y - tall * 0.8 * Noise.at(seed, 300 + i);
            double mid = x + w * 2.6 * (Noise.at(seed, 340 + i) - 0.5);
            double reach = w * Noise.between(seed, 380 + i, 0.3, 1.1);
            try (Path p = Paths.oval(mid, at, reach, reach * 0.22)) {
                pen.fill(p, Colours.fade(black, 0.75));
            }
        }
    }

    private void trunk(Pen pen, double x, double y, double tall) {
        Light l = light;
        int bark = l.atDistance(l.surface(flora.bark()), distance);
        int dark = Colours.mix(bark, l.atDistance(l.shade(), distance), 0.55);
        int lit = Colours.mix(bark, l.atDistance(l.key(), distance), 0.3);
        double w = tall * 0.034;
        double lean = (Noise.at(seed, 2) - 0.5) * tall * 0.08;
        double side = Math.signum(l.keyX());
        try (Path p = Paths.tube(
                x, y + w * 0.3, w * 1.35, x + lean * 0.4, y - tall * 0.22, w, x + lean, y - tall * 0.5, w * 0.6)) {
            pen.gradient(p, x + side * w * 1.3, y, x - side * w * 1.3, y, lit, bark, dark, dark);
        }
        for (int i = -1; i <= 1; i += 2) {
            try (Path p = Paths.tube(
                    x + lean * 0.4,
                    y - tall * 0.24,
                    w * 0.6,
                    x + i * tall * 0.10,
                    y - tall * 0.40,
                    w * 0.42,
                    x + i * tall * 0.16,
                    y - tall * 0.54,
                    w * 0.2)) {
                pen.fill(p, dark);
            }
        }
    }

    private void crown(Pen pen, double cx, double cy, double rx, double ry, int count) {
        List<Clump> clumps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double a = i * 2.399963 + Noise.at(seed, 10 + i);
            double d = Math.sqrt((i + 0.4) / count) * 0.80;
            double r = Math.min(Math.min(rx, ry) * 1.7, Math.sqrt(rx * ry))
                    * Noise.between(seed, 40 + i, 0.26, 0.46)
                    * (1.10 - 0.35 * d);
            clumps.add(new Clump(cx + Math.cos(a) * d * rx, cy + Math.sin(a) * d * ry, r));
        }
        Light l = light;
        clumps.sort(Comparator.comparingDouble(c -> -(c.y() - cy) / ry * 0.9
                - Math.hypot(c.x() - cx, c.y() - cy) / rx * 0.5
                + (c.x() - cx) / rx * l.keyX() * 0.4));
        int base = tone(Colours.mix(flora.leafDark(), l.shade(), l.shadeAmount() * 0.35), 0);
        List<Path> shapes = new ArrayList<>();
        for (int i = 0; i < clumps.size(); i++) {
            shapes.add(outline(clumps.get(i), i));
            pen.fill(shapes.get(i), Colours.mix(base, tone(flora.leaf(), 0), 0.18 * Noise.at(seed, 150 + i)));
        }
        for (int i = 0; i < clumps.size(); i++) {
            Clump c = clumps.get(i);
            double u = (c.x() - cx) / rx;
            double v = (c.y() - cy) / ry;
            double open = Noise.smooth(-0.9, 0.75, u * l.keyX() - v * 0.62);
            clump(pen, c, shapes.get(i), open, Noise.smooth(0.45, 1.0, Math.hypot(u, v)) * open, i);
            shapes.get(i).close();
        }
    }

    private void clump(Pen pen, Clump c, Path shape, double open, double edge, int n) {
        Light l = light;
        int dark = tone(Colours.mix(flora.leafDark(), l.shade(), l.shadeAmount() * (0.45 - 0.35 * open)), 0);
        int mid = tone(Colours.mix(flora.leafDark(), flora.leaf(), 0.30 + 0.7 * open), 0.2 * open);
        int lit = tone(Colours.mix(flora.leaf(), flora.leafLight(), open), 0.2 + 1.1 * open);
        double kx = l.keyX() * c.r();
        double ky = l.keyY() * c.r();
        if (edge * l.rimA().strength() > 0.1) {
            int rim = Colours.mix(
                    lit, tone(l.rimA().colour(), 0.6), 0.65 * l.rimA().strength());
            double w = Math.max(pen.pixel(), c.r() * 0.06);
            pen.moved(l.rimA().x() * w, l.rimA().y() * w, 0, 1, () -> pen.fill(shape, Colours.fade(rim, 0.9 * edge)));
        }
        pen.radial(
                shape,
                c.x() + kx * 0.70,
                c.y() + ky * 0.70,
                c.r() * 1.8,
                lit,
                Colours.mix(lit, mid, 0.55),
                mid,
                Colours.fade(Colours.mix(mid, dark, 0.5), 0.75),
                Colours.fade(dark, 0.35),
                Colours.fade(dark, 0.05));
        if (c.r() / pen.pixel() > 4) {
            leaves(pen, c, n + 50, -0.6, 1.2, Colours.fade(dark, 0.55));
            leaves(pen, c, n + 90, 0.1, 1.15, Colours.fade(mid, 0.8));
            leaves(pen, c, n, 0.65, 1.2, Colours.fade(Colours.mix(lit, tone(l.key(), 0.4), 0.22 * open), 0.85));
        }
    }

    private int tone(int colour, double sun) {
        return light.atDistance(
                Colours.screen(light.surface(colour), light.key(), light.keyAmount() * sun * 0.8), distance);
    }

    private Path outline(Clump c, int n) {
        int points = 16;
        double[] xy = new double[points * 2];
        for (int i = 0; i < points; i++) {
            double a = Math.PI * 2 * i / points;
            double r = c.r() * (0.90 + 0.20 * Noise.at(seed, 200 + n * 20 + i));
            xy[2 * i] = c.x() + Math.cos(a) * r;
            xy[2 * i + 1] = c.y() + Math.sin(a) * r;
        }
        return Paths.blob(xy);
    }

    /** Leaf dabs gathered towards ({@code towards} 1) or away from (-1) the light. */
    private void leaves(Pen pen, Clump c, int n, double towards, double spread, int colour) {
        Light l = light;
        PathBuilder b = new PathBuilder();
        int count = (int) Math.min(40, 8 + c.r() / pen.pixel() * 0.9);
        for (int i = 0; i < count; i++) {
            double a = Noise.at(seed, 700 + n * 61 + i) * Math.PI * 2;
            double d = Math.sqrt(Noise.at(seed, 5000 + n * 61 + i)) * spread * 0.82;
            double x = c.x() + c.r() * (l.keyX() * towards * 0.42 + Math.cos(a) * d * 0.78);
            double y = c.y() + c.r() * (l.keyY() * towards * 0.42 + Math.sin(a) * d * 0.78);
            double s = c.r() * Noise.between(seed, 9000 + n * 61 + i, 0.045, 0.10);
            b.addOval(Paths.rect(x - s * 1.25, y - s * 0.8, x + s * 1.25, y + s * 0.8));
        }
        try (Path p = b.build()) {
            pen.fill(p, colour);
        }
    }
}
