package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import java.util.function.IntUnaryOperator;

/** What a trade has on its shelves: one thing of each kind, drawn into a cell. */
final class Goods {
    /** Draws one thing. */
    interface Ware {
        void draw(Pen p, Cell c);
    }

    /**
     * Where a thing stands.
     *
     * @param x its middle
     * @param y what it stands on, downwards
     * @param w width
     * @param h height to the next board
     * @param tone a colour as the light there shows it
     * @param seed of its details
     */
    record Cell(double x, double y, double w, double h, IntUnaryOperator tone, long seed) {
        int hue(int... colours) {
            return tone.applyAsInt(colours[(int) (Noise.at(seed, 3) * colours.length)]);
        }

        boolean chance(int n, double share) {
            return Noise.at(seed, 40 + n) < share;
        }
    }

    private static final int[] GAY = {0xFFD8452E, 0xFFF0B23A, 0xFF3E7FB4, 0xFF5E9A4C, 0xFF8A4A8A, 0xFFE07A9A};

    private Goods() {}

    static void bread(Pen p, Cell c) {
        int crust = c.hue(0xFFC8853E, 0xFFB26E30, 0xFFD89C54, 0xFFA4622C);
        int cut = Colours.fade(Colours.mix(crust, 0xFFFFF0CC, 0.6), 0.9);
        double r = c.w * 0.46;
        if (c.chance(1, 0.4)) {
            double h = c.h * 0.86;
            for (int i = -1; i <= 1; i++) {
                double a = c.x + i * r * 0.6;
                p.lit(Paths.tube(a, c.y, 0.02, a + 0.01, c.y - h * 0.5, 0.036, a + 0.02, c.y - h, 0.012), crust, 0.05);
                for (double v = 0.2; v < 0.9; v += 0.2) {
                    p.stroke(Paths.line(a - 0.02, c.y - h * v, a + 0.03, c.y - h * v - 0.03), 0.008, cut);
                }
            }
            return;
        }
        double h = Math.min(c.h * 0.55, r * 1.15);
        p.lit(
                Paths.blob(
                        c.x - r,
                        c.y - 0.01,
                        c.x - r * 0.8,
                        c.y - h * 0.7,
                        c.x,
                        c.y - h,
                        c.x + r * 0.8,
                        c.y - h * 0.7,
                        c.x + r,
                        c.y - 0.01),
                crust,
                h);
        for (int i = -1; i <= 1; i++) {
            double a = c.x + i * r * 0.42;
            p.stroke(Paths.curve(a - 0.02, c.y - h * 0.55, a, c.y - h * 0.72, a + 0.03, c.y - h * 0.86), 0.012, cut);
        }
    }

    static void cake(Pen p, Cell c) {
        double r = c.w * 0.42;
        double h = Math.min(c.h * 0.6, r * 1.1);
        int icing = c.hue(0xFFF2D6DC, 0xFFF6ECD8, 0xFF6A4228, 0xFFD8E4C4);
        p.lit(Paths.box(c.x - r, c.y - h, c.x + r, c.y, r * 0.18), icing, h * 0.6);
        p.fill(Paths.box(c.x - r, c.y - h * 0.5, c.x + r, c.y - h * 0.38, 0.004), c.tone.applyAsInt(0xFFB8743C));
        for (int i = -1; i <= 1; i++) {
            p.lit(
                    Paths.oval(c.x + i * r * 0.55, c.y - h - r * 0.1, r * 0.2, r * 0.2),
                    c.tone.applyAsInt(0xFFC8283A),
                    0.03);
        }
    }

    static void meat(Pen p, Cell c) {
        int red = c.hue(0xFFB8383A, 0xFFA42E34, 0xFFC8605A, 0xFFD88C84);
        double r = c.w * 0.46;
        double h = Math.min(c.h * 0.5, r * 0.8);
        p.lit(Paths.blob(c.x - r, c.y, c.x - r * 0.7, c.y - h, c.x + r * 0.6, c.y - h * 0.9, c.x + r, c.y), red, h);
        p.stroke(
                Paths.curve(c.x - r * 0.8, c.y - h * 0.5, c.x, c.y - h * 0.85, c.x + r * 0.8, c.y - h * 0.5),
                0.014,
                Colours.fade(c.tone.applyAsInt(0xFFF6E4DC), 0.85));
    }

    static void toy(Pen p, Cell c) {
        int hue = c.hue(GAY);
        int other = c.tone.applyAsInt(GAY[(int) (Noise.at(c.seed, 8) * GAY.length)]);
        double r = Math.min(c.w * 0.42, c.h * 0.4);
        switch ((int) (Noise.at(c.seed, 5) * 4)) {
            case 0 -> {
                int fur = c.hue(0xFFA8743E, 0xFFC89A62, 0xFF7A5234);
                for (int i = -1; i <= 1; i += 2) {
                    p.lit(Paths.oval(c.x + i * r * 0.5, c.y - r * 0.15, r * 0.3, r * 0.2), fur, 0.05);
                    p.lit(Paths.oval(c.x + i * r * 0.42, c.y - r * 1.95, r * 0.2, r * 0.2), fur, 0.04);
                }
                p.lit(Paths.oval(c.x, c.y - r * 0.62, r * 0.6, r * 0.62), fur, 0.1);
                p.lit(Paths.oval(c.x, c.y - r * 1.5, r * 0.5, r * 0.48), fur, 0.1);
                p.fill(Paths.oval(c.x, c.y - r * 1.38, r * 0.22, r * 0.17), Colours.mix(fur, 0xFFFFF0D8, 0.6));
                for (int i = -1; i <= 1; i += 2) {
                    p.fill(Paths.oval(c.x + i * r * 0.18, c.y - r * 1.62, r * 0.06, r * 0.07), 0xFF1A1210);
                }
            }
            case 1 -> {
                p.lit(Paths.box(c.x - r, c.y - r * 0.75, c.x + r, c.y - r * 0.2, r * 0.12), hue, 0.06);
                p.lit(Paths.box(c.x - r * 0.6, c.y - r * 1.2, c.x + r * 0.5, c.y - r * 0.7, r * 0.15), other, 0.06);
                for (int i = -1; i <= 1; i += 2) {
                    p.fill(Paths.oval(c.x + i * r * 0.6, c.y - r * 0.2, r * 0.22, r * 0.22), 0xFF24201E);
                    p.fill(Paths.oval(c.x + i * r * 0.6, c.y - r * 0.2, r * 0.09, r * 0.09), 0xFFE8E4DA);
                }
            }
            case 2 -> {
                p.lit(Paths.oval(c.x, c.y - r * 0.8, r * 0.8, r * 0.8), hue, r);
                p.inside(
                        Paths.oval(c.x, c.y - r * 0.8, r * 0.8, r * 0.8),
                        () -> p.softStroke(
                                Paths.curve(c.x - r, c.y - r * 0.6, c.x, c.y - r * 0.9, c.x + r, c.y - r * 0.5),
                                r * 0.35,
                                0.004,
                                Colours.fade(other, 0.9)));
            }
            default -> {
                for (int i = 0; i < 3; i++) {
                    double s = r * (0.62 - i * 0.12);
                    double y = c.y - i * r * 0.62;
                    p.lit(
                            Paths.box(c.x - s, y - r * 0.6, c.x + s, y, 0.012),
                            c.tone.applyAsInt(GAY[(int) (Noise.at(c.seed, 20 + i) * GAY.length)]),
                            0.05);
                }
            }
        }
    }

    static void medicine(Pen p, Cell c) {
        int hue = c.hue(0xFF3E8FC4, 0xFF4CA078, 0xFFD85A4A, 0xFFE0A43A, 0xFF7A6AB0);
        double w = c.w * 0.42;
        double h = c.h * (0.5 + 0.35 * Noise.at(c.seed, 2));
        if (c.chance(1, 0.35)) {
            int glass = c.hue(0xFF8A4E22, 0xFF3A7A5A, 0xFFF4F4F0);
            p.lit(Paths.box(c.x - w, c.y - h * 0.72, c.x + w, c.y, w * 0.4), glass, 0.04);
            p.fill(Paths.box(c.x - w * 0.5, c.y - h, c.x + w * 0.5, c.y - h * 0.7, 0.006), c.hue(0xFFF4F4F0));
            p.fill(Paths.box(c.x - w, c.y - h * 0.55, c.x + w, c.y - h * 0.2, 0.003), 0xD8FFFFFF);
            return;
        }
        p.lit(Paths.box(c.x - w, c.y - h, c.x + w, c.y, 0.005), c.tone.applyAsInt(0xFFF2F4F4), 0.02);
        p.fill(Paths.box(c.x - w, c.y - h, c.x + w, c.y - h * 0.66, 0.004), hue);
        p.fill(Paths.box(c.x - w * 0.7, c.y - h * 0.45, c.x + w * 0.4, c.y - h * 0.36, 0.002), hue);
    }

    static void pot(Pen p, Cell c) {
        int clay = c.hue(0xFFB86A44, 0xFFA4583A, 0xFF5E8A94, 0xFFE0D4BC, 0xFF6A7A4E, 0xFFC88E5A);
        double r = Math.min(c.w * 0.44, c.h * 0.5);
        double h = c.h * (0.5 + 0.4 * Noise.at(c.seed, 2));
        if (c.chance(1, 0.35)) {
            double v = r * 0.8;
            p.lit(Paths.blob(c.x - r, c.y - v, c.x + r, c.y - v, c.x + r * 0.45, c.y, c.x - r * 0.45, c.y), clay, v);
            p.fill(Paths.oval(c.x, c.y - v, r * 0.86, r * 0.16), Colours.scale(clay, 0.5));
            return;
        }
        p.lit(
                Paths.blob(
                        c.x - r * 0.4,
                        c.y,
                        c.x - r,
                        c.y - h * 0.45,
                        c.x - r * 0.55,
                        c.y - h * 0.8,
                        c.x - r * 0.5,
                        c.y - h,
                        c.x + r * 0.5,
                        c.y - h,
                        c.x + r * 0.55,
                        c.y - h * 0.8,
                        c.x + r,
                        c.y - h * 0.45,
                        c.x + r * 0.4,
                        c.y),
                clay,
                r);
        p.fill(Paths.oval(c.x, c.y - h * 0.98, r * 0.44, r * 0.12), Colours.scale(clay, 0.45));
        p.stroke(
                Paths.curve(c.x - r * 0.9, c.y - h * 0.5, c.x, c.y - h * 0.44, c.x + r * 0.9, c.y - h * 0.5),
                0.014,
                Colours.fade(Colours.mix(clay, 0xFFFFF4DC, 0.6), 0.7));
    }

    static void shoe(Pen p, Cell c) {
        int hide = c.hue(0xFF6A3E22, 0xFF3A2A22, 0xFF8A5A34, 0xFF7A2A28, 0xFF24242A);
        double s = Math.min(c.w * 0.5, c.h * 0.7);
        for (int i = 0; i < 2; i++) {
            double a = c.x + (i - 0.5) * s * 0.24;
            p.lit(
                    Paths.blob(
                            a - s * 0.8,
                            c.y - s * 0.08,
                            a - s * 0.8,
                            c.y - s * 0.85,
                            a - s * 0.3,
                            c.y - s * 0.85,
                            a - s * 0.1,
                            c.y - s * 0.5,
                            a + s * 0.7,
                            c.y - s * 0.3,
                            a + s * 0.8,
                            c.y - s * 0.08),
                    hide,
                    0.07);
            p.fill(Paths.box(a - s * 0.8, c.y - s * 0.09, a + s * 0.8, c.y, 0.01), Colours.scale(hide, 0.45));
        }
    }

    static void cloth(Pen p, Cell c) {
        int n = Math.max(2, (int) (c.h * 0.85 / 0.075));
        for (int i = 0; i < n; i++) {
            int hue = c.tone.applyAsInt(
                    new int[] {0xFF3E5A8A, 0xFFB84A42, 0xFFE0D2B8, 0xFF5A7A5A, 0xFFC89A4A, 0xFF7A5A7E, 0xFF8AA4B0}
                            [(int) (Noise.at(c.seed, 30 + i) * 7)]);
            double y = c.y - i * 0.075;
            p.lit(Paths.box(c.x - c.w * 0.46, y - 0.07, c.x + c.w * 0.46, y, 0.028), hue, 0.05);
        }
    }

    static void glassware(Pen p, Cell c) {
        double r = Math.min(c.w * 0.42, c.h * 0.34);
        double h = c.h * (0.6 + 0.3 * Noise.at(c.seed, 2));
        int liquid = c.hue(0xFF3AA0D8, 0xFF4CC078, 0xFFE0A03A, 0xFFC84A8A, 0xFF8A6AD0);
        var body = c.chance(1, 0.5)
                ? Paths.polygon(
                        c.x - r * 0.25,
                        c.y - h,
                        c.x + r * 0.25,
                        c.y - h,
                        c.x + r * 0.25,
                        c.y - h * 0.6,
                        c.x + r,
                        c.y,
                        c.x - r,
                        c.y,
                        c.x - r * 0.25,
                        c.y - h * 0.6)
                : Paths.blob(
                        c.x - r * 0.25,
                        c.y - h,
                        c.x + r * 0.25,
                        c.y - h,
                        c.x + r * 0.3,
                        c.y - r * 1.6,
                        c.x + r,
                        c.y - r * 0.8,
                        c.x + r * 0.5,
                        c.y,
                        c.x - r * 0.5,
                        c.y,
                        c.x - r,
                        c.y - r * 0.8,
                        c.x - r * 0.3,
                        c.y - r * 1.6);
        p.fill(body, 0x50DCF0F6);
        p.inside(
                body,
                () -> p.gradient(
                        Paths.box(c.x - r, c.y - h * 0.42, c.x + r, c.y, 0),
                        c.x - r,
                        0,
                        c.x + r,
                        0,
                        Colours.mix(liquid, 0xFFFFFFFF, 0.3),
                        liquid,
                        Colours.scale(liquid, 0.7)));
        p.stroke(body, 0.010, 0xB0F4FCFF);
        p.stroke(Paths.line(c.x - r * 0.3, c.y - h, c.x + r * 0.3, c.y - h), 0.016, 0xD0F4FCFF);
        p.stroke(Paths.line(c.x - r * 0.45, c.y - r * 0.3, c.x - r * 0.2, c.y - h * 0.5), 0.012, 0x90FFFFFF);
    }

    static void jewel(Pen p, Cell c) {
        double r = Math.min(c.w * 0.4, c.h * 0.4);
        p.lit(
                Paths.blob(
                        c.x - r,
                        c.y,
                        c.x - r * 0.6,
                        c.y - r * 1.5,
                        c.x,
                        c.y - r * 2,
                        c.x + r * 0.6,
                        c.y - r * 1.5,
                        c.x + r,
                        c.y),
                c.hue(0xFF2A2E4A, 0xFF4A1E2E, 0xFF20402E),
                0.08);
        p.stroke(
                Paths.curve(c.x - r * 0.5, c.y - r * 1.4, c.x, c.y - r * 0.45, c.x + r * 0.5, c.y - r * 1.4),
                0.014,
                0xFFF0C860);
        p.fill(Paths.oval(c.x, c.y - r * 0.42, r * 0.18, r * 0.2), c.hue(0xFF7ADCF4, 0xFFF4607A, 0xFF74E09A));
        p.glow(c.x, c.y - r * 0.5, r * 0.7, 0x90FFF4D0, BlendMode.SCREEN);
    }

    /** A bucket of cut flowers. */
    static void flowers(Pen p, Cell c) {
        double r = c.w * 0.42;
        double pail = c.h * 0.34;
        int stem = c.hue(0xFF4A7A3E, 0xFF3C6A3A);
        int bloom = c.hue(0xFFE0506E, 0xFFF0C03A, 0xFFF2EEE6, 0xFFB05AC0, 0xFFE8743A, 0xFFF09AB4, 0xFF5A78D0);
        for (int i = 0; i < 11; i++) {
            double a = c.x + (Noise.at(c.seed, 60 + i) - 0.5) * r * 2.5;
            double y = c.y - c.h * (0.62 + 0.36 * Noise.at(c.seed, 80 + i));
            p.stroke(Paths.line(c.x + (a - c.x) * 0.35, c.y - pail, a, y), 0.012, stem);
            Greens.leaf(p, c.x + (a - c.x) * 0.5, c.y - pail, a + 0.03, y + c.h * 0.2, 0.028, stem);
        }
        for (int i = 0; i < 11; i++) {
            double a = c.x + (Noise.at(c.seed, 60 + i) - 0.5) * r * 2.5;
            double y = c.y - c.h * (0.62 + 0.36 * Noise.at(c.seed, 80 + i));
            p.lit(Paths.oval(a, y, r * 0.30, r * 0.27), bloom, 0.06);
            p.fill(Paths.oval(a, y, r * 0.1, r * 0.08), Colours.mix(bloom, 0xFFFFE070, 0.6));
        }
        p.lit(
                Paths.polygon(c.x - r, c.y - pail, c.x + r, c.y - pail, c.x + r * 0.75, c.y, c.x - r * 0.75, c.y),
                c.hue(0xFF8A9498, 0xFF6E8A80, 0xFFA89078),
                0.1);
    }

    /** A cardboard box with a strip of tape. */
    static void parcel(Pen p, Cell c) {
        int card = c.hue(0xFFB88A58, 0xFFA87A4A, 0xFFC49A68, 0xFF9C7248);
        double w = c.w * 0.48;
        double h = c.h * (0.62 + 0.3 * Noise.at(c.seed, 2));
        p.lit(Paths.box(c.x - w, c.y - h, c.x + w, c.y, 0.008), card, 0.03);
        p.fill(Paths.box(c.x - 0.03, c.y - h, c.x + 0.03, c.y - h * 0.55, 0.002), Colours.mix(card, 0xFFF4E8C8, 0.5));
        p.fill(Paths.box(c.x + w * 0.3, c.y - h * 0.4, c.x + w * 0.8, c.y - h * 0.15, 0.003), 0xD0F4F2EA);
    }

    /** A plant in a clay pot. */
    static void seedling(Pen p, Cell c) {
        double r = c.w * 0.34;
        double pot = Math.min(r * 1.5, c.h * 0.4);
        int n = 9;
        for (int i = 0; i < n; i++) {
            double a = (i - (n - 1) / 2.0) / n * 2.4 + 0.2 * (Noise.at(c.seed, 60 + i) - 0.5);
            double len = (c.h - pot) * (0.62 + 0.38 * Noise.at(c.seed, 80 + i));
            int leaf = c.tone.applyAsInt(
                    new int[] {0xFF4F7A45, 0xFF3C6640, 0xFF6B8F4A, 0xFF7FA052}[(int) (Noise.at(c.seed, 90 + i) * 4)]);
            Greens.leaf(
                    p,
                    c.x,
                    c.y - pot,
                    c.x + Math.sin(a) * len * 0.8,
                    c.y - pot - Math.cos(a) * len,
                    0.035 + 0.02 * Noise.at(c.seed, 70 + i),
                    leaf);
        }
        if (c.chance(2, 0.45)) {
            int bloom = c.hue(0xFFE0506E, 0xFFF0C03A, 0xFFD84A2E, 0xFFF2EEE6);
            for (int i = 0; i < 4; i++) {
                double a = (Noise.at(c.seed, 110 + i) - 0.5) * 1.8;
                double len = (c.h - pot) * 0.75;
                p.lit(
                        Paths.oval(c.x + Math.sin(a) * len * 0.7, c.y - pot - Math.cos(a) * len, 0.04, 0.038),
                        bloom,
                        0.03);
            }
        }
        p.lit(
                Paths.polygon(c.x - r, c.y - pot, c.x + r, c.y - pot, c.x + r * 0.7, c.y, c.x - r * 0.7, c.y),
                c.hue(0xFFB86A44, 0xFFA85E3C, 0xFFC47A50),
                0.08);
    }
}
