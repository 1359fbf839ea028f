package dev.kinora.animatic.stage.still;

import java.util.Optional;

/**
 * A vessel that stands in the world, as distances. World lengths are metres; inside everything is centimetres about the
 * middle of its foot.
 */
final class Solid {
    /** Which part a point belongs to. */
    static final int BODY = 1;

    static final int HANDLE = 2;
    static final int SAUCER = 3;
    static final int LIQUID = 4;

    /** Centimetres over which a handle grows out of the body. */
    private static final double JOINT = 0.45;

    private static final double[] SAUCER_OUTLINE = {0, 0.55, 4.2, 0.55, 5.4, 0.8, 7.4, 1.5, 8.6, 2.1};

    final Vessel vessel;
    final double x;
    final double z;
    /** World metres of one centimetre of the vessel. */
    final double unit;

    private final Profile body;
    private final Profile saucer;
    private final Optional<Profile> handle;
    private final double reach;
    private final double top;
    private final double turnCos;
    private final double turnSin;

    /**
     * @param unit metres of one of the vessel's centimetres
     * @param turn radians about the upright axis; 0 puts the handle to the right
     */
    Solid(Vessel vessel, double x, double z, double unit, double turn) {
        this.vessel = vessel;
        this.x = x;
        this.z = z;
        this.unit = unit;
        body = Profile.of(
                vessel.outline(), vessel.wall(), vessel.wall() > 0 ? Profile.Body.SHELL : Profile.Body.MASSIVE);
        saucer = Profile.of(SAUCER_OUTLINE, 0.42, Profile.Body.SHELL);
        handle = vessel.handle().length < 4
                ? Optional.empty()
                : Optional.of(Profile.of(vessel.handle(), 0, Profile.Body.SHELL));
        double grip = vessel.handleRadius();
        double wide = Math.max(body.radius(), handle.map(Profile::radius).orElse(0.0) + grip);
        reach = Math.hypot(vessel.saucer() ? Math.max(wide, 8.8) : wide, body.top() / 2) + 0.4;
        top = Math.max(body.top(), handle.map(Profile::top).orElse(0.0) + grip) + 0.1;
        turnCos = Math.cos(turn);
        turnSin = Math.sin(turn);
    }

    /** Radius in centimetres of a ball about {@link #middle} that holds everything. */
    double reach() {
        return reach;
    }

    /** Height in centimetres of the middle of that ball. */
    double middle() {
        return body.top() / 2;
    }

    /** Height in centimetres above which there is nothing. */
    double top() {
        return top;
    }

    /** How many centimetres a point of the table, in metres, is from the middle of the foot. */
    double away(double wx, double wz) {
        return Math.sqrt((wx - x) * (wx - x) + (wz - z) * (wz - z)) / unit;
    }

    /** Distance in centimetres at a point in centimetres. */
    double at(double px, double py, double pz) {
        double r = Math.sqrt(px * px + pz * pz);
        double d = body.at(r, py);
        if (handle.isPresent() && nearHandle(d, px, pz)) {
            d = blend(d, handleAt(px, py, pz));
        }
        if (vessel.saucer()) {
            d = Math.min(d, saucer.at(r, py));
        }
        return d;
    }

    /** Whether the handle can make anything of a distance {@code d} to the body: it lies within its radius of a half plane. */
    private boolean nearHandle(double d, double px, double pz) {
        double aside = d + JOINT + vessel.handleRadius();
        double hz = px * turnSin + pz * turnCos;
        return 0.8 * hz * hz < aside * aside && px * turnCos - pz * turnSin > -aside;
    }

    private double handleAt(double px, double py, double pz) {
        double hx = px * turnCos - pz * turnSin;
        double hz = px * turnSin + pz * turnCos;
        if (hx < 0) {
            return Math.sqrt(px * px + pz * pz) + 3;
        }
        if (Math.abs(hz) > 4) {
            return Math.abs(hz) - 2;
        }
        double flat = handle.orElseThrow().at(hx, py);
        return Math.sqrt(flat * flat + 0.8 * hz * hz) - vessel.handleRadius();
    }

    /** Smooth union. */
    private static double blend(double a, double b) {
        double h = Math.max(JOINT - Math.abs(a - b), 0);
        return Math.min(a, b) - h * h * (0.25 / JOINT);
    }

    /** The part nearest to a surface point. */
    int part(double px, double py, double pz) {
        double r = Math.sqrt(px * px + pz * pz);
        double b = body.at(r, py);
        double s = vessel.saucer() ? saucer.at(r, py) : 9;
        double h = handle.isPresent() ? handleAt(px, py, pz) : 9;
        if (s < b && s < h) {
            return SAUCER;
        }
        return h < b ? HANDLE : BODY;
    }

    /** Radius in centimetres of the liquid's surface; 0 without liquid. */
    double liquidRadius() {
        if (vessel.liquid() <= 0) {
            return 0;
        }
        double r = body.radius();
        while (r > 0.1 && body.at(r, vessel.liquid()) > 0) {
            r -= 0.02;
        }
        while (r > 0.1 && body.at(r, vessel.liquid()) <= 0) {
            r -= 0.02;
        }
        return r;
    }

    /**
     * How much of a light reaches a point in centimetres from direction (lx, ly, lz): 0 none, 1 all.
     *
     * @param sharp 8 is a hard shadow, 3 a soft one
     */
    double lightAt(double px, double py, double pz, double[] l, double sharp) {
        double cy = middle();
        double bx = -px;
        double by = cy - py;
        double bz = -pz;
        double along = bx * l[0] + by * l[1] + bz * l[2];
        double off = bx * bx + by * by + bz * bz - along * along;
        double near = reach + 0.8;
        if (off > near * near || along < -near) {
            return 1;
        }
        double open = 1;
        double t = 0.25;
        double end = along + near;
        for (int i = 0; i < 40 && t < end; i++) {
            double d = at(px + l[0] * t, py + l[1] * t, pz + l[2] * t);
            if (d < 0.004) {
                return 0;
            }
            open = Math.min(open, sharp * d / t);
            t += Math.max(0.06, d * 0.9);
        }
        return Math.max(0, Math.min(1, open));
    }

    /** Unit normal at a surface point, from four points around it. */
    double[] normal(double px, double py, double pz) {
        double e = 0.05;
        double a = at(px + e, py - e, pz - e);
        double b = at(px - e, py - e, pz + e);
        double c = at(px - e, py + e, pz - e);
        double d = at(px + e, py + e, pz + e);
        double nx = a - b - c + d;
        double ny = c + d - a - b;
        double nz = b + d - a - c;
        double l = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny + nz * nz));
        return new double[] {nx / l, ny / l, nz / l};
    }
}
