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
import dev.kinora.animatic.paint.Web;
import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A seahorse: upright, ringed, with a curled tail and a fin that flutters. Unit: its height. */
final class Seahorse implements Form {
    private final int colour;
    private final Skin skin;

    Seahorse(int colour, long seed) {
        this.colour = colour;
        int n = (int) seed;
        int pale = Colours.mix(colour, 0xFFFFF2D2, 0.55);
        skin = ((Skin) (u, v) -> {
                    double h = Math.cos(Math.PI * 2 * v);
                    double ring = Math.abs(Math.sin(u * Math.PI * 30));
                    double ridge = Math.abs(Math.sin(v * Math.PI * 7));
                    int c = Colours.mix(pale, colour, Noise.smooth(-0.9, 0.2, h));
                    c = Colours.scale(c, 0.70 + 0.36 * Noise.smooth(0.05, 0.5, ring));
                    c = Colours.mix(c, pale, 0.5 * Noise.smooth(0.86, 1, ridge) * Noise.smooth(0.6, 1, ring));
                    return Colours.scale(c, 0.94 + 0.14 * Noise.fbm(n, u * 40, v * 20, 2));
                })
                .baked(420, 120);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.45, -0.60, 0.50, 0.60);
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
    public int poses() {
        return 24;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.26, -0.32};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        double sway = 0.035 * Math.sin(phase);
        Warp lean = p -> p[0] += sway * (p[1] + 0.1);
        SoftBody body = new SoftBody(lean.then(Warp.turned(0.35, 0, 0)));
        Patch trunk = Tube.of(trunk(phase)).fine(110, 18);
        body.add(trunk, Hide.of(skin).gloss(0.35), 0);
        Patch head = Tube.of(
                        0.255, -0.325, 0, 0, 0, 0, 0.25, -0.327, 0, 0.020, 0.020, 0.018, 0.19, -0.345, 0, 0.017, 0.017,
                        0.015, 0.13, -0.365, 0, 0.024, 0.026, 0.022, 0.07, -0.385, 0, 0.058, 0.056, 0.046, 0.0, -0.395,
                        0, 0.066, 0.064, 0.052, -0.06, -0.38, 0, 0.04, 0.05, 0.045, -0.085, -0.36, 0, 0, 0, 0)
                .fine(40, 20);
        body.add(
                head, Hide.of(Skin.plain(Colours.mix(colour, 0xFFFFF2D2, 0.12))).gloss(0.35), 0);
        crown(body);
        fins(body, phase);
        body.draw(pen, m.dapple(), m.veil());
        double[] eye = body.seen(head, 0.60, 0.23);
        Eyes.draw(pen, new Eyes.Look(Eye.RINGED, colour), new Eyes.Spot(eye[0], eye[1], 0.020), m.lid());
    }

    private static double[] trunk(double phase) {
        double[] rows = {
            0.0, -0.44, 0.03, -0.045, -0.37, 0.055, -0.085, -0.27, 0.062, -0.06, -0.15, 0.085, 0.0, -0.02, 0.105, 0.02,
            0.09, 0.088, -0.01, 0.19, 0.052, -0.06, 0.28, 0.040
        };
        int turns = 16;
        double[] k = new double[(rows.length / 3 + turns) * 6];
        int n = 0;
        for (int i = 0; i < rows.length; i += 3) {
            put(k, n++, rows[i], rows[i + 1], rows[i + 2]);
        }
        double x = -0.06;
        double y = 0.28;
        double angle = 1.98;
        for (int i = 1; i <= turns; i++) {
            double s = i / (double) turns;
            angle -= 0.10 + (0.52 + 0.05 * Math.sin(phase)) * s;
            double step = 0.050 * (1 - 0.52 * s);
            x += Math.cos(angle) * step;
            y += Math.sin(angle) * step;
            put(k, n++, x, y, i == turns ? 0 : 0.038 * (1 - 0.80 * s));
        }
        return k;
    }

    private static void put(double[] k, int i, double x, double y, double r) {
        k[6 * i] = x;
        k[6 * i + 1] = y;
        k[6 * i + 3] = r * 0.92;
        k[6 * i + 4] = r * 1.1;
        k[6 * i + 5] = r * 0.8;
    }

    private void crown(SoftBody body) {
        for (int i = 0; i < 3; i++) {
            double x = -0.055 + 0.03 * i;
            body.add(
                    Tube.round(
                            x,
                            -0.43,
                            0,
                            0.020,
                            x - 0.012 + 0.008 * i,
                            -0.475,
                            0,
                            0.012,
                            x - 0.02 + 0.014 * i,
                            -0.505 + 0.01 * Math.abs(i - 1),
                            0,
                            0),
                    Hide.of(Skin.plain(colour)),
                    0);
        }
    }

    private void fins(SoftBody body, double phase) {
        double flutter = 0.02 * Math.sin(phase * 3);
        int web = Colours.fade(Colours.mix(colour, 0xFFFFF6E0, 0.45), 0.78);
        Skin rays =
                (u, v) -> Colours.scale(web, 0.86 + 0.14 * Math.cos(u * Math.PI * 22)) & 0xFFFFFF | web & 0xFF000000;
        body.add(
                Web.over(
                        -0.125, -0.13, 0, -0.235, -0.12, flutter, -0.26, -0.04, -flutter, -0.22, 0.03, flutter, -0.09,
                        0.02, 0),
                Hide.of(rays).thin(0.5),
                2);
        body.add(
                Web.over(
                        -0.055,
                        -0.34,
                        0.045,
                        -0.11,
                        -0.33,
                        0.075 + flutter,
                        -0.115,
                        -0.29,
                        0.07 + flutter,
                        -0.075,
                        -0.28,
                        0.05),
                Hide.of(rays).thin(0.5),
                3);
    }
}
