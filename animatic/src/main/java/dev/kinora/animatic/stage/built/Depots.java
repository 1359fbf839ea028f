package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Where cars, wrecks, boxes and stone are kept or won: parking lots, scrapyards, container quays, quarries. */
final class Depots {
    private Depots() {}

    /** Asphalt with bays, cars in most of them, lamps, a flat store behind. */
    static void parking(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double row = lot.subject() + 4.2;
        e.floor((x, z, g) -> {
            int c = Paving.ASPHALT.at(x, z, g, seed);
            double wide = 0.05 + g * 0.4;
            double u = Math.abs(x / 2.7 - Math.rint(x / 2.7)) * 2.7;
            double k = (z - row) % 15;
            boolean bay = z > row && k < 10 && (u < wide || Math.abs(k - 5) < wide);
            boolean own = z < lot.subject() - 1.2 && u < wide;
            return bay || own ? Colours.mix(c, 0xFFF4F0E4, 0.8) : c;
        });
        for (int r = 0; r < 5; r++) {
            double z = row + 2.6 + (r / 2) * 15 + (r % 2) * 5;
            double span = Rows.span(lot, z);
            int n = (int) (span / 2.7 / 2);
            for (int i = -n; i <= n; i++) {
                if (Noise.at(seed, 900 + r * 70 + i) < (r == 0 ? 0.5 : 0.7)) {
                    e.add(Furniture.car(Site.at((i + 0.5) * 2.7, z), lot.id(r * 97L + i)));
                }
            }
        }
        double z = row + 44;
        Rows.houses(
                e,
                lot,
                List.of(Style.MODERN, Style.SHED.floor(Style.Ground.SHOP)),
                new int[] {2, 2},
                new double[] {z, 0, 22},
                0.05);
        for (int i = 0; i < 4; i++) {
            double lz = row + 12 + (i / 2) * 15;
            e.add(Furniture.arc(
                    Site.at((i % 2 == 0 ? -1 : 1) * lot.half(lz) * 0.5, lz), i % 2 == 0 ? 1 : -1, lot.id(40 + i)));
        }
        for (int i = 0; i < 9; i++) {
            double tz = z - 4;
            e.add(Yard.tree(Site.at(((i + 0.5) / 9 - 0.5) * Rows.span(lot, tz), tz), 6, lot.id(60 + i)));
        }
    }

    /** Dirt between heaps of wrecks, tyres, a crane with its magnet. */
    static void scrap(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.DIRT, lot.seed()));
        double z0 = lot.subject() + 5;
        for (int s = -1; s <= 1; s += 2) {
            for (int i = 0; i < 5; i++) {
                double z = z0 + i * 3.4;
                heap(e, Site.at(s * (4.6 + 1.4 * (i % 2)), z), 3 + i % 3, lot.id(s * 50L + i));
                heap(e, Site.at(s * (8.8 + 1.8 * i), z + 1), 4, lot.id(s * 70L + i));
            }
        }
        for (int i = -6; i <= 6; i++) {
            heap(e, Site.at(i * 3.2, z0 + 21), 4 + (i & 1), lot.id(200 + i));
        }
        e.add(Works.crane(Site.at(lot.side() * 9, z0 + 28), 22, lot.id(3)));
        for (int i = 0; i < 5; i++) {
            e.add(tyres(Site.at(lot.side() * (2.7 + 0.9 * i), z0 - 0.6 + 0.3 * (i % 2)), lot.id(20 + i)));
        }
        Rows.houses(e, lot, List.of(Style.SHED, Style.WORKS), new int[] {2, 3}, new double[] {z0 + 40, 0, 18}, 0.2);
    }

    private static void heap(Ensemble e, Site s, int high, long id) {
        int[] paints = {0xFF8E4A38, 0xFF5A6E7C, 0xFFB0A08A, 0xFF6A7A58, 0xFF9A6A44, 0xFF7A4E50};
        for (int i = 0; i < high; i++) {
            int paint = paints[(int) (Noise.at(id, i) * paints.length)];
            Site at = new Site(s.x() + (Noise.at(id, 20 + i) - 0.5) * 0.5, i * 0.92, s.z() + 0.02 * i, 0);
            e.add(new Prop(at, new double[] {1.7, 1.2, 0}, id + i, b -> {
                b.form(
                        Paths.blob(
                                -1.6, -0.1, -1.65, -0.5, -0.9, -0.62, -0.5, -0.98, 0.5, -0.96, 0.9, -0.58, 1.6, -0.5,
                                1.6, -0.08),
                        paint);
                b.flat(Paths.polygon(-0.78, -0.6, -0.44, -0.88, -0.04, -0.88, -0.04, -0.58), 0xFF2E3236);
                b.flat(Paths.polygon(0.06, -0.58, 0.06, -0.88, 0.44, -0.86, 0.72, -0.58), 0xFF2E3236);
                for (int k = 0; k < 7; k++) {
                    b.flat(
                            Paths.oval((b.dice(k) - 0.5) * 2.8, -0.18 - 0.3 * b.dice(10 + k), 0.2, 0.1),
                            Colours.fade(0xFF8A4A26, 0.55));
                }
                b.line(Paths.line(-1.6, -0.08, 1.6, -0.06), 0.1, 0xFF2A2624);
                b.cap(0, -0.92, 0.6);
            }));
        }
    }

    private static Prop tyres(Site s, long id) {
        return new Prop(s, new double[] {0.5, 1.2, 0}, id, b -> {
            int n = 2 + (int) (3 * b.dice(1));
            for (int i = 0; i < n; i++) {
                b.form(Paths.box(-0.4, -0.26 * (i + 1), 0.4, -0.26 * i, 0.11), 0xFF2C2C30);
            }
            b.form(Paths.oval(0, -0.26 * n, 0.38, 0.1), 0xFF3A3A3E);
            b.flat(Paths.oval(0, -0.26 * n, 0.2, 0.05), 0xFF16161A);
        });
    }

    /** A quay full of boxes under gantry cranes, a ship behind. */
    static void containers(Ensemble e, Lot lot) {
        double edge = lot.subject() + 26;
        e.floor(Terrain.of(Paving.CONCRETE, lot.seed()).shore(edge, 400, lot.hour()));
        int[] paints = {0xFFC04A36, 0xFF2F628C, 0xFFD89A34, 0xFF3E7A5C, 0xFF8A8E92, 0xFFE0DCD0, 0xFF7A3E34};
        for (int s = -1; s <= 1; s += 2) {
            for (int row = 0; row < 5; row++) {
                double z = lot.subject() + 6 + row * 4.2;
                for (int i = 0; i < 4; i++) {
                    int high = 1 + (int) ((row < 2 ? 1.7 : 3.2) * lot.dice(300 + row * 9 + i + s * 40));
                    for (int k = 0; k < high; k++) {
                        int paint = paints[(int) (lot.dice(500 + row * 31 + i * 7 + k + s * 90) * paints.length)];
                        e.add(box(
                                new Site(s * (8.2 + row * 0.5 + i * 6.5), k * 2.6, z, 0),
                                paint,
                                lot.id(row * 40L + i * 5L + k)));
                    }
                }
            }
        }
        ship(e, Site.at(0, edge + 5), paints, lot);
        for (int i = -1; i <= 1; i++) {
            e.add(gantry(Site.at(i * 17 + 3, edge - 2.5), lot.id(700 + i)));
        }
    }

    private static House box(Site s, int paint, long id) {
        return new House(s, new double[] {6.1, 2.55, 2.5}, Sanctuaries.blocks(Style.Wall.METAL, paint), id);
    }

    private static void ship(Ensemble e, Site s, int[] paints, Lot lot) {
        e.add(new Prop(s, new double[] {46, 24, 0}, lot.id(900), b -> {
            for (int i = 0; i < 12; i++) {
                int high = 3 + (int) (3 * b.dice(i));
                for (int k = 0; k < high; k++) {
                    int c = paints[(int) (b.dice(40 + i * 7 + k) * paints.length)];
                    double x = -30 + i * 5;
                    b.box(x, -6.4 - 2.5 * (k + 1), x + 4.8, -6.4 - 2.5 * k, c);
                    for (double u = x + 0.5; u < x + 4.6; u += 0.6) {
                        b.line(Paths.line(u, -6.5 - 2.5 * k, u, -8.8 - 2.5 * k), 0.06, Colours.scale(c, 0.75));
                    }
                }
            }
            b.box(31, -20, 38, -6.4, 0xFFF0EEE6);
            for (int i = 0; i < 5; i++) {
                b.box(31.5, -19 + 2.4 * i, 37.5, -18 + 2.4 * i, b.hour().glow() > 0.3 ? 0xFFFFE0A0 : 0xFF4E6470);
            }
            b.form(Paths.blob(-44, -7.4, -30, -6.4, 36, -6.4, 42, -7, 40, 0.4, -38, 0.4), 0xFF2E3E56);
            b.form(Paths.polygon(-39, -0.6, 40.4, -0.6, 40, 0.6, -38, 0.6), 0xFFA03A30);
        }));
    }

    private static Prop gantry(Site s, long id) {
        return new Prop(s, new double[] {8, 30, 0}, id, b -> {
            int blue = b.hour().paint(0xFF3A6EA0);
            for (double x : new double[] {-4.5, 4.5}) {
                b.box(x - 0.5, -24, x + 0.5, 0, blue);
                b.line(Paths.line(x, -12, -x, -23), 0.35, Colours.scale(blue, 0.8));
            }
            b.box(-5, -12.6, 5, -11.6, blue);
            b.box(-5.6, -25, 5.6, -23.6, blue);
            b.line(Paths.line(-4.5, -24, 0, -30, 4.5, -24), 0.35, blue);
            b.box(-1.6, -23.6, 1.6, -22, 0xFFE8E4DA);
            b.line(Paths.line(-1, -22, -1, -15), 0.1, 0xFF3A3A3A);
            b.line(Paths.line(1, -22, 1, -15), 0.1, 0xFF3A3A3A);
            b.box(-3, -15, 3, -12.8, 0xFFD89A34);
            b.lamp(0, -25.4, 0.3, 0xFFFFE8B0);
        });
    }

    /** A pit with benches of cut stone, heaps of rubble, a digger. */
    static void quarry(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.GRAVEL, lot.seed()));
        int stone = 0xFFD6C6A4;
        for (int i = 3; i >= 0; i--) {
            double z = lot.subject() + 24 + i * 9;
            double y = i * 6.2;
            double span = Rows.span(lot, z) + 20;
            int n = (int) Math.max(5, span / 13);
            for (int k = 0; k < n; k++) {
                double x = Rows.middle(lot, z) + ((k + 0.5) / n - 0.5) * span;
                double nearer = lot.travels() ? 0 : Math.pow(2.0 * Math.abs(k + 0.5 - n / 2.0) / n, 2) * 14;
                e.add(new House(
                        new Site(x, y, z - nearer, 0),
                        new double[] {span / n + 0.4, 6.2, 10 + nearer},
                        Sanctuaries.blocks(
                                Style.Wall.CONCRETE, Colours.scale(stone, 0.9 + 0.16 * lot.dice(100 + i * 17 + k))),
                        lot.id(i * 30L + k)));
                e.add(seams(new Site(x, y, z - nearer - 0.1, 0), span / n, stone, lot.id(i * 31L + k)));
            }
        }
        for (int i = 0; i < 5; i++) {
            double x = (i - 2) * 5.6 + (i < 2 ? -2 : 2);
            e.add(new Mound(
                    Site.at(x, lot.subject() + 11 + 3 * lot.dice(40 + i)), 3, 1.7, Mound.Kind.DUNE, lot.id(50 + i)));
        }
        e.add(digger(Site.at(lot.side() * 7.4, lot.subject() + 8.5), lot.side(), lot.id(60)));
        for (int i = 0; i < 16; i++) {
            double x = (lot.dice(70 + i) - 0.5) * 26;
            e.add(rubble(Site.at(x, lot.subject() + 5 + 9 * lot.dice(90 + i)), lot.id(110 + i)));
        }
    }

    private static Prop seams(Site s, double w, int stone, long id) {
        return new Prop(s, new double[] {w / 2, 6.2, 0}, id, b -> {
            for (int i = 0; i < w * 1.6; i++) {
                double x = (b.dice(i) - 0.5) * w;
                b.line(
                        Paths.line(x, -0.2, x + 0.2 * (b.dice(60 + i) - 0.5), -1 - 5 * b.dice(30 + i)),
                        0.1,
                        Colours.fade(Colours.scale(stone, 0.66), 0.6));
            }
            for (double y = -1.4; y > -6; y -= 1.5) {
                b.line(
                        Paths.line(-w / 2, y, w / 2, y + 0.2 * (b.dice((int) (90 - y * 9)) - 0.5)),
                        0.08,
                        Colours.fade(Colours.scale(stone, 0.72), 0.7));
            }
            b.line(
                    Paths.line(-w / 2, -6.15, w / 2, -6.15),
                    0.25,
                    b.hour().snow() ? 0xFFF4F8FF : Colours.scale(stone, 1.12));
        });
    }

    private static Prop rubble(Site s, long id) {
        return new Prop(s, new double[] {0.8, 0.8, 0}, id, b -> {
            double r = 0.25 + 0.45 * b.dice(1);
            b.form(Paths.polygon(-r, 0, -r * 0.9, -r * 0.6, -r * 0.2, -r, r * 0.7, -r * 0.8, r, 0), 0xFFC8B898);
            b.flat(Paths.polygon(-r * 0.2, -r, r * 0.7, -r * 0.8, r * 0.2, -r * 0.4), 0xFFE4D8BC);
            b.cap(0, -r * 0.9, r * 0.7);
        });
    }

    private static Prop digger(Site s, int way, long id) {
        return new Prop(s, new double[] {5, 5, 0}, id, b -> {
            int yellow = b.hour().paint(0xFFEBB02A);
            int w = -way;
            b.form(Paths.box(-1.7, -0.85, 1.7, 0, 0.4), 0xFF2E2E32);
            for (int i = 0; i < 5; i++) {
                b.flat(Paths.oval(-1.3 + 0.65 * i, -0.42, 0.24, 0.24), 0xFF6A6A6E);
            }
            b.box(-1.5, -1.9, 1.5, -0.95, yellow);
            b.box(w * 0.2, -2.9, w * 1.3, -1.2, yellow);
            b.flat(
                    Paths.box(Math.min(w * 0.35, w * 1.15), -2.75, Math.max(w * 0.35, w * 1.15), -1.9, 0.05),
                    0xFF56707C);
            b.form(Paths.tube(w * 1.2, -1.7, 0.3, w * 2.6, -3.9, 0.28, w * 3.8, -4.2, 0.2), yellow);
            b.form(Paths.tube(w * 3.8, -4.2, 0.22, w * 4.5, -2.4, 0.18, w * 4.3, -1.2, 0.14), yellow);
            b.form(Paths.polygon(w * 3.7, -1.3, w * 4.7, -1.3, w * 4.5, -0.4, w * 3.9, -0.2), 0xFF5A5248);
        });
    }
}
