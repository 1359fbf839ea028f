package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Corals by growth form, each from a foot point and a height in the pen's units. */
final class Corals {
    private final Pen pen;
    private final int body;
    private final int dark;
    private final int light;
    private final long seed;
    private int count;

    Corals(Pen pen, int body, int deep, int light, long seed) {
        this.pen = pen;
        this.body = body;
        this.light = light;
        this.seed = seed;
        dark = Colours.mix(Colours.scale(body, 0.5), deep, 0.35);
    }

    private double at(double lo, double hi) {
        return Noise.between(seed, 100 + count++, lo, hi);
    }

    /** Branches that fork, pale at the tips. */
    void staghorn(double x, double y, double tall) {
        for (int pass = 0; pass < 3; pass++) {
            count = 0;
            int stems = 3 + (int) (Noise.at(seed, 1) * 2);
            for (int i = 0; i < stems; i++) {
                double lean = -0.75 + 1.5 * (i + 0.5) / stems + at(-0.15, 0.15);
                branch(x + lean * tall * 0.10, y, lean, tall * 0.42, tall * 0.055, 0, pass);
            }
        }
    }

    private void branch(double x, double y, double lean, double length, double wide, int level, int pass) {
        double bend = at(-0.25, 0.25);
        double tx = x + Math.sin(lean + bend * 0.5) * length;
        double ty = y - Math.cos(lean + bend * 0.5) * length;
        Path line = Paths.curve(x, y, (x + tx) / 2 + bend * length * 0.2, (y + ty) / 2, tx, ty);
        switch (pass) {
            case 0 -> pen.stroke(line, wide * 2.0, dark);
            case 1 -> pen.stroke(line, wide * 1.45, level > 1 ? Colours.mix(body, light, 0.3) : body);
            default -> {
                pen.moved(
                        -wide * 0.28,
                        -wide * 0.1,
                        0,
                        1,
                        () -> pen.stroke(line, wide * 0.42, Colours.fade(light, 0.75)));
                if (level >= 2) {
                    pen.fill(Paths.oval(tx, ty, wide * 0.62, wide * 0.62), Colours.mix(light, 0xFFFFFFFF, 0.35));
                }
            }
        }
        if (level < 2) {
            int forks = level == 0 ? 3 : 2;
            for (int i = 0; i < forks; i++) {
                double turn = (i - (forks - 1) / 2.0) * 0.62 + at(-0.2, 0.2);
                branch(tx, ty, lean * 0.8 + turn, length * at(0.55, 0.75), wide * 0.74, level + 1, pass);
            }
        }
    }

    /** A flat fan with a net of veins. */
    void fan(double x, double y, double tall) {
        double[] xy = new double[2 * 15];
        for (int i = 0; i < 13; i++) {
            double a = -1.15 + 2.3 * i / 12;
            double r = tall * (0.82 + 0.18 * Noise.at(seed, 30 + i)) * (1 - 0.12 * Math.abs(a));
            xy[2 * i] = x + Math.sin(a) * r * 0.72;
            xy[2 * i + 1] = y - Math.cos(a) * r;
        }
        xy[26] = x + tall * 0.03;
        xy[27] = y;
        xy[28] = x - tall * 0.03;
        xy[29] = y;
        Path leaf = Paths.blob(xy);
        pen.fill(leaf, Colours.fade(dark, 0.85));
        pen.gradient(
                leaf,
                x - tall * 0.5,
                y - tall,
                x + tall * 0.4,
                y,
                Colours.fade(Colours.mix(body, light, 0.35), 0.85),
                Colours.fade(body, 0.75),
                Colours.fade(dark, 0.6));
        pen.inside(leaf, () -> {
            double w = Math.max(pen.pixel() * 0.7, tall * 0.010);
            for (int i = 0; i < 11; i++) {
                double a = -1.1 + 2.2 * i / 10;
                pen.stroke(
                        Paths.curve(
                                x,
                                y,
                                x + Math.sin(a * 0.6) * tall * 0.4,
                                y - Math.cos(a * 0.6) * tall * 0.45,
                                x + Math.sin(a) * tall * 0.75,
                                y - Math.cos(a) * tall),
                        w * 1.3,
                        Colours.fade(light, 0.7));
            }
            for (int r = 2; r < 8; r++) {
                double[] ring = new double[2 * 11];
                for (int i = 0; i < 11; i++) {
                    double a = -1.1 + 2.2 * i / 10;
                    double d = tall * (r / 8.0 + 0.05 * Noise.at(seed, r * 17L + i));
                    ring[2 * i] = x + Math.sin(a) * d * 0.72;
                    ring[2 * i + 1] = y - Math.cos(a) * d;
                }
                pen.stroke(Paths.curve(ring), w * 0.7, Colours.fade(light, 0.38));
            }
        });
        pen.stroke(
                Paths.curve(java.util.Arrays.copyOf(xy, 26)),
                Math.max(pen.pixel(), tall * 0.016),
                Colours.fade(light, 0.85));
    }

    /** A dome with winding furrows. */
    void brain(double x, double y, double tall) {
        double r = tall * 0.62;
        Path dome = Paths.blob(
                x - r,
                y,
                x - r * 0.95,
                y - r * 0.55,
                x - r * 0.5,
                y - r * 1.0,
                x,
                y - r * 1.12,
                x + r * 0.5,
                y - r * 1.0,
                x + r * 0.95,
                y - r * 0.55,
                x + r,
                y);
        pen.radial(
                dome,
                x - r * 0.3,
                y - r * 0.85,
                r * 1.5,
                Colours.mix(body, light, 0.55),
                body,
                dark,
                Colours.scale(dark, 0.7));
        pen.inside(dome, () -> {
            for (int i = 0; i < 9; i++) {
                double v = i / 8.0;
                double[] line = new double[2 * 9];
                for (int j = 0; j < 9; j++) {
                    double u = j / 8.0 * 2 - 1;
                    line[2 * j] = x + u * r;
                    line[2 * j + 1] = y
                            - r * 1.1 * v * Math.sqrt(Math.max(0, 1 - u * u * 0.8))
                            + r * 0.10 * Math.sin(j * 2.3 + i * 1.7 + seed % 9);
                }
                Path curve = Paths.curve(line);
                pen.stroke(curve, r * 0.055, Colours.fade(dark, 0.6));
                pen.moved(0, -r * 0.035, 0, 1, () -> pen.stroke(curve, r * 0.025, Colours.fade(light, 0.5)));
            }
        });
    }

    /** Upright tubes with dark mouths. */
    void tubes(double x, double y, double tall) {
        int n = 3 + (int) (Noise.at(seed, 2) * 3);
        for (int i = 0; i < n; i++) {
            double w = tall * (0.10 + 0.05 * Noise.at(seed, 40 + i));
            double h = tall * (0.45 + 0.5 * Noise.at(seed, 50 + i));
            double cx = x + (i - (n - 1) / 2.0) * tall * 0.21;
            double foot = y + tall * 0.04 * (i % 2);
            Path side = Paths.polygon(
                    cx - w * 0.6,
                    foot,
                    cx - w * 0.85,
                    foot - h * 0.3,
                    cx - w,
                    foot - h,
                    cx + w,
                    foot - h,
                    cx + w * 0.85,
                    foot - h * 0.3,
                    cx + w * 0.6,
                    foot);
            pen.gradient(side, cx - w, 0, cx + w, 0, Colours.mix(body, light, 0.4), body, dark);
            pen.gradient(
                    side,
                    0,
                    foot - h,
                    0,
                    foot,
                    Colours.fade(dark, 0),
                    Colours.fade(dark, 0.1),
                    Colours.fade(dark, 0.85));
            for (int k = 1; k < 6; k++) {
                double ry = foot - h * k / 6;
                pen.stroke(
                        Paths.curve(cx - w * 0.95, ry, cx, ry + w * 0.22, cx + w * 0.95, ry),
                        w * 0.07,
                        Colours.fade(dark, 0.35));
            }
            pen.fill(Paths.oval(cx, foot - h, w, w * 0.36), Colours.mix(body, light, 0.6));
            pen.fill(Paths.oval(cx, foot - h + w * 0.03, w * 0.74, w * 0.24), Colours.scale(dark, 0.55));
        }
    }

    /** Flat plates on a foot. */
    void table(double x, double y, double tall) {
        pen.fill(
                Paths.polygon(
                        x - tall * 0.10,
                        y,
                        x - tall * 0.18,
                        y - tall * 0.4,
                        x + tall * 0.18,
                        y - tall * 0.4,
                        x + tall * 0.10,
                        y),
                dark);
        for (int i = 0; i < 2; i++) {
            double py = y - tall * (0.36 + 0.22 * i);
            double rx = tall * (0.62 - 0.22 * i);
            double cx = x + tall * 0.1 * (i == 0 ? 1 : -1) * Noise.at(seed, 60);
            pen.fill(Paths.oval(cx, py + tall * 0.055, rx * 0.96, tall * 0.085), dark);
            Path top = Paths.oval(cx, py, rx, tall * 0.085);
            pen.gradient(
                    top, cx - rx, 0, cx + rx, 0, Colours.mix(body, light, 0.65), body, Colours.mix(body, dark, 0.5));
            for (int k = 0; k < 16; k++) {
                double a = Math.PI * 2 * Noise.at(seed, 200 + k + i * 30L);
                double d = Math.sqrt(Noise.at(seed, 300 + k + i * 30L));
                pen.fill(
                        Paths.oval(
                                cx + Math.cos(a) * d * rx * 0.9,
                                py + Math.sin(a) * d * tall * 0.07,
                                tall * 0.022,
                                tall * 0.012),
                        Colours.fade(light, 0.55));
            }
        }
    }

    /** Soft arms with light tips. */
    void anemone(double x, double y, double tall) {
        for (int i = 0; i < 26; i++) {
            double a = -1.25 + 2.5 * i / 25 + 0.08 * Math.sin(i * 5.0);
            double h = tall * (0.55 + 0.4 * Noise.at(seed, 70 + i));
            double tx = x + Math.sin(a) * h * 0.75;
            double ty = y - Math.cos(a) * h;
            Path arm = Paths.curve(
                    x + Math.sin(a) * tall * 0.16, y, x + Math.sin(a * 1.2) * h * 0.5, y - h * 0.45, tx, ty);
            pen.stroke(arm, tall * 0.050, i % 2 == 0 ? dark : Colours.mix(body, dark, 0.35));
            pen.stroke(arm, tall * 0.024, Colours.mix(body, light, 0.25));
            pen.fill(Paths.oval(tx, ty, tall * 0.034, tall * 0.034), Colours.mix(light, 0xFFFFFFFF, 0.3));
        }
    }
}
