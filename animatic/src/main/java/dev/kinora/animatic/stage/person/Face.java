package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Eyes, brows, nose and mouth, in units of the head's height. */
final class Face {
    /** What the face says. */
    enum Mood {
        CALM,
        HAPPY,
        UP,
        SAD,
        SINGING,
        ANGRY,
        SURPRISED
    }

    /**
     * A face at a moment.
     *
     * @param mood what it says
     * @param eyes whether they are open
     * @param mouth 0 as the mood has it, 1 and 2 opened by speech
     */
    record Expression(Mood mood, HeadArt.Eyes eyes, int mouth) {
        private static final int MOUTHS = 3;

        /** Number of all expressions. */
        static final int COUNT = Mood.values().length * MOUTHS * 2;

        static Expression of(int index) {
            return new Expression(
                    Mood.values()[index / (2 * MOUTHS)], HeadArt.Eyes.values()[index % 2], index / 2 % MOUTHS);
        }

        int index() {
            return (mood.ordinal() * MOUTHS + mouth) * 2 + eyes.ordinal();
        }
    }

    /** Radians a head is turned that is seen from the side. */
    private static final double YAW = 0.48;

    private final Wardrobe wear;
    private final Stature.Age age;
    private final Expression expression;
    private final Mood mood;
    private final double yaw;

    Face(Wardrobe wear, Stature.Age age, Expression expression, boolean front) {
        this.wear = wear;
        this.age = age;
        this.expression = expression;
        mood = expression.mood();
        yaw = front ? 0 : YAW;
    }

    private boolean young() {
        return age == Stature.Age.CHILD || age == Stature.Age.BABY;
    }

    /** Column of a place on the face: -1 its right temple, 0 the middle, 1 its left temple. */
    private double across(double u) {
        return (young() ? 0.46 : 0.42) * Math.sin(u + yaw);
    }

    private double narrow(double u) {
        return Math.max(0.66, Math.cos(u + yaw));
    }

    void draw(Pen pen) {
        HeadArt.Eyes eyes = expression.eyes();
        double row = young() ? 0.055 : 0.005;
        double apart = young() ? 0.43 : 0.42;
        for (int s = -1; s <= 1; s += 2) {
            eye(pen, across(s * apart), row, narrow(s * apart), eyes, s);
            brow(pen, across(s * apart), row, narrow(s * apart), s);
        }
        mouth(pen);
        if (age == Stature.Age.OLD) {
            wrinkles(pen, row, apart);
        }
    }

    private void eye(Pen pen, double x, double y, double k, HeadArt.Eyes eyes, int side) {
        double size = young() ? 1.12 : wear.female() ? 0.92 : 0.78;
        double rx = 0.058 * size * k;
        double ry = (young() ? 0.082 : 0.062) * size;
        int lash = 0xFF24160F;
        if (eyes == HeadArt.Eyes.SHUT) {
            pen.stroke(Paths.curve(x - rx * 1.2, y + 0.01, x, y + 0.045, x + rx * 1.2, y + 0.005), 0.026, lash);
            return;
        }
        double gx = mood == Mood.UP ? 0.012 : yaw > 0 ? 0.008 : 0;
        double gy = mood == Mood.UP ? -0.022 : 0.004;
        Path white = Paths.oval(x, y, rx, ry);
        pen.fill(white, pen.light().surface(0xFFF8F4EE));
        pen.inside(white, () -> {
            double ir = ry * 0.80;
            int iris = wear.eyes();
            double wide = ir * 0.86 * Math.max(k, 0.8);
            Path round = Paths.oval(x + gx, y + gy + 0.006, wide, ir);
            pen.fill(round, pen.light().surface(Colours.scale(iris, 0.55)));
            pen.radial(
                    Paths.oval(x + gx, y + gy + 0.006, wide * 0.88, ir * 0.88),
                    x + gx,
                    y + gy + ir * 0.5,
                    ir * 1.15,
                    pen.light().surface(Colours.mix(iris, 0xFFFFF4D8, 0.35)),
                    pen.light().surface(iris),
                    pen.light().surface(Colours.scale(iris, 0.62)));
            pen.fill(Paths.oval(x + gx, y + gy + 0.004, ir * 0.50 * k, ir * 0.62), 0xFF130C0A);
            pen.fill(Paths.oval(x + gx, y + gy + ir * 0.55, ir * 0.5 * k, ir * 0.25), Colours.fade(0xFFFFC890, 0.35));
            pen.fill(
                    Paths.oval(x, y - ry * 1.0, rx * 1.3, ry * 0.42),
                    Colours.fade(pen.light().shade(), 0.35));
        });
        pen.fill(Paths.oval(x + gx + rx * 0.22, y + gy - ry * 0.28, ry * 0.25, ry * 0.25), 0xF6FFFFFF);
        pen.fill(Paths.oval(x + gx - rx * 0.30, y + gy + ry * 0.30, ry * 0.10, ry * 0.10), 0xA0FFFFFF);
        double thick = wear.female() || young() ? 0.022 : 0.016;
        pen.fill(
                Paths.blob(new double[] {
                    x - rx * 1.12,
                    y - ry * 0.25,
                    x - rx * 0.5,
                    y - ry * 0.94,
                    x + rx * 0.3,
                    y - ry * 1.04,
                    x + rx * 1.08,
                    y - ry * 0.38,
                    x + rx * 0.3,
                    y - ry * 1.04 + thick,
                    x - rx * 0.5,
                    y - ry * 0.94 + thick
                }),
                lash);
        if (wear.female()) {
            double d = side < 0 ? -1 : 1;
            pen.stroke(
                    Paths.curve(
                            x + d * rx * 0.9,
                            y - ry * 0.5,
                            x + d * rx * 1.3,
                            y - ry * 0.72,
                            x + d * rx * 1.5,
                            y - ry * 0.98),
                    0.013,
                    lash);
        }
        int lid = Colours.mix(pen.light().surface(wear.skin()), 0xFF5A2A22, 0.55);
        pen.stroke(
                Paths.curve(x - rx * 1.05, y - ry * 0.72, x - rx * 0.2, y - ry * 1.36, x + rx * 1.0, y - ry * 0.86),
                0.010,
                Colours.fade(lid, 0.55));
        pen.soft(
                Paths.oval(x, y - ry * 1.30, rx * 1.1, ry * 0.34),
                0.018,
                Colours.fade(wear.female() && !young() ? Colours.mix(lid, 0xFF8A4A78, 0.4) : lid, 0.22));
        pen.stroke(
                Paths.curve(x - rx * 0.8, y + ry * 0.82, x, y + ry * 1.06, x + rx * 0.8, y + ry * 0.82),
                0.008,
                Colours.fade(0xFF7A3A2C, 0.5));
    }

    private void brow(Pen pen, double x, double y, double k, int side) {
        double lift =
                switch (mood) {
                    case UP, HAPPY -> 0.150;
                    case SURPRISED -> 0.180;
                    case ANGRY -> 0.098;
                    default -> 0.125;
                };
        double tilt =
                switch (mood) {
                    case SAD -> 0.032 * side;
                    case ANGRY -> -0.036 * side;
                    default -> 0.008 * side;
                };
        int colour = Colours.mix(
                wear.hair().colour(), 0xFF20120C, Colours.luma(wear.hair().colour()) > 150 ? 0.18 : 0.35);
        double w = 0.075 * k;
        double r = wear.female() || young() ? 0.010 : 0.015;
        double by = y - lift - (young() ? 0.02 : 0);
        pen.fill(
                Paths.tube(new double[] {
                    x - w, by - tilt + 0.016, r * 0.55, x, by - 0.008, r, x + w, by + tilt + 0.014, r * 0.45
                }),
                Colours.fade(pen.light().surface(colour), 0.9));
    }

    /** The nose, which may stand out over the cheek. */
    void nose(Pen pen) {
        double x = across(0.02) + (yaw > 0 ? 0.02 : 0);
        double y = young() ? 0.175 : 0.165;
        int dark = Colours.fade(Colours.mix(pen.light().surface(wear.skin()), 0xFF7A2A20, 0.55), 0.75);
        double w = young() ? 0.030 : 0.038;
        if (!young()) {
            pen.stroke(
                    Paths.curve(x - 0.006, -0.02, x + 0.008, 0.08, x + w * 0.9, y - 0.012),
                    0.012,
                    Colours.fade(dark, 0.35));
        }
        double side = pen.light().keyX() >= 0 ? -1 : 1;
        pen.soft(
                Paths.tube(new double[] {
                    x + side * 0.020,
                    y - 0.13,
                    0.006,
                    x + side * 0.030,
                    y - 0.06,
                    0.014,
                    x + side * 0.034,
                    y - 0.01,
                    0.022
                }),
                0.022,
                Colours.fade(dark, young() ? 0.16 : 0.26));
        pen.stroke(
                Paths.curve(x + w * 0.9, y - 0.015, x + w * 0.7, y + 0.015, x, y + 0.022, x - w * 0.7, y + 0.010),
                0.014,
                dark);
        if (!young()) {
            pen.fill(Paths.oval(x - w * 0.42, y + 0.006, 0.012, 0.006), Colours.fade(dark, 0.7));
        }
        pen.soft(
                Paths.oval(x + w * 0.25, y - 0.028, 0.018, 0.022),
                0.010,
                Colours.fade(0xFFFFFFFF, 0.30),
                BlendMode.SCREEN);
    }

    private void mouth(Pen pen) {
        double x = across(0.02);
        double y = young() ? 0.300 : 0.305;
        double k = narrow(0);
        double w = (mood == Mood.HAPPY || mood == Mood.UP ? 0.120 : 0.098) * k;
        int line = 0xFF6A2420;
        int lip = wear.female() && !young() ? 0xFFC4484E : Colours.mix(wear.skin(), 0xFFB04A44, 0.5);
        if (expression.mouth() > 0 || mood == Mood.SURPRISED) {
            spoken(pen, x, y, w, lip);
            return;
        }
        switch (mood) {
            case SURPRISED -> {}
            case HAPPY, UP, SINGING -> {
                double drop = mood == Mood.SINGING ? 0.11 : 0.082;
                Path open = Paths.blob(new double[] {
                    x - w,
                    y - 0.012,
                    x - w * 0.4,
                    y + 0.008,
                    x + w * 0.4,
                    y + 0.008,
                    x + w,
                    y - 0.018,
                    x + w * 0.62,
                    y + drop * 0.7,
                    x,
                    y + drop,
                    x - w * 0.62,
                    y + drop * 0.7
                });
                pen.fill(open, pen.light().surface(0xFF7A2026));
                pen.inside(open, () -> {
                    pen.fill(
                            Paths.oval(x, y + drop, w * 0.6, drop * 0.42),
                            pen.light().surface(0xFFE0716C));
                    pen.fill(
                            Paths.box(x - w, y - 0.03, x + w, y + drop * 0.30, 0.01),
                            pen.light().surface(0xFFFDF8F0));
                });
                pen.stroke(
                        Paths.curve(new double[] {
                            x - w * 1.12,
                            y - 0.026,
                            x - w,
                            y - 0.010,
                            x - w * 0.4,
                            y + 0.008,
                            x + w * 0.4,
                            y + 0.008,
                            x + w,
                            y - 0.016,
                            x + w * 1.10,
                            y - 0.034
                        }),
                        0.013,
                        line);
            }
            case CALM, SAD, ANGRY -> {
                double up = mood == Mood.CALM ? 0.016 : -0.014;
                pen.fill(
                        Paths.blob(new double[] {
                            x - w,
                            y - up * 0.4,
                            x - w * 0.35,
                            y - 0.020,
                            x,
                            y - 0.013,
                            x + w * 0.35,
                            y - 0.022,
                            x + w,
                            y - up * 0.5,
                            x + w * 0.45,
                            y + 0.026,
                            x,
                            y + 0.034,
                            x - w * 0.45,
                            y + 0.026
                        }),
                        Colours.fade(pen.light().surface(lip), wear.female() ? 0.9 : 0.5));
                pen.stroke(Paths.curve(x - w * 1.1, y - up, x, y + 0.006, x + w * 1.1, y - up * 1.2), 0.011, line);
                pen.fill(Paths.oval(x + 0.01, y + 0.019, w * 0.28, 0.006), Colours.fade(0xFFFFFFFF, 0.35));
            }
        }
    }

    /** A mouth in the middle of a word. */
    private void spoken(Pen pen, double x, double y, double w, int lip) {
        double tall = expression.mouth() == 1 ? 0.034 : 0.058;
        double wide = w * (expression.mouth() == 1 ? 0.80 : 0.66);
        Path open = Paths.oval(x, y + 0.012, wide, tall);
        pen.fill(open, pen.light().surface(0xFF6E1C22));
        pen.inside(open, () -> {
            pen.fill(
                    Paths.oval(x, y + 0.012 + tall, wide * 0.7, tall * 0.55),
                    pen.light().surface(0xFFD86A66));
            pen.fill(
                    Paths.box(x - wide, y - tall, x + wide, y + 0.012 - tall * 0.55, 0.004),
                    pen.light().surface(0xFFFDF8F0));
        });
        pen.stroke(open, 0.014, Colours.fade(pen.light().surface(lip), wear.female() ? 0.95 : 0.6));
    }

    private void wrinkles(Pen pen, double row, double apart) {
        int dark = Colours.fade(Colours.mix(pen.light().surface(wear.skin()), 0xFF6A2A22, 0.6), 0.5);
        for (int s = -1; s <= 1; s += 2) {
            double x = across(s * apart);
            pen.stroke(Paths.curve(x - 0.06, row + 0.085, x, row + 0.105, x + 0.06, row + 0.085), 0.009, dark);
            double m = across(s * 0.26 + 0.02);
            pen.stroke(Paths.curve(m - s * 0.03, 0.20, m + s * 0.015, 0.25, m + s * 0.01, 0.31), 0.010, dark);
        }
        for (int i = 0; i < 3; i++) {
            double x = across(-apart) - 0.075;
            pen.stroke(
                    Paths.curve(x, row + 0.01, x - 0.03, row - 0.005 + 0.022 * i, x - 0.062, row - 0.03 + 0.034 * i),
                    0.006,
                    Colours.fade(dark, 0.8));
        }
        pen.softStroke(
                Paths.curve(across(-0.55), 0.19, across(-0.40), 0.28, across(-0.36), 0.37),
                0.014,
                0.010,
                Colours.fade(dark, 0.7));
        for (int i = 0; i < 2; i++) {
            pen.stroke(
                    Paths.curve(
                            across(-0.5), -0.24 - 0.05 * i, across(0), -0.25 - 0.05 * i, across(0.5), -0.24 - 0.05 * i),
                    0.008,
                    dark);
        }
    }

    /** A full beard with moustache. */
    void beard(Pen pen, int colour) {
        double m = across(0.02);
        double w = yaw > 0 ? 0.9 : 1;
        Path beard = Paths.blob(new double[] {
            m - 0.42 * w,
            0.10,
            m - 0.30 * w,
            0.24,
            m - 0.13,
            0.245,
            m,
            0.235,
            m + 0.13 * w,
            0.245,
            m + 0.24 * w,
            0.20,
            m + 0.30 * w * (yaw > 0 ? 0.55 : 1.3),
            0.10,
            m + 0.26 * w,
            0.42,
            m + 0.14,
            0.60,
            m,
            0.68,
            m - 0.16,
            0.60,
            m - 0.34,
            0.44
        });
        pen.lit(beard, colour, 0.25);
        pen.inside(beard, () -> {
            for (int i = 0; i < 14; i++) {
                double u = (i - 6.5) / 6.5;
                pen.stroke(
                        Paths.curve(m + u * 0.3, 0.22, m + u * 0.26, 0.42, m + u * 0.12, 0.64),
                        0.010,
                        Colours.fade(i % 2 == 0 ? Colours.scale(colour, 0.7) : 0xFFFFFFFF, i % 2 == 0 ? 0.4 : 0.18));
            }
        });
        if (mood == Mood.HAPPY) {
            pen.fill(
                    Paths.blob(m - 0.12, 0.285, m, 0.310, m + 0.12, 0.282, m + 0.06, 0.362, m - 0.06, 0.365),
                    0xFF7A2C2A);
            pen.fill(Paths.blob(m - 0.10, 0.293, m, 0.314, m + 0.10, 0.290, m, 0.332), 0xFFFBF6EC);
            return;
        }
        pen.fill(Paths.blob(m - 0.07, 0.315, m, 0.300, m + 0.07, 0.312, m, 0.345), 0xFF8A3A36);
    }

    /** What is on the face besides. */
    void oddities(Pen pen) {
        Oddities odd = new Oddities(this::across, young() ? 0.055 : 0.005);
        wear.extras().forEach(e -> odd.draw(pen, e));
    }

    /** Dark glasses when cool, clear ones otherwise. */
    void glasses(Pen pen) {
        double row = young() ? 0.055 : 0.005;
        for (int s = -1; s <= 1; s += 2) {
            double x = across(s * 0.43);
            double k = narrow(s * 0.43);
            Path lens = Paths.box(x - 0.105 * k, row - 0.075, x + 0.105 * k, row + 0.085, 0.05);
            pen.gradient(lens, x, row - 0.08, x, row + 0.09, 0xE6202436, 0xE6343A58, 0xE66A5A78);
            pen.inside(
                    lens,
                    () -> pen.fill(
                            Paths.polygon(
                                    x - 0.06, row - 0.1, x - 0.01, row - 0.1, x - 0.05, row + 0.1, x - 0.10, row + 0.1),
                            0x50FFFFFF));
            pen.stroke(lens, 0.018, 0xFF16141C);
        }
        pen.stroke(Paths.line(across(-0.15), row - 0.02, across(0.15), row - 0.02), 0.018, 0xFF16141C);
        if (yaw > 0) {
            pen.stroke(Paths.line(across(-0.43) - 0.1, row - 0.02, -0.20, row), 0.018, 0xFF16141C);
        }
    }
}
