package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;
import java.util.ArrayList;
import java.util.List;

/** The lamps along the middle of a corridor's ceiling. By night every second one is out. */
final class RowOfLamps {
    private static final double STEP = 2.6;
    private static final double LONG = 1.15;
    private static final double WIDE = 0.36;

    private RowOfLamps() {}

    /** Whether a point of the ceiling is a lamp. */
    static boolean there(Chamber room, double x, double z) {
        double middle = (room.left() + room.right()) / 2;
        double along = z / STEP - Math.floor(z / STEP);
        return Math.abs(x - middle) < WIDE && along * STEP < LONG;
    }

    /** How bright the lamp at a depth is, 0 to 1. */
    static double power(double z, boolean dark) {
        long n = (long) Math.floor(z / STEP);
        return !dark ? 0.55 : Math.floorMod(n, 2L) == 0 ? 0.85 : 0.05;
    }

    /** What a polished floor shows of the lamp over a point of the ceiling, with soft edges. */
    static double mirrored(Chamber room, double x, double z, boolean dark) {
        double middle = (room.left() + room.right()) / 2;
        double along = (z / STEP - Math.floor(z / STEP)) * STEP - LONG / 2;
        double off = Math.abs(x - middle);
        return power(z, dark)
                * Noise.smooth(WIDE * 2.4, WIDE * 0.5, off)
                * Noise.smooth(LONG * 1.1, LONG * 0.3, Math.abs(along))
                * Noise.smooth(room.back() * 1.4, room.back() * 0.8, z);
    }

    /** Where the lamps hang: x, y, z of each. */
    static List<double[]> places(Chamber room) {
        List<double[]> list = new ArrayList<>();
        double middle = (room.left() + room.right()) / 2;
        for (double z = LONG / 2; z < room.back(); z += STEP) {
            list.add(new double[] {middle, room.height(), z});
        }
        return list;
    }
}
