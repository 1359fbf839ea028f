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

    TorsoArt(Stature stature, Wardrobe wear, double h, boolean front) {
        this.stature = stature;
        this.wear = wear;
        this.h = h;
        this.front = front;
    }

    /** Points along the spine to metres. */
    private final class Spine {
        private final Skeleton s;
        private final double nx;
        private final double ny;

        Spine(Skeleton s) {
            this.s = s;
            nx = Math.cos(s.lean());
            ny = Math.sin(s.lean());
        }

        double[] at(double across, double u) {
            double x = s.hip()[0] + (s.neck()[0] - s.hip()[0]) * u + nx * across * h;
            double y = s.hip()[1] + (s.neck()[1] - s.hip()[1]) * u + ny * across * h;
            return new double[] {x, y};
        }

        Path blob(double... acrossU) {
            return Paths.blob(points(acrossU));
        }

        Path curve(double... acrossU) {
            return Paths.curve(points(acrossU));
        }

        private double[] points(double... v) {
            double[] xy = new double[v.length];
            for (int i = 0; i < v.length; i += 2) {
                double[] p = at(v[i], v[i + 1]);
                xy[i] = p[0];
                xy[i + 1] = p[1];
            }
            return xy;
        }
    }

    /** Hips under the top: joins the legs. */
    void pelvis(Pen pen, Skeleton s) {
        if (wear.top().hangs()) {
            return;
        }
        double w = halfWidth() * 0.84;
        Spine sp = new Spine(s);
        int colour = wear.bottom().colour();
        Path hips =
                sp.blob(-w, 0.25, w, 0.25, w * 1.04, 0.02, w * 0.8, -0.16, 0, -0.22, -w * 0.8, -0.16, -w * 1.04, 0.02);
        pen.lit(hips, colour, 0.08 * h);
    }

    private double halfWidth() {
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
        int colour = wear.top().colour();
        Path shape = sp.blob(
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
                1.00);
        pen.lit(shape, colour, 0.115 * h);
        pen.inside(shape, () -> {
            if (wear.top().pattern() == Wardrobe.Pattern.STRIPES) {
                stripes(pen, sp, hem);
            }
            folds(pen, sp, c, colour);
            details(pen, sp, colour);
        });
        collar(pen, sp, colour);
        return shape;
    }

    private void stripes(Pen pen, Spine sp, double hem) {
        int second = Colours.fade(lit(pen, wear.top().second()), 0.92);
        for (int i = 0; i < 4; i++) {
            double u = 0.02 + 0.21 * i;
            Path band = sp.blob(
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
                    u + 0.105);
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

    private static int lit(Pen pen, int colour) {
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
            pen.soft(Paths.tube(a[0], a[1], w * 0.2, m[0], m[1], w * 0.8, b[0], b[1], w * 0.5), w * 0.45, dark);
            pen.fill(
                    Paths.tube(a[0] + w, a[1], w * 0.05, m[0] + w * 1.3, m[1], w * 0.28, b[0] + w * 1.2, b[1], w * 0.1),
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
            case TEE, DRESS -> {}
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
                            sp.blob(
                                    mid - 0.009,
                                    1.0,
                                    mid + 0.012,
                                    1.0,
                                    mid + 0.014,
                                    0.66,
                                    mid + 0.002,
                                    0.58,
                                    mid - 0.010,
                                    0.66),
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

    private void lapel(Pen pen, Spine sp, double mid, int side, int colour) {
        Path lapel = sp.blob(
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
                0.8);
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
        if (wear.extras().contains(Wardrobe.Extra.SCARF)) {
            return;
        }
        int c = wear.top().cut() == Wardrobe.Cut.SHIRT
                ? Colours.mix(colour, 0xFFFFFFFF, 0.25)
                : Colours.scale(colour, 0.84);
        double[] a = sp.at(-0.034 + mid, 1.055);
        double[] m = sp.at(mid + 0.008, 1.0);
        double[] b = sp.at(0.042 + mid, 1.055);
        pen.lit(Paths.tube(a[0], a[1], 0.009 * h, m[0], m[1], 0.010 * h, b[0], b[1], 0.009 * h), c, 0.02 * h);
    }

    /** A skirt or the skirts of a coat or dress over the legs, swinging with {@code wave}. */
    void skirt(Pen pen, Skeleton s, double wave, double spread) {
        boolean skirt = wear.bottom().legs() == Wardrobe.Legs.SKIRT;
        if (!wear.top().hangs() && !skirt) {
            return;
        }
        Spine sp = new Spine(s);
        double c = halfWidth();
        int colour = wear.top().hangs() ? wear.top().colour() : wear.bottom().colour();
        double hemY =
                -h * (stature.age() == Stature.Age.CHILD ? 0.27 : wear.top().cut() == Wardrobe.Cut.COAT ? 0.235 : 0.27);
        double x = s.hip()[0];
        double w = (c * 1.35 + spread * 0.55) * h;
        double swing = Math.sin(wave) * 0.018 * h;
        double[] l = sp.at(-c * stature.waist() * 1.04, 0.36);
        double[] r = sp.at(c * stature.waist() * 1.06, 0.36);
        double[] hl = sp.at(-c * 1.08, 0.0);
        double[] hr = sp.at(c * 1.08, 0.0);
        Path shape = Paths.blob(
                l[0],
                l[1],
                (l[0] + r[0]) / 2,
                l[1] - 0.01 * h,
                r[0],
                r[1],
                hr[0],
                hr[1],
                x + w * 0.86 + swing * 0.5,
                (hr[1] + hemY) / 2,
                x + w + swing,
                hemY,
                x + w * 0.5 + swing,
                hemY + 0.016 * h,
                x + swing * 0.6,
                hemY + 0.006 * h,
                x - w * 0.5 + swing,
                hemY + 0.018 * h,
                x - w + swing,
                hemY + 0.004 * h,
                x - w * 0.86 + swing * 0.5,
                (hl[1] + hemY) / 2,
                hl[0],
                hl[1]);
        pen.lit(shape, colour, 0.12 * h);
        pen.inside(shape, () -> {
            int dark = Colours.fade(Colours.mix(lit(pen, colour), pen.light().shade(), 0.85), 0.34);
            int light =
                    Colours.fade(Colours.screen(lit(pen, colour), pen.light().key(), 0.5), 0.28);
            for (int i = 0; i < 7; i++) {
                double k = (i - 3) / 3.4;
                double wide = (i % 2 == 0 ? 0.016 : 0.009) * h;
                double top = l[0] + (r[0] - l[0]) * (0.5 + k * 0.46);
                pen.soft(
                        Paths.tube(
                                top,
                                l[1] + 0.06 * h,
                                0.001 * h,
                                x + w * k * 0.8 + swing * 0.5,
                                (l[1] + hemY) / 2,
                                wide * 0.4,
                                x + w * k + swing,
                                hemY + 0.02 * h,
                                wide),
                        wide * 0.4,
                        dark);
                pen.fill(
                        Paths.tube(
                                top + wide * 0.8,
                                l[1] + 0.07 * h,
                                0.0004 * h,
                                x + w * k * 0.8 + swing * 0.5 + wide,
                                (l[1] + hemY) / 2,
                                wide * 0.12,
                                x + w * k + swing + wide * 1.2,
                                hemY + 0.02 * h,
                                wide * 0.25),
                        light);
            }
        });
        if (wear.top().hangs()) {
            int belt =
                    wear.top().cut() == Wardrobe.Cut.COAT ? Colours.scale(colour, 0.62) : Colours.scale(colour, 0.78);
            double bend = 0.010 * h;
            pen.lit(
                    Paths.tube(
                            l[0] + 0.004 * h,
                            l[1],
                            0.013 * h,
                            (l[0] + r[0]) / 2,
                            l[1] + bend,
                            0.014 * h,
                            r[0] - 0.004 * h,
                            r[1],
                            0.013 * h),
                    belt,
                    0.025 * h);
            if (wear.top().cut() == Wardrobe.Cut.COAT) {
                double bx = (l[0] + r[0]) / 2 + (front ? 0 : 0.02 * h);
                pen.stroke(
                        Paths.box(bx - 0.014 * h, l[1] - 0.006 * h, bx + 0.014 * h, l[1] + 0.024 * h, 0.003 * h),
                        0.005 * h,
                        lit(pen, 0xFFE0B860));
                int dark =
                        Colours.fade(Colours.mix(lit(pen, colour), pen.light().shade(), 0.85), 0.7);
                pen.stroke(
                        Paths.curve(bx, l[1] + 0.03 * h, bx + 0.01 * h, (l[1] + hemY) / 2, bx + swing, hemY),
                        0.004 * h,
                        dark);
                for (int i = 0; i < 2; i++) {
                    pen.fill(
                            Paths.oval(bx + 0.016 * h, l[1] + (0.07 + 0.08 * i) * h, 0.0055 * h, 0.0055 * h),
                            lit(pen, Colours.scale(colour, 0.4)));
                }
            }
        }
    }

    /** A cape that hangs from the shoulders behind everything. */
    void cape(Pen pen, Skeleton s, double wave) {
        if (!wear.extras().contains(Wardrobe.Extra.CAPE)) {
            return;
        }
        Spine sp = new Spine(s);
        double sw = stature.shoulderHalf() * (front ? 1.05 : 0.8);
        double back = front ? 0 : 0.05;
        double swing = 0.02 * Math.sin(wave);
        double hemY = -0.16 * h;
        double x = s.hip()[0] - back * h;
        double[] a = sp.at(-sw * 0.5, 1.03);
        double[] b = sp.at(sw * 0.7, 1.0);
        double[] c = sp.at(-sw * 1.1 - back * 0.3, 0.8);
        double[] d = sp.at(sw * (front ? 1.1 : 0.6), 0.6);
        double w = sw * (front ? 1.5 : 1.45) * h;
        Path cape = Paths.blob(
                a[0],
                a[1],
                b[0],
                b[1],
                d[0],
                d[1],
                x + w * (front ? 1 : 0.45) + swing * h,
                hemY,
                x - w * 0.2 + swing * h,
                hemY + 0.018 * h,
                x - w + swing * h * 1.6,
                hemY - 0.01 * h,
                c[0] - 0.02 * h,
                (c[1] + hemY) / 2,
                c[0],
                c[1]);
        int colour = wear.top().cut() == Wardrobe.Cut.PLATE
                ? 0xFF9A2A34
                : Colours.mix(wear.top().colour(), 0xFFB02838, 0.7);
        pen.lit(cape, colour, 0.14 * h);
        pen.inside(cape, () -> {
            for (int i = 0; i < 5; i++) {
                double k = i / 4.0;
                pen.soft(
                        Paths.tube(
                                c[0] + (b[0] - c[0]) * k,
                                c[1],
                                0.002 * h,
                                x - w * (1 - 1.4 * k),
                                hemY + 0.02 * h,
                                0.014 * h),
                        0.006 * h,
                        Colours.fade(pen.light().shade(), 0.30));
            }
        });
    }

    /** What a skirt or coat covers of the legs when its wearer sits. */
    void lap(Pen pen, double[] leg, double depth) {
        boolean skirt = wear.bottom().legs() == Wardrobe.Legs.SKIRT;
        if (!wear.top().hangs() && !skirt) {
            return;
        }
        int colour = Colours.mix(
                wear.top().hangs() ? wear.top().colour() : wear.bottom().colour(),
                pen.light().shade(),
                depth);
        double[] knee = Limbs.at(leg, 0.98);
        double[] mid = Limbs.at(leg, 0.5);
        double g = stature.girth() * h;
        pen.lit(
                Paths.tube(leg[0], leg[1], 0.070 * g, mid[0], mid[1], 0.066 * g, knee[0], knee[1], 0.056 * g),
                colour,
                0.07 * g);
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

    /** A scarf over neck and collar. */
    void scarf(Pen pen, Skeleton s, double wave) {
        if (!wear.extras().contains(Wardrobe.Extra.SCARF)) {
            return;
        }
        Spine sp = new Spine(s);
        int colour = 0xFFC43A40;
        double mid = front ? 0 : 0.012;
        double[] a = sp.at(mid - 0.050, 1.06);
        double[] m = sp.at(mid, 1.02);
        double[] b = sp.at(mid + 0.050, 1.06);
        double[] t = sp.at(mid + 0.020, 0.98);
        double[] e = sp.at(mid + 0.012 + 0.008 * Math.sin(wave), 0.60);
        pen.lit(
                Paths.tube(
                        t[0], t[1], 0.018 * h, (t[0] + e[0]) / 2, (t[1] + e[1]) / 2, 0.021 * h, e[0], e[1], 0.022 * h),
                Colours.scale(colour, 0.9),
                0.035 * h);
        pen.lit(Paths.tube(a[0], a[1], 0.022 * h, m[0], m[1], 0.026 * h, b[0], b[1], 0.022 * h), colour, 0.04 * h);
    }
}
