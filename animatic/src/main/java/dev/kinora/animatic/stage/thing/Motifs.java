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

        /** The colour that was asked for the words, or one that is read on the base. */
        int ink() {
            return look.ink() == 0 ? Motifs.ink(base) : look.ink();
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
            Map.entry("chess", Patterns::chess),
            Map.entry("keys", Patterns::keys),
            Map.entry("screen", Motifs::screen),
            Map.entry("phone", Motifs::phone),
            Map.entry("speaker", Patterns::speaker),
            Map.entry("dial", Patterns::tuner),
            Map.entry("pips", Patterns::pips),
            Map.entry("card", Patterns::card),
            Map.entry("vinyl", Patterns::vinyl),
            Map.entry("compass", Motifs::compass),
            Map.entry("picture", Motifs::picture),
            Map.entry("pizza", Patterns::pizza),
            Map.entry("stripes", Patterns::stripes),
            Map.entry("beach", Patterns::beach),
            Map.entry("basket", Patterns::basket),
            Map.entry("soccer", Patterns::soccer),
            Map.entry("dart", Patterns::dart),
            Map.entry("sunflower", Patterns::sunflower),
            Map.entry("melon", Patterns::melon),
            Map.entry("cross", Patterns::cross),
            Map.entry("zip", Patterns::zip),
            Map.entry("frets", Patterns::frets),
            Map.entry("money", Patterns::money),
            Map.entry("face", Patterns::face),
            Map.entry("gauge", Patterns::gauge),
            Map.entry("planks", Patterns::planks));

    /** Before what a thing always says, such as {@code says-STOP}; underscores are spaces. */
    private static final String SAYS = "says-";

    private Motifs() {}

    private static void says(Canvas c, String text) {
        int ink = Colours.luma(c.base()) > 128 ? 0xFF2A2630 : 0xFFF8F4EA;
        c.text(text.replace('_', ' '), c.w() / 2, 0.5, 0.62, ink);
    }

    /** Pixels {@code 0xAARRGGBB}, not premultiplied. */
    static int[] draw(String name, int w, int h, int base, Builder.Look look) {
        Motif motif = name.startsWith(SAYS) ? c -> says(c, name.substring(SAYS.length())) : ALL.get(name);
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

    static int ink(int base) {
        return Colours.luma(base) > 120 ? 0xFF2A2622 : 0xFFF6ECD6;
    }

    static void text(Canvas c) {
        String[] rows = Lines.wrapped(c.look.text().isEmpty() ? "" : c.look.text(), c.w);
        double high = Math.min(0.5, 0.8 / (rows.length * 1.5));
        for (int i = 0; i < rows.length; i++) {
            c.text(rows[i], c.w / 2, 0.5 + (i - (rows.length - 1) / 2.0) * high * 1.5, high, c.ink());
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
}
