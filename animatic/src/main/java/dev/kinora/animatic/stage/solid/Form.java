package dev.kinora.animatic.stage.solid;

/**
 * A shape in space as a distance. Centimetres about the thing's foot: x right, y up, z away from the viewer.
 *
 * @param distance from a point to the surface, negative inside; never more than the true distance
 * @param bound a ball that holds the shape
 * @param grain size of the smallest detail that its surface has, for finding normals
 */
public record Form(Distance distance, Bound bound, double grain) {
    private static final double FINE = 0.012;

    /** How far a point is from a surface. */
    @FunctionalInterface
    public interface Distance {
        /** Signed distance. */
        double at(double x, double y, double z);
    }

    /** A ball. */
    public record Bound(double x, double y, double z, double r) {
        /** The smallest ball that holds both. */
        Bound with(Bound o) {
            double d = Math.sqrt((o.x - x) * (o.x - x) + (o.y - y) * (o.y - y) + (o.z - z) * (o.z - z));
            if (d + o.r <= r) {
                return this;
            }
            if (d + r <= o.r) {
                return o;
            }
            double whole = (d + r + o.r) / 2;
            double k = (whole - r) / Math.max(1e-9, d);
            return new Bound(x + (o.x - x) * k, y + (o.y - y) * k, z + (o.z - z) * k, whole);
        }
    }

    double at(double x, double y, double z) {
        return distance.at(x, y, z);
    }

    /** A ball squeezed along the axes. */
    public static Form ball(double x, double y, double z, double rx, double ry, double rz) {
        double least = Math.min(rx, Math.min(ry, rz));
        double most = Math.max(rx, Math.max(ry, rz));
        return new Form(
                (px, py, pz) -> {
                    double ax = (px - x) / rx;
                    double ay = (py - y) / ry;
                    double az = (pz - z) / rz;
                    double k = Math.sqrt(ax * ax + ay * ay + az * az);
                    if (k < 1e-6) {
                        return -least;
                    }
                    double g = Math.sqrt(ax * ax / (rx * rx) + ay * ay / (ry * ry) + az * az / (rz * rz));
                    return k * (k - 1) / g;
                },
                new Bound(x, y, z, most),
                FINE * most);
    }

    /**
     * A box with round edges.
     *
     * @param w full width; {@code h} and {@code d} height and depth
     * @param round radius of the edges
     */
    public static Form box(double x, double y, double z, double w, double h, double d, double round) {
        double r = Math.min(round, 0.499 * Math.min(w, Math.min(h, d)));
        double bx = w / 2 - r;
        double by = h / 2 - r;
        double bz = d / 2 - r;
        return new Form(
                (px, py, pz) -> {
                    double qx = Math.abs(px - x) - bx;
                    double qy = Math.abs(py - y) - by;
                    double qz = Math.abs(pz - z) - bz;
                    double ox = Math.max(qx, 0);
                    double oy = Math.max(qy, 0);
                    double oz = Math.max(qz, 0);
                    return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, Math.max(qy, qz)), 0) - r;
                },
                new Bound(x, y, z, Math.sqrt(w * w + h * h + d * d) / 2),
                Math.max(0.3 * r, FINE * 0.2 * Math.max(w, Math.max(h, d))));
    }

    /** A ring about the y axis. */
    public static Form ring(double x, double y, double z, double radius, double thick) {
        return new Form(
                (px, py, pz) -> {
                    double q = Math.sqrt((px - x) * (px - x) + (pz - z) * (pz - z)) - radius;
                    return Math.sqrt(q * q + (py - y) * (py - y)) - thick;
                },
                new Bound(x, y, z, radius + thick),
                0.1 * thick);
    }

    /**
     * Something turned on a wheel about the y axis.
     *
     * @param ry radius and height of each knot, from the bottom up; a knot given twice is a corner
     * @param wall thickness of a shell; 0 for something massive
     */
    public static Form turned(double[] ry, double wall) {
        Outline o = Outline.of(ry, wall > 0 ? Outline.Kind.LINE : Outline.Kind.TURNED);
        double half = wall / 2;
        double low = o.bottom() - half;
        double high = o.top() + half;
        double r = o.right() + half;
        return new Form(
                (x, y, z) -> o.at(Math.sqrt(x * x + z * z), y) - half,
                new Bound(0, (low + high) / 2, 0, Math.hypot(r, (high - low) / 2)),
                o.cell());
    }

    /** What fills a turned shell from one level up to another, {@code gap} inside its middle line. */
    public static Form filling(double[] ry, double gap, double from, double level) {
        Outline o = Outline.of(ry, Outline.Kind.TURNED);
        double low = o.bottom();
        double high = Math.min(level, o.top());
        return new Form(
                (x, y, z) -> Math.max(o.at(Math.sqrt(x * x + z * z), y) + gap, Math.max(from - y, y - level)),
                new Bound(0, (low + high) / 2, 0, Math.hypot(o.right(), (high - low) / 2)),
                o.cell());
    }

    /**
     * A flat outline in the x-y plane, thick along z.
     *
     * @param xy outline, centimetres, in order
     * @param z middle of its thickness
     * @param thick full thickness
     * @param round radius of the edges
     */
    public static Form plate(double[] xy, double z, double thick, double round, boolean smooth) {
        Outline o = Outline.of(xy, smooth ? Outline.Kind.CLOSED : Outline.Kind.POLYGON);
        double half = thick / 2 - round;
        double mx = (o.left() + o.right()) / 2;
        double my = (o.bottom() + o.top()) / 2;
        double reach = Math.hypot((o.right() - o.left()) / 2, (o.top() - o.bottom()) / 2);
        return new Form(
                (px, py, pz) -> {
                    double d = o.at(px, py) + round;
                    double w = Math.abs(pz - z) - half;
                    double a = Math.max(d, 0);
                    double b = Math.max(w, 0);
                    return Math.min(Math.max(d, w), 0) + Math.sqrt(a * a + b * b) - round;
                },
                new Bound(mx, my, z, Math.hypot(reach, thick / 2)),
                Math.min(o.cell(), Math.max(0.02, thick * 0.1)));
    }

    /** A round bar along a smooth line: x, y, z, radius of each knot. */
    public static Form pipe(double[] xyzr) {
        double[] p = Curves.fine(xyzr, 4, 5);
        int n = p.length / 4;
        Bound all = new Bound(p[0], p[1], p[2], p[3]);
        double thin = p[3];
        for (int i = 1; i < n; i++) {
            all = all.with(new Bound(p[4 * i], p[4 * i + 1], p[4 * i + 2], p[4 * i + 3]));
            thin = Math.max(thin, p[4 * i + 3]);
        }
        return new Form((x, y, z) -> Curves.pipe(p, n, x, y, z), all, 0.12 * thin);
    }

    /** Both as one, the seam filled to {@code soft} centimetres. */
    public Form melted(Form o, double soft) {
        return new Form(
                (x, y, z) -> {
                    double a = at(x, y, z);
                    double b = o.at(x, y, z);
                    double h = Math.max(soft - Math.abs(a - b), 0) / soft;
                    return Math.min(a, b) - h * h * soft * 0.25;
                },
                bound.with(o.bound),
                Math.min(grain, o.grain));
    }

    /** Without what the other fills. */
    public Form without(Form o) {
        return new Form((x, y, z) -> Math.max(at(x, y, z), -o.at(x, y, z)), bound, Math.min(grain, o.grain));
    }

    /** The same {@code n} times about the y axis. */
    public Form around(int n) {
        double step = 2 * Math.PI / n;
        double[] cos = new double[n];
        double[] sin = new double[n];
        for (int i = 0; i < n; i++) {
            cos[i] = Math.cos(step * i);
            sin[i] = Math.sin(step * i);
        }
        return new Form(
                (x, y, z) -> {
                    int k = (int) Math.floorMod(Math.round(Math.atan2(z, x) / step), (long) n);
                    return at(x * cos[k] + z * sin[k], y, z * cos[k] - x * sin[k]);
                },
                new Bound(0, bound.y, 0, Math.hypot(bound.x, bound.z) + bound.r),
                grain);
    }

    /** The same on the other side of x = 0. */
    public Form twin() {
        double own = bound.x < 0 ? -1 : 1;
        return new Form(
                (x, y, z) -> at(own * Math.abs(x), y, z),
                new Bound(0, bound.y, bound.z, Math.abs(bound.x) + bound.r),
                grain);
    }

    /** The same on the other side of z = 0. */
    public Form deep() {
        double own = bound.z < 0 ? -1 : 1;
        return new Form(
                (x, y, z) -> at(x, y, own * Math.abs(z)),
                new Bound(bound.x, bound.y, 0, Math.abs(bound.z) + bound.r),
                grain);
    }

    /** {@code n} of the same, each moved on by a step. */
    public Form row(int n, double dx, double dy, double dz) {
        double l = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double ux = dx / l;
        double uy = dy / l;
        double uz = dz / l;
        double k = (n - 1) / 2.0;
        return new Form(
                (x, y, z) -> {
                    double s = ((x - bound.x) * ux + (y - bound.y) * uy + (z - bound.z) * uz) / l;
                    double i = Math.max(0, Math.min(n - 1.0, Math.rint(s)));
                    return at(x - dx * i, y - dy * i, z - dz * i);
                },
                new Bound(bound.x + dx * k, bound.y + dy * k, bound.z + dz * k, bound.r + l * k),
                grain);
    }

    /** Turned about the x, then the y, then the z axis (degrees) and moved. */
    public Form placed(double[] degrees, double[] to) {
        double[] m = Curves.turn(degrees);
        double bx = m[0] * bound.x + m[1] * bound.y + m[2] * bound.z + to[0];
        double by = m[3] * bound.x + m[4] * bound.y + m[5] * bound.z + to[1];
        double bz = m[6] * bound.x + m[7] * bound.y + m[8] * bound.z + to[2];
        return new Form(
                (x, y, z) -> {
                    double px = x - to[0];
                    double py = y - to[1];
                    double pz = z - to[2];
                    return at(
                            m[0] * px + m[3] * py + m[6] * pz,
                            m[1] * px + m[4] * py + m[7] * pz,
                            m[2] * px + m[5] * py + m[8] * pz);
                },
                new Bound(bx, by, bz, bound.r),
                grain);
    }

    /** With a rough surface: lumps of {@code size} centimetres, {@code high} centimetres deep. */
    public Form rough(double high, double size, int seed) {
        return new Form(
                (x, y, z) -> {
                    double d = at(x, y, z);
                    return d > 3 * high + size
                            ? d - 1.2 * high
                            : (d - high * 2 * (Lumps.at(seed, x / size, y / size, z / size) - 0.5)) * 0.72;
                },
                new Bound(bound.x, bound.y, bound.z, bound.r + high),
                Math.min(grain, 0.1 * size));
    }

    /** Larger or smaller by a factor. */
    public Form scaled(double k) {
        return new Form(
                (x, y, z) -> at(x / k, y / k, z / k) * k,
                new Bound(bound.x * k, bound.y * k, bound.z * k, bound.r * k),
                grain * k);
    }

    /** Grown by a skin. */
    public Form grown(double by) {
        return new Form((x, y, z) -> at(x, y, z) - by, new Bound(bound.x, bound.y, bound.z, bound.r + by), grain);
    }
}
