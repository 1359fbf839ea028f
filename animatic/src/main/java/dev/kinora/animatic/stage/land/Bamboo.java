package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A stem of bamboo: joints, a pale bloom under each, sprays of narrow leaves high up. */
final class Bamboo {
    private final Light light;
    private final double distance;
    private final long seed;
    private final int green;

    Bamboo(Flora flora, Light light, double distance, long seed) {
        this.light = light;
        this.distance = distance;
        this.seed = seed;
        green = Colours.mix(0xFF6E9A3E, flora.leaf(), 0.25 + 0.35 * Noise.at(seed, 1));
    }

    private int seen(int colour, double sun) {
        int c = Colours.screen(light.surface(colour), light.key(), light.keyAmount() * sun);
        return light.atDistance(c, distance);
    }

    void stem(Pen pen, double x, double y, double tall) {
        double w = tall * Noise.between(seed, 2, 0.0048, 0.0080);
        double lean = (Noise.at(seed, 3) - 0.5) * tall * 0.07;
        double side = Math.signum(light.keyX());
        int lit = seen(Colours.mix(green, 0xFFD8E08C, 0.45), 0.6);
        int mid = seen(green, 0.15);
        int dark = Colours.mix(seen(Colours.scale(green, 0.5), 0), light.atDistance(light.shade(), distance), 0.35);
        int joints = 15;
        for (int i = 0; i < joints; i++) {
            double u0 = i / (double) joints;
            double u1 = (i + 1.0) / joints;
            double x0 = x + lean * u0 * u0;
            double x1 = x + lean * u1 * u1;
            double y0 = y - tall * u0;
            double y1 = y - tall * u1;
            double r0 = w * (1.05 - 0.55 * u0);
            try (Path p = Paths.polygon(x0 - r0, y0, x1 - r0, y1, x1 + r0, y1, x0 + r0, y0)) {
                pen.gradient(p, x0 + side * r0, 0, x0 - side * r0, 0, lit, mid, dark, Colours.scale(dark, 1.25));
            }
            try (Path p = Paths.line(x1 - r0 * 1.2, y1, x1 + r0 * 1.2, y1)) {
                pen.stroke(p, Math.max(pen.pixel(), w * 0.30), dark);
            }
            try (Path p = Paths.line(x1 - r0, y1 + w * 0.5, x1 + r0, y1 + w * 0.5)) {
                pen.stroke(p, Math.max(pen.pixel() * 0.8, w * 0.30), Colours.fade(seen(0xFFDDE8C0, 0.4), 0.65));
            }
            if (u0 > 0.42) {
                spray(pen, x1, y1, tall * 0.075, i, lit, dark);
            }
        }
    }

    private void spray(Pen pen, double x, double y, double size, int n, int lit, int dark) {
        for (int tone = 0; tone < 2; tone++) {
            PathBuilder b = new PathBuilder();
            for (int i = 0; i < 9; i++) {
                long k = n * 40L + tone * 20 + i;
                double dir = Noise.at(seed, 100 + k) < 0.5 ? -1 : 1;
                double cx = x + dir * size * Noise.between(seed, 900 + k, 0.1, 1.2);
                double cy = y + size * Noise.between(seed, 1700 + k, -0.5, 0.5);
                double a = Noise.between(seed, 2500 + k, 0.25, 0.95);
                double l = size * Noise.between(seed, 3300 + k, 0.30, 0.55);
                double tx = cx + dir * Math.cos(a) * l;
                double ty = cy + Math.sin(a) * l;
                double nx = -Math.sin(a) * l * 0.11;
                double ny = dir * Math.cos(a) * l * 0.11;
                b.moveTo((float) cx, (float) cy);
                b.quadTo((float) ((cx + tx) / 2 + nx), (float) ((cy + ty) / 2 + ny), (float) tx, (float) ty);
                b.quadTo((float) ((cx + tx) / 2 - nx), (float) ((cy + ty) / 2 - ny), (float) cx, (float) cy);
                b.closePath();
            }
            try (Path p = b.build()) {
                pen.fill(p, tone == 0 ? Colours.mix(dark, lit, 0.3) : Colours.mix(dark, lit, 0.8));
            }
        }
    }
}
