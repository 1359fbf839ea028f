package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Noise;

/** Materials as tiles of {@value #SIDE} pixels that repeat; made when first asked for. Values -127 to 127. */
final class Tiles {
    static final int SIDE = 256;
    static final int MASK = SIDE - 1;

    private Tiles() {}

    private interface Texel {
        double at(int x, int y);
    }

    private static byte[] tile(Texel texel) {
        byte[] tile = new byte[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                tile[y * SIDE + x] = (byte) Math.round(Math.max(-127, Math.min(127, 127 * texel.at(x, y))));
            }
        }
        return tile;
    }

    /** Noise that meets itself at the tile's edge. */
    private static double around(int seed, double x, double y, double per) {
        double u = x / SIDE;
        double v = y / SIDE;
        double a = Noise.fbm(seed, x / per, y / per, 3);
        double b = Noise.fbm(seed, (x - SIDE) / per, y / per, 3);
        double c = Noise.fbm(seed, x / per, (y - SIDE) / per, 3);
        double d = Noise.fbm(seed, (x - SIDE) / per, (y - SIDE) / per, 3);
        return (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v - 0.5;
    }

    /** Loaded when the first of these styles is drawn. */
    static final class Paper {
        static final byte[] TOOTH = tile((x, y) -> 1.8 * around(31, x, y, 5) + 1.2 * around(32, x, y, 46));

        private Paper() {}
    }

    /** A weave of threads with paint on it. */
    static final class Canvas {
        static final byte[] WEAVE = tile((x, y) -> {
            double warp = Math.sin(x * Math.PI / 2) * 0.5;
            double weft = Math.sin(y * Math.PI / 2) * 0.5;
            double over = ((x / 2 + y / 2) & 1) == 0 ? warp : weft;
            double ridge = around(34, x * 0.35 + y * 0.12, y * 1.0, 7);
            return 0.22 * over + 1.3 * ridge;
        });

        private Canvas() {}
    }

    /** Strokes of a pen one way, and across. */
    static final class Hatch {
        static final byte[] ONE = tile((x, y) -> stroke(x + y, around(35, x, y, 22)));
        static final byte[] TWO = tile((x, y) -> stroke(x - y + 2 * SIDE, around(36, x, y, 22)));

        private Hatch() {}

        private static double stroke(int along, double shake) {
            double at = (along + 5 * shake) % 8.0;
            return 1 - Math.min(1, Math.abs(at - 4) / 1.4);
        }
    }

    /** Dots of a print, as thresholds. */
    static final class Dots {
        static final byte[] SCREEN = tile((x, y) -> {
            double a = (x + y) * Math.PI / 8;
            double b = (x - y) * Math.PI / 8;
            return 0.5 * (Math.cos(a) + Math.cos(b));
        });

        private Dots() {}
    }

    /** Prints of fingers in clay. */
    static final class Clay {
        static final byte[] PRINTS = tile((x, y) -> {
            double whorl = around(37, x, y, 38);
            double skin = Math.sin(whorl * 150) * Math.max(0, around(38, x, y, 60) + 0.12) * 2.2;
            return 0.55 * skin + 0.9 * around(39, x, y, 18);
        });

        private Clay() {}
    }

    /** Short fibres that lie in all directions. */
    static final class Felt {
        static final byte[] FIBRES = tile((x, y) -> {
            double one = around(43, x * 0.9 + y * 0.5, y * 0.25 - x * 0.1, 3);
            double two = around(44, x * 0.25 - y * 0.1, y * 0.9 + x * 0.5, 3);
            return 1.5 * one + 1.5 * two + 0.9 * around(45, x, y, 24);
        });

        private Felt() {}
    }
}
