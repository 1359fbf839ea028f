package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands in a hospital room. */
final class Ward {
    private static final int STEEL = 0xFFC4CACE;
    private static final int LINEN = 0xFFF2F4F2;

    private Ward() {}

    /** A bed on wheels with rails, its head end raised. */
    static void bed(Bench b, double x, double z, long seed) {
        double l = x - 1.02;
        double r = x + 1.02;
        double f = z - 0.95;
        b.contact(l, r, f, z - 0.1);
        for (double a : new double[] {l + 0.12, r - 0.2}) {
            b.box(a, 0.1, f + 0.08, a + 0.06, 0.45, f + 0.14, Colours.scale(STEEL, 0.75));
            b.front(f + 0.05, p -> p.lit(Paths.oval(a + 0.03, -0.07, 0.07, 0.07), b.tone(0xFF3A3E42, a, 0.1, f), 0.06));
        }
        b.box(l + 0.04, 0.42, f, r - 0.04, 0.52, z - 0.1, STEEL);
        b.front(z - 0.4, p -> {
            int tone = b.tone(LINEN, x - 0.6, 0.9, z - 0.4);
            p.lit(
                    Paths.polygon(l + 0.06, -0.52, l + 0.02, -1.12, l + 0.16, -1.16, l + 0.78, -0.7, l + 0.78, -0.52),
                    tone,
                    0.4);
            p.lit(
                    Paths.blob(
                            l + 0.1, -1.06, l + 0.24, -1.22, l + 0.44, -1.1, l + 0.52, -0.92, l + 0.36, -0.86, l + 0.18,
                            -0.94),
                    b.tone(0xFFFFFFFF, x - 0.8, 1, z - 0.4),
                    0.2);
        });
        b.box(l + 0.08, 0.52, f + 0.02, r - 0.06, 0.68, z - 0.12, LINEN);
        b.front(f, p -> {
            int cover = b.tone(0xFF9CC4CC, x + 0.2, 0.6, f);
            p.lit(
                    Paths.blob(
                            l + 0.75, -0.72, x, -0.77, x + 0.5, -0.74, r - 0.06, -0.72, r - 0.03, -0.5, r - 0.1, -0.3,
                            x + 0.3, -0.34, l + 0.78, -0.3, l + 0.72, -0.5),
                    cover,
                    0.4);
            p.lit(Paths.box(l + 0.72, -0.76, l + 0.92, -0.32, 0.04), b.tone(LINEN, x, 0.6, f), 0.12);
        });
        rail(b, l + 0.3, x - 0.1, f - 0.02);
        b.box(l, 0.3, f + 0.02, l + 0.05, 1.1, z - 0.12, 0xFFE4E0D4);
        b.box(r - 0.05, 0.3, f + 0.02, r, 0.9, z - 0.12, 0xFFE4E0D4);
    }

    private static void rail(Bench b, double l, double r, double z) {
        b.front(z, p -> {
            int tone = b.tone(STEEL, l, 0.8, z);
            p.stroke(Paths.curve(l, -0.5, l, -0.86, l + 0.08, -0.92, r - 0.08, -0.92, r, -0.86, r, -0.5), 0.03, tone);
            for (double a = l + 0.2; a < r - 0.1; a += 0.2) {
                p.stroke(Paths.line(a, -0.5, a, -0.9), 0.018, tone);
            }
        });
    }

    /** A stand with a bag that drips. */
    static void drip(Bench b, double x, double z, long seed) {
        double m = z - 0.35;
        b.contact(x - 0.22, x + 0.22, m - 0.15, m + 0.15);
        b.front(m, p -> {
            int tone = b.tone(STEEL, x, 1.2, m);
            for (int s = -1; s <= 1; s++) {
                p.stroke(Paths.line(x, -0.12, x + s * 0.22, -0.04), 0.03, tone);
                p.fill(Paths.oval(x + s * 0.22, -0.03, 0.035, 0.035), b.tone(0xFF34383C, x, 0, m));
            }
            p.stroke(Paths.line(x, -0.1, x, -1.95), 0.026, tone);
            p.stroke(Paths.curve(x - 0.18, -1.88, x - 0.14, -1.98, x + 0.14, -1.98, x + 0.18, -1.88), 0.02, tone);
            p.lit(Paths.box(x + 0.1, -1.88, x + 0.28, -1.52, 0.05), b.tone(0xFFDCECF0, x, 1.7, m), 0.1);
            p.fill(Paths.box(x + 0.12, -1.72, x + 0.26, -1.55, 0.03), Colours.fade(b.tone(0xFF9CD0E4, x, 1.6, m), 0.8));
            p.stroke(
                    Paths.curve(x + 0.19, -1.52, x + 0.2, -1.2, x + 0.06, -0.95, x + 0.16, -0.7),
                    Math.max(0.008, p.pixel() * 0.8),
                    Colours.fade(0xFFE8F4F8, 0.8));
        });
    }

    /** A monitor that shows a heartbeat, on its stand. */
    static void monitor(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        b.contact(x - 0.25, x + 0.25, m - 0.2, m + 0.2);
        b.box(x - 0.24, 0.02, m - 0.2, x + 0.24, 0.08, m + 0.2, 0xFF5C646A);
        b.box(x - 0.03, 0.08, m - 0.03, x + 0.03, 1.15, m + 0.03, STEEL);
        b.box(x - 0.2, 0.62, m - 0.16, x + 0.2, 0.78, m + 0.12, 0xFFE0E2DE);
        b.box(x - 0.34, 1.12, m - 0.1, x + 0.34, 1.64, m + 0.08, 0xFFDCDED8);
        b.front(m - 0.105, p -> {
            p.glow(x, -1.38, 0.7, 0x304AF0B0, BlendMode.SCREEN);
            var glass = Paths.box(x - 0.29, -1.59, x + 0.29, -1.18, 0.02);
            p.gradient(glass, 0, -1.6, 0, -1.18, 0xFF06181C, 0xFF0A2A2C);
            trace(p, x, -1.48, 0xFF58F0A0, 1);
            trace(p, x, -1.34, 0xFF5AC8F0, 0.5);
            trace(p, x, -1.24, 0xFFF0D060, 0.35);
        });
    }

    private static void trace(Pen p, double x, double y, int hue, double k) {
        double[] xy = new double[32];
        for (int i = 0; i < 16; i++) {
            int beat = i % 8;
            double up = beat == 3 ? 0.06 : beat == 4 ? -0.03 : beat == 6 ? 0.014 : 0;
            xy[2 * i] = x - 0.27 + i * 0.036;
            xy[2 * i + 1] = y - up * k;
        }
        p.stroke(Paths.line(xy), 0.012, hue);
    }

    /** A curtain on a rail around the bed. */
    static void curtain(Bench b, double x, double z, long seed) {
        double m = z - 0.5;
        double top = Math.min(2.35, b.room().height() - 0.2);
        b.front(m, p -> {
            p.stroke(Paths.line(x - 0.65, -top - 0.03, x + 0.65, -top - 0.03), 0.03, b.tone(STEEL, x, top, m));
            int folds = 9;
            for (int i = 0; i < folds; i++) {
                double l = x - 0.6 + 1.2 * i / folds;
                double r = l + 1.2 / folds + 0.02;
                int tone = b.tone(i % 2 == 0 ? 0xFF9CC8C0 : 0xFF8CBAB4, l, 1.3, m);
                p.gradient(
                        Paths.polygon(l, -top, r, -top, r + 0.01, -0.28, l - 0.01, -0.28),
                        l,
                        0,
                        r,
                        0,
                        Colours.mix(tone, 0xFFFFFFFF, 0.25),
                        tone,
                        Colours.scale(tone, 0.72));
            }
        });
    }
}
