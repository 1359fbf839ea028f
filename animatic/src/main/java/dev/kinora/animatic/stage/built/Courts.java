package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Grounds that walls or fences enclose: back gardens, courts of castles, temples and stables. */
final class Courts {
    private Courts() {}

    /** A lawn behind a house: boards around it, washing, a shed, a grill. */
    static void backyard(Ensemble e, Lot lot) {
        e.country("lawn");
        double s = lot.side();
        double back = lot.subject() + 7;
        double span = Rows.span(lot, back);
        int n = (int) Math.max(2, Math.round(span / 5));
        for (int i = 0; i < n; i++) {
            Site at = Site.at(Rows.middle(lot, back) - span / 2 + (i + 0.5) * span / n, back);
            e.add(boards(at, span / n, lot.id(i)));
        }
        for (int i = 0; i < 9; i++) {
            double z = back + 4 + 9 * lot.dice(30 + i);
            double x = Rows.middle(lot, z) + ((i + 0.5) / 9 - 0.5) * Rows.span(lot, z);
            e.add(Yard.tree(Site.at(x, z), lot.between(40 + i, 5, 8), lot.id(50 + i)));
        }
        Rows.houses(
                e, lot, List.of(Style.SUBURB, Style.FARMHOUSE), new int[] {1, 2}, new double[] {back + 12, 0, 13}, 0.3);
        double half = lot.half(lot.subject() + 3);
        if (!lot.travels()) {
            double x = -s * (half * 0.86 + 2.6);
            e.add(new House(
                    new Site(x, 0, lot.subject() + 4.2, s * 0.9),
                    new double[] {9, 5.4, 7},
                    Style.FARMHOUSE,
                    lot.id(2)));
        }
        double line = back - 1.6;
        double reach = Math.min(3.4, half * 0.5);
        double lx = s * Math.min(half * 0.5, 4);
        for (int k = -1; k <= 1; k += 2) {
            e.add(new Prop(Site.at(lx + k * reach, line), new double[] {0.5, 2.2, 0}, lot.id(3), b -> {
                b.box(-0.06, -2.1, 0.06, 0, 0xFFD8D4C8);
                b.box(-0.4, -2.1, 0.4, -2.0, 0xFFD8D4C8);
            }));
        }
        e.add(Backstreets.washing(new Site(lx, 0.55, line, 0), reach, lot.id(4)));
        e.add(grill(Site.at(-s * half * 0.34, back - 2.2), lot.id(6)));
        for (int k = -1; k <= 1; k += 2) {
            e.add(Yard.flowers(Site.at(k * span * 0.22, back - 0.3), span * 0.3, lot.id(7 + k)));
        }
        e.add(Yard.bush(Site.at(s * lot.half(back) * 0.92, back - 0.7), 1.4, lot.id(9)));
    }

    /** A fence of upright boards. */
    static Prop boards(Site s, double w, long id) {
        return new Prop(s, new double[] {w / 2, 1.9, 0}, id, b -> {
            int wood = b.hour().paint(0xFFB08A62);
            int n = (int) Math.max(6, Math.round(w / 0.2));
            for (int i = 0; i < n; i++) {
                double x = ((double) i / n - 0.5) * w;
                double h = 1.75 + 0.05 * b.dice(i);
                b.flat(
                        Paths.polygon(x, 0, x + w / n, 0, x + w / n, -h, x + w / n / 2, -h - 0.06, x, -h),
                        Colours.scale(wood, 0.84 + 0.26 * b.dice(100 + i)));
                b.line(Paths.line(x, 0, x, -h), 0.018, Colours.scale(wood, 0.55));
            }
            b.box(-w / 2, -1.45, w / 2, -1.33, Colours.scale(wood, 0.9));
            b.box(-w / 2, -0.45, w / 2, -0.33, Colours.scale(wood, 0.9));
            if (b.hour().snow()) {
                b.box(-w / 2, -1.86, w / 2, -1.74, 0xFFF6FAFF);
            }
            Yard.tufts(b, w / 2);
        });
    }

    private static Prop grill(Site s, long id) {
        return new Prop(s, new double[] {0.7, 1.3, 0}, id, b -> {
            for (double x : new double[] {-0.28, 0.28}) {
                b.line(Paths.line(x * 0.5, -0.7, x, 0), 0.05, 0xFF3A3A3E);
            }
            b.form(Paths.blob(-0.42, -0.95, -0.3, -0.66, 0, -0.58, 0.3, -0.66, 0.42, -0.95), 0xFF2E2E34);
            b.form(Paths.blob(-0.42, -0.95, -0.32, -1.2, 0, -1.28, 0.32, -1.2, 0.42, -0.95), 0xFFB8382E);
            b.line(Paths.line(-0.1, -1.27, 0.1, -1.27), 0.05, 0xFF26262A);
        });
    }

    /** Stone flags between halls with swept roofs; incense, lanterns, clipped trees. */
    static void temple(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.FLAGS, lot.seed()));
        double back = lot.subject() + 15;
        hall(e, Site.at(0, back), 17, 5, lot.id(1));
        for (int s = -1; s <= 1; s += 2) {
            double x = s * Math.max(11, lot.half(lot.subject() + 6) * 0.95);
            if (!lot.travels()) {
                hall(e, new Site(x + s * 3, 0, back - 7, -s * 1.1), 12, 3.6, lot.id(3 + s));
            }
            e.add(Shrines.lantern(Site.at(s * 3.4, back - 5), lot.id(6 + s)));
            e.add(Shrines.lantern(Site.at(s * 4.6, back - 9), lot.id(9 + s)));
            e.add(Yard.pine(Site.at(s * 9.4, back - 2.4), 7, lot.id(12 + s)));
            e.add(Yard.cherry(Site.at(s * (lot.half(back - 5) * 0.62), back - 4), 5, lot.id(15 + s)));
        }
        Shrines.pagoda(e, Site.at(lot.side() * 17, back + 17), lot.id(20));
        e.add(new Lathe(
                Site.at(0, back - 6.4),
                new double[] {0, 0.7, 0.2, 0.75, 0.3, 0.4, 0.6, 0.85, 1.1, 0.95, 1.2, 0.8},
                new int[] {0xFF6A6248, 0xFF6A6248, 0xFF7A7050, 0xFF8A7E58},
                0,
                lot.id(21)));
        e.layers(() -> List.of(Works.smoke(e, new Point(0, 1.3, back - 6.5), 0.16)));
        for (int i = 0; i < 14; i++) {
            double z = back + 16 + 6 * lot.dice(60 + i);
            double x = Rows.middle(lot, z) + ((i + 0.5) / 14 - 0.5) * Rows.span(lot, z) * 1.1;
            e.add(
                    i % 2 == 0
                            ? Yard.pine(Site.at(x, z), 11, lot.id(70 + i))
                            : Yard.tree(Site.at(x, z), 9, lot.id(70 + i)));
        }
    }

    private static void hall(Ensemble e, Site s, double wide, double tall, long id) {
        e.add(new House(
                s.inner(0, 0, -1.2),
                new double[] {wide + 2.4, 0.8, 11},
                Sanctuaries.blocks(Style.Wall.STONE, 0xFFC4BBA8),
                id));
        e.add(new House(s.inner(0, 0.8, 0.6), new double[] {wide - 2, tall, 8}, Shrines.HALL, id));
        int n = (int) (wide / 3);
        for (int i = 0; i <= n; i++) {
            e.add(Lathe.post(s.inner((i / (double) n - 0.5) * (wide - 1.4), 0.8, 0.2), 0.2, 0.2, tall, 0xFFA8382C));
        }
    }

    /** Cobbles within battlements: towers at the corners, the keep behind, a well, banners. */
    static void castle(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.COBBLES, lot.seed()));
        double back = lot.subject() + 19;
        int wall = 0xFFC4B8A0;
        Style curtain = Style.KEEP.painted(wall).floor(Style.Ground.BLANK);
        double side = Math.max(11, lot.half(lot.subject() + 4) * 0.9);
        e.add(new House(Site.at(-side * 0.62, back), new double[] {side * 0.94, 7, 2.4}, curtain, lot.id(1)));
        e.add(new House(Site.at(side * 0.62, back), new double[] {side * 0.94, 7, 2.4}, curtain, lot.id(2)));
        e.add(new House(Site.at(0, back - 0.6), new double[] {6.6, 9.4, 4}, Style.KEEP.painted(wall), lot.id(3)));
        for (int s = -1; s <= 1; s += 2) {
            for (double z = lot.travels() ? 0 : back - 5; z > 5.6; z -= 10) {
                e.add(new House(
                        new Site(s * side, 0, z, -s * Math.PI / 2),
                        new double[] {10, 6.4, 2.4},
                        curtain,
                        lot.id(4 + s)));
            }
            Landmarks.turret(e, Site.at(s * (side - 0.6), back + 0.6), 2.2, 9.5, wall, 0xFF54688E, lot.id(7 + s));
            Landmarks.turret(e, Site.at(s * 4.0, back - 0.8), 1.2, 9.6, wall, 0xFF54688E, lot.id(10 + s));
            e.add(banner(new Site(s * 6.6, 5.6, back - 0.15, 0), lot.id(13)));
            e.add(Furniture.barrel(Site.at(s * (side - 2.4), back - 3), lot.id(16 + s)));
            e.add(Furniture.barrel(Site.at(s * (side - 3.3), back - 2.4), lot.id(19 + s)));
            e.add(torch(new Site(s * 2.7, 2.6, back - 0.8, 0), lot.id(22)));
        }
        e.add(new House(
                Site.at(lot.side() * 6, back + 10),
                new double[] {13, 18, 11},
                curtain.opened(Style.Opening.SLIT),
                lot.id(25)));
        Landmarks.turret(e, Site.at(lot.side() * 12.5, back + 11), 2.4, 24, wall, 0xFF54688E, lot.id(26));
        Squares.well(e, Site.at(-lot.side() * 4.4, lot.subject() + 6), lot.id(27));
        e.add(Yard.bale(Site.at(lot.side() * (side - 3), lot.subject() + 5.5), lot.id(28)));
        e.add(Furniture.crate(Site.at(lot.side() * (side - 4.6), lot.subject() + 6), lot.id(29)));
    }

    private static Prop banner(Site s, long id) {
        return new Prop(s, new double[] {0.7, 1, 0}, id, b -> {
            int red = b.hour().cloth(0xFFB8302E, id);
            b.line(Paths.line(-0.7, 0, 0.7, 0), 0.08, 0xFF5A4232);
            b.form(Paths.polygon(-0.58, 0, 0.58, 0, 0.58, 2.9, 0, 2.4, -0.58, 2.9), red);
            b.flat(Paths.polygon(0, 0.5, 0.32, 1.0, 0, 1.6, -0.32, 1.0), 0xFFF0C84C);
        });
    }

    private static Prop torch(Site s, long id) {
        return new Prop(s, new double[] {0.3, 0.8, 3}, id, b -> {
            b.line(Paths.line(0, 0.4, 0, -0.2), 0.09, 0xFF5A4232);
            if (b.hour().glow() > 0.3) {
                b.lamp(0, -0.35, 0.13, 0xFFFFA040);
            } else {
                b.flat(Paths.oval(0, -0.28, 0.09, 0.12), 0xFF3A302A);
            }
        });
    }

    /** Sand between low stables with split doors, hay, a trough. */
    static void stables(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.DIRT, lot.seed()));
        double back = lot.subject() + 10;
        double side = Math.max(9.5, lot.half(lot.subject() + 3) * 0.92);
        Style block = new Style(
                Style.Wall.PLANKS,
                Style.Opening.NONE,
                Style.Ground.BLANK,
                Style.Roof.GABLE,
                new Style.Tint(
                        new int[] {0xFF8E5E44}, new int[] {0xFF6A6468}, new int[] {0xFFF0E8D8}, Style.Cover.SHINGLES));
        double span = lot.travels() ? Rows.span(lot, back + 3) : 2 * side + 6;
        int blocks = lot.travels() ? (int) Math.max(2, span / 16) : 1;
        for (int i = 0; i < blocks; i++) {
            e.add(new House(
                    Site.at(((i + 0.5) / blocks - 0.5) * span, back),
                    new double[] {span / blocks, 3.1, 6},
                    block,
                    lot.id(1)));
        }
        int n = (int) (side * 2 / 3.4);
        for (int i = 0; i < n; i++) {
            e.add(door(Site.at(((i + 0.5) / n - 0.5) * 2 * side, back - 0.05), lot.id(10 + i)));
        }
        for (int s = -1; s <= 1; s += 2) {
            if (!lot.travels()) {
                e.add(new House(
                        new Site(s * (side + 1), 0, back - 8, -s * Math.PI / 2),
                        new double[] {15, 3.1, 6},
                        block,
                        lot.id(3 + s)));
            }
            e.add(Yard.bale(Site.at(s * (side - 1.6), back - 2), lot.id(50 + s)));
        }
        e.add(Yard.bale(Site.at(lot.side() * (side - 3), back - 1.6), lot.id(60)));
        e.add(Pens.trough(Site.at(-lot.side() * 3.4, back - 2.4), lot.id(61)));
        for (int i = 0; i < 12; i++) {
            double z = back + 12 + 6 * lot.dice(70 + i);
            e.add(Yard.tree(
                    Site.at(Rows.middle(lot, z) + ((i + 0.5) / 12 - 0.5) * Rows.span(lot, z), z), 8, lot.id(80 + i)));
        }
    }

    private static Prop door(Site s, long id) {
        return new Prop(s, new double[] {0.8, 2.4, 0}, id, b -> {
            b.box(-0.75, -2.3, 0.75, 0, 0xFFEDE4D2);
            b.flat(Paths.polygon(-0.62, -2.18, 0.62, -2.18, 0.62, -1.15, -0.62, -1.15), 0xFF2C2420);
            b.box(-0.62, -1.15, 0.62, 0, 0xFF3E6A50);
            b.line(Paths.line(-0.58, -0.05, 0.58, -1.08), 0.08, 0xFFEDE4D2);
            b.box(-1.3, -2.15, -0.72, -1.18, 0xFF3E6A50);
            if (b.dice(3) < 0.6) {
                int coat = new int[] {0xFF6E4630, 0xFF8A5A38, 0xFF4A3830, 0xFFD8D0C4}[(int) (b.dice(4) * 4)];
                b.form(
                        Paths.blob(
                                0.3, -1.15, 0.35, -1.6, 0.1, -1.95, -0.15, -1.9, -0.4, -1.4, -0.5, -1.2, -0.3, -1.12,
                                -0.05, -1.4, -0.1, -1.15),
                        coat);
                b.form(Paths.polygon(0.0, -1.9, 0.03, -2.12, 0.12, -1.92), coat);
                b.line(Paths.curve(0.12, -1.95, 0.32, -1.7, 0.36, -1.3), 0.09, Colours.scale(coat, 0.55));
                b.flat(Paths.oval(-0.12, -1.72, 0.03, 0.03), 0xFF16120F);
            }
        });
    }

    /** Beds, shrubs and a bench on a roof before its edge. */
    static void roofGarden(Ensemble e, Lot lot, double edge) {
        double half = lot.half(edge);
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 3; i++) {
                double x = k * half * (0.34 + 0.24 * i);
                e.add(new House(
                        Site.at(x, edge - 1.5),
                        new double[] {half * 0.2, 0.5, 0.8},
                        Sanctuaries.blocks(Style.Wall.PLANKS, 0xFF9A7450),
                        lot.id(i)));
                e.add(Yard.flowers(new Site(x, 0.45, edge - 1.6, 0), half * 0.19, lot.id(10 + i + k)));
                e.add(Yard.bush(new Site(x + 0.3, 0.4, edge - 1.2, 0), 0.9 + 0.3 * (i % 2), lot.id(20 + i + k)));
            }
            e.add(Yard.tree(Site.at(k * half * 0.86, edge - 1), 3.4, lot.id(30 + k)));
            e.add(Furniture.tub(Site.at(k * half * 0.66, edge - 2.6), lot.id(40 + k)));
        }
        e.add(Furniture.bench(Site.at(lot.side() * half * 0.16, edge - 1.1), lot.id(50)));
    }
}
