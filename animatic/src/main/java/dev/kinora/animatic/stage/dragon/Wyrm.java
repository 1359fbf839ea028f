package dev.kinora.animatic.stage.dragon;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Tube;

/**
 * The body of a dragon from the side, in points; the middle of its trunk is the origin.
 *
 * @param breed the row of the table
 * @param seed of its scales
 */
record Wyrm(Breed breed, long seed) {
    private static final double[] NECK = {34, -6, 22, 58, -22, 16, 78, -46, 12.5, 90, -74, 11, 104, -92, 11};
    /** The middle of the head. */
    static final double HEAD_X = 112;
    /** The middle of the head. */
    static final double HEAD_Y = -98;

    private void scaled(Pen pen, double inflate, double size, double belly, double... knots) {
        Tube tube = new Tube(knots);
        Tube.Coat coat = (u, v) -> {
            int c = v > belly
                    ? breed.colour("belly")
                    : v < -0.55 ? Colours.scale(breed.colour("back"), 0.8) : breed.colour("back");
            return v > belly && Math.sin(u * knots.length * 5.2) > 0.7 ? Colours.scale(c, 0.8) : c;
        };
        new Fur(
                        tube.outline(),
                        inflate,
                        p -> {
                            p.canvas().drawColor(breed.colour("back"));
                            tube.feathers(p, size, seed, coat);
                        },
                        Hair.BARE,
                        Melt.NONE)
                .draw(pen);
    }

    /** The tail at a phase of its sway. */
    void tail(Pen pen, double phase) {
        double[] k = new double[24];
        double x = -38;
        double y = -2;
        for (int i = 0; i < 8; i++) {
            double u = i / 7.0;
            int at = 3 * (7 - i);
            k[at] = x;
            k[at + 1] = y;
            k[at + 2] = 19 * Math.pow(1 - u, 1.1) + 2.2;
            double a = Math.PI - 0.26 + 0.55 * u + 0.24 * (0.3 + u) * Math.sin(phase - 2.2 * u);
            x += Math.cos(a) * 27;
            y += Math.sin(a) * 27;
        }
        double dx = k[0] - k[3];
        double dy = k[1] - k[4];
        double l = Math.max(1, Math.hypot(dx, dy));
        double ux = dx / l;
        double uy = dy / l;
        Fur.bare(
                        Paths.blob(
                                k[0] - ux * 4,
                                k[1] - uy * 4,
                                k[0] + ux * 6 - uy * 13,
                                k[1] + uy * 6 + ux * 13,
                                k[0] + ux * 32,
                                k[1] + uy * 32,
                                k[0] + ux * 6 + uy * 13,
                                k[1] + uy * 6 - ux * 13),
                        8,
                        breed.colour("spine"))
                .draw(pen);
        spines(pen, new Tube(k), 9, 8);
        scaled(pen, 16, 7, 0.45, k);
    }

    /** Trunk and neck. */
    void trunk(Pen pen) {
        spines(pen, new Tube(-50, -4, 15, -20, -8, 25, 16, -10, 28, 42, -8, 22), 5, 11);
        spines(pen, new Tube(NECK), 7, 9);
        scaled(pen, 26, 9, 0.42, -56, -2, 12, -34, 0, 21, -4, 4, 29, 22, 2, 29, 44, -6, 20);
        scaled(pen, 16, 7, 0.30, NECK);
    }

    /** Plates that stand up along a part. */
    private void spines(Pen pen, Tube tube, int n, double size) {
        for (int i = 0; i < n; i++) {
            double[] p = tube.at((i + 0.5) / n);
            double x = p[0] + p[4] * p[2] * 0.9;
            double y = p[1] - p[3] * p[2] * 0.9;
            double h = size * (0.8 + 0.4 * Math.sin(i * 1.7 + 1));
            pen.lit(
                    Paths.blob(
                            x - p[3] * size * 0.6,
                            y - p[4] * size * 0.6,
                            x + p[4] * h - p[3] * size * 0.75,
                            y - p[3] * h - p[4] * size * 0.75,
                            x + p[3] * size * 0.7,
                            y + p[4] * size * 0.7),
                    breed.colour("spine"),
                    size);
        }
    }

    /** A leg: thigh, shank, clawed foot at (fx, fy). */
    void leg(Pen pen, double hx, double hy, double fx, double fy, boolean hind) {
        double[] knee = Paths.joint(hx, hy, fx, fy, 28, 30, hind ? -1 : 1);
        scaled(
                pen,
                10,
                6,
                2,
                fx,
                fy,
                5,
                knee[0] * 0.45 + fx * 0.55,
                knee[1] * 0.45 + fy * 0.55,
                6,
                knee[0],
                knee[1],
                8,
                hx,
                hy,
                hind ? 16 : 12);
        for (int i = 0; i < 3; i++) {
            double tx = fx + 5 + 4 * i;
            Fur.bare(Paths.tube(fx, fy - 1, 4, tx, fy + 1.5, 3.2), 3, breed.colour("back"))
                    .draw(pen);
            pen.fill(
                    Paths.polygon(tx + 1, fy - 1.5, tx + 8, fy + 4.5, tx, fy + 4),
                    pen.light().surface(breed.colour("claw")));
        }
    }

    /** The head, its jaw opened by radians. */
    void head(Pen pen, double gape) {
        pen.canvas().save();
        pen.canvas().translate((float) HEAD_X, (float) HEAD_Y);
        horn(pen, 0.9, -3);
        pen.moved(
                2, 6, gape, 1, () -> Fur.bare(Paths.blob(-10, -4, 20, -1, 46, 0, 50, 5, 40, 9, 12, 11, -8, 9), 7, p -> {
                            p.canvas().drawColor(breed.colour("back"));
                            p.soft(Paths.oval(20, 12, 34, 6), 3, breed.colour("belly"));
                        })
                        .draw(pen));
        Fur.bare(
                        Paths.blob(
                                -18, 4, -17, -12, -4, -20, 10, -18, 24, -9, 40, -9, 50, -5, 54, 2, 48, 6, 22, 6, 4, 10,
                                -10, 12),
                        12,
                        p -> {
                            p.canvas().drawColor(breed.colour("back"));
                            new Tube(-20, 0, 16, 10, -4, 14, 50, 0, 8)
                                    .feathers(
                                            p,
                                            6,
                                            seed + 3,
                                            (u, v) -> v < -0.4
                                                    ? Colours.scale(breed.colour("back"), 0.82)
                                                    : breed.colour("back"));
                        })
                .draw(pen);
        int tooth = pen.light().surface(0xFFF6F0E0);
        for (int i = 0; i < 5; i++) {
            double x = 24 + 5.4 * i;
            pen.fill(Paths.polygon(x, 5, x + 3.4, 5, x + 1.9, 9.5 + (i == 3 ? 2 : 0)), tooth);
        }
        pen.stroke(Paths.curve(2, 8, 20, 5.5, 36, 6, 52, 4), 1.1, Colours.fade(0xFF1A100C, 0.7));
        pen.fill(Paths.oval(46, -3.5, 2.6, 1.6, 0.3), 0xC0100A08);
        eye(pen);
        horn(pen, 1, 0);
        for (int i = 0; i < 3; i++) {
            pen.lit(
                    Paths.tube(-12, 2 + 5 * i, 3.4, -22 - 3 * i, 4 + 7 * i, 2, -31 - 2 * i, 3 + 9 * i, 0.4),
                    breed.colour("spine"),
                    4);
        }
        pen.canvas().restore();
    }

    private void horn(Pen pen, double k, double off) {
        pen.lit(
                Paths.tube(
                        -4 + off, -15, 5.2 * k, -20 + off, -26, 4.2 * k, -38 + off, -28, 2.6 * k, -52 + off, -20, 0.5),
                Colours.scale(breed.colour("horn"), k * k),
                7);
    }

    private void eye(Pen pen) {
        pen.soft(Paths.oval(11, -8, 8, 6), 2, 0x90100A08);
        int iris = breed.colour("iris");
        pen.radial(
                Paths.oval(11, -8, 5.4, 4.6),
                11,
                -7,
                6,
                Colours.screen(iris, 0xFFFFFFFF, 0.4),
                iris,
                Colours.scale(iris, 0.5));
        pen.fill(Paths.oval(11.6, -8, 1.3, 4.1), 0xFF100A08);
        pen.fill(Paths.oval(13.2, -9.8, 1.3, 1.2), 0xFFFFFFFF);
        Fur.bare(Paths.tube(-2, -13, 2, 9, -14.5, 3.4, 20, -9, 1.2), 3, breed.colour("spine"))
                .draw(pen);
    }
}
