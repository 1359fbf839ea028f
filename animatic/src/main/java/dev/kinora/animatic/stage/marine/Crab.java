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
import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A crab seen from the front, that walks sideways on six legs. Unit: the width of its shell; stands at y 0. */
final class Crab implements Form {
    private static final double DUTY = 0.6;
    private static final double STEP = 0.16;

    private final int colour;
    private final Skin skin;
    private final Skin limb;

    Crab(int colour, long seed) {
        this.colour = colour;
        int n = (int) seed;
        int pale = Colours.mix(colour, 0xFFFFEBD2, 0.75);
        skin = ((Skin) (u, v) -> {
                    double h = Math.cos(Math.PI * 2 * v);
                    double bump = Noise.cells(n, u * 22, v * 22);
                    int c = Colours.mix(pale, colour, Noise.smooth(-0.35, 0.15, h));
                    c = Colours.mix(
                            c,
                            Colours.scale(colour, 0.55),
                            0.5 * Noise.smooth(0.5, 0.62, Noise.fbm(n + 1, u * 6, v * 8, 3)) * Noise.smooth(0, 0.4, h));
                    return Colours.mix(c, pale, 0.4 * (1 - Noise.smooth(0.10, 0.2, bump)) * Noise.smooth(-0.2, 0.3, h));
                })
                .baked(240, 200);
        limb = (u, v) -> {
            double h = Math.cos(Math.PI * 2 * v);
            int c = Colours.mix(colour, pale, 0.5 * Noise.smooth(0.2, -0.8, h));
            return Colours.mix(c, 0xFF3A1A14, 0.75 * Noise.smooth(0.86, 1, u));
        };
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.25, -1.05, 1.25, 0.06);
    }

    @Override
    public double period() {
        return 0.7;
    }

    @Override
    public double stride() {
        return 2 * STEP / DUTY;
    }

    @Override
    public double ratio() {
        return 1.25;
    }

    @Override
    public double[] mouth() {
        return new double[] {0, -0.36};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase();
        double walk = m.effort() < 0.9 ? 0 : 1;
        double bob = 0.012 * Math.sin(phase * Math.PI * 4) * walk + 0.006 * Math.sin(phase * Math.PI * 2);
        SoftBody body = new SoftBody(Warp.turned(0, 0, 0.30));
        for (int i = 0; i < 6; i++) {
            leg(body, i, phase, walk, bob);
        }
        Patch shell = Tube.of(
                        0.50,
                        -0.42 + bob,
                        0,
                        0,
                        0,
                        0,
                        0.47,
                        -0.42 + bob,
                        0,
                        0.055,
                        0.05,
                        0.10,
                        0.34,
                        -0.42 + bob,
                        0,
                        0.145,
                        0.10,
                        0.24,
                        0.0,
                        -0.42 + bob,
                        0,
                        0.185,
                        0.13,
                        0.31,
                        -0.34,
                        -0.42 + bob,
                        0,
                        0.145,
                        0.10,
                        0.24,
                        -0.47,
                        -0.42 + bob,
                        0,
                        0.055,
                        0.05,
                        0.10,
                        -0.50,
                        -0.42 + bob,
                        0,
                        0,
                        0,
                        0)
                .fine(46, 30);
        body.add(shell, Hide.of(skin).gloss(0.6), 0);
        claw(body, 1, phase, bob);
        claw(body, -1, phase, bob);
        for (int side = -1; side <= 1; side += 2) {
            body.add(stalk(side, bob), Hide.of(Skin.plain(colour)), 8);
        }
        body.draw(pen, m.dapple(), m.veil());
        for (int side = -1; side <= 1; side += 2) {
            double[] at = body.seen(stalk(side, bob), 1, 0);
            Eyes.draw(pen, new Eyes.Look(Eye.DARK, colour), new Eyes.Spot(at[0], at[1] - 0.015, 0.042), m.lid());
        }
        double[] mouth = body.seen(shell, 0.5, 0.31);
        double y = mouth[1];
        pen.stroke(Paths.curve(-0.075, y, 0, y + 0.022, 0.075, y), 0.010, Colours.fade(0xFF3A1410, 0.7));
    }

    private static Patch stalk(int side, double bob) {
        return Tube.round(
                side * 0.12,
                -0.50 + bob,
                0.22,
                0.026,
                side * 0.13,
                -0.62 + bob,
                0.24,
                0.022,
                side * 0.135,
                -0.70 + bob,
                0.25,
                0.02);
    }

    private void leg(SoftBody body, int i, double phase, double walk, double bob) {
        int side = i < 3 ? 1 : -1;
        int n = i % 3;
        double p = phase + (i % 2) * 0.5 + n * 0.12;
        p -= Math.floor(p);
        double swing = p < DUTY ? 1 - 2 * p / DUTY : -1 + 2 * Noise.smooth(DUTY, 1, p);
        double lift = p < DUTY ? 0 : 0.10 * Math.sin(Math.PI * (p - DUTY) / (1 - DUTY));
        double z = 0.16 - 0.20 * n;
        double foot = side * (0.86 + 0.16 * (n == 1 ? 1 : 0)) + STEP * swing * walk;
        double knee = side * (0.72 + 0.07 * n) + STEP * 0.5 * swing * walk;
        double rise = -0.60 + 0.05 * n - lift * 0.6 * walk;
        body.add(
                Tube.round(
                        side * 0.36,
                        -0.40 + bob,
                        z * 0.8,
                        0.058,
                        side * 0.50,
                        -0.52 + bob,
                        z,
                        0.052,
                        knee,
                        rise + bob,
                        z,
                        0.044,
                        (knee + foot) / 2 + side * 0.05,
                        rise * 0.52,
                        z,
                        0.036,
                        foot,
                        -0.01 - lift * walk,
                        z,
                        0.004),
                Hide.of(limb).gloss(0.4).far(n == 2 ? 0.25 : 0.06 * n),
                2 + n);
    }

    private void claw(SoftBody body, int side, double phase, double bob) {
        double wave = 0.03 * Math.sin(phase * Math.PI * 2 + side);
        double open = 0.045 + 0.02 * Math.sin(phase * Math.PI * 2 + 1.5 * side);
        double y = -0.60 + bob + wave;
        double x = side * 0.62;
        body.add(
                Tube.round(
                        side * 0.36,
                        -0.42 + bob,
                        0.20,
                        0.07,
                        side * 0.58,
                        -0.36 + bob,
                        0.30,
                        0.075,
                        side * 0.70,
                        -0.46 + bob,
                        0.32,
                        0.07,
                        x + side * 0.04,
                        y + 0.02,
                        0.32,
                        0.08),
                Hide.of(limb).gloss(0.5),
                6);
        body.add(
                Tube.of(
                        x + side * 0.06,
                        y + 0.06,
                        0.32,
                        0,
                        0,
                        0,
                        x + side * 0.05,
                        y + 0.03,
                        0.32,
                        0.10,
                        0.10,
                        0.08,
                        x + side * 0.03,
                        y - 0.08,
                        0.32,
                        0.135,
                        0.125,
                        0.085,
                        x - side * 0.02 - side * open,
                        y - 0.20,
                        0.32,
                        0.075,
                        0.07,
                        0.05,
                        x - side * 0.09 - side * open * 0.6,
                        y - 0.31,
                        0.32,
                        0.0,
                        0.0,
                        0.0),
                Hide.of(skin).gloss(0.6),
                7);
        body.add(
                Tube.round(
                        x + side * 0.07,
                        y - 0.08,
                        0.33,
                        0.065,
                        x + side * 0.10 + side * open * 0.4,
                        y - 0.19,
                        0.33,
                        0.05,
                        x + side * 0.05 + side * open * 0.2,
                        y - 0.32,
                        0.33,
                        0.0),
                Hide.of(skin).gloss(0.6),
                7);
    }
}
