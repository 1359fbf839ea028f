package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;

/** A bell of jelly that pulses, frilled arms below its middle, and tentacles that trail behind. Unit: its height. */
final class Jellyfish implements Form {
    private static final int TENTACLES = 22;
    private static final int ARMS = 4;

    private final int colour;
    private final int core;
    private final Skin skin;
    private final long seed;

    Jellyfish(int colour, long seed) {
        this.colour = colour;
        this.seed = seed;
        core = Colours.mix(colour, 0xFFFFFFFF, 0.55);
        int n = (int) seed;
        skin = ((Skin) (u, v) -> {
                    double ribs = Math.pow(Math.abs(Math.cos(v * Math.PI * 16)), 8) * Noise.smooth(0.15, 0.45, u);
                    double lace = Noise.fbm(n, u * 14, v * 40, 2);
                    int c = Colours.mix(colour, core, 0.55 * ribs + 0.25 * lace);
                    double hem = Noise.smooth(0.52, 0.60, u) * (1 - Noise.smooth(0.64, 0.68, u));
                    return Colours.mix(c, 0xFFFFFFFF, 0.35 * hem) & 0xFFFFFF | 0xF0000000;
                })
                .baked(200, 320);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.62, -0.62, 0.62, 0.68);
    }

    @Override
    public double period() {
        return 2.6;
    }

    @Override
    public double ratio() {
        return 1;
    }

    @Override
    public int poses() {
        return 22;
    }

    @Override
    public double[] mouth() {
        return new double[] {0, -0.1};
    }

    private double open(double phase) {
        double s = Math.sin(phase);
        return 1 + 0.15 * s * (s > 0 ? 1 : 0.8);
    }

    /** The bell; inside it turns up again. */
    private Patch bell(double phase) {
        double w = open(phase);
        double h = 1 - 0.10 * (w - 1) / 0.15;
        double curl = open(phase - 0.9);
        double[] rows = {
            -0.455, 0, -0.445, 0.10, -0.40, 0.185, -0.31, 0.255, -0.20, 0.285, -0.11, 0.282, -0.065, 0.262, -0.075,
            0.235, -0.16, 0.17, -0.20, 0
        };
        double[] knots = new double[rows.length / 2 * 4];
        for (int i = 0; i < rows.length / 2; i++) {
            double lag = Math.min(1, i / 6.0);
            knots[4 * i] = 0;
            knots[4 * i + 1] = rows[2 * i] * h - 0.02 * (1 - h);
            knots[4 * i + 2] = 0;
            knots[4 * i + 3] = rows[2 * i + 1] * (w * (1 - lag) + (curl * 1.12 - 0.12) * lag);
        }
        Patch dome = Tube.round(knots).fine(34, 48);
        return dome.warped(p -> {
            double low = Noise.smooth(-0.16, -0.06, p[1]);
            double a = Math.atan2(p[2], p[0]);
            p[1] += 0.012 * low * Math.cos(a * 16);
        });
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        int light = glowing(pen);
        pen.glow(0, -0.22, 0.58, Colours.fade(light, 0.34), BlendMode.SCREEN);
        pen.glow(0, -0.20, 0.34, Colours.fade(light, 0.40), BlendMode.SCREEN);
        tentacles(pen, phase, 0, light);
        organs(pen, phase, light);
        arms(pen, phase, light);
        SoftBody body = new SoftBody(Warp.turned(0, 0, 0.34));
        body.add(bell(phase), Hide.of(skin).thin(1).glow(0.42).gloss(0.9), 0);
        body.draw(pen, m.dapple(), m.veil());
        tentacles(pen, phase, 1, light);
        pen.glow(-0.08, -0.36, 0.15, Colours.fade(0xFFFFFFFF, 0.30), BlendMode.SCREEN);
    }

    private int glowing(Pen pen) {
        return Colours.mix(colour, pen.light().sky(), 0.12);
    }

    private void organs(Pen pen, double phase, int light) {
        double w = open(phase);
        for (int i = 0; i < 4; i++) {
            double a = Math.PI / 2 * i + 0.5;
            double x = 0.10 * Math.cos(a) * w;
            double y = -0.27 + 0.035 * Math.sin(a);
            pen.stroke(
                    Paths.oval(x, y, 0.055 * w, 0.034, a * 0.3),
                    0.014,
                    Colours.fade(Colours.mix(light, 0xFFFFE8F4, 0.6), 0.75));
        }
        pen.soft(Paths.oval(0, -0.17, 0.13 * w, 0.07), 0.03, Colours.fade(core, 0.5));
    }

    private void arms(Pen pen, double phase, int light) {
        for (int i = 0; i < ARMS; i++) {
            int knots = 9;
            double[] k = new double[knots * 3];
            double root = (i - 1.5) * 0.055;
            for (int j = 0; j < knots; j++) {
                double s = j / (knots - 1.0);
                k[3 * j] = root * (1 + 1.2 * s) + (0.012 + 0.055 * s) * Math.sin(phase - 4.2 * s + i * 1.7);
                k[3 * j + 1] = -0.17 + 0.54 * s * (1 - 0.04 * i % 2);
                k[3 * j + 2] = (0.036 - 0.026 * s) * (1 + 0.30 * Math.sin(s * 30 + i + phase * 0));
            }
            pen.fill(Paths.tube(k), Colours.fade(Colours.mix(light, core, 0.35), 0.42));
            double[] line = new double[knots * 2];
            for (int j = 0; j < knots; j++) {
                line[2 * j] = k[3 * j] + 0.012 * Math.sin(j * 2.4);
                line[2 * j + 1] = k[3 * j + 1];
            }
            pen.stroke(Paths.curve(line), 0.008, Colours.fade(0xFFFFFFFF, 0.45));
        }
    }

    private void tentacles(Pen pen, double phase, int front, int light) {
        double hem = 0.255 * open(phase - 0.9);
        for (int i = front; i < TENTACLES; i += 2) {
            double a = Math.PI * (i + 0.5) / TENTACLES;
            double x0 = -Math.cos(a) * hem;
            double y0 = -0.075 + (front == 1 ? 0.075 : -0.05) * Math.sin(a);
            double len = 0.50 + 0.20 * Noise.at(seed, 20 + i);
            double turn = Noise.at(seed, 60 + i) * 2;
            int n = 11;
            double[] line = new double[2 * n];
            for (int j = 0; j < n; j++) {
                double s = j / (n - 1.0);
                line[2 * j] = x0 * (1 - 0.30 * s) + (0.010 + 0.050 * s) * Math.sin(phase - 5 * s + turn);
                line[2 * j + 1] = y0 + len * s * (1 - 0.10 * Math.sin(phase - 1.2));
            }
            pen.stroke(
                    Paths.curve(line),
                    0.0055,
                    Colours.fade(Colours.mix(light, 0xFFFFFFFF, 0.25), front == 1 ? 0.62 : 0.36));
        }
    }
}
