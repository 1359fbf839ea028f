package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.paint.Web;
import java.util.Map;

/**
 * Horns and antlers. A kind is a curve of points x (forward), y (down), z (to the side), radius, in skulls from the
 * crown.
 *
 * @param breed whose
 */
record Horns(Breed breed) {
    private static final Map<String, double[][]> KINDS = Map.ofEntries(
            Map.entry("horns.cow", new double[][] {
                {-0.1, 0, 0.5, 0.17, 0, -0.2, 0.95, 0.15, 0.25, -0.62, 1.15, 0.10, 0.4, -1.0, 1.0, 0.02}
            }),
            Map.entry("horns.goat", new double[][] {
                {0, 0, 0.28, 0.19, -0.1, -0.75, 0.42, 0.17, -0.7, -1.3, 0.60, 0.12, -1.5, -1.3, 0.78, 0.03}
            }),
            Map.entry("horns.ibex", new double[][] {
                {
                    0.05, 0, 0.28, 0.24, 0, -1.1, 0.45, 0.22, -0.8, -2.1, 0.70, 0.17, -2.1, -2.2, 0.95, 0.10, -2.9,
                    -1.5, 1.0, 0.03
                }
            }),
            Map.entry("horns.ram", new double[][] {
                {
                    -0.1, 0, 0.35, 0.30, -0.3, -0.5, 0.75, 0.30, -0.95, -0.35, 1.1, 0.26, -1.05, 0.4, 1.2, 0.21, -0.4,
                    0.85, 1.2, 0.15, 0.15, 0.5, 1.25, 0.08, 0.2, 0.2, 1.35, 0.02
                }
            }),
            Map.entry("horns.antelope", new double[][] {
                {0, 0, 0.25, 0.14, -0.25, -0.8, 0.34, 0.13, -0.7, -1.6, 0.5, 0.10, -0.8, -2.4, 0.55, 0.02}
            }),
            Map.entry("horns.buffalo", new double[][] {
                {
                    -0.05, 0.05, 0.25, 0.30, -0.15, 0.1, 1.0, 0.27, -0.1, 0.3, 1.6, 0.20, 0.0, -0.3, 1.95, 0.12, 0.05,
                    -0.85, 1.7, 0.02
                }
            }),
            Map.entry("horns.short", new double[][] {
                {-0.1, 0, 0.62, 0.17, -0.1, -0.1, 0.95, 0.15, -0.05, -0.55, 1.12, 0.09, 0, -0.85, 1.0, 0.02}
            }),
            Map.entry(
                    "horns.giraffe",
                    new double[][] {{-0.15, 0.1, 0.3, 0.15, -0.25, -0.6, 0.36, 0.13, -0.28, -0.85, 0.38, 0.17}}),
            Map.entry(
                    "horns.unicorn", new double[][] {{0.55, 0.25, 0, 0.16, 0.95, -0.7, 0, 0.10, 1.35, -1.75, 0, 0.01}}),
            Map.entry("horns.rhino", new double[][] {{0, 0, 0, 0}}),
            Map.entry("antlers.deer", new double[][] {
                {-0.1, 0, 0.25, 0.13, -0.5, -0.75, 0.65, 0.11, -0.75, -1.7, 1.05, 0.09, -0.35, -2.6, 1.1, 0.03},
                {-0.15, -0.15, 0.35, 0.09, 0.3, -0.6, 0.5, 0.07, 0.55, -1.0, 0.5, 0.02},
                {-0.62, -1.1, 0.8, 0.09, -0.15, -1.45, 0.95, 0.06, 0.05, -1.85, 0.95, 0.02},
                {-0.72, -1.8, 1.05, 0.08, -1.15, -2.25, 1.15, 0.05, -1.2, -2.6, 1.1, 0.02}
            }),
            Map.entry("antlers.reindeer", new double[][] {
                {
                    -0.1, 0, 0.25, 0.12, -0.85, -0.7, 0.65, 0.11, -1.2, -1.7, 1.0, 0.09, -0.7, -2.7, 1.0, 0.07, -0.2,
                    -3.1, 0.9, 0.02
                },
                {-0.1, -0.1, 0.3, 0.08, 0.5, -0.5, 0.4, 0.07, 0.95, -0.55, 0.35, 0.05, 1.1, -0.9, 0.35, 0.02},
                {-0.75, -0.6, 0.6, 0.08, -0.15, -1.15, 0.75, 0.07, 0.1, -1.6, 0.7, 0.02},
                {-1.15, -1.9, 1.0, 0.07, -1.6, -2.2, 1.05, 0.05, -1.75, -2.6, 1.0, 0.02},
                {-0.75, -2.6, 1.0, 0.07, -0.95, -3.1, 1.0, 0.05, -0.85, -3.4, 0.95, 0.02}
            }),
            Map.entry("antlers.moose", new double[][] {
                {-0.1, 0.05, 0.35, 0.15, -0.2, -0.1, 0.9, 0.14, -0.35, -0.5, 1.5, 0.16},
                {-0.1, -0.6, 1.5, 0.12, 0.35, -1.1, 1.7, 0.08, 0.5, -1.5, 1.7, 0.02},
                {-0.3, -0.9, 1.7, 0.14, -0.05, -1.6, 1.95, 0.09, 0.0, -2.0, 2.0, 0.02},
                {-0.6, -0.9, 1.75, 0.16, -0.6, -1.7, 2.1, 0.10, -0.6, -2.15, 2.15, 0.02},
                {-0.9, -0.8, 1.7, 0.16, -1.15, -1.5, 2.05, 0.10, -1.25, -1.95, 2.1, 0.02},
                {-1.0, -0.6, 1.6, 0.14, -1.55, -1.0, 1.95, 0.09, -1.8, -1.35, 2.0, 0.02}
            }));

    void add(SoftBody body, Warp head) {
        for (Map.Entry<String, double[][]> kind : KINDS.entrySet()) {
            if (breed.bears(kind.getKey())) {
                both(body, head, kind.getKey(), kind.getValue());
            }
        }
    }

    private void both(SoftBody body, Warp head, String kind, double[][] curves) {
        double s = breed.n("skull");
        Hide hide = Hide.of(Skin.plain(breed.c("horned"))).gloss(0.35);
        if (kind.equals("horns.rhino")) {
            nose(body, head, s, hide);
            return;
        }
        boolean single = kind.equals("horns.unicorn");
        for (int side = single ? 1 : -1; side <= 1; side += 2) {
            Hide own = hide.far(side < 0 ? 0.14 : 0);
            for (double[] c : curves) {
                double[] k = new double[c.length];
                for (int i = 0; i < c.length; i += 4) {
                    k[i] = c[i] * s - s * 0.12;
                    k[i + 1] = c[i + 1] * s - s * 0.86 * breed.n("tall");
                    k[i + 2] = c[i + 2] * s * side;
                    k[i + 3] = c[i + 3] * s;
                }
                body.add(Tube.round(k).fine(c.length * 3, 10).warped(head), own, 30);
            }
            if (kind.equals("antlers.moose")) {
                palm(body, head, s, side, own);
            }
        }
    }

    private void palm(SoftBody body, Warp head, double s, int side, Hide hide) {
        double y = -s * 0.86 * breed.n("tall");
        double x = -s * 0.12;
        double[] base = {
            x - 0.3 * s,
            y - 0.35 * s,
            1.3 * s * side,
            x - 0.5 * s,
            y - 0.45 * s,
            1.4 * s * side,
            x - 0.9 * s,
            y - 0.5 * s,
            1.5 * s * side
        };
        double[] edge = {
            x + 0.2 * s,
            y - 1.1 * s,
            1.75 * s * side,
            x - 0.5 * s,
            y - 1.55 * s,
            2.0 * s * side,
            x - 1.4 * s,
            y - 1.1 * s,
            1.95 * s * side
        };
        body.add(new Web(base, edge).warped(head), hide, 30);
    }

    private void nose(SoftBody body, Warp head, double s, Hide hide) {
        double x = s * 0.8 + breed.n("muzzle");
        double y = breed.n("drop");
        double t = breed.n("mtip");
        double h = breed.n("tusk");
        Hide grey = Hide.of(Skin.plain(Colours.scale(breed.c("horned"), 0.95)));
        body.add(
                Tube.round(
                                x - t * 0.75,
                                y - t * 0.4,
                                0,
                                h * 0.30,
                                x - t * 0.55,
                                y - t * 0.9 - h * 0.35,
                                0,
                                h * 0.20,
                                x - t * 0.15,
                                y - t - h,
                                0,
                                h * 0.03)
                        .fine(16, 12)
                        .warped(head),
                grey,
                30);
        body.add(
                Tube.round(
                                x - t * 2.0,
                                y - t * 0.6,
                                0,
                                h * 0.24,
                                x - t * 1.9,
                                y - t * 1.1 - h * 0.2,
                                0,
                                h * 0.14,
                                x - t * 1.7,
                                y - t * 1.1 - h * 0.5,
                                0,
                                h * 0.03)
                        .fine(14, 12)
                        .warped(head),
                grey,
                30);
    }
}
