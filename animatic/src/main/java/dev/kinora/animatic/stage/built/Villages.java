package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Villages that look like where they are: in the Alps, on a Greek island, on the savanna, on a hill above Rio. */
final class Villages {
    private static final Style CHALET = new Style(
            Style.Wall.LOGS,
            Style.Opening.PANED,
            Style.Ground.HOME,
            Style.Roof.FRONT,
            new Style.Tint(
                    new int[] {0xFF9A6A42, 0xFF8A5C3A, 0xFFA87A50},
                    new int[] {0xFF6A4E40, 0xFF5E5450},
                    new int[] {0xFFB4452E, 0xFF3E6A50},
                    Style.Cover.SHINGLES));
    private static final Style WHITE =
            Style.ADOBE.painted(0xFFF8F8F4, 0xFFF4F4F2, 0xFFFAF6EC).opened(Style.Opening.SASH);
    private static final Style BRIGHT = Style.ADOBE.painted(
            0xFFE08A5A, 0xFF5AA0B8, 0xFFE8C45A, 0xFFB8604A, 0xFF7AB07A, 0xFFD87A90, 0xFFC49A78, 0xFFA8705A);

    private Villages() {}

    /** Wooden houses on meadows under peaks, a white church with a pointed tower among them. */
    static void alpine(Ensemble e, Lot lot) {
        e.country("valley");
        double z0 = lot.subject() + 17;
        for (int i = 0; i < 13; i++) {
            double z = z0 + i * 5.5;
            double side = i % 2 == 0 ? 1 : -1;
            double x = side * (8.5 + 0.24 * (z - z0) + 5 * lot.dice(10 + i)) + (i > 6 ? side * 5 : 0);
            chalet(e, new Site(x, 0, z, -side * 0.35), lot.id(20 + i));
        }
        Site church = Site.at(lot.side() * 5.5, z0 + 34);
        Style white = Style.CHURCH.painted(0xFFF4F0E6);
        e.add(new House(church.inner(0, 0, 3), new double[] {8, 6.5, 14}, white, lot.id(1)));
        e.add(new House(
                church, new double[] {4, 13, 4}, white.roofed(Style.Roof.SPIRE).floor(Style.Ground.GATE), lot.id(2)));
        for (int s = -1; s <= 1; s += 2) {
            for (int i = 0; i < 4; i++) {
                double z = lot.subject() + 4 + 7 * i;
                e.add(Yard.rails(Site.at(s * (lot.half(z) * 0.5 + 2.2), z), 5, lot.id(60 + s * 5 + i)));
                e.add(Yard.pine(
                        Site.at(s * (lot.half(z + 9) * 0.86 + 1), z + 9),
                        8 + 2 * lot.dice(70 + i),
                        lot.id(80 + s * 5 + i)));
            }
        }
    }

    private static void chalet(Ensemble e, Site s, long id) {
        double w = 7.4 + 2 * Noise.at(id, 1);
        e.add(new House(
                s, new double[] {w, 2.7, 7.4}, Style.COTTAGE.painted(0xFFF0EADC).roofed(Style.Roof.FLAT), id));
        e.add(new House(s.inner(0, 2.7, -0.5), new double[] {w + 0.4, 3.0, 8.2}, CHALET.floor(Style.Ground.BLANK), id));
        e.add(new Prop(s.inner(0, 2.9, -1.0), new double[] {w / 2, 1.2, 0}, id, b -> {
            b.box(-w / 2 - 0.2, -0.12, w / 2 + 0.2, 0.05, 0xFF7A5638);
            for (double x = -w / 2; x < w / 2; x += 0.3) {
                b.line(Paths.line(x, 0, x, -0.85), 0.07, 0xFF8A6240);
            }
            b.line(Paths.line(-w / 2 - 0.2, -0.88, w / 2 + 0.2, -0.88), 0.1, 0xFF6E4C32);
            for (int i = 0; i < w * 5; i++) {
                double x = (b.dice(i) - 0.5) * w;
                int petal = b.hour().snow() ? 0xFFF4F8FF : i % 3 == 0 ? 0xFFF08AA8 : 0xFFE0342E;
                b.flat(Paths.oval(x, -0.92 - 0.14 * b.dice(90 + i), 0.1, 0.08), petal);
            }
        }));
    }

    /** A lane of white cubes with blue doors and domes, the sea below. */
    static void greek(Ensemble e, Lot lot) {
        double edge = Math.max(22, lot.subject() * 2.6);
        e.floor(Terrain.of(Paving.FLAGS, lot.seed()).shore(edge, 1e5, lot.hour()));
        int blue = lot.hour().paint(0xFF2A6ABE);
        Style blueDoors = new Style(
                WHITE.wall(),
                WHITE.opening(),
                WHITE.ground(),
                WHITE.roof(),
                new Style.Tint(WHITE.tint().walls(), new int[] {0xFFF2F2EE}, new int[] {blue}, Style.Cover.SHEET));
        if (lot.travels()) {
            new Streets(
                            List.of(blueDoors),
                            Paving.FLAGS,
                            Paving.FLAGS,
                            new double[] {1.4, 1.4},
                            new int[] {1, 2},
                            Streets.Dress.LANTERNS)
                    .lay(e, lot);
            return;
        }
        double side = Math.max(4.6, lot.half(lot.subject()) * 0.8);
        for (int s = -1; s <= 1; s += 2) {
            double z = lot.subject() - 2;
            for (int i = 0; z < edge - 4; i++) {
                double w = lot.between(40 + i + s * 20, 4.4, 6);
                double h = lot.between(60 + i + s * 20, 3.2, s == lot.side() ? 7.2 : 4.2);
                e.add(new House(
                        new Site(s * (side + 0.4 * lot.dice(80 + i)), 0, z + w / 2, -s * Math.PI / 2),
                        new double[] {w, h, 6},
                        blueDoors,
                        lot.id(100 + i + s * 20)));
                e.add(Furniture.tub(Site.at(s * (side - 0.5), z + 0.4), lot.id(130 + i + s * 20)));
                z += w;
            }
        }
        double up = lot.side();
        for (int row = 0; row < 6; row++) {
            double z = edge + 4 + row * 7;
            double foot = row * 3.4 - 1;
            double from = up * (lot.half(z) * (0.10 + 0.05 * row));
            for (int i = 0; i < 9; i++) {
                double x = from + up * i * 6.4;
                long id = lot.id(200 + row * 20L + i);
                e.add(new House(
                        new Site(x, foot - 6, z + 3 * Noise.at(id, 1), 0),
                        new double[] {5.4 + Noise.at(id, 2), 9.2 + 2 * Noise.at(id, 3), 6},
                        blueDoors.floor(Style.Ground.BLANK),
                        id));
                if (Noise.at(id, 4) < 0.22) {
                    dome(e, new Site(x, foot + 4.4, z + 1.2, 0), 2.2, blue);
                }
            }
        }
        Site chapel = Site.at(-up * side * 0.62, edge - 4.5);
        dome(e, new Site(chapel.x(), 4.2, chapel.z() + 2.6, 0), 2.0, blue);
        e.add(new House(chapel, new double[] {5, 4.3, 5}, blueDoors, lot.id(7)));
        e.add(new Prop(new Site(chapel.x(), 4.3, chapel.z() + 0.2, 0), new double[] {1.2, 2.2, 0}, lot.id(8), b -> {
            b.form(Windows.arch(0, -1.2, 0, 1.0), 0xFFF8F8F4);
            b.flat(Windows.arch(0, -0.9, 0, 0.55), 0xFF5A86B0);
            b.form(Paths.oval(0, -0.9, 0.26, 0.3), 0xFFB89048);
            b.line(Paths.line(0, -2.2, 0, -2.9), 0.07, 0xFF6A6A6A);
            b.line(Paths.line(-0.22, -2.65, 0.22, -2.65), 0.07, 0xFF6A6A6A);
        }));
        double span = Rows.span(lot, edge);
        for (double x = -span / 2; x < span / 2; x += 3) {
            e.add(new House(
                    Site.at(Rows.middle(lot, edge) + x + 1.5, edge - 0.2),
                    new double[] {3.05, 0.9, 0.5},
                    blueDoors.opened(Style.Opening.NONE).floor(Style.Ground.BLANK),
                    lot.id(9)));
        }
        e.add(bougainvillea(Site.at(up * (side - 0.3), lot.subject() + 5), lot.id(10)));
        e.add(bougainvillea(Site.at(-up * (side - 0.3), lot.subject() + 9), lot.id(11)));
        e.add(new Mound(Site.at(-up * 160, 340), 130, 26, Mound.Kind.HILL, lot.id(12)));
    }

    private static void dome(Ensemble e, Site s, double r, int blue) {
        e.add(new Lathe(
                s,
                new double[] {
                    0,
                    r,
                    0.7,
                    r,
                    0.7,
                    r * 1.02,
                    0.7 + r * 0.4,
                    r * 0.94,
                    0.7 + r * 0.75,
                    r * 0.66,
                    0.7 + r * 0.96,
                    r * 0.25,
                    0.7 + r,
                    0.1,
                    0.7 + r * 1.4,
                    0.03
                },
                new int[] {0xFFF8F8F4, blue, blue, blue, blue, blue, 0xFFF8F8F4},
                0,
                0));
    }

    private static Prop bougainvillea(Site s, long id) {
        return new Prop(s, new double[] {1.8, 4, 0}, id, b -> {
            b.line(Paths.curve(0, 0, 0.15, -1.2, -0.1, -2.6), 0.1, 0xFF6A4E38);
            for (int i = 0; i < 150; i++) {
                double a = Math.PI * 2 * b.dice(i);
                double r = 1.4 * Math.sqrt(b.dice(200 + i));
                boolean leaf = i % 4 == 0;
                int c = b.hour().snow()
                        ? 0xFFF0F4FC
                        : leaf ? b.hour().flora().leaf() : i % 3 == 0 ? 0xFFF06AB0 : 0xFFD03A8E;
                b.flat(
                        Paths.oval(Math.cos(a) * r, -2.7 + Math.sin(a) * r * 0.75, 0.15, 0.12),
                        Colours.scale(c, 0.8 + 0.4 * b.dice(400 + i)));
            }
        });
    }

    /** Round huts of clay under thatch, a fence of thorn, a fire between them. */
    static void savanna(Ensemble e, Lot lot) {
        e.country("savanna");
        double z0 = lot.subject() + 12;
        double[][] huts = {{-7.5, 1}, {7, 3}, {-13, 9}, {1.5, 13}, {13.5, 12}, {-5, 19}, {8, 22}, {-18, 23}, {20, 27}};
        for (int i = 0; i < huts.length; i++) {
            hut(e, Site.at(lot.side() * huts[i][0], z0 + huts[i][1]), 2.3 + 0.5 * lot.dice(10 + i), lot.id(20 + i));
        }
        e.add(fire(Site.at(-lot.side() * 2.4, z0 + 1.2), lot.id(1)));
        for (int i = 0; i < 4; i++) {
            e.add(pot(Site.at(lot.side() * (3.4 + 0.6 * i), z0 + 0.4 * i), lot.id(40 + i)));
        }
        for (int s = -1; s <= 1; s += 2) {
            e.add(Yard.rails(Site.at(s * (lot.half(z0 + 4) * 0.8 + 2), z0 + 4), 7, lot.id(50 + s)));
        }
    }

    private static void hut(Ensemble e, Site s, double r, long id) {
        int clay = Colours.mix(0xFFC08A5A, 0xFFA8704A, Noise.at(id, 1));
        e.add(new Lathe(
                s,
                new double[] {0, r, 0.5, r, 0.5, r * 0.99, 2.2, r * 0.96},
                new int[] {Colours.scale(clay, 0.8), clay, clay},
                0,
                id));
        e.add(new Prop(new Site(s.x(), 0, s.z() - r - 0.05, 0), new double[] {0.7, 2, 0}, id, b -> {
            b.form(Windows.arch(0, -1.35, 0, 0.5), 0xFF3A281C);
            b.line(Windows.arch(0, -1.4, 0, 0.56), 0.08, 0xFFF0DCB8);
            for (int k = -1; k <= 1; k += 2) {
                for (int i = 0; i < 3; i++) {
                    b.flat(
                            Paths.polygon(
                                    k * (0.85 + 0.25 * i),
                                    -1.3,
                                    k * (0.97 + 0.25 * i),
                                    -1.05,
                                    k * (0.73 + 0.25 * i),
                                    -1.05),
                            0xFFF0DCB8);
                }
            }
        }));
        e.add(new Prop(new Site(s.x(), 2.0, s.z() - r * 1.25, 0), new double[] {r * 1.5, r * 1.5, 0}, id, b -> {
            int straw = 0xFFC8A660;
            double w = r * 1.36;
            b.form(
                    Paths.blob(
                            -w, 0.3, -w * 0.7, -0.5, -w * 0.3, -r * 0.95, 0, -r * 1.3, w * 0.3, -r * 0.95, w * 0.7,
                            -0.5, w, 0.3, 0, 0.5),
                    straw);
            for (int i = 0; i < 70; i++) {
                double u = (b.dice(i) - 0.5) * 2;
                double v0 = 0.2 + 0.7 * b.dice(100 + i);
                double v1 = Math.min(1.03, v0 + 0.22);
                b.line(
                        Paths.line(
                                u * w * v0,
                                -r * 1.3 + (r * 1.3 + 0.3) * v0,
                                u * w * v1,
                                -r * 1.3 + (r * 1.3 + 0.3) * v1),
                        0.035,
                        Colours.scale(straw, b.dice(200 + i) < 0.5 ? 0.7 : 1.18));
            }
            b.form(Paths.oval(0, -r * 1.26, 0.26, 0.2), Colours.scale(straw, 0.75));
            b.cap(0, -r * 0.95, r * 0.5);
        }));
    }

    private static Prop fire(Site s, long id) {
        return new Prop(s, new double[] {0.8, 1, 3}, id, b -> {
            for (int i = 0; i < 9; i++) {
                double a = Math.PI * 2 * i / 9;
                b.form(Paths.oval(Math.cos(a) * 0.6, Math.sin(a) * 0.16 - 0.05, 0.15, 0.1), 0xFF8A8278);
            }
            b.line(Paths.line(-0.4, -0.02, 0.3, -0.2), 0.11, 0xFF4A3222);
            b.line(Paths.line(0.4, -0.02, -0.3, -0.2), 0.11, 0xFF4A3222);
            b.flat(Paths.blob(-0.28, -0.1, -0.12, -0.5, 0.02, -0.85, 0.14, -0.5, 0.28, -0.1), 0xFFF08A2E);
            b.flat(Paths.blob(-0.14, -0.1, 0, -0.5, 0.14, -0.1), 0xFFFFE07A);
            b.lamp(0, -0.35, 0.08, 0xFFFFA040);
        });
    }

    private static Prop pot(Site s, long id) {
        return new Prop(s, new double[] {0.4, 0.8, 0}, id, b -> {
            int clay = Colours.mix(0xFFA85E38, 0xFF7A4630, b.dice(1));
            b.form(
                    Paths.blob(
                            -0.14, -0.62, -0.12, -0.52, -0.3, -0.3, -0.2, -0.02, 0.2, -0.02, 0.3, -0.3, 0.12, -0.52,
                            0.14, -0.62),
                    clay);
            b.line(Paths.line(-0.26, -0.34, 0.26, -0.34), 0.04, 0xFFF0DCB8);
        });
    }

    /** Houses in all colours piled up a hillside, wires and water tanks over them. */
    static void favela(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.CONCRETE, lot.seed()));
        double z0 = lot.subject() + 9;
        for (int row = 8; row >= 0; row--) {
            double z = z0 + row * 6.5;
            double foot = row == 0 ? 0 : row * 4.1 - 1.5;
            Rows.houses(
                    e,
                    lot,
                    List.of(BRIGHT, BRIGHT, Style.ADOBE.painted(0xFFB0664A), BRIGHT),
                    new int[] {1, 2},
                    new double[] {z, foot, 5.2 + 0.5 * row},
                    0.02);
            double span = Rows.span(lot, z);
            for (int i = 0; i < 4; i++) {
                double x = (lot.dice(300 + row * 9 + i) - 0.5) * span;
                e.add(Lathe.post(new Site(x, foot + 5.4, z + 3, 0), 0.75, 0.8, 1.2, 0xFF3E78B0));
            }
        }
        for (int i = 0; i < 3; i++) {
            double x = (i - 1) * lot.half(z0) * 0.8 + 1.5;
            e.add(new Prop(Site.at(x, z0 - 0.8), new double[] {9, 7.4, 0}, lot.id(40 + i), b -> {
                b.box(-0.1, -7, 0.1, 0, 0xFF6A5A4C);
                b.box(-0.8, -6.7, 0.8, -6.5, 0xFF5A4C40);
                for (int k = 0; k < 5; k++) {
                    b.line(Paths.curve(0, -6.6 + 0.1 * k, 4, -5.4 + 0.3 * k, 8.6, -6.2 - 0.2 * k), 0.03, 0xFF2A2A2E);
                    b.line(Paths.curve(0, -6.6 + 0.1 * k, -4, -5.6 + 0.2 * k, -8.6, -6.4 - 0.1 * k), 0.03, 0xFF2A2A2E);
                }
            }));
        }
        e.add(Backstreets.washing(new Site(-lot.side() * 3, 4.4, z0 - 0.4, 0), 2.6, lot.id(50)));
        for (int i = 0; i < 5; i++) {
            e.add(Furniture.tub(Site.at((i - 2) * 3.4, z0 - 0.5), lot.id(60 + i)));
        }
    }
}
