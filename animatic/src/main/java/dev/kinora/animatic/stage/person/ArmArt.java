package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Arms with sleeves and hands. */
final class ArmArt {
    private final Stature stature;
    private final Wardrobe wear;
    private final double h;

    ArmArt(Stature stature, Wardrobe wear, double h) {
        this.stature = stature;
        this.wear = wear;
        this.h = h;
    }

    /** One arm from the shoulder to the finger tips; {@code depth} darkens the far one. */
    void draw(Pen pen, double[] arm, Pose.Arm pose, double depth) {
        double g = stature.girth() * h;
        int shade = pen.light().shade();
        int skin = Colours.mix(wear.skin(), shade, depth);
        int cloth = Colours.mix(wear.top().colour(), shade, depth);
        hand(pen, arm, pose.hand(), wear.top().cut() == Wardrobe.Cut.PLATE ? Colours.scale(cloth, 0.7) : skin);
        if (wear.top().longSleeves()) {
            sleeve(pen, arm, cloth, g);
        } else {
            pen.lit(Limbs.tube(arm, 0.026 * g, 0.031 * g, 0.0265 * g, 0.025 * g, 0.0185 * g), skin, 0.038 * g);
            if (!wear.top().sleeveless()) {
                shortSleeve(pen, arm, cloth, g);
            }
        }
    }

    private void sleeve(Pen pen, double[] arm, int cloth, double g) {
        double w =
                switch (wear.top().cut()) {
                    case COAT -> 1.16;
                    case PLATE -> 1.2;
                    case TIGHTS -> 0.86;
                    default -> 1;
                };
        double flare = wear.top().cut() == Wardrobe.Cut.ROBE || wear.top().cut() == Wardrobe.Cut.KIMONO ? 1.5 : 1;
        Path sleeve = Limbs.tube(
                arm,
                0.031 * g * w,
                0.036 * g * w,
                0.032 * g * w,
                0.031 * g * w * (0.4 + 0.6 * flare),
                0.027 * g * w * flare);
        pen.lit(sleeve, cloth, 0.05 * g);
        int dark =
                Colours.fade(Colours.mix(pen.light().surface(cloth), pen.light().shade(), 0.8), 0.32);
        pen.inside(sleeve, () -> {
            double[] e = Limbs.at(arm, 1.0);
            double[] u = Limbs.at(arm, 0.62);
            double[] f = Limbs.at(arm, 1.30);
            pen.soft(
                    Paths.tube(new double[] {
                        e[0] + 0.02 * g,
                        e[1],
                        0.008 * g,
                        (u[0] + e[0]) / 2,
                        (u[1] + e[1]) / 2,
                        0.006 * g,
                        u[0] - 0.02 * g,
                        u[1],
                        0.001 * g
                    }),
                    0.004 * h,
                    dark);
            pen.soft(
                    Paths.tube(new double[] {
                        e[0] + 0.02 * g,
                        e[1],
                        0.008 * g,
                        (f[0] + e[0]) / 2,
                        (f[1] + e[1]) / 2,
                        0.005 * g,
                        f[0] - 0.018 * g,
                        f[1],
                        0.001 * g
                    }),
                    0.004 * h,
                    dark);
            double[] a = Limbs.at(arm, 1.80);
            double[] b = Limbs.at(arm, 2.1);
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double len = Math.max(1e-6, Math.hypot(dx, dy));
            double nx = dy / len * 0.05 * g;
            double ny = -dx / len * 0.05 * g;
            pen.fill(
                    Paths.polygon(
                            a[0] + nx,
                            a[1] + ny,
                            a[0] - nx,
                            a[1] - ny,
                            b[0] + dx - nx,
                            b[1] + dy - ny,
                            b[0] + dx + nx,
                            b[1] + dy + ny),
                    Colours.fade(dark, 0.35));
            pen.stroke(Paths.line(a[0] + nx, a[1] + ny, a[0] - nx, a[1] - ny), 0.003 * h, Colours.fade(dark, 0.7));
        });
    }

    private void shortSleeve(Pen pen, double[] arm, int cloth, double g) {
        double[] m = Limbs.at(arm, 0.40);
        double[] e = Limbs.at(arm, 0.62);
        double len = Math.max(1e-6, Math.hypot(e[0] - arm[0], e[1] - arm[1]));
        double nx = (e[1] - arm[1]) / len;
        double ny = -(e[0] - arm[0]) / len;
        double tx = (e[0] - arm[0]) / len;
        double ty = (e[1] - arm[1]) / len;
        double r0 = 0.037 * g;
        double r1 = 0.042 * g;
        double r2 = 0.046 * g;
        Path sleeve = Paths.blob(new double[] {
            arm[0] - tx * r0 * 0.8,
            arm[1] - ty * r0 * 0.8,
            arm[0] + nx * r0,
            arm[1] + ny * r0,
            m[0] + nx * r1,
            m[1] + ny * r1,
            e[0] + nx * r2,
            e[1] + ny * r2,
            e[0] + tx * 0.006 * h,
            e[1] + ty * 0.006 * h,
            e[0] - nx * r2,
            e[1] - ny * r2,
            m[0] - nx * r1,
            m[1] - ny * r1,
            arm[0] - nx * r0,
            arm[1] - ny * r0
        });
        double[] under = Limbs.at(arm, 0.72);
        pen.inside(
                Paths.tube(e[0], e[1], 0.033 * g, under[0], under[1], 0.033 * g),
                () -> pen.stroke(
                        Paths.line(e[0] + nx * r2, e[1] + ny * r2, e[0] - nx * r2, e[1] - ny * r2),
                        0.022 * h,
                        Colours.fade(
                                Colours.mix(
                                        pen.light().surface(wear.skin()),
                                        pen.light().shade(),
                                        0.65),
                                0.5)));
        pen.lit(sleeve, cloth, 0.05 * g);
        pen.inside(sleeve, () -> {
            int hem = Colours.fade(
                    Colours.mix(pen.light().surface(cloth), pen.light().shade(), 0.6), 0.6);
            double[] q = Limbs.at(arm, 0.55);
            pen.stroke(Paths.line(q[0] + nx * r2, q[1] + ny * r2, q[0] - nx * r2, q[1] - ny * r2), 0.0035 * h, hem);
        });
    }

    private void hand(Pen pen, double[] arm, Pose.Hand kind, int skin) {
        double angle = Math.atan2(arm[5] - arm[3], arm[4] - arm[2]);
        double u = h * (stature.age() == Stature.Age.ADULT || stature.age() == Stature.Age.OLD ? 0.058 : 0.062);
        pen.moved(arm[4], arm[5], angle, 1, () -> {
            int line = Colours.fade(
                    Colours.mix(pen.light().surface(skin), pen.light().shade(), 0.75), 0.6);
            switch (kind) {
                case FIST -> {
                    pen.lit(
                            Paths.blob(new double[] {
                                -0.15 * u, -0.30 * u, 0.25 * u, -0.42 * u, 0.70 * u, -0.38 * u, 0.92 * u, -0.05 * u,
                                0.82 * u, 0.36 * u, 0.40 * u, 0.46 * u, -0.10 * u, 0.30 * u
                            }),
                            skin,
                            0.6 * u);
                    for (int i = 0; i < 3; i++) {
                        double y = (-0.16 + 0.19 * i) * u;
                        pen.stroke(Paths.curve(0.48 * u, y, 0.70 * u, y - 0.03 * u, 0.86 * u, y), 0.05 * u, line);
                    }
                    pen.lit(
                            Paths.tube(new double[] {
                                0.12 * u, -0.30 * u, 0.14 * u, 0.42 * u, -0.28 * u, 0.14 * u, 0.60 * u, -0.12 * u,
                                0.12 * u
                            }),
                            skin,
                            0.24 * u);
                }
                case OPEN -> {
                    pen.lit(
                            Paths.blob(new double[] {
                                -0.15 * u, -0.28 * u, 0.30 * u, -0.40 * u, 0.66 * u, -0.36 * u, 0.66 * u, 0.34 * u,
                                0.25 * u, 0.40 * u, -0.12 * u, 0.28 * u
                            }),
                            skin,
                            0.6 * u);
                    for (int i = 0; i < 4; i++) {
                        double a = -0.30 + 0.22 * i;
                        double y0 = (-0.26 + 0.18 * i) * u;
                        double len = (i == 1 || i == 2 ? 0.62 : 0.5) * u;
                        pen.lit(
                                Paths.tube(
                                        0.55 * u,
                                        y0,
                                        0.11 * u,
                                        0.62 * u + len * Math.cos(a),
                                        y0 + len * Math.sin(a),
                                        0.085 * u),
                                skin,
                                0.2 * u);
                    }
                    pen.lit(
                            Paths.tube(new double[] {
                                0.1 * u, -0.28 * u, 0.13 * u, 0.34 * u, -0.58 * u, 0.12 * u, 0.52 * u, -0.74 * u,
                                0.09 * u
                            }),
                            skin,
                            0.22 * u);
                }
                case POINTING -> {
                    pen.lit(
                            Paths.blob(new double[] {
                                -0.15 * u, -0.28 * u, 0.30 * u, -0.38 * u, 0.72 * u, -0.34 * u, 0.80 * u, 0.0, 0.72 * u,
                                0.34 * u, 0.30 * u, 0.42 * u, -0.12 * u, 0.28 * u
                            }),
                            skin,
                            0.6 * u);
                    pen.lit(Paths.tube(0.6 * u, -0.22 * u, 0.115 * u, 1.36 * u, -0.26 * u, 0.085 * u), skin, 0.2 * u);
                }
                case RELAXED -> {
                    pen.lit(
                            Paths.blob(new double[] {
                                -0.12 * u, -0.26 * u, 0.28 * u, -0.36 * u, 0.66 * u, -0.32 * u, 1.12 * u, -0.16 * u,
                                1.22 * u, 0.06 * u, 1.0 * u, 0.24 * u, 0.55 * u, 0.34 * u, 0.15 * u, 0.33 * u,
                                -0.12 * u, 0.26 * u
                            }),
                            skin,
                            0.6 * u);
                    pen.stroke(Paths.curve(0.66 * u, 0.02 * u, 0.95 * u, 0.02 * u, 1.16 * u, 0.04 * u), 0.05 * u, line);
                    pen.lit(
                            Paths.tube(new double[] {
                                0.15 * u, -0.24 * u, 0.13 * u, 0.45 * u, -0.42 * u, 0.12 * u, 0.74 * u, -0.40 * u,
                                0.085 * u
                            }),
                            skin,
                            0.22 * u);
                }
            }
        });
    }
}
