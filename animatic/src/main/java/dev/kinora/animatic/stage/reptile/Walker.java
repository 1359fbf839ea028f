package dev.kinora.animatic.stage.reptile;

import dev.kinora.animatic.stage.creature.Eye;

/**
 * A body plan on legs: one tube from snout to tip of the tail, and legs by pairs. Unit: length of the trunk from
 * shoulder to hip; the ground is y 0, x right from the middle of the trunk, y down.
 *
 * @param trunk rows of x, y, radius up, radius down, radius to the sides, from snout to tip of the tail
 * @param legs the pairs
 * @param gait how it walks
 * @param head eye, mouth
 * @param shape how it compares with its performer
 */
record Walker(double[] trunk, Leg[] legs, Gait gait, Head head, Shape shape) {
    /**
     * A pair of legs.
     *
     * @param x where it leaves the trunk
     * @param y where it leaves the trunk
     * @param spread to the side at which it stands
     * @param thick radius at its root
     * @param bend where the joint goes: positive forward, negative back
     */
    record Leg(double x, double y, double spread, double thick, double bend) {}

    /**
     * Timing.
     *
     * @param duty share of the cycle a foot stands
     * @param reach lengths a foot reaches forward and back
     * @param lift lengths it is lifted
     * @param sway lengths the trunk winds sideways
     * @param period seconds of a cycle in which it breathes at rest
     */
    record Gait(double duty, double reach, double lift, double sway, double period) {}

    /**
     * What makes a face. Places are shares of the trunk's tube.
     *
     * @param eyeU along
     * @param eyeV around
     * @param eye radius
     * @param look kind of eye
     * @param mouth u and v of the points of its mouth line
     */
    record Head(double eyeU, double eyeV, double eye, Eye look, double... mouth) {}

    /**
     * @param ratio unit over the performer's height
     * @param left edge of all poses
     * @param top edge
     * @param right edge
     * @param extra what else it bears
     */
    record Shape(double ratio, double left, double top, double right, Extra extra) {}

    /** What else grows on it. */
    enum Extra {
        NONE,
        /** Two rows of keels and teeth that show: crocodile. */
        KEELS,
        /** A shell: tortoise. */
        SHELL,
        /** A low comb: iguana, chameleon. */
        COMB,
        /** Teeth, and two small arms: T. rex. */
        HUNTER,
        /** Plates along the back: stegosaurus. */
        PLATES
    }
}
