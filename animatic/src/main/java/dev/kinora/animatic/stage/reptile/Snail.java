package dev.kinora.animatic.stage.reptile;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Hides;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A snail: a foot along which ripples run, horns with eyes, a shell wound about itself. Unit: its height. */
final class Snail implements Form {
    private final Skin flesh;
    private final Skin shell;
    private final int body;

    Snail(int colour, long seed) {
        body = 0xFFC8A878;
        flesh = new Hides.Mottled(0xFFB4906A, 0xFFE2CDA6, 0xFF8A6A4A, 0.5, 0.08).skin(seed);
        int dark = Colours.scale(colour, 0.5);
        shell = (u, v) -> {
            double band = 0.5 + 0.5 * Math.sin(v * Math.PI * 10);
            double growth = Noise.value((int) seed, u * 90, v * 3);
            return Colours.mix(Colours.scale(colour, 0.85 + 0.3 * growth), dark, 0.55 * Noise.smooth(0.6, 0.8, band));
        };
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.2, -1.35, 1.4, 0.3);
    }

    @Override
    public double period() {
        return 2.4;
    }

    @Override
    public double ratio() {
        return 1;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.85, -0.2};
    }

    @Override
    public double[][] feet() {
        return new double[][] {{-0.3, 0.5}, {0.35, 0.5}};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        SoftBody soft = new SoftBody(Warp.turned(0.25, 0, 0.12));
        Warp ripple = p -> p[1] -= 0.012 * Math.sin(phase + p[0] * 9) * Math.max(0, 1 + p[1] * 3);
        soft.add(
                Tube.of(
                                0.92, -0.34, 0, 0, 0, 0, 0.90, -0.34, 0, 0.07, 0.08, 0.08, 0.78, -0.33, 0, 0.10, 0.13,
                                0.11, 0.60, -0.22, 0, 0.12, 0.18, 0.14, 0.30, -0.13, 0, 0.12, 0.12, 0.19, -0.20, -0.10,
                                0, 0.10, 0.10, 0.19, -0.62, -0.06, 0, 0.06, 0.06, 0.11, -0.95, -0.02, 0, 0.006, 0.006,
                                0.01)
                        .fine(50, 18)
                        .warped(ripple),
                Hide.of(flesh).gloss(0.8),
                0);
        for (int side = -1; side <= 1; side += 2) {
            double sway = 0.05 * Math.sin(phase + side);
            soft.add(
                    Tube.round(
                            0.96 + sway,
                            -0.74,
                            side * 0.13,
                            0.0,
                            0.955 + sway,
                            -0.73,
                            side * 0.13,
                            0.036,
                            0.93 + sway * 0.8,
                            -0.68,
                            side * 0.12,
                            0.022,
                            0.84,
                            -0.40,
                            side * 0.06,
                            0.032),
                    Hide.of((u, v) -> u < 0.16 ? 0xFF2A1E16 : body).gloss(0.7),
                    3 + side);
            soft.add(
                    Tube.round(1.03, -0.28 + sway * 0.3, side * 0.07, 0.012, 0.90, -0.30, side * 0.05, 0.024),
                    Hide.of(Skin.plain(body)),
                    6 + side);
        }
        soft.add(spiral(phase), Hide.of(shell).gloss(0.7), 1);
        soft.draw(pen, m.dapple(), m.veil());
    }

    private static dev.kinora.animatic.paint.Patch spiral(double phase) {
        int n = 40;
        double[] k = new double[n * 6];
        double rock = 0.012 * Math.sin(phase);
        for (int i = 0; i < n; i++) {
            double s = i / (n - 1.0);
            double angle = -0.35 - s * Math.PI * 2 * 2.6;
            double grow = Math.pow(1 - s, 1.25);
            double far = 0.33 * grow;
            double r = i == n - 1 ? 0 : 0.035 + 0.25 * grow * (s < 0.06 ? 0.75 + 4 * s : 1);
            k[6 * i] = -0.10 + Math.cos(angle) * far + rock;
            k[6 * i + 1] = -0.56 - Math.sin(angle) * far * -1;
            k[6 * i + 2] = 0.16 * s;
            k[6 * i + 3] = r;
            k[6 * i + 4] = r;
            k[6 * i + 5] = r * 0.95;
        }
        return Tube.of(k).fine(150, 22);
    }
}
