package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Paths;

/**
 * The joints of a body in a pose, in metres, y down, origin on the ground.
 *
 * @param h height of the body
 * @param front whether it is seen from the front
 * @param hip middle of the hips
 * @param neck foot of the neck
 * @param lean of the spine
 * @param armNear shoulder, elbow, wrist
 * @param armFar shoulder, elbow, wrist
 * @param legNear hip, knee, ankle
 * @param legFar hip, knee, ankle
 */
record Skeleton(
        double h,
        boolean front,
        double[] hip,
        double[] neck,
        double lean,
        double[] armNear,
        double[] armFar,
        double[] legNear,
        double[] legFar) {

    static Skeleton of(Stature s, Pose p, double h, boolean front) {
        double torso = (s.shoulder() - s.hip()) * h;
        double hx = p.hipX() * h;
        double hy = -p.hipY() * h;
        double sideLean = front ? p.lean() * 0.25 : p.lean();
        double nx = hx + Math.sin(sideLean) * torso;
        double ny = hy - Math.cos(sideLean) * torso;
        double sw = (front ? s.shoulderHalf() * 0.84 : s.shoulderHalf() * 0.58) * h;
        double hw = (front ? s.shoulderHalf() * 0.46 : s.shoulderHalf() * 0.26) * h;
        double drop = (front ? 0.044 : 0.036) * h;
        double c = Math.cos(sideLean);
        double sn = Math.sin(sideLean);
        double[] near = {nx - sw * c - drop * sn, ny - sw * sn + drop * c};
        double[] far = {nx + sw * c - drop * sn, ny + sw * sn + drop * c};
        double arm = s.arm() * h;
        return new Skeleton(
                h,
                front,
                new double[] {hx, hy},
                new double[] {nx, ny},
                sideLean,
                arm(near, p.armNear(), arm, sideLean, front ? -1 : 1, front),
                arm(far, p.armFar(), arm, sideLean, 1, front),
                leg(hx - hw, hy, p.legNear(), s, h, front, -1),
                leg(hx + hw, hy, p.legFar(), s, h, front, 1));
    }

    private static double[] arm(double[] shoulder, Pose.Arm a, double length, double lean, int side, boolean front) {
        if (front) {
            return frontArm(shoulder, a, length, side);
        }
        double angle = a.swing() - lean * 0.5;
        double reach = a.reach() * length;
        double x = shoulder[0] + side * Math.sin(angle) * reach;
        double y = shoulder[1] + Math.cos(angle) * reach;
        double[] elbow = Paths.joint(shoulder[0], shoulder[1], x, y, length * 0.53, length * 0.47, a.bend());
        return new double[] {shoulder[0], shoulder[1], elbow[0], elbow[1], x, y};
    }

    /**
     * An arm seen along its swing: what reaches forward comes towards the viewer and is foreshortened, lowered hands meet
     * in front of the body, raised ones stay at their side.
     */
    private static double[] frontArm(double[] shoulder, Pose.Arm a, double length, int side) {
        double ahead = Math.sin(a.swing()) * a.reach();
        double down = Math.cos(a.swing()) * a.reach();
        double out = down < 0 ? 0.10 + 0.42 * Math.abs(ahead) : 0.09 - 0.40 * Math.max(0, ahead) * (1 - 0.6 * down);
        double x = shoulder[0] + side * out * length;
        double y = shoulder[1] + (down + 0.06 * ahead) * length;
        double part = Math.min(1, Math.hypot(x - shoulder[0], y - shoulder[1]) / (Math.max(0.3, a.reach()) * length));
        double k = length * Math.max(0.45, part);
        double[] bent = Paths.joint(shoulder[0], shoulder[1], x, y, k * 0.53, k * 0.47, -side);
        double along = 0.53;
        double straightX = shoulder[0] + (x - shoulder[0]) * along;
        double straightY = shoulder[1] + (y - shoulder[1]) * along;
        double share = 0.35 + 0.5 * Math.min(1, Math.abs(ahead) * 1.4);
        double[] elbow = {straightX + (bent[0] - straightX) * share, straightY + (bent[1] - straightY) * share};
        return new double[] {shoulder[0], shoulder[1], elbow[0], elbow[1], x, y};
    }

    private static double[] leg(double x, double y, Pose.Leg l, Stature s, double h, boolean front, int side) {
        double length = s.leg() * h;
        double ax = l.x() * h;
        double ay = -(Stature.ANKLE + l.lift()) * h + (front ? l.depth() * 0.16 * h : 0);
        if (front) {
            double foot = x + side * 0.004 * h + Math.min(0.25, Math.abs(l.x() - l.depth())) * 0.35 * side * h;
            double fy = ay + (ay > y ? 0 : y - ay);
            double kx = (x + foot) / 2 + side * 0.008 * h;
            double ky = y + (fy - y) * 0.52 + Math.max(0, l.lift()) * 0.25 * h;
            return new double[] {x, y, kx, ky, foot, fy};
        }
        double[] knee = Paths.joint(x, y, ax, ay, length * 0.507, length * 0.496, -1);
        return new double[] {x, y, knee[0], knee[1], ax, ay};
    }
}
