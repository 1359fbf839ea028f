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
import dev.kinora.animatic.stage.creature.Hides;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** An octopus, or a squid: a mantle, two eyes, and eight arms along which waves travel. Unit: its height. */
final class Octopus implements Form {
    private static final int ARMS = 8;
    private static final int KNOTS = 11;

    private final boolean squid;
    private final int colour;
    private final Skin skin;
    private final Skin arm;
    private final long seed;

    /** @param word the prompt's */
    Octopus(String word, int colour, long seed) {
        squid = word.contains("squid") || word.contains("calmar") || word.contains("cuttle");
        this.colour = colour;
        this.seed = seed;
        int pale = Colours.mix(colour, 0xFFFFEFE2, 0.68);
        skin = new Hides.Mottled(colour, Colours.mix(colour, pale, 0.5), Colours.scale(colour, 0.62), 0.7, 0.22)
                .skin(seed);
        Skin plain = new Hides.Mottled(colour, pale, Colours.scale(colour, 0.66), 0.5, 0.16).skin(seed + 1);
        arm = ((Skin) (u, v) -> {
                    double below = Math.min(Math.abs(v - 0.43), Math.abs(v - 0.57));
                    double x = u * 30 - Math.floor(u * 30) - 0.5;
                    double d = Math.hypot(x * 0.9, below * 26);
                    int c = plain.at(u, v);
                    c = Colours.mix(c, 0xFFFFF4EA, 0.9 * (1 - Noise.smooth(0.40, 0.52, d)));
                    return Colours.mix(c, Colours.scale(colour, 0.6), 0.8 * (1 - Noise.smooth(0.12, 0.2, d)));
                })
                .baked(420, 160);
    }

    @Override
    public Rect bounds() {
        return squid ? Paths.rect(-0.85, -0.5, 0.75, 0.5) : Paths.rect(-0.80, -0.60, 0.80, 0.66);
    }

    @Override
    public double period() {
        return squid ? 1.9 : 3.2;
    }

    @Override
    public double ratio() {
        return squid ? 1.5 : 1.05;
    }

    @Override
    public int poses() {
        return 22;
    }

    @Override
    public double[] mouth() {
        return squid ? new double[] {-0.1, 0.05} : new double[] {0.1, 0.02};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        SoftBody body =
                new SoftBody(squid ? Warp.turned(0.25, 0, 0.3) : Warp.turned(0.2, 0.03 * Math.sin(phase), 0.05));
        Patch mantle = squid ? torpedo(phase) : mantle(phase);
        for (int i = 0; i < ARMS; i++) {
            double back = Math.sin(Math.PI * 2 * (i + 0.5) / ARMS);
            body.add(
                    squid ? trailing(i, phase) : curling(i, phase),
                    Hide.of(arm).gloss(0.5).far(back < 0 ? 0.30 : 0),
                    2 + i);
        }
        body.add(mantle, Hide.of(skin).gloss(0.6), 0);
        if (squid) {
            fins(body, phase);
        }
        body.draw(pen, m.dapple(), m.veil());
        double[] eye = squid ? body.seen(mantle, 0.90, 0.235) : body.seen(mantle, 0.70, 0.24);
        Eyes.draw(
                pen,
                new Eyes.Look(Eye.GOLD, Colours.mix(colour, 0xFFFFFFFF, 0.15)),
                new Eyes.Spot(eye[0], eye[1], squid ? 0.030 : 0.042),
                m.lid());
    }

    private static Patch mantle(double phase) {
        double b = 1 + 0.045 * Math.sin(phase);
        return Tube.of(
                        -0.30, -0.50, 0, 0, 0, 0, -0.285, -0.47, 0, 0.10 * b, 0.10 * b, 0.10 * b, -0.22, -0.38, 0,
                        0.185 * b, 0.185 * b, 0.185 * b, -0.11, -0.24, 0, 0.205 * b, 0.20 * b, 0.20 * b, 0.0, -0.10, 0,
                        0.155, 0.155, 0.16, 0.055, -0.01, 0, 0.150, 0.145, 0.165, 0.085, 0.07, 0, 0.125, 0.13, 0.15,
                        0.10, 0.14, 0, 0.07, 0.07, 0.09, 0.105, 0.17, 0, 0, 0, 0)
                .fine(44, 32);
    }

    private static Patch torpedo(double phase) {
        double b = 1 + 0.07 * Math.sin(phase);
        return Tube.of(
                        0.62, 0, 0, 0, 0, 0, 0.55, 0, 0, 0.035, 0.035, 0.035, 0.36, 0, 0, 0.095 * b, 0.095 * b,
                        0.095 * b, 0.10, 0, 0, 0.115 * b, 0.115 * b, 0.115 * b, -0.08, 0, 0, 0.095, 0.095, 0.095, -0.12,
                        0, 0, 0.078, 0.078, 0.085, -0.19, 0, 0, 0.085, 0.085, 0.095, -0.26, 0, 0, 0.06, 0.06, 0.06,
                        -0.29, 0, 0, 0, 0, 0)
                .fine(44, 26);
    }

    private void fins(SoftBody body, double phase) {
        for (int side = -1; side <= 1; side += 2) {
            double flap = 0.05 * Math.sin(phase * 2 + 1);
            body.add(
                    new Web(
                            new double[] {0.60, 0, 0, 0.45, 0, side * 0.05, 0.28, 0, side * 0.08},
                            new double[] {0.62, 0, side * 0.01, 0.43, flap, side * 0.26, 0.26, 0, side * 0.09}),
                    Hide.of(skin).thin(0.3),
                    1);
        }
    }

    /** An arm that hangs and curls: its direction turns along it, and a wave runs down. */
    private Patch curling(int i, double phase) {
        double a = Math.PI * 2 * (i + 0.5) / ARMS;
        double side = Math.cos(a);
        double depth = Math.sin(a);
        double own = Noise.at(seed, 10 + i);
        double x = 0.10 + side * 0.085;
        double y = 0.11;
        double z = depth * 0.09;
        double heading = Math.PI / 2 - side * (0.95 + 0.25 * own);
        double curl = (side >= 0 ? -1 : 1) * (1.5 + 1.4 * own);
        double[] k = new double[KNOTS * 6];
        double length = 0.62 + 0.12 * own;
        for (int j = 0; j < KNOTS; j++) {
            double s = j / (KNOTS - 1.0);
            double r = 0.066 * Math.pow(1 - s, 0.85) + 0.006;
            row(k, j, x, y, z, j == KNOTS - 1 ? 0 : r);
            double angle = heading + curl * s * s * 1.25 + (0.22 + 0.55 * s) * Math.sin(phase - 4.4 * s + i * 2.1);
            double step = length / (KNOTS - 1);
            x += Math.cos(angle) * step;
            y += Math.sin(angle) * step * 0.86;
            z += depth * step * 0.5 * (1 - s);
        }
        return Tube.of(k).fine(40, 16);
    }

    private Patch trailing(int i, double phase) {
        double a = Math.PI * 2 * (i + 0.5) / ARMS;
        boolean feeler = i == 1 || i == 6;
        double length = feeler ? 0.60 : 0.36 + 0.06 * Noise.at(seed, 30 + i);
        double[] k = new double[KNOTS * 6];
        for (int j = 0; j < KNOTS; j++) {
            double s = j / (KNOTS - 1.0);
            double wide = 0.045 + 0.055 * Math.sin(Math.PI * Math.min(1, s * 1.2)) * (0.7 + 0.3 * Math.sin(phase));
            double wave = 0.05 * s * Math.sin(phase - 3.4 * s + i);
            double club = feeler && s > 0.8 ? 1.6 : 1;
            row(
                    k,
                    j,
                    -0.24 - length * s,
                    Math.cos(a) * wide + wave,
                    Math.sin(a) * wide + wave * 0.6,
                    j == KNOTS - 1 ? 0 : (feeler ? 0.016 : 0.026 * (1 - 0.8 * s)) * club);
        }
        return Tube.of(k).fine(30, 12);
    }

    private static void row(double[] k, int j, double x, double y, double z, double r) {
        k[6 * j] = x;
        k[6 * j + 1] = y;
        k[6 * j + 2] = z;
        k[6 * j + 3] = r;
        k[6 * j + 4] = r;
        k[6 * j + 5] = r;
    }
}
