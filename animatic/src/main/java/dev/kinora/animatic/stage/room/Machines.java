package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands in ships and laboratories. */
final class Machines {
    private Machines() {}

    /** A desk of instruments: screens above, a slope of keys below. */
    static void console(Bench b, double x, double z, long seed) {
        double l = x - 0.95;
        double r = x + 0.95;
        double f = z - 0.6;
        b.contact(l, r, f, z);
        b.box(l + 0.08, 0, f + 0.12, r - 0.08, 0.62, z, 0xFF4A525C);
        b.box(l, 0.62, f, r, 0.78, z, 0xFF7E8894);
        b.box(l, 0.78, z - 0.28, r, 1.52, z, 0xFF5C6672);
        b.front(z - 0.285, p -> {
            for (int i = 0; i < 3; i++) {
                screen(p, l + 0.08 + i * 0.6, -1.46, 0.54, 0.44, seed + i);
            }
            for (int i = 0; i < 18; i++) {
                int c = new int[] {0xFF66E0C0, 0xFFFFB84A, 0xFFF06050, 0xFF6AB0FF}[(int) (Noise.at(seed, 40 + i) * 4)];
                double lx = l + 0.12 + i * 0.098;
                p.fill(Paths.box(lx - 0.018, -0.93, lx + 0.018, -0.90, 0.006), c);
                if (Noise.at(seed, 70 + i) < 0.4) {
                    p.glow(lx, -0.915, 0.08, Colours.fade(c, 0.6), BlendMode.SCREEN);
                }
            }
        });
        b.front(f - 0.004, p -> {
            p.fill(Paths.box(l + 0.06, -0.735, r - 0.06, -0.665, 0.01), 0xFF20262E);
            for (int i = 0; i < 30; i++) {
                double kx = l + 0.1 + i * 0.06;
                p.fill(
                        Paths.box(kx, -0.72, kx + 0.04, -0.68, 0.006),
                        b.tone(i % 7 == 3 ? 0xFFE8A04A : 0xFFB8C0C8, kx, 0.7, f));
            }
        });
    }

    private static void screen(Pen p, double x, double y, double w, double h, long seed) {
        int c = new int[] {0xFF4AD0D8, 0xFF58B8FF, 0xFF6AE0A0}[(int) (Noise.at(seed, 3) * 3)];
        var glass = Paths.box(x, y, x + w, y + h, 0.02);
        p.glow(x + w / 2, y + h / 2, w * 0.9, Colours.fade(c, 0.26), BlendMode.SCREEN);
        p.gradient(glass, x, y, x, y + h, Colours.mix(c, 0xFF04121C, 0.72), Colours.mix(c, 0xFF04121C, 0.88));
        p.inside(glass, () -> {
            if (Noise.at(seed, 4) < 0.5) {
                for (int i = 1; i < 4; i++) {
                    p.stroke(Paths.oval(x + w / 2, y + h / 2, h * 0.13 * i, h * 0.13 * i), 0.006, Colours.fade(c, 0.7));
                }
                p.stroke(Paths.line(x + w / 2, y + h / 2, x + w * 0.72, y + h * 0.2), 0.01, c);
            } else {
                double[] xy = new double[22];
                for (int i = 0; i < 11; i++) {
                    xy[2 * i] = x + w * (0.06 + 0.088 * i);
                    xy[2 * i + 1] = y + h * (0.75 - 0.5 * Noise.at(seed, 10 + i));
                }
                p.stroke(Paths.curve(xy), 0.012, c);
                for (int i = 0; i < 4; i++) {
                    p.stroke(Paths.line(x, y + h * i / 4, x + w, y + h * i / 4), 0.003, Colours.fade(c, 0.35));
                }
            }
            p.fill(Paths.polygon(x, y, x + w * 0.4, y, x + w * 0.1, y + h, x, y + h), 0x12FFFFFF);
        });
        p.stroke(glass, 0.014, 0xFF1A2028);
    }

    /** Middle of a television's screen, metres above the floor. */
    static final double SCREEN = 0.98;

    /** A television on its low board; what it shows is drawn live by {@link Flicker}. */
    static void television(Bench b, double x, double z, long seed) {
        double f = z - 0.45;
        b.contact(x - 0.8, x + 0.8, f, z);
        b.box(x - 0.8, 0.08, f, x + 0.8, 0.5, z, b.scheme().wood());
        b.front(f - 0.003, p -> {
            for (int i = 0; i < 3; i++) {
                p.stroke(Paths.box(x - 0.77 + i * 0.52, -0.47, x - 0.27 + i * 0.52, -0.12, 0.01), 0.008, 0x70080402);
            }
        });
        b.box(x - 0.2, 0.5, z - 0.3, x + 0.2, 0.54, z - 0.1, 0xFF26282C);
        b.box(x - 0.62, 0.6, z - 0.24, x + 0.62, 1.36, z - 0.16, 0xFF202226);
        b.front(z - 0.245, p -> {
            p.glow(x, -SCREEN, 1.5, b.dark() ? 0x6090C4FF : 0x3090C4FF, BlendMode.SCREEN);
            p.gradient(Paths.box(x - 0.58, -1.32, x + 0.58, -0.64, 0.01), 0, -1.3, 0, -0.64, 0xFF7EB6E0, 0xFF2C5A86);
        });
    }

    /** A tall rack with doors, handles and lights. */
    static void rack(Bench b, double x, double z, long seed) {
        double f = z - 0.5;
        b.contact(x - 0.4, x + 0.4, f, z);
        b.box(x - 0.4, 0.04, f, x + 0.4, 2.1, z, 0xFF8A94A0);
        b.front(f - 0.004, p -> {
            for (int i = 0; i < 4; i++) {
                double y = -2.04 + i * 0.5;
                p.stroke(Paths.box(x - 0.36, y, x + 0.36, y + 0.46, 0.03), 0.012, 0x70080C12);
                p.stroke(Paths.line(x - 0.1, y + 0.39, x + 0.1, y + 0.39), 0.022, b.tone(0xFFD0D6DC, x, 1, f));
                p.fill(
                        Paths.box(x - 0.3, y + 0.06, x - 0.12, y + 0.12, 0.01),
                        Noise.at(seed, i) < 0.5 ? 0xFFE8A04A : 0xFF66D0C0);
                for (int k = 0; k < 5; k++) {
                    p.stroke(
                            Paths.line(x + 0.02, y + 0.08 + k * 0.035, x + 0.28, y + 0.08 + k * 0.035),
                            0.01,
                            0x60080C12);
                }
            }
        });
    }
}
