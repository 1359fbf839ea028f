package dev.kinora.animatic.stage.reptile;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.paint.Web;

/** What grows on the backs and in the mouths of walkers. */
final class Ornaments {
    private Ornaments() {}

    private static double[] on(Patch trunk, double u, double v) {
        double[] p = new double[3];
        trunk.at(u, v, p);
        return p;
    }

    /** Two rows of keels that join to one on the tail. */
    static void keels(SoftBody body, Patch trunk, Warp live, Strider.Look look, int count) {
        Hide hide = Hide.of(Skin.plain(Colours.scale(look.base(), 0.72)));
        for (int i = 0; i < count; i++) {
            double u = 0.26 + 0.68 * i / count;
            boolean tail = u > 0.62;
            for (int side = -1; side <= 1; side += 2) {
                if (tail && side < 0) {
                    continue;
                }
                double[] p = on(trunk, u, tail ? 0 : side > 0 ? 0.07 : 0.93);
                double tall = tail ? 0.055 * (1.1 - u) * 2.4 : 0.026;
                body.add(
                        Tube.round(
                                        p[0] - 0.03,
                                        p[1] - tall,
                                        p[2],
                                        0.004,
                                        p[0],
                                        p[1] - tall * 0.2,
                                        p[2],
                                        0.030,
                                        p[0] + 0.02,
                                        p[1] + 0.02,
                                        p[2],
                                        0.036)
                                .fine(6, 8)
                                .warped(live),
                        hide,
                        0);
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            double[] p = on(trunk, 0.155, side > 0 ? 0.09 : 0.91);
            body.add(
                    Tube.round(
                                    p[0] + 0.06,
                                    p[1] + 0.02,
                                    p[2],
                                    0.02,
                                    p[0],
                                    p[1] - 0.015,
                                    p[2],
                                    0.052,
                                    p[0] - 0.08,
                                    p[1] + 0.02,
                                    p[2],
                                    0.02)
                            .warped(live),
                    Hide.of(look.skin()).gloss(0.3),
                    0);
        }
    }

    /** A low comb along the back. */
    static void comb(SoftBody body, Patch trunk, Warp live, Strider.Look look, int count) {
        double[] base = new double[count * 3];
        double[] edge = new double[count * 3];
        for (int i = 0; i < count; i++) {
            double u = 0.20 + 0.55 * i / (count - 1.0);
            double[] p = on(trunk, u, 0);
            double tall = 0.045 * Math.sin(Math.PI * Math.min(1, 0.12 + i / (double) count)) * (i % 2 == 0 ? 1 : 0.45);
            for (int k = 0; k < 3; k++) {
                base[3 * i + k] = p[k] + (k == 1 ? 0.01 : 0);
                edge[3 * i + k] = p[k] - (k == 1 ? tall : 0);
            }
        }
        body.add(
                new Web(base, edge).warped(live),
                Hide.of(Skin.plain(Colours.scale(look.base(), 0.78))).thin(0.2),
                40);
    }

    /** Two rows of plates, and spikes on the tail. */
    static void plates(SoftBody body, Patch trunk, Warp live, Strider.Look look) {
        int warm = Colours.mix(look.base(), 0xFFC8643A, 0.55);
        Skin skin = (u, v) -> Colours.mix(Colours.scale(look.base(), 0.7), warm, Math.min(1, v * 1.3));
        for (int i = 0; i < 11; i++) {
            double u = 0.22 + 0.058 * i;
            int side = i % 2 == 0 ? 1 : -1;
            double[] p = on(trunk, u, 0);
            double tall = 0.12 + 0.30 * Math.sin(Math.PI * (i + 1) / 12.0);
            double z = side * 0.06;
            body.add(
                    Web.over(
                                    p[0] + tall * 0.28,
                                    p[1] + 0.03,
                                    z,
                                    p[0] + tall * 0.42,
                                    p[1] - tall * 0.45,
                                    z,
                                    p[0] - 0.01,
                                    p[1] - tall,
                                    z,
                                    p[0] - tall * 0.36,
                                    p[1] - tall * 0.42,
                                    z,
                                    p[0] - tall * 0.28,
                                    p[1] + 0.03,
                                    z)
                            .warped(live),
                    Hide.of(skin).thin(0.15).far(side < 0 ? 0.2 : 0),
                    40 + i);
        }
        for (int i = 0; i < 4; i++) {
            double[] p = on(trunk, 0.92 + 0.03 * (i / 2), 0);
            double z = i % 2 == 0 ? 0.16 : -0.16;
            body.add(
                    Tube.round(p[0] - 0.16, p[1] - 0.20, z, 0.002, p[0], p[1] + 0.01, 0, 0.035)
                            .warped(live),
                    Hide.of(Skin.plain(0xFFE6D9B8)),
                    60);
        }
    }

    /** Lower jaw and small arms. */
    static void hunter(SoftBody body, Warp live, Strider.Look look, double phase) {
        double open = 0.055 + 0.035 * Math.sin(phase * 0.5 + 1) * Math.sin(phase * 0.5 + 1);
        body.add(
                Tube.of(
                                1.13,
                                -1.395 + open * 1.5,
                                0,
                                0,
                                0,
                                0,
                                1.11,
                                -1.395 + open * 1.4,
                                0,
                                0.035,
                                0.04,
                                0.06,
                                0.96,
                                -1.41 + open * 0.8,
                                0,
                                0.045,
                                0.06,
                                0.09,
                                0.80,
                                -1.44 + open * 0.2,
                                0,
                                0.07,
                                0.08,
                                0.115,
                                0.66,
                                -1.47,
                                0,
                                0.05,
                                0.06,
                                0.10)
                        .warped(live),
                Hide.of(look.skin()).gloss(0.25),
                50);
        body.add(
                Tube.of(
                                1.06,
                                -1.425 + open,
                                0,
                                0,
                                0,
                                0,
                                1.0,
                                -1.43 + open,
                                0,
                                0.03,
                                0.03,
                                0.06,
                                0.82,
                                -1.46,
                                0,
                                0.05,
                                0.05,
                                0.09,
                                0.74,
                                -1.47,
                                0,
                                0,
                                0,
                                0)
                        .warped(live),
                Hide.of(Skin.plain(0xFF6A1F22)).gloss(0.6),
                51);
        for (int side = -1; side <= 1; side += 2) {
            double z = side * 0.16;
            double sway = 0.02 * Math.sin(phase * 2 + side);
            body.add(
                    Tube.round(
                                    0.40,
                                    -1.13,
                                    z * 0.9,
                                    0.065,
                                    0.44,
                                    -1.02,
                                    z,
                                    0.052,
                                    0.47,
                                    -0.94 + sway,
                                    z,
                                    0.040,
                                    0.56,
                                    -0.93 + sway,
                                    z,
                                    0.032,
                                    0.61,
                                    -0.89 + sway,
                                    z,
                                    0.008)
                            .warped(live),
                    Hide.of(look.skin()).far(side < 0 ? 0.34 : 0),
                    52 + side);
        }
    }

    /** Teeth along the line of a mouth. */
    static void teeth(Pen pen, SoftBody body, Patch alive, double[] mouth, double seen, double tall) {
        int white = Colours.fade(pen.light().surface(0xFFF3EBD4), 0.95 * seen);
        int n = mouth.length / 2;
        int count = 15;
        for (int i = 0; i < count; i++) {
            double s = (i + 0.5) / count * (n - 1.5);
            int k = (int) s;
            double f = s - k;
            double u = mouth[2 * k] + (mouth[2 * k + 2] - mouth[2 * k]) * f;
            double v = mouth[2 * k + 1] + (mouth[2 * k + 3] - mouth[2 * k + 1]) * f;
            double[] p = body.seen(alive, u, v);
            if (p[3] < -0.2) {
                continue;
            }
            double h = tall * (i % 3 == 1 ? 1 : 0.68);
            double w = tall * 0.30;
            pen.fill(
                    Paths.polygon(p[0] - w, p[1] - tall * 0.05, p[0] + w, p[1] - tall * 0.05, p[0] + w * 0.2, p[1] + h),
                    white);
        }
    }
}
