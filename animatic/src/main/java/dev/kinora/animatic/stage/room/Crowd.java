package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;

/** Rows of people who watch, rising behind a barrier: linear-light colour of a point of such a wall. */
final class Crowd {
    private static final double[][] CLOTHES = {
        {0.42, 0.06, 0.05},
        {0.05, 0.10, 0.30},
        {0.50, 0.42, 0.30},
        {0.06, 0.16, 0.09},
        {0.46, 0.26, 0.05},
        {0.20, 0.20, 0.23},
        {0.30, 0.10, 0.22},
        {0.10, 0.26, 0.32}
    };
    private static final double[][] SKINS = {
        {0.60, 0.36, 0.24}, {0.44, 0.24, 0.14}, {0.22, 0.11, 0.06}, {0.68, 0.44, 0.32}
    };
    private static final double ROW = 0.46;
    private static final double SEAT = 0.48;

    /** Metres up to the upper edge of the barrier. */
    static final double BARRIER = 1.06;

    private Crowd() {}

    /**
     * @param u metres along the wall
     * @param v metres above the floor
     * @param foot metres a pixel covers
     * @param base colour of the barrier
     */
    static void at(double u, double v, double foot, int seed, double[] base, double[] out) {
        if (v < BARRIER) {
            barrier(u, v, foot, base, out);
            return;
        }
        double y = (v - BARRIER) / ROW;
        long row = (long) Math.floor(y);
        double dim = Math.max(0.16, 1.05 - 0.11 * y);
        // Heads of the row in front hide who sits behind.
        if (!person(u, y - row + 1, row - 1, foot, seed, out) && !person(u, y - row, row, foot, seed, out)) {
            double step = 0.5 + 0.5 * (y - row);
            out[0] = 0.050 * step;
            out[1] = 0.052 * step;
            out[2] = 0.066 * step;
        }
        for (int c = 0; c < 3; c++) {
            out[c] *= dim;
        }
    }

    private static boolean person(double u, double up, long row, double foot, int seed, double[] out) {
        if (row < 0) {
            return false;
        }
        double x = u / SEAT + 0.5 * Math.floorMod(row, 2L) + 0.2 * Noise.at(seed, row);
        long n = (long) Math.floor(x);
        long id = Noise.mix(n * 7919 + row * 104729 + seed);
        if (Noise.at(id, 1) < 0.10) {
            return false;
        }
        double dx = (x - n - 0.5 + 0.12 * (Noise.at(id, 2) - 0.5)) * SEAT;
        double dy = (up - 0.08 * Noise.at(id, 3)) * ROW;
        double head = Math.hypot(dx, (dy - 0.50) * 0.88) - 0.105;
        double shoulder = 0.21 - 0.5 * Math.max(0, dy - 0.30);
        double body = Math.max(Math.abs(dx) - shoulder, Math.hypot(dx, Math.max(0, dy - 0.24)) - 0.23);
        double soft = foot * 0.7;
        if (head < soft) {
            double[] skin = SKINS[(int) (Noise.at(id, 4) * SKINS.length)];
            double hair = dy > 0.54 || Math.abs(dx) > 0.085 ? 0.12 + 0.3 * Noise.at(id, 5) : 1.15;
            set(out, skin, hair * (0.9 - dx * 2));
            return true;
        }
        if (body < soft) {
            double[] cloth = CLOTHES[(int) (Noise.at(id, 6) * CLOTHES.length)];
            set(out, cloth, (0.75 + 0.5 * Noise.at(id, 7)) * (0.9 - dx * 1.6) * (0.6 + dy));
            return true;
        }
        return false;
    }

    /** Boards with a rail on top and a strip along the foot. */
    private static void barrier(double u, double v, double foot, double[] base, double[] out) {
        double joint = Floor.gap(Math.abs(u / 2.4 - Math.rint(u / 2.4)) * 2.4, foot);
        double k = (0.86 + 0.14 * v / BARRIER) * (1 - 0.5 * joint);
        set(out, base, k);
        if (v > BARRIER - 0.07) {
            set(out, new double[] {0.30, 0.05, 0.05}, 1);
        } else if (v < 0.16) {
            set(out, new double[] {0.62, 0.44, 0.06}, 0.8);
        }
    }

    private static void set(double[] out, double[] colour, double k) {
        for (int c = 0; c < 3; c++) {
            out[c] = colour[c] * Math.max(0.1, k);
        }
    }
}
