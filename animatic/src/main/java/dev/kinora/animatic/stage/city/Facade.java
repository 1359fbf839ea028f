package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;

/** The front of a house as seen straight on: a lit shop below, windows above. Metres, y down from the eaves. */
final class Facade {
    static final double WIDE = 9;
    static final double TALL = 15;

    private static final double SHOP = 3.4;
    private static final double PIXELS = 40;
    private static final int[] WALLS = {0xFF4A3450, 0xFF3A3454, 0xFF5A3A48, 0xFF34405A};
    private static final int[] LAMPS = {0xFFFFC878, 0xFFFFE0A8, 0xFF9CE8F0, 0xFFFFB090};

    private final long id;
    private final int hue;

    Facade(long id) {
        this.id = id;
        hue = Neon.HUES[(int) (Noise.at(id, 1) * Neon.HUES.length)];
    }

    Art bake(Light light) {
        return Art.bake(Rect.makeWH((float) WIDE, (float) TALL), PIXELS, light, this::draw);
    }

    private void draw(Pen pen) {
        int wall = WALLS[(int) (Noise.at(id, 2) * WALLS.length)];
        box(pen, 0, 0, WIDE, TALL, Colours.scale(wall, 0.62), Colours.mix(wall, hue, 0.26));
        bricks(pen, wall);
        for (double y = 0.9; y < TALL - SHOP - 1.2; y += 2.9) {
            for (int i = 0; i < 4; i++) {
                window(pen, 0.65 + i * 2.1, y, Noise.mix(id + 91L * i + (long) (y * 10)), wall);
            }
            box(pen, 0, y + 2.28, WIDE, y + 2.40, Colours.scale(wall, 0.5), Colours.scale(wall, 0.8));
        }
        shop(pen);
    }

    private void bricks(Pen pen, int wall) {
        try (Paint p = new Paint()) {
            for (int i = 0; i < 420; i++) {
                double y = Math.floor(Noise.at(id, 100 + i) * (TALL - SHOP) / 0.14) * 0.14;
                double x = Noise.at(id, 700 + i) * WIDE;
                p.setColor(Colours.fade(
                        Noise.at(id, 1300 + i) < 0.5 ? 0xFF0A0614 : Colours.mix(wall, 0xFFFFFFFF, 0.3), 0.18));
                pen.canvas().drawRect(Rect.makeXYWH((float) x, (float) y, 0.30f, 0.11f), p);
            }
        }
    }

    private void window(Pen pen, double x, double y, long w, int wall) {
        double r = x + 1.25;
        double b = y + 1.8;
        box(pen, x - 0.1, y - 0.1, r + 0.1, b + 0.1, Colours.scale(wall, 0.35), Colours.scale(wall, 0.35));
        if (Noise.at(w, 3) < 0.46) {
            int lamp = LAMPS[(int) (Noise.at(w, 4) * LAMPS.length)];
            double k = 0.55 + 0.4 * Noise.at(w, 5);
            box(pen, x, y, r, b, Colours.scale(lamp, k), Colours.scale(Colours.mix(lamp, 0xFF803020, 0.4), k * 0.8));
            double drawn = 0.2 + 0.25 * Noise.at(w, 6);
            box(pen, x, y, x + drawn, b, 0x66401828, 0x66401828);
            box(pen, r - drawn, y, r, b, 0x66401828, 0x66401828);
            if (Noise.at(w, 7) < 0.3) {
                try (Path body = Paths.blob(
                        x + 0.45, b, x + 0.5, b - 0.6, x + 0.62, b - 0.75, x + 0.58, b - 1.0, x + 0.7, b - 1.12,
                        x + 0.82, b - 1.0, x + 0.78, b - 0.75, x + 0.92, b - 0.6, x + 0.98, b)) {
                    pen.fill(body, 0xCC2A1020);
                }
            }
        } else {
            box(pen, x, y, r, b, 0xFF24305A, 0xFF120E28);
            try (Path sheen = Paths.polygon(x, y + 1.1, x + 0.8, y, x + 1.1, y, x, y + 1.5)) {
                pen.fill(sheen, Colours.fade(hue, 0.20));
            }
        }
        int frame = Colours.scale(wall, 0.5);
        box(pen, (x + r) / 2 - 0.035, y, (x + r) / 2 + 0.035, b, frame, frame);
        box(pen, x, y + 0.7, r, y + 0.76, frame, frame);
        box(pen, x - 0.16, b + 0.06, r + 0.16, b + 0.18, Colours.mix(wall, hue, 0.3), Colours.scale(wall, 0.4));
    }

    private void shop(Pen pen) {
        double top = TALL - SHOP;
        int warm = Noise.at(id, 20) < 0.7 ? 0xFFFFC060 : 0xFF9AF0E0;
        box(pen, 0, top - 0.15, WIDE, TALL, 0xFF120A1C, 0xFF0C0714);
        double sill = TALL - 0.75;
        box(
                pen,
                0.35,
                top + 1.05,
                WIDE - 0.35,
                sill,
                Colours.scale(Colours.mix(warm, 0xFFFFFFFF, 0.15), 0.92),
                Colours.mix(warm, 0xFF6A2410, 0.72));
        try (Paint p = new Paint()) {
            for (int shelf = 0; shelf < 3; shelf++) {
                double y = top + 1.62 + shelf * 0.36;
                for (double x = 0.45; x < WIDE - 0.5; x += 0.14) {
                    long g = Noise.mix(id + shelf * 977L + Math.round(x * 100));
                    double h = 0.10 + 0.20 * Noise.at(g, 1);
                    p.setColor(
                            Colours.fade(Colours.hsl(Noise.at(g, 2) * 360, 0.45, 0.32 + 0.25 * Noise.at(g, 3)), 0.66));
                    pen.canvas().drawRect(Paths.rect(x, y - h, x + 0.11, y), p);
                }
                p.setColor(0x88502010);
                pen.canvas().drawRect(Paths.rect(0.35, y, WIDE - 0.35, y + 0.04), p);
            }
        }
        for (int i = 0; i < 4; i++) {
            double x = 0.9 + i * 2.1 + 0.5 * Noise.at(id, 40 + i);
            pen.glow(x, top + 1.35, 0.75, 0xB0FFF0C8, BlendMode.SRC_OVER);
            if (Noise.at(id, 50 + i) < 0.7) {
                try (Path guest = Paths.blob(
                        x - 0.24,
                        sill,
                        x - 0.20,
                        sill - 0.55,
                        x - 0.06,
                        sill - 0.68,
                        x - 0.10,
                        sill - 0.92,
                        x,
                        sill - 1.02,
                        x + 0.10,
                        sill - 0.92,
                        x + 0.06,
                        sill - 0.68,
                        x + 0.20,
                        sill - 0.55,
                        x + 0.24,
                        sill)) {
                    pen.fill(guest, 0xD8301420);
                }
            }
        }
        for (double x : new double[] {0.35, 3.1, 5.9, WIDE - 0.35}) {
            box(pen, x - 0.06, top + 0.9, x + 0.06, TALL, 0xFF1A0E1A, 0xFF0E0812);
        }
        box(pen, 0, sill, WIDE, TALL, Colours.mix(0xFF2A1622, hue, 0.12), 0xFF140A12);
        if (Noise.at(id, 60) < 0.5) {
            awning(pen, top + 0.95);
        }
        fascia(pen, top);
    }

    private void awning(Pen pen, double y) {
        int n = 14;
        for (int i = 0; i < n; i++) {
            double a = WIDE * i / n;
            double b = WIDE * (i + 1) / n;
            int c = i % 2 == 0 ? 0xFFE8DCC8 : Colours.mix(0xFFB03028, hue, 0.3);
            box(pen, a, y, b, y + 0.5, Colours.scale(c, 0.66), c);
            try (Path lobe = Paths.oval((a + b) / 2, y + 0.5, (b - a) / 2, 0.13)) {
                pen.fill(lobe, c);
            }
        }
    }

    private void fascia(Pen pen, double top) {
        box(pen, 0.15, top - 0.05, WIDE - 0.15, top + 0.95, 0xFF1C1024, 0xFF120A18);
        String word = Neon.WORDS[(int) (Noise.at(id, 70) * Neon.WORDS.length)];
        double high = 0.58;
        double x = (WIDE - Neon.length(word, high)) / 2;
        pen.glow(WIDE / 2, top + 0.45, 2.6, Colours.fade(hue, 0.42), BlendMode.SRC_OVER);
        Neon.row(pen, word, x, top + 0.17, high, hue);
    }

    static void box(Pen pen, double x0, double y0, double x1, double y1, int high, int low) {
        try (Path p = Paths.polygon(x0, y0, x1, y0, x1, y1, x0, y1)) {
            pen.gradient(p, 0, y0, 0, y1, high, low);
        }
    }
}
