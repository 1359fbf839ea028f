package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A wing of skin stretched between long fingers and the flank. The row of the table says {@code span} and {@code bone} and
 * the colours {@code skin}, {@code under}, {@code bones}.
 *
 * @param breed the row
 * @param vista from where it is seen
 * @param side 1 the near wing, -1 the far one
 */
public record MembraneWing(Breed breed, Vista vista, int side) {
    private static final double[] ANGLES = {0.02, 0.50, 1.00, 1.52};
    private static final double[] LENGTHS = {0.66, 0.66, 0.60, 0.52};

    /** Draws the wing; the shoulder and the point of the flank are in the creature's space. */
    public void draw(Pen pen, Arm arm, double[] shoulder, double[] flank) {
        double span = breed.number("span");
        double[] upper = bone(arm.lift(), 0.42 + 0.5 * arm.fold());
        double[] outer = bone(arm.flick(), -0.10 - 0.9 * arm.fold());
        double[] wrist = Space.add(shoulder, upper, span * 0.36);
        double[] back = Space.across(new double[] {-1, -0.25 * Math.sin(arm.twist()), 0}, outer);
        double[] normal = Space.unit(Space.cross(outer, back));
        double[] up = normal[1] > 0 ? Space.sum(normal, -1, normal, 0) : normal;
        double[][] tips = new double[ANGLES.length][];
        for (int i = 0; i < tips.length; i++) {
            double a = ANGLES[i] * (1 - 0.35 * arm.fold());
            double[] along = Space.sum(outer, Math.cos(a), back, Math.sin(a));
            double droop = 0.10 * i * span * 0.2;
            tips[i] = Space.add(Space.add(wrist, along, span * LENGTHS[i]), new double[] {0, droop, 0}, 1);
        }
        panels(pen, shoulder, wrist, tips, flank, up);
        fingers(pen, shoulder, wrist, tips);
    }

    private double[] bone(double lift, double forward) {
        double c = Math.cos(forward);
        return new double[] {Math.sin(forward), -Math.sin(lift) * c, side * Math.cos(lift) * c};
    }

    private void panels(Pen pen, double[] shoulder, double[] wrist, double[][] tips, double[] flank, double[] up) {
        double[] w = vista.see(wrist);
        double[] s = vista.see(shoulder);
        double[] f = vista.see(flank);
        double[] n = vista.see(up);
        for (int i = tips.length - 1; i >= 0; i--) {
            double[] a = vista.see(tips[i]);
            double[] b = i == tips.length - 1 ? f : vista.see(tips[i + 1]);
            double in = i == tips.length - 1 ? 0.30 : 0.24;
            double mx = (a[0] + b[0]) / 2 + (w[0] - (a[0] + b[0]) / 2) * in;
            double my = (a[1] + b[1]) / 2 + (w[1] - (a[1] + b[1]) / 2) * in;
            Path path = scalloped(w, a, new double[] {mx, my}, b, i == tips.length - 1 ? s : w);
            panel(pen, path, n, w, a, b, i);
        }
    }

    private static Path scalloped(double[] w, double[] a, double[] m, double[] b, double[] end) {
        io.github.humbleui.skija.PathBuilder p = new io.github.humbleui.skija.PathBuilder();
        p.moveTo((float) w[0], (float) w[1]);
        p.lineTo((float) a[0], (float) a[1]);
        p.quadTo((float) m[0], (float) m[1], (float) b[0], (float) b[1]);
        p.lineTo((float) end[0], (float) end[1]);
        p.closePath();
        return p.build();
    }

    private void panel(Pen pen, Path path, double[] n, double[] w, double[] a, double[] b, int i) {
        boolean above = n[2] >= 0;
        double k = above ? 1 : -1;
        Light light = pen.light();
        double bend = 0.22 * (i % 2 == 0 ? 1 : -1);
        double[] m = Space.unit(new double[] {k * n[0] + bend, k * n[1], k * n[2] + 0.3});
        int base = light.facing(above ? breed.colour("skin") : breed.colour("under"), m[0], m[1], m[2]);
        int dark = Colours.mix(base, light.shade(), 0.45);
        double cx = (a[0] + b[0]) / 2;
        double cy = (a[1] + b[1]) / 2;
        pen.gradient(
                path,
                a[0],
                a[1],
                b[0],
                b[1],
                dark,
                base,
                Colours.screen(base, light.key(), 0.14),
                Colours.mix(base, dark, 0.5));
        pen.gradient(
                path,
                w[0],
                w[1],
                cx,
                cy,
                Colours.fade(dark, 0.55),
                Colours.fade(dark, 0.08),
                Colours.fade(Colours.screen(base, light.key(), 0.3), 0.35));
        int vein = Colours.fade(dark, 0.5);
        double width = Math.max(pen.pixel(), breed.number("bone") * 0.16);
        pen.inside(path, () -> {
            for (int j = 1; j < 4; j++) {
                double u = j / 4.0;
                double x = a[0] + (b[0] - a[0]) * u;
                double y = a[1] + (b[1] - a[1]) * u;
                pen.stroke(
                        Paths.curve(w[0], w[1], w[0] * 0.5 + x * 0.5 + 3 * j, w[1] * 0.5 + y * 0.5, x, y), width, vein);
            }
        });
        pen.stroke(path, width, Colours.fade(dark, 0.7));
    }

    private void fingers(Pen pen, double[] shoulder, double[] wrist, double[][] tips) {
        double r = breed.number("bone");
        double[] s = vista.see(shoulder);
        double[] w = vista.see(wrist);
        for (int i = tips.length - 1; i >= 0; i--) {
            double[] t = vista.see(tips[i]);
            double bow = 0.05 * breed.number("span");
            pen.lit(
                    Paths.tube(
                            w[0],
                            w[1],
                            r * 0.62,
                            (w[0] + t[0]) / 2,
                            (w[1] + t[1]) / 2 - bow * 0.5,
                            r * 0.45,
                            t[0],
                            t[1],
                            r * 0.12),
                    breed.colour("bones"),
                    r);
        }
        pen.lit(
                Paths.tube(
                        s[0],
                        s[1],
                        r * 1.7,
                        (s[0] + w[0]) / 2,
                        (s[1] + w[1]) / 2 + r * 0.5,
                        r * 1.15,
                        w[0],
                        w[1],
                        r * 0.85),
                breed.colour("bones"),
                r * 2);
        double hx = w[0] - s[0];
        double hy = w[1] - s[1];
        double l = Math.max(1, Math.hypot(hx, hy));
        pen.fill(
                Paths.polygon(
                        w[0] - hy / l * r * 0.5,
                        w[1] + hx / l * r * 0.5,
                        w[0] + hy / l * r * 0.5,
                        w[1] - hx / l * r * 0.5,
                        w[0] + hx / l * r * 2.6,
                        w[1] + hy / l * r * 2.6),
                pen.light().surface(0xFFE6DCC4));
    }
}
