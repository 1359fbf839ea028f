package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;

/**
 * The front of a small house by night behind a neon sign: bricks, a metal band, and below it windows with people's warm
 * light. In metres, y down.
 *
 * @param wall what it covers
 * @param band y of the band between wall and windows
 */
record DinerFront(Rect wall, double band, long seed) {
    void draw(Pen pen) {
        double high = wall.getHeight();
        pen.gradient(
                Paths.box(wall.getLeft(), wall.getTop(), wall.getRight(), wall.getBottom(), 0),
                0,
                wall.getTop(),
                0,
                wall.getBottom(),
                0xFF17141F,
                0xFF2A2230,
                0xFF1E1A24);
        bricks(pen, high * 0.040);
        pen.glow((wall.getLeft() + wall.getRight()) / 2, band - high * 0.3, high * 0.85, 0x2CFF7AA8, BlendMode.SCREEN);
        windows(pen, high);
        double h = high * 0.055;
        pen.gradient(
                Paths.box(wall.getLeft(), band, wall.getRight(), band + h, 0),
                0,
                band,
                0,
                band + h,
                0xFF8A909C,
                0xFF3A3E4A,
                0xFF6A6E7A,
                0xFF22242C);
        for (int i = 1; i < 3; i++) {
            pen.stroke(
                    Paths.line(wall.getLeft(), band + h * i / 3, wall.getRight(), band + h * i / 3),
                    h * 0.05,
                    0xFF14151A);
        }
        pen.gradient(
                Paths.box(wall.getLeft(), band + h, wall.getRight(), band + h * 2.2, 0),
                0,
                band + h,
                0,
                band + h * 2.2,
                0xB0000000,
                0x00000000);
    }

    private void bricks(Pen pen, double h) {
        double w = h * 2.7;
        int rows = (int) (wall.getHeight() / h) + 1;
        int columns = (int) (wall.getWidth() / w) + 2;
        for (int j = 0; j < rows; j++) {
            double y = wall.getTop() + j * h;
            if (y > band) {
                break;
            }
            for (int i = 0; i < columns; i++) {
                double x = wall.getLeft() + (i - (j % 2 == 0 ? 0 : 0.5)) * w;
                double tone = 0.75 + 0.5 * Noise.at(seed, j * 997L + i);
                int c = Colours.scale(Noise.at(seed, j * 31L + i * 7L) < 0.2 ? 0xFF38262E : 0xFF43303A, tone);
                pen.fill(Paths.box(x + h * 0.05, y + h * 0.06, x + w - h * 0.05, y + h * 0.94, h * 0.06), c);
                pen.fill(Paths.box(x + h * 0.08, y + h * 0.08, x + w - h * 0.08, y + h * 0.18, h * 0.04), 0x18FFFFFF);
            }
        }
    }

    private void windows(Pen pen, double high) {
        double top = band + high * 0.02;
        double bottom = wall.getBottom();
        double w = high * 0.62;
        for (double x = wall.getLeft() - w * 0.3; x < wall.getRight(); x += w) {
            long own = seed + (long) (x * 10);
            pen.gradient(
                    Paths.box(x + w * 0.03, top, x + w * 0.97, bottom, 0),
                    0,
                    top,
                    0,
                    top + high * 0.5,
                    0xFF6A3A1C,
                    0xFFD08A48,
                    0xFFA86A38,
                    0xFF5A3420);
            for (int i = 0; i < 3; i++) {
                double lx = x + w * (0.2 + 0.3 * i);
                double ly = top + high * 0.10;
                pen.stroke(Paths.line(lx, top, lx, ly), high * 0.003, 0xFF2A1A12);
                pen.glow(lx, ly, high * 0.16, 0xA8FFD890, BlendMode.SCREEN);
                pen.fill(Paths.oval(lx, ly, high * 0.016, high * 0.012), 0xFFFFF4D0);
            }
            for (int i = 0; i < 2; i++) {
                double px = x + w * (0.25 + 0.45 * Noise.at(own, i));
                double py = top + high * (0.30 + 0.02 * i);
                pen.soft(Paths.oval(px, py, high * 0.030, high * 0.036), high * 0.006, 0xE02A1812);
                pen.soft(
                        Paths.box(px - high * 0.06, py + high * 0.03, px + high * 0.06, bottom, high * 0.04),
                        high * 0.006,
                        0xE0241612);
            }
            pen.fill(Paths.box(x - w * 0.03, top, x + w * 0.03, bottom, 0), 0xFF1A1A20);
            pen.stroke(Paths.line(x + w * 0.2, bottom, x + w * 0.55, top), high * 0.02, 0x14FFFFFF);
        }
    }
}
