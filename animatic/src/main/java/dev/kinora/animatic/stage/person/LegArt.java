package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Legs: skin, what is worn over them, socks and shoes. */
final class LegArt {
    private final Stature stature;
    private final Wardrobe wear;
    private final double h;
    private final boolean front;

    LegArt(Stature stature, Wardrobe wear, double h, boolean front) {
        this.stature = stature;
        this.wear = wear;
        this.h = h;
        this.front = front;
    }

    /** One leg from the hip down; {@code depth} darkens the far one. */
    void draw(Pen pen, double[] leg, Pose.Leg pose, double depth) {
        Wardrobe.Legs kind = wear.bottom().legs();
        boolean bare = kind != Wardrobe.Legs.TROUSERS && kind != Wardrobe.Legs.WIDE
                || wear.top().cut() == Wardrobe.Cut.DRESS;
        boolean boots = wear.extras().contains(Wardrobe.Extra.BOOTS);
        boolean low = bare && !boots && wear.shoes() != wear.skin() && kind != Wardrobe.Legs.HOSE;
        double g = stature.girth() * h;
        int shade = pen.light().shade();
        int skin = Colours.mix(wear.skin(), shade, depth);
        int cloth = Colours.mix(wear.bottom().colour(), shade, depth);
        shoe(pen, leg, pose, Colours.mix(wear.shoes(), shade, depth), low, depth);
        if (bare) {
            Path skinLeg = tube(leg, 0.054 * g, 0.050 * g, 0.037 * g, 0.039 * g, 0.0235 * g);
            pen.lit(skinLeg, kind == Wardrobe.Legs.HOSE ? cloth : skin, 0.055 * g);
            if (low) {
                sock(pen, leg, skinLeg, depth);
            }
            if (wear.bottom().legs() == Wardrobe.Legs.SHORTS && wear.top().cut() != Wardrobe.Cut.DRESS) {
                shorts(pen, leg, cloth, g);
            }
        } else if (wear.top().cut() == Wardrobe.Cut.PLATE) {
            plates(pen, leg, cloth, g);
        } else {
            double k = kind == Wardrobe.Legs.WIDE ? 1.5 : wear.top().cut() == Wardrobe.Cut.TIGHTS ? 0.9 : 1;
            Path trousers =
                    tube(leg, 0.058 * g, 0.052 * g * (0.6 + 0.4 * k), 0.039 * g * k, 0.036 * g * k, 0.031 * g * k);
            pen.lit(trousers, cloth, 0.06 * g);
            pen.inside(trousers, () -> creases(pen, leg, cloth, g));
        }
        if (boots) {
            boot(pen, leg, Colours.mix(wear.shoes(), shade, depth), g);
        }
    }

    private void boot(Pen pen, double[] l, int colour, double g) {
        double[] a = Limbs.at(l, 1.42);
        double[] b = Limbs.at(l, 1.72);
        double[] c = Limbs.at(l, 2.0);
        pen.lit(
                Paths.tube(new double[] {a[0], a[1], 0.044 * g, b[0], b[1], 0.040 * g, c[0], c[1], 0.036 * g}),
                colour,
                0.06 * g);
        double[] t = Limbs.at(l, 1.46);
        pen.lit(
                Paths.tube(t[0] - 0.036 * g, t[1], 0.011 * h, t[0] + 0.036 * g, t[1], 0.011 * h),
                Colours.scale(colour, 0.8),
                0.02 * h);
    }

    private void creases(Pen pen, double[] l, int cloth, double g) {
        int dark =
                Colours.fade(Colours.mix(pen.light().surface(cloth), pen.light().shade(), 0.7), 0.36);
        pen.soft(
                Paths.tube(new double[] {
                    l[2] + 0.04 * g,
                    l[3] - 0.004 * h,
                    0.004 * h,
                    l[2],
                    l[3] + 0.006 * h,
                    0.006 * h,
                    l[2] - 0.05 * g,
                    l[3] - 0.012 * h,
                    0.002 * h
                }),
                0.004 * h,
                dark);
        double mx = (l[2] + l[4]) / 2;
        double my = (l[3] + l[5]) / 2;
        pen.soft(
                Paths.tube(new double[] {
                    l[0],
                    l[1] + 0.03 * h,
                    0.001 * h,
                    (l[0] + l[2]) / 2 - 0.01 * g,
                    (l[1] + l[3]) / 2,
                    0.006 * h,
                    l[2] - 0.02 * g,
                    l[3],
                    0.003 * h
                }),
                0.005 * h,
                dark);
        pen.soft(
                Paths.tube(new double[] {
                    mx - 0.02 * g,
                    my,
                    0.002 * h,
                    (mx + l[4]) / 2 + 0.01 * g,
                    (my + l[5]) / 2,
                    0.005 * h,
                    l[4] - 0.02 * g,
                    l[5] - 0.012 * h,
                    0.004 * h
                }),
                0.004 * h,
                dark);
    }

    private void plates(Pen pen, double[] l, int cloth, double g) {
        pen.lit(tube(l, 0.060 * g, 0.058 * g, 0.046 * g, 0.048 * g, 0.042 * g), cloth, 0.07 * g);
        pen.lit(Paths.oval(l[2] + 0.008 * h, l[3], 0.046 * g, 0.044 * g), Colours.scale(cloth, 1.08), 0.05 * g);
        int dark = Colours.fade(Colours.scale(pen.light().surface(cloth), 0.4), 0.7);
        pen.stroke(Paths.line(l[4] - 0.045 * g, l[5] - 0.03 * h, l[4] + 0.045 * g, l[5] - 0.03 * h), 0.006 * h, dark);
    }

    private void shorts(Pen pen, double[] l, int cloth, double g) {
        double mx = l[0] + (l[2] - l[0]) * 0.72;
        double my = l[1] + (l[3] - l[1]) * 0.72;
        double ex = l[0] + (l[2] - l[0]) * 0.80;
        double ey = l[1] + (l[3] - l[1]) * 0.80;
        double len = Math.max(1e-6, Math.hypot(l[2] - l[0], l[3] - l[1]));
        double nx = (l[3] - l[1]) / len;
        double ny = -(l[2] - l[0]) / len;
        double top = 0.062 * g;
        double hem = 0.066 * g;
        Path leg = Paths.blob(new double[] {
            l[0] + nx * top,
            l[1] + ny * top - 0.01 * h,
            (l[0] + mx) / 2 + nx * 0.064 * g,
            (l[1] + my) / 2 + ny * 0.064 * g,
            mx + nx * hem,
            my + ny * hem,
            ex + nx * hem,
            ey + ny * hem,
            ex,
            ey + 0.008 * h,
            ex - nx * hem,
            ey - ny * hem,
            mx - nx * hem,
            my - ny * hem,
            (l[0] + mx) / 2 - nx * 0.062 * g,
            (l[1] + my) / 2 - ny * 0.062 * g,
            l[0] - nx * top,
            l[1] - ny * top - 0.01 * h
        });
        pen.lit(leg, cloth, 0.07 * g);
        pen.inside(leg, () -> {
            int dark = Colours.fade(
                    Colours.mix(pen.light().surface(cloth), pen.light().shade(), 0.6), 0.6);
            pen.stroke(
                    Paths.curve(mx + nx * hem, my + ny * hem, mx, my + 0.008 * h, mx - nx * hem, my - ny * hem),
                    0.003 * h,
                    dark);
        });
    }

    private void sock(Pen pen, double[] l, Path leg, double depth) {
        double dx = l[4] - l[2];
        double dy = l[5] - l[3];
        double len = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / len;
        double uy = dy / len;
        double r = 0.05 * h;
        double top = 0.045 * h;
        double x0 = l[4] - ux * top;
        double y0 = l[5] - uy * top;
        double x1 = l[4] + ux * r;
        double y1 = l[5] + uy * r;
        int white = Colours.mix(0xFFF6F2EA, pen.light().shade(), depth);
        Path band = Paths.polygon(
                x0 + uy * r, y0 - ux * r, x1 + uy * r, y1 - ux * r, x1 - uy * r, y1 + ux * r, x0 - uy * r, y0 + ux * r);
        pen.inside(band, () -> pen.lit(leg, white, 0.045 * h));
        pen.inside(leg, () -> {
            int rib = Colours.fade(
                    Colours.mix(pen.light().surface(white), pen.light().shade(), 0.5), 0.5);
            pen.stroke(Paths.line(x0 + uy * r, y0 - ux * r, x0 - uy * r, y0 + ux * r), 0.003 * h, rib);
        });
    }

    private void shoe(Pen pen, double[] leg, Pose.Leg pose, int colour, boolean low, double depth) {
        double u = h * (stature.age() == Stature.Age.CHILD || stature.age() == Stature.Age.BABY ? 0.155 : 0.145);
        double a = Stature.ANKLE * h;
        pen.moved(leg[4], leg[5], front ? 0 : -pose.pitch(), 1, () -> {
            if (front) {
                frontShoe(pen, colour, a, u, depth);
                return;
            }
            Path upper = Paths.blob(new double[] {
                -0.23 * u,
                -0.10 * a - (low ? 0.10 : 0.4) * a,
                -0.02 * u,
                -0.02 * a - (low ? 0.22 : 0.5) * a,
                0.17 * u,
                0.02 * a,
                0.36 * u,
                0.34 * a,
                0.58 * u,
                0.50 * a,
                0.68 * u,
                0.80 * a,
                0.62 * u,
                0.97 * a,
                0.2 * u,
                0.98 * a,
                -0.24 * u,
                0.97 * a,
                -0.30 * u,
                0.60 * a
            });
            pen.lit(upper, colour, 0.8 * a);
            Path sole = Paths.blob(new double[] {
                -0.31 * u, 0.78 * a, 0.0 * u, 0.80 * a, 0.35 * u, 0.80 * a, 0.70 * u, 0.74 * a, 0.72 * u, 0.92 * a,
                0.60 * u, 1.02 * a, 0.2 * u, 1.02 * a, -0.24 * u, 1.02 * a, -0.32 * u, 0.94 * a
            });
            pen.lit(
                    sole,
                    low ? Colours.mix(0xFFF4F0E6, pen.light().shade(), depth) : Colours.scale(colour, 0.55),
                    0.3 * a);
            if (low) {
                int lace = Colours.fade(pen.light().surface(0xFFF4F0E6), 0.9 - depth);
                for (int i = 0; i < 3; i++) {
                    double x = (0.18 + 0.10 * i) * u;
                    double y = (0.10 + 0.14 * i) * a;
                    pen.stroke(Paths.line(x - 0.05 * u, y + 0.10 * a, x + 0.05 * u, y + 0.02 * a), 0.0045 * h, lace);
                }
            }
        });
    }

    private void frontShoe(Pen pen, int colour, double a, double u, double depth) {
        Path upper = Paths.blob(new double[] {
            -0.20 * u, -0.3 * a, 0, -0.45 * a, 0.20 * u, -0.3 * a, 0.25 * u, 0.5 * a, 0.24 * u, 1.05 * a, 0, 1.25 * a,
            -0.24 * u, 1.05 * a, -0.25 * u, 0.5 * a
        });
        pen.lit(upper, colour, 0.7 * a);
        Path sole = Paths.blob(new double[] {
            -0.24 * u, 0.95 * a, 0, 1.15 * a, 0.24 * u, 0.95 * a, 0.23 * u, 1.2 * a, 0, 1.38 * a, -0.23 * u, 1.2 * a
        });
        pen.lit(sole, Colours.mix(Colours.scale(colour, 0.5), pen.light().shade(), depth), 0.3 * a);
    }

    private static Path tube(double[] j, double r0, double r1, double r2, double r3, double r4) {
        return Limbs.tube(j, r0, r1, r2, r3, r4);
    }
}
