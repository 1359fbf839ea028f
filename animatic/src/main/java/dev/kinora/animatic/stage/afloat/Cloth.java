package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Sails and flags. */
final class Cloth {
    private Cloth() {}

    /** A triangular sail: foot of the mast side, its top, the free corner; {@code belly} points it bulges. */
    static void triangle(Workshop w, double[] tack, double[] head, double[] clew, double belly, int colour) {
        double mx = (head[0] + clew[0]) / 2;
        double my = (head[1] + clew[1]) / 2;
        double nx = clew[1] - head[1];
        double ny = head[0] - clew[0];
        double l = Math.hypot(nx, ny);
        Path sail = Outline.between(
                new double[] {
                    tack[0],
                    tack[1],
                    (tack[0] + head[0]) / 2,
                    (tack[1] + head[1]) / 2,
                    head[0],
                    head[1],
                    mx + nx / l * belly,
                    my + ny / l * belly,
                    clew[0],
                    clew[1]
                },
                new double[] {
                    tack[0],
                    tack[1],
                    (tack[0] + clew[0]) / 2,
                    (tack[1] + clew[1]) / 2 + Math.abs(belly) * 0.22,
                    clew[0],
                    clew[1]
                });
        w.matt(sail, colour, Math.abs(clew[0] - tack[0]) * 0.7);
        w.pen().inside(sail, () -> {
            for (int i = 1; i < 6; i++) {
                double u = i / 6.0;
                double x0 = tack[0] + (head[0] - tack[0]) * u;
                double y0 = tack[1] + (head[1] - tack[1]) * u;
                double x1 = clew[0] + (head[0] - clew[0]) * u + nx / l * belly;
                double y1 = clew[1] + (head[1] - clew[1]) * u;
                w.seam(2, x0, y0, (x0 + x1) / 2, (y0 + y1) / 2 + Math.abs(belly) * 0.3, x1, y1);
            }
            glow(w, sail);
        });
    }

    /** A square sail between two yards, filled with wind to the right. */
    static void square(Workshop w, double x, double top, double foot, double[] halves, int colour, int stripe) {
        double bulge = (foot - top) * 0.20;
        Path sail = Outline.between(
                new double[] {
                    x - halves[0],
                    top,
                    x,
                    top - 2,
                    x + halves[0],
                    top,
                    x + halves[1] + bulge,
                    (top + foot) / 2,
                    x + halves[1] + bulge * 0.3,
                    foot
                },
                new double[] {
                    x - halves[0],
                    top,
                    x - (halves[0] + halves[1]) / 2 + bulge * 0.9,
                    (top + foot) / 2,
                    x - halves[1] + bulge * 0.1,
                    foot,
                    x + bulge * 0.3,
                    foot - (foot - top) * 0.12,
                    x + halves[1] + bulge * 0.3,
                    foot
                });
        w.matt(sail, colour, (foot - top) * 0.8);
        w.pen().inside(sail, () -> {
            for (int i = -2; i <= 2; i++) {
                double sx = x + i * halves[1] * 0.40;
                w.seam((foot - top) * 0.008, sx, top, sx + bulge * 0.9, (top + foot) / 2, sx + bulge * 0.2, foot);
            }
            if (stripe != 0) {
                for (int i = -1; i <= 1; i++) {
                    double sx = x + i * halves[1] * 0.62;
                    w.pen()
                            .stroke(
                                    Paths.curve(sx, top, sx + bulge * 0.9, (top + foot) / 2, sx + bulge * 0.2, foot),
                                    halves[1] * 0.26,
                                    Colours.fade(w.lit(stripe), 0.75));
                }
            }
            glow(w, sail);
        });
        w.rod((foot - top) * 0.035, 0xFF5A3E28, x - halves[0] - 8, top, x + halves[0] + 8, top);
    }

    /** Light that comes through. */
    private static void glow(Workshop w, Path sail) {
        var b = sail.getBounds();
        w.pen()
                .gradient(
                        sail,
                        b.getLeft(),
                        b.getTop(),
                        b.getRight(),
                        b.getBottom(),
                        Colours.fade(w.pen().light().key(), 0.16),
                        Colours.fade(w.pen().light().key(), 0),
                        Colours.fade(w.pen().light().shade(), 0.16));
        w.pen().innerEdge(sail, -3, 2, 5, Colours.fade(w.pen().light().key(), 0.22), BlendMode.SCREEN);
    }

    /** A flag that blows backwards from its pole, at second t. */
    static void flag(Workshop w, double x, double y, double[] size, int colour, double t) {
        double[] up = new double[14];
        double[] low = new double[14];
        for (int i = 0; i < 7; i++) {
            double u = i / 6.0;
            double wave = Math.sin(t * 7 - u * 5) * size[1] * 0.16 * u;
            up[12 - 2 * i] = x - size[0] * u;
            up[13 - 2 * i] = y + wave + size[1] * 0.05 * u;
            low[12 - 2 * i] = x - size[0] * u;
            low[13 - 2 * i] = y + size[1] * (1 - 0.08 * u) + wave;
        }
        Path cloth = Outline.between(up, low);
        w.plain(cloth, colour);
    }
}
