package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A shop on the ground floor: a window with goods in it, a door, a name above. */
final class Shop {
    private static final String[] FRENCH = {
        "BOULANGERIE", "CAFE", "FLEURS", "LIVRES", "FROMAGES", "BISTRO", "PATISSERIE", "TABAC", "EPICERIE", "VINS"
    };
    private static final String[] ENGLISH = {
        "BAKERY", "CAFE", "BOOKS", "FLOWERS", "DELI", "TEA ROOM", "GROCER", "RECORDS", "TAILOR", "PHARMACY", "DINER"
    };
    private static final String[] EASTERN = {"RAMEN", "SUSHI", "TEA", "UDON", "SAKE", "SOBA", "MOCHI", "IZAKAYA"};
    private static final String[] WESTERN = {"SALOON", "HOTEL", "BANK", "STORE", "BARBER", "SHERIFF"};
    private static final int[] GOODS = {
        0xFFD86A4A, 0xFFE8B84C, 0xFF6A9A5A, 0xFFB8D0DC, 0xFFC890A0, 0xFFF0E2C4, 0xFF8A6AA0
    };

    private final Pen pen;
    private final Skin skin;
    private final Style style;
    private final int trim;
    private final long id;

    Shop(Pen pen, Skin skin, Style style, int trim, long id) {
        this.pen = pen;
        this.skin = skin;
        this.style = style;
        this.trim = trim;
        this.id = id;
    }

    /** Which words stand above shops of a kind. */
    private String word() {
        String[] words = style.opening() == Style.Opening.PAPER
                ? EASTERN
                : style.equals(Style.WESTERN) ? WESTERN : style.opening() == Style.Opening.SHUTTERED ? FRENCH : ENGLISH;
        return words[(int) (Noise.at(id, 70) * words.length)];
    }

    /** Whether an awning hangs before it. */
    static boolean shaded(long id) {
        return Noise.at(id, 75) < 0.62;
    }

    void draw(double x0, double y0, double x1, double y1) {
        skin.box(pen, x0, y0, x1, y1, trim);
        skin.shade(pen, x0, y0, x1, y0 + 0.12, skin.of(Colours.mix(trim, 0xFFFFFFFF, 0.4)), skin.of(trim));
        boolean open = skin.hour().glow() > 0.3 ? Noise.at(id, 60) < 0.86 : true;
        int bays = (int) Math.max(2, Math.round((x1 - x0) / 2.4));
        int door = (int) (Noise.at(id, 61) * bays);
        double step = (x1 - x0 - 0.3) / bays;
        double top = y0 + 0.95;
        for (int i = 0; i < bays; i++) {
            double a = x0 + 0.25 + i * step;
            double b = a + step - 0.2;
            double foot = i == door ? y1 - 0.05 : y1 - 0.55;
            pane(a, top, b, foot, i, open);
            if (i == door) {
                skin.box(pen, (a + b) / 2 - 0.04, top, (a + b) / 2 + 0.04, foot, Colours.scale(trim, 0.7));
                skin.box(pen, (a + b) / 2 + 0.1, y1 - 1.2, (a + b) / 2 + 0.16, y1 - 0.8, 0xFFE0C070);
            }
            if (skin.sees(0.1)) {
                skin.box(pen, b, top, b + 0.2, y1, Colours.mix(trim, 0xFFFFFFFF, 0.08));
                skin.raw(
                        pen,
                        a,
                        top,
                        b,
                        top + 0.12,
                        Colours.fade(skin.hour().light().shade(), 0.5));
            }
        }
        if (open && skin.hour().glow() > 0.3) {
            skin.halo(pen, (x0 + x1) / 2, y1 - 1.3, (x1 - x0) * 0.62, 0xFFFFB050, 0.30);
        }
        sign(x0, y0, x1);
    }

    private void pane(double a, double top, double b, double foot, int n, boolean open) {
        Hour hour = skin.hour();
        boolean bright = open && hour.glow() > 0.3;
        int high = bright ? Colours.scale(0xFFFFD48A, 0.75 + 0.25 * hour.glow()) : skin.of(0xFF5E5248);
        int low = bright ? Colours.scale(0xFFD0803A, 0.75 + 0.2 * hour.glow()) : skin.of(0xFF3A3230);
        skin.shade(pen, a, top, b, foot, high, Colours.mix(high, low, 0.5), low);
        if (skin.sees(0.22)) {
            goods(a, top, b, foot, n, bright);
        }
        if (!bright) {
            int sky = Colours.mix(hour.day().middle(), 0xFFFFFFFF, 0.2);
            try (Path sheen = Paths.polygon(a, top + (foot - top) * 0.8, a + (b - a) * 0.7, top, b, top, a, foot)) {
                pen.fill(sheen, Colours.fade(sky, 0.22));
            }
        }
    }

    private void goods(double a, double top, double b, double foot, int n, boolean bright) {
        double dim = bright ? 0.9 : 0.62;
        for (int row = 0; row < 3; row++) {
            double y = foot - 0.12 - row * 0.55;
            if (y < top + 0.5) {
                return;
            }
            skin.raw(pen, a, y, b, y + 0.05, bright ? 0xFF8A4E22 : skin.of(0xFF4A3A2C));
            for (double x = a + 0.08; x < b - 0.16; x += 0.2) {
                long g = Noise.mix(id + 31L * n + row * 977L + Math.round(x * 100));
                if (Noise.at(g, 1) < 0.75) {
                    int c = GOODS[(int) (Noise.at(g, 2) * GOODS.length)];
                    double h = Noise.between(g, 3, 0.14, 0.36);
                    int tone = bright ? Colours.mix(c, 0xFFFFA850, 0.25) : skin.of(Colours.scale(c, dim));
                    skin.raw(pen, x, y - h, x + 0.15, y, tone);
                }
            }
        }
        if (bright) {
            for (double x = a + 0.5; x < b; x += 1.1) {
                pen.glow(x, top + 0.3, 0.6, 0xC0FFF4D0, io.github.humbleui.skija.BlendMode.SRC_OVER);
            }
        }
    }

    private void sign(double x0, double y0, double x1) {
        String word = word();
        double high = 0.40;
        double wide = Lettering.width(word, high);
        double fit = Math.min(1, (x1 - x0 - 0.8) / wide);
        high *= fit;
        wide *= fit;
        int board = Colours.scale(trim, 0.82);
        skin.box(pen, x0 + 0.1, y0 + 0.14, x1 - 0.1, y0 + 0.84, board);
        if (!skin.sees(0.12)) {
            skin.raw(
                    pen,
                    (x0 + x1 - wide) / 2,
                    y0 + 0.38,
                    (x0 + x1 + wide) / 2,
                    y0 + 0.6,
                    Colours.fade(skin.of(0xFFF4E4B8), 0.7));
            return;
        }
        int ink = skin.hour().dark() ? 0xFFFFE9B0 : skin.of(0xFFF8ECCC);
        try (Path letters = Lettering.path(word, (x0 + x1 - wide) / 2, y0 + 0.48 - high / 2, high)) {
            if (skin.hour().dark()) {
                skin.halo(pen, (x0 + x1) / 2, y0 + 0.5, wide * 0.6, 0xFFFFC060, 0.35);
            }
            pen.stroke(letters, high * 0.15, ink);
        }
    }
}
