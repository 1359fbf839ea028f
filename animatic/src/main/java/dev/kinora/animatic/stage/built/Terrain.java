package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;

/** The ground of a place: a colour by white light for every point of it. */
@FunctionalInterface
interface Terrain {
    /**
     * @param x metres right of the camera
     * @param z metres away
     * @param grain metres that a pixel covers there
     */
    int colour(double x, double z, double grain);

    /** How much of what stands behind is mirrored at a point, 0 to 1: water does, dry ground does not. */
    default double mirror(double x, double z) {
        return 0;
    }

    /** This ground up to {@code shore} metres, water from there to {@code far}, that ground again beyond. */
    default Terrain shore(double shore, double far, Hour hour) {
        Terrain land = this;
        int seed = (int) hour.seed();
        return new Terrain() {
            @Override
            public int colour(double x, double z, double grain) {
                if (z < shore || z > far) {
                    return land.colour(x, z, grain);
                }
                double wave = Noise.fbm(seed + 3, x * 0.8, z * 1.9, 3) - 0.5;
                int deep = hour.paint(0xFF2F7284);
                int sky = Colours.mix(hour.day().middle(), hour.day().horizon(), 0.5);
                double k = Math.max(0.15, Math.min(0.8, 0.2 + z / 90));
                int c = Colours.mix(deep, sky, k + wave * 0.5 * Noise.smooth(2.5, 0.3, grain));
                return z < shore + 0.35 ? Colours.scale(c, 0.6) : c;
            }

            @Override
            public double mirror(double x, double z) {
                return z < shore + 0.1 || z > far ? 0 : 0.72;
            }
        };
    }

    /** One material everywhere. */
    static Terrain of(Paving paving, long seed) {
        return (x, z, g) -> paving.at(x, z, g, (int) seed);
    }

    /** A carriageway away from the camera between two pavements. */
    static Terrain street(Paving road, Paving walk, double half, long seed) {
        return (x, z, g) -> {
            double o = Math.abs(x);
            if (o > half + 0.16) {
                return walk.at(x, z, g, (int) seed);
            }
            if (o > half) {
                return Colours.scale(Paving.CONCRETE.base(), o > half + 0.08 ? 1.1 : 0.72);
            }
            int c = road.at(x, z, g, (int) seed);
            boolean dash = road == Paving.ASPHALT && o < 0.075 && Math.floorMod((int) Math.floor(z / 2.4), 2) == 0;
            boolean gutter = o > half - 0.35;
            return dash ? Colours.mix(c, 0xFFF0ECDF, 0.75) : gutter ? Colours.scale(c, 0.86) : c;
        };
    }

    /** This street with a zebra crossing {@code at} metres away. */
    default Terrain crossed(double half, double at) {
        Terrain street = this;
        return (x, z, g) -> {
            int c = street.colour(x, z, g);
            boolean on = Math.abs(x) < half - 0.3 && Math.abs(z - at) < 2.5;
            double stripe = x / 1.05 - Math.floor(x / 1.05);
            if (!on || stripe > 0.52) {
                return c;
            }
            double worn = Noise.fbm(17, x * 3, z * 3, 3);
            return Colours.mix(c, 0xFFFFFCF2, 0.80 + 0.20 * worn);
        };
    }

    /** This ground with the painted lines of a court around {@code middle} metres away. */
    default Terrain marked(double middle) {
        Terrain plain = this;
        return (x, z, g) -> {
            int c = plain.colour(x, z, g);
            double u = x + 0.6;
            double v = z - middle;
            boolean inner = Math.abs(u) < 6 && Math.abs(v) < 2.6;
            int field = inner ? Colours.mix(c, 0xFF4A7C8A, 0.55) : Colours.mix(c, 0xFFB4684A, 0.45);
            double frame = Math.max(Math.abs(u) / 6, Math.abs(v) / 2.6);
            double wide = 0.05 + g * 0.4;
            boolean edge = Math.abs(Math.abs(u) - 6) < wide && Math.abs(v) < 2.65
                    || Math.abs(Math.abs(v) - 2.6) < wide && frame < 1.05;
            boolean ring = Math.abs(Math.hypot(u, v) - 1.5) < wide;
            boolean half = Math.abs(u) < wide && Math.abs(v) < 2.6;
            double worn = Noise.fbm(23, x * 3, z * 3, 3);
            return edge || ring || half ? Colours.mix(field, 0xFFF6F2E6, 0.62 + 0.35 * worn) : field;
        };
    }

    /** A carriageway across the picture between {@code near} and {@code far}. */
    static Terrain across(Paving road, Paving walk, double near, double far, long seed) {
        return (x, z, g) -> {
            if (z > far + 0.16 || z < near - 0.16) {
                return walk.at(x, z, g, (int) seed);
            }
            if (z > far || z < near) {
                return Colours.scale(Paving.CONCRETE.base(), 1.05);
            }
            int c = road.at(x, z, g, (int) seed);
            boolean dash = road == Paving.ASPHALT
                    && Math.abs(z - (near + far) / 2) < 0.08
                    && Math.floorMod((int) Math.floor(x / 2.4), 2) == 0;
            return dash ? Colours.mix(c, 0xFFF0ECDF, 0.75) : c;
        };
    }
}
