package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.BlendMode;

/** What stands in a hairdresser's and a barber's shop. */
final class Salon {
    private static final int CHROME = 0xFFC8CED2;

    private Salon() {}

    /** A mirror in a ring of light over a shelf with bottles, and the chair before it. */
    static void station(Bench b, double x, double z, long seed) {
        mirror(b, x, z);
        b.box(x - 0.55, 0.84, z - 0.32, x + 0.55, 0.90, z, 0xFFF0E8DC);
        b.box(x - 0.5, 0.60, z - 0.28, x + 0.5, 0.84, z, b.scheme().wood());
        for (int i = 0; i < 4; i++) {
            int tone = new int[] {0xFFE8A0B0, 0xFF7CC0B8, 0xFFE0C070, 0xFFF4F0EA}[i];
            Wares.bottle(b, x - 0.44 + i * 0.12, 0.90, z - 0.14, tone, 0.2 + 0.06 * Noise.at(seed, i));
        }
        b.front(z - 0.2, p -> {
            p.lit(Paths.box(x + 0.24, -1.06, x + 0.34, -0.9, 0.02), b.tone(0xFFD8E4EC, x, 1, z), 0.05);
            for (int i = 0; i < 3; i++) {
                p.stroke(
                        Paths.line(x + 0.26 + i * 0.03, -1.0, x + 0.24 + i * 0.05, -1.2),
                        0.016,
                        b.tone(0xFF2E2A30, x, 1, z));
            }
        });
        chair(b, x, z - 0.75, b.scheme().accent());
    }

    private static void mirror(Bench b, double x, double z) {
        b.front(z - 0.03, p -> {
            p.glow(x, -1.62, 1.15, b.dark() ? 0x70FFE8C8 : 0x38FFF4E0, BlendMode.SCREEN);
            p.fill(Paths.box(x - 0.48, -2.22, x + 0.48, -1.0, 0.40), 0xFFFFF6E6);
            var glass = Paths.box(x - 0.43, -2.17, x + 0.43, -1.05, 0.36);
            int far = b.tone(Colours.mix(b.scheme().wall(), 0xFFC8D8DC, 0.5), x, 1.7, z - 1);
            p.gradient(glass, x, -2.2, x, -1, Colours.mix(far, 0xFFFFFFFF, 0.35), far, Colours.scale(far, 0.72));
            p.inside(glass, () -> {
                p.fill(Paths.polygon(x - 0.1, -2.3, x + 0.14, -2.3, x - 0.2, -0.9, x - 0.44, -0.9), 0x38FFFFFF);
                p.fill(Paths.polygon(x + 0.22, -2.3, x + 0.28, -2.3, x - 0.06, -0.9, x - 0.12, -0.9), 0x28FFFFFF);
            });
            p.stroke(Paths.box(x - 0.48, -2.22, x + 0.48, -1.0, 0.40), 0.022, b.tone(0xFFC9A45E, x, 1.6, z));
        });
    }

    private static void chair(Bench b, double x, double z, int leather) {
        double f = z - 0.5;
        b.contact(x - 0.34, x + 0.34, f, z);
        b.front(z - 0.2, p -> {
            p.lit(Paths.oval(x, -0.05, 0.32, 0.05), b.tone(CHROME, x, 0.1, f), 0.05);
            p.lit(Paths.box(x - 0.05, -0.42, x + 0.05, -0.06, 0.02), b.tone(CHROME, x, 0.3, f), 0.06);
        });
        b.front(f, p -> {
            int dark = b.tone(Colours.scale(leather, 0.8), x, 0.7, f);
            p.lit(Paths.box(x - 0.36, -0.72, x - 0.26, -0.42, 0.04), b.tone(CHROME, x, 0.6, f), 0.06);
            p.lit(Paths.box(x + 0.26, -0.72, x + 0.36, -0.42, 0.04), b.tone(CHROME, x, 0.6, f), 0.06);
            p.lit(Paths.box(x - 0.27, -1.14, x + 0.27, -0.5, 0.10), dark, 0.3);
            p.stroke(Paths.line(x - 0.22, -0.86, x + 0.22, -0.86), 0.012, 0x50000000);
            p.lit(Paths.box(x - 0.15, -1.34, x + 0.15, -1.16, 0.06), dark, 0.12);
            p.lit(Paths.box(x - 0.30, -0.56, x + 0.30, -0.42, 0.06), b.tone(leather, x, 0.5, f), 0.12);
        });
    }

    /** A basin to wash hair in, with its reclined seat. */
    static void basin(Bench b, double x, double z, long seed) {
        double f = z - 0.7;
        b.contact(x - 0.36, x + 0.36, f, z);
        b.box(x - 0.32, 0, z - 0.35, x + 0.32, 0.78, z, b.scheme().darkWood());
        b.front(z - 0.4, p -> {
            p.lit(
                    Paths.blob(
                            x - 0.34, -0.98, x + 0.34, -0.98, x + 0.32, -0.8, x + 0.16, -0.7, x - 0.16, -0.7, x - 0.32,
                            -0.8),
                    b.tone(0xFF2A2C30, x, 0.9, z),
                    0.2);
            p.stroke(
                    Paths.curve(x + 0.18, -0.96, x + 0.18, -1.24, x + 0.06, -1.26, x + 0.02, -1.14),
                    0.03,
                    b.tone(CHROME, x, 1.2, z));
        });
        b.front(f, p -> {
            p.lit(
                    Paths.blob(
                            x - 0.27, -0.86, x + 0.27, -0.86, x + 0.3, -0.4, x + 0.27, -0.26, x - 0.27, -0.26, x - 0.3,
                            -0.4),
                    b.tone(b.scheme().accent(), x, 0.6, f),
                    0.3);
            p.lit(Paths.box(x - 0.2, -0.26, x + 0.2, 0, 0.03), b.tone(CHROME, x, 0.2, f), 0.1);
        });
    }

    /** A dryer hood on a stand. */
    static void dryer(Bench b, double x, double z, long seed) {
        double at = z - 0.3;
        b.contact(x - 0.25, x + 0.25, at - 0.2, at + 0.1);
        b.front(at, p -> {
            int steel = b.tone(CHROME, x, 1, at);
            p.stroke(Paths.line(x + 0.18, -0.06, x + 0.18, -1.5), 0.035, steel);
            p.stroke(Paths.line(x - 0.06, -0.04, x + 0.42, -0.04), 0.05, steel);
            p.lit(
                    Paths.blob(
                            x - 0.26, -1.3, x - 0.28, -1.6, x - 0.1, -1.8, x + 0.12, -1.78, x + 0.24, -1.6, x + 0.2,
                            -1.32),
                    b.tone(b.scheme().second(), x, 1.6, at),
                    0.28);
            p.fill(Paths.oval(x - 0.03, -1.31, 0.22, 0.05), b.tone(0xFF3A3A40, x, 1.3, at));
        });
    }

    /** The turning pole of a barber, as a shining tube. */
    static void pole(Bench b, double x, double z, long seed) {
        b.front(z - 0.15, p -> {
            var tube = Paths.box(x - 0.08, -2.1, x + 0.08, -1.3, 0.03);
            p.fill(tube, 0xFFF6F4F0);
            p.inside(tube, () -> {
                for (int i = -2; i < 10; i++) {
                    double y = -1.3 - i * 0.16;
                    int tone = i % 2 == 0 ? 0xFFC83A34 : 0xFF2F58A0;
                    p.fill(Paths.polygon(x - 0.1, y, x + 0.1, y - 0.14, x + 0.1, y - 0.20, x - 0.1, y - 0.06), tone);
                }
                p.gradient(
                        Paths.box(x - 0.1, -2.1, x + 0.1, -1.3, 0),
                        x - 0.1,
                        0,
                        x + 0.1,
                        0,
                        0x50000000,
                        0x30FFFFFF,
                        0x50000000);
            });
            for (double y : new double[] {-2.16, -1.3}) {
                p.lit(Paths.box(x - 0.1, y, x + 0.1, y + 0.08, 0.03), b.tone(CHROME, x, -y, z), 0.06);
            }
            p.glow(x, -1.7, 0.6, 0x40FFF0E0, BlendMode.SCREEN);
        });
    }
}
