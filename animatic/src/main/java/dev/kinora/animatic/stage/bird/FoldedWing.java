package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Feather;

/**
 * The near wing as it lies on the body: rows of feathers from the tip to the shoulder, each row over the one behind it.
 *
 * @param body what it lies on
 */
record FoldedWing(Body body) {
    private static final double FINE = 0.8;

    /** Where a row begins, how long its feathers are, how many, and their share of flight colour. */
    private record Row(double from, double length, int count, double flight, double high, double low) {}

    private static final Row[] ROWS = {
        new Row(0.40, 0.62, 5, 1, -0.25, 0.62), //
        new Row(0.34, 0.44, 7, 0.85, -0.75, 0.86), //
        new Row(0.24, 0.25, 9, 0.42, -0.85, 0.98), //
        new Row(0.13, 0.20, 9, 0.16, -0.92, 0.98), //
        new Row(0.05, 0.155, 8, 0.04, -0.9, 0.92), //
        new Row(-0.015, 0.125, 7, 0, -0.78, 0.80)
    };

    private Breed breed() {
        return body.breed();
    }

    void draw(Pen pen) {
        if (breed().is("foldedwing", "flipper")) {
            return;
        }
        double d = body.depth();
        double length = breed().number("foldlength");
        double[] root = body.at(36, -d * breed().number("foldroot"));
        double[] end = body.at(36 - length, -d * breed().number("foldhigh"));
        double angle = Math.atan2(end[1] - root[1], end[0] - root[0]);
        double half = d * breed().number("folddeep");
        shadow(pen, root, angle, length, half);
        for (Row row : ROWS) {
            for (int i = 0; i < row.count(); i++) {
                double v = row.low() + (row.high() - row.low()) * i / (row.count() - 1.0);
                feather(pen, root, angle, length, half, row, v, i);
            }
        }
    }

    private void feather(Pen pen, double[] root, double angle, double length, double half, Row row, double v, int i) {
        double a = row.from() + 0.07 * (1 - v * v) - (row.flight() > 0.8 ? 0.10 * v : 0.02 * v);
        double h = half * profile(row.from() + 0.06);
        double cx = Math.cos(angle);
        double cy = Math.sin(angle);
        double x = root[0] + cx * length * a - cy * -h * v * -1;
        double y = root[1] + cy * length * a + cx * -h * v * -1;
        double wobble = Noise.at(body.seed() + 41, i + 100L * (long) (row.from() * 100)) - 0.5;
        double reach = row.length() * length * (row.flight() >= 0.8 ? 1 - 0.16 * Math.max(0, v) : 1);
        double way = angle + -0.16 * v * (row.flight() >= 0.8 ? 1.1 : 0.6) + 0.05 * wobble;
        double wide = h * 1.7 / row.count() * 1.05 + 0.8;
        double face = 0.75 * v;
        double nx = -cy * face - 0.15;
        double ny = cx * face * -1 * -1;
        double nz = Math.sqrt(Math.max(0.15, 1 - nx * nx - ny * ny));
        int base = colour(row, v, i);
        int lit = pen.light().facing(base, nx, ny, nz);
        int end =
                row.flight() > 0.3 && row.flight() < 0.6 ? pen.light().facing(breed().colour("bar"), nx, ny, nz) : lit;
        Feather.flat(x, y, way, reach, wide).draw(pen, lit, end, FINE);
    }

    private int colour(Row row, double v, int i) {
        int c = Colours.mix(breed().colour("wing"), breed().colour("flight"), row.flight());
        if (row.flight() == 1) {
            c = Colours.mix(c, breed().colour("wingtip"), 0.75);
        } else if (row.flight() < 0.2) {
            c = Colours.mix(c, breed().colour("mantle"), 0.35 * (1 - v) * 0.5);
        }
        return Colours.scale(c, 0.95 + 0.1 * Noise.at(body.seed() + 5, i + 31L * (long) (row.from() * 50)));
    }

    /** Half its height at a share of its length. */
    private static double profile(double a) {
        return Math.pow(Math.max(0.05, Math.sin(Math.PI * Math.min(1, 0.16 + 0.80 * a))), 0.75) * (1 - 0.45 * a * a);
    }

    private void shadow(Pen pen, double[] root, double angle, double length, double half) {
        double cx = Math.cos(angle);
        double cy = Math.sin(angle);
        double x = root[0] + cx * length * 0.40;
        double y = root[1] + cy * length * 0.40 + half * 0.34;
        pen.soft(
                Paths.oval(x, y, length * 0.44, half * 0.86, angle),
                half * 0.22,
                Colours.fade(Colours.scale(pen.light().shade(), 0.7), 0.42));
    }
}
