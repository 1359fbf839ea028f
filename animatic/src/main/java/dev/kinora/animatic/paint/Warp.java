package dev.kinora.animatic.paint;

/** Moves points of space: bends a body, turns it towards the viewer. x right, y down, z towards the viewer. */
@FunctionalInterface
public interface Warp {
    /** Leaves everything where it is. */
    Warp NONE = p -> {};

    /** Moves the point {@code p} (x, y, z) in place. */
    void move(double[] p);

    /** This, then another. */
    default Warp then(Warp next) {
        return p -> {
            move(p);
            next.move(p);
        };
    }

    /**
     * Turns about the origin.
     *
     * @param yaw radians the front (right) comes towards the viewer
     * @param pitch radians the front goes down
     * @param roll radians the upper side comes towards the viewer
     */
    static Warp turned(double yaw, double pitch, double roll) {
        double cr = Math.cos(roll);
        double sr = Math.sin(roll);
        double cy = Math.cos(yaw);
        double sy = Math.sin(yaw);
        double cp = Math.cos(pitch);
        double sp = Math.sin(pitch);
        return p -> {
            double y = p[1] * cr + p[2] * sr;
            double z = -p[1] * sr + p[2] * cr;
            double x = p[0] * cy - z * sy;
            z = p[0] * sy + z * cy;
            p[0] = x * cp - y * sp;
            p[1] = x * sp + y * cp;
            p[2] = z;
        };
    }

    /** Moves by a vector. */
    static Warp by(double dx, double dy, double dz) {
        return p -> {
            p[0] += dx;
            p[1] += dy;
            p[2] += dz;
        };
    }
}
