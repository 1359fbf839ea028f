package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Noise;
import java.util.List;

/** Light of a close-up: a key through a window, the window mirrored in what shines, small lamps near by. */
public final class Sunlit implements Lighting {
    private final Sun sun;
    private final List<Lamp> lamps;
    private final double[] base;

    public Sunlit(Sun sun, List<Lamp> lamps) {
        this.sun = sun;
        this.lamps = List.copyOf(lamps);
        base = new double[] {0.10, 0.062, 0.034};
    }

    @Override
    public double[] key() {
        return sun.direction();
    }

    @Override
    public void shade(Spot s, double wx, double wy, double wz, float[] out) {
        double[] l = sun.direction();
        double wrap = s.stuff.wrap();
        double facing = (s.nx * l[0] + s.ny * l[1] + s.nz * l[2] + wrap) / (1 + wrap);
        double mask = facing > 0 ? sun.gobo().light(wx, wy, wz, 0.0062) : 0;
        double through = s.stuff.wrap() > 0.25 ? 0.45 * (s.stuff.wrap() - 0.2) * mask : 0;
        double lit = Math.max(0, facing) * mask * Math.max(s.lit, through);
        double[] w = sun.window();
        double sky =
                (0.45 + 0.55 * s.ny) * 0.5 + 0.5 * Math.max(0, s.nx * w[0] + s.ny * w[1] + s.nz * w[2]) + 0.16 * wrap;
        double up = Math.max(0, 0.55 - s.ny * 0.75);
        double[] c = {s.r, s.g, s.b};
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            light[i] = sun.key()[i] * lit + s.open * (sun.fill()[i] * sky * 1.15 + sun.bounce()[i] * up * 1.2);
        }
        double shine = lamps(s, wx, wy, wz, light);
        double[] mirror = mirror(s, mask * s.lit, shine);
        double cos = Math.max(0, Math.min(1, -(s.nx * s.vx + s.ny * s.vy + s.nz * s.vz)));
        double graze = Math.pow(1 - cos, 5);
        for (int i = 0; i < 3; i++) {
            double v;
            if (s.stuff.metal()) {
                v = c[i] * (0.30 * light[i] + 1.25 * mirror[i]) + graze * 0.4 * mirror[i];
            } else {
                double f = s.stuff.gloss() * (0.045 + 0.955 * graze);
                v = c[i] * light[i] + f * mirror[i] * 1.5;
            }
            out[i] = Tone.filmic(v + s.glow * c[i] * 3.4);
        }
        out[3] = s.stuff.clear() ? clear(s, out, mirror, light, cos) : 1;
    }

    /** Glass: what it mirrors, a darker rim where it is seen edge-on, a tint elsewhere. */
    private static float clear(Spot s, float[] out, double[] mirror, double[] light, double cos) {
        double edge = Math.pow(1 - cos, 2.2);
        double tint = 1 - Math.min(s.r, Math.min(s.g, s.b)) / Math.max(0.02, Math.max(s.r, Math.max(s.g, s.b)));
        double body = 0.05 + 0.42 * tint + (0.40 + 0.25 * tint) * edge;
        double fresnel = 0.05 + 0.95 * Math.pow(1 - cos, 5);
        double bright = 0;
        double[] v = new double[3];
        double[] c = {s.r, s.g, s.b};
        for (int i = 0; i < 3; i++) {
            v[i] = fresnel * mirror[i] * 1.6;
            bright = Math.max(bright, v[i]);
        }
        double glare = Math.min(0.95, bright * 0.85);
        double cover = 1 - (1 - body) * (1 - glare);
        for (int i = 0; i < 3; i++) {
            double inside = c[i] * (0.22 + 0.38 * light[i] + 0.25 * mirror[i] * tint);
            out[i] = Tone.filmic((inside * body * (1 - glare) + v[i]) / cover);
        }
        return (float) cover;
    }

    private double lamps(Spot s, double wx, double wy, double wz, double[] light) {
        double shine = 0;
        for (Lamp lamp : lamps) {
            double dx = lamp.x() - wx;
            double dy = lamp.y() - wy;
            double dz = lamp.z() - wz;
            double q = dx * dx + dy * dy + dz * dz;
            double d = Math.sqrt(q) + 1e-9;
            double wrap = Math.max(0.12, s.stuff.wrap());
            double facing = Math.max(0, (s.nx * dx + s.ny * dy + s.nz * dz) / d + wrap) / (1 + wrap);
            double k = lamp.at(q) * (facing * (0.35 + 0.65 * s.open) + (s.stuff.wrap() > 0.3 ? 0.25 : 0.02));
            for (int i = 0; i < 3; i++) {
                light[i] += lamp.colour()[i] * k;
            }
            double hx = dx / d - s.vx;
            double hy = dy / d - s.vy;
            double hz = dz / d - s.vz;
            double hl = Math.sqrt(hx * hx + hy * hy + hz * hz) + 1e-9;
            double h = Math.max(0, (hx * s.nx + hy * s.ny + hz * s.nz) / hl);
            shine += Math.pow(h, s.stuff.power() * 1.4) * Math.min(3, lamp.at(q)) * 2.2;
        }
        return shine;
    }

    /** What the surface mirrors: window, room and lamps. */
    private double[] mirror(Spot s, double lit, double shine) {
        double cos = -(s.nx * s.vx + s.ny * s.vy + s.nz * s.vz);
        double rx = s.vx + 2 * cos * s.nx;
        double ry = s.vy + 2 * cos * s.ny;
        double rz = s.vz + 2 * cos * s.nz;
        double[] w = sun.window();
        double turn = Math.atan2(rx, -rz) - Math.atan2(w[0], -w[2]);
        double height = Math.asin(Math.max(-1, Math.min(1, ry))) - 0.42;
        double soft = 0.06 + 6 / (s.stuff.power() + 6);
        double u = Math.abs(turn) / 0.42;
        double v = Math.abs(height) / 0.46;
        double pane = (1 - Noise.smooth(1 - soft, 1 + soft, u)) * (1 - Noise.smooth(1 - soft, 1 + soft, v));
        pane *= Noise.smooth(0.03, 0.05 + soft, Math.abs(turn - 0.06))
                * Noise.smooth(0.02, 0.03 + soft, Math.abs(height));
        double back = 0.35
                * (1 - Noise.smooth(0.5 - soft, 0.9, Math.abs(Math.abs(turn) - 2.2)))
                * (1 - Noise.smooth(0.3, 0.7, Math.abs(height)));
        double hx = sun.direction()[0] - s.vx;
        double hy = sun.direction()[1] - s.vy;
        double hz = sun.direction()[2] - s.vz;
        double hl = Math.sqrt(hx * hx + hy * hy + hz * hz);
        double h = Math.max(0, (hx * s.nx + hy * s.ny + hz * s.nz) / hl);
        double spec = Math.pow(h, s.stuff.power()) * lit * (0.8 + s.stuff.power() / 24);
        double room = (0.32 + 0.5 * Math.max(0, ry)) * s.open;
        double floor = Noise.smooth(0.06, -0.10, ry);
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double air = sun.fill()[i] * (room + back) + base[i] * 0.25;
            double table = base[i] * (sun.key()[i] * 0.75 + sun.fill()[i]);
            out[i] = (air + (table - air) * floor)
                    + pane * s.open * (sun.fill()[i] * 3.4 + sun.key()[i] * 0.42)
                    + spec * sun.key()[i]
                    + shine * (i == 0 ? 1.0 : i == 1 ? 0.66 : 0.32);
        }
        return out;
    }
}
