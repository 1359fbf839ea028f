package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.stage.creature.Eye;
import java.util.List;

/**
 * A species that swims by bending its body: fish, sharks, dolphins, whales, seals, eels. Lengths are shares of its
 * length from snout to root of the tail; x counts from the snout, y down from the axis.
 *
 * @param profile rows of x, radius up, radius down, radius to the sides
 * @param fins in the middle, and by pairs
 * @param beat how it bends
 * @param face eye, mouth and gills
 * @param ratio whole length over height of the performer
 */
record Spindle(double[] profile, List<Fin> fins, Beat beat, Features face, double ratio) {

    /** A fin. */
    sealed interface Fin {
        /**
         * In the middle plane.
         *
         * @param tone share of the way from the flank's to the fins' colour
         * @param sway how far its edge trails behind the body's wave, share of the length
         * @param edge x and y of its outline; its ends are grown on
         */
        record Median(double tone, double sway, double... edge) implements Fin {}

        /** Flukes: a tail that lies flat; x and distance to the side of one half, from root to notch. */
        record Fluke(double... edge) implements Fin {}

        /**
         * One of a pair.
         *
         * @param x where it grows
         * @param y where it grows
         * @param length from root to tip
         * @param chord width at the root
         * @param cut where and how it points
         */
        record Paired(double x, double y, double length, double chord, Cut cut) implements Fin {}
    }

    /**
     * How a paired fin points.
     *
     * @param angle radians from straight back towards below
     * @param splay how far it stands off, 0 close to the body, 1 as far out as down
     * @param flap radians it beats
     * @param shape of its outline
     */
    record Cut(double angle, double splay, double flap, Shape shape) {}

    /** Outlines of paired fins. */
    enum Shape {
        /** Round and thin. */
        FAN,
        /** Pointed and firm. */
        BLADE
    }

    /**
     * The wave that runs along the body.
     *
     * @param plane sideways or up and down
     * @param head share of the length that the head moves
     * @param tail share of the length that the tail moves
     * @param waves on the body at a time
     * @param period seconds of one beat at rest
     */
    record Beat(Plane plane, double head, double tail, double waves, double period) {}

    /** Which way a body bends. */
    enum Plane {
        SIDEWAYS,
        UPRIGHT
    }

    /**
     * What makes a face.
     *
     * @param eyeX where the eye is
     * @param eyeV angle of the eye around the section, 0.25 the side
     * @param eye its radius
     * @param look kind of eye
     * @param lines of mouth and gills: each the u and v of its points
     */
    record Features(double eyeX, double eyeV, double eye, Eye look, List<double[]> lines) {}

    /** Half the height at {@code x}, above ({@code column} 1), below (2) or to the side (3) of the axis. */
    double radius(double x, int column) {
        for (int i = 4; i < profile.length; i += 4) {
            if (x <= profile[i]) {
                double k = (x - profile[i - 4]) / Math.max(1e-9, profile[i] - profile[i - 4]);
                double a = profile[i - 4 + column];
                return a + (profile[i + column] - a) * Math.max(0, k);
            }
        }
        return profile[profile.length - 4 + column];
    }
}
