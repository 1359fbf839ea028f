package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Shading;
import java.util.List;

/** Light of a scene: the same that everything else in the picture is drawn under. Belongs to one thread. */
public final class Painted implements Lighting {
    private final Light light;
    private final Shading shading;
    private final double[] key;
    private final List<Lamp> lamps;

    public Painted(Light light, List<Lamp> lamps) {
        this.light = light;
        this.lamps = List.copyOf(lamps);
        shading = new Shading(light);
        double z = Math.max(0.35, light.keyZ());
        key = Sun.unit(light.keyX(), Math.max(0.25, -light.keyY()), -z);
    }

    @Override
    public double[] key() {
        return key;
    }

    @Override
    public void shade(Spot s, double wx, double wy, double wz, float[] out) {
        int base = 0xFF000000 | Tone.screen(s.r) << 16 | Tone.screen(s.g) << 8 | Tone.screen(s.b);
        float k = (float) (1 - s.stuff.wrap() * 0.4);
        double dim = 1 - s.lit;
        double nx = s.nx - dim * 0.55 * key[0];
        double ny = s.ny - dim * 0.55 * key[1];
        double nz = s.nz - dim * 0.55 * key[2];
        double l = Math.max(1e-6, Math.sqrt(nx * nx + ny * ny + nz * nz));
        shading.at(base, (float) (nx / l) * k, (float) (-ny / l) * k, (float) (-nz / l));
        double dark = (1 - s.open) * 0.75 * Math.max(0.4, light.shadeAmount());
        out[0] = mix(shading.red, Colours.red(light.shade()), dark);
        out[1] = mix(shading.green, Colours.green(light.shade()), dark);
        out[2] = mix(shading.blue, Colours.blue(light.shade()), dark);
        double cos = Math.max(0, Math.min(1, -(s.nx * s.vx + s.ny * s.vy + s.nz * s.vz)));
        mirror(s, base, cos, out);
        lamps(s, wx, wy, wz, out);
        if (s.glow > 0) {
            out[0] = mix(out[0], Math.min(255, Colours.red(base) * 1.1f + 12), s.glow);
            out[1] = mix(out[1], Math.min(255, Colours.green(base) * 1.1f + 12), s.glow);
            out[2] = mix(out[2], Math.min(255, Colours.blue(base) * 1.1f + 12), s.glow);
        }
        out[3] = 1;
        if (s.stuff.clear()) {
            double tint = 1 - Math.min(s.r, Math.min(s.g, s.b)) / Math.max(0.02, Math.max(s.r, Math.max(s.g, s.b)));
            double bright = Math.max(out[0], Math.max(out[1], out[2])) / 255;
            out[3] = (float)
                    Math.min(1, 0.14 + 0.45 * tint + 0.5 * Math.pow(1 - cos, 2) + 0.4 * bright * bright * bright);
        }
    }

    private void mirror(Spot s, int base, double cos, float[] out) {
        double rx = s.vx + 2 * cos * s.nx;
        double ry = s.vy + 2 * cos * s.ny;
        double rz = s.vz + 2 * cos * s.nz;
        double up = Noise.smooth(-0.05, 0.9, ry);
        int sky = Colours.mix(Colours.mix(light.air(), 0xFFFFFFFF, 0.12), light.sky(), up);
        int ground = Colours.mix(light.bounce(), light.shade(), 0.5);
        int seen = Colours.mix(ground, sky, Noise.smooth(-0.14, 0.08, ry));
        double h = Math.max(0, rx * key[0] + ry * key[1] + rz * key[2]);
        double spec = Math.pow(h, s.stuff.power() * 0.5) * s.lit * (0.35 + 1.3 * light.keyAmount());
        double graze = Math.pow(1 - cos, 5);
        if (s.stuff.metal()) {
            int tinted = Colours.multiply(seen, Colours.mix(base, 0xFFFFFFFF, 0.25));
            double k = 0.62 * (0.4 + 0.6 * s.open);
            toward(out, tinted, k);
            add(out, Colours.mix(light.key(), base, 0.35), spec);
            return;
        }
        toward(out, seen, Math.min(0.8, s.stuff.gloss() * (0.04 + 0.75 * graze) * s.open));
        add(out, light.key(), Math.min(0.9, spec * s.stuff.gloss()));
    }

    private void lamps(Spot s, double wx, double wy, double wz, float[] out) {
        for (Lamp lamp : lamps) {
            double dx = lamp.x() - wx;
            double dy = lamp.y() - wy;
            double dz = lamp.z() - wz;
            double q = dx * dx + dy * dy + dz * dz;
            double d = Math.sqrt(q) + 1e-9;
            double facing = Math.max(0, (s.nx * dx + s.ny * dy + s.nz * dz) / d + 0.25) / 1.25;
            double k = Math.min(1.1, lamp.at(q)) * facing * (0.3 + 0.7 * s.open) * 200;
            double[] c = {s.r, s.g, s.b};
            for (int i = 0; i < 3; i++) {
                double add = lamp.colour()[i] * k * Math.sqrt(0.02 + c[i]);
                out[i] = (float) (255 - (255 - out[i]) * Math.exp(-add / 255));
            }
        }
    }

    private static void toward(float[] out, int c, double k) {
        out[0] = mix(out[0], Colours.red(c), k);
        out[1] = mix(out[1], Colours.green(c), k);
        out[2] = mix(out[2], Colours.blue(c), k);
    }

    private static void add(float[] out, int c, double k) {
        out[0] += (float) ((255 - out[0]) * Colours.red(c) / 255.0 * Math.min(1, k));
        out[1] += (float) ((255 - out[1]) * Colours.green(c) / 255.0 * Math.min(1, k));
        out[2] += (float) ((255 - out[2]) * Colours.blue(c) / 255.0 * Math.min(1, k));
    }

    private static float mix(float a, double b, double k) {
        return (float) (a + (b - a) * k);
    }
}
