package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** What hangs from the body and swings: skirts, coat tails, capes, scarves. */
final class Drapery {
    private final Stature stature;
    private final Wardrobe wear;
    private final double h;
    private final boolean front;
    private final double halfWidth;

    Drapery(Stature stature, Wardrobe wear, double h, boolean front, double halfWidth) {
        this.stature = stature;
        this.wear = wear;
        this.h = h;
        this.front = front;
        this.halfWidth = halfWidth;
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
        Path cape = Paths.blob(new double[] {
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
            c[1]
        });
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

    /** A skirt or the skirts of a coat or dress over the legs, swinging with {@code wave}. */
    void skirt(Pen pen, Skeleton s, double wave, double spread) {
        boolean skirt = wear.bottom().legs() == Wardrobe.Legs.SKIRT;
        if (!wear.top().hangs() && !skirt) {
            return;
        }
        Spine sp = new Spine(s);
        double c = halfWidth;
        int colour = wear.top().hangs() ? wear.top().colour() : wear.bottom().colour();
        if (wear.top().cut() == Wardrobe.Cut.TUTU) {
            tutu(pen, sp, colour, wave);
            return;
        }
        double hemY = -h * hem();
        double x = s.hip()[0];
        boolean full = wear.top().cut() == Wardrobe.Cut.GOWN;
        boolean coat = wear.top().cut() == Wardrobe.Cut.COAT && !wear.female();
        double flare = full ? 1.95 : wear.female() ? 1.35 : coat ? 1.06 : 1.14;
        boolean stiff = wear.top().trails() || wear.top().cut() == Wardrobe.Cut.COAT;
        double w = (c * flare + spread * (coat ? 0.30 : stiff ? 0.40 : 0.55)) * h;
        double swing = Math.sin(wave - 0.9) * 0.022 * h;
        double high = coat ? 0.52 : 0.36;
        double[] l = sp.at(-c * (coat ? 0.97 : stature.waist() * 1.04), high);
        double[] r = sp.at(c * (coat ? 0.97 : stature.waist() * 1.06), high);
        double hips = front ? 1.24 : coat ? 1.03 : 1.08;
        double[] hl = sp.at(-c * hips, 0.0);
        double[] hr = sp.at(c * hips, 0.0);
        Path shape = Paths.blob(new double[] {
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
            hl[1]
        });
        pen.lit(shape, colour, 0.12 * h);
        pen.inside(shape, () -> {
            int dark = Colours.fade(
                    Colours.mix(TorsoArt.lit(pen, colour), pen.light().shade(), 0.85), 0.34);
            int light = Colours.fade(
                    Colours.screen(TorsoArt.lit(pen, colour), pen.light().key(), 0.5), 0.28);
            for (int i = coat ? 2 : 0; i < (coat ? 5 : 7); i++) {
                double k = (i - 3) / 3.4;
                double wide = (i % 2 == 0 ? 0.016 : 0.009) * h;
                double top = l[0] + (r[0] - l[0]) * (0.5 + k * 0.46);
                pen.soft(
                        Paths.tube(new double[] {
                            top,
                            l[1] + 0.06 * h,
                            0.001 * h,
                            x + w * k * 0.8 + swing * 0.5,
                            (l[1] + hemY) / 2,
                            wide * 0.4,
                            x + w * k + swing,
                            hemY + 0.02 * h,
                            wide
                        }),
                        wide * 0.4,
                        dark);
                pen.fill(
                        Paths.tube(new double[] {
                            top + wide * 0.8,
                            l[1] + 0.07 * h,
                            0.0004 * h,
                            x + w * k * 0.8 + swing * 0.5 + wide,
                            (l[1] + hemY) / 2,
                            wide * 0.12,
                            x + w * k + swing + wide * 1.2,
                            hemY + 0.02 * h,
                            wide * 0.25
                        }),
                        light);
            }
        });
        if (coat) {
            vent(pen, shape, new double[] {l[0], r[0], l[1], x, hemY, swing, w});
        } else if (wear.top().hangs() && wear.top().cut() != Wardrobe.Cut.TUNIC) {
            int belt =
                    wear.top().cut() == Wardrobe.Cut.COAT ? Colours.scale(colour, 0.62) : Colours.scale(colour, 0.78);
            double bend = 0.010 * h;
            pen.lit(
                    Paths.tube(new double[] {
                        l[0] + 0.004 * h,
                        l[1],
                        0.013 * h,
                        (l[0] + r[0]) / 2,
                        l[1] + bend,
                        0.014 * h,
                        r[0] - 0.004 * h,
                        r[1],
                        0.013 * h
                    }),
                    belt,
                    0.025 * h);
            if (wear.top().cut() == Wardrobe.Cut.COAT) {
                double bx = (l[0] + r[0]) / 2 + (front ? 0 : 0.02 * h);
                pen.stroke(
                        Paths.box(bx - 0.014 * h, l[1] - 0.006 * h, bx + 0.014 * h, l[1] + 0.024 * h, 0.003 * h),
                        0.005 * h,
                        TorsoArt.lit(pen, 0xFFE0B860));
                int dark = Colours.fade(
                        Colours.mix(TorsoArt.lit(pen, colour), pen.light().shade(), 0.85), 0.7);
                pen.stroke(
                        Paths.curve(bx, l[1] + 0.03 * h, bx + 0.01 * h, (l[1] + hemY) / 2, bx + swing, hemY),
                        0.004 * h,
                        dark);
                for (int i = 0; i < 2; i++) {
                    pen.fill(
                            Paths.oval(bx + 0.016 * h, l[1] + (0.07 + 0.08 * i) * h, 0.0055 * h, 0.0055 * h),
                            TorsoArt.lit(pen, Colours.scale(colour, 0.4)));
                }
            }
        }
    }

    /** Where a man's coat is open in front, with its edge and buttons. */
    private void vent(Pen pen, Path coat, double[] at) {
        double bx = at[0] + (at[1] - at[0]) * (front ? 0.5 : 0.74);
        double y = at[2];
        double hem = at[4];
        double hx = at[3] + (front ? 0 : at[6] * 0.42) + at[5];
        int dark = Colours.mix(
                TorsoArt.lit(pen, wear.bottom().colour()), pen.light().shade(), 0.45);
        int edge = Colours.fade(
                Colours.mix(TorsoArt.lit(pen, wear.top().colour()), pen.light().shade(), 0.85), 0.8);
        pen.inside(coat, () -> {
            pen.fill(
                    Paths.polygon(bx, y + 0.13 * h, hx + 0.045 * h, hem + 0.03 * h, hx - 0.030 * h, hem + 0.03 * h),
                    dark);
            pen.stroke(
                    Paths.curve(
                            bx,
                            y - 0.02 * h,
                            bx,
                            y + 0.13 * h,
                            (bx + hx) / 2 + 0.018 * h,
                            (y + hem) / 2,
                            hx + 0.045 * h,
                            hem + 0.02 * h),
                    0.006 * h,
                    edge);
        });
        for (int i = 0; i < 3; i++) {
            pen.fill(
                    Paths.oval(bx - 0.016 * h, y + (0.055 * i - 0.03) * h, 0.006 * h, 0.006 * h),
                    TorsoArt.lit(pen, Colours.scale(wear.top().colour(), 0.4)));
        }
    }

    /** Heights of the hem above the ground. */
    private double hem() {
        return switch (wear.top().cut()) {
            case ROBE, GOWN -> 0.035;
            case COAT -> wear.extras().contains(Wardrobe.Extra.LONG_COAT) ? 0.125 : 0.235;
            case KIMONO -> 0.30;
            case TUNIC -> 0.36;
            default -> 0.27;
        };
    }

    /** The stiff skirt of a ballerina: layers of tulle that stand off the hips. */
    private void tutu(Pen pen, Spine sp, int colour, double wave) {
        double[] m = sp.at(0, 0.06);
        double r = 0.25 * h;
        for (int i = 0; i < 4; i++) {
            double y = m[1] + (0.030 - 0.014 * i) * h + 0.006 * h * Math.sin(wave + i);
            double wide = r * (1 - 0.06 * i);
            double[] rim = new double[2 * 28];
            for (int k = 0; k < 28; k++) {
                double a = 2 * Math.PI * k / 28;
                double frill = 1 + (k % 2 == 0 ? 0.03 : -0.02);
                rim[2 * k] = m[0] + Math.cos(a) * wide * frill;
                rim[2 * k + 1] = y + Math.sin(a) * wide * 0.24 * frill;
            }
            Path layer = Paths.blob(rim);
            int c = Colours.mix(colour, 0xFFFFFFFF, 0.16 * i);
            pen.lit(layer, Colours.fade(c, 0.82), 0.08 * h);
            for (int k = 0; k < 22; k++) {
                double a = 2 * Math.PI * (k + 0.5 * i) / 22;
                pen.stroke(
                        Paths.line(
                                m[0] + Math.cos(a) * wide * 0.3,
                                y + Math.sin(a) * wide * 0.07,
                                m[0] + Math.cos(a) * wide * 0.96,
                                y + Math.sin(a) * wide * 0.23),
                        0.0025 * h,
                        k % 2 == 0 ? 0x50FFFFFF : Colours.fade(pen.light().shade(), 0.20));
            }
        }
        double[] a = sp.at(-halfWidth * 0.86, 0.10);
        double[] b = sp.at(halfWidth * 0.86, 0.10);
        pen.lit(Paths.tube(a[0], a[1], 0.012 * h, b[0], b[1], 0.012 * h), Colours.scale(colour, 0.9), 0.02 * h);
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
                Paths.tube(
                        new double[] {leg[0], leg[1], 0.070 * g, mid[0], mid[1], 0.066 * g, knee[0], knee[1], 0.056 * g
                        }),
                colour,
                0.07 * g);
    }

    /** A scarf over neck and collar. */
    void scarf(Pen pen, Skeleton s, double wave) {
        if (!wear.extras().contains(Wardrobe.Extra.SCARF)) {
            return;
        }
        Spine sp = new Spine(s);
        int top = wear.top().colour();
        int colour = Colours.red(top) > 140 && Colours.green(top) < 110 ? 0xFFF0E2C4 : 0xFFC43A40;
        double mid = front ? 0 : 0.012;
        double[] a = sp.at(mid - 0.050, 1.06);
        double[] m = sp.at(mid, 1.02);
        double[] b = sp.at(mid + 0.050, 1.06);
        double[] t = sp.at(mid + 0.020, 0.98);
        double[] e = sp.at(mid + 0.012 + 0.008 * Math.sin(wave), 0.60);
        pen.lit(
                Paths.tube(new double[] {
                    t[0], t[1], 0.018 * h, (t[0] + e[0]) / 2, (t[1] + e[1]) / 2, 0.021 * h, e[0], e[1], 0.022 * h
                }),
                Colours.scale(colour, 0.9),
                0.035 * h);
        pen.lit(
                Paths.tube(new double[] {a[0], a[1], 0.022 * h, m[0], m[1], 0.026 * h, b[0], b[1], 0.022 * h}),
                colour,
                0.04 * h);
    }
}
