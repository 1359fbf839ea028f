package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** Outlines of two-bone limbs. */
final class Limbs {
    private Limbs() {}

    /** A limb through its three joints with a radius at each end, at the joint and half way along each bone. */
    static Path tube(double[] j, double r0, double r1, double r2, double r3, double r4) {
        double k = 0.06;
        double mx = j[2] + (j[0] + j[4] - 2 * j[2]) * k;
        double my = j[3] + (j[1] + j[5] - 2 * j[3]) * k;
        return Paths.tube(new double[] {
            j[0],
            j[1],
            r0,
            (j[0] + j[2]) / 2,
            (j[1] + j[3]) / 2,
            r1,
            mx,
            my,
            r2,
            (j[2] + j[4]) / 2,
            (j[3] + j[5]) / 2,
            r3,
            j[4],
            j[5],
            r4
        });
    }

    /** The point at {@code u} (0 shoulder, 1 joint, 2 end) along a limb. */
    static double[] at(double[] j, double u) {
        int i = u < 1 ? 0 : 2;
        double k = u < 1 ? u : u - 1;
        return new double[] {j[i] + (j[i + 2] - j[i]) * k, j[i + 1] + (j[i + 3] - j[i + 1]) * k};
    }
}
