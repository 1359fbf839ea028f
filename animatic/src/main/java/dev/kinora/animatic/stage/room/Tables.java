package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;

/** What one sits at. */
final class Tables {
    private Tables() {}

    static void dining(Bench b, double x, double z, long seed) {
        Seating.wooden(b, x - 0.45, z + 0.1, b.scheme().darkWood());
        Seating.wooden(b, x + 0.45, z + 0.1, b.scheme().darkWood());
        table(b, x - 0.85, x + 0.85, z - 0.85, z - 0.05, 0.74, b.scheme().wood());
        Wares.bowl(b, x, 0.77, z - 0.45, b.scheme().accent(), seed);
        Wares.mug(b, x - 0.5, 0.77, z - 0.5, b.scheme().second());
        Wares.mug(b, x + 0.55, 0.77, z - 0.35, b.scheme().cloth());
    }

    /** A low table before a sofa, with a bowl, books and a mug on it. */
    static void coffee(Bench b, double x, double z, long seed) {
        table(b, x - 0.58, x + 0.58, z - 0.58, z - 0.02, 0.42, b.scheme().wood());
        Wares.bowl(b, x + 0.22, 0.425, z - 0.3, b.scheme().accent(), seed);
        b.box(x - 0.42, 0.42, z - 0.42, x - 0.12, 0.45, z - 0.2, b.scheme().second());
        b.box(x - 0.39, 0.45, z - 0.4, x - 0.15, 0.475, z - 0.22, b.scheme().cloth());
        Wares.mug(b, x - 0.02, 0.425, z - 0.45, 0xFFEFE6D8);
    }

    static void bistro(Bench b, double x, double z, long seed) {
        Seating.wooden(b, x - 0.58, z + 0.02, b.scheme().darkWood());
        Seating.wooden(b, x + 0.58, z + 0.02, b.scheme().darkWood());
        double m = z - 0.4;
        b.contact(x - 0.3, x + 0.3, m - 0.2, m + 0.2);
        b.box(x - 0.22, 0, m - 0.2, x + 0.22, 0.03, m + 0.2, 0xFF2A2624);
        b.box(x - 0.03, 0.03, m - 0.03, x + 0.03, 0.72, m + 0.03, 0xFF2A2624);
        disc(b, x, 0.74, m, 0.38, b.scheme().wood());
        Wares.mug(b, x - 0.12, 0.75, m - 0.08, 0xFFEFE6D8);
        Wares.vase(b, x + 0.1, 0.75, m + 0.05, b.scheme().accent(), seed);
    }

    private static void disc(Bench b, double x, double y, double z, double r, int wood) {
        double k = b.room().view().scale(z);
        double flat = Math.abs(b.room().py(y, z - r) - b.room().py(y, z + r)) / 2;
        b.front(z, p -> {
            double ry = Math.max(0.012, flat / k);
            p.fill(Paths.oval(x, -y + 0.03, r, ry), b.tone(Colours.scale(wood, 0.5), x, y, z));
            p.lit(Paths.oval(x, -y, r, ry), b.topTone(wood, x, y, z), 0.05);
        });
    }

    /** A plain table from x0 to x1, z0 (near) to z1. */
    static void table(Bench b, double x0, double x1, double z0, double z1, double y, int wood) {
        b.contact(x0, x1, z0, z1);
        double leg = 0.06;
        int dark = Colours.scale(wood, 0.82);
        b.box(x0 + 0.04, 0, z1 - 0.1, x0 + 0.04 + leg, y, z1 - 0.04, Colours.scale(dark, 0.7));
        b.box(x1 - 0.04 - leg, 0, z1 - 0.1, x1 - 0.04, y, z1 - 0.04, Colours.scale(dark, 0.7));
        b.box(x0 + 0.04, 0, z0 + 0.04, x0 + 0.04 + leg, y, z0 + 0.1, dark);
        b.box(x1 - 0.04 - leg, 0, z0 + 0.04, x1 - 0.04, y, z0 + 0.1, dark);
        b.box(x0 + 0.05, y - 0.11, z0 + 0.05, x1 - 0.05, y - 0.03, z1 - 0.05, dark);
        b.box(x0, y - 0.035, z0, x1, y, z1, wood);
        grain(b, x0, x1, z0, y - 0.035, y, wood);
    }

    /** Streaks along a board's edge. */
    static void grain(Bench b, double x0, double x1, double z, double y0, double y1, int wood) {
        b.front(z, p -> {
            for (int i = 0; i < 5; i++) {
                double y = -y0 - (y1 - y0) * (i + 0.5) / 5;
                p.stroke(
                        Paths.line(x0 + 0.1 * i, y, x1 - 0.13 * i, y),
                        Math.max(0.003, p.pixel() * 0.6),
                        Colours.fade(Colours.scale(wood, 0.3), 0.22));
            }
        });
    }

    static void desk(Bench b, double x, double z, long seed) {
        double f = z - 0.75;
        double l = x - 0.8;
        double r = x + 0.8;
        table(b, l, r, f, z, 0.74, b.scheme().wood());
        b.box(
                r - 0.46,
                0.08,
                f + 0.06,
                r - 0.06,
                0.70,
                z - 0.05,
                Colours.mix(b.scheme().darkWood(), b.scheme().wood(), 0.4));
        b.front(f + 0.06, p -> {
            for (int i = 0; i < 3; i++) {
                double y = -0.68 + i * 0.2;
                p.stroke(Paths.box(r - 0.44, y, r - 0.08, y + 0.18, 0.008), 0.006, 0x70000000);
                p.stroke(Paths.line(r - 0.30, y + 0.08, r - 0.22, y + 0.08), 0.016, b.tone(0xFFD8CBB0, r, 0.5, f));
            }
        });
        monitor(b, x - 0.1, 0.74, z - 0.25, seed);
        Wares.stack(b, x + 0.52, 0.74, z - 0.3, seed);
        Wares.mug(b, x - 0.6, 0.74, f + 0.25, b.scheme().accent());
        b.front(
                f + 0.16,
                p -> p.lit(
                        Paths.box(x - 0.34, -0.765, x + 0.10, -0.742, 0.008),
                        b.tone(0xFF3A3C42, x, 0.75, f + 0.16),
                        0.03));
    }

    private static void monitor(Bench b, double x, double y, double z, long seed) {
        b.front(z, p -> {
            p.fill(Paths.box(x - 0.13, -y - 0.02, x + 0.13, -y, 0.008), b.tone(0xFF3C3E44, x, y, z));
            p.fill(Paths.box(x - 0.025, -y - 0.16, x + 0.025, -y, 0.004), b.tone(0xFF4A4C52, x, y, z));
            p.lit(Paths.box(x - 0.33, -y - 0.53, x + 0.33, -y - 0.13, 0.014), b.tone(0xFF22242A, x, y + 0.3, z), 0.1);
            var screen = Paths.box(x - 0.315, -y - 0.515, x + 0.315, -y - 0.15, 0.006);
            p.gradient(screen, x - 0.3, -y - 0.5, x + 0.3, -y - 0.15, 0xFF6FA6B8, 0xFF3D6C86, 0xFF2C4A66);
            for (int i = 0; i < 9; i++) {
                double w = 0.08 + 0.26 * Noise.at(seed, 60 + i);
                double ly = -y - 0.48 + i * 0.034;
                p.stroke(Paths.line(x - 0.27, ly, x - 0.27 + w, ly), 0.009, i % 3 == 0 ? 0xB0F4D49A : 0x90E6F4F6);
            }
            p.fill(
                    Paths.polygon(x + 0.05, -y - 0.515, x + 0.2, -y - 0.515, x, -y - 0.15, x - 0.15, -y - 0.15),
                    0x14FFFFFF);
        });
    }

    static void schoolDesks(Bench b, double x, double z, long seed) {
        for (double at : new double[] {x - 0.7, x + 0.7}) {
            Seating.wooden(b, at, z - 0.1, b.scheme().wood());
            table(b, at - 0.5, at + 0.5, z - 0.75, z - 0.3, 0.7, b.scheme().wood());
            Wares.stack(b, at + 0.2, 0.7, z - 0.5, seed + Math.round(at * 10));
        }
    }

    static void teacherDesk(Bench b, double x, double z, long seed) {
        double f = z - 0.75;
        b.contact(x - 0.8, x + 0.8, f, z);
        b.box(x - 0.76, 0, f + 0.03, x + 0.76, 0.72, z, b.scheme().darkWood());
        b.box(x - 0.8, 0.72, f, x + 0.8, 0.76, z, b.scheme().wood());
        b.front(f + 0.03, p -> {
            for (int i = 0; i < 3; i++) {
                double a = x - 0.72 + i * 0.49;
                p.stroke(Paths.box(a, -0.66, a + 0.46, -0.08, 0.01), 0.01, 0x50000000);
            }
        });
        Wares.stack(b, x - 0.5, 0.76, z - 0.35, seed);
        Wares.globe(b, x + 0.45, 0.76, z - 0.35);
        Wares.mug(b, x + 0.05, 0.76, f + 0.2, b.scheme().accent());
    }

    static void workbench(Bench b, double x, double z, long seed) {
        double f = z - 0.75;
        table(b, x - 1.1, x + 1.1, f, z, 0.88, b.scheme().wood());
        b.box(x - 1.0, 0.18, f + 0.1, x + 1.0, 0.22, z - 0.1, b.scheme().darkWood());
        b.box(x - 0.9, 0.22, f + 0.2, x - 0.4, 0.5, z - 0.2, 0xFF8A3B2E);
        b.box(x + 0.1, 0.22, f + 0.2, x + 0.75, 0.46, z - 0.2, 0xFF6B5A40);
        b.box(x - 0.7, 0.88, f + 0.15, x - 0.52, 1.02, f + 0.4, 0xFF46525A);
        b.box(x - 0.66, 0.98, f + 0.1, x - 0.56, 1.06, f + 0.45, 0xFF5A676F);
        Wares.jar(b, x + 0.5, 0.88, z - 0.3, 0xFFB89868);
        Wares.jar(b, x + 0.66, 0.88, z - 0.28, 0xFF7C8E86);
        Wares.jar(b, x + 0.83, 0.88, z - 0.33, 0xFFA8603E);
        b.box(x - 0.2, 0.88, f + 0.2, x + 0.35, 0.91, f + 0.34, 0xFFD3AF78);
    }

    static void nightstand(Bench b, double x, double z, long seed) {
        b.contact(x - 0.24, x + 0.24, z - 0.42, z);
        b.box(x - 0.24, 0.06, z - 0.42, x + 0.24, 0.52, z, b.scheme().wood());
        b.front(z - 0.42, p -> {
            for (double y : new double[] {-0.48, -0.27}) {
                p.stroke(Paths.box(x - 0.21, y, x + 0.21, y + 0.18, 0.01), 0.007, 0x66000000);
                p.fill(Paths.oval(x, y + 0.09, 0.018, 0.018), b.tone(0xFFE2C58A, x, 0.4, z - 0.42));
            }
        });
        Lights.tableLamp(b, x, 0.52, z - 0.2);
        Wares.stack(b, x + 0.12, 0.52, z - 0.32, seed);
    }
}
