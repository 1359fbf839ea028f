package dev.kinora.animatic.stage.spider;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;

/**
 * The body of a spider, unit: the length of head and abdomen together over 1.6. Its own space: x forward, y down, z to
 * its right.
 *
 * @param colour main colour
 * @param seed of its marks
 */
record Arachnid(int colour, long seed) {
    static final int POSES = 14;
    private static final double[] ROOTS = {0.26, 0.14, 0.02, -0.10};
    private static final double[] AHEAD = {1.15, 0.42, -0.34, -1.05};
    private static final double[] ASIDE = {0.72, 1.15, 1.10, 0.80};

    /** Seen from above, as on a web: head down. */
    void above(Pen pen, double phase) {
        draw(pen, phase, Warp.turned(0, Math.PI / 2, 0).then(Warp.NONE), true);
    }

    /** Seen from the side. */
    void beside(Pen pen, double phase) {
        draw(pen, phase, Warp.turned(0.45, 0, 0.42).then(Warp.by(0, 0.10, 0)), false);
    }

    private void draw(Pen pen, double phase, Warp warp, boolean flat) {
        // On a web the body's own up points at the viewer.
        Warp laid = flat
                ? p -> {
                    double y = p[1];
                    p[1] = p[2];
                    p[2] = -y - 0.55;
                }
                : Warp.NONE;
        SoftBody body = new SoftBody(laid.then(warp));
        double up = -0.55;
        Skin skin = pattern();
        body.add(
                Tube.of(
                                0.62, up - 0.02, 0, 0.12, 0.12, 0.14, 0.40, up - 0.03, 0, 0.20, 0.17, 0.24, 0.12,
                                up - 0.02, 0, 0.20, 0.18, 0.26, -0.08, up, 0, 0.08, 0.08, 0.09)
                        .fine(24, 20),
                Hide.of(Skin.plain(Colours.scale(colour, 0.72))).hair(0.05),
                0);
        body.add(
                Tube.of(
                                -0.04, up - 0.02, 0, 0.10, 0.09, 0.10, -0.26, up - 0.12, 0, 0.34, 0.26, 0.34, -0.62,
                                up - 0.12, 0, 0.40, 0.34, 0.42, -0.98, up - 0.04, 0, 0.18, 0.16, 0.2)
                        .fine(30, 24),
                Hide.of(skin).gloss(0.25).hair(0.05),
                2);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                leg(body, side, i, phase, up);
            }
        }
        body.draw(pen);
        eyes(pen, laid.then(warp), up, flat);
    }

    private Skin pattern() {
        int n = (int) seed;
        int light = Colours.mix(colour, 0xFFF2E2BC, 0.7);
        int dark = Colours.scale(colour, 0.5);
        return ((Skin) (u, v) -> {
                    double h = Math.cos(Math.PI * 2 * v);
                    double f = Noise.fbm(n, u * 8, (v > 0.5 ? 1 - v : v) * 10, 3) - 0.5;
                    int c = Colours.mix(colour, dark, Noise.smooth(-0.1, 0.4, f * 2 + 0.2 * Math.sin(u * 20)));
                    double cross = 1
                            - Noise.smooth(
                                    0.015, 0.05, Math.abs((v > 0.5 ? 1 - v : v) - 0.02 * Math.sin(u * 26) - 0.03));
                    double spots = Noise.smooth(0.4, 0.8, Math.sin(u * 36))
                            * (1 - Noise.smooth(0.05, 0.10, (v > 0.5 ? 1 - v : v)));
                    return Colours.mix(c, light, Math.max(cross * 0.7, spots) * Noise.smooth(0, 0.4, h));
                })
                .baked(120, 120);
    }

    private void leg(SoftBody body, int side, int i, double phase, double up) {
        double own = phase + ((i + (side > 0 ? 0 : 1)) % 2 == 0 ? 0 : 0.5);
        own -= Math.floor(own);
        double swing = own < 0.6 ? 1 - 2 * own / 0.6 : -1 + 2 * (own - 0.6) / 0.4;
        double lift = own < 0.6 ? 0 : 0.16 * Math.sin(Math.PI * (own - 0.6) / 0.4);
        double rx = ROOTS[i] + 0.12;
        double fx = AHEAD[i] + 0.12 + 0.39 * swing;
        double fz = side * (0.35 + ASIDE[i]);
        double kx = rx + (fx - rx) * 0.42;
        double kz = side * 0.2 + (fz - side * 0.2) * 0.46;
        double ky = up - 0.48 - lift;
        double ax = rx + (fx - rx) * 0.82;
        double az = side * 0.2 + (fz - side * 0.2) * 0.84;
        int dark = Colours.scale(colour, 0.62);
        int band = Colours.mix(colour, 0xFFE8D8B0, 0.35);
        Skin ringed = (u, v) -> Math.sin(u * 34) > 0.35 ? band : dark;
        body.add(
                Tube.round(
                                rx,
                                up + 0.04,
                                side * 0.16,
                                0.065,
                                (rx + kx) / 2,
                                (up + ky) / 2 - 0.08,
                                (side * 0.2 + kz) / 2,
                                0.070,
                                kx,
                                ky,
                                kz,
                                0.052,
                                ax,
                                (ky + -lift) * 0.5 - 0.02,
                                az,
                                0.040,
                                fx,
                                -lift - 0.02,
                                fz,
                                0.018)
                        .fine(30, 8),
                Hide.of(ringed).hair(0.04).far(side < 0 ? 0.12 : 0),
                4 + i + (side > 0 ? 10 : 0));
    }

    private static void eyes(Pen pen, Warp warp, double up, boolean flat) {
        for (int k = 0; k < 4; k++) {
            double[] p = {
                0.60 - 0.05 * (k / 2), up - 0.12 - 0.03 * (k / 2), (k % 2 == 0 ? -1 : 1) * (0.055 + 0.06 * (k / 2))
            };
            warp.move(p);
            double r = k < 2 ? 0.045 : 0.03;
            if (!flat && k % 2 == 0 && k >= 2) {
                continue;
            }
            pen.fill(Paths.oval(p[0], p[1], r, r), 0xFF0E0A0A);
            pen.fill(Paths.oval(p[0] - r * 0.3, p[1] - r * 0.3, r * 0.3, r * 0.3), 0xE0FFFFFF);
        }
    }
}
