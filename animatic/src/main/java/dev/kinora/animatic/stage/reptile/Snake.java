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
import dev.kinora.animatic.stage.creature.Cells;
import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A snake that winds over the ground, or lies coiled with its head raised. Unit: the length it covers when it winds. */
final class Snake implements Form {
    private static final double WAVES = 2.2;
    private static final int KNOTS = 46;

    private final boolean cobra;
    private final int colour;
    private final Skin skin;

    /** @param word the prompt's */
    Snake(String word, int colour, long seed) {
        cobra = word.contains("cobra");
        this.colour = colour;
        int n = (int) seed;
        int dark = Colours.scale(colour, 0.42);
        int belly = Colours.mix(colour, 0xFFF4E8C8, 0.7);
        skin = ((Skin) (u, v) -> {
                    double w = v > 0.5 ? 1 - v : v;
                    double h = Math.cos(Math.PI * 2 * v);
                    double x = u * 26;
                    double diamond = Math.abs(x - Math.floor(x) - 0.5) * 1.0 + w * 2.2;
                    int c = Colours.mix(dark, colour, Noise.smooth(0.34, 0.42, diamond));
                    c = Colours.mix(
                            c,
                            Colours.mix(colour, 0xFFF8ECC8, 0.6),
                            (1 - Noise.smooth(0.02, 0.05, Math.abs(diamond - 0.44))) * 0.8);
                    c = Colours.mix(belly, c, Noise.smooth(-0.55, -0.15, h));
                    Cells scale = Cells.at(n, u * 130, w * 24);
                    return Colours.scale(
                            c, 0.82 + 0.26 * Noise.smooth(0.02, 0.18, scale.border()) * (0.9 + 0.2 * scale.id()));
                })
                .baked(900, 96);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.62, -0.42, 0.70, 0.16);
    }

    @Override
    public double period() {
        return 2.2;
    }

    @Override
    public double stride() {
        return 1 / WAVES;
    }

    @Override
    public double ratio() {
        return 5.0;
    }

    @Override
    public int poses() {
        return 26;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.55, -0.1};
    }

    @Override
    public double[][] feet() {
        return new double[][] {{-0.25, 0.22}, {0.05, 0.22}, {0.3, 0.2}};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        boolean winds = m.effort() > 0.9;
        SoftBody body = new SoftBody(Warp.turned(0.12, 0, 0.42));
        Patch tube = Tube.of(winds ? winding(phase) : coiled(phase)).fine(170, 18);
        body.add(tube, Hide.of(skin).gloss(0.5), 0);
        if (cobra) {
            hood(body, tube);
        }
        tongue(pen, body, tube, m.phase());
        body.draw(pen, m.dapple(), m.veil());
        double[] eye = body.seen(tube, winds ? 0.028 : 0.018, 0.17);
        Eyes.draw(pen, new Eyes.Look(Eye.SLIT, colour), new Eyes.Spot(eye[0], eye[1], 0.0075), m.lid());
    }

    private static double radius(double s) {
        double body = 0.030 * Math.pow(Math.max(0, 1 - s), 0.55);
        double neck = 1 - 0.30 * Math.exp(-Math.pow((s - 0.085) / 0.03, 2));
        double head = s < 0.05 ? 0.88 * Math.sqrt(Math.max(0, s / 0.022)) : 1;
        return body * neck * Math.min(1.12, Math.max(0.0, s < 0.022 ? head : s < 0.07 ? 1.12 : 1));
    }

    /** The wave stays where it is on the ground: it goes back through the body as fast as the body goes on. */
    private static double[] winding(double phase) {
        double[] k = new double[KNOTS * 6];
        for (int i = 0; i < KNOTS; i++) {
            double s = Math.pow(i / (KNOTS - 1.0), 1.15);
            double wide = 0.150 * Noise.smooth(0, 0.18, s) * (1 - 0.45 * s);
            double z = wide * Math.sin(Math.PI * 2 * WAVES * (0.5 - s) + phase);
            double rise = 0.075 * Math.exp(-Math.pow(s / 0.10, 2));
            put(k, i, 0.5 - s, -rise, z, s);
        }
        return k;
    }

    private double[] coiled(double phase) {
        double[] k = new double[KNOTS * 6];
        double sway = 0.02 * Math.sin(phase);
        int up = 14;
        for (int i = 0; i < KNOTS; i++) {
            double s = i / (KNOTS - 1.0);
            if (i < up) {
                double a = i / (up - 1.0);
                double lean = Math.sin(a * 3.0);
                double tall = cobra ? 0.33 : 0.23;
                put(
                        k,
                        i,
                        0.15 - 0.10 * lean + 0.05 * (1 - a) + sway * (1 - a),
                        -0.03 - tall * Math.pow(1 - a, 0.8) + (i == 0 ? 0.012 : 0),
                        0.05 * a,
                        s);
            } else {
                double b = (i - up) / (KNOTS - 1.0 - up);
                double angle = -0.5 + b * Math.PI * 2 * 2.1;
                double r = 0.11 + 0.12 * b;
                double layer = 0.055 * (1 - b);
                put(k, i, 0.06 + Math.cos(angle) * r - 0.03, -layer, 0.04 + Math.sin(angle) * r * 0.9, s);
            }
        }
        return k;
    }

    private static void put(double[] k, int i, double x, double y, double z, double s) {
        double r = i == 0 || i == KNOTS - 1 ? 0 : radius(s);
        k[6 * i] = x;
        k[6 * i + 1] = y - 0.022;
        k[6 * i + 2] = z;
        boolean head = s < 0.075;
        k[6 * i + 3] = r * (head ? 0.72 : 0.95);
        k[6 * i + 4] = r * (head ? 0.62 : 0.8);
        k[6 * i + 5] = r * (head ? 1.25 : 1.0);
    }

    private void hood(SoftBody body, Patch tube) {
        double[] a = new double[3];
        double[] b = new double[3];
        tube.at(0.05, 0.25, a);
        tube.at(0.20, 0.25, b);
        double mx = (a[0] + b[0]) / 2;
        double my = (a[1] + b[1]) / 2;
        body.add(
                Tube.of(
                        a[0] - 0.005,
                        a[1],
                        0,
                        0,
                        0,
                        0,
                        mx - 0.01,
                        my - 0.01,
                        0,
                        0.018,
                        0.018,
                        0.085,
                        b[0],
                        b[1],
                        0,
                        0.02,
                        0.02,
                        0.03),
                Hide.of(skin).gloss(0.3),
                0);
    }

    private static void tongue(Pen pen, SoftBody body, Patch tube, double cycle) {
        double out = Noise.smooth(0.80, 0.86, cycle) * (1 - Noise.smooth(0.93, 0.99, cycle));
        if (out <= 0.05) {
            return;
        }
        double[] tip = body.seen(tube, 0, 0.5);
        double x = tip[0] + 0.030 * out;
        int red = pen.light().surface(0xFFB8262E);
        pen.stroke(Paths.curve(tip[0] - 0.004, tip[1], x, tip[1] + 0.003), 0.0035, red);
        pen.stroke(Paths.curve(x, tip[1] + 0.003, x + 0.012, tip[1] - 0.005), 0.0028, red);
        pen.stroke(Paths.curve(x, tip[1] + 0.003, x + 0.012, tip[1] + 0.008), 0.0028, red);
    }
}
