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
import dev.kinora.animatic.stage.creature.Carapace;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A {@link Walker} in its skin, walking or waiting. */
final class Strider implements Form {
    private static final double[] ORDER = {0.25, 0.0};
    private static final double FAR = 0.34;

    private final Walker plan;
    private final Look look;
    private final Patch trunk;
    private final long seed;

    /**
     * Its colours and how it is seen.
     *
     * @param skin of trunk and legs
     * @param base its main colour
     * @param yaw radians it turns to the viewer
     * @param roll radians its back turns to the viewer
     * @param draught how deep it lies in water
     */
    record Look(Skin skin, int base, double yaw, double roll, double draught) {}

    Strider(Walker plan, Look look, long seed) {
        this.plan = plan;
        this.look = look;
        this.seed = seed;
        double[] t = plan.trunk();
        double[] knots = new double[t.length / 5 * 6];
        for (int i = 0; i < t.length / 5; i++) {
            System.arraycopy(t, i * 5, knots, i * 6, 2);
            System.arraycopy(t, i * 5 + 2, knots, i * 6 + 3, 3);
        }
        trunk = Tube.of(knots).fine(84, 26);
    }

    @Override
    public Rect bounds() {
        Walker.Shape s = plan.shape();
        return Paths.rect(s.left(), s.top(), s.right(), 0.28);
    }

    @Override
    public double period() {
        return plan.gait().period();
    }

    @Override
    public double ratio() {
        return plan.shape().ratio();
    }

    @Override
    public double stride() {
        return 2 * plan.gait().reach() / plan.gait().duty();
    }

    @Override
    public int poses() {
        return 22;
    }

    @Override
    public double draught() {
        return look.draught();
    }

    @Override
    public double[] mouth() {
        return new double[] {plan.trunk()[0], plan.trunk()[1]};
    }

    @Override
    public double[][] feet() {
        Walker.Leg[] legs = plan.legs();
        double[][] out = new double[legs.length * 2 + 1][];
        for (int i = 0; i < legs.length; i++) {
            out[2 * i] = new double[] {legs[i].x() - 0.1, legs[i].thick() * 1.6};
            out[2 * i + 1] = new double[] {legs[i].x() + 0.1, legs[i].thick() * 1.6};
        }
        out[legs.length * 2] = new double[] {0, 0.75};
        return out;
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        boolean walks = m.effort() > 0.9;
        double sway = plan.gait().sway() * (walks ? 1 : 0.15);
        double bob = walks ? 0.012 * Math.cos(2 * phase) : 0;
        double breath = walks ? 0 : 0.010 * Math.sin(phase);
        Warp live = p -> {
            p[2] += sway * Math.sin(phase - 2.4 * (0.8 - p[0])) * (0.4 + 0.9 * Math.max(0, -p[0]));
            p[1] += bob + tail(p[0], phase) + head(p[0], phase, walks ? 1 : 0.6);
            double middle = Math.exp(-p[0] * p[0] * 4);
            p[2] *= 1 + breath * middle * 2;
            p[1] -= breath * middle * 0.6;
        };
        SoftBody body = new SoftBody(Warp.turned(look.yaw(), 0, look.roll()));
        Patch alive = trunk.warped(live);
        body.add(alive, Hide.of(look.skin()).gloss(0.28), 0);
        for (int i = 0; i < plan.legs().length; i++) {
            leg(body, i, -1, m.phase(), walks ? 1 : 0);
            leg(body, i, 1, m.phase(), walks ? 1 : 0);
        }
        extras(body, live, phase);
        body.draw(pen, m.dapple(), m.veil());
        face(pen, body, alive, m);
    }

    private static double tail(double x, double phase) {
        double s = Math.max(0, -x - 0.6);
        return 0.03 * s * s * Math.sin(phase - 2 * s);
    }

    private double head(double x, double phase, double amount) {
        double s = Math.max(0, x - 0.5);
        return 0.035 * amount * s * Math.sin(plan.legs().length == 1 ? 2 * phase + 0.6 : phase + 0.8);
    }

    private void leg(SoftBody body, int i, int side, double cycle, double walk) {
        Walker.Leg leg = plan.legs()[i];
        Walker.Gait g = plan.gait();
        double p = cycle + ORDER[Math.min(i, 1)] * (plan.legs().length == 1 ? 0 : 1) + (side < 0 ? 0.5 : 0);
        p -= Math.floor(p);
        double u = Math.max(0, (p - g.duty()) / (1 - g.duty()));
        double reach = p < g.duty() ? 1 - 2 * p / g.duty() : -1 + 2 * Noise.smooth(0, 1, u);
        double lift = p < g.duty() ? 0 : g.lift() * Math.sin(Math.PI * Math.pow(u, 0.85)) * walk;
        double rest = leg.x() + (walk > 0 ? 0 : side * 0.05);
        double foot = rest + g.reach() * reach * walk;
        double r = leg.thick();
        double hipZ = side * leg.spread() * 0.62;
        double z = side * leg.spread();
        Hide hide = Hide.of(this::limb).gloss(0.2).far(side < 0 ? FAR : 0);
        int group = 1 + i * 2 + (side > 0 ? 1 : 0);
        if (plan.legs().length == 1) {
            strong(body, new double[] {leg.x(), leg.y(), hipZ}, new double[] {foot, -lift, z}, leg, hide, u);
            return;
        }
        double ankle = -r * 0.55 - lift;
        double l = Math.max(Math.hypot(foot - leg.x(), ankle - leg.y()), -leg.y()) * 0.56;
        double[] knee = Paths.joint(leg.x(), leg.y(), foot, ankle, l, l, leg.bend() > 0 ? -1 : 1);
        double kx = leg.x() + (knee[0] - leg.x()) * Math.min(1, Math.abs(leg.bend()) * 1.3);
        double out = side * leg.spread() * 0.22;
        body.add(
                Tube.of(
                        leg.x(),
                        leg.y(),
                        hipZ,
                        r * 0.9,
                        r * 0.9,
                        r * 0.9,
                        (leg.x() + kx) / 2,
                        (leg.y() + knee[1]) / 2,
                        (hipZ + z) / 2 + out,
                        r * 1.02,
                        r * 0.98,
                        r * 0.88,
                        kx,
                        knee[1],
                        z + out,
                        r * 0.72,
                        r * 0.72,
                        r * 0.72,
                        (kx + foot) / 2,
                        (knee[1] + ankle) / 2,
                        z + out * 0.5,
                        r * 0.62,
                        r * 0.60,
                        r * 0.62,
                        foot,
                        ankle,
                        z,
                        r * 0.56,
                        r * 0.56,
                        r * 0.6,
                        foot + r * 0.1,
                        ankle + r * 0.45,
                        z,
                        0,
                        0,
                        0),
                hide,
                group);
        paw(body, foot, -lift, z, r, hide, group);
    }

    /** Legs wear the colours of back and flank. */
    private int limb(double u, double v) {
        return look.skin().at(0.36 + 0.26 * u, (v > 0.5 ? 1 - v : v) * 0.60);
    }

    private void paw(SoftBody body, double x, double y, double z, double r, Hide hide, int group) {
        boolean pillar = plan.shape().extra() == Walker.Extra.NONE
                || plan.shape().extra() == Walker.Extra.SHELL
                || plan.shape().extra() == Walker.Extra.PLATES;
        int toes = pillar ? 3 : 4;
        double length = pillar ? 0.75 : 1.5;
        for (int k = 0; k < toes; k++) {
            double a = (k / (toes - 1.0) - 0.5) * (pillar ? 1.3 : 1.7);
            double tx = x + Math.cos(a) * r * length;
            double tz = z + Math.sin(a) * r * length;
            double fat = r * (pillar ? 0.32 : 0.22);
            body.add(
                    Tube.round(
                                    tx,
                                    y - fat * 0.35,
                                    tz,
                                    fat * 0.35,
                                    (x * 0.3 + tx * 0.7),
                                    y - fat * 0.9,
                                    (z * 0.3 + tz * 0.7),
                                    fat,
                                    x,
                                    y - r * 0.5,
                                    z,
                                    r * 0.5)
                            .fine(8, 8),
                    hide,
                    group);
        }
    }

    /** A hind leg to run on: knee forward, heel high, three toes. */
    private void strong(SoftBody body, double[] hip, double[] foot, Walker.Leg leg, Hide hide, double u) {
        double r = leg.thick();
        double tip = Math.sin(Math.PI * u);
        double ax = foot[0] - 0.17 - 0.10 * tip;
        double ay = foot[1] - 0.30 + 0.02 * tip;
        double l1 = 0.48;
        double l2 = 0.46;
        double[] knee = Paths.joint(hip[0], hip[1], ax, ay, l1, l2, -1);
        double z = foot[2];
        int group = z > 0 ? 2 : 1;
        body.add(
                Tube.of(
                        hip[0] - 0.03,
                        hip[1] - 0.06,
                        hip[2] * 0.8,
                        0,
                        0,
                        0,
                        hip[0],
                        hip[1] - 0.02,
                        hip[2],
                        r * 1.10,
                        r * 1.15,
                        r * 0.72,
                        (hip[0] + knee[0]) / 2,
                        (hip[1] + knee[1]) / 2,
                        (hip[2] + z) / 2 + 0.02,
                        r * 0.98,
                        r * 1.0,
                        r * 0.72,
                        knee[0],
                        knee[1],
                        z,
                        r * 0.58,
                        r * 0.6,
                        r * 0.52,
                        knee[0] * 0.45 + ax * 0.55,
                        knee[1] * 0.45 + ay * 0.55,
                        z,
                        r * 0.40,
                        r * 0.52,
                        r * 0.42,
                        ax,
                        ay,
                        z,
                        r * 0.28,
                        r * 0.30,
                        r * 0.30,
                        foot[0] - 0.04,
                        foot[1] - 0.09,
                        z,
                        r * 0.27,
                        r * 0.27,
                        r * 0.30,
                        foot[0] + 0.03,
                        foot[1] - 0.03,
                        z,
                        0,
                        0,
                        0),
                hide,
                group);
        for (int k = -1; k <= 1; k++) {
            double a = k * 0.45;
            double tx = foot[0] - 0.03 + Math.cos(a) * 0.26;
            double tz = z + Math.sin(a) * 0.24;
            double ty = foot[1] + 0.04 * tip;
            body.add(
                    Tube.round(
                                    tx,
                                    ty - 0.012,
                                    tz,
                                    0.008,
                                    tx - 0.08,
                                    ty - 0.045,
                                    z + (tz - z) * 0.7,
                                    0.045,
                                    foot[0] - 0.03,
                                    foot[1] - 0.085,
                                    z,
                                    0.06)
                            .fine(10, 10),
                    hide,
                    group);
        }
    }

    private void extras(SoftBody body, Warp live, double phase) {
        switch (plan.shape().extra()) {
            case NONE -> {}
            case KEELS -> Ornaments.keels(body, trunk, live, look, 24);
            case COMB -> Ornaments.comb(body, trunk, live, look, 26);
            case PLATES -> Ornaments.plates(body, trunk, live, look);
            case HUNTER -> Ornaments.hunter(body, live, look, phase);
            case SHELL -> {
                Carapace shell = new Carapace(
                        0.40,
                        0.44,
                        Colours.scale(look.base(), 0.42),
                        Colours.mix(0xFFC9A052, look.base(), 0.25),
                        0xFFE0CE94,
                        seed);
                body.add(
                        shell.patch().warped(p -> {
                            for (int i = 0; i < 3; i++) {
                                p[i] *= 1.12;
                            }
                            p[1] -= 0.30;
                        }),
                        Hide.of(shell.skin()).gloss(0.4),
                        30);
            }
        }
    }

    private void face(Pen pen, SoftBody body, Patch alive, Moment m) {
        Walker.Head h = plan.head();
        double[] xy = new double[h.mouth().length];
        for (int i = 0; i < xy.length; i += 2) {
            double[] at = body.seen(alive, h.mouth()[i], h.mouth()[i + 1]);
            xy[i] = at[0];
            xy[i + 1] = at[1];
        }
        double seen = m.veil().at(xy[0], xy[1]);
        int dark = Colours.fade(Colours.scale(pen.light().surface(look.base()), 0.28), 0.85 * seen);
        pen.stroke(Paths.curve(xy), 0.013, dark);
        if (plan.shape().extra() == Walker.Extra.KEELS || plan.shape().extra() == Walker.Extra.HUNTER) {
            Ornaments.teeth(
                    pen, body, alive, h.mouth(), seen, plan.shape().extra() == Walker.Extra.HUNTER ? 0.052 : 0.026);
        }
        double[] eye = body.seen(alive, h.eyeU(), h.eyeV());
        if (m.veil().at(eye[0], eye[1]) > 0.5) {
            Eyes.draw(pen, new Eyes.Look(h.look(), look.base()), new Eyes.Spot(eye[0], eye[1], h.eye()), m.lid());
        }
    }
}
