package dev.kinora.animatic.stage.reptile;

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
import dev.kinora.animatic.stage.creature.Hides;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A frog that sits, with a throat that goes, or hops. Unit: its height as it sits. */
final class Frog implements Form {
    /** What it sits on. */
    enum Seat {
        GROUND,
        LILY_PAD
    }

    private final int colour;
    private final Seat seat;
    private final Skin skin;
    private final Skin limb;

    Frog(int colour, Seat seat, long seed) {
        this.colour = colour;
        this.seat = seat;
        int belly = Colours.mix(colour, 0xFFF6F0CC, 0.75);
        skin = new Hides.Mottled(colour, belly, Colours.scale(colour, 0.58), 0.75, 0.13).skin(seed);
        limb = new Hides.Mottled(colour, Colours.mix(colour, belly, 0.4), Colours.scale(colour, 0.58), 0.8, 0.28)
                .skin(seed + 5);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.7, -2.2, 1.6, 0.45);
    }

    @Override
    public double period() {
        return 1.5;
    }

    @Override
    public double stride() {
        return 2.4;
    }

    @Override
    public double ratio() {
        return 1;
    }

    @Override
    public int poses() {
        return 18;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.62, -0.62};
    }

    @Override
    public double[][] feet() {
        return seat == Seat.LILY_PAD ? new double[0][] : new double[][] {{-0.15, 0.55}, {0.4, 0.25}};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        boolean hops = m.effort() > 0.9;
        double air = hops ? Math.max(0, Math.sin(Math.PI * Math.min(1, m.phase() / 0.62))) : 0;
        double stretch = hops ? Noise.smooth(0.02, 0.22, m.phase()) * (1 - Noise.smooth(0.34, 0.62, m.phase())) : 0;
        double breath = 0.016 * Math.sin(m.phase() * Math.PI * 4);
        if (seat == Seat.LILY_PAD && !hops) {
            pad(pen);
        }
        Warp up = Warp.turned(0.42, -0.25 * stretch + 0.2 * air * (m.phase() > 0.4 ? 1 : 0), 0.10)
                .then(Warp.by(0, -0.95 * air, 0));
        SoftBody body = new SoftBody(up);
        Patch trunk = Tube.of(
                        0.66,
                        -0.60,
                        0,
                        0,
                        0,
                        0,
                        0.64,
                        -0.605,
                        0,
                        0.07,
                        0.07,
                        0.12,
                        0.52,
                        -0.64,
                        0,
                        0.155,
                        0.15,
                        0.28,
                        0.34,
                        -0.65,
                        0,
                        0.20,
                        0.22 + breath,
                        0.36,
                        0.10,
                        -0.58,
                        0,
                        0.21,
                        0.28 + breath,
                        0.38,
                        -0.16,
                        -0.46,
                        0,
                        0.22,
                        0.27,
                        0.40,
                        -0.42,
                        -0.32,
                        0,
                        0.17,
                        0.19,
                        0.30,
                        -0.60,
                        -0.22,
                        0,
                        0.06,
                        0.07,
                        0.10,
                        -0.64,
                        -0.20,
                        0,
                        0,
                        0,
                        0)
                .fine(48, 30);
        body.add(trunk, Hide.of(skin).gloss(0.75), 0);
        for (int side = -1; side <= 1; side += 2) {
            arms(body, side, stretch, air);
            legs(body, side, stretch);
            body.add(
                    Tube.round(
                            0.50,
                            -0.76,
                            side * 0.20,
                            0.05,
                            0.43,
                            -0.82,
                            side * 0.215,
                            0.115,
                            0.33,
                            -0.80,
                            side * 0.22,
                            0.06),
                    Hide.of(skin).gloss(0.8),
                    0);
        }
        body.draw(pen, m.dapple(), m.veil());
        face(pen, body, trunk, m);
    }

    private void arms(SoftBody body, int side, double stretch, double air) {
        double hand = -0.02 - 0.10 * air;
        double x = 0.50 - 0.55 * stretch;
        double z = side * 0.36;
        Hide hide = Hide.of(limb).gloss(0.6).far(side < 0 ? 0.3 : 0);
        body.add(
                Tube.round(
                        0.30,
                        -0.46,
                        side * 0.26,
                        0.10,
                        0.28 - 0.2 * stretch,
                        -0.26,
                        side * 0.40,
                        0.075,
                        x,
                        hand - 0.05,
                        z,
                        0.052),
                hide,
                4 + side);
        toes(body, x, hand, z, hide, 4 + side);
    }

    private void legs(SoftBody body, int side, double stretch) {
        Hide hide = Hide.of(limb).gloss(0.6).far(side < 0 ? 0.34 : 0);
        double s = stretch;
        double kx = 0.12 - 0.72 * s;
        double ky = -0.36 + 0.16 * s;
        double ax = -0.46 - 0.62 * s;
        double ay = -0.10 + 0.06 * s;
        double tx = 0.10 - 1.30 * s;
        double ty = -0.03 + 0.10 * s;
        double z = side * (0.44 - 0.14 * s);
        body.add(
                Tube.round(
                        -0.44,
                        -0.30,
                        side * 0.22,
                        0.13,
                        (kx - 0.44) / 2,
                        (ky - 0.34) / 2,
                        z,
                        0.165,
                        kx,
                        ky,
                        z + side * 0.04,
                        0.10,
                        (kx + ax) / 2,
                        (ky + ay) / 2 + 0.05,
                        z + side * 0.06,
                        0.10,
                        ax,
                        ay,
                        z,
                        0.065),
                hide,
                8 + side);
        body.add(
                Tube.round(
                        ax - 0.02,
                        ay - 0.01,
                        z,
                        0.05,
                        ax,
                        ay,
                        z,
                        0.06,
                        (ax + tx) / 2,
                        (ay + ty) / 2,
                        z + side * 0.05,
                        0.05,
                        tx,
                        ty,
                        z + side * 0.05,
                        0.04),
                hide,
                8 + side);
        toes(body, tx, ty, z + side * 0.05, hide, 8 + side);
    }

    private static void toes(SoftBody body, double x, double y, double z, Hide hide, int group) {
        for (int k = -1; k <= 1; k++) {
            double a = k * 0.6;
            double tx = x + Math.cos(a) * 0.20;
            double tz = z + Math.sin(a) * 0.20;
            body.add(
                    Tube.round(
                                    tx, y - 0.01, tz, 0.022, tx - 0.03, y - 0.015, tz, 0.030, x + 0.05, y - 0.025, z,
                                    0.022, x, y - 0.04, z, 0.035)
                            .fine(9, 8),
                    hide,
                    group);
        }
    }

    private void face(Pen pen, SoftBody body, Patch trunk, Moment m) {
        double[][] at = {
            body.seen(trunk, 0.012, 0.27),
            body.seen(trunk, 0.09, 0.285),
            body.seen(trunk, 0.19, 0.285),
            body.seen(trunk, 0.245, 0.25)
        };
        double[] line = new double[at.length * 2];
        for (int i = 0; i < at.length; i++) {
            line[2 * i] = at[i][0];
            line[2 * i + 1] = at[i][1];
        }
        pen.stroke(
                Paths.curve(line), 0.016, Colours.fade(Colours.scale(pen.light().surface(colour), 0.30), 0.85));
        double[] nose = body.seen(trunk, 0.055, 0.12);
        pen.fill(Paths.oval(nose[0], nose[1], 0.013, 0.010), Colours.fade(0xFF14180E, 0.8));
        for (int side = -1; side <= 1; side += 2) {
            double[] eye =
                    body.seen(Tube.round(0.50, -0.81, side * 0.285, 0.01, 0.44, -0.82, side * 0.29, 0.01), 0.5, 0.25);
            if (side > 0) {
                Eyes.draw(pen, new Eyes.Look(Eye.GOLD, colour), new Eyes.Spot(eye[0], eye[1], 0.088), m.lid());
            }
        }
    }

    private void pad(Pen pen) {
        int green = pen.light().surface(0xFF4E8A3A);
        int low = Colours.mix(green, pen.light().shade(), 0.45);
        double ry = 0.30;
        pen.soft(
                Paths.oval(0, 0.10, 1.48, ry * 1.05),
                0.05,
                Colours.fade(pen.light().shade(), 0.55));
        pen.fill(Paths.oval(0, 0.065, 1.42, ry), low);
        pen.gradient(
                Paths.oval(0, 0.04, 1.40, ry * 0.97),
                -1,
                -0.2,
                1,
                0.4,
                Colours.mix(green, pen.light().key(), 0.22),
                green,
                Colours.mix(green, low, 0.4));
        int vein = Colours.fade(Colours.mix(green, 0xFFE8F2B8, 0.5), 0.6);
        for (int i = 0; i < 14; i++) {
            double a = Math.PI * 2 * i / 14 + 0.2;
            pen.stroke(
                    Paths.curve(
                            0.1 * Math.cos(a),
                            0.04 + 0.02 * Math.sin(a),
                            1.26 * Math.cos(a),
                            0.04 + ry * 0.86 * Math.sin(a)),
                    0.012,
                    vein);
        }
        for (int i = 0; i < 7; i++) {
            double a = i * 2.4;
            double d = 0.75 + 0.09 * (i % 5);
            pen.fill(
                    Paths.oval(d * Math.cos(a) * 1.2, 0.04 + ry * 0.75 * Math.sin(a), 0.03, 0.014),
                    Colours.fade(0xFFFFFFFF, 0.65));
        }
    }
}
