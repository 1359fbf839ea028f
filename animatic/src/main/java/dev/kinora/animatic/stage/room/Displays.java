package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Furniture that shows what a trade sells or makes: shelves, glass counters, tiered stands, racks. */
final class Displays {
    private Displays() {}

    /**
     * What a shelf is made for.
     *
     * @param ware what stands in it
     * @param step metres from thing to thing
     * @param rows boards
     * @param frame colour of the wood
     */
    record Stock(Goods.Ware ware, double step, int rows, int frame) {}

    /** A shelf that makes pieces of {@code stock}. */
    static Piece.Maker shelf(Goods.Ware ware, double step, int rows, int frame) {
        Stock stock = new Stock(ware, step, rows, frame);
        return (b, x, z, seed) -> shelf(b, x, z, seed, stock);
    }

    /** A counter of glass with {@code ware} in it. */
    static Piece.Maker vitrine(Goods.Ware ware, double step, int frame) {
        Stock stock = new Stock(ware, step, 2, frame);
        return (b, x, z, seed) -> vitrine(b, x, z, seed, stock);
    }

    /** Steps on which {@code ware} stands, the lowest in front. */
    static Piece.Maker tiers(Goods.Ware ware, double step, int frame) {
        Stock stock = new Stock(ware, step, 3, frame);
        return (b, x, z, seed) -> tiers(b, x, z, seed, stock);
    }

    /** A table with {@code ware} side by side. */
    static Piece.Maker bench(Goods.Ware ware, double step, int frame) {
        Stock stock = new Stock(ware, step, 1, frame);
        return (b, x, z, seed) -> bench(b, x, z, seed, stock);
    }

    private static void row(Bench b, double[] line, double z, long seed, Stock stock) {
        double tall = line[3];
        b.front(z, p -> {
            int n = (int) Math.max(1, Math.round((line[1] - line[0]) / stock.step()));
            double w = (line[1] - line[0]) / n;
            for (int i = 0; i < n; i++) {
                double a = line[0] + (i + 0.5) * w;
                stock.ware()
                        .draw(
                                p,
                                new Goods.Cell(
                                        a,
                                        -line[2],
                                        w,
                                        tall,
                                        c -> b.tone(c, a, line[2], z),
                                        Noise.mix(seed + i * 31L)));
            }
        });
    }

    private static void shelf(Bench b, double x, double z, long seed, Stock stock) {
        double l = x - 1.0;
        double r = x + 1.0;
        double f = z - 0.42;
        double top = Math.min(2.15, b.room().height() - 0.3);
        int wood = stock.frame();
        b.contact(l, r, f, z);
        b.box(l, 0, z - 0.05, r, top, z, Colours.scale(wood, 0.7));
        double gap = (top - 0.14) / stock.rows();
        for (int i = 0; i < stock.rows(); i++) {
            double y = 0.14 + i * gap;
            b.front(
                    z - 0.06,
                    p -> p.gradient(Paths.box(l, -y - gap, r, -y, 0), 0, -y - gap, 0, -y, 0x90080604, 0x20080604));
            row(b, new double[] {l + 0.05, r - 0.05, y, gap - 0.06}, f + 0.14, seed + i * 977L, stock);
            b.box(l, y - 0.035, f, r, y, z - 0.04, wood);
        }
        for (double a : new double[] {l - 0.04, r}) {
            b.box(a, 0, f, a + 0.04, top + 0.04, z, wood);
        }
        b.box(l - 0.06, top + 0.02, f - 0.02, r + 0.06, top + 0.1, z, wood);
        b.box(l, 0, f + 0.03, r, 0.1, z, Colours.scale(wood, 0.6));
    }

    private static void vitrine(Bench b, double x, double z, long seed, Stock stock) {
        double l = x - 1.0;
        double r = x + 1.0;
        double f = z - 0.62;
        b.contact(l, r, f, z);
        b.box(l, 0.06, f, r, 0.5, z, stock.frame());
        b.front(f - 0.003, p -> {
            for (double a = l + 0.06; a < r - 0.2; a += 0.38) {
                p.innerEdge(
                        Paths.box(a, -0.44, a + 0.32, -0.12, 0.01), 0.01, 0.01, 0.008, 0x60080402, BlendMode.SRC_OVER);
            }
        });
        b.box(l, 0.5, z - 0.06, r, 1.12, z, 0xFFE4E0D6);
        b.box(l, 0.5, f + 0.02, r, 0.53, z, 0xFFF0EEE8);
        row(b, new double[] {l + 0.08, r - 0.08, 0.53, 0.26}, f + 0.3, seed + 1, stock);
        b.box(l + 0.02, 0.8, f + 0.2, r - 0.02, 0.815, z - 0.06, 0xFFD4E4E8);
        row(b, new double[] {l + 0.08, r - 0.08, 0.815, 0.24}, f + 0.36, seed + 2, stock);
        b.front(f, p -> glass(p, l, -1.14, r, -0.5));
        b.box(l - 0.03, 1.13, f + 0.06, r + 0.03, 1.18, z, b.scheme().wood());
        b.box(x + 0.42, 1.18, f + 0.3, x + 0.8, 1.36, z - 0.1, 0xFF3A3E44);
    }

    /** A pane with a faint light on it. */
    static void glass(Pen p, double l, double t, double r, double b) {
        p.fill(Paths.box(l, t, r, b, 0.006), 0x18E8F8FF);
        double w = r - l;
        double lean = (b - t) * 0.4;
        for (double at : new double[] {0.10, 0.18, 0.62}) {
            double a = l + w * at;
            double wide = w * (at > 0.5 ? 0.14 : 0.04);
            p.inside(
                    Paths.box(l, t, r, b, 0.006),
                    () -> p.fill(Paths.polygon(a + lean, t, a + lean + wide, t, a + wide, b, a, b), 0x24FFFFFF));
        }
        p.stroke(Paths.box(l, t, r, b, 0.006), 0.018, 0x90E4F0F4);
    }

    private static void tiers(Bench b, double x, double z, long seed, Stock stock) {
        double l = x - 0.95;
        double r = x + 0.95;
        b.contact(l, r, z - 0.95, z);
        for (int i = stock.rows() - 1; i >= 0; i--) {
            double back = z - (stock.rows() - 1 - i) * 0.3;
            double y = 0.16 + i * 0.34;
            b.box(l, 0, back - 0.3, r, y, back, stock.frame());
            row(b, new double[] {l + 0.03, r - 0.03, y, 0.62}, back - 0.15, seed + i * 53L, stock);
        }
    }

    private static void bench(Bench b, double x, double z, long seed, Stock stock) {
        double l = x - 1.1;
        double r = x + 1.1;
        double f = z - 0.75;
        b.contact(l, r, f, z);
        row(b, new double[] {l + 0.1, r - 0.1, 0.16, 0.6}, f + 0.4, seed + 5, stock);
        b.box(l + 0.04, 0.12, f + 0.06, r - 0.04, 0.16, z - 0.04, Colours.scale(stock.frame(), 0.8));
        for (double a : new double[] {l, r - 0.08}) {
            b.box(a, 0, z - 0.1, a + 0.08, 0.76, z, Colours.scale(stock.frame(), 0.8));
            b.box(a, 0, f, a + 0.08, 0.76, f + 0.08, stock.frame());
        }
        b.box(l - 0.05, 0.76, f - 0.03, r + 0.05, 0.82, z, stock.frame());
        row(b, new double[] {l, r, 0.82, 0.62}, z - 0.2, seed + 1, stock);
        row(b, new double[] {l + 0.08, r - 0.08, 0.82, 0.5}, f + 0.2, seed + 2, stock);
    }

    /** A rail with clothes on hangers. */
    static void rail(Bench b, double x, double z, long seed) {
        double l = x - 0.95;
        double r = x + 0.95;
        double m = z - 0.3;
        b.contact(l, r, m - 0.25, m + 0.25);
        int iron = b.tone(0xFF3A3C40, x, 1, m);
        b.front(m, p -> {
            for (double a : new double[] {l, r}) {
                p.stroke(Paths.line(a, 0, a, -1.72), 0.035, iron);
                p.stroke(Paths.line(a - 0.2, -0.02, a + 0.2, -0.02), 0.035, iron);
            }
            p.stroke(Paths.line(l - 0.03, -1.7, r + 0.03, -1.7), 0.035, iron);
            int i = 0;
            for (double a = l + 0.14; a < r - 0.08; a += 0.15) {
                garment(b, p, a, m, Noise.mix(seed + i++ * 19L));
            }
        });
    }

    private static void garment(Bench b, Pen p, double a, double m, long s) {
        int[] cloths = {0xFFB84A42, 0xFF3E5A8A, 0xFFE6DAC4, 0xFF2E3238, 0xFF6A8A5A, 0xFFD8A04A, 0xFF8A5A8A, 0xFFE89AA8};
        int hue = b.tone(cloths[(int) (Noise.at(s, 1) * cloths.length)], a, 1.2, m);
        double len = 0.65 + 0.5 * Noise.at(s, 2);
        double w = 0.13 + 0.04 * Noise.at(s, 3);
        p.stroke(Paths.curve(a, -1.62, a + 0.02, -1.7, a - 0.02, -1.72), 0.01, 0xFF6A6A6A);
        p.lit(
                Paths.polygon(
                        a - 0.03,
                        -1.62,
                        a + 0.03,
                        -1.62,
                        a + w * 0.9,
                        -1.54,
                        a + w,
                        -1.62 + len,
                        a - w,
                        -1.62 + len,
                        a - w * 0.9,
                        -1.54),
                hue,
                0.09);
        for (int k = -1; k <= 1; k++) {
            p.softStroke(Paths.line(a + k * w * 0.4, -1.4, a + k * w * 0.55, -1.66 + len), 0.014, 0.01, 0x38000000);
        }
    }

    /** A tailor's dummy with a dress or a jacket on it. */
    static void mannequin(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        int[] cloths = {0xFF7A2A3A, 0xFF2E4A6A, 0xFF3A5A48, 0xFFC8963A};
        int hue = b.tone(cloths[(int) (Noise.at(seed, 1) * cloths.length)], x, 1.1, m);
        b.contact(x - 0.2, x + 0.2, m - 0.2, m + 0.2);
        b.front(m, p -> {
            int wood = b.tone(0xFF5A3E28, x, 0.4, m);
            p.stroke(Paths.line(x, 0, x, -0.9), 0.035, wood);
            p.stroke(Paths.curve(x - 0.2, -0.01, x, -0.14, x + 0.2, -0.01), 0.03, wood);
            p.lit(Paths.oval(x, -1.58, 0.055, 0.09), b.tone(0xFFE0D0B4, x, 1.6, m), 0.04);
            p.lit(
                    Paths.blob(
                            x - 0.06, -1.52, x - 0.22, -1.46, x - 0.17, -1.15, x - 0.13, -1.02, x - 0.33, -0.45,
                            x + 0.33, -0.45, x + 0.13, -1.02, x + 0.17, -1.15, x + 0.22, -1.46, x + 0.06, -1.52),
                    hue,
                    0.14);
            p.stroke(Paths.curve(x - 0.13, -1.03, x, -0.99, x + 0.13, -1.03), 0.03, Colours.scale(hue, 0.55));
            for (int k = -2; k <= 2; k++) {
                p.softStroke(Paths.line(x + k * 0.05, -0.95, x + k * 0.12, -0.47), 0.02, 0.014, 0x40000000);
            }
        });
    }

    /** Hams and sausages on a rail of hooks. */
    static void hams(Bench b, double x, double z, long seed) {
        double y = 2.3;
        double m = z - 0.12;
        b.front(m, p -> {
            p.stroke(Paths.line(x - 1.15, -y, x + 1.15, -y), 0.03, b.tone(0xFFB9C0C6, x, y, m));
            for (int i = 0; i < 7; i++) {
                double a = x - 1.0 + i * 0.33;
                p.stroke(Paths.line(a, -y, a, -y + 0.1), 0.012, 0xFF3A3A3A);
                int hue = b.tone(i % 2 == 0 ? 0xFFA8503A : 0xFF8A2E2A, a, y, m);
                if (i % 2 == 0) {
                    p.lit(
                            Paths.blob(
                                    a - 0.03, -y + 0.08, a - 0.13, -y + 0.36, a - 0.08, -y + 0.62, a + 0.08, -y + 0.62,
                                    a + 0.13, -y + 0.36, a + 0.03, -y + 0.08),
                            hue,
                            0.1);
                } else {
                    for (int k = 0; k < 4; k++) {
                        p.lit(Paths.oval(a, -y + 0.17 + k * 0.13, 0.045, 0.07), hue, 0.05);
                    }
                }
            }
        });
    }

    /** A rack of steel as high as the hall, pallets with boxes on every beam. */
    static void pallets(Bench b, double x, double z, long seed) {
        double l = x - 1.25;
        double r = x + 1.25;
        double f = z - 0.9;
        double top = Math.min(4.0, b.room().height() - 0.35);
        b.contact(l, r, f, z);
        Stock boxes = new Stock(Goods::parcel, 0.6, 1, 0);
        int rows = (int) Math.round(top / 1.0);
        double gap = top / rows;
        for (double a : new double[] {l - 0.05, r - 0.03}) {
            b.box(a, 0, z - 0.08, a + 0.08, top, z, 0xFF2A4A7A);
        }
        for (int i = 0; i < rows; i++) {
            double y = i * gap + 0.12;
            b.box(l + 0.05, y - 0.1, f + 0.1, r - 0.05, y, z - 0.1, 0xFF9A7448);
            row(b, new double[] {l + 0.1, r - 0.1, y, gap * 0.5}, z - 0.4, seed + i * 7L + 3, boxes);
            row(b, new double[] {l + 0.08, r - 0.08, y, gap * 0.72}, f + 0.14, seed + i * 7L, boxes);
            if (i > 0) {
                b.box(l, y - 0.2, f, r, y - 0.1, f + 0.05, 0xFFD8742A);
            }
        }
        for (double a : new double[] {l - 0.05, r - 0.03}) {
            b.box(a, 0, f, a + 0.08, top, f + 0.08, 0xFF2F5690);
        }
    }
}
