package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs, spreads, boils and jumps in a close-up. Points are centimetres about the thing's foot. */
final class Flows {
    private static final int SAMPLES = 22;
    private static final int WHITE = 0xFFFFFFFF;

    private final Sheet sheet;
    private final Builder.Look look;
    private final long seed;
    private final Bursts bursts;

    /** Where a point of the thing lies on its sheet. */
    interface Sheet {
        /** Metres right and down. */
        double[] at(double x, double y, double z);

        /** Metres of one of its centimetres. */
        double unit();
    }

    Flows(Sheet sheet, Builder.Look look, long seed) {
        this.sheet = sheet;
        this.look = look;
        this.seed = seed;
        bursts = new Bursts(sheet, seed);
    }

    /** What draws a line of the catalogue; empty when it is none of these. */
    Optional<dev.kinora.animatic.stage.Cel.LiveDrawing> drawing(Kind.Line line) {
        return Optional.ofNullable(
                switch (line.words().getFirst()) {
                    case "drip" -> (pen, t) -> drip(pen, line, t);
                    case "puddle" -> (pen, t) -> puddle(pen, line, t);
                    case "ink" -> (pen, t) -> ink(pen, line, t);
                    case "latte" -> (pen, t) -> bursts.latte(pen, line, t);
                    case "boil" -> (pen, t) -> boil(pen, line, t);
                    case "pops" -> (pen, t) -> pops(pen, line, t);
                    case "wax" -> (pen, t) -> wax(pen, line, t);
                    case "beads" -> (pen, t) -> beads(pen, line, t);
                    case "lit" -> (pen, t) -> bursts.lit(pen, line, t);
                    case "rings" -> (pen, t) -> rings(pen, line, t);
                    default -> null;
                });
    }

    private int colour(Pen pen, Kind.Line line, String otherwise) {
        int own = Colours.parse(line.colour(otherwise));
        return pen.light().surface(line.words().contains("main") ? look.main(own) : own);
    }

    private double[] first(Kind.Line line) {
        return line.points().getFirst();
    }

    private double size(Kind.Line line) {
        return line.points().get(1)[0];
    }

    private double[] at(double... p) {
        return sheet.at(p[0], p[1], p[2]);
    }

    /** Seen through: dark at the edges, light in the heart, as syrup in the light is. */
    private static void clear(Pen pen, Path path, double left, double right, int c) {
        int dark = Colours.scale(c, 0.55);
        int heart = Colours.mix(c, 0xFFFFE9B0, 0.28);
        pen.gradient(path, left, 0, right, 0, dark, c, heart, c, dark);
    }

    /** A tough thread that hangs from one point, bulges as it runs, and lies down in coils on another. */
    private void drip(Pen pen, Kind.Line line, double t) {
        double[] a = at(first(line));
        double[] b = at(line.points().get(2));
        double w = size(line) * sheet.unit();
        int c = colour(pen, line, "#e0981c");
        coils(pen, b, w, c, t);
        double[] xy = new double[4 * SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double u = i / (SAMPLES - 1.0);
            double sway = w * 0.55 * Math.pow(u, 4) * Math.sin(t * 4.2);
            double x = a[0] + (b[0] - a[0]) * u + sway;
            double y = a[1] + (b[1] - a[1]) * u;
            double half = w * thick(u, t);
            xy[2 * i] = x - half;
            xy[2 * i + 1] = y;
            xy[4 * SAMPLES - 2 - 2 * i] = x + half;
            xy[4 * SAMPLES - 1 - 2 * i] = y;
        }
        clear(pen, Paths.polygon(xy), a[0] - w * 1.1, a[0] + w * 1.1, c);
        double[] shine = new double[2 * (SAMPLES - 3)];
        for (int i = 1; i < SAMPLES - 2; i++) {
            double half = w * thick(i / (SAMPLES - 1.0), t);
            shine[2 * i - 2] = xy[2 * i] + half * 0.55;
            shine[2 * i - 1] = xy[2 * i + 1];
        }
        pen.stroke(Paths.curve(shine), w * 0.09, Colours.fade(WHITE, 0.75));
    }

    /** Half the width of the thread, in its sizes: broad where it hangs, with beads that run down. */
    private static double thick(double u, double t) {
        double bead = 0;
        for (int i = 0; i < 2; i++) {
            double at = (t * 0.42 + i * 0.5) % 1;
            at *= at;
            double d = (u - at) / 0.07;
            bead += 0.26 * Math.exp(-d * d) * (1 - 0.5 * at);
        }
        return 0.17 + 1.15 * Math.exp(-u * 13) + 0.10 * Math.exp(-(1 - u) * 14) + bead;
    }

    private void coils(Pen pen, double[] b, double w, int c, double t) {
        int light = Colours.mix(c, 0xFFFFE9B0, 0.3);
        for (int i = 0; i < 5; i++) {
            double u = (t * 0.55 + i / 5.0) % 1;
            double r = w * (0.7 + 3.4 * u);
            double y = b[1] + w * (0.15 + 0.5 * u);
            pen.stroke(
                    Paths.oval(b[0] + w * 0.2 * Math.sin(i * 2.4), y, r, r * 0.36),
                    w * (0.34 - 0.24 * u),
                    Colours.fade(i % 2 == 0 ? light : Colours.scale(c, 0.75), 0.55 * (1 - u)));
        }
        for (int i = 0; i < 4; i++) {
            double a = t * 8.4 - i * 1.2;
            double r = w * (1.0 - 0.14 * i);
            double x = b[0] + w * 0.24 * Math.sin(a);
            double y = b[1] - w * 0.26 * i + w * 0.35;
            clear(pen, Paths.oval(x, y, r, r * 0.40), x - r, x + r, c);
            pen.stroke(
                    Paths.curve(x - r * 0.7, y - r * 0.06, x - r * 0.2, y - r * 0.24, x + r * 0.4, y - r * 0.2),
                    w * 0.07,
                    Colours.fade(WHITE, 0.5));
        }
    }

    /** A flat pool that grows, with light on its rim. */
    private void puddle(Pen pen, Kind.Line line, double t) {
        double[] p = first(line);
        double grow = 0.35 + 0.65 * (1 - Math.exp(-Math.max(0, t - line.number("at", 0)) / line.number("for", 3)));
        int c = colour(pen, line, "#e8a03a");
        double[] shape = round(p, size(line) * grow, 0.16);
        double[] a = at(p);
        double r = size(line) * grow * sheet.unit();
        pen.fill(Paths.blob(round(p, size(line) * grow * 1.04, 0.16)), Colours.fade(Colours.scale(c, 0.45), 0.5));
        clear(pen, Paths.blob(shape), a[0] - r * 1.3, a[0] + r * 1.3, Colours.fade(c, line.number("cover", 0.86)));
        double[] rim = new double[16];
        System.arraycopy(shape, 20, rim, 0, 12);
        pen.stroke(
                Paths.curve(rim[0], rim[1], rim[2], rim[3], rim[4], rim[5], rim[6], rim[7], rim[8], rim[9]),
                r * 0.03,
                Colours.fade(WHITE, 0.5));
    }

    /** An uneven round on the level of p. */
    private double[] round(double[] p, double r, double uneven) {
        int n = 18;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double k = r * (1 + uneven * (2 * Noise.at(seed, 20 + i) - 1));
            double[] q = at(p[0] + k * Math.cos(a), p[1], p[2] + k * Math.sin(a));
            xy[2 * i] = q[0];
            xy[2 * i + 1] = q[1];
        }
        return xy;
    }

    /** A line that grows under a nib, wet at its end, and spreads into the fibres as it dries. */
    private void ink(Pen pen, Kind.Line line, double t) {
        List<double[]> path = line.points().subList(2, line.points().size());
        double w = size(line) * sheet.unit();
        int c = colour(pen, line, "#1c2a5a");
        double done = Stroke.along(line, t);
        int n = (int) Math.ceil(150 * done);
        double length = line.number("for", 8);
        for (int i = 0; i < n; i++) {
            double u = i / 150.0;
            double[] a = at(Stroke.point(path, u));
            double[] b = at(Stroke.point(path, Math.min(done, u + 1.4 / 150)));
            double age = (done - u) * length + Math.max(0, t - length);
            double dry = 1 - Math.exp(-age * 1.1);
            double slant = Math.abs(Math.sin(Math.atan2(b[1] - a[1], b[0] - a[0]) + 0.7));
            double wide = w * (0.45 + 0.55 * slant + 0.35 * dry);
            fibres(pen, a, i, new Fibres(wide, dry, c));
            pen.stroke(Paths.line(a[0], a[1], b[0], b[1]), wide, c);
            pen.fill(Paths.oval(b[0], b[1], wide / 2, wide / 2), c);
            if (age < 0.8) {
                pen.stroke(
                        Paths.line(a[0], a[1] - wide * 0.18, b[0], b[1] - wide * 0.18),
                        wide * 0.2,
                        Colours.fade(WHITE, 0.5 * (1 - age / 0.8)));
            }
        }
    }

    /** How ink creeps: width of the line, how dry it is, its colour. */
    private record Fibres(double wide, double dry, int colour) {}

    private void fibres(Pen pen, double[] a, int i, Fibres f) {
        for (int k = 0; k < 3; k++) {
            double turn = 6.283 * Noise.at(seed, 300 + 3L * i + k);
            double far = f.wide * (0.5 + f.dry * (0.15 + 0.75 * Math.pow(Noise.at(seed, 900 + 3L * i + k), 3)));
            pen.stroke(
                    Paths.line(a[0], a[1], a[0] + Math.cos(turn) * far, a[1] + Math.sin(turn) * far * 0.7),
                    Math.max(0.7 * pen.pixel(), f.wide * 0.11),
                    Colours.fade(f.colour, 0.5));
        }
    }

    /** Bubbles that swell on the level of p and burst. */
    private void boil(Pen pen, Kind.Line line, double t) {
        double[] p = first(line);
        double r = size(line);
        int c = colour(pen, line, "#dfeef2");
        for (int i = 0; i < 46; i++) {
            double clock = t * (0.8 + 0.9 * Noise.at(seed, i)) + Noise.at(seed, 60 + i);
            long turn = (long) Math.floor(clock);
            double u = clock - turn;
            double a = 6.283 * Noise.at(seed + turn, 120 + i);
            double far = r * 0.94 * Math.sqrt(Noise.at(seed + turn, 180 + i));
            double[] q = at(p[0] + far * Math.cos(a), p[1], p[2] + far * Math.sin(a));
            double d = r * sheet.unit() * (0.05 + 0.11 * Noise.at(seed + turn, 240 + i)) * Math.sqrt(u);
            double gone = u > 0.88 ? (1 - u) / 0.12 : 1;
            pen.fill(Paths.oval(q[0], q[1] - d * 0.4, d, d * 0.8), Colours.fade(c, 0.34 * gone));
            pen.stroke(Paths.oval(q[0], q[1] - d * 0.4, d, d * 0.8), d * 0.14, Colours.fade(WHITE, 0.62 * gone));
            pen.fill(Paths.oval(q[0] - d * 0.35, q[1] - d * 0.75, d * 0.2, d * 0.15), Colours.fade(WHITE, 0.85 * gone));
        }
    }

    /** Grains that burst and leap out of a vessel whose mouth is about p. */
    private void pops(Pen pen, Kind.Line line, double t) {
        double[] p = first(line);
        double r = size(line);
        double k = sheet.unit();
        int c = colour(pen, line, "#fbf1d6");
        for (int i = 0; i < 26; i++) {
            double clock = t * 0.75 + Noise.at(seed, i);
            long turn = (long) Math.floor(clock);
            double u = (clock - turn) * 1.25;
            double side = (Noise.at(seed + turn, 50 + i) - 0.5) * 2;
            double high = r * (1.1 + 2.0 * Noise.at(seed + turn, 90 + i));
            double x = p[0] + side * r * (0.4 + 1.5 * u);
            double[] q = at(x, p[1] + 4 * u * (1 - u) * high - Math.max(0, u - 0.9) * r, p[2] - r * 0.2);
            double d = r * k * 0.13;
            double spin = t * 5 + i;
            for (int j = 0; j < 4; j++) {
                double a = spin + j * 1.57;
                double dx = q[0] + Math.cos(a) * d * 0.6;
                double dy = q[1] + Math.sin(a) * d * 0.6;
                pen.fill(Paths.oval(dx, dy, d * 0.72, d * 0.66), j < 2 ? c : Colours.scale(c, 0.88));
            }
            pen.fill(
                    Paths.oval(q[0], q[1] + d * 0.2, d * 0.3, d * 0.24),
                    pen.light().surface(0xFFD89A3A));
        }
    }

    /** Drops that run slowly down an upright round of radius r and height h: points are its upper rim, then r and h. */
    private void wax(Pen pen, Kind.Line line, double t) {
        double[] p = first(line);
        double r = size(line);
        double h = line.points().get(1)[1];
        double k = sheet.unit();
        int c = colour(pen, line, "#f4ead0");
        for (int i = 0; i < 5; i++) {
            double clock = t / (7 + 5 * Noise.at(seed, i)) + Noise.at(seed, 10 + i);
            double u = clock - Math.floor(clock);
            double a = (Noise.at(seed, 20 + i) - 0.5) * 2.2;
            double run = h * (0.10 + (0.35 + 0.5 * Noise.at(seed, 30 + i)) * Noise.smooth(0, 1, u));
            double x = p[0] + Math.sin(a) * r;
            double z = p[2] - Math.cos(a) * r;
            double[] top = at(x, p[1], z);
            double[] end = at(x, p[1] - run, z);
            double w = r * k * (0.12 + 0.06 * Noise.at(seed, 40 + i));
            double fade = Noise.smooth(0, 0.1, u) * Noise.smooth(1, 0.9, u);
            pen.fill(
                    Paths.tube(
                            top[0],
                            top[1],
                            w * 0.8,
                            (top[0] + end[0]) / 2,
                            (top[1] + end[1]) / 2,
                            w * 0.62,
                            end[0],
                            end[1],
                            w * 1.15),
                    Colours.fade(Colours.scale(c, 0.93), fade));
            pen.stroke(
                    Paths.line(top[0] - w * 0.3, top[1], end[0] - w * 0.3, end[1] - w * 0.4),
                    w * 0.3,
                    Colours.fade(Colours.mix(c, WHITE, 0.6), 0.8 * fade));
            pen.fill(
                    Paths.oval(end[0] - w * 0.35, end[1] - w * 0.4, w * 0.28, w * 0.34),
                    Colours.fade(WHITE, 0.8 * fade));
        }
    }

    /** Drops that gather and fall from about p down to the ground. */
    private void beads(Pen pen, Kind.Line line, double t) {
        double[] p = first(line);
        double r = size(line);
        int c = colour(pen, line, "#f0b040");
        for (int i = 0; i < 12; i++) {
            double clock = t * (0.5 + 0.4 * Noise.at(seed, i)) + Noise.at(seed, 30 + i);
            double u = clock - Math.floor(clock);
            double x = p[0] + r * (2 * Noise.at(seed, 60 + i) - 1);
            double fall = u < 0.45 ? 0 : Math.pow((u - 0.45) / 0.55, 2);
            double[] q = at(x, p[1] * (1 - fall), p[2]);
            double d = r * sheet.unit() * 0.05 * Math.min(1, u / 0.3);
            pen.fill(Paths.oval(q[0], q[1], d, d * (1 + 0.9 * Math.min(0.5, fall))), c);
            pen.fill(Paths.oval(q[0] - d * 0.3, q[1] - d * 0.3, d * 0.26, d * 0.26), Colours.fade(WHITE, 0.9));
        }
    }

    /** Rings of sound that spread from p. */
    private void rings(Pen pen, Kind.Line line, double t) {
        double[] q = at(first(line));
        double r = size(line) * sheet.unit();
        List<Double> sides = new ArrayList<>(List.of(-1.0, 1.0));
        for (double side : sides) {
            for (int i = 0; i < 3; i++) {
                double u = (t * 1.8 + i / 3.0) % 1;
                double far = r * (0.5 + 0.8 * u);
                double[] arc = new double[14];
                for (int k = 0; k < 7; k++) {
                    double a = -0.5 + (k - 3) * 0.16;
                    arc[2 * k] = q[0] + side * (r * 0.6 + Math.cos(a) * far);
                    arc[2 * k + 1] = q[1] + Math.sin(a) * far;
                }
                pen.stroke(Paths.curve(arc), r * 0.045, Colours.fade(0xFFFFF2D0, 0.75 * (1 - u)));
            }
        }
    }
}
