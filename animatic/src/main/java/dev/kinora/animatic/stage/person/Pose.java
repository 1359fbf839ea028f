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
 * @param tilt how the whole body is turned
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
        double wave,
        Tilt tilt) {

    /** An upright body. */
    Pose(
            double hipX,
            double hipY,
            double lean,
            double head,
            Arm armNear,
            Arm armFar,
            Leg legNear,
            Leg legFar,
            double wave) {
        this(hipX, hipY, lean, head, armNear, armFar, legNear, legFar, wave, Tilt.NONE);
    }

    /** What a hand does. */
    enum Hand {
        RELAXED,
        FIST,
        OPEN,
        POINTING
    }

    /**
     * The body as posed, turned as a whole about its hips: swimmers, flyers, sleepers.
     *
     * @param radians positive falls forward
     * @param lift of the hips above where they would be upright
     */
    record Tilt(double radians, double lift) {
        static final Tilt NONE = new Tilt(0, 0);

        /** Whether the body does not stand. */
        boolean turned() {
            return Math.abs(radians) > 0.01 || Math.abs(lift) > 1e-4;
        }
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

        /** The arm on its way to another; angles go the shorter way round. */
        Arm toward(Arm to, double k) {
            double turn = Math.IEEEremainder(to.swing - swing, 2 * Math.PI);
            return new Arm(
                    swing + turn * k,
                    reach + (to.reach - reach) * k,
                    bend + (to.bend - bend) * k,
                    k < 0.5 ? hand : to.hand);
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

        Leg toward(Leg to, double k) {
            double step = 0.05 * Math.sin(Math.PI * k) * Math.min(1, Math.abs(to.x - x) * 8);
            return new Leg(
                    x + (to.x - x) * k,
                    lift + (to.lift - lift) * k + step,
                    pitch + (to.pitch - pitch) * k,
                    depth + (to.depth - depth) * k);
        }
    }

    Pose arms(Arm near, Arm far) {
        return new Pose(hipX, hipY, lean, head, near, far, legNear, legFar, wave, tilt);
    }

    Pose spine(double newLean, double newHead) {
        return new Pose(hipX, hipY, newLean, newHead, armNear, armFar, legNear, legFar, wave, tilt);
    }

    Pose legs(Leg near, Leg far) {
        return new Pose(hipX, hipY, lean, head, armNear, armFar, near, far, wave, tilt);
    }

    Pose hips(double x, double y) {
        return new Pose(x, y, lean, head, armNear, armFar, legNear, legFar, wave, tilt);
    }

    Pose tilted(Tilt newTilt) {
        return new Pose(hipX, hipY, lean, head, armNear, armFar, legNear, legFar, wave, newTilt);
    }

    /** The body on its way to another pose, {@code k} from 0 to 1; feet step. */
    Pose toward(Pose to, double k) {
        return new Pose(
                hipX + (to.hipX - hipX) * k,
                hipY + (to.hipY - hipY) * k,
                lean + (to.lean - lean) * k,
                head + (to.head - head) * k,
                armNear.toward(to.armNear, k),
                armFar.toward(to.armFar, k),
                legNear.toward(to.legNear, k),
                legFar.toward(to.legFar, k),
                wave + (to.wave - wave) * k,
                new Tilt(
                        tilt.radians() + (to.tilt.radians() - tilt.radians()) * k,
                        tilt.lift() + (to.tilt.lift() - tilt.lift()) * k));
    }
}
