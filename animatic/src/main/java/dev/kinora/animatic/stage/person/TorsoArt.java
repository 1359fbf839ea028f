package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** The trunk and what is worn over it. Drawn along the spine: u 0 at the hips, 1 at the shoulder line. */
final class TorsoArt {
    private final Stature stature;
    private final Wardrobe wear;
    private final double h;
    private final boolean front;
    private final boolean back;
    private final Badge badge;

    TorsoArt(Stature stature, Wardrobe wear, double h, Seen seen, Badge badge) {
        this.badge = badge;
        this.stature = stature;
        this.wear = wear;
        this.h = h;
        front = seen != Seen.SIDE;
        back = seen == Seen.BACK;
    }

    /** Hips under the top: joins the legs. */
    void pelvis(Pen pen, Skeleton s) {
        if (wear.top().hangs()) {
            return;
        }
        double w = halfWidth() * 0.84;
        Spine sp = new Spine(s);
        int colour = wear.bottom().colour();
        Path hips = sp.blob(new double[] {
            -w, 0.25, w, 0.25, w * 1.04, 0.02, w * 0.8, -0.16, 0, -0.22, -w * 0.8, -0.16, -w * 1.04, 0.02
        });
        pen.lit(hips, colour, 0.08 * h);
    }

    double halfWidth() {
        return (front ? stature.shoulderHalf() * 0.86 : stature.shoulderHalf() * 0.80)
                * Math.min(1.3, 0.5 + stature.girth() * 0.5);
    }

    /** The top with its folds. */
    Path top(Pen pen, Skeleton s, double wave) {
        Spine sp = new Spine(s);
        double flutter = 0.016 * Math.sin(wave) + 0.018;
        double flutter2 = 0.012 * Math.sin(wave - 1.3);
        double c = halfWidth();
        double sw = (front ? stature.shoulderHalf() : stature.shoulderHalf() * 0.80);
        double waist = stature.waist();
        boolean loose = wear.top().cut() == Wardrobe.Cut.TEE || wear.top().cut() == Wardrobe.Cut.SWEATER;
        double hem = loose ? c * 1.10 : c * 0.98;
        double low = -0.16;
        int colour =
                wear.top().cut() == Wardrobe.Cut.SKIN ? wear.skin() : wear.top().colour();
        Path shape = sp.blob(new double[] {
            -0.030,
            1.045,
            0.030,
            1.045,
            sw * 0.62,
            1.00,
            sw * 0.95,
            0.90,
            c * 1.00,
            0.70,
            c * waist * 1.04,
            0.36,
            hem * 1.0 + (front ? 0 : flutter * 0.6),
            0.05,
            hem + (front ? 0 : flutter),
            low,
            hem * 0.4,
            low - 0.045 + flutter2,
            -hem * 0.4,
            low - 0.04 - flutter2,
            -hem - 0.004,
            low,
            -hem * 0.98,
            0.05,
            -c * waist * 1.02,
            0.36,
            -c * 1.00,
            0.68,
            -sw * 0.95,
            0.90,
            -sw * 0.62,
            1.00
        });
        pen.lit(shape, colour, 0.115 * h);
        pen.inside(shape, () -> {
            if (wear.top().pattern() == Wardrobe.Pattern.STRIPES) {
                stripes(pen, sp, hem);
            }
            folds(pen, sp, c, colour);
            if (!back) {
                details(pen, sp, colour);
            }
            badge.draw(pen, sp, front ? 0 : 0.018, c * (front ? 1.15 : 1.2), lit(pen, colour));
        });
        collar(pen, sp, colour);
        return shape;
    }

    private void stripes(Pen pen, Spine sp, double hem) {
        int second = Colours.fade(lit(pen, wear.top().second()), 0.92);
        for (int i = 0; i < 4; i++) {
            double u = 0.02 + 0.21 * i;
            Path band = sp.blob(new double[] {
                -hem * 1.3,
                u + 0.02,
                -hem * 0.5,
                u - 0.012,
                hem * 0.5,
                u - 0.012,
                hem * 1.4,
                u + 0.02,
                hem * 1.4,
                u + 0.105,
                hem * 0.5,
                u + 0.075,
                -hem * 0.5,
                u + 0.075,
                -hem * 1.3,
                u + 0.105
            });
            pen.gradient(
                    band,
                    sp.at(-hem, u)[0],
                    sp.at(-hem, u)[1],
                    sp.at(hem, u)[0],
                    sp.at(hem, u)[1],
                    shaded(pen, second, pen.light().keyX() > 0 ? 0.5 : 0.05),
                    second,
                    shaded(pen, second, pen.light().keyX() > 0 ? 0.02 : 0.5));
        }
    }

    static int lit(Pen pen, int colour) {
        return pen.light().surface(colour);
    }

    private static int shaded(Pen pen, int colour, double k) {
        return Colours.fade(Colours.mix(colour | 0xFF000000, pen.light().shade(), k), Colours.alpha(colour) / 255.0);
    }

    private void folds(Pen pen, Spine sp, double c, int colour) {
        int dark = Colours.fade(Colours.mix(lit(pen, colour), pen.light().shade(), 0.8), 0.30);
        int light = Colours.fade(Colours.screen(lit(pen, colour), pen.light().key(), 0.5), 0.20);
        double[][] lines = {
            {-0.2, 0.86, -0.35, 0.60, -0.12, 0.30, 0.010},
            {0.72, 0.80, 0.50, 0.58, 0.62, 0.30, 0.008},
            {-0.75, 0.30, -0.45, 0.10, -0.62, -0.14, 0.011},
            {0.25, 0.22, 0.40, 0.02, 0.22, -0.16, 0.010},
        };
        for (double[] l : lines) {
            double[] a = sp.at(l[0] * c, l[1]);
            double[] m = sp.at(l[2] * c, l[3]);
            double[] b = sp.at(l[4] * c, l[5]);
            double w = l[6] * h;
            pen.soft(
                    Paths.tube(new double[] {a[0], a[1], w * 0.2, m[0], m[1], w * 0.8, b[0], b[1], w * 0.5}),
                    w * 0.45,
                    dark);
            pen.fill(
                    Paths.tube(new double[] {
                        a[0] + w, a[1], w * 0.05, m[0] + w * 1.3, m[1], w * 0.28, b[0] + w * 1.2, b[1], w * 0.1
                    }),
                    light);
        }
        double[] a = sp.at(-c * 1.1, -0.12);
        double[] b = sp.at(c * 1.2, -0.12);
        pen.softStroke(Paths.line(a[0], a[1] + 0.012 * h, b[0], b[1] + 0.012 * h), 0.014 * h, 0.006 * h, dark);
    }

    private void details(Pen pen, Spine sp, int colour) {
        int dark = Colours.fade(Colours.mix(lit(pen, colour), pen.light().shade(), 0.85), 0.7);
        double mid = front ? 0 : 0.034;
        switch (wear.top().cut()) {
            case TEE, DRESS, GOWN, TUTU, TIGHTS, SINGLET, SWIM, TUNIC -> neckline(pen, sp, colour);
            case SKIN -> chest(pen, sp);
            case ROBE, KIMONO -> wrapped(pen, sp, mid, colour);
            case SWEATER -> pen.stroke(sp.curve(-0.2, -0.06, mid, -0.09, 0.2, -0.06), 0.004 * h, dark);
            case SHIRT -> {
                pen.stroke(sp.curve(mid, 1.0, mid + 0.008, 0.5, mid, -0.2), 0.0035 * h, dark);
                buttons(pen, sp, mid + 0.006, 5, Colours.scale(colour, 0.6));
            }
            case JACKET, COAT -> {
                int shirt = lit(pen, wear.top().cut() == Wardrobe.Cut.COAT ? 0xFFE6DCC8 : 0xFFF4F2EE);
                pen.fill(sp.blob(mid - 0.022, 1.06, mid + 0.026, 1.06, mid + 0.004, 0.62), shirt);
                pen.stroke(sp.curve(mid + 0.004, 0.62, mid + 0.008, 0.3, mid + 0.004, -0.2), 0.004 * h, dark);
                if (wear.extras().contains(Wardrobe.Extra.TIE)) {
                    pen.lit(
                            sp.blob(new double[] {
                                mid - 0.009,
                                1.0,
                                mid + 0.012,
                                1.0,
                                mid + 0.014,
                                0.66,
                                mid + 0.002,
                                0.58,
                                mid - 0.010,
                                0.66
                            }),
                            0xFF9A2E34,
                            0.02 * h);
                }
                lapel(pen, sp, mid, 1, colour);
                lapel(pen, sp, mid, -1, colour);
                buttons(pen, sp, mid + 0.014, 3, Colours.scale(colour, 0.45));
            }
            case PLATE -> {
                int bright = Colours.fade(0xFFFFFFFF, 0.25);
                pen.stroke(sp.curve(-0.12, 0.42, mid, 0.36, 0.12, 0.42), 0.006 * h, dark);
                pen.stroke(sp.curve(-0.12, 0.12, mid, 0.07, 0.12, 0.12), 0.006 * h, dark);
                pen.stroke(sp.curve(-0.12, 0.395, mid, 0.335, 0.12, 0.395), 0.003 * h, bright);
                pen.lit(
                        Paths.box(
                                sp.at(mid - 0.03, 0.78)[0],
                                sp.at(mid, 0.78)[1],
                                sp.at(mid + 0.035, 0.6)[0],
                                sp.at(mid, 0.58)[1],
                                0.008 * h),
                        Colours.scale(colour, 0.6),
                        0.03 * h);
                pen.glow(
                        sp.at(mid, 0)[0],
                        sp.at(mid, 0.69)[1],
                        0.022 * h,
                        0xC066D8FF,
                        io.github.humbleui.skija.BlendMode.SCREEN);
            }
        }
    }

    /** Skin above a low neck. */
    private void neckline(Pen pen, Spine sp, int colour) {
        double mid = front ? 0 : 0.020;
        double low =
                switch (wear.top().cut()) {
                    case GOWN, TUTU, SWIM -> 0.80;
                    case DRESS, SINGLET -> 0.90;
                    default -> 1.2;
                };
        if (low > 1.1) {
            return;
        }
        double w = halfWidth() * (low < 0.85 ? 0.80 : 0.46);
        Path skin = sp.blob(mid - w, 1.10, mid + w, 1.10, mid + w * 0.86, 0.94, mid, low, mid - w * 0.86, 0.94);
        pen.fill(skin, lit(pen, wear.skin()));
        pen.stroke(
                sp.curve(mid - w, 1.06, mid - w * 0.86, 0.94, mid, low, mid + w * 0.86, 0.94, mid + w, 1.06),
                0.004 * h,
                Colours.fade(Colours.mix(lit(pen, colour), pen.light().shade(), 0.8), 0.7));
    }

    /** A bare chest. */
    private void chest(Pen pen, Spine sp) {
        int dark = Colours.fade(Colours.mix(lit(pen, wear.skin()), pen.light().shade(), 0.7), 0.35);
        double mid = front ? 0 : 0.026;
        pen.softStroke(sp.curve(mid - 0.07, 0.66, mid - 0.03, 0.58, mid, 0.64), 0.006 * h, 0.003 * h, dark);
        pen.softStroke(sp.curve(mid, 0.64, mid + 0.03, 0.58, mid + 0.06, 0.66), 0.006 * h, 0.003 * h, dark);
        pen.softStroke(sp.curve(mid, 0.55, mid + 0.004, 0.3, mid, 0.1), 0.005 * h, 0.003 * h, dark);
    }

    /** One side laid over the other. */
    private void wrapped(Pen pen, Spine sp, double mid, int colour) {
        int edge = lit(pen, Colours.mix(colour, Colours.luma(colour) > 150 ? 0xFF5A3A2A : 0xFFE8DCC0, 0.7));
        pen.fill(sp.blob(mid - 0.022, 1.08, mid + 0.026, 1.08, mid + 0.006, 0.72), lit(pen, wear.skin()));
        pen.stroke(
                sp.curve(mid + 0.030, 1.08, mid + 0.006, 0.72, mid - 0.05, 0.30), 0.012 * h, Colours.scale(edge, 0.8));
        pen.stroke(sp.curve(mid - 0.030, 1.08, mid + 0.002, 0.74, mid + 0.06, 0.30), 0.013 * h, edge);
        pen.stroke(sp.curve(mid + 0.055, 0.2, mid + 0.05, -0.1, mid + 0.05, -0.2), 0.006 * h, Colours.fade(edge, 0.6));
    }

    private void lapel(Pen pen, Spine sp, double mid, int side, int colour) {
        Path lapel = sp.blob(new double[] {
            mid + side * 0.020,
            1.05,
            mid + side * 0.050,
            0.94,
            mid + side * 0.040,
            0.82,
            mid + side * 0.046,
            0.80,
            mid + 0.004,
            0.60,
            mid + side * 0.006,
            0.8
        });
        pen.lit(lapel, Colours.scale(colour, 0.9), 0.03 * h);
    }

    private void buttons(Pen pen, Spine sp, double x, int n, int colour) {
        for (int i = 0; i < n; i++) {
            double[] p = sp.at(x, (n == 3 ? 0.5 : 0.85) - 0.2 * i);
            pen.fill(Paths.oval(p[0], p[1], 0.0052 * h, 0.0052 * h), lit(pen, colour));
            pen.fill(Paths.oval(p[0] - 0.001 * h, p[1] - 0.0015 * h, 0.0018 * h, 0.0018 * h), 0x80FFFFFF);
        }
    }

    private void collar(Pen pen, Spine sp, int colour) {
        double mid = front ? 0 : 0.014;
        if (wear.extras().contains(Wardrobe.Extra.SCARF)
                || wear.top().sleeveless()
                || wear.top().cut() == Wardrobe.Cut.DRESS) {
            return;
        }
        if (wear.extras().contains(Wardrobe.Extra.NECKERCHIEF)) {
            double[] k = sp.at(mid + 0.012, 0.86);
            double[] p = sp.at(mid - 0.05, 1.04);
            double[] q = sp.at(mid + 0.055, 1.04);
            pen.lit(
                    Paths.blob(p[0], p[1], q[0], q[1], k[0] + 0.012 * h, k[1], k[0], k[1] + 0.014 * h),
                    0xFFC8383C,
                    0.04 * h);
        }
        if (wear.extras().contains(Wardrobe.Extra.BOW_TIE) && !back) {
            double[] k = sp.at(mid + 0.004, 0.97);
            for (int i = -1; i <= 1; i += 2) {
                pen.lit(
                        Paths.blob(
                                k[0],
                                k[1],
                                k[0] + i * 0.03 * h,
                                k[1] - 0.014 * h,
                                k[0] + i * 0.03 * h,
                                k[1] + 0.014 * h),
                        0xFF23222C,
                        0.02 * h);
            }
        }
        int c = wear.top().cut() == Wardrobe.Cut.SHIRT
                ? Colours.mix(colour, 0xFFFFFFFF, 0.25)
                : Colours.scale(colour, 0.84);
        double[] a = sp.at(-0.034 + mid, 1.055);
        double[] m = sp.at(mid + 0.008, 1.0);
        double[] b = sp.at(0.042 + mid, 1.055);
        pen.lit(
                Paths.tube(new double[] {a[0], a[1], 0.009 * h, m[0], m[1], 0.010 * h, b[0], b[1], 0.009 * h}),
                c,
                0.02 * h);
    }

    /** Neck, and a scarf around it. */
    void neck(Pen pen, Skeleton s) {
        Spine sp = new Spine(s);
        double[] a = sp.at(front ? 0 : 0.004, 0.97);
        double[] b = sp.at(front ? 0 : 0.014, 1.16);
        double r = (stature.age() == Stature.Age.CHILD ? 0.030 : 0.029) * stature.girth() * h;
        pen.under(
                pen.light().rims(0.4, 0.4),
                () -> pen.lit(
                        Paths.tube(a[0], a[1], r * 1.05, b[0], b[1], r),
                        Colours.mix(wear.skin(), pen.light().shade(), 0.22),
                        0.05 * h));
    }
}
