package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.stage.creature.Carapace;
import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Hides;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A sea turtle on the wing: shell, head, and four flippers whose tips lag behind. Unit: the length of its shell. */
final class SeaTurtle implements Form {
    private static final int STEPS = 9;

    private final Patch shell;
    private final Skin plates;
    private final Skin skin;
    private final int colour;

    SeaTurtle(int colour, int shellColour, long seed) {
        this.colour = colour;
        Carapace carapace = new Carapace(
                0.205,
                0.40,
                Colours.mix(0xFF35290F, Colours.scale(shellColour, 0.3), 0.4),
                shellColour,
                0xFFE9DDA4,
                seed);
        shell = carapace.patch();
        plates = carapace.skin();
        skin = new Hides.Scaly(colour, 0xFFDCD9A4, 0xFFE6DFB2, 15, 15).skin(seed + 3);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.95, -0.98, 1.06, 0.98);
    }

    @Override
    public double period() {
        return 2.9;
    }

    @Override
    public double ratio() {
        return 0.80;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.85, 0.02};
    }

    @Override
    public int poses() {
        return 22;
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        Warp view = Warp.turned(
                0.30 + 0.03 * Math.sin(phase), 0.05 * Math.sin(phase + 0.6), 0.72 + 0.05 * Math.sin(phase + 1));
        SoftBody body = new SoftBody(view);
        body.add(shell, Hide.of(plates).gloss(0.55), 0);
        for (int side = -1; side <= 1; side += 2) {
            body.add(
                    flipper(side, Front.YES, phase, m.effort()),
                    Hide.of(skin).gloss(0.2).far(side < 0 ? 0.16 : 0),
                    side + 3);
            body.add(
                    flipper(side, Front.NO, phase, m.effort()),
                    Hide.of(skin).gloss(0.2).far(side < 0 ? 0.16 : 0.05),
                    side + 6);
        }
        Tube tail =
                Tube.of(-0.44, 0.01, 0, 0.05, 0.04, 0.07, -0.55, 0.02, 0, 0.03, 0.025, 0.035, -0.66, 0.03, 0, 0, 0, 0);
        body.add(tail, Hide.of(skin), 8);
        Patch head = head(phase);
        body.add(head, Hide.of(skin).gloss(0.3), 1);
        body.draw(pen, m.dapple(), m.veil());
        face(pen, body, head, m);
    }

    private static Patch head(double phase) {
        Tube straight = Tube.of(
                0.935, 0.012, 0, 0, 0, 0, 0.92, 0.008, 0, 0.030, 0.030, 0.030, 0.86, -0.012, 0, 0.066, 0.056, 0.060,
                0.76, -0.03, 0, 0.088, 0.066, 0.080, 0.66, -0.022, 0, 0.080, 0.070, 0.084, 0.56, 0.0, 0, 0.066, 0.068,
                0.078, 0.42, 0.01, 0, 0.075, 0.07, 0.095, 0.30, 0.02, 0, 0.04, 0.05, 0.06);
        double nod = 0.05 * Math.sin(phase + 2.2);
        double turn = 0.06 * Math.sin(phase * 1.0 + 0.4) + 0.06;
        return straight.fine(40, 24).warped(p -> {
            double s = Math.max(0, p[0] - 0.46);
            p[1] += nod * s;
            p[2] += turn * s;
        });
    }

    /** Whether a flipper is one of the strong ones. */
    private enum Front {
        YES,
        NO
    }

    private static Patch flipper(int side, Front front, double phase, double effort) {
        boolean strong = front == Front.YES;
        double length = strong ? 0.72 : 0.34;
        double[] wide = strong
                ? new double[] {0.070, 0.088, 0.100, 0.104, 0.098, 0.086, 0.068, 0.044, 0}
                : new double[] {0.050, 0.066, 0.082, 0.090, 0.090, 0.080, 0.066, 0.042, 0};
        double[] p = strong ? new double[] {0.30, 0.035, side * 0.26} : new double[] {-0.34, 0.035, side * 0.17};
        double[] knots = new double[STEPS * 6];
        double big = (strong ? 0.50 : 0.16) * (0.55 + 0.45 * effort);
        for (int i = 0; i < STEPS; i++) {
            double s = i / (STEPS - 1.0);
            double lift = (strong ? 0.02 : -0.05) + big * Math.sin(phase - 1.25 * s) * (0.45 + 0.75 * s);
            double sweep = strong ? 0.10 + 0.95 * s - 0.16 * Math.sin(phase - 0.8) : 0.80 + 0.45 * s;
            System.arraycopy(p, 0, knots, i * 6, 3);
            double thick = (strong ? 0.034 : 0.026) * (1 - 0.72 * s);
            knots[i * 6 + 3] = i == STEPS - 1 ? 0 : thick;
            knots[i * 6 + 4] = i == STEPS - 1 ? 0 : thick;
            knots[i * 6 + 5] = wide[i];
            double step = length / (STEPS - 1);
            p[0] -= step * Math.sin(sweep) * Math.cos(lift);
            p[1] -= step * Math.sin(lift);
            p[2] += side * step * Math.cos(sweep) * Math.cos(lift);
        }
        double twist = (strong ? 0.32 : 0.1) * Math.cos(phase - 0.4);
        return Tube.across(new double[] {side * Math.cos(twist), side * Math.sin(twist), 0.35}, knots)
                .fine(30, 18);
    }

    private void face(Pen pen, SoftBody body, Patch head, Moment m) {
        double[] eye = body.seen(head, 0.185, 0.175);
        if (m.veil().at(eye[0], eye[1]) < 0.9) {
            return;
        }
        double[] a = body.seen(head, 0.03, 0.28);
        double[] b = body.seen(head, 0.12, 0.30);
        double[] c = body.seen(head, 0.24, 0.27);
        int dark = Colours.scale(pen.light().surface(colour), 0.35);
        pen.stroke(Paths.curve(a[0], a[1], b[0], b[1], c[0], c[1]), 0.007, Colours.fade(dark, 0.8));
        Eyes.draw(pen, new Eyes.Look(Eye.SOFT, colour), new Eyes.Spot(eye[0], eye[1], 0.023), m.lid());
    }
}
