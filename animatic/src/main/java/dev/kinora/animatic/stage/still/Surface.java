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
    },
    PICNIC {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double weave = 0.5 + 0.25 * Math.sin(x * 2100) + 0.25 * Math.sin(z * 2100);
            double fold = Noise.fbm(seed, x * 5, z * 4, 3);
            double across = Math.floorMod((long) Math.floor(x / 0.045), 2L);
            double along = Math.floorMod((long) Math.floor(z / 0.045), 2L);
            double red = (across + along) / 2;
            double v = (0.85 + 0.15 * weave) * (0.72 + 0.5 * fold);
            out[0] = v * (0.70 - 0.16 * red);
            out[1] = v * (0.64 - 0.58 * red);
            out[2] = v * (0.56 - 0.50 * red);
            out[3] = 0.04;
        }
    },
    WORKBENCH {
        @Override
        void at(double x, double z, int seed, double[] out) {
            WOOD.at(x * 0.8, z * 0.8, seed, out);
            double scratch = Noise.smooth(0.72, 0.78, Noise.value(seed + 6, x * 30 + z * 90, z * 8 - x * 6));
            double stain = Noise.smooth(0.55, 0.75, Noise.fbm(seed + 9, x * 8, z * 8, 3));
            for (int c = 0; c < 3; c++) {
                out[c] = out[c] * (0.62 - 0.25 * stain) + 0.06 * scratch;
            }
            out[3] *= 0.5;
        }
    },
    METAL {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double brushed = Noise.fbm(seed, x * 6, z * 700, 2);
            double v = 0.26 + 0.16 * brushed;
            out[0] = v * 0.96;
            out[1] = v;
            out[2] = v * 1.05;
            out[3] = 1.6;
        }
    },
    SAND {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double ripple = 0.5 + 0.5 * Math.sin((z + 0.02 * Noise.fbm(seed, x * 14, z * 14, 3)) * 260);
            double grain = Noise.value(seed + 2, x * 1400, z * 1400);
            double v = 0.42 + 0.10 * ripple + 0.14 * (grain - 0.5);
            out[0] = v * 1.25;
            out[1] = v * 0.98;
            out[2] = v * 0.66;
            out[3] = 0.02;
        }
    },
    GRASS {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double blade = Noise.fbm(seed, x * 420, z * 60, 2);
            double patch = Noise.fbm(seed + 3, x * 12, z * 12, 3);
            double v = 0.35 + 0.9 * blade * blade + 0.3 * (patch - 0.5);
            out[0] = 0.16 * v;
            out[1] = 0.30 * v;
            out[2] = 0.06 * v;
            out[3] = 0.05;
        }
    },
    SNOW {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double soft = Noise.fbm(seed, x * 8, z * 8, 3);
            double spark = Noise.smooth(0.93, 0.97, Noise.value(seed + 2, x * 900, z * 900));
            double v = 0.62 + 0.22 * soft;
            out[0] = v * 0.95 + spark;
            out[1] = v * 0.99 + spark;
            out[2] = v * 1.06 + spark;
            out[3] = 0.1;
        }
    },
    LINEN {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double v = folds(x, z, seed) * (0.94 + 0.03 * Math.sin(x * 2600) + 0.03 * Math.sin(z * 2600));
            out[0] = 0.62 * v;
            out[1] = 0.60 * v;
            out[2] = 0.56 * v;
            out[3] = 0.03;
        }
    },
    VELVET {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double fold = folds(x, z, seed);
            double nap = Noise.fbm(seed + 4, x * 60, z * 60, 2);
            double v = fold * fold * (0.7 + 0.6 * nap);
            out[0] = 0.30 * v;
            out[1] = 0.035 * v;
            out[2] = 0.055 * v;
            out[3] = 0.12;
        }
    },
    LACQUER {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double n = Noise.fbm(seed, x * 5, z * 5, 2);
            out[0] = 0.016 + 0.008 * n;
            out[1] = 0.015 + 0.007 * n;
            out[2] = 0.016 + 0.008 * n;
            out[3] = 2.2;
        }
    },
    CONCRETE {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double n = Noise.fbm(seed, x * 9, z * 9, 4);
            double grit = Noise.value(seed + 2, x * 600, z * 600);
            double pit = Noise.smooth(0.80, 0.9, Noise.value(seed + 3, x * 170, z * 170));
            double crack = Math.exp(-Math.abs(Noise.fbm(seed + 7, x * 3, z * 3, 4) - 0.5) * 160);
            double v = (0.17 + 0.13 * n + 0.07 * (grit - 0.5)) * (1 - 0.5 * pit) * (1 - 0.45 * crack);
            out[0] = v * 1.02;
            out[1] = v;
            out[2] = v * 0.98;
            out[3] = 0.12;
        }
    },
    ICE {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double w = Noise.fbm(seed, x * 6, z * 6, 4);
            double crack = Math.exp(-Math.abs(Noise.fbm(seed + 7, x * 4 + w, z * 4, 4) - 0.5) * 90);
            double v = 0.34 + 0.24 * w;
            out[0] = v * 0.70 + 0.25 * crack;
            out[1] = v * 0.92 + 0.25 * crack;
            out[2] = v * 1.06 + 0.25 * crack;
            out[3] = 1.8;
        }
    },
    MUD {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double n = Noise.fbm(seed, x * 16, z * 16, 4);
            double clod = Noise.fbm(seed + 2, x * 70, z * 70, 3);
            double v = 0.35 + 0.7 * n * clod * 1.6;
            out[0] = 0.155 * v;
            out[1] = 0.098 * v;
            out[2] = 0.058 * v;
            out[3] = 0.25 + 0.6 * Noise.smooth(0.5, 0.3, n);
        }
    },
    LEAVES {
        @Override
        void at(double x, double z, int seed, double[] out) {
            double best = 9;
            long who = 0;
            for (int i = -1; i <= 1; i++) {
                for (int j = -1; j <= 1; j++) {
                    long cx = (long) Math.floor(x / 0.05) + i;
                    long cz = (long) Math.floor(z / 0.05) + j;
                    long id = Noise.mix(seed + cx * 7919 + cz * 104729);
                    double a = 6.28 * Noise.at(id, 3);
                    double dx = x / 0.05 - cx - Noise.at(id, 1);
                    double dz = z / 0.05 - cz - Noise.at(id, 2);
                    double u = dx * Math.cos(a) + dz * Math.sin(a);
                    double v = dz * Math.cos(a) - dx * Math.sin(a);
                    double d = (u * u + 3.4 * v * v) * (0.6 + 0.8 * Noise.at(id, 5));
                    if (d < best) {
                        best = d;
                        who = id;
                    }
                }
            }
            double hue = Noise.at(who, 4);
            double edge = 0.45 + 0.55 * Noise.smooth(0.55, 0.25, best);
            double v = edge * (0.7 + 0.5 * Noise.fbm(seed, x * 90, z * 90, 2));
            out[0] = (0.20 + 0.22 * hue) * v;
            out[1] = (0.10 + 0.12 * hue * hue) * v;
            out[2] = 0.035 * v;
            out[3] = 0.06;
        }
    };

    /** How soft cloth catches the light where it lies in folds, about 1. */
    private static double folds(double x, double z, int seed) {
        double bend = Noise.fbm(seed + 5, x * 3, z * 3, 2) * 3;
        double wave = 0.5 + 0.5 * Math.sin(x * 15 + z * 24 + bend * 4);
        return 0.74 + 0.26 * wave * wave + 0.3 * (Noise.fbm(seed, x * 7, z * 5, 3) - 0.5);
    }

    /** Gives a point another colour, as bright as it is. */
    static void dye(double[] point, double[] colour) {
        double k = (0.30 * point[0] + 0.59 * point[1] + 0.11 * point[2]) / MIDDLE;
        for (int i = 0; i < 3; i++) {
            point[i] = Math.min(0.9, colour[i] * k);
        }
    }

    /** Brightness of a surface that keeps the colour it is dyed in. */
    private static final double MIDDLE = 0.45;

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
            case "picnic" -> PICNIC;
            case "workbench" -> WORKBENCH;
            case "metal" -> METAL;
            case "sand" -> SAND;
            case "grass" -> GRASS;
            case "snow" -> SNOW;
            case "linen" -> LINEN;
            case "velvet" -> VELVET;
            case "lacquer" -> LACQUER;
            case "concrete" -> CONCRETE;
            case "ice" -> ICE;
            case "mud" -> MUD;
            case "leaves" -> LEAVES;
            default -> WOOD;
        };
    }
}
