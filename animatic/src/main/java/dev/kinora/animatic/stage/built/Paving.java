package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;

/** What one walks and drives on, as a colour by white light at a point of the ground. */
enum Paving {
    COBBLES(0xFFB8AA94),
    FLAGS(0xFFCBBFA8),
    ASPHALT(0xFF6C6C72),
    CONCRETE(0xFFB4B2AC),
    DIRT(0xFFB08E62),
    SAND(0xFFE4C896),
    PLANKS(0xFFA0805C),
    GRASS(0xFF76A044),
    GRAVEL(0xFFCFC6B4),
    TILES(0xFFC6C2BA),
    RUBBER(0xFFC86A4A),
    WATER(0xFF3E8098);

    private final int base;

    Paving(int base) {
        this.base = base;
    }

    int base() {
        return base;
    }

    /**
     * The colour at a point.
     *
     * @param x metres right
     * @param z metres away
     * @param grain metres that a pixel covers there; finer things are left out
     */
    int at(double x, double z, double grain, int seed) {
        double slow = Noise.fbm(seed, x * 0.35, z * 0.35, 3) - 0.5;
        int c = Colours.scale(base, 1 + 0.34 * slow);
        return switch (this) {
            case COBBLES -> stones(c, x, z, grain, seed);
            case FLAGS -> slabs(c, x, z, grain, new double[] {1.1, 0.75}, seed);
            case TILES -> slabs(c, x, z, grain, new double[] {0.6, 0.6}, seed);
            case CONCRETE -> slabs(c, x, z, grain, new double[] {4, 4}, seed);
            case PLANKS -> planks(c, x, z, grain, seed);
            case ASPHALT ->
                Colours.scale(c, 1 + 0.22 * fade(grain, 0.08) * (Noise.value(seed + 5, x * 14, z * 14) - 0.5));
            case DIRT, SAND, GRAVEL, RUBBER ->
                Colours.scale(c, 1 + 0.30 * fade(grain, 0.12) * (Noise.fbm(seed + 5, x * 5, z * 5, 2) - 0.5));
            case GRASS -> Colours.mix(c, 0xFFA8C060, 0.5 * Noise.fbm(seed + 6, x * 2.5, z * 1.2, 3));
            case WATER -> c;
        };
    }

    /** How much of a detail of that many metres is left at a pixel's size. */
    private static double fade(double grain, double detail) {
        return Noise.smooth(1.6, 0.4, grain / detail);
    }

    private static int stones(int c, double x, double z, double grain, int seed) {
        double k = fade(grain, 0.18);
        if (k <= 0) {
            return c;
        }
        double f = Noise.cells(seed + 9, x * 6.2, z * 6.2);
        int stone = Colours.scale(c, 1.10 + 0.26 * (Noise.value(seed + 11, x * 3.1, z * 3.1) - 0.5));
        int v = Colours.mix(stone, Colours.scale(c, 0.66), Noise.smooth(0.46, 0.70, f));
        return Colours.mix(c, v, k);
    }

    private static int slabs(int c, double x, double z, double grain, double[] size, int seed) {
        double row = Math.floor(z / size[1]);
        double sx = x / size[0] + (Math.floorMod((long) row, 2L)) * 0.5;
        double fx = sx - Math.floor(sx);
        double fz = z / size[1] - row;
        long id = (long) Math.floor(sx) * 7919 + (long) row;
        int v = Colours.scale(c, 1 + 0.16 * (Noise.at(seed, id) - 0.5));
        double k = fade(grain, 0.10);
        boolean joint = fx * size[0] < 0.035 || fz * size[1] < 0.035;
        return joint ? Colours.mix(v, Colours.scale(c, 0.6), 0.8 * k) : v;
    }

    private static int planks(int c, double x, double z, double grain, int seed) {
        double row = Math.floor(z / 0.22);
        double fz = z / 0.22 - row;
        int v = Colours.scale(
                c, 1 + 0.26 * (Noise.at(seed, (long) row) - 0.5) + 0.14 * (Noise.value(seed + 2, x * 2, z * 22) - 0.5));
        return fz < 0.12 ? Colours.mix(v, Colours.scale(c, 0.45), 0.85 * fade(grain, 0.06)) : v;
    }
}
