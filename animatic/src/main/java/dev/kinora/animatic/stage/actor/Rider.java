package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * An animal that sits on a vehicle, in points relative to the seat: paws reach grips and pegs.
 *
 * @param species what it is
 * @param coat colours
 * @param outfit clothes
 * @param seed of hairs and small differences
 */
record Rider(Species species, Coat coat, Outfit outfit, long seed) {
    /** Points from seat to the tips of the ears. */
    static final double TALL = 338;
    /** Points a head unit. */
    static final double HEAD = 1.06;

    static final double HEAD_X = 156;
    static final double HEAD_Y = -226;

    private Markings marks() {
        return new Markings(coat);
    }

    private double hair() {
        return species.hair() * 95;
    }

    Head head() {
        return new Head(species, coat, species.head().muzzle().length() > 0.4 ? 0.66 : 0.56, Noise.seed(seed, "head"));
    }

    void torso(Pen pen) {
        Path body = Paths.tube(34, -26, 58, 46, -66, 64, 82, -108, 54, 118, -142, 32);
        if (outfit.jacket().isPresent()) {
            new Jacket(outfit.jacket().get()).trunk(pen, body);
        } else {
            new Fur(
                            body,
                            60,
                            p -> marks().trunk(p, -30, -170, 150, 40),
                            new Hair(hair() * 1.1, 2.2, seed),
                            Fur.Melt.NONE)
                    .draw(pen);
        }
    }

    /** Hip, knee and ankle for a sole that rests at {@code peg}. */
    static double[][] bones(double hipX, double hipY, double[] peg) {
        double ax = peg[0] - 10;
        double ay = peg[1] - 33;
        double reach = Math.max(1, Math.hypot(ax - hipX, ay - hipY) / 186);
        double[] knee = Paths.joint(hipX, hipY, ax, ay, 100 * reach, 90 * reach, -1);
        return new double[][] {{hipX, hipY}, knee, {ax, ay}};
    }

    /** The lower leg without its foot. */
    void shin(Pen pen, double[] knee, double[] ankle) {
        double[] k = {
            knee[0] - 4,
            knee[1] + 6,
            25,
            (knee[0] + ankle[0]) / 2 - 2,
            (knee[1] + ankle[1]) / 2,
            21.5,
            ankle[0],
            ankle[1] + 4,
            20
        };
        new Fur(Paths.tube(k), 22, p -> marks().limb(p, k, 0.86), new Hair(hair() * 0.6, 1.7, seed + 11), Fur.Melt.NONE)
                .draw(pen);
    }

    /** The upper leg, over the trunk. */
    void thigh(Pen pen, double[] hip, double[] knee) {
        double[] k = {
            hip[0],
            hip[1],
            43,
            hip[0] * 0.55 + knee[0] * 0.45,
            hip[1] * 0.55 + knee[1] * 0.45 - 4,
            41,
            knee[0],
            knee[1] + 4,
            31
        };
        new Fur(Paths.tube(k), 44, p -> thighCoat(p, k), new Hair(hair(), 0.6, seed + 12), Fur.Melt.NONE).draw(pen);
    }

    /** A whole leg from hip to peg. */
    void leg(Pen pen, double hipX, double hipY, double[] peg) {
        double[][] b = bones(hipX, hipY, peg);
        double[] knee = b[1];
        shin(pen, knee, b[2]);
        foot(pen, peg[0], peg[1]);
        pen.soft(
                Paths.tube(knee[0] - 16, knee[1] + 30, 22, knee[0] + 2, knee[1] + 30, 20),
                9,
                Colours.fade(Colours.scale(pen.light().shade(), 0.6), 0.40));
        thigh(pen, b[0], knee);
    }

    private void thighCoat(Pen pen, double[] k) {
        pen.canvas().drawColor(coat.pattern() == Coat.Pattern.PANDA ? coat.mark() : coat.ground());
        if (coat.pattern() == Coat.Pattern.TABBY) {
            for (int i = 0; i < 4; i++) {
                double[] p = Markings.along(k, 0.02 + 0.25 * i);
                pen.fill(
                        Paths.tube(
                                p[0] - 16,
                                p[1] - p[2] * 1.06,
                                6.5,
                                p[0] - 9,
                                p[1] - p[2] * 0.55,
                                6,
                                p[0] + 6,
                                p[1] - p[2] * 0.02,
                                1),
                        coat.mark());
            }
        } else if (coat.pattern() == Coat.Pattern.CALICO) {
            Markings.patch(pen, k[0] + 16, k[1] - 26, 52, 30, 0.2, coat.base());
        } else if (coat.pattern() == Coat.Pattern.PATCHES) {
            Markings.patch(pen, k[0] + 6, k[1] - 20, 36, 26, 0.2, coat.mark());
        }
    }

    /** A foot whose sole rests at a point. */
    void foot(Pen pen, double x, double y) {
        Path foot = Paths.blob(
                x - 34, y - 14, x - 28, y - 30, x - 8, y - 38, x + 12, y - 33, x + 32, y - 18, x + 36, y - 7, x + 28,
                y - 1, x - 4, y, x - 28, y - 1);
        new Fur(foot, 22, p -> p.canvas().drawColor(paw()), new Hair(hair() * 0.45, 0.4, seed + 13), Fur.Melt.NONE)
                .draw(pen);
        int line = Colours.fade(Colours.scale(paw(), 0.5), 0.75);
        pen.stroke(Paths.curve(x + 14, y - 20, x + 20, y - 13, x + 20, y - 6), 1.6, line);
        pen.stroke(Paths.curve(x + 25, y - 16, x + 29, y - 11, x + 28, y - 6), 1.6, line);
    }

    private int paw() {
        return switch (coat.pattern()) {
            case PANDA, POINTS -> coat.mark();
            case CALICO -> Coat.WHITE;
            default -> coat.socks();
        };
    }

    /** An arm from shoulder to grip. */
    void arm(Pen pen, double sx, double sy, double[] grip) {
        double hx = grip[0] - 4;
        double hy = grip[1];
        double[] elbow = Paths.joint(sx, sy, hx - 6, hy + 4, 58, 62, 1);
        double dx = hx - elbow[0];
        double dy = hy - elbow[1];
        double d = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / d;
        double uy = dy / d;
        Path upper = Paths.tube(sx, sy, 29, (sx + elbow[0]) / 2 - 2, (sy + elbow[1]) / 2, 27, elbow[0], elbow[1], 25);
        double wx = hx - ux * 20;
        double wy = hy - uy * 20;
        Path lower = Paths.tube(elbow[0], elbow[1], 25, (elbow[0] + wx) / 2, (elbow[1] + wy) / 2 + 2, 23, wx, wy, 18);
        double[] wrist = {wx - ux * 6, wy - uy * 6, 17, hx, hy, 17};
        if (outfit.jacket().isPresent()) {
            pen.soft(
                    upper.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(-7, 7)),
                    6,
                    Colours.fade(Colours.scale(pen.light().shade(), 0.4), 0.5));
            Jacket jacket = new Jacket(outfit.jacket().get());
            jacket.sleeve(pen, upper, new double[] {elbow[0], elbow[1], 0.1, 1});
            new Fur(
                            Paths.tube(wrist),
                            15,
                            p -> marks().limb(p, wrist, 0.4),
                            new Hair(hair() * 0.5, Math.atan2(uy, ux), seed + 21),
                            Fur.Melt.NONE)
                    .draw(pen);
            pen.soft(
                    lower.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(-4, -3)),
                    4,
                    Colours.fade(Colours.scale(pen.light().shade(), 0.4), 0.45));
            jacket.sleeve(pen, lower, new double[] {wx, wy, ux, uy});
            cuff(pen, jacket, wx, wy, ux, uy);
        } else {
            furArm(pen, upper, lower, new double[] {sx, sy, 29, elbow[0], elbow[1], 25}, new double[] {
                elbow[0], elbow[1], 25, wx, wy, 18
            });
        }
        hand(pen, hx, hy);
    }

    private void furArm(Pen pen, Path upper, Path lower, double[] a, double[] b) {
        new Fur(
                        upper,
                        26,
                        p -> marks().limb(p, a, 2),
                        new Hair(hair() * 0.9, 1.4, seed + 22),
                        new Fur.Melt(a[0], a[1], 0, 24))
                .draw(pen);
        new Fur(lower, 24, p -> marks().limb(p, b, 0.8), new Hair(hair() * 0.8, -0.6, seed + 23), Fur.Melt.NONE)
                .draw(pen);
    }

    private void cuff(Pen pen, Jacket jacket, double x, double y, double ux, double uy) {
        Path band = Paths.tube(x - uy * 15, y + ux * 15, 5.5, x + uy * 15, y - ux * 15, 5.5);
        pen.lit(band, Colours.scale(jacket.colour(), 0.7), 10);
    }

    private void hand(Pen pen, double x, double y) {
        Path hand = Paths.blob(
                x - 20, y - 2, x - 14, y - 15, x + 2, y - 19, x + 17, y - 14, x + 22, y + 2, x + 15, y + 15, x - 2,
                y + 17, x - 17, y + 10);
        new Fur(hand, 16, p -> p.canvas().drawColor(paw()), new Hair(hair() * 0.4, 0.3, seed + 24), Fur.Melt.NONE)
                .draw(pen);
        int line = Colours.fade(Colours.scale(paw(), 0.5), 0.75);
        for (int i = 0; i < 3; i++) {
            double fx = x + 1 + i * 6.4;
            pen.stroke(Paths.curve(fx - 4, y - 10 + i, fx + 2, y - 2, fx, y + 8 - i), 1.6, line);
        }
    }

    /** The tail at a phase of its wave. */
    void tail(Pen pen, double phase, double wind) {
        BodyForm.Tail form = species.body().tail();
        double len = 210 * Math.min(1.25, form.length() / 0.9);
        double root = 185 * form.root();
        double bush = 185 * form.bush();
        int knots = 7;
        double[] k = new double[knots * 3];
        double x = -8;
        double y = -14;
        for (int i = 0; i < knots; i++) {
            double u = i / (knots - 1.0);
            double a = 3.80 + 0.36 * u * Math.sin(phase - u * 2.6) + 0.5 * u * (1 - wind) - 0.04 * u;
            k[3 * i] = x;
            k[3 * i + 1] = y;
            k[3 * i + 2] = (root + (bush - root) * Math.sin(Math.PI * Math.min(1, u * 0.9)))
                    * (1 + 0.05 * Math.sin(phase + u * 3))
                    * (u > 0.9 ? 0.92 : 1);
            x += Math.cos(a) * len / (knots - 1);
            y += Math.sin(a) * len / (knots - 1);
        }
        if (len < 40) {
            double r = root * 1.6;
            Path stub = Paths.oval(-22, -20, r, r);
            new Fur(stub, r, p -> marks().tail(p, k), new Hair(hair(), 3.6, seed + 31), Fur.Melt.NONE).draw(pen);
            return;
        }
        new Fur(
                        Paths.tube(k),
                        Math.max(root, bush) * 1.1,
                        p -> marks().tail(p, k),
                        new Hair(hair() * (0.8 + 12 * (form.bush() - form.root())), 3.7, seed + 31),
                        Fur.Melt.NONE)
                .draw(pen);
    }
}
