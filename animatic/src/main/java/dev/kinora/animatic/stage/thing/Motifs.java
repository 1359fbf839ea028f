package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.types.Rect;
import java.util.Map;

/** The pictures that are printed on things, drawn in a square of heights: y 0 to 1 down, x 0 to the picture's aspect. */
final class Motifs {
    private static final Light WHITE = new Light(
            0,
            -1,
            0,
            0xFFFFFFFF,
            0,
            0xFF000000,
            0,
            0xFFFFFFFF,
            0xFF000000,
            0xFF000000,
            Rim.NONE,
            Rim.NONE,
            0,
            0,
            Gobo.OPEN);

    /** One picture. */
    @FunctionalInterface
    private interface Motif {
        void draw(Canvas c);
    }

    /**
     * What a motif draws on.
     *
     * @param w width in heights
     * @param base the part's own colour
     */
    record Canvas(Pen pen, double w, int base, Builder.Look look) {
        void text(String text, double x, double y, double high, int colour) {
            double fit = Math.min(high, high * w * 0.86 / Math.max(1e-6, Lines.width(text, high)));
            Lines.draw(pen, text, x - Lines.width(text, fit) / 2, y - fit / 2, fit, fit * 0.15, colour);
        }

        double chance(long n) {
            return Noise.at(look.seed(), n);
        }
    }

    private static final Map<String, Motif> ALL = Map.ofEntries(
            Map.entry("text", Motifs::text),
            Map.entry("board", Motifs::board),
            Map.entry("label", Motifs::label),
            Map.entry("cover", Motifs::cover),
            Map.entry("page", Motifs::page),
            Map.entry("letter", Motifs::letter),
            Map.entry("news", Motifs::news),
            Map.entry("clock", c -> dial(c, 0.028)),
            Map.entry("watch", c -> dial(c, 0.02)),
            Map.entry("map", Motifs::map),
            Map.entry("globe", Motifs::globe),
            Map.entry("chess", Motifs::chess),
            Map.entry("keys", Motifs::keys),
            Map.entry("screen", Motifs::screen),
            Map.entry("phone", Motifs::phone),
            Map.entry("speaker", Motifs::speaker),
            Map.entry("dial", Motifs::tuner),
            Map.entry("pips", Motifs::pips),
            Map.entry("card", Motifs::card),
            Map.entry("vinyl", Motifs::vinyl),
            Map.entry("compass", Motifs::compass),
            Map.entry("picture", Motifs::picture),
            Map.entry("pizza", Motifs::pizza),
            Map.entry("stripes", Motifs::stripes),
            Map.entry("beach", Motifs::beach),
            Map.entry("basket", Motifs::basket),
            Map.entry("soccer", Motifs::soccer),
            Map.entry("dart", Motifs::dart),
            Map.entry("sunflower", Motifs::sunflower),
            Map.entry("melon", Motifs::melon),
            Map.entry("cross", Motifs::cross),
            Map.entry("zip", Motifs::zip),
            Map.entry("frets", Motifs::frets),
            Map.entry("money", Motifs::money),
            Map.entry("face", Motifs::face),
            Map.entry("gauge", Motifs::gauge),
            Map.entry("planks", Motifs::planks));

    private Motifs() {}

    /** Pixels {@code 0xAARRGGBB}, not premultiplied. */
    static int[] draw(String name, int w, int h, int base, Builder.Look look) {
        Motif motif = ALL.get(name);
        if (motif == null) {
            throw new IllegalArgumentException("no motif is called " + name);
        }
        Rect box = Paths.rect(0, 0, (double) w / h, 1);
        Art art = Art.bake(box, h, WHITE, pen -> {
            pen.canvas().clear(Colours.fade(base, 0));
            motif.draw(new Canvas(pen, (double) w / h, base, look));
        });
        int[] out = new int[w * h];
        try (Bitmap bits = Bitmap.makeFromImage(art.image())) {
            for (int y = 0; y < Math.min(h, bits.getHeight()); y++) {
                for (int x = 0; x < Math.min(w, bits.getWidth()); x++) {
                    int c = bits.getColor(x, y);
                    out[y * w + x] = c >>> 24 == 0 ? base & 0xFFFFFF : c;
                }
            }
        }
        art.image().close();
        return out;
    }

    private static int ink(int base) {
        return Colours.luma(base) > 120 ? 0xFF2A2622 : 0xFFF6ECD6;
    }

    private static void text(Canvas c) {
        String[] rows = Lines.wrapped(c.look.text().isEmpty() ? "" : c.look.text(), c.w);
        double high = Math.min(0.5, 0.8 / (rows.length * 1.5));
        for (int i = 0; i < rows.length; i++) {
            c.text(rows[i], c.w / 2, 0.5 + (i - (rows.length - 1) / 2.0) * high * 1.5, high, ink(c.base));
        }
    }

    private static void board(Canvas c) {
        c.pen.stroke(Paths.box(0.04, 0.05, c.w - 0.04, 0.95, 0.05), 0.018, Colours.fade(ink(c.base), 0.75));
        text(c);
    }

    private static void label(Canvas c) {
        c.pen.fill(Paths.box(0.02, 0.02, c.w - 0.02, 0.98, 0.02), 0xFFF0E6CC);
        c.pen.stroke(Paths.box(0.06, 0.06, c.w - 0.06, 0.94, 0.02), 0.012, 0xFFA8843C);
        c.pen.fill(Paths.blob(c.w / 2, 0.16, c.w / 2 + 0.16, 0.30, c.w / 2, 0.46, c.w / 2 - 0.16, 0.30), 0xFF7A1F2A);
        String text = c.look.text().isEmpty() ? "RESERVE" : c.look.text();
        c.text(text, c.w / 2, 0.60, 0.11, 0xFF3A2A20);
        for (int i = 0; i < 3; i++) {
            c.pen.fill(Paths.box(c.w * 0.25, 0.73 + i * 0.07, c.w * 0.75, 0.745 + i * 0.07, 0.005), 0xFF9A8A70);
        }
    }

    private static void cover(Canvas c) {
        int gold = 0xFFD9B260;
        c.pen.stroke(Paths.box(0.06, 0.05, c.w - 0.06, 0.95, 0.03), 0.012, gold);
        c.pen.stroke(Paths.box(0.09, 0.08, c.w - 0.09, 0.92, 0.02), 0.005, gold);
        if (c.look.text().isEmpty()) {
            c.pen.stroke(Paths.oval(c.w / 2, 0.5, 0.15, 0.15), 0.010, gold);
            for (int i = 0; i < 8; i++) {
                double a = Math.PI * i / 4;
                c.pen.stroke(
                        Paths.line(
                                c.w / 2 + 0.05 * Math.cos(a),
                                0.5 + 0.05 * Math.sin(a),
                                c.w / 2 + 0.20 * Math.cos(a),
                                0.5 + 0.20 * Math.sin(a)),
                        0.009,
                        gold);
            }
            return;
        }
        String[] rows = Lines.wrapped(c.look.text(), c.w * 0.7);
        for (int i = 0; i < rows.length; i++) {
            c.text(rows[i], c.w / 2, 0.34 + (i - (rows.length - 1) / 2.0) * 0.16, 0.10, gold);
        }
    }

    private static void page(Canvas c) {
        for (int i = 0; i < 17; i++) {
            double y = 0.10 + i * 0.048;
            double end = i % 6 == 5 ? 0.3 + 0.4 * c.chance(i) : 0.9;
            double x = 0.1 * c.w;
            int n = 0;
            while (x < end * c.w) {
                double len = 0.02 + 0.06 * c.chance(40 + i * 17L + n++);
                double to = Math.min(end * c.w, x + len);
                c.pen.fill(Paths.box(x, y, to, y + 0.017, 0.004), 0xC04A4038);
                x = to + 0.014;
            }
        }
    }

    private static void letter(Canvas c) {
        for (int i = 0; i < 11; i++) {
            double y = 0.14 + i * 0.07;
            double[] xy = new double[2 * 26];
            for (int k = 0; k < 26; k++) {
                xy[2 * k] = c.w * (0.1 + (i % 5 == 4 ? 0.5 : 0.8) * k / 25);
                xy[2 * k + 1] = y + 0.016 * Math.sin(k * 2.1 + i) * (0.4 + c.chance(i * 31L + k));
            }
            c.pen.stroke(Paths.curve(xy), 0.008, 0xD0343A5A);
        }
    }

    private static void news(Canvas c) {
        c.text(c.look.text().isEmpty() ? "DAILY NEWS" : c.look.text(), c.w / 2, 0.10, 0.10, 0xFF2A2622);
        c.pen.fill(Paths.box(0.05, 0.18, c.w - 0.05, 0.187, 0.001), 0xFF2A2622);
        c.pen.gradient(Paths.box(0.06, 0.22, c.w * 0.55, 0.52, 0.001), 0, 0.22, 0, 0.52, 0xFF8A8680, 0xFF4A4844);
        for (int col = 0; col < 3; col++) {
            double x = 0.06 + col * (c.w - 0.1) / 3;
            for (int i = 0; i < 17; i++) {
                double y = 0.23 + i * 0.044;
                if (col < 2 && y < 0.55) {
                    continue;
                }
                c.pen.fill(
                        Paths.box(x, y, x + (c.w - 0.1) / 3.4 * (0.85 + 0.15 * c.chance(i)), y + 0.016, 0.002),
                        0xB05A564E);
            }
        }
    }

    private static void dial(Canvas c, double width) {
        double x = c.w / 2;
        c.pen.radial(Paths.oval(x, 0.5, 0.5, 0.5), x, 0.5, 0.5, 0xFFFBF6E8, 0xFFF6EEDA, 0xFFDCCFB2);
        for (int i = 0; i < 60; i++) {
            double a = Math.PI * i / 30;
            double in = i % 5 == 0 ? 0.415 : 0.44;
            c.pen.stroke(
                    Paths.line(
                            x + in * Math.sin(a),
                            0.5 - in * Math.cos(a),
                            x + 0.46 * Math.sin(a),
                            0.5 - 0.46 * Math.cos(a)),
                    i % 5 == 0 ? 0.014 : 0.006,
                    0xFF2E2A26);
        }
        for (int i = 1; i <= 12; i++) {
            double a = Math.PI * i / 6;
            String n = Integer.toString(i);
            double high = 0.075;
            Lines.draw(
                    c.pen,
                    n,
                    x + 0.345 * Math.sin(a) - Lines.width(n, high) / 2,
                    0.5 - 0.345 * Math.cos(a) - high / 2,
                    high,
                    width * 0.55,
                    0xFF2E2A26);
        }
    }

    private static void map(Canvas c) {
        c.pen.fill(Paths.box(0, 0, c.w, 1, 0), 0xFFE6D3A4);
        for (int i = 0; i < 9; i++) {
            double x = c.w * c.chance(i * 3L);
            double y = c.chance(i * 3L + 1);
            double r = 0.10 + 0.16 * c.chance(i * 3L + 2);
            double[] xy = new double[28];
            for (int k = 0; k < 14; k++) {
                double a = Math.PI * 2 * k / 14;
                double q = r * (0.6 + 0.7 * c.chance(200 + i * 14L + k));
                xy[2 * k] = x + q * Math.cos(a) * 1.3;
                xy[2 * k + 1] = y + q * Math.sin(a);
            }
            c.pen.fill(Paths.blob(xy), i % 3 == 0 ? 0xFFC9B47A : i % 3 == 1 ? 0xFFB9B083 : 0xFFD0A878);
            c.pen.stroke(Paths.blob(xy), 0.006, 0xFF7A5A34);
        }
        for (int i = 1; i < 8; i++) {
            c.pen.stroke(Paths.line(c.w * i / 8, 0, c.w * i / 8, 1), 0.003, 0x707A5A34);
            c.pen.stroke(Paths.line(0, i / 8.0, c.w, i / 8.0), 0.003, 0x707A5A34);
        }
        double[] way = new double[20];
        for (int k = 0; k < 10; k++) {
            way[2 * k] = c.w * (0.1 + 0.08 * k);
            way[2 * k + 1] = 0.25 + 0.5 * c.chance(400 + k);
        }
        c.pen.stroke(Paths.curve(way), 0.010, 0xFFB03A2A);
        c.pen.stroke(Paths.line(way[18] - 0.03, way[19] - 0.03, way[18] + 0.03, way[19] + 0.03), 0.016, 0xFFB03A2A);
        c.pen.stroke(Paths.line(way[18] + 0.03, way[19] - 0.03, way[18] - 0.03, way[19] + 0.03), 0.016, 0xFFB03A2A);
        c.pen.stroke(Paths.box(0.02, 0.02, c.w - 0.02, 0.98, 0.005), 0.008, 0xFF8A6A3C);
    }

    private static void globe(Canvas c) {
        c.pen.fill(Paths.box(0, 0, c.w, 1, 0), 0xFF3F7FA8);
        double[][] lands = {
            {.08, .22, .20, .16, .27, .22, .22, .34, .24, .42, .18, .44, .12, .32},
            {.22, .50, .30, .52, .32, .62, .27, .80, .24, .84, .22, .66},
            {.45, .22, .56, .16, .62, .24, .56, .32, .50, .34, .46, .30},
            {.45, .40, .56, .38, .62, .48, .57, .62, .53, .76, .49, .66, .44, .50},
            {.60, .18, .78, .14, .92, .20, .88, .34, .82, .46, .74, .52, .70, .42, .63, .38},
            {.82, .64, .90, .62, .94, .70, .88, .76, .81, .72}
        };
        for (double[] land : lands) {
            double[] xy = land.clone();
            for (int i = 0; i < xy.length; i += 2) {
                xy[i] *= c.w;
            }
            c.pen.fill(Paths.blob(xy), 0xFFC4AA66);
            c.pen.stroke(Paths.blob(xy), 0.008, 0xFF7A8A4A);
        }
        for (int i = 1; i < 12; i++) {
            c.pen.stroke(Paths.line(c.w * i / 12, 0, c.w * i / 12, 1), 0.003, 0x60F6ECD0);
        }
        for (int i = 1; i < 6; i++) {
            c.pen.stroke(Paths.line(0, i / 6.0, c.w, i / 6.0), 0.003, 0x60F6ECD0);
        }
    }

    private static void chess(Canvas c) {
        for (int i = 0; i < 64; i++) {
            double x = i % 8 * c.w / 8;
            double y = i / 8 / 8.0;
            c.pen.fill(Paths.box(x, y, x + c.w / 8, y + 0.125, 0), (i + i / 8) % 2 == 0 ? 0xFFE8D2A8 : 0xFF5A3420);
        }
    }

    private static void keys(Canvas c) {
        for (int r = 0; r < 5; r++) {
            int n = r == 4 ? 5 : 13;
            for (int i = 0; i < n; i++) {
                double x = c.w * (0.03 + 0.94 * i / n);
                double wide = c.w * 0.94 / n * 0.86;
                c.pen.fill(Paths.box(x, 0.05 + r * 0.19, x + wide, 0.20 + r * 0.19, 0.02), 0xFF26282C);
            }
        }
    }

    private static void screen(Canvas c) {
        c.pen.gradient(Paths.box(0, 0, c.w, 1, 0.01), 0, 0, c.w, 1, 0xFF2C6FA8, 0xFF6FB8D8, 0xFFF0C88A);
        c.pen.fill(Paths.blob(0, 0.75, c.w * 0.3, 0.58, c.w * 0.6, 0.72, c.w, 0.55, c.w, 1.1, 0, 1.1), 0xFF2A5A58);
        if (!c.look.text().isEmpty()) {
            text(new Canvas(c.pen, c.w, 0xFF102030, c.look));
        }
    }

    private static void phone(Canvas c) {
        c.pen.gradient(Paths.box(0, 0, c.w, 1, 0.04), 0, 0, 0, 1, 0xFF4A3A8A, 0xFFC85A8A, 0xFFF0A868);
        for (int i = 0; i < 16; i++) {
            double x = c.w * (0.14 + 0.24 * (i % 4));
            double y = 0.30 + 0.15 * (i / 4);
            c.pen.fill(
                    Paths.box(x - 0.035, y - 0.035, x + 0.035, y + 0.035, 0.012),
                    Colours.hsl(360 * c.chance(i), 0.6, 0.62));
        }
        c.text("10 42", c.w / 2, 0.14, 0.07, 0xFFFFFFFF);
    }

    private static void speaker(Canvas c) {
        c.pen.fill(Paths.box(0, 0, c.w, 1, 0.04), 0xFF4A3C2A);
        for (double y = 0.05; y < 0.97; y += 0.06) {
            for (double x = 0.05; x < c.w - 0.02; x += 0.06) {
                c.pen.fill(Paths.oval(x, y, 0.018, 0.018), 0xFF1E1812);
            }
        }
    }

    private static void tuner(Canvas c) {
        c.pen.gradient(Paths.box(0, 0, c.w, 1, 0.1), 0, 0, 0, 1, 0xFFF8E8B8, 0xFFE8C878);
        for (int i = 1; i < 24; i++) {
            double x = c.w * i / 24;
            c.pen.stroke(Paths.line(x, 0.2, x, i % 4 == 0 ? 0.75 : 0.5), 0.03, 0xFF5A3A20);
        }
        c.pen.stroke(Paths.line(c.w * 0.62, 0.05, c.w * 0.62, 0.95), 0.06, 0xFFC0281E);
    }

    private static void pips(Canvas c) {
        for (int i = 0; i < 5; i++) {
            double x = i == 4 ? 0.5 : i % 2 == 0 ? 0.24 : 0.76;
            double y = i == 4 ? 0.5 : i < 2 ? 0.24 : 0.76;
            c.pen.fill(Paths.oval(x * c.w, y, 0.10, 0.10), ink(c.base));
        }
    }

    private static void card(Canvas c) {
        int red = 0xFFC0202A;
        c.text("A", 0.13, 0.11, 0.11, red);
        c.text("A", c.w - 0.13, 0.89, 0.11, red);
        heart(c, c.w / 2, 0.5, 0.16, red);
    }

    private static void heart(Canvas c, double x, double y, double r, int colour) {
        c.pen.fill(
                Paths.blob(
                        x,
                        y + r * 1.2,
                        x - r,
                        y,
                        x - r * 0.9,
                        y - r * 0.7,
                        x - r * 0.4,
                        y - r * 0.9,
                        x,
                        y - r * 0.4,
                        x + r * 0.4,
                        y - r * 0.9,
                        x + r * 0.9,
                        y - r * 0.7,
                        x + r,
                        y),
                colour);
    }

    private static void vinyl(Canvas c) {
        double x = c.w / 2;
        for (int i = 0; i < 22; i++) {
            c.pen.stroke(Paths.oval(x, 0.5, 0.19 + 0.014 * i, 0.19 + 0.014 * i), 0.004, 0xFF34343A);
        }
        c.pen.fill(Paths.oval(x, 0.5, 0.17, 0.17), 0xFFC8402E);
        c.pen.stroke(Paths.oval(x, 0.5, 0.12, 0.12), 0.01, 0xFFF0D8A0);
        c.pen.fill(Paths.oval(x, 0.5, 0.02, 0.02), 0xFF101010);
    }

    private static void compass(Canvas c) {
        double x = c.w / 2;
        c.pen.fill(Paths.oval(x, 0.5, 0.5, 0.5), 0xFFF4EAD0);
        for (int i = 0; i < 16; i++) {
            double a = Math.PI * i / 8;
            double r = i % 4 == 0 ? 0.42 : i % 2 == 0 ? 0.3 : 0.2;
            c.pen.fill(
                    Paths.polygon(
                            x + r * Math.sin(a),
                            0.5 - r * Math.cos(a),
                            x + 0.06 * Math.sin(a + 0.7),
                            0.5 - 0.06 * Math.cos(a + 0.7),
                            x,
                            0.5),
                    i == 0 ? 0xFFB02A22 : 0xFF3A4A5A);
        }
        c.text("N", x, 0.07, 0.07, 0xFF3A2A20);
    }

    private static void picture(Canvas c) {
        c.pen.gradient(Paths.box(0, 0, c.w, 1, 0), 0, 0, 0, 0.7, 0xFF8FB4C8, 0xFFF0D4A0);
        c.pen.fill(Paths.oval(c.w * 0.68, 0.34, 0.08, 0.08), 0xFFFFF0C0);
        c.pen.fill(
                Paths.blob(0, 0.6, c.w * 0.25, 0.40, c.w * 0.5, 0.62, c.w * 0.75, 0.45, c.w, 0.6, c.w, 1.1, 0, 1.1),
                0xFF5A7A8A);
        c.pen.fill(Paths.blob(0, 0.75, c.w * 0.4, 0.66, c.w, 0.80, c.w, 1.1, 0, 1.1), 0xFF6A8A4A);
        c.pen.fill(Paths.blob(c.w * 0.35, 0.72, c.w * 0.5, 0.80, c.w * 0.4, 1.1, c.w * 0.2, 1.1), 0xFFC8B080);
    }

    private static void pizza(Canvas c) {
        double x = c.w / 2;
        c.pen.fill(Paths.oval(x, 0.5, 0.43, 0.43), 0xFFB8361E);
        for (int i = 0; i < 34; i++) {
            double a = 6.283 * c.chance(i * 3L);
            double r = 0.38 * Math.sqrt(c.chance(i * 3L + 1));
            double q = 0.04 + 0.05 * c.chance(i * 3L + 2);
            c.pen.soft(Paths.oval(x + r * Math.cos(a), 0.5 + r * Math.sin(a), q * 1.3, q, a), 0.010, 0xFFF4D88A);
        }
        for (int i = 0; i < 7; i++) {
            double a = Math.PI * 2 * i / 7 + c.chance(i);
            leaf(c, x + 0.25 * Math.cos(a), 0.5 + 0.25 * Math.sin(a), a);
        }
    }

    private static void leaf(Canvas c, double x, double y, double a) {
        c.pen.fill(Paths.oval(x, y, 0.05, 0.026, a), 0xFF3A7A2E);
    }

    private static void stripes(Canvas c) {
        int other = c.look.colours().size() > 1 ? c.look.colours().get(1) : 0xFFF8F2E4;
        for (int i = 0; i < 12; i += 2) {
            c.pen.fill(Paths.box(c.w * i / 12, 0, c.w * (i + 1) / 12, 1, 0), other);
        }
    }

    private static void beach(Canvas c) {
        int[] hues = {0xFFD8402E, 0xFFF8F4EA, 0xFF2F78C0, 0xFFF8F4EA, 0xFFF0C030, 0xFFF8F4EA};
        for (int i = 0; i < 6; i++) {
            c.pen.fill(Paths.box(c.w * i / 6, 0, c.w * (i + 1) / 6, 1, 0), hues[i]);
        }
    }

    private static void basket(Canvas c) {
        for (int i = 0; i <= 4; i++) {
            c.pen.stroke(Paths.line(c.w * i / 4, 0, c.w * i / 4, 1), 0.016, 0xFF2A1A12);
        }
        c.pen.stroke(Paths.line(0, 0.5, c.w, 0.5), 0.016, 0xFF2A1A12);
        c.pen.stroke(
                Paths.curve(0, 0.2, c.w * 0.25, 0.32, c.w * 0.5, 0.2, c.w * 0.75, 0.32, c.w, 0.2), 0.016, 0xFF2A1A12);
        c.pen.stroke(
                Paths.curve(0, 0.8, c.w * 0.25, 0.68, c.w * 0.5, 0.8, c.w * 0.75, 0.68, c.w, 0.8), 0.016, 0xFF2A1A12);
    }

    private static void soccer(Canvas c) {
        for (int r = 0; r < 3; r++) {
            for (int i = 0; i < 5; i++) {
                double x = c.w * (i + (r % 2 == 0 ? 0.5 : 0)) / 5;
                double y = 0.22 + 0.28 * r;
                double[] xy = new double[10];
                for (int k = 0; k < 5; k++) {
                    double a = Math.PI * 2 * k / 5 - Math.PI / 2;
                    xy[2 * k] = x + 0.10 * Math.cos(a) / Math.max(0.4, Math.sin(Math.PI * y));
                    xy[2 * k + 1] = y + 0.10 * Math.sin(a);
                    c.pen.stroke(
                            Paths.line(xy[2 * k], xy[2 * k + 1], x + 0.22 * Math.cos(a), y + 0.20 * Math.sin(a)),
                            0.010,
                            0xFF8A8A8A);
                }
                c.pen.fill(Paths.polygon(xy), 0xFF1E1E20);
            }
        }
    }

    private static void dart(Canvas c) {
        double x = c.w / 2;
        int[] hues = {0xFF1E1E1E, 0xFFE8DCC0};
        for (int i = 0; i < 20; i++) {
            double a = Math.PI * 2 * i / 20;
            double b = Math.PI * 2 * (i + 1) / 20;
            c.pen.fill(
                    Paths.polygon(
                            x,
                            0.5,
                            x + 0.48 * Math.cos(a),
                            0.5 + 0.48 * Math.sin(a),
                            x + 0.48 * Math.cos(b),
                            0.5 + 0.48 * Math.sin(b)),
                    hues[i % 2]);
        }
        c.pen.stroke(Paths.oval(x, 0.5, 0.46, 0.46), 0.03, 0xFF2E8A4A);
        c.pen.stroke(Paths.oval(x, 0.5, 0.28, 0.28), 0.03, 0xFFB8302A);
        c.pen.fill(Paths.oval(x, 0.5, 0.06, 0.06), 0xFF2E8A4A);
        c.pen.fill(Paths.oval(x, 0.5, 0.03, 0.03), 0xFFC8302A);
    }

    private static void sunflower(Canvas c) {
        double x = c.w / 2;
        for (int i = 0; i < 220; i++) {
            double r = 0.49 * Math.sqrt(i / 220.0);
            double a = i * 2.39996;
            c.pen.fill(
                    Paths.oval(x + r * Math.cos(a), 0.5 + r * Math.sin(a), 0.018, 0.018),
                    i < 60 ? 0xFF6A5A24 : i % 2 == 0 ? 0xFF4A2A14 : 0xFF2E1A0E);
        }
    }

    private static void melon(Canvas c) {
        for (int i = 0; i < 9; i++) {
            double[] xy = new double[20];
            for (int k = 0; k < 10; k++) {
                xy[2 * k] = c.w * (i + 0.5) / 9 + (c.chance(i * 10L + k) - 0.5) * c.w * 0.05;
                xy[2 * k + 1] = k / 9.0;
            }
            c.pen.stroke(Paths.curve(xy), 0.09, 0xFF1E4A26);
        }
    }

    private static void cross(Canvas c) {
        c.pen.fill(Paths.box(c.w / 2 - 0.08, 0.22, c.w / 2 + 0.08, 0.78, 0.01), 0xFFD83A34);
        c.pen.fill(Paths.box(c.w / 2 - 0.28, 0.42, c.w / 2 + 0.28, 0.58, 0.01), 0xFFD83A34);
    }

    private static void zip(Canvas c) {
        c.pen.stroke(Paths.curve(0.08, 0.55, c.w / 2, 0.42, c.w - 0.08, 0.55), 0.03, Colours.scale(c.base, 0.4));
        c.pen.fill(Paths.box(c.w / 2 - 0.03, 0.42, c.w / 2 + 0.03, 0.60, 0.02), 0xFFD8B060);
    }

    private static void frets(Canvas c) {
        for (int i = 1; i < 16; i++) {
            double y = 1 - Math.pow(0.944, i * 1.35);
            c.pen.stroke(Paths.line(0, y, c.w, y), 0.005, 0xFFD8CCA8);
            if (i == 3 || i == 5 || i == 7 || i == 12) {
                c.pen.fill(Paths.oval(c.w / 2, y - 0.025, c.w * 0.1, c.w * 0.1), 0xFFE8E0CC);
            }
        }
        for (int s = 0; s < 6; s++) {
            double x = c.w * (s + 0.5) / 6;
            c.pen.stroke(Paths.line(x, 0, x, 1), 0.003, 0xFFE8E4DC);
        }
    }

    private static void money(Canvas c) {
        c.pen.stroke(Paths.box(0.06, 0.06, c.w - 0.06, 0.94, 0.03), 0.02, 0xFF3A5A3A);
        c.pen.stroke(Paths.oval(c.w / 2, 0.5, 0.28, 0.32), 0.02, 0xFF3A5A3A);
        c.text("100", c.w / 2, 0.5, 0.2, 0xFF2A4A2E);
    }

    private static void face(Canvas c) {
        double x = c.w / 2;
        c.pen.fill(Paths.oval(x - 0.17, 0.42, 0.055, 0.075), 0xFF2A1E1A);
        c.pen.fill(Paths.oval(x + 0.17, 0.42, 0.055, 0.075), 0xFF2A1E1A);
        c.pen.fill(Paths.oval(x - 0.155, 0.39, 0.018, 0.022), 0xFFFFFFFF);
        c.pen.fill(Paths.oval(x + 0.185, 0.39, 0.018, 0.022), 0xFFFFFFFF);
        c.pen.soft(Paths.oval(x - 0.28, 0.58, 0.09, 0.06), 0.03, 0x80E87A6A);
        c.pen.soft(Paths.oval(x + 0.28, 0.58, 0.09, 0.06), 0.03, 0x80E87A6A);
        c.pen.stroke(Paths.curve(x - 0.14, 0.62, x, 0.70, x + 0.14, 0.62), 0.024, 0xFF8A3A30);
    }

    private static void gauge(Canvas c) {
        double x = c.w / 2;
        c.pen.fill(Paths.oval(x, 0.5, 0.48, 0.48), 0xFFF2ECDC);
        for (int i = 0; i < 11; i++) {
            double a = Math.toRadians(-130 + 26 * i);
            c.pen.stroke(
                    Paths.line(
                            x + 0.36 * Math.sin(a),
                            0.5 - 0.36 * Math.cos(a),
                            x + 0.44 * Math.sin(a),
                            0.5 - 0.44 * Math.cos(a)),
                    0.02,
                    i > 8 ? 0xFFC0302A : 0xFF2A2622);
        }
        c.pen.stroke(Paths.line(x, 0.5, x + 0.2, 0.22), 0.03, 0xFFC0302A);
    }

    private static void planks(Canvas c) {
        for (int i = 1; i < 5; i++) {
            c.pen.stroke(Paths.line(0, i / 5.0, c.w, i / 5.0), 0.012, Colours.scale(c.base, 0.35));
        }
        text(c);
    }
}
