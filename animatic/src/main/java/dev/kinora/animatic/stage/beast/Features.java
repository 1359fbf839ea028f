package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Warp;
import io.github.humbleui.skija.Path;

/**
 * Eyes, nostrils, mouth line and whiskers, drawn over the body where it bears them.
 *
 * @param bones where they are
 * @param seen how the whole body is turned before it is seen
 */
record Features(Skeleton bones, Warp seen) {
    private Breed b() {
        return bones.breed();
    }

    void draw(Pen pen) {
        mouth(pen);
        nostrils(pen);
        for (int side = -1; side <= 1; side += 2) {
            eye(pen, side);
        }
        tears(pen);
        whiskers(pen);
    }

    /** A point of the head's own space as it is seen. */
    private double[] at(double x, double y, double z) {
        double[] p = {x, y, z};
        bones.head().move(p);
        seen.move(p);
        return p;
    }

    private void eye(Pen pen, int side) {
        double s = b().n("skull");
        double az = b().n("eyeaz");
        double el = b().n("eyeel");
        double nx = Math.cos(az) * Math.cos(el);
        double ny = -Math.sin(el);
        double nz = side * Math.sin(az) * Math.cos(el);
        double w = b().n("face");
        double x = nx * s * 0.97;
        double y = ny * s * 0.97;
        double z = nz * s * w * 0.97;
        double[] p = at(x, y, z);
        double e = s * 0.1;
        double[] q = at(x + nx * e, y + ny * e, z + nz * e / w);
        double facing = (q[2] - p[2]) / e;
        if (facing < 0.22) {
            return;
        }
        double r = b().n("eye");
        double wide = r * Math.min(1, 0.42 + 0.62 * facing);
        double slope = bones.headPitch() * 0.55 - b().n("slant");
        double[] ahead = at(x + 0.01, y, z);
        double dir = Math.signum(ahead[0] - p[0]);
        pen.moved(p[0], p[1], slope * dir, 1, () -> eye(pen, wide, r, dir));
    }

    private void eye(Pen pen, double w, double h, double dir) {
        int rim = Colours.mix(pen.light().surface(b().c("rim")), 0xFF120C0A, 0.45);
        double lid = bones.pose().lid;
        Path shape = b().is("eyes", "almond")
                ? Paths.blob(
                        -w * 1.12 * dir,
                        h * 0.04,
                        -w * 0.62 * dir,
                        -h * 0.60,
                        w * 0.05 * dir,
                        -h * 0.84,
                        w * 0.70 * dir,
                        -h * 0.52,
                        w * 1.22 * dir,
                        h * 0.30,
                        w * 0.55 * dir,
                        h * 0.60,
                        -w * 0.1 * dir,
                        h * 0.74,
                        -w * 0.72 * dir,
                        h * 0.48)
                : Paths.oval(0, 0, w, h);
        pen.soft(Paths.oval(0, h * 0.06, w * 1.5, h * 1.4), h * 0.3, Colours.fade(rim, 0.55));
        if (lid > 0.6) {
            pen.stroke(Paths.curve(-w * 1.1, 0, 0, h * 0.42, w * 1.1, 0), h * 0.30, rim);
            return;
        }
        pen.fill(b().is("eyes", "almond") ? shape : Paths.oval(0, 0, w * 1.14, h * 1.12), rim);
        int iris = Colours.mix(pen.light().surface(b().c("iris")), b().c("iris"), 0.5);
        double grown = b().is("eyes", "almond") ? 0.84 : 0.96;
        pen.inside(shape, () -> {
            pen.radial(
                    Paths.oval(w * 0.06 * dir, 0, w * grown, h * grown * 0.94),
                    w * 0.06 * dir,
                    h * 0.30,
                    h * 1.25,
                    Colours.screen(iris, 0xFFFFF0B0, 0.34),
                    iris,
                    Colours.scale(iris, 0.45));
            double pw = w * b().n("pupil") * (b().is("eyes", "bar") ? 1.5 : 1);
            double ph = h * b().n("pupil") * (b().is("eyes", "bar") ? 0.5 : 1.06);
            pen.fill(Paths.oval(w * 0.10 * dir, 0, pw, ph), 0xFF0B0808);
            pen.gradient(shape, 0, -h, 0, -h * 0.05, 0x90000000, 0x00000000);
        });
        int glint = Colours.mix(0xFFFFFFFF, pen.light().key(), 0.2);
        pen.fill(Paths.oval(w * 0.02 - w * 0.26, -h * 0.36, h * 0.25, h * 0.25), Colours.fade(glint, 0.96));
        pen.fill(Paths.oval(w * 0.34, h * 0.34, h * 0.11, h * 0.11), Colours.fade(glint, 0.6));
    }

    /** The dark line from eye to mouth of a cheetah. */
    private void tears(Pen pen) {
        if (!b().bears("tears")) {
            return;
        }
        double s = b().n("skull");
        double tip = b().n("mtip");
        double az = b().n("eyeaz");
        double el = b().n("eyeel") - 0.18;
        double w = b().n("face");
        double[] a =
                at(Math.cos(az - 0.2) * Math.cos(el) * s, -Math.sin(el) * s, Math.sin(az - 0.2) * Math.cos(el) * s * w);
        double[] m = at(s * 0.92, s * 0.14, tip * 0.95);
        double[] e = at(s * 0.90 + b().n("muzzle") * 0.2, b().n("drop") + tip * 0.42, tip * 1.05);
        pen.fill(
                Paths.tube(a[0], a[1], s * 0.035, m[0], m[1], s * 0.04, e[0], e[1], s * 0.02),
                Colours.fade(pen.light().surface(b().c("mark")), 0.9));
    }

    private void mouth(Pen pen) {
        double s = b().n("skull");
        double tip = b().n("mtip");
        double w = b().n("snout");
        double drop = b().n("drop");
        double x = s * 0.8 + b().n("muzzle");
        if (b().bears("trunk") || bones.pose().jaw > 0.12) {
            return;
        }
        double root = b().n("mroot");
        double back = Math.max(s * 0.42, x - Math.max(tip * 2.6, b().n("muzzle") * 0.72));
        double[][] points = {
            at(x - tip * 0.06, drop + tip * 0.30, 0),
            at(x - tip * 0.12, drop + tip * 0.48, tip * 0.36 * w),
            at(x - tip * 0.6, drop + tip * 0.58, tip * 0.86 * w),
            at((x + back) / 2 - tip * 0.2, drop * 0.9 + tip * 0.56, (tip * 0.5 + root * 0.5) * 0.94 * w),
            at(back, drop * 0.5 + root * 0.50, root * 0.93 * w)
        };
        double[] xy = new double[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = points[i][0];
            xy[2 * i + 1] = points[i][1];
        }
        int line = Colours.fade(Colours.scale(pen.light().surface(b().c("pale")), 0.30), 0.75);
        pen.stroke(Paths.curve(xy), Math.max(tip * 0.085, pen.pixel() * 0.9), line);
    }

    private void nostrils(Pen pen) {
        if (b().n("nostril") <= 0) {
            return;
        }
        double tip = b().n("mtip");
        double n = b().n("nostril");
        double x = b().n("skull") * 0.8 + b().n("muzzle") - tip * 0.30;
        double y = b().n("drop") - tip * 0.22;
        for (int side = -1; side <= 1; side += 2) {
            double z = side * tip * 0.78 * b().n("snout");
            double[] p = at(x, y, z);
            double[] q = at(x, y, z * 1.2);
            if (q[2] > p[2]) {
                pen.fill(Paths.oval(p[0], p[1], n * 0.72, n, 0.5), Colours.fade(0xFF1C1012, 0.85));
            }
        }
    }

    private void whiskers(Pen pen) {
        if (!b().bears("whiskers")) {
            return;
        }
        double tip = b().n("mtip");
        double s = b().n("skull");
        double x = s * 0.8 + b().n("muzzle") - tip * 0.5;
        double y = b().n("drop") + tip * 0.12;
        int colour = Colours.fade(Colours.mix(0xFFFFFFFF, pen.light().tint(), 0.45), 0.75);
        double thin = Math.max(tip * 0.022, pen.pixel() * 0.5);
        for (int i = -1; i <= 1; i++) {
            double[] a = at(x, y + tip * 0.14 * i, tip * 0.8);
            double[] m = at(x - s * 0.25, y + tip * 0.20 * i - s * 0.04, tip * 0.8 + s * 0.42);
            double[] e = at(x - s * 0.7, y + tip * 0.55 * i + s * 0.06, tip * 0.8 + s * 0.75);
            pen.fill(Paths.tube(a[0], a[1], thin, m[0], m[1], thin * 0.8, e[0], e[1], thin * 0.3), colour);
        }
    }
}
