package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.solid.Lamp;
import dev.kinora.animatic.stage.solid.Sun;
import java.util.List;

/** Colours a surface point of a {@link Solid}: material, light, reflection of the window. Linear light out. */
final class Ceramics {
    private static final double[] CLAY = {0.50, 0.33, 0.20};
    private static final double[] CREAM = {0.62, 0.52, 0.38};

    private final Solid solid;
    private final Sun sun;
    private final List<Lamp> lamps;
    private final int seed;
    private final double[] glaze;
    private final double[] filling;
    private final double shadowSoft;

    Ceramics(Solid solid, Sun sun, List<Lamp> lamps, long seed) {
        this.lamps = lamps;
        this.solid = solid;
        this.sun = sun;
        this.seed = (int) Noise.mix(seed);
        glaze = Vessel.linear(solid.vessel.colour());
        filling = Vessel.linear(solid.vessel.filling());
        shadowSoft = 7;
    }

    /**
     * @param p point, centimetres about the solid's foot
     * @param n unit normal
     * @param v unit direction from the camera to the point
     */
    double[] shade(double[] p, double[] n, double[] v) {
        int part = solid.part(p[0], p[1], p[2]);
        double[] albedo = albedo(part, p, n);
        double gloss = gloss(part, p);
        double wx = solid.x + p[0] * solid.unit;
        double wy = p[1] * solid.unit;
        double wz = solid.z + p[2] * solid.unit;
        double mask = sun.gobo().light(wx, wy, wz, 0.0062);
        double facing = (dot(n, sun.direction()) + 0.06) / 1.06;
        double lit = facing <= 0 || mask <= 0.003
                ? 0
                : facing
                        * mask
                        * solid.lightAt(
                                p[0] + n[0] * 0.12,
                                p[1] + n[1] * 0.12,
                                p[2] + n[2] * 0.12,
                                sun.direction(),
                                shadowSoft);
        double ao = occlusion(p, n);
        double sky = (0.45 + 0.55 * n[1]) * 0.5 + 0.5 * Math.max(0, dot(n, sun.window()));
        double up = Math.max(0, 0.55 - n[1] * 0.75) * Noise.smooth(9, 0, p[1]);
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            double light = sun.key()[c] * lit + ao * (sun.fill()[c] * sky * 1.15 + sun.bounce()[c] * up * 1.6);
            out[c] = albedo[c] * light;
        }
        for (Lamp lamp : lamps) {
            double dx = lamp.x() - wx;
            double dy = lamp.y() - wy;
            double dz = lamp.z() - wz;
            double q = dx * dx + dy * dy + dz * dz;
            double k = lamp.at(q) * ao * Math.max(0.06, (dx * n[0] + dy * n[1] + dz * n[2]) / Math.sqrt(q + 1e-9));
            for (int c = 0; c < 3; c++) {
                out[c] += albedo[c] * lamp.colour()[c] * k;
            }
        }
        reflect(out, p, n, v, gloss, ao, lit);
        return out;
    }

    private double[] albedo(int part, double[] p, double[] n) {
        double angle = Math.atan2(p[2], p[0]);
        return switch (solid.vessel.finish()) {
            case GLAZED -> glazed(part, p, n, angle);
            case SMOOTH, METAL -> glaze;
            case MATT -> mottled(glaze, p, 0.10, 1.3);
            case FRUIT -> fruit(p, angle);
        };
    }

    private double[] glazed(int part, double[] p, double[] n, double angle) {
        boolean outside = n[0] * p[0] + n[2] * p[2] > 0 || part == Solid.HANDLE;
        double r = Math.hypot(p[0], p[2]);
        double top = solid.vessel.height();
        double[] base = glaze;
        if (part == Solid.SAUCER) {
            base = mottled(glaze, p, 0.10, 0.9);
            return mix(base, CLAY, Noise.smooth(8.35, 8.55, r));
        }
        if (part == Solid.BODY && !outside) {
            return mix(CREAM, CLAY, 0.25 * Noise.smooth(top - 0.5, top - 0.1, p[1]));
        }
        double dip = top * 0.26
                + 0.38 * Math.sin(angle * 2 + 1)
                + 0.24 * Math.sin(angle * 5 + 2)
                + 0.10 * Math.sin(angle * 9);
        double raw = 1 - Noise.smooth(dip - 0.05, dip + 0.05, p[1]);
        double pool = Math.exp(-Math.pow((p[1] - dip - 0.28) / 0.3, 2));
        base = mix(mottled(glaze, p, 0.14, 0.7), scale(glaze, 0.55), 0.55 * pool);
        base = mix(base, CREAM, 0.75 * Noise.smooth(top - 0.34, top - 0.12, p[1]));
        base = mix(base, scale(CLAY, 0.5), 0.8 * speckle(p));
        return mix(base, mottled(CLAY, p, 0.12, 2.2), raw);
    }

    /** Dark grains in the glaze: one random ball in some cells of a grid. */
    private double speckle(double[] p) {
        double best = 0;
        double cell = 0.62;
        for (int i = 0; i < 2; i++) {
            double s = i == 0 ? cell : cell * 0.57;
            long cx = (long) Math.floor(p[0] / s);
            long cy = (long) Math.floor(p[1] / s);
            long cz = (long) Math.floor(p[2] / s);
            long h = Noise.mix(seed + cx * 73856093L ^ cy * 19349663L ^ cz * 83492791L ^ i);
            if ((h & 255) > (i == 0 ? 70 : 60)) {
                continue;
            }
            double ox = (cx + 0.25 + 0.5 * Noise.at(h, 1)) * s - p[0];
            double oy = (cy + 0.25 + 0.5 * Noise.at(h, 2)) * s - p[1];
            double oz = (cz + 0.25 + 0.5 * Noise.at(h, 3)) * s - p[2];
            double radius = s * (0.07 + 0.13 * Noise.at(h, 4) * Noise.at(h, 5));
            best = Math.max(best, 1 - Noise.smooth(radius * 0.7, radius * 1.2, Math.sqrt(ox * ox + oy * oy + oz * oz)));
        }
        return best;
    }

    private double[] fruit(double[] p, double angle) {
        double streak = Noise.fbm(seed, angle * 5, p[1] * 0.25, 3);
        double spot = Noise.smooth(0.72, 0.86, Noise.value(seed + 5, angle * 9 + 40, p[1] * 2.4));
        double groove = solid.vessel.height() > 14 ? 0.55 + 0.45 * Math.abs(Math.cos(angle * 5)) : 1;
        double[] warm = mix(glaze, new double[] {0.80, 0.52, 0.10}, 0.45 * Noise.smooth(0.45, 0.75, streak));
        return scale(mix(warm, CREAM, 0.22 * spot), groove);
    }

    private double[] mottled(double[] base, double[] p, double amount, double scale) {
        double n = Noise.fbm(seed + 9, (p[0] + p[2] * 0.7) * scale + 30, p[1] * scale + 30, 2);
        return scale(base, 1 - amount + 2 * amount * n);
    }

    private double gloss(int part, double[] p) {
        return switch (solid.vessel.finish()) {
            case GLAZED -> part == Solid.BODY && p[1] < solid.vessel.height() * 0.2 ? 0.15 : 1;
            case SMOOTH -> 1.1;
            case FRUIT -> 0.45;
            case MATT -> 0.08;
            case METAL -> 2.4;
        };
    }

    private double occlusion(double[] p, double[] n) {
        double sum = 0;
        double weight = 1;
        for (int i = 1; i <= 5; i++) {
            double h = 0.16 * i * i * 0.5 + 0.1;
            double d = solid.at(p[0] + n[0] * h, p[1] + n[1] * h, p[2] + n[2] * h);
            double floor = p[1] + n[1] * h;
            sum += weight * Math.max(0, h - Math.min(d, Math.max(0, floor)));
            weight *= 0.72;
        }
        return Math.max(0.12, 1 - 0.62 * sum);
    }

    /** The window in the glaze, with its cross and slats, and the key's own highlight. */
    private void reflect(double[] out, double[] p, double[] n, double[] v, double gloss, double ao, double lit) {
        double cos = -dot(n, v);
        double fresnel = 0.045 + 0.955 * Math.pow(1 - Math.max(0, Math.min(1, cos)), 5);
        double k = 2 * cos;
        double rx = v[0] + k * n[0];
        double ry = v[1] + k * n[1];
        double rz = v[2] + k * n[2];
        double[] w = sun.window();
        double turn = Math.atan2(rx, -rz) - Math.atan2(w[0], -w[2]);
        double height = Math.abs(n[1]) < 0.5
                ? (p[1] / solid.vessel.height() - 0.60) * 1.5
                : Math.asin(Math.max(-1, Math.min(1, ry))) - 0.5;
        double u = turn / 0.30;
        double inside = (1 - Noise.smooth(0.70, 1.0, Math.abs(u))) * (1 - Noise.smooth(0.22, 0.36, Math.abs(height)));
        double cross = Noise.smooth(0.04, 0.10, Math.abs(u - 0.1));
        double slats = 0.55
                + 0.45
                        * Noise.smooth(
                                0.25,
                                0.5,
                                Math.abs(Math.floorMod((long) Math.floor(height * 8000), 1000L) / 1000.0 - 0.5) * 1.6);
        double pane = inside * cross * slats * 0.24;
        double hx = sun.direction()[0] - v[0];
        double hy = sun.direction()[1] - v[1];
        double hz = sun.direction()[2] - v[2];
        double hl = Math.sqrt(hx * hx + hy * hy + hz * hz);
        double spec = Math.pow(Math.max(0, (hx * n[0] + hy * n[1] + hz * n[2]) / hl), 70) * lit * 0.7;
        double room = (0.35 + 0.65 * Math.max(0, ry)) * fresnel * ao;
        for (int c = 0; c < 3; c++) {
            out[c] += gloss * (pane * (sun.fill()[c] * 2.2 + sun.key()[c] * 0.16) + spec * sun.key()[c]);
            out[c] += Math.min(1.4, gloss) * room * (sun.fill()[c] * 1.4 + sun.bounce()[c] * Math.max(0, -ry));
        }
    }

    /** The surface of what is in it: dark, with the room and a little foam in it. */
    double[] liquid(double px, double pz, double radius, double[] v) {
        double r = Math.hypot(px, pz) / radius;
        double wx = solid.x + px * solid.unit;
        double wz = solid.z + pz * solid.unit;
        double y = solid.vessel.liquid();
        double mask = sun.gobo().light(wx, y * solid.unit, wz, 0.006);
        double lit = mask * solid.lightAt(px, y + 0.05, pz, sun.direction(), shadowSoft);
        double swirl = Noise.fbm(seed + 3, px * 0.9 + Noise.fbm(seed + 4, px * 0.5, pz * 0.5, 2) * 3, pz * 1.6, 3);
        double foam = 0.75 * Noise.smooth(0.86, 0.985, r)
                + 0.35 * Noise.smooth(0.60, 0.74, swirl) * Noise.smooth(0.1, 0.6, r);
        double fresnel = 0.03 + 0.97 * Math.pow(1 - Math.max(0, -v[1]), 5);
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            double body = filling[c] * 0.55 + (CREAM[c] * 0.5 - filling[c] * 0.55) * Math.min(1, foam) * 0.6;
            double light = sun.key()[c] * lit * Math.max(0.2, sun.direction()[1]) + sun.fill()[c] * 0.9;
            out[c] = body * light + fresnel * (sun.fill()[c] * 1.2 + sun.key()[c] * 0.02);
        }
        return out;
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] mix(double[] a, double[] b, double k) {
        return new double[] {a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, a[2] + (b[2] - a[2]) * k};
    }

    static double[] scale(double[] a, double k) {
        return new double[] {a[0] * k, a[1] * k, a[2] * k};
    }
}
