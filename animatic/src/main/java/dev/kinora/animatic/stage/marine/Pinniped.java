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

/**
 * A seal, sea lion or walrus that lies on land or ice with its chest up, or pushes itself along. Unit: its length.
 *
 * @param kind which
 * @param colour of its back
 * @param seed of its spots
 */
record Pinniped(Kind kind, int colour, long seed) implements Form {
    /** Kinds. */
    enum Kind {
        SEAL(1, 0.34),
        SEA_LION(0.94, 0.52),
        WALRUS(1.35, 0.40);

        final double stout;
        final double high;

        Kind(double stout, double high) {
            this.stout = stout;
            this.high = high;
        }
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.75, -0.95, 0.85, 0.16);
    }

    @Override
    public double period() {
        return 2.6;
    }

    @Override
    public double ratio() {
        return 1 / (kind.high + 0.12 * kind.stout);
    }

    @Override
    public double stride() {
        return 0.28;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.55, -kind.high};
    }

    @Override
    public double[][] feet() {
        return new double[][] {{-0.05, 0.42}, {0.22, 0.18}};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        boolean goes = m.effort() > 0.9;
        double beat = Math.sin(m.phase() * Math.PI * 2);
        double hump = goes ? 0.05 * Math.max(0, beat) : 0.006 * beat;
        double nod = goes ? 0.02 * beat : 0.012 * Math.sin(m.phase() * Math.PI * 2 + 1);
        double s = kind.stout;
        double h = kind.high + nod;
        double hx = kind == Kind.SEA_LION ? 0.34 : 0.42;
        SoftBody body = new SoftBody(Warp.turned(0.36, 0, 0.12));
        Patch trunk = Tube.of(
                        hx + 0.165,
                        -h + 0.015,
                        0,
                        0,
                        0,
                        0,
                        hx + 0.150,
                        -h + 0.010,
                        0,
                        0.040 * s,
                        0.045 * s,
                        0.052 * s,
                        hx + 0.09,
                        -h,
                        0,
                        0.066 * s,
                        0.068 * s,
                        0.074 * s,
                        hx,
                        -h + 0.005,
                        0,
                        0.088 * s,
                        0.085 * s,
                        0.088 * s,
                        hx - 0.10,
                        -h * 0.80,
                        0,
                        0.098 * s,
                        0.11 * s,
                        0.105 * s,
                        0.16,
                        -h * 0.46 - hump * 0.4,
                        0,
                        0.135 * s,
                        0.15 * s,
                        0.155 * s,
                        -0.08,
                        -0.165 * s - hump,
                        0,
                        0.145 * s,
                        0.155 * s,
                        0.185 * s,
                        -0.30,
                        -0.115 * s - hump * 0.6,
                        0,
                        0.110 * s,
                        0.108 * s,
                        0.135 * s,
                        -0.48,
                        -0.062,
                        0,
                        0.056 * s,
                        0.056 * s,
                        0.066 * s,
                        -0.58,
                        -0.040,
                        0,
                        0.030,
                        0.028,
                        0.04)
                .fine(60, 30);
        body.add(trunk, Hide.of(skin()).gloss(0.4).hair(0.012), 0);
        for (int side = -1; side <= 1; side += 2) {
            flippers(body, side, s, h, goes ? beat : 0);
        }
        if (kind == Kind.WALRUS) {
            muzzle(body, hx, h, s);
        }
        body.draw(pen, m.dapple(), m.veil());
        face(pen, body, trunk, m, s);
    }

    private Skin skin() {
        int n = (int) seed;
        int belly = Colours.mix(colour, 0xFFE8E2D4, kind == Kind.WALRUS ? 0.25 : 0.6);
        return ((Skin) (u, v) -> {
                    double up = Math.cos(Math.PI * 2 * v);
                    double w = v > 0.5 ? 1 - v : v;
                    double f = Noise.fbm(n, u * 22, w * 24, 3);
                    int c = Colours.mix(belly, colour, Noise.smooth(-0.5, 0.2, up));
                    double spots = kind == Kind.SEAL ? Noise.smooth(0.56, 0.64, f) * 0.55 : 0;
                    double folds = kind == Kind.WALRUS ? 0.12 * Math.sin(u * 70 + 4 * f) : 0;
                    return Colours.scale(
                            Colours.mix(c, Colours.scale(colour, 0.5), spots), 0.95 + folds + 0.12 * (f - 0.5));
                })
                .baked(260, 130);
    }

    private void flippers(SoftBody body, int side, double s, double h, double beat) {
        Hide hide = Hide.of(Skin.plain(Colours.scale(colour, 0.74))).gloss(0.4).far(side < 0 ? 0.3 : 0);
        double z = side * 0.11 * s;
        double reach = 0.03 * beat;
        body.add(
                Tube.of(
                                0.17,
                                -h * 0.40,
                                z,
                                0.045 * s,
                                0.045 * s,
                                0.03,
                                0.205 + reach,
                                -0.10,
                                z + side * 0.06,
                                0.050,
                                0.050,
                                0.022,
                                0.25 + reach,
                                -0.018,
                                z + side * 0.09,
                                0.052,
                                0.052,
                                0.016,
                                0.36 + reach,
                                -0.006,
                                z + side * 0.12,
                                0.028,
                                0.028,
                                0.010)
                        .fine(20, 12),
                hide,
                side < 0 ? 1 : 3);
        body.add(
                Tube.of(
                                -0.50,
                                -0.045,
                                side * 0.03,
                                0.030,
                                0.030,
                                0.03,
                                -0.60,
                                -0.030 - 0.01 * beat,
                                side * 0.06,
                                0.022,
                                0.022,
                                0.05,
                                -0.69,
                                -0.035 - 0.03 * beat,
                                side * 0.09,
                                0.012,
                                0.012,
                                0.055)
                        .fine(14, 12),
                hide,
                side < 0 ? 1 : 3);
    }

    private void muzzle(SoftBody body, double hx, double h, double s) {
        Hide lip = Hide.of(Skin.plain(Colours.mix(colour, 0xFFE0B89A, 0.4)));
        Hide ivory = Hide.of(Skin.plain(0xFFF2E8D0)).gloss(0.5);
        for (int side = -1; side <= 1; side += 2) {
            double z = side * 0.040 * s;
            body.add(
                    Tube.round(
                                    hx + 0.185,
                                    -h + 0.045,
                                    z,
                                    0.034 * s,
                                    hx + 0.13,
                                    -h + 0.035,
                                    z,
                                    0.048 * s,
                                    hx + 0.07,
                                    -h + 0.03,
                                    z,
                                    0.03 * s)
                            .fine(12, 12),
                    lip,
                    4);
            body.add(
                    Tube.round(
                                    hx + 0.165,
                                    -h + 0.07,
                                    z,
                                    0.019,
                                    hx + 0.175,
                                    -h + 0.17,
                                    z * 1.1,
                                    0.016,
                                    hx + 0.155,
                                    -h + 0.285,
                                    z * 1.15,
                                    0.004)
                            .fine(14, 9),
                    ivory,
                    5);
        }
    }

    private void face(Pen pen, SoftBody body, Patch trunk, Moment m, double s) {
        for (int side = 1; side >= -1; side -= 2) {
            double[] eye = body.seen(trunk, 0.10, side > 0 ? 0.15 : 0.85);
            if (eye[3] > 0.15) {
                double r = (kind == Kind.WALRUS ? 0.014 : 0.021) * s;
                Eyes.draw(pen, new Eyes.Look(Eye.SOFT, colour), new Eyes.Spot(eye[0], eye[1], r), m.lid());
            }
        }
        double[] nose = body.seen(trunk, 0.012, 0.08);
        if (kind != Kind.WALRUS) {
            pen.fill(Paths.oval(nose[0], nose[1], 0.020, 0.015), 0xFF17141A);
            pen.fill(Paths.oval(nose[0] - 0.004, nose[1] - 0.005, 0.006, 0.004), 0xA0FFFFFF);
            double[] a = body.seen(trunk, 0.03, 0.28);
            double[] b = body.seen(trunk, 0.075, 0.29);
            pen.stroke(
                    Paths.curve(nose[0], nose[1] + 0.014, a[0], a[1], b[0], b[1]),
                    0.006,
                    Colours.fade(Colours.scale(pen.light().surface(colour), 0.3), 0.8));
        }
        int hair = Colours.fade(Colours.mix(0xFFFFFFFF, pen.light().tint(), 0.4), 0.7);
        double[] root = body.seen(trunk, 0.03, 0.2);
        for (int i = -1; i <= 1; i++) {
            pen.stroke(
                    Paths.curve(
                            root[0],
                            root[1] + 0.008 * i,
                            root[0] - 0.03,
                            root[1] + 0.02 + 0.014 * i,
                            root[0] - 0.07,
                            root[1] + 0.05 + 0.02 * i),
                    Math.max(0.003, pen.pixel() * 0.6),
                    hair);
        }
    }
}
