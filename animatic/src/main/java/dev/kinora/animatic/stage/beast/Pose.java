package dev.kinora.animatic.stage.beast;

/**
 * How a beast holds itself at one moment, in shares of the height of its shoulder: x forward, y down, the ground at 0.
 * A new one stands. Legs: 0 near hind, 1 near fore, 2 far hind, 3 far fore.
 */
final class Pose {
    /** Middle of its hips. */
    double hipX;

    double hipY;

    /** Radians its trunk points up in front. */
    double rise;

    /** How much its back bends up. */
    double arch;

    /** Radians that its neck is carried higher, its head points further down, its face turns to the viewer. */
    double neck;

    double nod;
    double look;

    /** Radians the mouth is open. */
    double jaw;

    /** 0 open to 1 closed. */
    double lid;

    /** Radians the tail is carried higher, and where it is in its swing. */
    double tail;

    double swing;
    double swung = 0.14;

    /** 0 to 1 how far the tail is laid around the body. */
    double wrap;

    /** Radians the back turns to the viewer, and the front. */
    double roll;

    double yaw;

    /** How much its body bends towards the viewer, as when it runs round. */
    double bend;

    /** Metres over the ground and forward of where it is, in shares. */
    double lift;

    double along;

    final double[] footX = new double[4];
    final double[] footY = new double[4];

    /** 0 to 1 how far the foot below the ankle lies on the ground. */
    final double[] flat = new double[4];

    /** Whether a leg hangs or reaches free of the ground, so that its foot points down. */
    final double[] free = new double[4];

    /** What it stands like. */
    static Pose of(Breed b) {
        Pose p = new Pose();
        double length = b.n("trunk");
        p.hipX = -length / 2;
        p.hipY = -b.n("rump") + b.n("haunch");
        double top = -1 + b.n("chest");
        p.rise = Math.asin(Math.max(-0.9, Math.min(0.9, (p.hipY - top) / length)));
        for (int leg = 0; leg < 4; leg++) {
            p.footX[leg] = p.rest(b, leg);
        }
        if (b.is("stance", "upright")) {
            Poses.upright(p, b, b.n("upright"));
        }
        return p;
    }

    /** Where a foot stands at rest. */
    double rest(Breed b, int leg) {
        return leg % 2 == 0 ? hipX + b.n("hindset") : hipX + Math.cos(rise) * b.n("trunk") + b.n("foreset");
    }

    double shoulderX(Breed b) {
        return hipX + Math.cos(rise) * b.n("trunk");
    }

    double shoulderY(Breed b) {
        return hipY - Math.sin(rise) * b.n("trunk");
    }

    void foot(int leg, double x, double y, double lies) {
        footX[leg] = x;
        footY[leg] = y;
        flat[leg] = lies;
    }

    /** A paw in the air. */
    void paw(int leg, double x, double y) {
        foot(leg, x, y, 0);
        free[leg] = 1;
    }

    /** Moves the hips, and the feet of the front with the shoulders when {@code fore} is 1. */
    void hip(double x, double y) {
        hipX = x;
        hipY = y;
    }
}
