package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Feather;
import dev.kinora.animatic.stage.wing.Vista;

/**
 * The tail, folded on the ground and spread in the air.
 *
 * @param body whose
 */
record TailArt(Body body) {
    private static final double FINE = 0.8;

    private Breed breed() {
        return body.breed();
    }

    double[] root() {
        return body.at(-56, -body.depth() * 0.14);
    }

    /** From the side, folded. */
    void folded(Pen pen) {
        switch (breed().word("tailshape")) {
            case "sickle" -> sickles(pen);
            case "train" -> train(pen, 0.16, -0.12);
            default -> stack(pen);
        }
    }

    private void stack(Pen pen) {
        double[] r = root();
        double way = Math.PI - body.stance().tilt() + breed().number("taillift");
        int n = 6;
        double length = breed().number("tail");
        for (int i = 0; i < n; i++) {
            double k = i / (n - 1.0) - 0.5;
            double fork = breed().is("tailshape", "fork")
                    ? 0.75 + 0.5 * Math.abs(k)
                    : breed().is("tailshape", "wedge") ? 1.05 - 0.8 * Math.abs(k) : 1;
            feather(
                    pen,
                    r[0] - 2 * k,
                    r[1] + 6 * -k,
                    way - 0.16 * k,
                    length * fork,
                    breed().number("tailwide") * 0.34,
                    i == n - 1 ? -0.5 : 0.25 - 0.1 * i);
        }
    }

    private void feather(Pen pen, double x, double y, double way, double length, double wide, double face) {
        int c = pen.light().facing(breed().colour("tail"), 0, face, Math.sqrt(1 - face * face));
        int end = pen.light().facing(breed().colour("tailtip"), 0, face, Math.sqrt(1 - face * face));
        Feather.flat(x, y, way, length, wide).draw(pen, c, end, FINE);
    }

    /** Spread behind the body in its own plane, seen as the wings are. */
    void spread(Pen pen, Vista vista) {
        if (breed().is("tailshape", "train")) {
            train(pen, 0.22, 0.03);
            return;
        }
        double[] r = root();
        int n = 9;
        double open = breed().number("tailfan");
        double length = breed().number("tail");
        double[] up = vista.see(0, -1, 0);
        for (int i = 0; i < n; i++) {
            int j = i % 2 == 0 ? i / 2 : n - 1 - i / 2;
            double k = j / (n - 1.0) * 2 - 1;
            double a = k * open;
            double[] d = vista.see(-Math.cos(a), 0.06, Math.sin(a));
            double[] w = vista.see(Math.sin(a), 0, Math.cos(a));
            double fork = breed().is("tailshape", "fork")
                    ? 0.72 + 0.4 * Math.abs(k)
                    : breed().is("tailshape", "wedge") ? 1.08 - 0.36 * Math.abs(k) : 1 - 0.06 * Math.abs(k);
            double half = breed().number("tailwide") * 0.55;
            int c = pen.light().facing(breed().colour("tail"), up[0], up[1], Math.max(0.2, up[2]));
            int end = pen.light().facing(breed().colour("tailtip"), up[0], up[1], Math.max(0.2, up[2]));
            new Feather(
                            r[0],
                            r[1],
                            d[0] * length * fork,
                            d[1] * length * fork,
                            w[0] * half,
                            w[1] * half,
                            Feather.Tip.ROUND)
                    .draw(pen, c, end, FINE);
        }
    }

    /** The arched plumes of a cock. */
    private void sickles(Pen pen) {
        double[] r = root();
        double l = breed().number("tail");
        for (int i = 9; i >= 0; i--) {
            double k = i / 9.0;
            double rise = 1.65 - 1.25 * k;
            double x1 = r[0] - Math.cos(rise) * l * (0.42 + 0.2 * k);
            double y1 = r[1] - Math.sin(rise) * l * (0.85 - 0.2 * k);
            double x2 = x1 - l * (0.30 + 0.1 * k);
            double y2 = y1 - l * (0.04 - 0.32 * k);
            double x3 = x2 - l * (0.20 - 0.06 * k);
            double y3 = y2 + l * (0.36 + 0.12 * k);
            int base = Colours.mix(
                    breed().colour("tail"), breed().colour("tailtip"), 0.25 + 0.5 * Noise.at(body.seed(), 60 + i));
            var path = Paths.tube(r[0] + 4, r[1] + 4 * k, 5, x1, y1, 7.2 - 2 * k, x2, y2, 6.2 - 2 * k, x3, y3, 0.8);
            pen.lit(path, base, 9);
            pen.stroke(
                    Paths.curve(r[0], r[1], x1, y1, x2, y2, x3, y3),
                    0.7,
                    Colours.fade(Colours.screen(base, 0xFF80C0B0, 0.5), 0.6));
        }
    }

    /** A peacock's train, laid behind or, for wide angles, opened to a wheel. */
    void train(Pen pen, double spread, double middle) {
        double[] r = root();
        double l = breed().number("tail");
        boolean wheel = spread > 0.8;
        int rings = wheel ? 5 : 3;
        for (int ring = 0; ring < rings; ring++) {
            int n = wheel ? 25 - 2 * (ring % 2) : 7;
            double length = l * (1 - 0.17 * ring);
            for (int i = 0; i < n; i++) {
                double k = n == 1 ? 0 : i / (n - 1.0) * 2 - 1;
                double a = middle + k * spread * (wheel ? 1 : 1 + 0.6 * ring);
                plume(pen, r, wheel ? a : Math.PI + a, length * (wheel ? 1 : 1 - 0.10 * k * k), wheel);
            }
        }
    }

    private void plume(Pen pen, double[] r, double a, double length, boolean wheel) {
        double sag = wheel ? 0 : length * 0.10;
        double ex = r[0] + Math.cos(a) * length;
        double ey = r[1] + Math.sin(a) * length + sag;
        int green = pen.light().facing(breed().colour("tail"), 0, -0.3, 0.95);
        int gold = pen.light().facing(breed().colour("tailtip"), 0, -0.3, 0.95);
        double bx = Math.cos(a);
        double by = Math.sin(a);
        for (int i = 0; i < 13; i++) {
            double s = 0.30 + 0.66 * i / 12.0;
            double x = r[0] + (ex - r[0]) * s;
            double y = r[1] + (ey - sag - r[1]) * s + sag * s * s;
            double w = length * (0.035 + 0.035 * s);
            int c = Colours.fade(Colours.mix(green, gold, 0.25 + 0.35 * (i % 2)), 0.85);
            pen.stroke(
                    Paths.curve(
                            x,
                            y,
                            x + bx * w * 0.8 - by * w * 0.7,
                            y + by * w * 0.8 + bx * w * 0.7,
                            x + bx * w * 1.8 - by * w,
                            y + by * w * 1.8 + bx * w),
                    0.9,
                    c);
            pen.stroke(
                    Paths.curve(
                            x,
                            y,
                            x + bx * w * 0.8 + by * w * 0.7,
                            y + by * w * 0.8 - bx * w * 0.7,
                            x + bx * w * 1.8 + by * w,
                            y + by * w * 1.8 - bx * w),
                    0.9,
                    c);
        }
        pen.stroke(
                Paths.curve(r[0], r[1], (r[0] + ex) / 2, (r[1] + ey - sag) / 2 + sag * 0.25, ex, ey),
                0.9,
                Colours.mix(gold, 0xFFF0E0B0, 0.3));
        double e = length * 0.040;
        pen.fill(Paths.oval(ex, ey, e * 1.75, e * 1.35, a), green);
        pen.fill(Paths.oval(ex, ey, e * 1.35, e * 1.02, a), gold);
        pen.fill(Paths.oval(ex, ey, e * 0.98, e * 0.76, a), pen.light().surface(0xFF18A0B8));
        pen.fill(
                Paths.oval(ex + bx * e * 0.15, ey + by * e * 0.15, e * 0.62, e * 0.5, a),
                pen.light().surface(0xFF182A78));
        pen.fill(Paths.oval(ex - e * 0.25, ey - e * 0.3, e * 0.2, e * 0.16), 0x90FFFFFF);
    }
}
