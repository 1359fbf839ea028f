package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * An animal that sits upright, in points relative to where it sits.
 *
 * @param species what it is
 * @param coat colours
 * @param seed of hairs and small differences
 */
record Sitter(Species species, Coat coat, long seed) {
    /** Points from the seat to the tips of the ears. */
    static final double TALL = 525;

    static final double HEAD = 1.14;
    static final double HEAD_X = 30;
    static final double HEAD_Y = -372;
    static final double UPPER = 138;
    static final double LOWER = 132;

    private Markings marks() {
        return new Markings(coat);
    }

    private double hair() {
        return species.hair() * 150;
    }

    Head head() {
        return new Head(species, coat, species.head().muzzle().length() > 0.4 ? 0.5 : 0.30, Noise.seed(seed, "head"));
    }

    /** Trunk, thigh and hind foot. */
    void body(Pen pen) {
        Path trunk = Paths.blob(
                -38, -300, -88, -262, -118, -196, -136, -118, -130, -48, -92, -4, -20, 8, 52, -2, 80, -70, 84, -150, 80,
                -226, 58, -284, 8, -312);
        new Fur(trunk, 78, this::trunkCoat, new Hair(hair(), 1.75, seed), Melt.NONE).draw(pen);
        pen.soft(
                Paths.oval(-6, -52, 92, 66, 0.25),
                13,
                Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.26));
        Path thigh = Paths.blob(
                -104, -58, -82, -112, -30, -136, 26, -122, 58, -84, 66, -44, 44, -10, -10, 2, -70, -6, -98, -26);
        new Fur(thigh, 60, this::thighCoat, new Hair(hair() * 0.92, 1.3, seed + 1), Melt.NONE).draw(pen);
        pen.soft(
                Paths.oval(46, -20, 66, 24),
                9,
                Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.34));
        double[] k = {-18, -24, 25, 34, -23, 24, 84, -21, 24, 100, -20, 22};
        Path foot = Paths.tube(k);
        new Fur(foot, 24, p -> marks().limb(p, k, 0.35), new Hair(hair() * 0.6, 0.15, seed + 2), Melt.NONE).draw(pen);
        toes(pen, 104, -20, 1);
    }

    private void toes(Pen pen, double x, double y, double k) {
        int line = Colours.fade(Colours.scale(pen.light().surface(paw()), 0.55), 0.7);
        pen.stroke(Paths.curve(x - 2 * k, y - 12 * k, x + 8 * k, y - 7 * k, x + 12 * k, y - 2 * k), 1.8, line);
        pen.stroke(Paths.curve(x - 4 * k, y + 1 * k, x + 6 * k, y + 3 * k, x + 11 * k, y + 8 * k), 1.8, line);
    }

    private void trunkCoat(Pen pen) {
        pen.canvas().drawColor(coat.ground());
        switch (coat.pattern()) {
            case CALICO -> {
                Markings.patch(pen, -64, -236, 88, 96, 0.2, coat.base());
                for (int i = 0; i < 6; i++) {
                    pen.fill(
                            Paths.tube(-134 + i * 24, -330, 4, -142 + i * 24, -250, 5, -150 + i * 22, -172, 1),
                            Colours.scale(coat.base(), 0.84));
                }
                Markings.patch(pen, -126, -92, 56, 88, 0.1, coat.mark());
                pen.fill(Paths.tube(58, -330, 38, 62, -230, 40, 50, -100, 52, 30, 10, 60), Coat.WHITE);
            }
            case TABBY -> {
                front(pen);
                for (int i = 0; i < 7; i++) {
                    double y = -262 + i * 36;
                    pen.fill(Paths.tube(-150, y + 10, 9, -96, y, 7.5, -50 + 8 * (i % 2), y - 8, 1), coat.mark());
                }
            }
            case PATCHES -> {
                Markings.patch(pen, -96, -220, 56, 60, 0.3, coat.mark());
                Markings.patch(pen, -90, -60, 60, 46, 0.3, coat.mark());
            }
            case PANDA -> Markings.patch(pen, 0, -270, 150, 64, 0.1, coat.mark());
            case PLAIN, POINTS -> front(pen);
        }
    }

    private void front(Pen pen) {
        if (coat.pale() != coat.base()) {
            pen.soft(Paths.tube(56, -300, 34, 62, -200, 36, 56, -90, 44, 40, 0, 44), 14, coat.pale());
        }
    }

    private void thighCoat(Pen pen) {
        pen.canvas().drawColor(coat.pattern() == Coat.Pattern.PANDA ? coat.mark() : coat.ground());
        switch (coat.pattern()) {
            case CALICO -> {
                Markings.patch(pen, -8, -106, 68, 44, 0.25, coat.base());
                for (int i = 0; i < 5; i++) {
                    pen.fill(
                            Paths.tube(-56 + i * 26, -150, 4, -50 + i * 24, -108, 5, -40 + i * 22, -72, 1),
                            Colours.scale(coat.base(), 0.84));
                }
            }
            case TABBY -> {
                for (int i = 0; i < 4; i++) {
                    pen.fill(
                            Paths.tube(-70 + i * 30, -146, 8, -60 + i * 30, -100, 7, -44 + i * 28, -54, 1),
                            coat.mark());
                }
            }
            case PATCHES -> Markings.patch(pen, -30, -80, 46, 40, 0, coat.mark());
            case PLAIN, POINTS, PANDA -> {}
        }
    }

    private int paw() {
        return switch (coat.pattern()) {
            case PANDA, POINTS -> coat.mark();
            case CALICO -> Coat.WHITE;
            default -> coat.socks();
        };
    }

    /** Upper arm from shoulder to elbow. */
    void upperArm(Pen pen, double[] s, double[] e, double side) {
        double[] k = {
            s[0], s[1], 44 * side, s[0] * 0.5 + e[0] * 0.5 - 3, s[1] * 0.5 + e[1] * 0.5, 38 * side, e[0], e[1], 29
        };
        new Fur(
                        Paths.tube(k),
                        38,
                        p -> {
                            marks().limb(p, k, 2);
                            if (coat.pattern() == Coat.Pattern.CALICO && side >= 1) {
                                Markings.patch(p, s[0] - 4, s[1] - 16, 66, 74, 0.2, coat.base());
                                for (int i = 0; i < 4; i++) {
                                    p.fill(
                                            Paths.tube(
                                                    s[0] - 44 + i * 22,
                                                    s[1] - 70,
                                                    4,
                                                    s[0] - 46 + i * 22,
                                                    s[1],
                                                    5,
                                                    s[0] - 44 + i * 20,
                                                    s[1] + 48,
                                                    1),
                                            Colours.scale(coat.base(), 0.84));
                                }
                            }
                        },
                        new Hair(hair() * 0.9, Math.atan2(e[1] - s[1], e[0] - s[0]), seed + 5),
                        new Melt(s[0] - 6, s[1] - 12, 14, 54))
                .draw(pen);
    }

    /** Forearm from elbow to wrist. */
    void foreArm(Pen pen, double[] e, double[] w) {
        double[] k = {e[0], e[1], 29, e[0] * 0.5 + w[0] * 0.5, e[1] * 0.5 + w[1] * 0.5, 25, w[0], w[1], 21};
        new Fur(
                        Paths.tube(k),
                        28,
                        p -> marks().limb(p, k, 0.7),
                        new Hair(hair() * 0.75, Math.atan2(w[1] - e[1], w[0] - e[0]), seed + 6),
                        new Melt(e[0], e[1], 4, 30))
                .draw(pen);
    }

    /** The paw about its wrist. */
    void paw(Pen pen, double[] w) {
        Path paw = Paths.blob(
                w[0] - 20, w[1] - 4, w[0] - 12, w[1] - 20, w[0] + 8, w[1] - 23, w[0] + 26, w[1] - 15, w[0] + 33,
                w[1] + 2, w[0] + 24, w[1] + 17, w[0] + 2, w[1] + 20, w[0] - 14, w[1] + 14);
        new Fur(
                        paw,
                        22,
                        p -> p.canvas().drawColor(paw()),
                        new Hair(hair() * 0.5, 0.5, seed + 7),
                        new Melt(w[0] - 22, w[1] - 2, 2, 16))
                .draw(pen);
        toes(pen, w[0] + 14, w[1] + 2, 1);
    }

    /** The tail at a phase of its sway; {@code hang} 1 falls over the seat's edge, 0 lies on the ground. */
    void tail(Pen pen, double phase, double hang) {
        BodyForm.Tail form = species.body().tail();
        double len = 300 * Math.min(1.2, form.length());
        double root = 210 * form.root();
        double bush = 210 * form.bush();
        int knots = 9;
        double[] k = new double[knots * 3];
        double x = -96;
        double y = -36;
        double a = 2.75;
        for (int i = 0; i < knots; i++) {
            double u = i / (knots - 1.0);
            k[3 * i] = x;
            k[3 * i + 1] = y;
            k[3 * i + 2] = root + (bush - root) * Math.sin(Math.PI * Math.min(1, u));
            a = hang > 0.5
                    ? 2.75 - 3.7 * u * u + 0.42 * u * Math.sin(phase - 1.8 * u)
                    : 2.95 + 1.5 * u * u + 0.34 * u * Math.sin(phase - 1.8 * u);
            x += Math.cos(a) * len / (knots - 1);
            y += Math.sin(a) * len / (knots - 1);
        }
        if (len < 60) {
            Path stub = Paths.oval(-122, -44, root * 1.7, root * 1.7);
            new Fur(stub, root * 1.6, p -> marks().tail(p, k), new Hair(hair(), 3.4, seed + 9), Melt.NONE).draw(pen);
            return;
        }
        new Fur(
                        Paths.tube(k),
                        Math.max(root, bush) * 1.1,
                        p -> marks().tail(p, k),
                        new Hair(hair() * (0.85 + 10 * (bush - root) / 210), 1.6, seed + 9),
                        Melt.NONE)
                .draw(pen);
    }

    /** A bow tie under the chin. */
    void bow(Pen pen, int colour) {
        pen.soft(
                Paths.oval(40, -268, 50, 22),
                8,
                Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.4));
        for (int side = -1; side <= 1; side += 2) {
            double s = side;
            Path wing = Paths.blob(
                    40,
                    -280,
                    40 + s * 26,
                    -296,
                    40 + s * 50,
                    -300,
                    40 + s * 53,
                    -274,
                    40 + s * 48,
                    -250,
                    40 + s * 24,
                    -258,
                    40,
                    -270);
            Fur.bare(wing, 16, colour).draw(pen);
            pen.softStroke(
                    Paths.curve(40 + s * 10, -276, 40 + s * 26, -280, 40 + s * 40, -286),
                    2.4,
                    1,
                    Colours.fade(Colours.scale(colour, 0.4), 0.8));
        }
        Fur.bare(Paths.oval(40, -275, 11, 12), 10, Colours.scale(colour, 1.05)).draw(pen);
    }
}
