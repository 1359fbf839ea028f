package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import java.util.Optional;

/** A woven rug on the floor, as colour by point. */
final class Rug {
    private final double x;
    private final double near;
    private final double far;
    private final double half;
    private final double[] field;
    private final double[] band;
    private final double[] line;
    private final int pattern;
    private final int seed;

    private Rug(double x, double near, double far, double half, Scheme scheme, long seed) {
        this.x = x;
        this.near = near;
        this.far = far;
        this.half = half;
        field = Shellwork.linear(Colours.saturate(Colours.mix(scheme.cloth(), scheme.second(), 0.42), 0.8));
        band = Shellwork.linear(Colours.saturate(Colours.scale(scheme.accent(), 0.88), 0.85));
        line = Shellwork.linear(scheme.second());
        pattern = (int) (Noise.at(seed, 47) * 3);
        this.seed = (int) seed;
    }

    /** The rug of a room that has one. */
    static Optional<Rug> of(Chamber room, Shell shell, Scheme scheme, long seed) {
        boolean bare =
                shell.floor() == Floor.CHECKER || shell.floor() == Floor.CONCRETE || shell.floor() == Floor.TILES;
        double focus = room.view().plan().focus();
        double near = Math.max(focus * 0.82, focus - 0.85);
        double far = Math.min(room.back() - 0.75, near + 2.0);
        if (bare || room.repeats() || far - near < 0.6 || shell.widest() >= 9) {
            return Optional.empty();
        }
        double half = Math.min(1.45, Math.max(0.8, room.halfSeen() * 0.4));
        return Optional.of(new Rug(Noise.between(seed, 41, -0.25, 0.25), near, far, half, scheme, seed));
    }

    /** Lays the rug over the floor's colour at a point. */
    void over(double px, double pz, double fx, double fz, double[] out) {
        double dx = half - Math.abs(px - x);
        double dz = Math.min(pz - near, far - pz);
        if (dx < -0.12 || dz < -0.06) {
            return;
        }
        double in = cover(dx, fx) * cover(dz, fz);
        double shade = Noise.smooth(-0.06, 0.02, Math.min(dx, dz));
        double fringe = dx < 0 && dx > -0.09 && dz > 0
                ? 0.75
                                * Noise.smooth(0.2, 0.5, Math.abs(pz / 0.022 - Math.rint(pz / 0.022)) * 2)
                                * Math.min(1, 0.012 / fz)
                        + 0.35 * (1 - Math.min(1, 0.012 / fz))
                : 0;
        double d = Math.min(dx, dz);
        double soft = Math.max(0.004, Math.max(fx, fz) * 0.6);
        double border = step(0.05, d, soft) * (1 - step(0.21, d, soft));
        double stripe =
                step(0.225, d, soft) * (1 - step(0.245, d, soft)) + step(0.025, d, soft) * (1 - step(0.04, d, soft));
        double motif = d > 0.26
                ? motif(px - x, pz - near, Math.max(fx, fz))
                : d > 0.05 && d < 0.21 ? teeth(dx < dz ? pz : px, d, soft) : 0;
        double weave = 1 + (Noise.value(seed, px * 220, pz * 60) - 0.5) * 0.22 * Math.min(1, 0.008 / fx);
        double worn = 1 + 0.18 * (Noise.fbm(seed + 3, px * 1.6, pz * 1.6, 2) - 0.5);
        for (int c = 0; c < 3; c++) {
            double v = field[c] * (1 - border) + band[c] * border;
            v = v * (1 - stripe) + line[c] * stripe;
            double m = d > 0.26 ? (motif > 0 ? line[c] : band[c]) : line[c];
            v += (m - v) * Math.abs(motif) * 0.62;
            double under = out[c] * (1 - 0.45 * shade);
            double rug = v * weave * worn;
            out[c] = under * (1 - in) + rug * in;
            out[c] += (line[c] * 0.9 - out[c]) * fringe * (1 - in);
        }
    }

    private double motif(double u, double v, double foot) {
        double soft = Math.max(0.03, foot * 4);
        double p = pattern == 0 ? 0.36 : 0.30;
        double iu = Math.floor(u / p);
        double iv = Math.floor(v / p);
        double a = Math.abs(u / p - iu - 0.5) * 2;
        double b = Math.abs(v / p - iv - 0.5) * 2;
        double fade = Math.min(1, 0.05 / foot);
        return switch (pattern) {
            case 0 -> {
                double d = a + b;
                double ring = step(0.52, d, soft) * (1 - step(0.74, d, soft));
                yield fade * (ring - (1 - step(0.32, d, soft)));
            }
            case 1 ->
                fade
                        * 0.8
                        * (1 - step(0.10, Math.abs(a + b - 1), soft))
                        * (Math.floorMod((long) (iu + iv), 2L) == 0 ? 1 : -1);
            default -> fade * 0.55 * (1 - step(0.16, Math.abs(v / 0.22 - Math.rint(v / 0.22)), soft));
        };
    }

    private static double teeth(double along, double d, double soft) {
        double t = Math.abs(along / 0.13 - Math.rint(along / 0.13)) * 2;
        double h = (d - 0.06) / 0.14;
        return 0.7 * (1 - step(h, t, Math.max(0.06, soft * 8))) * (h > 0 && h < 1 ? 1 : 0);
    }

    private static double step(double edge, double v, double soft) {
        return Noise.smooth(edge - soft, edge + soft, v);
    }

    private static double cover(double d, double foot) {
        return Noise.smooth(-foot * 0.6, foot * 0.6 + 1e-6, d);
    }
}
