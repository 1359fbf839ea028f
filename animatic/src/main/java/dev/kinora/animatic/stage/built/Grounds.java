package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Open grounds between buildings: roofs, balconies, stadiums, works, graveyards, gardens, pools. */
final class Grounds {
    private Grounds() {}

    /** A flat roof high above a city. */
    static void rooftop(Ensemble e, Lot lot) {
        double edge = lot.subject() + 4.2;
        Terrain roof = Terrain.of(Paving.CONCRETE, lot.seed());
        boolean court = lot.scene().place().trait("words", "").matches(".*(court|basketball|pitch|terrain).*");
        e.floor(court ? roof.marked(lot.subject()) : roof);
        city(e, lot, edge);
        double span = Rows.span(lot, edge);
        double mid = Rows.middle(lot, edge);
        int n = (int) Math.max(2, Math.round(span / 6));
        Style wall = Style.BRICK_BLOCK
                .floor(Style.Ground.BLANK)
                .opened(Style.Opening.NONE)
                .roofed(Style.Roof.BATTLEMENT)
                .painted(0xFF9A6A58);
        for (int i = 0; i < n; i++) {
            e.add(new House(
                    Site.at(mid - span / 2 + (i + 0.5) * span / n, edge),
                    new double[] {span / n + 0.05, 0.85, 0.5},
                    wall.roofed(Style.Roof.FLAT),
                    lot.id(3)));
        }
        double s = lot.side();
        double half = lot.half(edge);
        if (lot.scene().place().trait("words", "").matches(".*(garden|jardin).*")) {
            Courts.roofGarden(e, lot, edge);
            return;
        }
        tank(e, Site.at(s * half * 0.72, edge - 1.2), lot.id(4));
        e.add(new House(
                Site.at(-s * half * 0.86, edge - 2.2),
                new double[] {2.6, 2.5, 2},
                Style.BRICK_BLOCK.floor(Style.Ground.BLANK).opened(Style.Opening.NONE),
                lot.id(5)));
        e.add(new Prop(Site.at(-s * half * 0.3, edge - 0.9), new double[] {0.8, 1.2, 0}, lot.id(6), b -> {
            b.box(-0.7, -0.95, 0.7, 0, 0xFFA8ACB0);
            b.form(Paths.oval(0, -0.5, 0.38, 0.38), 0xFF4A4E52);
            for (int i = 0; i < 3; i++) {
                b.line(Paths.line(-0.36, -0.62 + 0.13 * i, 0.36, -0.62 + 0.13 * i), 0.03, 0xFF8A8E92);
            }
            b.cap(0, -0.95, 0.7);
        }));
        e.add(
                lot.hour().dark()
                        ? Furniture.bulbs(new Site(mid, 2.5, edge - 0.8, 0), Math.min(half, 8), 3)
                        : Furniture.tub(Site.at(s * half * 0.3, edge - 0.7), lot.id(7)));
    }

    /** Towers whose feet are hidden behind an edge at that depth. */
    private static void city(Ensemble e, Lot lot, double edge) {
        double row = lot.view().screenY(0.3, edge);
        for (double z : new double[] {420, 260, 160, 95}) {
            double foot = lot.view().eye()
                    - (row - lot.view().horizonY()) * z / lot.view().focal();
            double span = Rows.span(lot, z);
            double mid = Rows.middle(lot, z);
            int n = (int) Math.max(4, Math.round(span / (16 + z * 0.05)));
            for (int i = 0; i < n; i++) {
                long id = lot.id((long) z * 50 + i);
                double grow = Math.pow(Noise.at(id, 1), 1.6);
                double top = (z < 120 ? -4 + 14 * grow : z * (0.02 + 0.24 * grow)) * (0.6 + 0.4 * Noise.at(id, 4));
                Style style =
                        Noise.at(id, 2) < 0.55 ? Style.TOWER : Noise.at(id, 2) < 0.8 ? Style.BRICK_BLOCK : Style.MODERN;
                double w = span / n * Noise.between(id, 3, 0.72, 0.98);
                Site at = new Site(mid - span / 2 + (i + 0.5) * span / n, foot, z, 0);
                e.add(new House(at, new double[] {w, Math.max(4, top - foot), w}, style.floor(Style.Ground.BLANK), id));
                if (grow > 0.5 && z > 120) {
                    e.add(Lathe.post(at.inner(0, Math.max(4, top - foot), w / 2), 0.5, 0.1, z * 0.03, 0xFF6A7078));
                }
            }
        }
    }

    /** A wooden water tank on legs. */
    private static void tank(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {1.1, 1.8, 0}, id, b -> {
            for (double x : new double[] {-0.8, -0.3, 0.3, 0.8}) {
                b.line(Paths.line(x, 0, x * 0.9, -1.6), 0.1, 0xFF4A4240);
            }
            b.line(Paths.line(-0.8, 0, 0.75, -1.5), 0.05, 0xFF4A4240);
            b.line(Paths.line(0.8, 0, -0.75, -1.5), 0.05, 0xFF4A4240);
        }));
        e.add(new Lathe(
                s.raised(1.5),
                new double[] {0, 1.0, 0.7, 1.03, 1.4, 1.03, 2.1, 1.0, 2.1, 1.12, 2.9, 0.03},
                new int[] {0xFF8A6448, 0xFF7E5A40, 0xFF8A6448, 0xFF6A5A50, 0xFF6A5A50},
                0,
                id));
    }

    static void balcony(Ensemble e, Lot lot) {
        double edge = lot.subject() + 1.3;
        e.floor(Terrain.of(Paving.TILES, lot.seed()));
        double z = 60;
        double row = lot.view().screenY(0.1, edge);
        for (double d : new double[] {150, 100, z}) {
            double foot = lot.view().eye()
                    - (row - lot.view().horizonY()) * d / lot.view().focal();
            Rows.houses(
                    e,
                    lot,
                    List.of(Style.OLD_HOME, Style.OLD_TOWN.floor(Style.Ground.HOME)),
                    new int[] {3, 4},
                    new double[] {d, foot, 9},
                    0.05);
        }
        double span = Rows.span(lot, edge);
        double mid = Rows.middle(lot, edge);
        int n = (int) Math.max(2, Math.round(span / 3));
        for (int i = 0; i < n; i++) {
            Site at = new Site(mid - span / 2 + (i + 0.5) * span / n, 0, edge, 0);
            e.add(Quays.balustrade(at, span / n, lot.id(i)));
        }
        double half = lot.half(edge);
        for (int s = -1; s <= 1; s += 2) {
            e.add(Furniture.tub(Site.at(s * half * 0.72, edge - 0.35), lot.id(20 + s)));
            e.add(Yard.flowers(new Site(s * half * 0.42, 0.95, edge - 0.1, 0), 1.4, lot.id(30 + s)));
        }
        e.add(Furniture.cafe(Site.at(lot.side() * half * 0.8, lot.subject() + 0.5), lot.id(40)));
    }

    static void stadium(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double z0 = Math.max(45, lot.subject() * 4);
        e.floor((x, z, g) -> {
            int c = Math.floorMod((int) Math.floor(z / 5), 2) == 0 ? 0xFF5E9A3C : 0xFF6EAA48;
            int grass = Colours.scale(c, 0.9 + 0.2 * Noise.fbm(seed, x * 2, z, 2));
            boolean line = Math.abs(z - z0 * 0.8) < 0.12
                    || Math.abs(x) < 0.09
                    || Math.abs(Math.hypot(x, z - z0 * 0.4) - 9) < 0.1;
            return z > z0 - 4 ? 0xFFB4604A : line ? 0xFFF4F4EE : grass;
        });
        double span = Rows.span(lot, z0 + 10);
        double mid = Rows.middle(lot, z0 + 10);
        int tiers = 3;
        for (int t = tiers - 1; t >= 0; t--) {
            double z = z0 + t * 9;
            int n = (int) Math.max(3, Math.round(span / 24));
            for (int i = 0; i < n; i++) {
                double w = span / n;
                double y = t * 6.5;
                e.add(stand(new Site(mid - span / 2 + (i + 0.5) * w, y, z, 0), w, lot.id(t * 40L + i)));
            }
        }
        for (int s = -1; s <= 1; s += 2) {
            double x = s * lot.half(z0 + 34) * 0.72;
            e.add(new Prop(Site.at(x, z0 + 34), new double[] {7, 44, 0}, lot.id(9), b -> {
                Works.truss(b, 0, 0, 0, -38, 0.9, 0xFF8A9096);
                b.box(-6, -43, 6, -37, 0xFF6A7076);
                for (int i = 0; i < 18; i++) {
                    b.lamp(-5 + 2.0 * (i % 6), -42 + 2.0 * (i / 6), 0.55, 0xFFF4F8FF);
                }
            }));
        }
        e.add(new Prop(Site.at(lot.side() * 6, z0 * 0.78), new double[] {3.7, 2.5, 0}, lot.id(10), b -> {
            b.line(Paths.line(-3.66, 0, -3.66, -2.44, 3.66, -2.44, 3.66, 0), 0.13, 0xFFFFFFFF);
            for (double x = -3.6; x < 3.7; x += 0.36) {
                b.line(Paths.line(x, -2.4, x * 0.86, 0), 0.02, 0xFFDDE0E0);
            }
        }));
    }

    /** A bank of seats full of people. */
    static Prop stand(Site s, double w, long id) {
        return new Prop(s, new double[] {w / 2, 8, 0}, id, b -> {
            b.box(-w / 2 - 0.05, -1.3, w / 2 + 0.05, 0.2, b.hour().cloth(0xFF2E5A9C, id));
            b.form(
                    Paths.polygon(-w / 2 - 0.05, -1.3, w / 2 + 0.05, -1.3, w / 2 + 0.05, -6.6, -w / 2 - 0.05, -6.6),
                    0xFF6A7078);
            int[] shirts = {0xFFE0453A, 0xFFF2F0E8, 0xFF3A6AB0, 0xFFF0C040, 0xFF4A4E56, 0xFF7AA86A, 0xFFD88A9A};
            for (int r = 0; r < 7; r++) {
                double y = -1.5 - 0.72 * r;
                for (double x = -w / 2 + 0.3 + 0.2 * (r % 2); x < w / 2; x += 0.62) {
                    double k = Noise.at(id, (long) (r * 1000 + x * 13));
                    if (k < 0.88) {
                        b.flat(Paths.oval(x, y + 0.12, 0.24, 0.26), shirts[(int) (k * 100) % shirts.length]);
                        b.flat(Paths.oval(x, y - 0.24, 0.13, 0.14), 0xFFD8A888);
                    }
                }
            }
        });
    }

    static void factory(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.CONCRETE, lot.seed()));
        double z = Math.max(
                lot.subject() * 3,
                lot.view().plan().focal() * 40 / (lot.view().plan().horizon() * 0.9));
        Works.factory(e, Site.at(lot.side() * 0.1 * lot.half(z), z), lot.id(1));
        Rows.houses(e, lot, List.of(Style.WORKS, Style.SHED), new int[] {2, 4}, new double[] {z + 70, 0, 20}, 0.2);
        double fz = z * 0.5;
        double span = Rows.span(lot, fz);
        for (double x = -span / 2; x < span / 2; x += 8) {
            e.add(Yard.rails(Site.at(Rows.middle(lot, fz) + x + 4, fz), 8, lot.id((long) x)));
        }
    }

    static void construction(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.DIRT, lot.seed()));
        double z = Math.max(26, lot.subject() * 3.5);
        double s = lot.side();
        e.add(Works.skeleton(Site.at(s * lot.half(z) * 0.34, z), 5, 5, lot.id(1)));
        e.add(Works.crane(Site.at(-s * lot.half(z) * 0.42, z + 8), 30, lot.id(2)));
        e.add(Works.crane(Site.at(s * lot.half(z + 50) * 0.62, z + 50), 44, lot.id(3)));
        e.add(Works.skeleton(Site.at(-s * lot.half(z + 30) * 0.7, z + 30), 4, 7, lot.id(4)));
        Rows.houses(e, lot, List.of(Style.MODERN, Style.BRICK_BLOCK), new int[] {4, 8}, z + 75, 0.15);
        double bz = lot.subject() + 4;
        for (int i = -3; i <= 3; i++) {
            double x = i * 2.6;
            if (Math.abs(i) > 0) {
                e.add(new Prop(Site.at(x, bz + lot.dice(20 + i)), new double[] {1.2, 1.1, 0}, lot.id(i), b -> {
                    b.line(Paths.line(-0.8, 0, -0.8, -0.9), 0.07, 0xFF6A6A6A);
                    b.line(Paths.line(0.8, 0, 0.8, -0.9), 0.07, 0xFF6A6A6A);
                    for (int k = 0; k < 8; k++) {
                        b.flat(
                                Paths.polygon(
                                        -1 + 0.25 * k,
                                        -1.0,
                                        -0.75 + 0.25 * k,
                                        -1.0,
                                        -0.85 + 0.25 * k,
                                        -0.7,
                                        -1.1 + 0.25 * k,
                                        -0.7),
                                k % 2 == 0 ? 0xFFE0503A : 0xFFF4F0E6);
                    }
                }));
            }
        }
        for (int i = 0; i < 3; i++) {
            e.add(new Mound(
                    Site.at(s * (5 + 4 * i), bz + 7 + 2 * i), 2.6, 1.2 + 0.3 * i, Mound.Kind.DUNE, lot.seed() + i));
        }
    }

    static void cemetery(Ensemble e, Lot lot) {
        e.country("park");
        for (int row = 0; row < 7; row++) {
            double z = lot.subject() + 2.6 + row * 2.6;
            double half = lot.half(z);
            int n = (int) Math.max(3, half * 2 / 2.3);
            for (int i = 0; i < n; i++) {
                long id = lot.id(row * 60L + i);
                double x = ((i + 0.5) / n * 2 - 1) * half + (Noise.at(id, 1) - 0.5) * 0.8;
                if (Noise.at(id, 2) < 0.85 && Math.abs(x) > 0.9) {
                    e.add(Yard.grave(Site.at(x, z + Noise.at(id, 3)), id));
                }
            }
        }
        double z = lot.subject() + 26;
        Landmarks.church(e, Site.at(lot.side() * lot.half(z + 10) * 0.4, z + 10), lot.id(1));
        for (int i = 0; i < 6; i++) {
            double x = (i / 5.0 * 2 - 1) * lot.half(z) * 0.95;
            e.add(
                    i % 2 == 0
                            ? Yard.cypress(Site.at(x, z - 2), 9, lot.id(40 + i))
                            : Yard.tree(Site.at(x, z), 8, lot.id(40 + i)));
        }
    }

    /** A kitchen garden before a glasshouse. */
    static void garden(Ensemble e, Lot lot) {
        e.country("garden");
        double z = lot.subject() + 10;
        double s = lot.side();
        e.add(glasshouse(Site.at(s * lot.half(z) * 0.34, z), lot.id(1)));
        for (int row = 0; row < 4; row++) {
            double bz = lot.subject() + 2.2 + row * 1.9;
            for (int k = -1; k <= 1; k += 2) {
                e.add(Yard.flowers(
                        Site.at(k * (lot.half(bz) * 0.5 + 0.6), bz), lot.half(bz) * 0.8, lot.id(10 + row * 2L + k)));
            }
        }
        for (int k = -1; k <= 1; k += 2) {
            e.add(Yard.pickets(Site.at(k * 8, z + 4), 15, lot.id(30 + k)));
            e.add(Furniture.tub(Site.at(k * lot.half(lot.subject() + 1.5) * 0.8, lot.subject() + 1.5), lot.id(40 + k)));
        }
        e.add(Yard.tree(Site.at(-s * lot.half(z) * 0.6, z + 2), 6.5, lot.id(50)));
    }

    private static Prop glasshouse(Site s, long id) {
        return new Prop(s, new double[] {5, 5, 5}, id, b -> {
            int glass = Colours.mix(b.hour().day().middle(), 0xFFFFFFFF, 0.45);
            boolean lit = b.hour().glow() > 0.3;
            try (Path front = Paths.polygon(-4.6, 0, 4.6, 0, 4.6, -2.4, 0, -4.6, -4.6, -2.4)) {
                b.pen().fill(front, Colours.fade(lit ? 0xFFFFD890 : glass, lit ? 0.75 : 0.55));
                b.pen().inside(front, () -> {
                    for (int i = 0; i < 34; i++) {
                        double x = (b.dice(i) - 0.5) * 8.6;
                        double r = 0.3 + 0.4 * b.dice(50 + i);
                        b.form(
                                Paths.oval(x, -0.3 - 1.5 * b.dice(100 + i), r, r * 1.3),
                                Colours.mix(
                                        b.hour().flora().leaf(),
                                        b.hour().flora().leafLight(),
                                        b.dice(150 + i)));
                    }
                });
                b.pen().fill(front, Colours.fade(lit ? 0xFFFFE0A0 : glass, 0.35));
                b.pen().stroke(front, 0.14, b.tone(0xFFF4F4EE, 0.8));
            }
            for (int i = -4; i <= 4; i++) {
                double x = i * 1.12;
                b.line(Paths.line(x, 0, x, -2.4 - (4.6 - Math.abs(x)) * 0.478), 0.07, 0xFFF4F4EE);
            }
            for (double y : new double[] {-0.8, -1.6, -2.4}) {
                b.line(Paths.line(-4.6, y, 4.6, y), 0.07, 0xFFF4F4EE);
            }
            b.box(-4.7, -0.45, 4.7, 0, 0xFFA8604A);
            b.form(Paths.box(-0.55, -2.2, 0.55, 0, 0.03), 0xFFF0F0EA);
            b.flat(Paths.box(-0.42, -2.05, 0.42, -0.9, 0.02), lit ? 0xFFFFE0A0 : glass);
            b.cap(0, -4.5, 1.2);
        });
    }

    static void pool(Ensemble e, Lot lot) {
        boolean swum = !lot.scene().place().trait("afloat", "").isEmpty()
                || lot.scene().performers().stream()
                        .anyMatch(p -> p.acts().stream().anyMatch(a -> a.verb().matches("action\\.(swim|dive|float)")));
        double near = swum ? lot.subject() * 0.55 : lot.subject() * 1.15 + 1.2;
        double far = lot.subject() * 1.15 + 13.2;
        Terrain tiles = Terrain.of(Paving.TILES, lot.seed());
        int seed = (int) lot.seed();
        e.floor(new Terrain() {
            @Override
            public int colour(double x, double z, double grain) {
                if (z < near || z > far) {
                    return tiles.colour(x, z, grain);
                }
                if (z < near + 0.3) {
                    return 0xFFF2F0EA;
                }
                double web = Noise.cells(seed, x * 0.9 + 0.4 * Noise.value(seed + 1, x, z), z * 0.7);
                boolean lane = Math.floorMod((int) Math.floor(x / 2.2), 2) == 0
                        && Math.abs(x / 2.2 - Math.rint(x / 2.2)) < 0.06;
                int c = Colours.mix(0xFF2EA4C0, 0xFFA8F0F0, Noise.smooth(0.5, 0.75, web) * 0.7);
                return lane ? Colours.mix(c, 0xFF1E6A90, 0.5) : c;
            }

            @Override
            public double mirror(double x, double z) {
                return z > near + 0.3 && z < far ? 0.28 : 0;
            }
        });
        double half = lot.half(far + 3);
        for (int i = 0; i < 6; i++) {
            double x = (i / 5.0 * 2 - 1) * half;
            e.add(lounger(Site.at(x, far + 1.6), lot.id(10 + i)));
            if (i % 2 == 0) {
                e.add(Furniture.cafe(Site.at(x + 1.6, far + 2.6), lot.id(20 + i)));
            }
            e.add(Yard.palm(Site.at(x * 1.2 + 1, far + 6), lot.between(30 + i, 6, 9), lot.id(40 + i)));
            e.add(Yard.bush(Site.at(x * 1.1 + 2.4, far + 5), 1.3, lot.id(50 + i)));
        }
        Rows.houses(
                e,
                lot,
                List.of(Style.MODERN.floor(Style.Ground.ARCADE), Style.ADOBE),
                new int[] {2, 4},
                new double[] {far + 13, 0, 14},
                0.25);
    }

    private static Prop lounger(Site s, long id) {
        return new Prop(s, new double[] {1.1, 1, 0}, id, b -> {
            int c = b.hour().cloth(new int[] {0xFF2E8AB0, 0xFFE0703A, 0xFFF0C040}[(int) (b.dice(1) * 3)], id);
            b.form(Paths.polygon(-1, -0.36, 0.4, -0.36, 1.0, -0.95, 1.06, -0.88, 0.45, -0.24, -1, -0.26), c);
            b.line(Paths.line(-0.8, -0.26, -0.8, 0), 0.05, 0xFFF0EEE8);
            b.line(Paths.line(0.4, -0.26, 0.4, 0), 0.05, 0xFFF0EEE8);
        });
    }
}
