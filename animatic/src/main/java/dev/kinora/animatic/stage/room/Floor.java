package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;

/** What one walks on: linear-light colour of a point. */
enum Floor {
    BOARDS(0.16) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            plank(p.across(), p.along(), 0.15, 1.7, p, seed, base, out);
        }
    },
    PARQUET(0.22) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            double w = 0.11;
            int n = 5;
            double a = (p.x() + p.z()) * 0.7071 / w;
            double b = (p.x() - p.z()) * 0.7071 / w;
            int ia = (int) Math.floor(a);
            int ib = (int) Math.floor(b);
            int k = Math.floorMod(ia - ib, 2 * n);
            boolean flat = k < n;
            double across = flat ? b - ib : a - ia;
            double along = flat ? a - (ia - k) : b - (ib - (2 * n - 1 - k));
            int id = (int) Noise.mix(flat ? ib * 7919L + (ia - k) : ia * 7919L + (ib - (2 * n - 1 - k)) + 51);
            grain(across * w, along * w, id, seed, p, base, out);
            double gap = gap(Math.min(across, 1 - across) * w, p.fx()) * 0.8;
            gap = Math.max(gap, gap(Math.min(along, n - along) * w, p.fx()) * 0.8);
            for (int c = 0; c < 3; c++) {
                out[c] *= 1 - gap;
            }
        }
    },
    TILES(0.34) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            tile(p, seed, 0.45, base, base, out);
        }
    },
    CHECKER(0.42) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            double[] dark = {base[0] * 0.13 + 0.006, base[1] * 0.12 + 0.006, base[2] * 0.12 + 0.008};
            tile(p, seed, 0.42, base, dark, out);
        }
    },
    CARPET(0) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            double soft = Math.min(1, 0.012 / p.fz());
            double pile = Noise.value(seed, p.x() * 160, p.z() * 160) - 0.5;
            double tread = Noise.fbm(seed + 5, p.x() * 2.1, p.z() * 1.3, 3) - 0.5;
            double k = 1 + pile * 0.34 * soft + tread * 0.34;
            for (int c = 0; c < 3; c++) {
                out[c] = base[c] * k;
            }
        }
    },
    CONCRETE(0.12) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            double stain = Noise.fbm(seed, p.x() * 0.9, p.z() * 0.9, 4) - 0.5;
            double fine = (Noise.value(seed + 3, p.x() * 60, p.z() * 60) - 0.5) * Math.min(1, 0.02 / p.fz());
            double spot = Noise.smooth(0.62, 0.74, Noise.fbm(seed + 9, p.x() * 1.7, p.z() * 1.7, 2));
            double joint = gap(Math.abs(p.x() / 2.4 - Math.rint(p.x() / 2.4)) * 2.4, p.fx());
            joint = Math.max(joint, gap(Math.abs(p.z() / 2.4 - Math.rint(p.z() / 2.4)) * 2.4, p.fz()));
            double k = (1 + stain * 0.8 + fine * 0.3) * (1 - 0.35 * spot) * (1 - 0.5 * joint);
            for (int c = 0; c < 3; c++) {
                out[c] = base[c] * k;
            }
        }
    },
    /** The ice of a rink. */
    ICE(0.30) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            Courts.ice(p, seed, base, out);
        }
    },
    /** Boards with the markings of ball games. */
    COURT(0.26) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            plank(p.across(), p.along(), 0.11, 1.9, p, seed, base, out);
            Courts.court(p, out);
        }
    },
    /** Packed clay with a ring of straw. */
    CLAY(0) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            Courts.clay(p, seed, base, out);
        }
    },
    /** Lanes for balls that are rolled at pins. */
    LANES(0.34) {
        @Override
        void at(Spot p, int seed, double[] base, double[] out) {
            plank(p.x(), p.z(), 0.05, 3.1, p, seed, base, out);
            Courts.lanes(p, out);
        }
    };

    /** How much it mirrors, 0 to 1. */
    final double gloss;

    Floor(double gloss) {
        this.gloss = gloss;
    }

    /**
     * A point of the floor.
     *
     * @param x metres right
     * @param z metres away
     * @param fx metres a pixel covers sideways
     * @param fz metres a pixel covers in depth
     * @param crosswise whether boards run from left to right
     */
    record Spot(double x, double z, double fx, double fz, boolean crosswise) {
        double across() {
            return crosswise ? z : x;
        }

        double along() {
            return crosswise ? x : z;
        }
    }

    /** Writes linear red, green, blue to {@code out}; {@code base} is its main colour. */
    abstract void at(Spot p, int seed, double[] base, double[] out);

    static double gap(double distance, double foot) {
        double wide = 0.0016 + foot * 0.5;
        double in = 1 - Noise.smooth(wide * 0.5, wide * 1.6, distance);
        return in * Math.min(1, 0.0042 / wide);
    }

    private static void plank(
            double across, double along, double wide, double length, Spot p, int seed, double[] base, double[] out) {
        double n = Math.floor(across / wide);
        double in = across / wide - n;
        double slide = Noise.at(seed, (long) n) * length;
        double m = Math.floor((along + slide) / length);
        double far = (along + slide) / length - m;
        int id = (int) Noise.mix((long) n * 7919 + (long) m * 131 + seed);
        grain(in * wide, far * length, id, seed, p, base, out);
        double g = gap(Math.min(in, 1 - in) * wide, p.crosswise() ? p.fz() : p.fx()) * 0.86;
        g = Math.max(g, gap(Math.min(far, 1 - far) * length, p.crosswise() ? p.fx() : p.fz()) * 0.7);
        for (int c = 0; c < 3; c++) {
            out[c] *= 1 - g;
        }
    }

    private static void grain(double across, double along, int id, int seed, Spot p, double[] base, double[] out) {
        double tone = 0.78 + 0.44 * Noise.at(seed, id);
        double warm = 1 + 0.10 * (Noise.at(seed, id + 1L) - 0.5);
        double shift = Noise.at(seed, id + 2L) * 30;
        double soft = Math.min(1, 0.010 / p.fx());
        double ring = across * 26 + Noise.value(id, along * 2.2 + shift, across * 9) * 3.4;
        double phase = ring - Math.floor(ring);
        double line = phase < 0.7 ? phase / 0.7 : (1 - phase) / 0.3;
        double fibre = Noise.value(id + 3, along * 14 + shift, across * 420) - 0.5;
        double k = tone * (1 + soft * ((line - 0.5) * 0.36 + fibre * 0.30));
        out[0] = base[0] * k * warm;
        out[1] = base[1] * k;
        out[2] = base[2] * k * (2 - warm) * (1 - 0.1 * (line - 0.5) * soft);
    }

    private static void tile(Spot p, int seed, double wide, double[] a, double[] b, double[] out) {
        double u = p.x() / wide;
        double v = p.z() / wide;
        long iu = (long) Math.floor(u);
        long iv = (long) Math.floor(v);
        double[] c = Math.floorMod(iu + iv, 2L) == 0 ? a : b;
        double eu = Math.min(u - iu, 1 - (u - iu)) * wide;
        double ev = Math.min(v - iv, 1 - (v - iv)) * wide;
        double grout = Math.max(gap(eu, p.fx()), gap(ev, p.fz()));
        double vein = Noise.fbm((int) Noise.mix(iu * 31 + iv * 977 + seed), p.x() * 5, p.z() * 5, 3) - 0.5;
        double k = 1 + vein * 0.30 + (Noise.at(seed, iu * 131 + iv) - 0.5) * 0.10;
        for (int i = 0; i < 3; i++) {
            out[i] = c[i] * k * (1 - grout) + grout * (a[i] * 0.34 + 0.01);
        }
    }
}
