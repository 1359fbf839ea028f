package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;

/** What a car is decked out as. */
enum Dress {
    PRIVATE,
    OPEN,
    TAXI,
    POLICE,
    AMBULANCE,
    PICKUP,
    DELIVERY,
    CAMPER,
    RACY;

    /** Centimetres above the roof. */
    double above() {
        return switch (this) {
            case TAXI, POLICE, AMBULANCE -> 14;
            default -> 0;
        };
    }

    /** Whether the rear has no side windows. */
    boolean closed() {
        return this == AMBULANCE || this == DELIVERY;
    }

    /** Paint of the roof over a body of {@code paint}. */
    int roof(int paint) {
        return switch (this) {
            case POLICE -> 0xFFF0F0EC;
            case CAMPER -> 0xFFF4EFE2;
            default -> paint;
        };
    }

    /** Stripes and letters on the flank. */
    void paint(Workshop w, Build b, int paint) {
        double y = b.waist();
        switch (this) {
            case TAXI -> checkers(w, b);
            case POLICE -> {
                double[] c = b.cabin();
                w.pen().fill(Paths.box(c[0] + 40, y - 4, c[3] - 2, 0, 0), Colours.fade(w.lit(0xFFF4F4F0), 0.93));
                w.letters("POLICE", (c[0] + c[3]) / 2 + 14, y + 28, 16, w.lit(0xFF1A2A50));
            }
            case AMBULANCE -> {
                w.line(15, 0xFFE8452C, b.rear(), y + 32, b.front(), y + 32);
                w.line(4, 0xFFF4C430, b.rear(), y + 45, b.front(), y + 45);
            }
            case CAMPER -> {
                w.pen()
                        .fill(
                                Paths.box(b.rear() - 5, y - 20, b.front() - 60, y + 16, 0),
                                Colours.fade(w.lit(0xFFF4EFE2), 0.92));
                w.line(3, 0xFFB8BCC4, b.rear(), y + 17, b.front(), y + 17);
            }
            case RACY ->
                w.line(5, Colours.luma(paint) > 150 ? 0xFF20242C : 0xFFF4F0E8, b.rear(), y + 44, b.front(), y + 52);
            case PRIVATE, OPEN, PICKUP, DELIVERY -> {}
        }
    }

    private static void checkers(Workshop w, Build b) {
        double y = b.waist() + 22;
        for (int i = 0; i < 44; i++) {
            double x = b.cabin()[0] + 22 + i * 6;
            if (x < b.cabin()[3] + 10) {
                double row = y + (i % 2) * 6;
                w.pen().fill(Paths.box(x, row, x + 6, row + 6, 0), Colours.fade(0xFF14141A, 0.85));
            }
        }
    }

    /** What stands on the roof or lies in the bed. */
    void top(Workshop w, Build b) {
        double r = b.roof();
        double mid = (b.cabin()[1] + b.cabin()[2]) / 2;
        switch (this) {
            case TAXI -> {
                w.lamp(
                        Outline.of(mid - 26, r + 2, 2, mid - 22, r - 13, 4, mid + 22, r - 13, 4, mid + 26, r + 2, 2),
                        0xFFF6EFD8,
                        0xFFFFE08A);
                w.letters("TAXI", mid, r - 10.5, 8, 0xFF2A2410);
            }
            case POLICE, AMBULANCE -> {
                w.plain(Paths.box(mid - 30, r - 3, mid + 30, r + 2, 2), 0xFF30343C);
                w.lamp(Paths.box(mid - 29, r - 13, mid - 3, r - 3, 4), 0xFF2A5AC8, 0xFF4A8AFF);
                w.lamp(
                        Paths.box(mid + 3, r - 13, mid + 29, r - 3, 4),
                        this == POLICE ? 0xFFC82A2A : 0xFF2A5AC8,
                        this == POLICE ? 0xFFFF4A40 : 0xFF4A8AFF);
                if (this == AMBULANCE) {
                    cross(w, b);
                }
            }
            case PICKUP -> bed(w, b);
            case CAMPER -> {
                for (int i = 0; i < 4; i++) {
                    w.rod(3, 0xFF9A9EA8, b.cabin()[1] + 30 + i * 56, r + 1, b.cabin()[1] + 30 + i * 56, r - 10);
                }
                w.rod(3, 0xFF9A9EA8, b.cabin()[1] + 20, r - 10, b.cabin()[1] + 210, r - 10);
                w.matt(Paths.box(b.cabin()[1] + 40, r - 28, b.cabin()[1] + 120, r - 11, 5), 0xFF8A5A34, 14);
                w.matt(Paths.box(b.cabin()[1] + 126, r - 24, b.cabin()[1] + 190, r - 11, 5), 0xFF3A5A6A, 12);
            }
            case PRIVATE, OPEN, RACY, DELIVERY -> {}
        }
    }

    private static void cross(Workshop w, Build b) {
        double x = b.cabin()[0] + 140;
        double y = b.roof() + 52;
        int red = w.lit(0xFFD8281E);
        w.pen().fill(Paths.box(x - 9, y - 27, x + 9, y + 27, 2), red);
        w.pen().fill(Paths.box(x - 27, y - 9, x + 27, y + 9, 2), red);
    }

    private static void bed(Workshop w, Build b) {
        double y = b.waist();
        w.seam(1.4, b.cabin()[0] - 8, y + 2, b.cabin()[0] - 8, b.sill() - 12);
        w.line(4, 0xFF1A1A20, b.rear() + 10, y - 1, b.cabin()[0] - 8, y - 1);
        w.rod(5, 0xFF2A2C34, b.cabin()[0] - 16, y, b.cabin()[0] - 30, b.roof() + 14, b.cabin()[0] - 10, b.roof() + 10);
    }

    /** What moves or flashes. */
    void add(Blueprint plan, Build b) {
        if (this == POLICE || this == AMBULANCE) {
            double mid = (b.cabin()[1] + b.cabin()[2]) / 2;
            double y = b.roof() - 8;
            plan.live("front/flash", (w, t) -> {
                boolean left = Math.floorMod((int) Math.floor(t * 5), 2) == 0;
                int colour = left || this == AMBULANCE ? 0xFF3A7AFF : 0xFFFF3A30;
                double x = left ? mid - 16 : mid + 16;
                w.pen().glow(x, y, w.dark() ? 110 : 55, Colours.fade(colour, 0.85), BlendMode.SRC_OVER);
                w.pen().glow(x, y, 16, 0xFFFFFFFF, BlendMode.SRC_OVER);
            });
        }
    }
}
