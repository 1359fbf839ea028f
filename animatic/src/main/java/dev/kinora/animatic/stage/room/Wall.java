package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;

/** What walls are covered with: linear-light colour of a point. */
enum Wall {
    PAINT {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double mottle = Noise.fbm(seed, u * 0.9, v * 0.9, 3) - 0.5;
            double roller = (Noise.value(seed + 2, u * 70, v * 28) - 0.5) * Math.min(1, 0.012 / foot);
            scale(base, 1 + mottle * 0.16 + roller * 0.07, out);
        }
    },
    PAPER {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double p = 0.34;
            double row = Math.floor(v / p);
            double x = (u / p + (Math.floorMod((long) row, 2L) == 0 ? 0 : 0.5));
            x = (x - Math.floor(x) - 0.5) * 2;
            double y = (v / p - row - 0.5) * 2;
            double leaf = Math.abs(x) - 0.42 * (1 - y * y) * (0.55 + 0.45 * Math.cos(y * 9));
            double soft = Math.max(0.05, foot / p * 2);
            double motif = (1 - Noise.smooth(-soft, soft, leaf)) * (1 - Noise.smooth(0.82, 0.95, Math.abs(y)));
            double stem = (1 - Noise.smooth(0.02, 0.02 + soft, Math.abs(x - 0.08 * Math.sin(y * 5)))) * 0.5;
            double k = Math.max(motif, stem) * Math.min(1, 0.05 / (foot + 0.01));
            scale(base, (0.92 + 0.22 * k) * (1 + 0.1 * (Noise.fbm(seed, u, v, 2) - 0.5)), out);
        }
    },
    PANELS {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double board = 0.13;
            double n = Math.floor(u / board);
            double in = u / board - n;
            double tone = 0.84 + 0.32 * Noise.at(seed, (long) n);
            double ring = in * 2.2 + Noise.value(seed + (int) n * 17, in * 1.5, v * 1.1) * 3.6;
            double phase = ring - Math.floor(ring);
            double line = phase < 0.7 ? phase / 0.7 : (1 - phase) / 0.3;
            double fibre = Noise.value(seed + (int) n, u * 380, v * 10) - 0.5;
            double soft = Math.min(1, 0.010 / foot);
            double gap = Floor.gap(Math.min(in, 1 - in) * board, foot);
            scale(base, tone * (1 + soft * ((line - 0.5) * 0.34 + fibre * 0.22)) * (1 - 0.8 * gap), out);
        }
    },
    BRICK {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double h = 0.078;
            double w = 0.25;
            double row = Math.floor(v / h);
            double x = u / w + (Math.floorMod((long) row, 2L) == 0 ? 0 : 0.5);
            double col = Math.floor(x);
            double in = x - col;
            double up = v / h - row;
            int id = (int) Noise.mix((long) row * 7919 + (long) col + seed);
            double tone = 0.70 + 0.60 * Noise.at(seed, id);
            double rough = Noise.value(seed + 3, u * 55, v * 55) - 0.5;
            double e = Math.min(Math.min(in, 1 - in) * w, Math.min(up, 1 - up) * h);
            double wide = 0.005 + foot * 0.4;
            double joint = (1 - Noise.smooth(wide * 0.6, wide * 1.5, e)) * Math.min(1, 0.011 / wide);
            double soft = Math.min(1, 0.012 / foot);
            double k = tone * (1 + rough * 0.5 * soft) * (0.92 + 0.16 * up);
            double stain = 1 + 0.3 * (Noise.fbm(seed + 8, u * 0.7, v * 0.7, 2) - 0.5);
            for (int c = 0; c < 3; c++) {
                double grey = (0.24 + 0.05 * rough) * (c == 2 ? 0.85 : 1);
                out[c] = (base[c] * k * (1 - joint) + grey * joint) * stain;
            }
        }
    },
    TILED {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            PAINT.at(u, v, foot, seed, base, out);
            if (v > 1.95) {
                return;
            }
            double w = 0.16;
            double h = 0.08;
            double row = Math.floor(v / h);
            double x = u / w + (Math.floorMod((long) row, 2L) == 0 ? 0 : 0.5);
            double in = x - Math.floor(x);
            double up = v / h - row;
            double tone = 0.93 + 0.14 * Noise.at(seed, (long) (row * 977 + Math.floor(x)));
            double gap = Floor.gap(Math.min(Math.min(in, 1 - in) * w, Math.min(up, 1 - up) * h), foot);
            double bevel = up > 0.84 ? 1.12 : up < 0.12 ? 0.9 : 1;
            for (int c = 0; c < 3; c++) {
                double glaze = 0.62 * 0.65 + base[c] * 0.35;
                out[c] = glaze * tone * bevel * (1 - 0.42 * gap);
            }
        }
    },
    PLASTER {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double big = Noise.fbm(seed, u * 1.3, v * 1.3, 4) - 0.5;
            double slope = Noise.fbm(seed + 4, u * 5, v * 5, 2) - Noise.fbm(seed + 4, u * 5 + 0.25, v * 5 - 0.25, 2);
            double drip = Noise.value(seed + 6, u * 9, v * 0.5) - 0.5;
            scale(base, 1 + big * 0.42 + slope * 0.30 + drip * 0.10, out);
        }
    },
    /** Large cut stones. */
    ASHLAR {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double h = 0.46;
            double row = Math.floor(v / h);
            double w = 0.72 + 0.3 * Noise.at(seed, (long) row);
            double x = u / w + 0.5 * Math.floorMod((long) row, 2L) + Noise.at(seed + 1, (long) row);
            double col = Math.floor(x);
            double in = x - col;
            double up = v / h - row;
            double tone = 0.80 + 0.36 * Noise.at(seed, (long) row * 7919 + (long) col);
            double rough = Noise.fbm(seed + 3, u * 7, v * 7, 3) - 0.5;
            double slope = Noise.fbm(seed + 4, u * 3, v * 3, 2) - Noise.fbm(seed + 4, u * 3 + 0.2, v * 3 - 0.2, 2);
            double e = Math.min(Math.min(in, 1 - in) * w, Math.min(up, 1 - up) * h);
            double gap = (1 - Noise.smooth(0.006, 0.018 + foot, e)) * Math.min(1, 0.03 / (foot + 0.015));
            double lip = Noise.smooth(0.05, 0.0, (1 - up) * h) * 0.12;
            double stain = 1 + 0.35 * (Noise.fbm(seed + 8, u * 0.5, v * 0.4, 3) - 0.5);
            scale(base, (tone + rough * 0.34 + slope * 0.5 + lip) * stain * (1 - 0.66 * gap), out);
        }
    },
    /** Bare concrete with a painted band. */
    CONCRETE {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double w = 2.4;
            double h = 1.2;
            double eu = Math.abs(u / w - Math.rint(u / w)) * w;
            double ev = Math.abs(v / h - Math.rint(v / h)) * h;
            double seam = Math.max(Floor.gap(eu, foot), Floor.gap(ev, foot));
            double big = Noise.fbm(seed, u * 0.6, v * 0.6, 4) - 0.5;
            double run = Noise.value(seed + 5, u * 6, v * 0.3) - 0.5;
            scale(base, (1 + big * 0.4 + run * 0.12) * (1 - 0.4 * seam), out);
            if (v > 0.9 && v < 1.12) {
                out[0] = out[0] * 0.4 + 0.36;
                out[1] = out[1] * 0.4 + 0.20;
                out[2] = out[2] * 0.4 + 0.03;
            }
        }
    },
    /** A corridor of a hospital or an office: a dado, a hand rail, doors with a pane. */
    HALLWAY {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            PAINT.at(u, v, foot, seed, base, out);
            if (v < 1.05) {
                tint(out, new double[] {0.16, 0.34, 0.36}, 0.55 * (1 - Noise.smooth(1.03, 1.05 + foot, v)));
            }
            double rail = band(v, 0.86, 0.98, foot);
            tint(out, new double[] {0.42, 0.24, 0.11}, rail * (0.75 + 0.25 * band(v, 0.92, 0.98, foot)));
            scale(out, 1 - 0.45 * band(v, 0.79, 0.86, foot), out);
            door(u, v, foot, seed, new double[] {0.30, 0.40, 0.42}, out);
        }
    },
    /** A corridor of a hotel: striped paper, dark doors, a lamp at each. */
    SUITES {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double stripe = Math.abs(u / 0.22 - Math.rint(u / 0.22)) * 2;
            scale(base, 0.92 + 0.16 * Noise.smooth(0.42, 0.58, stripe) * Math.min(1, 0.06 / (foot + 0.01)), out);
            if (v < 0.92) {
                double e = Math.abs(u / 0.9 - Math.rint(u / 0.9)) * 0.9;
                double panel = band(v, 0.16, 0.78, foot) * Noise.smooth(0.06, 0.075 + foot, e);
                tint(out, new double[] {0.30, 0.14, 0.06}, 1);
                scale(out, 0.75 + 0.35 * panel + 0.5 * band(v, 0.88, 0.92, foot), out);
            }
            door(u, v, foot, seed, new double[] {0.16, 0.07, 0.035}, out);
            double du = u / DOOR - Math.floor(u / DOOR) - 0.86;
            double d = Math.hypot(du * DOOR, (v - 1.75) * 0.8);
            double shine = 2.2 * Math.exp(-d * d * 14) + 6 * (1 - Noise.smooth(0.06, 0.08 + foot, d));
            double[] warm = {1.0, 0.66, 0.34};
            for (int c = 0; c < 3; c++) {
                out[c] += warm[c] * shine;
            }
        }
    },
    /** Rows of people behind a barrier. */
    CROWD {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            Crowd.at(u, v, foot, seed, base, out);
        }
    },
    /** Steel lockers side by side. */
    LOCKERS {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double top = 1.86;
            if (v > top || v < 0.12) {
                PAINT.at(u, v, foot, seed, new double[] {0.58, 0.55, 0.47}, out);
                scale(out, v < 0.12 ? 0.3 : 1 - 0.4 * Math.exp(-(v - top) * 9), out);
                return;
            }
            double w = 0.38;
            double n = Math.floor(u / w);
            double in = u / w - n;
            double tone = 0.88 + 0.24 * Noise.at(seed, (long) n);
            double gap = Floor.gap(Math.min(in, 1 - in) * w, foot + 0.004);
            double bevel = Math.min(1, 0.02 / (foot + 0.01));
            double edge = (Noise.smooth(0.10, 0.03, in) - Noise.smooth(0.90, 0.97, in)) * 0.28 * bevel;
            double slits = 0;
            for (double y : new double[] {1.52, 1.57, 1.62, 0.36, 0.41, 0.46}) {
                slits += band(v, y, y + 0.022, foot * 0.5) * band(in, 0.26, 0.74, foot / w);
            }
            double latch = band(v, 0.96, 1.12, foot) * band(in, 0.76, 0.84, foot / w);
            scale(base, tone * (1 + edge) * (1 - 0.75 * gap) * (1 - 0.55 * Math.min(1, slits)), out);
            tint(out, new double[] {0.70, 0.72, 0.74}, latch);
            tint(out, new double[] {0.82, 0.80, 0.70}, band(v, 1.34, 1.40, foot) * band(in, 0.36, 0.64, foot / w));
        }
    },
    /** Panes in white bars over a low wall of brick. */
    GLASS {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            if (v < 0.55) {
                BRICK.at(u, v, foot, seed, new double[] {0.30, 0.13, 0.08}, out);
                return;
            }
            double far = Noise.smooth(0.5, 2.6, v + 0.5 * Noise.value(seed + 5, u * 1.4, v * 1.4));
            for (int c = 0; c < 3; c++) {
                out[c] = base[c] * (c == 1 ? 0.75 : 0.5) * (1 - far) + base[c] * 1.5 * far;
            }
            double x = Math.abs(u / 0.9 - Math.rint(u / 0.9)) * 0.9;
            double y = Math.abs((v - 0.55) / 0.95 - Math.rint((v - 0.55) / 0.95)) * 0.95;
            double bar = 1 - Math.min(Noise.smooth(0.03, 0.035 + foot, x), Noise.smooth(0.03, 0.035 + foot, y));
            tint(out, new double[] {0.70, 0.72, 0.68}, bar);
        }
    },
    METAL {
        @Override
        void at(double u, double v, double foot, int seed, double[] base, double[] out) {
            double w = 0.86;
            double h = 0.62;
            double x = u / w + (Math.floorMod((long) Math.floor(v / h), 2L) == 0 ? 0 : 0.34);
            double in = x - Math.floor(x);
            double up = v / h - Math.floor(v / h);
            double e = Math.min(Math.min(in, 1 - in) * w, Math.min(up, 1 - up) * h);
            double seam = (1 - Noise.smooth(0.006, 0.012 + foot, e)) * Math.min(1, 0.02 / (foot + 0.01));
            double lip = (1 - Noise.smooth(0.014, 0.03 + foot, e)) - seam;
            double tone = 0.82 + 0.36 * Noise.at(seed, (long) (Math.floor(v / h) * 977 + Math.floor(x)));
            scale(base, tone * (1 - 0.85 * seam + 0.25 * Math.max(0, lip)) * (0.9 + 0.2 * up), out);
        }
    };

    /**
     * Writes linear red, green, blue to {@code out}.
     *
     * @param u metres along the wall
     * @param v metres above the floor
     * @param foot metres a pixel covers
     * @param base main colour
     */
    abstract void at(double u, double v, double foot, int seed, double[] base, double[] out);

    /** Metres from door to door. */
    private static final double DOOR = 3.7;

    /** 1 from {@code from} to {@code to}, softened by what a pixel covers. */
    private static double band(double v, double from, double to, double foot) {
        double soft = Math.max(1e-4, foot * 0.6);
        return Noise.smooth(from - soft, from + soft, v) * (1 - Noise.smooth(to - soft, to + soft, v));
    }

    private static void tint(double[] out, double[] colour, double k) {
        for (int c = 0; c < 3; c++) {
            out[c] = out[c] * (1 - k) + colour[c] * k;
        }
    }

    /** Doors at even distances, each in a frame, with a pane, a plate and a handle. */
    private static void door(double u, double v, double foot, int seed, double[] leaf, double[] out) {
        double n = Math.floor(u / DOOR);
        double in = (u / DOOR - n) * DOOR - 1.3;
        double frame = band(in, -0.10, 1.10, foot) * band(v, -1, 2.16, foot);
        if (frame <= 0) {
            return;
        }
        tint(out, new double[] {0.55, 0.56, 0.54}, frame);
        double inside = band(in, 0, 1.0, foot) * band(v, -1, 2.06, foot);
        double k = 0.85 + 0.3 * Noise.at(seed + 21, (long) n);
        tint(out, new double[] {leaf[0] * k, leaf[1] * k, leaf[2] * k}, inside);
        double shade = band(in, 0, 0.05, foot) * inside;
        scale(out, 1 - 0.5 * shade, out);
        double pane = band(in, 0.62, 0.82, foot) * band(v, 1.15, 1.80, foot);
        double lit = Noise.at(seed + 33, (long) n) < 0.3 ? 1.6 : 0.10;
        tint(out, new double[] {lit, lit * 0.95, lit * 0.82}, pane * (leaf[1] > 0.2 ? 1 : 0));
        tint(out, new double[] {0.62, 0.62, 0.60}, band(in, 0.86, 0.94, foot) * band(v, 0.95, 1.15, foot));
        tint(out, new double[] {0.75, 0.70, 0.52}, band(in, 0.42, 0.58, foot) * band(v, 1.55, 1.63, foot));
    }

    private static void scale(double[] base, double k, double[] out) {
        for (int c = 0; c < 3; c++) {
            out[c] = base[c] * k;
        }
    }
}
