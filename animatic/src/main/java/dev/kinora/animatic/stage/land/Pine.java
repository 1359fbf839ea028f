package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A conifer: tiers of drooping boughs, with snow on them when there is any. */
public final class Pine {
    private static final double[] AROUND = {-1, 1, -0.62, 0.62, -0.28, 0.28, 0};

    private final Flora flora;
    private final Light light;
    private final double distance;
    private final long seed;
    private final double snow;

    /**
     * @param distance metres of air in front of it
     * @param seed decides its shape
     * @param snow share of the boughs that is covered, 0 to 1
     */
    public Pine(Flora flora, Light light, double distance, long seed, double snow) {
        this.flora = flora;
        this.light = light;
        this.distance = distance;
        this.seed = seed;
        this.snow = snow;
    }

    /** A tree of that height with its foot at a point. */
    public void tree(Pen pen, double x, double y, double tall) {
        trunk(pen, x, y, tall);
        double pixels = tall / pen.pixel();
        int tiers = pixels > 620 ? 21 : pixels > 260 ? 15 : pixels > 110 ? 12 : 9;
        double slim = Noise.between(seed, 1, 0.19, 0.25);
        for (int i = 0; i < tiers; i++) {
            double t = i / (tiers - 0.4);
            double wide = tall * slim * Math.pow(1 - t, 0.88) * Noise.between(seed, 20 + i, 0.88, 1.1) + tall * 0.012;
            double ty = y - tall * (0.13 + 0.845 * t);
            for (int k = 0; k < AROUND.length; k++) {
                bough(pen, x, ty, wide, tall / tiers, AROUND[k], i * 16 + k);
            }
        }
        double tip = y - tall * 0.965;
        try (Path top = Paths.tube(x, tip + tall * 0.03, tall * 0.007, x, tip - tall * 0.015, tall * 0.002)) {
            pen.fill(top, snow > 0.3 ? white(0.6) : green(0.5, 0.3));
        }
    }

    private void trunk(Pen pen, double x, double y, double tall) {
        int bark = light.atDistance(light.surface(flora.bark()), distance);
        int dark = Colours.mix(bark, light.atDistance(light.shade(), distance), 0.65);
        try (Path p = Paths.tube(x, y + tall * 0.006, tall * 0.018, x, y - tall * 0.4, tall * 0.012)) {
            double w = tall * 0.018 * Math.signum(light.keyX());
            pen.gradient(p, x + w, 0, x - w, 0, bark, dark, dark);
        }
    }

    private int green(double lit, double depth) {
        int leaf = Colours.mix(flora.leafDark(), flora.leaf(), 0.15 + 0.6 * lit);
        int cold = Colours.mix(leaf, 0xFF1E4A44, 0.35);
        int shaded = Colours.mix(light.surface(cold), light.shade(), light.shadeAmount() * (0.75 - 0.5 * lit) * depth);
        return light.atDistance(Colours.screen(shaded, light.key(), light.keyAmount() * lit * 0.5), distance);
    }

    private int white(double lit) {
        int bright = Colours.mix(
                light.surface(0xFFFFFFFF),
                light.rimA().colour(),
                0.15 + 0.3 * lit * light.rimA().strength());
        int blue = Colours.mix(
                Colours.mix(light.surface(0xFFB4C6E4), light.sky(), 0.35), light.shade(), light.shadeAmount() * 0.5);
        return light.atDistance(Colours.mix(blue, bright, lit), distance);
    }

    private void bough(Pen pen, double x, double y, double wide, double step, double u, int n) {
        double r = Noise.at(seed, 100 + n);
        double front = 1 - Math.abs(u);
        double ex = x + u * wide * (0.86 + 0.28 * r);
        double ey = y + wide * (0.30 + 0.20 * r) + front * step * 0.95;
        double thick = step * (0.62 + 0.35 * r) * (0.75 + 0.35 * front);
        double lit = Math.max(
                0, Math.min(1, 0.5 + 0.55 * u * Math.signum(light.keyX()) * Math.min(1, Math.abs(light.keyX()) * 1.6)));
        double mx = x + (ex - x) * 0.5;
        double my = y + (ey - y) * 0.34 - thick * 0.16;
        try (Path leaf = needles(x, y, mx, my, ex, ey, thick, n)) {
            pen.gradient(
                    leaf,
                    x,
                    y - thick * 0.4,
                    ex,
                    ey + thick * 0.5,
                    green(lit * 0.75, 1),
                    green(lit * 0.5, 1.2),
                    green(lit, 0.9));
        }
        if (snow > 0.05 && Noise.at(seed, 400 + n) < 0.35 + 0.65 * snow) {
            try (Path cap = cap(x, y, mx, my, ex, ey, thick * (0.26 + 0.20 * snow), n)) {
                pen.gradient(
                        cap,
                        0,
                        y - thick * 0.4,
                        0,
                        ey + thick * 0.2,
                        white(0.35 + 0.65 * lit),
                        white(0.15 + 0.75 * lit),
                        white(lit * 0.7));
            }
        }
    }

    private static double along(double a, double m, double b, double t) {
        return (1 - t) * (1 - t) * a + 2 * t * (1 - t) * m + t * t * b;
    }

    /** A drooping bough with ragged underside. */
    private Path needles(double x, double y, double mx, double my, double ex, double ey, double thick, int n) {
        PathBuilder b = new PathBuilder();
        b.moveTo((float) x, (float) (y - thick * 0.35));
        b.quadTo((float) mx, (float) (my - thick * 0.2), (float) ex, (float) ey);
        int teeth = 6;
        for (int i = 1; i <= teeth; i++) {
            double t = 1 - (i - 0.45) / teeth;
            double s = 1 - (double) i / teeth;
            double hang = thick
                    * (0.45 + 0.75 * Noise.at(seed, 1000 + n * 9L + i))
                    * (0.5 + 0.6 * Math.sin(Math.PI * Math.min(1, t + 0.12)));
            double lean = (ex - x) * 0.07;
            b.lineTo((float) (along(x, mx, ex, t) + lean), (float) (along(y, my, ey, t) + hang));
            b.lineTo((float) along(x, mx, ex, s), (float) (along(y, my, ey, s) + hang * 0.42));
        }
        b.closePath();
        return b.build();
    }

    /** Snow lying on a bough: smooth above, ragged below. */
    private Path cap(double x, double y, double mx, double my, double ex, double ey, double thick, int n) {
        double from = 0.10 + 0.2 * Noise.at(seed, 2000 + n);
        PathBuilder b = new PathBuilder();
        b.moveTo((float) along(x, mx, ex, from), (float) along(y, my, ey, from));
        for (int i = 1; i <= 5; i++) {
            double t = from + (1.02 - from) * i / 5;
            double up = thick * 0.55 * Math.sin(Math.PI * Math.min(1, (t - from) / (1.04 - from) * 0.9 + 0.08));
            b.lineTo((float) along(x, mx, ex, t), (float) (along(y, my, ey, t) - up));
        }
        for (int i = 4; i >= 0; i--) {
            double t = from + (1.02 - from) * i / 5;
            double down = thick * (0.16 + 0.55 * Noise.at(seed, 3000 + n * 9L + i));
            b.lineTo((float) along(x, mx, ex, t), (float) (along(y, my, ey, t) + down));
        }
        b.closePath();
        return b.build();
    }
}
