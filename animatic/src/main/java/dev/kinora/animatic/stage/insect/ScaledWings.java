package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.Path;

/**
 * The wings of one side of a butterfly, in their own plane: x forward along the body, y outwards (negative), in points.
 *
 * @param breed the row of the table
 * @param seed of small differences
 */
record ScaledWings(Breed breed, long seed) {
    /** Colours of one pose, already lit. */
    record Lit(int wing, int glow, int edge, int spot) {}

    private double k() {
        return breed.number("span") / 74;
    }

    private Path fore() {
        double k = k();
        return Paths.blob(
                8 * k, 2, 20 * k, -22 * k, 38 * k, -60 * k, 45 * k, -80 * k, 38 * k, -87 * k, 22 * k, -80 * k, 8 * k,
                -66 * k, -3 * k, -48 * k, -5 * k, -22 * k, -2 * k, 2);
    }

    private Path hind() {
        double k = k();
        if (breed.number("tails") > 0) {
            return Paths.blob(
                    2 * k, 2, 0, -28 * k, -8 * k, -54 * k, -24 * k, -62 * k, -40 * k, -54 * k, -52 * k, -46 * k,
                    -78 * k, -46 * k, -80 * k, -41 * k, -56 * k, -34 * k, -50 * k, -16 * k, -34 * k, -4 * k, -14 * k,
                    2);
        }
        return Paths.blob(
                2 * k, 2, 0, -28 * k, -8 * k, -54 * k, -24 * k, -62 * k, -42 * k, -54 * k, -54 * k, -36 * k, -50 * k,
                -16 * k, -34 * k, -4 * k, -14 * k, 2);
    }

    void draw(Pen pen, Lit lit) {
        wing(pen, hind(), lit, -22 * k(), -34 * k(), 46 * k(), false);
        pen.softStroke(
                Paths.curve(4, -4, -2 * k(), -24 * k(), -2 * k(), -50 * k()),
                6 * k(),
                3 * k(),
                Colours.fade(pen.light().shade(), 0.35));
        wing(pen, fore(), lit, 17 * k(), -46 * k(), 58 * k(), true);
    }

    private void wing(Pen pen, Path path, Lit lit, double cx, double cy, double r, boolean fore) {
        pen.fill(path, lit.edge());
        Path inner = shrunk(path, cx * 0.72, cy * 0.80, 1 - breed.number("border"));
        pen.inside(path, () -> {
            pen.radial(
                    inner,
                    0,
                    -4,
                    r * 1.55,
                    Colours.mix(lit.wing(), lit.edge(), 0.38),
                    lit.wing(),
                    lit.glow(),
                    lit.wing());
            grain(pen, cx, cy, r, lit);
            veins(pen, lit, fore);
            dots(pen, lit, fore);
            if (breed.number("eyespot") > 0 && (!fore || breed.number("eyespot") > 1)) {
                eyespot(pen, fore ? 27 * k() : -36 * k(), fore ? -66 * k() : -34 * k(), (fore ? 8 : 9) * k(), lit);
            }
        });
        pen.stroke(path, 0.9, Colours.fade(Colours.scale(lit.edge(), 0.6), 0.8));
    }

    private static Path shrunk(Path path, double x, double y, double k) {
        return path.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate((float) x, (float) y)
                .makeConcat(io.github.humbleui.skija.Matrix33.makeScale((float) k))
                .makeConcat(io.github.humbleui.skija.Matrix33.makeTranslate((float) -x, (float) -y)));
    }

    /** The dust of scales: fine strokes outwards. */
    private void grain(Pen pen, double cx, double cy, double r, Lit lit) {
        for (int i = 0; i < 90; i++) {
            double a = Noise.at(seed, 3L * i) * Math.PI * 2;
            double d = r * Math.sqrt(Noise.at(seed, 3L * i + 1));
            double x = cx + Math.cos(a) * d;
            double y = cy + Math.sin(a) * d;
            double l = Math.max(1, Math.hypot(x, y));
            int c = Noise.at(seed, 3L * i + 2) < 0.5 ? Colours.fade(lit.glow(), 0.35) : Colours.fade(lit.edge(), 0.16);
            pen.stroke(Paths.line(x, y, x + x / l * 5, y + y / l * 5), 0.8, c);
        }
    }

    private void veins(Pen pen, Lit lit, boolean fore) {
        double width = 1.5 * breed.number("veins") * k();
        int n = fore ? 6 : 5;
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double ex = (fore ? 44 - 48 * u : -4 - 52 * u) * k();
            double ey = (fore ? -88 + 30 * u * u : -66 + 44 * u * u) * k();
            double mx = ex * 0.42 + 3;
            double my = ey * 0.52;
            pen.stroke(Paths.curve(2, -3, mx, my, ex, ey), width, Colours.fade(lit.edge(), 0.85));
        }
    }

    private void dots(Pen pen, Lit lit, boolean fore) {
        int n = fore ? 9 : 8;
        for (int i = 0; i < n; i++) {
            double u = (i + 0.5) / n;
            double x;
            double y;
            if (fore) {
                x = (42 - 46 * u) * k();
                y = (-84 + 38 * u * u + 4) * k();
            } else {
                double a = 1.75 + 1.6 * u;
                x = (-22 + 29.5 * Math.cos(a) * 1.02) * k();
                y = (-32 - 29 * Math.sin(a) * 0.98 + 4) * k();
            }
            double r = (1.9 - 0.5 * Math.abs(u - 0.4)) * k();
            pen.fill(Paths.oval(x, y, r, r * 0.9), lit.spot());
        }
    }

    private static void eyespot(Pen pen, double x, double y, double r, Lit lit) {
        pen.fill(Paths.oval(x, y, r, r), lit.edge());
        pen.fill(Paths.oval(x, y, r * 0.78, r * 0.78), lit.glow());
        pen.fill(Paths.oval(x, y, r * 0.55, r * 0.55), pen.light().surface(0xFF3058B0));
        pen.fill(Paths.oval(x, y, r * 0.34, r * 0.34), 0xFF120E14);
        pen.fill(Paths.oval(x - r * 0.14, y - r * 0.16, r * 0.13, r * 0.13), 0xFFFFFFFF);
    }
}
