package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * Sunglasses that mirror a skyline, in the head's units.
 *
 * @param head whose
 * @param frame colour
 */
record Shades(Head head, int frame) {
    /** Steps in which a glint crosses the lenses; the last is none. */
    static final int GLINTS = 9;

    private double x(int side) {
        double a = head.species().head().eye().apart() * 0.98;
        return head.column(side * a, side < 0 ? 0.90 : 0.86) + (side < 0 ? 4 : 4);
    }

    private double half(int side) {
        return 38
                * (side < 0
                        ? 1
                        : Math.max(
                                0.44, head.narrowing(head.species().head().eye().apart()) * 0.96));
    }

    private double y() {
        return head.eyeY() + 3;
    }

    private Path lens(int side, double grow) {
        double x = x(side);
        double y = y();
        double w = half(side) + grow;
        double h = 27 + grow;
        return Paths.blob(
                x - w,
                y - h * 0.62,
                x - w * 0.6,
                y - h * 0.92,
                x,
                y - h * 0.97,
                x + w * 0.62,
                y - h * 0.95,
                x + w * 0.98,
                y - h * 0.66,
                x + w * 0.98,
                y - h * 0.05,
                x + w * 0.72,
                y + h * 0.66,
                x + w * 0.1,
                y + h * 0.98,
                x - w * 0.55,
                y + h * 0.80,
                x - w * 0.92,
                y + h * 0.20);
    }

    void draw(Pen pen) {
        int dark = Colours.mix(frame, pen.light().shade(), 0.15);
        Path temple = Paths.tube(-92, y() - 18, 4, -60, y() - 21, 4.6, x(-1) - 34, y() - 18, 6);
        pen.softStroke(
                Paths.curve(-90, y() - 10, -50, y() - 12, x(-1), y() + 32, x(1), y() + 30),
                6,
                4,
                Colours.fade(0xFF30100C, 0.28));
        pen.lit(temple, dark, 9);
        pen.stroke(Paths.curve(-84, y() - 20, -58, y() - 23, x(-1) - 40, y() - 21), 1.2, Colours.fade(0xFFFFFFFF, 0.4));
        Path bridge = Paths.tube(
                x(-1) + half(-1) * 0.9,
                y() - 14,
                4,
                (x(-1) + half(-1) + x(1) - half(1)) / 2,
                y() - 17,
                3.6,
                x(1) - half(1) * 0.8,
                y() - 14,
                4);
        pen.lit(bridge, dark, 7);
        lens(pen, 1, dark);
        lens(pen, -1, dark);
    }

    private void lens(Pen pen, int side, int dark) {
        Path rim = lens(side, 4.6);
        Path glass = lens(side, 0);
        pen.lit(rim, dark, 12);
        double x = x(side);
        double y = y();
        double w = half(side);
        pen.gradient(glass, x, y - 27, x, y + 27, 0xFF1B1440, 0xFF46207A, 0xFFB4348E, 0xFFFF74A0, 0xFFFF9C8A);
        pen.inside(glass, () -> {
            for (int i = 0; i < 9; i++) {
                double bx = x - w + i * w * 0.235;
                double bh = 7 + 20 * Noise.at(41 + side, i);
                pen.fill(
                        Paths.polygon(
                                bx,
                                y + 30,
                                bx,
                                y + 17 - bh * 0.75,
                                bx + w * 0.15,
                                y + 17 - bh * 0.75,
                                bx + w * 0.15,
                                y + 30),
                        0xFF1A1030);
                if (Noise.at(43, i) > 0.4) {
                    pen.fill(Paths.oval(bx + w * 0.07, y + 20 - bh * 0.5, 1.3, 1.6), 0xFFFFD070);
                }
            }
            pen.gradient(glass, x, y - 27, x, y, 0x40FFFFFF, 0x00FFFFFF);
            pen.stroke(
                    Paths.curve(x - w * 0.80, y - 4, x - w * 0.66, y - 17, x - w * 0.3, y - 21.5, x - w * 0.02, y - 22),
                    3.2,
                    0xE8FFFFFF);
        });
    }

    /** The glint at step {@code k} of {@link #GLINTS}. */
    void glint(Pen pen, int k) {
        if (k >= GLINTS - 1) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            Path glass = lens(side, 0);
            double w = half(side);
            double x = x(side) - w * 1.5 + 3 * w * k / (GLINTS - 2);
            double y = y();
            pen.inside(glass, () -> {
                pen.fill(
                        Paths.polygon(x, y + 30, x + w * 0.4, y + 30, x + w * 0.9, y - 30, x + w * 0.5, y - 30),
                        0x70FFFFFF);
                pen.fill(
                        Paths.polygon(
                                x + w * 0.52, y + 30, x + w * 0.62, y + 30, x + w * 1.12, y - 30, x + w * 1.02, y - 30),
                        0x58FFFFFF);
            });
        }
    }
}
