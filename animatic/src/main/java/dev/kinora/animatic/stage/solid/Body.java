package dev.kinora.animatic.stage.solid;

import java.util.List;

/**
 * A thing that stands in the world.
 *
 * @param parts what it consists of, at least one
 * @param x metres to the right of the camera
 * @param lift metres of its foot above the ground
 * @param z metres in front of the camera
 * @param unit metres of one of its centimetres
 * @param seed varies its surfaces
 */
public record Body(List<Part> parts, double x, double lift, double z, double unit, long seed) {
    public Body {
        parts = List.copyOf(parts);
    }

    /** A ball that holds everything, centimetres about the foot. */
    public Form.Bound bound() {
        Form.Bound all = parts.getFirst().form().bound();
        for (Part p : parts) {
            all = all.with(p.form().bound());
        }
        return all;
    }

    /**
     * How much of a light far away reaches a point in centimetres: 0 none, 1 all.
     *
     * @param l unit direction to the light
     * @param sharp 8 is a hard shadow, 3 a soft one
     */
    public double lightAt(double px, double py, double pz, double[] l, double sharp) {
        double open = 1;
        for (int i = 0; i < parts.size() && open > 0; i++) {
            Part p = parts.get(i);
            if (p.stuff() == Stuff.GLOW) {
                continue;
            }
            double shade = past(p.form(), px, py, pz, l, sharp);
            open = Math.min(open, p.stuff().clear() ? 0.72 + 0.28 * shade : shade);
        }
        return open;
    }

    private static double past(Form f, double px, double py, double pz, double[] l, double sharp) {
        Form.Bound b = f.bound();
        double bx = b.x() - px;
        double by = b.y() - py;
        double bz = b.z() - pz;
        double along = bx * l[0] + by * l[1] + bz * l[2];
        double far = bx * bx + by * by + bz * bz;
        double off = far - along * along;
        double reach = b.r() * 1.12;
        if (off > reach * reach || along < -reach) {
            return 1;
        }
        double half = Math.sqrt(reach * reach - off);
        double t = Math.max(f.grain() * 2, along - half);
        double end = along + half;
        double open = 1;
        for (int i = 0; i < 36 && t < end; i++) {
            double d = f.at(px + l[0] * t, py + l[1] * t, pz + l[2] * t);
            if (d < 0.003 * b.r()) {
                return 0;
            }
            open = Math.min(open, sharp * d / t);
            t += Math.max(0.012 * b.r(), d * 0.92);
        }
        return Math.max(0, Math.min(1, open));
    }

    /** How open a point of the ground lies beside the thing, 0.2 under it to 1 far from it. */
    public double openAt(double px, double pz) {
        double open = 1;
        for (Part p : parts) {
            Form.Bound b = p.form().bound();
            double low = b.y() - b.r();
            double far = Math.hypot(px - b.x(), pz - b.z());
            if (p.stuff() == Stuff.GLOW || far > b.r() * 1.9 || low > b.r()) {
                continue;
            }
            double h = 0.22 * b.r();
            double d = p.form().at(px, h * 0.4, pz);
            double e = p.form().at(px, h, pz);
            double k = p.stuff().clear() ? 0.55 : 1;
            open = Math.min(open, 1 - k * 0.72 * Math.exp(-Math.max(0, Math.min(d, e) - 0.02 * h) / (h * 1.3)));
        }
        return open;
    }

    /** Share of the sky that a surface point sees past everything near it and past the ground. */
    double sky(Spot s, double size) {
        double sum = 0;
        double weight = 1;
        for (int i = 1; i <= 3; i++) {
            double h = size * 0.022 * i * i;
            double qx = s.x + s.nx * h;
            double qy = s.y + s.ny * h;
            double qz = s.z + s.nz * h;
            double d = Math.max(0, qy);
            for (Part p : parts) {
                Form.Bound b = p.form().bound();
                double ex = qx - b.x();
                double ey = qy - b.y();
                double ez = qz - b.z();
                double reach = b.r() + h;
                if (p.stuff() != Stuff.GLOW && !p.stuff().clear() && ex * ex + ey * ey + ez * ez < reach * reach) {
                    d = Math.min(d, Math.max(0, p.form().at(qx, qy, qz)));
                }
            }
            sum += weight * Math.max(0, 1 - d / h);
            weight *= 0.62;
        }
        return Math.max(0.14, 1 - 0.42 * sum);
    }
}
