package dev.kinora.animatic.stage.person;

/**
 * A body at a moment. Lengths are shares of the body's height, x forward, angles in radians.
 *
 * @param hipX of the hips over the figure's origin
 * @param hipY how far the hips are above the ground
 * @param lean of the spine, positive forward
 * @param head tilt, positive nods down
 * @param armNear the arm on the viewer's side
 * @param armFar the other arm
 * @param legNear the leg on the viewer's side
 * @param legFar the other leg
 * @param wave phase of hair and cloth, radians
 */
record Pose(
        double hipX,
        double hipY,
        double lean,
        double head,
        Arm armNear,
        Arm armFar,
        Leg legNear,
        Leg legFar,
        double wave) {

    /** What a hand does. */
    enum Hand {
        RELAXED,
        FIST,
        OPEN
    }

    /**
     * An arm.
     *
     * @param swing angle from the shoulder to the hand: 0 down, positive forward, pi up
     * @param reach how far stretched, 0 to 1
     * @param bend +1 elbow behind, -1 elbow in front
     * @param hand what the hand does
     */
    record Arm(double swing, double reach, double bend, Hand hand) {
        static Arm hanging(double swing) {
            return new Arm(swing, 0.975, 1, Hand.RELAXED);
        }
    }

    /**
     * A leg.
     *
     * @param x of the ankle over the figure's origin
     * @param lift of the ankle above its place when standing
     * @param pitch of the foot, positive toes up
     * @param depth towards the viewer, for figures seen from the front
     */
    record Leg(double x, double lift, double pitch, double depth) {
        static Leg at(double x) {
            return new Leg(x, 0, 0, 0);
        }
    }

    Pose arms(Arm near, Arm far) {
        return new Pose(hipX, hipY, lean, head, near, far, legNear, legFar, wave);
    }

    Pose spine(double newLean, double newHead) {
        return new Pose(hipX, hipY, newLean, newHead, armNear, armFar, legNear, legFar, wave);
    }

    Pose legs(Leg near, Leg far) {
        return new Pose(hipX, hipY, lean, head, armNear, armFar, near, far, wave);
    }

    Pose hips(double x, double y) {
        return new Pose(x, y, lean, head, armNear, armFar, legNear, legFar, wave);
    }
}
