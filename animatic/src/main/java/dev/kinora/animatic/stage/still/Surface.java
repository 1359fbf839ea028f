package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Noise;

/** What a table is made of: colour and shine of a point, linear light. Lengths are metres. */
enum Surface {
    WOOD {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double plank = Math.floor((z + 0.31) / 0.145);
            double inPlank = (z + 0.31) / 0.145 - plank;
            long id = Noise.mix(seed + (long) plank * 7919);
            double shift = Noise.at(id, 1) * 40;
            double tone = 0.84 + 0.32 * Noise.at(id, 2);
            double u = x * 9 + shift;
            double v = inPlank * 1.6 + Noise.at(id, 3) * 9;
            double kx = u - (Noise.at(id, 4) * 9 + shift - 4);
            double kz = (inPlank - 0.25 - 0.5 * Noise.at(id, 5)) * 2.2;
            double knot = 1.5 * Math.exp(-(kx * kx * 0.9 + kz * kz * 6));
            double ring = v * 1.5 + Noise.fbm((int) id, u * 0.26, v * 1.2, 4) * 6.4 + knot * 2.2;
            double phase = ring - Math.floor(ring);
            double grain = phase < 0.72 ? phase / 0.72 : (1 - phase) / 0.28;
            double fibre = Noise.fbm((int) id + 3, u * 2.2, v * 34, 3);
            double pore = Noise.smooth(0.62, 0.80, Noise.value((int) id + 4, u * 5, v * 90));
            double edge = Math.min(inPlank, 1 - inPlank) * 0.145;
            double gap = 1 - Noise.smooth(0.0005, 0.0016, edge);
            double k = (0.26 + 0.74 * grain * grain) * (0.70 + 0.60 * fibre) * (1 - 0.35 * pore) * tone;
            out[0] = (0.105 + 0.46 * k) * (1 - 0.85 * gap);
            out[1] = (0.042 + 0.235 * k) * (1 - 0.88 * gap);
            out[2] = (0.014 + 0.080 * k) * (1 - 0.9 * gap);
            out[3] = 0.55 + 0.45 * fibre;
        }
    },
    STONE {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double n = Noise.fbm(seed, x * 22, z * 22, 4);
            double s = Noise.smooth(0.66, 0.8, Noise.value(seed + 2, x * 420, z * 420));
            double v = 0.20 + 0.16 * n - 0.10 * s;
            out[0] = v * 1.02;
            out[1] = v;
            out[2] = v * 0.96;
            out[3] = 0.5;
        }
    },
    MARBLE {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double w = Noise.fbm(seed, x * 5, z * 5, 4);
            double vein = Math.abs(Noise.fbm(seed + 7, x * 4 + w * 2.4, z * 4 + w * 1.7, 4) - 0.5);
            double dark = Math.exp(-vein * 42) * 0.55 + 0.16 * w;
            out[0] = 0.70 - 0.50 * dark;
            out[1] = 0.68 - 0.47 * dark;
            out[2] = 0.66 - 0.42 * dark;
            out[3] = 1;
        }
    },
    CLOTH {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double weave = 0.5 + 0.25 * Math.sin(x * 2400) + 0.25 * Math.sin(z * 2400);
            double fold = Noise.fbm(seed, x * 6, z * 3, 3);
            double check =
                    Math.floorMod((long) Math.floor(x / 0.05), 2L) + Math.floorMod((long) Math.floor(z / 0.05), 2L);
            double v = (0.85 + 0.1 * weave) * (0.75 + 0.5 * fold);
            out[0] = v * (0.58 - 0.06 * check);
            out[1] = v * (0.55 - 0.20 * check);
            out[2] = v * (0.48 - 0.17 * check);
            out[3] = 0.05;
        }
    };

    /**
     * @param x metres to the right
     * @param z metres away
     * @param out receives red, green, blue and shine
     */
    abstract void at(double x, double z, int seed, double[] out);

    static Surface of(String name) {
        return switch (name) {
            case "stone" -> STONE;
            case "marble" -> MARBLE;
            case "cloth" -> CLOTH;
            default -> WOOD;
        };
    }
}
