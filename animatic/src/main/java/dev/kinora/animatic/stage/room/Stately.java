package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands and hangs in halls of stone. */
final class Stately {
    private static final int GOLD = 0xFFD2A54A;
    private static final int IRON = 0xFF2C2826;

    /** Metres above the floor at which torches burn. */
    static final double FLAME = 2.02;

    private Stately() {}

    /** A high seat on steps under a canopy. */
    static void throne(Bench b, double x, double z, long seed) {
        int stone = Colours.mix(b.scheme().wall(), 0xFFB8AC98, 0.5);
        int cloth = 0xFF8E1F2E;
        b.contact(x - 1.25, x + 1.25, z - 1.3, z);
        b.box(x - 1.25, 0, z - 1.3, x + 1.25, 0.16, z, stone);
        b.box(x - 0.95, 0.16, z - 1.05, x + 0.95, 0.32, z, Colours.scale(stone, 1.06));
        b.front(z - 0.3, p -> {
            var back = Paths.polygon(
                    x - 0.46, -0.4, x - 0.46, -1.95, x - 0.3, -2.16, x, -2.42, x + 0.3, -2.16, x + 0.46, -1.95,
                    x + 0.46, -0.4);
            p.lit(back, b.tone(GOLD, x, 1.4, z - 0.3), 0.16);
            p.lit(
                    Paths.polygon(x - 0.35, -0.5, x - 0.35, -1.86, x, -2.12, x + 0.35, -1.86, x + 0.35, -0.5),
                    b.tone(cloth, x, 1.3, z - 0.3),
                    0.3);
            for (int i = 0; i < 3; i++) {
                for (int s = -1; s <= 1; s += 2) {
                    p.fill(Paths.oval(x + s * 0.15, -1.1 - i * 0.3, 0.016, 0.016), b.tone(GOLD, x, 1.2, z));
                }
            }
            for (int s = -1; s <= 1; s += 2) {
                p.lit(Paths.oval(x + s * 0.46, -2.02, 0.08, 0.08), b.tone(GOLD, x, 2, z), 0.1);
            }
            p.lit(Paths.oval(x, -2.47, 0.09, 0.09), b.tone(0xFFB02A3A, x, 2.4, z), 0.1);
        });
        b.box(x - 0.44, 0.32, z - 0.85, x + 0.44, 0.72, z - 0.3, Colours.scale(GOLD, 0.8));
        b.box(x - 0.38, 0.72, z - 0.84, x + 0.38, 0.82, z - 0.32, cloth);
        for (int s = -1; s <= 1; s += 2) {
            double a = x + s * 0.47;
            b.box(a - 0.07, 0.32, z - 0.9, a + 0.07, 1.02, z - 0.32, GOLD);
            b.front(z - 0.9, p -> p.lit(Paths.oval(a, -1.04, 0.1, 0.085), b.tone(GOLD, a, 1, z - 0.9), 0.1));
        }
    }

    /** A torch in its iron ring; its flame is drawn live by {@link Flicker}. */
    static void torch(Bench b, double x, double z, long seed) {
        b.front(z - 0.03, p -> {
            p.glow(x, -FLAME - 0.12, 1.25, 0x66FF9A40, BlendMode.SCREEN);
            p.soft(Paths.blob(x - 0.16, -2.9, x, -3.2, x + 0.16, -2.9, x + 0.1, -2.1, x - 0.1, -2.1), 0.14, 0x480A0504);
            p.stroke(Paths.line(x, -1.62, x, -1.5), 0.05, b.tone(IRON, x, 1.6, z));
        });
        b.front(z - 0.16, p -> {
            p.lit(
                    Paths.polygon(x - 0.03, -1.42, x + 0.03, -1.42, x + 0.055, -FLAME + 0.06, x - 0.055, -FLAME + 0.06),
                    b.tone(0xFF6A4628, x, 1.7, z - 0.2),
                    0.06);
            for (double y : new double[] {-1.58, -1.74}) {
                p.stroke(Paths.line(x - 0.06, y, x + 0.06, y), 0.03, b.tone(IRON, x, 1.6, z));
            }
            p.lit(
                    Paths.polygon(
                            x - 0.07,
                            -FLAME + 0.08,
                            x + 0.07,
                            -FLAME + 0.08,
                            x + 0.1,
                            -FLAME - 0.05,
                            x - 0.1,
                            -FLAME - 0.05),
                    b.tone(IRON, x, 2, z - 0.2),
                    0.06);
        });
    }

    /** A long banner on a pole. */
    static void banner(Bench b, double x, double z, long seed) {
        double top = Math.min(b.room().height() - 0.35, 4.1);
        double low = top - 1.9;
        int cloth = b.scheme().cloth();
        b.front(z - 0.06, p -> {
            p.soft(Paths.box(x - 0.36, -top + 0.05, x + 0.42, -low + 0.05, 0.02), 0.06, 0x50080402);
            p.stroke(Paths.line(x - 0.48, -top, x + 0.48, -top), 0.045, b.tone(GOLD, x, top, z));
            for (int i = 0; i < 6; i++) {
                double l = x - 0.38 + i * 0.127;
                double r = l + 0.13;
                double fall = low + 0.32 * Math.abs(i - 2.5) / 2.5 - 0.12;
                double next = low + 0.32 * Math.abs(i - 1.5) / 2.5 - 0.12;
                int tone = b.tone(cloth, l, (top + low) / 2, z);
                p.gradient(
                        Paths.polygon(l, -top, r, -top, r, -next, l, -fall),
                        l,
                        0,
                        r,
                        0,
                        Colours.mix(tone, 0xFFFFF0D8, 0.12),
                        tone,
                        Colours.scale(tone, 0.66));
            }
            crest(b, p, x, -(top + low) / 2, z, seed);
        });
    }

    private static void crest(Bench b, Pen p, double x, double y, double z, long seed) {
        int gold = b.tone(GOLD, x, -y, z);
        switch ((int) (Noise.at(seed, 3) * 3)) {
            case 0 -> {
                p.fill(
                        Paths.polygon(
                                x - 0.2, y + 0.12, x - 0.2, y - 0.1, x - 0.1, y, x, y - 0.18, x + 0.1, y, x + 0.2,
                                y - 0.1, x + 0.2, y + 0.12),
                        gold);
                p.fill(Paths.oval(x, y - 0.22, 0.035, 0.035), gold);
            }
            case 1 -> {
                p.fill(Paths.polygon(x, y - 0.3, x + 0.13, y, x, y + 0.3, x - 0.13, y), gold);
                p.fill(Paths.oval(x, y, 0.05, 0.05), b.tone(b.scheme().accent(), x, -y, z));
            }
            default -> {
                p.stroke(Paths.line(x, y - 0.26, x, y + 0.26), 0.05, gold);
                p.stroke(Paths.line(x - 0.2, y - 0.08, x + 0.2, y - 0.08), 0.05, gold);
            }
        }
    }

    /** A round column from floor to ceiling. */
    static void column(Bench b, double x, double z, long seed) {
        double m = z - 0.4;
        double top = b.room().height();
        int stone = Colours.mix(b.scheme().wall(), 0xFFC8BCA8, 0.45);
        b.contact(x - 0.45, x + 0.45, m - 0.4, m + 0.3);
        b.box(x - 0.44, 0, m - 0.4, x + 0.44, 0.22, m + 0.3, stone);
        b.front(m - 0.2, p -> {
            int tone = b.tone(stone, x, 1.6, m);
            var shaft = Paths.polygon(x - 0.3, -0.2, x - 0.27, -top, x + 0.27, -top, x + 0.3, -0.2);
            p.gradient(
                    shaft,
                    x - 0.3,
                    0,
                    x + 0.3,
                    0,
                    Colours.scale(tone, 0.62),
                    Colours.mix(tone, 0xFFFFF4E0, 0.14),
                    tone,
                    Colours.scale(tone, 0.5));
            p.gradient(shaft, 0, -top, 0, -top + 1.6, 0x60080402, 0x00080402);
            for (double y = -1.1; y > -top; y -= 0.95) {
                p.stroke(Paths.curve(x - 0.295, y, x, y + 0.02, x + 0.295, y), 0.012, Colours.fade(0xFF080402, 0.3));
            }
            p.lit(Paths.oval(x, -0.24, 0.38, 0.07), tone, 0.07);
        });
    }
}
