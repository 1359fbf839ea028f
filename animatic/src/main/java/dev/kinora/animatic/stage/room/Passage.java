package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands in corridors and changing rooms. */
final class Passage {
    private static final int STEEL = 0xFFC4CACE;

    private Passage() {}

    /** A double door at the end of a corridor, with panes that light falls through and a green sign above. */
    static void endDoors(Bench b, double x, double z, long seed) {
        b.front(z - 0.02, p -> {
            p.fill(Paths.box(x - 1.02, -2.26, x + 1.02, 0, 0.01), b.tone(0xFF9EA4A2, x, 1.6, z));
            for (int way : new int[] {-1, 1}) {
                leaf(b, p, x, z, way);
            }
            p.fill(Paths.box(x - 0.30, -2.52, x + 0.30, -2.34, 0.02), 0xFF1E7A4A);
            p.fill(Paths.box(x - 0.06, -2.49, x + 0.02, -2.37, 0.02), 0xFFE8FFF0);
            p.fill(Paths.polygon(x + 0.06, -2.47, x + 0.18, -2.43, x + 0.06, -2.39), 0xFFE8FFF0);
            p.glow(x, -2.43, 0.9, 0x5040E090, BlendMode.SCREEN);
        });
    }

    private static void leaf(Bench b, Pen p, double x, double z, int way) {
        double l = way < 0 ? x - 0.95 : x + 0.01;
        double r = l + 0.94;
        int paint = b.tone(0xFF7E979B, x, 1.2, z);
        p.gradient(Paths.box(l, -2.18, r, 0, 0.01), 0, -2.18, 0, 0, Colours.mix(paint, 0xFFFFFFFF, 0.12), paint);
        p.fill(Paths.box(l + 0.04, -0.34, r - 0.04, -0.03, 0.01), b.tone(STEEL, x, 0.2, z));
        double at = way < 0 ? r - 0.36 : l + 0.12;
        int shine = b.dark() ? 0xFFBFD4D8 : 0xFFF0F8F8;
        p.fill(Paths.box(at, -1.85, at + 0.24, -1.05, 0.02), shine);
        p.glow(at + 0.12, -1.45, 0.9, b.dark() ? 0x4098C0D0 : 0x50FFFFFF, BlendMode.SCREEN);
        double bar = way < 0 ? r - 0.08 : l + 0.04;
        p.stroke(Paths.line(bar + 0.02, -1.25, bar + 0.02, -0.9), 0.035, b.tone(0xFFE0E4E4, x, 1, z));
    }

    /** A stretcher on wheels against the wall, seen along its length. */
    static void gurney(Bench b, double x, double z, long seed) {
        double l = x - 0.33;
        double r = x + 0.33;
        double f = z - 1.9;
        b.contact(l, r, f, z);
        for (double leg : new double[] {z - 0.2, f + 0.15}) {
            for (double a : new double[] {l + 0.05, r - 0.09}) {
                b.box(a, 0.12, leg, a + 0.04, 0.62, leg + 0.04, Colours.scale(STEEL, 0.8));
                b.front(
                        leg,
                        p -> p.lit(Paths.oval(a + 0.02, -0.07, 0.07, 0.07), b.tone(0xFF34383C, a, 0.1, leg), 0.05));
            }
        }
        b.box(l, 0.62, f, r, 0.68, z, STEEL);
        b.box(l + 0.02, 0.68, f + 0.04, r - 0.02, 0.80, z - 0.04, 0xFFF0F2F0);
        b.box(l + 0.06, 0.80, z - 0.5, r - 0.06, 0.88, z - 0.1, 0xFFFFFFFF);
        b.box(l, 0.80, f + 0.1, r, 0.83, z - 0.8, 0xFF8FBAC4);
        for (double a : new double[] {l - 0.01, r + 0.01}) {
            b.box(a - 0.015, 0.94, f + 0.3, a + 0.015, 0.97, z - 0.5, STEEL);
            for (double d = f + 0.3; d < z - 0.45; d += 0.35) {
                b.box(a - 0.012, 0.68, d, a + 0.012, 0.95, d + 0.03, STEEL);
            }
        }
    }

    /** Chairs in a row along a side wall, with their backs to it. */
    static void waiting(Bench b, double x, double z, long seed) {
        double way = Math.signum(x);
        int shell = b.scheme().accent();
        double wall = x + way * 0.3;
        b.contact(Math.min(x - 0.3, wall), Math.max(x + 0.3, wall), z - 2.2, z);
        for (int i = 3; i >= 0; i--) {
            double near = z - 0.55 * (4 - i);
            double back = Math.min(wall, wall - way * 0.05);
            b.box(back, 0.46, near + 0.05, back + 0.05, 0.95, near + 0.5, Colours.scale(shell, 0.9));
            b.box(x - 0.24, 0.42, near + 0.05, x + 0.24, 0.46, near + 0.5, shell);
            b.box(x - 0.02, 0, near + 0.2, x + 0.02, 0.42, near + 0.24, STEEL);
        }
    }

    /** A wooden bench without a back, as one changes shoes on. */
    static void lockerBench(Bench b, double x, double z, long seed) {
        double l = x - 1.2;
        double r = x + 1.2;
        double f = z - 0.4;
        b.contact(l, r, f, z);
        for (double a : new double[] {l + 0.15, r - 0.2}) {
            b.box(a, 0, f + 0.05, a + 0.05, 0.40, f + 0.1, 0xFF50565C);
            b.box(a, 0, z - 0.1, a + 0.05, 0.40, z - 0.05, 0xFF50565C);
        }
        for (int i = 0; i < 3; i++) {
            b.box(
                    l,
                    0.40,
                    f + i * 0.14,
                    r,
                    0.45,
                    f + i * 0.14 + 0.12,
                    b.scheme().wood());
        }
        b.front(z - 0.2, p -> {
            p.lit(
                    Paths.blob(
                            x + 0.35, -0.46, x + 0.38, -0.68, x + 0.6, -0.74, x + 0.86, -0.68, x + 0.9, -0.46, x + 0.62,
                            -0.45),
                    b.tone(b.scheme().cloth(), x, 0.6, z),
                    0.14);
            p.stroke(Paths.curve(x + 0.45, -0.7, x + 0.6, -0.92, x + 0.78, -0.7), 0.03, b.tone(0xFF2A2A2E, x, 0.8, z));
            p.lit(
                    Paths.blob(x - 0.8, -0.46, x - 0.5, -0.46, x - 0.45, -0.5, x - 0.48, -0.54, x - 0.8, -0.53),
                    b.tone(0xFFF0EEE8, x, 0.5, z),
                    0.05);
            p.fill(
                    Paths.blob(x - 0.62, -0.52, x - 0.4, -0.52, x - 0.38, -0.2, x - 0.5, -0.14, x - 0.6, -0.2),
                    b.tone(b.scheme().second(), x, 0.5, z));
        });
    }
}
