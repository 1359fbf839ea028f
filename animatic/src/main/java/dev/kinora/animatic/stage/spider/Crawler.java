package dev.kinora.animatic.stage.spider;

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
 * What creeps in rings: worm, caterpillar, centipede, and the scorpion with claws and a tail. Unit: its length.
 *
 * @param kind which
 * @param colour main colour
 * @param seed of its marks
 */
record Crawler(Kind kind, int colour, long seed) implements Form {
    /** Kinds. */
    enum Kind {
        WORM(0.040, 0, 0.10, 2.6),
        CATERPILLAR(0.085, 8, 0.13, 1.3),
        CENTIPEDE(0.045, 17, 0.02, 2.2),
        SCORPION(0.095, 4, 0, 1.6);

        final double thick;
        final int legs;
        final double wave;
        final double high;

        Kind(double thick, int legs, double wave, double high) {
            this.thick = thick;
            this.legs = legs;
            this.wave = wave;
            this.high = high;
        }
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.85, -0.75, 0.95, 0.2);
    }

    @Override
    public double period() {
        return 1.4;
    }

    @Override
    public double ratio() {
        return kind.high;
    }

    @Override
    public double stride() {
        return 0.22;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.5, -kind.thick};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double go = m.effort() > 0.9 ? 1 : 0.25;
        double turn = m.phase() * Math.PI * 2;
        SoftBody body = new SoftBody(Warp.turned(0.40, 0, 0.30));
        boolean scorpion = kind == Kind.SCORPION;
        int n = 14;
        double[] k = new double[n * 6];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double x = scorpion ? 0.30 - 0.55 * u : 0.5 - u;
            double wave = Math.max(0, Math.sin(u * Math.PI * 4 + turn))
                    * kind.wave
                    * go
                    * Math.sin(Math.PI * Math.min(1, 0.15 + u));
            double end = Math.sin(Math.PI * Math.min(0.93, Math.max(0.10, 0.12 + u * 0.85)));
            double r = kind.thick * Math.pow(end, scorpion ? 0.6 : 0.35);
            k[6 * i] = x;
            k[6 * i + 1] = -r * 1.05 - wave - lift();
            k[6 * i + 2] = kind == Kind.CENTIPEDE ? 0.07 * Math.sin(u * 9 + turn) : 0;
            k[6 * i + 3] = r * (scorpion ? 0.75 : 1);
            k[6 * i + 4] = r * (scorpion ? 0.6 : 1);
            k[6 * i + 5] = r * (scorpion ? 1.35 : 1.05);
        }
        Patch trunk = Tube.of(k).fine(90, 18);
        body.add(trunk, Hide.of(rings()).gloss(0.55).hair(kind == Kind.CATERPILLAR ? 0.03 : 0), 0);
        legs(body, k, turn, go);
        if (scorpion) {
            claws(body, turn);
            tail(body, turn);
        }
        body.draw(pen, m.dapple(), m.veil());
        face(pen, body, trunk, m);
    }

    private double lift() {
        return kind == Kind.SCORPION ? 0.09 : kind == Kind.CENTIPEDE ? 0.02 : kind == Kind.CATERPILLAR ? 0.02 : 0;
    }

    private Skin rings() {
        int n = (int) seed;
        int dark = Colours.scale(colour, 0.62);
        int pale = Colours.mix(colour, 0xFFF6EAC0, 0.5);
        double count = kind == Kind.WORM ? 46 : kind == Kind.CENTIPEDE ? 18 : kind == Kind.SCORPION ? 8 : 11;
        return ((Skin) (u, v) -> {
                    double h = Math.cos(Math.PI * 2 * v);
                    double s = Math.sin(u * count * Math.PI * 2);
                    int c = Colours.mix(colour, dark, Noise.smooth(0.55, 0.95, -s) * 0.7);
                    c = Colours.mix(c, pale, Noise.smooth(-0.1, -0.7, h) * 0.6);
                    if (kind == Kind.CATERPILLAR) {
                        c = Colours.mix(
                                c,
                                0xFF2A2A20,
                                (1 - Noise.smooth(0.06, 0.12, Math.abs(h - 0.45))) * Noise.smooth(0, 0.4, s));
                        c = Colours.mix(
                                c,
                                0xFFF0D040,
                                (1 - Noise.smooth(0.08, 0.14, Math.abs(h - 0.15))) * Noise.smooth(0, 0.4, s));
                    }
                    return Colours.scale(c, 0.94 + 0.14 * Noise.fbm(n, u * 30, v * 8, 2));
                })
                .baked(260, 60);
    }

    private void legs(SoftBody body, double[] k, double turn, double go) {
        int rows = k.length / 6;
        boolean scorpion = kind == Kind.SCORPION;
        for (int i = 0; i < kind.legs; i++) {
            double u = (i + 0.7) / (kind.legs + 0.6) * (scorpion ? 0.62 : 1);
            int row = Math.min(rows - 1, (int) Math.round(u * (rows - 1)));
            for (int side = -1; side <= 1; side += 2) {
                double step = Math.sin(turn * 2 + i * (scorpion ? 2.4 : 0.9) + (side > 0 ? 0 : Math.PI));
                double r = kind.thick;
                double out = scorpion ? 0.26 : kind == Kind.CENTIPEDE ? 0.10 : 0.03;
                double x = k[6 * row];
                double y = k[6 * row + 1];
                double z = k[6 * row + 2] + side * r * 0.8;
                double reach = scorpion ? 0.16 - 0.12 * i : 0;
                double fx = x + reach + 0.05 * step * go;
                double up = Math.max(0, Math.cos(turn * 2 + i * 2.4)) * 0.02 * go;
                body.add(
                        Tube.round(
                                        x,
                                        y + r * 0.3,
                                        z,
                                        r * 0.26,
                                        x + reach * 0.5,
                                        y - (scorpion ? 0.05 : -0.01),
                                        z + side * out * 0.6,
                                        r * 0.20,
                                        fx,
                                        -up - 0.006,
                                        z + side * out,
                                        r * 0.07)
                                .fine(12, 7),
                        Hide.of(Skin.plain(Colours.scale(colour, kind == Kind.CENTIPEDE ? 1.25 : 0.8)))
                                .far(side < 0 ? 0.2 : 0),
                        side < 0 ? 1 : 2);
            }
        }
    }

    private void claws(SoftBody body, double turn) {
        Hide hide = Hide.of(Skin.plain(colour)).gloss(0.6);
        for (int side = -1; side <= 1; side += 2) {
            double sway = 0.015 * Math.sin(turn + side);
            Hide own = hide.far(side < 0 ? 0.18 : 0);
            body.add(
                    Tube.round(
                                    0.26,
                                    -0.14,
                                    side * 0.09,
                                    0.035,
                                    0.40,
                                    -0.20 + sway,
                                    side * 0.24,
                                    0.034,
                                    0.54,
                                    -0.13 + sway,
                                    side * 0.22,
                                    0.036)
                            .fine(18, 10),
                    own,
                    5);
            body.add(
                    Tube.of(
                                    0.52,
                                    -0.13 + sway,
                                    side * 0.22,
                                    0.04,
                                    0.04,
                                    0.04,
                                    0.60,
                                    -0.14 + sway,
                                    side * 0.19,
                                    0.065,
                                    0.055,
                                    0.05,
                                    0.70,
                                    -0.15 + sway,
                                    side * 0.15,
                                    0.032,
                                    0.026,
                                    0.02,
                                    0.78,
                                    -0.14 + sway,
                                    side * 0.11,
                                    0.008,
                                    0.008,
                                    0.008)
                            .fine(18, 10),
                    own,
                    6);
            body.add(
                    Tube.round(
                                    0.63,
                                    -0.10 + sway,
                                    side * 0.22,
                                    0.026,
                                    0.71,
                                    -0.09 + sway,
                                    side * 0.20,
                                    0.018,
                                    0.77,
                                    -0.115 + sway,
                                    side * 0.14,
                                    0.005)
                            .fine(12, 8),
                    own,
                    7);
        }
    }

    /** Five rings that arch over the back, and the sting. */
    private void tail(SoftBody body, double turn) {
        double sway = 0.02 * Math.sin(turn);
        double[] k = {
            -0.24, -0.16, 0, 0.060,
            -0.42, -0.22, 0, 0.052,
            -0.52, -0.38 + sway, 0, 0.048,
            -0.46, -0.54 + sway, 0, 0.045,
            -0.30, -0.62 + sway, 0, 0.042,
            -0.16, -0.58 + sway, 0, 0.048,
            -0.08, -0.49 + sway, 0, 0.008
        };
        Skin ringed = (u, v) ->
                Math.sin(u * 34) < -0.75 ? Colours.scale(colour, 0.5) : u > 0.86 ? Colours.scale(colour, 0.45) : colour;
        body.add(Tube.round(k).fine(50, 14), Hide.of(ringed).gloss(0.6), 8);
    }

    private void face(Pen pen, SoftBody body, Patch trunk, Moment m) {
        if (kind == Kind.WORM) {
            return;
        }
        double[] eye = body.seen(trunk, kind == Kind.SCORPION ? 0.12 : 0.045, 0.12);
        double r = kind == Kind.CATERPILLAR ? 0.022 : 0.013;
        Eyes.draw(pen, new Eyes.Look(Eye.DARK, colour), new Eyes.Spot(eye[0], eye[1], r), m.lid());
        if (kind == Kind.SCORPION) {
            return;
        }
        int line = Colours.scale(pen.light().surface(colour), 0.5);
        double[] tip = body.seen(trunk, 0.015, 0.08);
        double sway = 0.02 * Math.sin(m.phase() * Math.PI * 2);
        for (int i = 0; i < 2; i++) {
            pen.stroke(
                    Paths.curve(
                            tip[0],
                            tip[1],
                            tip[0] + 0.06,
                            tip[1] - 0.05 - 0.03 * i,
                            tip[0] + 0.13,
                            tip[1] - 0.06 - 0.05 * i + sway),
                    0.007,
                    line);
        }
    }
}
