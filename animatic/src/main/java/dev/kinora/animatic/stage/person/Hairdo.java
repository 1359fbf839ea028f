package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Hair, in units of the head's height: what lies behind the face and what lies over it. */
final class Hairdo {
    /** Heads whose pixels are finer than this are seen closely: their hair gets more strands. */
    private static final double FINE = 0.008;

    private static final double[] CAP = {
        0.435, -0.16, 0.42, -0.33, 0.31, -0.49, 0.11, -0.585, -0.15, -0.585, -0.38, -0.46, -0.51, -0.22, -0.51, 0.06,
        -0.44, 0.25, -0.34, 0.33, -0.28, 0.22, -0.29, 0.04, -0.22, -0.07, -0.13, 0.02, -0.10, -0.12, -0.02, -0.22,
    };
    private static final double[] CAP_CROP = {
        0.385, -0.29, 0.40, -0.42, 0.28, -0.535, 0.08, -0.580, -0.15, -0.565, -0.36, -0.45, -0.475, -0.22, -0.475, 0.00,
        -0.40, 0.20, -0.325, 0.24, -0.295, 0.12, -0.27, -0.04, -0.20, -0.06, -0.155, 0.09, -0.10, 0.06, -0.09, -0.10,
    };
    private static final double[] CAP_FRONT = {
        0.46, 0.08, 0.505, -0.14, 0.44, -0.38, 0.24, -0.55, 0.00, -0.595, -0.24, -0.55, -0.44, -0.38, -0.505, -0.14,
        -0.46, 0.08, -0.405, 0.02, -0.39, -0.14, -0.28, -0.23,
    };
    private static final double[] FRINGE = {0.09, -0.155, 0.15, -0.235, 0.235, -0.165, 0.29, -0.245, 0.37, -0.17};
    private static final double[] SWEPT = {0.06, -0.27, 0.17, -0.30, 0.28, -0.28, 0.37, -0.22};
    private static final double[] FRINGE_FRONT = {
        -0.20, -0.155, -0.11, -0.235, -0.03, -0.15, 0.08, -0.235, 0.18, -0.16, 0.27, -0.235, 0.39, -0.14, 0.405, 0.02,
    };
    private static final double[] SWEPT_FRONT = {-0.10, -0.285, 0.08, -0.25, 0.24, -0.19, 0.39, -0.10, 0.41, 0.02};

    private final Wardrobe.Hair hair;
    private final boolean underHat;
    private final boolean front;

    Hairdo(Wardrobe.Hair hair, boolean underHat, boolean front) {
        this.hair = hair;
        this.underHat = underHat;
        this.front = front;
    }

    /** What lies behind the face. */
    void behind(Pen pen, double wave) {
        double w = Math.sin(wave);
        double v = Math.sin(wave - 1.2);
        int dark = Colours.scale(hair.colour(), 0.72);
        switch (hair.style()) {
            case BOB ->
                lock(
                        pen,
                        front
                                ? Paths.blob(new double[] {
                                    -0.48,
                                    -0.2,
                                    0,
                                    -0.56,
                                    0.48,
                                    -0.2,
                                    0.54,
                                    0.15,
                                    0.50 + 0.01 * w,
                                    0.44,
                                    0.30,
                                    0.50,
                                    0,
                                    0.44,
                                    -0.30,
                                    0.50,
                                    -0.50 + 0.01 * w,
                                    0.44,
                                    -0.54,
                                    0.15
                                })
                                : Paths.blob(new double[] {
                                    -0.50,
                                    -0.25,
                                    0,
                                    -0.5,
                                    0.42,
                                    -0.1,
                                    0.43,
                                    0.22 + 0.01 * v,
                                    0.30,
                                    0.36,
                                    0.0,
                                    0.38,
                                    -0.26,
                                    0.50,
                                    -0.50 + 0.015 * w,
                                    0.46,
                                    -0.57,
                                    0.12
                                }),
                        dark);
            case LONG ->
                lock(
                        pen,
                        front
                                ? Paths.blob(new double[] {
                                    -0.48,
                                    -0.2,
                                    0,
                                    -0.56,
                                    0.48,
                                    -0.2,
                                    0.54,
                                    0.2,
                                    0.56 + 0.02 * w,
                                    0.70,
                                    0.42,
                                    0.96,
                                    0.29,
                                    0.90,
                                    0.27,
                                    0.60,
                                    0.20,
                                    0.40,
                                    0,
                                    0.34,
                                    -0.20,
                                    0.40,
                                    -0.27,
                                    0.60,
                                    -0.29,
                                    0.90,
                                    -0.42,
                                    0.96,
                                    -0.56 + 0.02 * w,
                                    0.70,
                                    -0.54,
                                    0.2
                                })
                                : Paths.blob(new double[] {
                                    -0.50,
                                    -0.25,
                                    0,
                                    -0.5,
                                    0.42,
                                    -0.1,
                                    0.41,
                                    0.16,
                                    0.22,
                                    0.34,
                                    -0.04,
                                    0.42,
                                    -0.12,
                                    0.74,
                                    -0.30 - 0.02 * v,
                                    1.02,
                                    -0.60 + 0.03 * w,
                                    0.94,
                                    -0.64,
                                    0.45,
                                    -0.58,
                                    0.1
                                }),
                        dark);
            case PONYTAIL -> {
                double bx = front ? 0.30 : -0.46;
                double s = front ? 0.6 : 1;
                Path tail = Paths.tube(new double[] {
                    bx,
                    -0.30,
                    0.085,
                    bx - 0.20 * s,
                    -0.30 - 0.02 * w,
                    0.125,
                    bx - 0.36 * s,
                    -0.10 + 0.04 * w,
                    0.125,
                    bx - 0.42 * s + 0.03 * v,
                    0.16 + 0.03 * w,
                    0.085,
                    bx - 0.38 * s + 0.07 * v,
                    0.40,
                    0.022
                });
                lock(pen, tail, hair.colour());
                pen.inside(
                        tail,
                        () -> strands(
                                pen,
                                bx,
                                -0.3,
                                new double[] {
                                    bx - 0.50 * s,
                                    0.1,
                                    bx - 0.42 * s,
                                    0.2,
                                    bx - 0.34 * s + 0.05 * v,
                                    0.38,
                                    bx - 0.24 * s,
                                    0.2
                                },
                                9));
                pen.lit(Paths.oval(bx - 0.03, -0.30, 0.05, 0.085, 0.2), 0xFFE0574A, 0.08);
            }
            case PIGTAILS -> {
                for (int s = -1; s <= 1; s += 2) {
                    if (!front && s > 0) {
                        continue;
                    }
                    double bx = front ? s * 0.44 : -0.44;
                    double out = front ? s : -1;
                    Path tail = Paths.tube(new double[] {
                        bx,
                        0.10,
                        0.075,
                        bx + out * (0.14 + 0.02 * w),
                        0.18,
                        0.115,
                        bx + out * (0.20 + 0.05 * w),
                        0.36 + 0.02 * v,
                        0.10,
                        bx + out * (0.15 + 0.09 * w),
                        0.58,
                        0.02
                    });
                    lock(pen, tail, hair.colour());
                    pen.inside(
                            tail,
                            () -> strands(
                                    pen,
                                    bx,
                                    0.1,
                                    new double[] {
                                        bx + out * 0.26, 0.3, bx + out * (0.15 + 0.09 * w), 0.58, bx + out * 0.05, 0.4
                                    },
                                    7));
                    pen.lit(Paths.oval(bx + out * 0.03, 0.11, 0.055, 0.07), 0xFFE0574A, 0.08);
                }
            }
            case BUN ->
                lock(
                        pen,
                        front ? Paths.oval(0, -0.62, 0.19, 0.17) : Paths.oval(-0.42, -0.46, 0.19, 0.18),
                        hair.colour());
            case CURLS -> curls(pen, dark, 0.19);
            case TOUSLED -> {
                if (!underHat) {
                    tufts(pen, wave);
                }
            }
            case CROP, BALD -> {}
        }
    }

    /** All of it, as seen from behind. */
    void fromBehind(Pen pen, double wave) {
        if (hair.style() == Wardrobe.Style.BALD) {
            return;
        }
        if (hair.style() != Wardrobe.Style.PONYTAIL) {
            behind(pen, wave);
        }
        double low =
                switch (hair.style()) {
                    case LONG -> 0.98;
                    case BOB -> 0.46;
                    case CROP, TOUSLED, BUN, PONYTAIL -> 0.30;
                    default -> 0.38;
                };
        double w = 0.012 * Math.sin(wave);
        Path all = Paths.blob(
                0,
                -0.59,
                0.28,
                -0.53,
                0.47,
                -0.30,
                0.51,
                -0.02,
                0.46 + w,
                0.20,
                0.38 + w,
                low,
                0,
                low + 0.05,
                -0.38 + w,
                low,
                -0.46 + w,
                0.20,
                -0.51,
                -0.02,
                -0.47,
                -0.30,
                -0.28,
                -0.53);
        pen.lit(all, hair.colour(), 0.36);
        pen.inside(all, () -> {
            gloss(pen);
            strands(
                    pen,
                    0,
                    -0.50,
                    new double[] {0.5, 0, 0.4, low, 0.1, low + 0.05, -0.1, low + 0.05, -0.4, low, -0.5, 0},
                    40);
        });
        if (hair.style() == Wardrobe.Style.PONYTAIL) {
            Path tail = Paths.tube(new double[] {
                0, -0.32, 0.09, 0.02 + w, 0.0, 0.15, 0.02 + 2 * w, 0.40, 0.11, 0.03 + 3 * w, 0.68, 0.02
            });
            lock(pen, tail, hair.colour());
            pen.inside(tail, () -> strands(pen, 0, -0.32, new double[] {0.1, 0.4, 0.03, 0.68, -0.1, 0.4}, 9));
            pen.lit(Paths.oval(0, -0.32, 0.08, 0.05), 0xFFE0574A, 0.08);
        }
    }

    private void lock(Pen pen, Path path, int colour) {
        pen.lit(path, colour, 0.24);
    }

    private void curls(Pen pen, int colour, double r) {
        for (int i = 0; i < 17; i++) {
            double a = (front ? 0.15 : -0.30) + Math.PI * (front ? 0.7 : 1.12) * -i / 8.0 * (front ? 1.15 : 0.62);
            double x = (front ? 0 : -0.05) + Math.cos(a) * 0.46;
            double y = -0.10 + Math.sin(a) * 0.44;
            pen.lit(Paths.oval(x, y, r * (0.8 + 0.3 * Noise.at(5, i)), r * 0.85), colour, 0.2);
        }
    }

    /** What lies over the face and skull. */
    void over(Pen pen, double wave) {
        if (hair.style() == Wardrobe.Style.BALD) {
            return;
        }
        boolean swept = hair.style() == Wardrobe.Style.CROP
                || hair.style() == Wardrobe.Style.LONG
                || hair.style() == Wardrobe.Style.BUN
                || hair.style() == Wardrobe.Style.BOB;
        double[] cap = front ? CAP_FRONT : hair.style() == Wardrobe.Style.CROP ? CAP_CROP : CAP;
        double[] fringe = front ? (swept ? SWEPT_FRONT : FRINGE_FRONT) : swept ? SWEPT : FRINGE;
        double[] all = new double[cap.length + fringe.length];
        System.arraycopy(cap, 0, all, 0, cap.length);
        System.arraycopy(fringe, 0, all, cap.length, fringe.length);
        if (swept && !front && hair.style() != Wardrobe.Style.CROP) {
            all[0] = 0.405;
            all[1] = -0.27;
        }
        for (int i = 0; i < all.length; i += 2) {
            boolean tip = i >= cap.length && all[i + 1] > -0.2;
            all[i] += tip ? 0.012 * Math.sin(wave + i) : 0;
            all[i + 1] += tip ? 0.010 * Math.cos(wave + i * 0.7) : 0;
            if (front && hair.style() == Wardrobe.Style.CROP && i < cap.length) {
                all[i] *= 0.955;
                all[i + 1] *= 0.975;
            }
        }
        if (hair.style() == Wardrobe.Style.CURLS) {
            curls(pen, hair.colour(), 0.17);
        }
        Path path = Paths.blob(all);
        pen.inside(
                face(),
                () -> pen.soft(
                        path.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(0.012f, 0.045f)),
                        0.022,
                        Colours.fade(pen.light().shade(), 0.40)));
        pen.lit(path, hair.colour(), 0.34);
        pen.inside(path, () -> {
            gloss(pen);
            strands(pen, front ? 0.03 : -0.10, -0.57, all, 46);
        });
    }

    private Path face() {
        return Paths.oval(front ? 0 : 0.06, 0.04, 0.40, 0.46);
    }

    /** Loose locks that stand off the crown and nape. */
    private void tufts(Pen pen, double wave) {
        double from = front ? -3.35 : -3.75;
        double to = front ? 0.20 : -0.45;
        int tips = 7;
        double[] xy = new double[4 * tips + 4];
        for (int i = 0; i < 2 * tips; i++) {
            double a = from + (to - from) * i / (2.0 * tips - 1) + (i % 2 == 0 ? 0 : (front ? 0.04 : 0.13));
            double grow = 0.050 + 0.075 * Noise.at(17, i);
            double r = i % 2 == 0 ? 0.495 : 0.50 + grow + 0.014 * Math.sin(wave + i * 0.9);
            xy[2 * i] = (front ? 0 : -0.045) + Math.cos(a) * r * (front ? 1.0 : 0.98);
            xy[2 * i + 1] = -0.105 + Math.sin(a) * r;
        }
        xy[4 * tips] = front ? 0.3 : 0.1;
        xy[4 * tips + 1] = 0.05;
        xy[4 * tips + 2] = -0.25;
        xy[4 * tips + 3] = 0.05;
        Path mop = Paths.blob(xy);
        pen.lit(mop, hair.colour(), 0.3);
        pen.inside(mop, () -> strands(pen, front ? 0.03 : -0.10, -0.45, xy, 36));
    }

    private void gloss(Pen pen) {
        int light = Colours.fade(
                Colours.screen(pen.light().surface(hair.colour()), pen.light().key(), 0.75), 0.42);
        double side = pen.light().keyX() >= 0 ? 1 : -1;
        double cx = (front ? 0 : -0.04) + side * 0.06;
        pen.softStroke(
                Paths.curve(cx - 0.30, -0.26, cx - 0.12, -0.41, cx + 0.10, -0.42, cx + 0.28, -0.30),
                0.06,
                0.035,
                light);
    }

    private void strands(Pen pen, double kx, double ky, double[] ends, int n) {
        int light =
                Colours.screen(pen.light().surface(hair.colour()), pen.light().key(), 0.6);
        int dark = Colours.scale(pen.light().surface(hair.colour()), 0.42);
        int points = ends.length / 2;
        int many = pen.pixel() < FINE ? 3 * n : n;
        for (int i = 0; i < many; i++) {
            double u = (i + 0.2 + 0.6 * Noise.at(71, i)) / many * points;
            int a = (int) u % points;
            int b = (a + 1) % points;
            double f = u - Math.floor(u);
            double ex = ends[2 * a] + (ends[2 * b] - ends[2 * a]) * f;
            double ey = ends[2 * a + 1] + (ends[2 * b + 1] - ends[2 * a + 1]) * f;
            double out = 1.12 + 0.12 * Noise.at(72, i);
            double mx = (kx + ex) / 2 * out;
            double my = (ky + ey) / 2 * out - 0.02;
            double from = 0.02 + 0.30 * Noise.at(73, i) * Noise.at(74, i);
            boolean bright = Noise.at(75, i) < 0.45;
            double strength = (bright ? 0.22 : 0.24) * (0.45 + 0.75 * Noise.at(76, i));
            double wide = (0.004 + 0.007 * Noise.at(77, i)) * (many > n ? 0.8 : 1);
            pen.stroke(
                    Paths.curve(kx + from * (ex - kx), ky + from * (ey - ky) - from * 0.06, mx, my, ex, ey),
                    wide,
                    Colours.fade(bright ? light : dark, strength));
        }
    }
}
