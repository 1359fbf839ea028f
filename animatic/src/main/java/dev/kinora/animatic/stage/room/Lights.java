package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Lamps as things; what they shine stands in {@link Glow}. */
final class Lights {
    private static final int WARM = 0xFFFFD79A;

    private Lights() {}

    static void floorLamp(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        b.contact(x - 0.15, x + 0.15, m - 0.14, m + 0.14);
        b.front(m, p -> {
            p.lit(Paths.box(x - 0.14, -0.03, x + 0.14, 0, 0.012), b.tone(0xFF3A302A, x, 0.1, m), 0.04);
            p.stroke(Paths.line(x, -0.03, x, -1.32), 0.022, b.tone(0xFF4A3C32, x, 0.8, m));
            shade(b, p, x, -1.6, 0.15, 0.24, 0.32, m);
        });
    }

    static void tableLamp(Bench b, double x, double y, double z) {
        b.front(z, p -> {
            p.soft(Paths.oval(x, -y, 0.1, 0.012), 0.01, 0x66080402);
            p.lit(
                    Paths.blob(
                            x - 0.03, -y - 0.24, x + 0.03, -y - 0.24, x + 0.075, -y - 0.11, x + 0.05, -y, x - 0.05, -y,
                            x - 0.075, -y - 0.11),
                    b.tone(b.scheme().accent(), x, y, z),
                    0.13);
            shade(b, p, x, -y - 0.42, 0.1, 0.16, 0.22, z);
        });
    }

    /** A fabric shade: top at {@code y}, half widths at top and bottom. */
    private static void shade(Bench b, Pen p, double x, double y, double top, double bottom, double tall, double z) {
        var shape = Paths.polygon(x - top, y, x + top, y, x + bottom, y + tall, x - bottom, y + tall);
        if (b.dark()) {
            p.glow(x, y + tall / 2, 1.25, Colours.fade(WARM, 0.30), BlendMode.SCREEN);
            p.glow(x, y + tall / 2, 0.5, Colours.fade(WARM, 0.5), BlendMode.SCREEN);
            p.gradient(shape, x, y, x, y + tall, 0xFFF2BE78, 0xFFFFE6B4, 0xFFFFF3D2);
            p.gradient(shape, x - bottom, 0, x + bottom, 0, 0x66A85A20, 0x00A85A20, 0x66A85A20);
        } else {
            p.lit(shape, b.tone(0xFFEBDDC4, x, -y, z), tall);
        }
        p.stroke(Paths.line(x - top, y, x + top, y), 0.010, 0x50402818);
        p.stroke(Paths.line(x - bottom, y + tall, x + bottom, y + tall), 0.010, 0x50402818);
    }

    /** A lamp that hangs from the ceiling to height {@code y}. */
    static void pendant(Bench b, double x, double y, double z, int colour) {
        b.front(z, p -> {
            p.stroke(Paths.line(x, -b.room().height(), x, -y - 0.2), 0.012, 0xFF1C1714);
            if (b.dark()) {
                p.glow(x, -y, 1.3, Colours.fade(WARM, 0.34), BlendMode.SCREEN);
                p.gradient(
                        Paths.polygon(x - 0.14, -y, x + 0.14, -y, x + 0.62, -y + 1.3, x - 0.62, -y + 1.3),
                        x,
                        -y,
                        x,
                        -y + 1.3,
                        Colours.fade(WARM, 0.17),
                        Colours.fade(WARM, 0));
            }
            p.fill(Paths.oval(x, -y, 0.19, 0.035), b.dark() ? 0xFFFFF2D0 : b.tone(0xFFE6DCC8, x, y, z));
            p.lit(
                    Paths.polygon(
                            x - 0.2, -y, x - 0.17, -y - 0.1, x - 0.1, -y - 0.19, x - 0.03, -y - 0.23, x + 0.03,
                            -y - 0.23, x + 0.1, -y - 0.19, x + 0.17, -y - 0.1, x + 0.2, -y),
                    b.tone(colour, x, y, z),
                    0.2);
            p.fill(Paths.oval(x, -y + 0.008, 0.15, 0.018), b.dark() ? 0xFFFFF8E4 : b.tone(0xFFF0E6D2, x, y, z));
        });
    }

    /** A tube on the ceiling of an office or a class room. */
    static void tube(Bench b, double x, double z) {
        double y = b.room().height() - 0.12;
        b.box(x - 0.65, y, z - 0.07, x + 0.65, y + 0.05, z + 0.07, 0xFFE8E8E4);
        b.front(z - 0.07, p -> {
            p.glow(x, -y, 0.9, 0x30F2F6FF, BlendMode.SCREEN);
            p.fill(Paths.box(x - 0.6, -y - 0.03, x + 0.6, -y + 0.01, 0.01), 0xFFF6FAFF);
        });
    }
}
