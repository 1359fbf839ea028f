package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Noise;

/** The plan of a city: streets in a turned grid, lots with houses on them, parks, a river with bridges. Answers for any point. */
final class Blocks {
    /** What lies at a point. */
    enum Kind {
        STREET,
        HOUSE,
        YARD,
        PARK,
        WATER
    }

    /** A point of the plan while it is asked about. One for each thread: what it says holds until the next question. */
    static final class Lot {
        Kind kind = Kind.STREET;
        /** Metres along the two directions of the grid. */
        double u;

        double v;
        /** Metres of the roof above the street. */
        double height;
        /** Metres to the nearest edge of the house, or from the middle of the street. */
        double edge;
        /** Decides looks. */
        long id;
        /** Whether it is a tower. */
        boolean tall;
    }

    /** Metres from street to street along the first direction of the grid. */
    static final double LONG = 104;

    /** Metres from street to street along the second one. */
    static final double SHORT = 66;

    /** Metres from the camera to the middle of the city. */
    private static final double CENTRE = 800;

    private final long seed;
    private final double unit;
    private final double turnX;
    private final double turnZ;
    private final boolean old;
    private final boolean river;
    private final ThreadLocal<Lot> lots = ThreadLocal.withInitial(Lot::new);

    /**
     * @param eye metres of the camera above the streets
     * @param old whether houses are of one height under roofs of slate, as in old capitals
     * @param river whether a river runs through
     */
    Blocks(double eye, boolean old, boolean river, long seed) {
        this.seed = seed;
        this.old = old;
        this.river = river;
        unit = eye / 165;
        double turn = Noise.between(seed, 1, 0.32, 0.62) * (Noise.at(seed, 2) < 0.5 ? -1 : 1);
        turnX = Math.cos(turn);
        turnZ = Math.sin(turn);
    }

    double unit() {
        return unit;
    }

    double u(double x, double z) {
        return (x * turnX + z * turnZ) / unit;
    }

    double v(double x, double z) {
        return (z * turnX - x * turnZ) / unit;
    }

    /** Metres in the world of a point of the plan: right, away. */
    double[] world(double u, double v) {
        return new double[] {(u * turnX - v * turnZ) * unit, (u * turnZ + v * turnX) * unit};
    }

    /** Half the width of the street before a row or column of blocks. */
    private static double street(long i, boolean avenue) {
        return Math.floorMod(i, avenue ? 3L : 4L) == 0 ? 11 : 6.5;
    }

    /** Metres from the middle of the river; far away without one. */
    double stream(double u, double v) {
        if (!river) {
            return 1e6;
        }
        return Math.abs(v - bank(u));
    }

    /** Middle of the river at a place along the first direction. */
    double bank(double u) {
        return 70 * Math.sin(u / 330 + seed % 7) + 30 * Math.sin(u / 140 + seed % 5) + CENTRE * 0.42;
    }

    boolean river() {
        return river;
    }

    /** Looks up a point of the world. */
    Lot at(double x, double z) {
        Lot lot = lots.get();
        double u = u(x, z);
        double v = v(x, z);
        lot.u = u;
        lot.v = v;
        lot.tall = false;
        lot.height = 0;
        lot.edge = 0;
        long iu = (long) Math.floor(u / LONG + 0.5);
        long iv = (long) Math.floor(v / SHORT + 0.5);
        double du = Math.abs(u - iu * LONG);
        double dv = Math.abs(v - iv * SHORT);
        double off = stream(u, v);
        boolean bridge = Math.floorMod(iu, 3L) == 0 && du < 10;
        if (off < 44 && !bridge) {
            lot.kind = Kind.WATER;
            lot.height = -7;
            lot.edge = 44 - off;
            return lot;
        }
        if (du < street(iu, true) || dv < street(iv, false) || off < 62) {
            lot.kind = Kind.STREET;
            lot.edge = off < 62 ? Math.abs(off - 53) : du < street(iu, true) ? du : dv;
            return lot;
        }
        long bu = (long) Math.floor(u / LONG);
        long bv = (long) Math.floor(v / SHORT);
        long block = Noise.mix(seed + bu * 92821 + bv * 68917);
        lot.id = block;
        double lu = u - bu * LONG;
        double lv = v - bv * SHORT;
        double s0 = street(bu, true);
        double s1 = street(bu + 1, true);
        double r0 = street(bv, false);
        double r1 = street(bv + 1, false);
        double pu = (lu - s0) / (LONG - s0 - s1);
        double pv = (lv - r0) / (SHORT - r0 - r1);
        if (Noise.at(block, 1) < 0.09 || off < 78) {
            lot.kind = Kind.PARK;
            return lot;
        }
        int n = old ? 4 : 3;
        int cu = (int) Math.min(n - 1, pu * n);
        int cv = pv < 0.5 ? 0 : 1;
        lot.id = Noise.mix(block + cu * 31 + cv * 7);
        double wide = (LONG - s0 - s1) / n;
        double deep = (SHORT - r0 - r1) / 2;
        double eu = Math.min(pu * n - cu, cu + 1 - pu * n) * wide;
        double ev = Math.min(pv * 2 - cv, cv + 1 - pv * 2) * deep;
        house(lot, new double[] {eu, ev, cv == 0 ? pv * 2 * deep : (1 - pv) * 2 * deep}, block);
        return lot;
    }

    /** @param edges metres to the sides, to front or back, and from the street */
    private void house(Lot lot, double[] edges, long block) {
        if (old) {
            if (edges[2] > 16) {
                lot.kind = Kind.YARD;
                return;
            }
            lot.kind = Kind.HOUSE;
            lot.edge = Math.min(edges[2], 16 - edges[2]);
            lot.height = 17 + 5 * Noise.at(lot.id, 1) + Math.min(3.6, lot.edge * 1.1);
            return;
        }
        double gap = Noise.at(lot.id, 5) < 0.5 ? 0.4 : 1.6;
        double e = Math.min(edges[0], edges[1]);
        if (e < gap) {
            lot.kind = Kind.YARD;
            return;
        }
        double core = Math.exp(-Math.pow((lot.v - CENTRE) / 620, 2) - Math.pow(lot.u / 700, 2));
        double dice = Noise.at(lot.id, 1);
        double tower = core * Math.pow(dice, 2.2) * 190 + 70 * core * Math.pow(Noise.at(block, 3), 3);
        double low = 11 + 22 * Noise.at(lot.id, 2);
        double set = tower > 45 ? 3.5 : 0;
        lot.kind = Kind.HOUSE;
        lot.tall = tower > 40;
        if (e < gap + set) {
            lot.height = Math.min(low, 15);
            lot.edge = e - gap;
            return;
        }
        lot.height = Math.max(low, tower);
        lot.edge = e - gap - set;
        if (lot.height > 90 && Noise.at(lot.id, 6) < 0.5 && lot.edge > 4) {
            lot.height += 9 + 12 * Noise.at(lot.id, 7);
        }
    }
}
