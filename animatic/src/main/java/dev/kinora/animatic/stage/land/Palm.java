package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A coconut palm: a leaning ringed trunk and a crown of feathered fronds. */
public final class Palm {
    private final Flora flora;
    private final Light light;
    private final double distance;
    private final long seed;

    /**
     * @param distance metres of air in front of it
     * @param seed decides its shape
     */
    public Palm(Flora flora, Light light, double distance, long seed) {
        this.flora = flora;
        this.light = light;
        this.distance = distance;
        this.seed = seed;
    }

    /** A tree of that height with its foot at a point, leaning by {@code lean} of its height. */
    public void tree(Pen pen, double x, double y, double tall, double lean) {
        double tx = x + lean * tall;
        double ty = y - tall * 0.80;
        trunk(pen, x, y, tx, ty, tall, lean);
        int fronds = 13;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < fronds; i++) {
                double a = Math.PI * (-0.06 + 1.12 * (i + 0.6 * Noise.at(seed, 20 + i)) / fronds);
                if ((i % 2 == 0) == (pass == 0)) {
                    frond(
                            pen,
                            tx,
                            ty,
                            Math.cos(a),
                            -Math.sin(a),
                            tall * Noise.between(seed, 40 + i, 0.30, 0.42),
                            i,
                            pass);
                }
            }
        }
    }

    private void trunk(Pen pen, double x, double y, double tx, double ty, double tall, double lean) {
        double w = tall * 0.0145;
        int bark = light.atDistance(light.surface(Colours.mix(flora.bark(), 0xFF8A7458, 0.5)), distance);
        int dark = Colours.mix(bark, light.atDistance(light.shade(), distance), 0.62);
        double side = Math.signum(light.keyX());
        double mx = x + lean * tall * 0.22;
        double my = (y + ty) / 2;
        try (Path p = Paths.tube(
                x,
                y + w,
                w * 1.2,
                x + lean * tall * 0.06,
                y - tall * 0.1,
                w * 1.1,
                mx,
                my,
                w * 0.85,
                tx,
                ty,
                w * 0.7)) {
            pen.fill(p, Colours.mix(bark, light.key(), 0.12));
            pen.innerEdge(p, side * w * 0.9, 0, w * 0.4, Colours.fade(dark, 0.9), BlendMode.SRC_OVER);
            pen.innerEdge(
                    p,
                    -side * w * 0.35,
                    0,
                    w * 0.25,
                    Colours.fade(Colours.mix(bark, light.key(), 0.6), 0.6),
                    BlendMode.SRC_OVER);
            pen.inside(p, () -> rings(pen, x, y, tx, ty, w, Colours.fade(dark, 0.5)));
        }
    }

    private static void rings(Pen pen, double x, double y, double tx, double ty, double w, int colour) {
        PathBuilder rings = new PathBuilder();
        double left = Math.min(x, tx) - w * 9;
        double right = Math.max(x, tx) + w * 9;
        for (int i = 1; i < 20; i++) {
            double cy = y + (ty - y) * i / 20.0;
            rings.moveTo((float) left, (float) cy);
            rings.lineTo((float) right, (float) (cy + w * 0.5));
        }
        try (Path p = rings.build()) {
            pen.stroke(p, w * 0.22, colour);
        }
    }

    private void frond(Pen pen, double x, double y, double dx, double dy, double length, int n, int pass) {
        double lit = Math.max(0, Math.min(1, 0.45 + 0.4 * dx * Math.signum(light.keyX()) - 0.25 * dy));
        int base = Colours.mix(flora.leafDark(), pass == 0 ? flora.leafDark() : flora.leaf(), 0.35 + 0.5 * lit);
        int shaded = Colours.mix(light.surface(base), light.shade(), light.shadeAmount() * (0.75 - 0.5 * lit));
        int colour = light.atDistance(Colours.screen(shaded, light.key(), light.keyAmount() * lit), distance);
        double droop = length * (0.55 + 0.3 * Noise.at(seed, 60 + n));
        int leaves = 15;
        PathBuilder b = new PathBuilder();
        PathBuilder rib = new PathBuilder();
        rib.moveTo((float) x, (float) y);
        for (int i = 1; i <= leaves; i++) {
            double t = (double) i / leaves;
            double px = x + dx * length * t;
            double py = y + dy * length * t * 0.85 + droop * t * t;
            double slopeY = dy * 0.85 + 2 * droop / length * t;
            double l = Math.max(0.2, Math.hypot(dx, slopeY));
            double leaf = length * 0.26 * Math.sin(Math.PI * Math.min(1, 0.16 + t * 0.80));
            rib.lineTo((float) px, (float) py);
            for (int s = -1; s <= 1; s += 2) {
                double ux = dx / l * 0.72 - s * slopeY / l * 0.62;
                double uy = slopeY / l * 0.72 + s * dx / l * 0.62 + 0.35;
                b.moveTo((float) (px - dx / l * length * 0.028), (float) (py - slopeY / l * length * 0.028));
                b.lineTo((float) (px + ux * leaf), (float) (py + uy * leaf));
                b.lineTo((float) (px + dx / l * length * 0.028), (float) (py + slopeY / l * length * 0.028));
                b.closePath();
            }
        }
        try (Path p = b.build();
                Path r = rib.build()) {
            pen.fill(p, colour);
            pen.stroke(r, length * 0.016, Colours.mix(colour, light.atDistance(light.key(), distance), 0.18));
        }
    }
}
