package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Places at the water: harbours, fishing villages, rivers with bridges. */
final class Quays {
    private static final int[] HULLS = {0xFFB8403A, 0xFF2E6A8C, 0xFFE8E0D0, 0xFF3E7A5A, 0xFFD89A3A, 0xFF2A3E5C};
    private static final List<Style> FISHERS =
            List.of(Style.FISHERS, Style.FISHERS, Style.COTTAGE.painted(0xFFF0EADC, 0xFFE4C8A0), Style.OLD_HOME);

    private Quays() {}

    /** A quay with boats at it, and houses that climb the other side of the bay. */
    static void harbour(Ensemble e, Lot lot) {
        harbour(e, lot, FISHERS);
    }

    /** The same before houses of those styles; who floats has water up to the camera. */
    static void harbour(Ensemble e, Lot lot, List<Style> styles) {
        boolean afloat = !lot.scene().place().trait("afloat", "").isEmpty();
        double edge = Math.max(lot.subject() * 1.25 + 1.2, 6.5);
        double far = Math.max(62, edge * 4);
        e.floor(Terrain.of(Paving.FLAGS, lot.seed()).shore(afloat ? 0 : edge, far, lot.hour()));
        Bays.hillside(e, lot, far, styles);
        moored(e, lot, edge + (afloat ? 9 : 4));
        if (!afloat) {
            quayside(e, lot, edge);
        }
        pier(e, lot, far);
    }

    private static void moored(Ensemble e, Lot lot, double z) {
        for (int i = 0; i < 9; i++) {
            double bz = z + i * i * 0.6 + i * 1.6;
            double half = lot.half(bz);
            double u = (i * 0.618 + 0.12 + 0.3 * lot.dice(20 + i)) % 1 * 2 - 1;
            if (Math.abs(u) < 0.22 && i < 2) {
                u = 0.55 * lot.side();
            }
            e.add(
                    i % 3 == 2
                            ? yacht(new Site(u * half, -0.15, bz, 0), lot.id(30 + i))
                            : boat(new Site(u * half, -0.15, bz, 0), lot.id(30 + i)));
        }
    }

    private static void quayside(Ensemble e, Lot lot, double edge) {
        for (int i = -6; i <= 6; i++) {
            double x = i * 2.6 + lot.dice(50 + i);
            e.add(
                    i % 2 == 0
                            ? Furniture.bollard(Site.at(x, edge - 0.3), lot.id(60 + i))
                            : tackle(Site.at(x, edge - 0.7), lot.id(60 + i)));
        }
        e.add(Furniture.lantern(Site.at(lot.side() * lot.half(edge) * 0.75, edge - 0.5), lot.id(80)));
    }

    /** A white chapel with a blue dome. */
    private static void domed(Ensemble e, Site s, Lot lot) {
        e.add(new House(s, new double[] {9, 4.5, 7}, Regions.WHITE.getLast(), lot.id(5)));
        int blue = lot.hour().cloth(0xFF2E6CB4, 1);
        e.add(new Lathe(
                s.raised(4.5),
                new double[] {0, 3.0, 1.4, 3.0, 1.5, 3.2, 2.6, 3.0, 3.6, 2.4, 4.4, 1.4, 4.8, 0.4, 5.6, 0.1, 6.2, 0.05},
                new int[] {0xFFF6F4EE, 0xFFF6F4EE, blue, blue, blue, blue, blue, 0xFFF6F4EE, 0xFFF6F4EE},
                1,
                lot.id(6)));
    }

    /** A mole with a light at its end. */
    private static void pier(Ensemble e, Lot lot, double far) {
        double z = far * 0.72;
        double x = -lot.side() * lot.half(z) * 0.62;
        Style stone = Style.KEEP
                .roofed(Style.Roof.FLAT)
                .opened(Style.Opening.NONE)
                .floor(Style.Ground.BLANK)
                .painted(0xFF9C9488);
        e.add(new House(Site.at(x - lot.side() * 22, z), new double[] {52, 1.5, 5}, stone, lot.id(90)));
        int red = lot.hour().cloth(0xFFC43C34, 1);
        e.add(new Lathe(
                new Site(x, 1.5, z + 2, 0),
                new double[] {0, 1.2, 2.6, 1.1, 5.2, 1.0, 5.4, 1.5, 5.6, 1.5, 5.6, 0.8, 7.2, 0.8, 7.2, 1.1, 8.2, 0.05},
                new int[] {0xFFF2EEE6, red, 0xFF3A3E46, 0xFF3A3E46, 0xFF3A3E46, 0xFFFFE9B0, red, red},
                1,
                lot.id(91)));
        e.add(new Prop(new Site(x, 7.9, z + 0.6, 0), new double[] {1, 1, 0}, lot.id(92), b -> {
            if (b.hour().glow() > 0.3) {
                b.lamp(0, 0, 0.5, 0xFFFFE0A0);
            }
        }));
    }

    /** An open wooden fishing boat with a small wheelhouse. */
    static Prop boat(Site s, long id) {
        int paint = HULLS[(int) Math.floorMod(id, (long) HULLS.length)];
        return new Prop(s, new double[] {3, 3.4, 0}, id, b -> {
            int hull = b.hour().cloth(paint, id);
            boolean house = b.dice(1) < 0.6;
            int way = b.dice(2) < 0.5 ? 1 : -1;
            if (house) {
                b.box(way * -1.3 - 0.7, -2.3, way * -1.3 + 0.7, -0.8, 0xFFF0EADC);
                b.flat(
                        Paths.box(way * -1.3 - 0.5, -2.1, way * -1.3 + 0.5, -1.6, 0.05),
                        b.hour().glow() > 0.3 && b.dice(3) < 0.6 ? 0xFFFFD080 : 0xFF4E6470);
                b.box(way * -1.3 - 0.85, -2.42, way * -1.3 + 0.85, -2.28, hull);
                b.cap(way * -1.3, -2.42, 0.8);
            }
            b.line(Paths.line(way * 0.5, -0.8, way * 0.5, -3.3), 0.09, 0xFF7A5A3E);
            b.line(Paths.line(way * 0.5, -3.2, way * 2.7, -1.2), 0.025, 0xFF4A443E);
            b.line(Paths.line(way * 0.5, -3.2, -way * 2.2, -0.9), 0.025, 0xFF4A443E);
            b.form(
                    Paths.blob(
                            -way * 2.4,
                            -0.95,
                            0,
                            -0.72,
                            way * 2.0,
                            -1.0,
                            way * 2.9,
                            -1.35,
                            way * 2.3,
                            -0.2,
                            way * 1.6,
                            0.12,
                            -way * 1.7,
                            0.12,
                            -way * 2.3,
                            -0.2),
                    hull);
            b.line(Paths.curve(-way * 2.4, -0.9, 0, -0.68, way * 2.0, -0.95, way * 2.85, -1.3), 0.12, 0xFFF4EEDF);
            b.line(Paths.curve(-way * 2.28, -0.35, 0, -0.2, way * 2.3, -0.35), 0.06, Colours.scale(hull, 0.6));
        });
    }

    /** A sailing boat with furled sails. */
    static Prop yacht(Site s, long id) {
        return new Prop(s, new double[] {3.4, 9.5, 0}, id, b -> {
            int way = b.dice(2) < 0.5 ? 1 : -1;
            b.line(Paths.line(0, -0.8, 0, -9.2), 0.12, 0xFFE0DCD2);
            b.line(Paths.line(0, -9.1, way * 3.1, -0.9), 0.03, 0xFF6A6A6A);
            b.line(Paths.line(0, -9.1, -way * 2.9, -0.8), 0.03, 0xFF6A6A6A);
            b.line(Paths.line(0, -1.9, -way * 2.4, -1.8), 0.26, b.hour().cloth(0xFFF2ECDD, id));
            b.box(-1.1, -1.25, 1.1, -0.7, 0xFFE9E2D4);
            for (int i = 0; i < 3; i++) {
                b.flat(Paths.oval(-0.7 + 0.7 * i, -1.0, 0.16, 0.12), b.hour().glow() > 0.3 ? 0xFFFFD890 : 0xFF3E5564);
            }
            b.form(
                    Paths.blob(-way * 2.9, -0.75, 0, -0.68, way * 3.4, -0.95, way * 2.6, -0.1, 0, 0.14, -way * 2.6, 0),
                    0xFFF4F0E8);
            b.line(
                    Paths.curve(-way * 2.7, -0.18, 0, -0.08, way * 2.7, -0.25),
                    0.14,
                    b.hour().cloth(HULLS[(int) Math.floorMod(id, 6L)], id));
        });
    }

    /** Lobster pots, a coil of rope, a crate. */
    private static Prop tackle(Site s, long id) {
        return new Prop(s, new double[] {0.8, 0.9, 0}, id, b -> {
            if (b.dice(1) < 0.5) {
                b.form(Paths.box(-0.55, -0.5, 0.55, 0, 0.2), 0xFF9A7A4E);
                for (int i = 0; i < 7; i++) {
                    b.line(Paths.line(-0.5 + 0.16 * i, -0.48, -0.42 + 0.16 * i, 0), 0.025, 0xFF5A4630);
                }
                b.line(Paths.line(-0.55, -0.25, 0.55, -0.25), 0.03, 0xFF5A4630);
            } else {
                for (int i = 0; i < 4; i++) {
                    b.form(Paths.oval(0, -0.07 - 0.11 * i, 0.42 - 0.03 * i, 0.13), 0xFFC4A674);
                }
                b.form(Paths.oval(0.6, -0.16, 0.17, 0.16), 0xFFE0703A);
            }
        });
    }

    /** A river under a bridge of stone arches, seen from the bank. */
    static void bridge(Ensemble e, Lot lot) {
        boolean upon = !lot.scene().performers().isEmpty();
        if (upon && lot.scene().place().concept().equals("place.bridge")) {
            deck(e, lot);
            return;
        }
        double near = lot.subject() * 1.25;
        double far = 60;
        e.floor(Terrain.of(Paving.GRASS, lot.seed()).shore(near, far, lot.hour()));
        boolean big = lot.scene().place().trait("words", "").matches(".*(suspension|golden gate|brooklyn).*")
                || lot.dice(4) < 0.3;
        if (big) {
            suspension(e, new Site(Rows.middle(lot, 40), 0, 40, 0), Rows.span(lot, 40), lot.id(2));
        } else {
            arches(e, new Site(Rows.middle(lot, 34), 0, 34, 0), Rows.span(lot, 34), lot.id(2));
        }
        Rows.houses(e, lot, List.of(Style.OLD_HOME, Style.TIMBERED, Style.COTTAGE), new int[] {2, 4}, far + 8, 0.2);
        for (int i = 0; i < 14; i++) {
            double z = far + 3 + 3 * lot.dice(60 + i);
            e.add(Yard.tree(Site.at((i / 13.0 * 2 - 1) * lot.half(z) * 1.3, z), lot.between(80 + i, 5, 8), lot.id(i)));
        }
        for (int s = -1; s <= 1; s += 2) {
            e.add(Yard.bush(Site.at(s * lot.half(near) * 0.85, near - 0.3), 0.9, lot.id(40 + s)));
            e.add(boat(new Site(s * lot.half(near + 6) * 0.6, -0.15, near + 6, 0), lot.id(50 + s)));
        }
    }

    /** Arches of stone over the whole width. */
    static void arches(Ensemble e, Site s, double span, long id) {
        double bay = 9;
        int n = (int) Math.ceil(span / bay);
        double w = span / n;
        for (int i = 0; i < n; i++) {
            e.add(new Prop(
                    new Site(s.x() - span / 2 + (i + 0.5) * w, -0.2, s.z(), 0),
                    new double[] {w / 2 + 0.2, 6.4, 0},
                    Noise.mix(id + i),
                    b -> {
                        int stone = b.hour().paint(0xFFB8AC98);
                        double half = w / 2;
                        double r = half - 0.9;
                        try (var shape = new io.github.humbleui.skija.PathBuilder(
                                        io.github.humbleui.skija.PathFillMode.EVEN_ODD);
                                var hole = Windows.arch(0, -r - 0.6, 0.6, r)) {
                            var p = shape.addRect(Paths.rect(-half - 0.03, -5.2, half + 0.03, 0.4))
                                    .addPath(hole)
                                    .build();
                            b.form(p, stone);
                        }
                        for (int k = 0; k <= 14; k++) {
                            double a = Math.PI * k / 14;
                            b.line(
                                    Paths.line(
                                            Math.cos(a) * r,
                                            -0.6 - Math.sin(a) * r,
                                            Math.cos(a) * (r + 0.6),
                                            -0.6 - Math.sin(a) * (r + 0.6)),
                                    0.06,
                                    Colours.scale(stone, 0.7));
                        }
                        try (var under = Windows.arch(0.5, -r - 0.5, 0.6, r);
                                var hole = Windows.arch(0, -r - 0.6, 0.6, r)) {
                            b.pen().inside(hole, () -> b.pen()
                                    .stroke(under, 1.2, b.tone(Colours.scale(stone, 0.6), 0.1)));
                        }
                        b.form(
                                Paths.polygon(
                                        -half - 0.75, 0.4, -half - 0.6, -3.4, -half + 0.6, -3.4, -half + 0.75, 0.4),
                                Colours.scale(stone, 1.05));
                        b.box(-half - 0.03, -5.3, half + 0.03, -5.0, Colours.scale(stone, 1.12));
                        b.box(-half - 0.03, -6.1, half + 0.03, -5.3, stone);
                        for (int k = 0; k < 60; k++) {
                            double x = (b.dice(20 + k) - 0.5) * w;
                            double y = -0.3 - Math.floor(b.dice(90 + k) * 14) * 0.42;
                            if (Math.hypot(x, y + 0.6) > r + 0.7 || y < -r - 1) {
                                b.flat(
                                        Paths.box(x - 0.4, y - 0.36, x + 0.4, y, 0.04),
                                        Colours.fade(
                                                b.dice(150 + k) < 0.5
                                                        ? Colours.scale(stone, 0.78)
                                                        : Colours.scale(stone, 1.16),
                                                0.5));
                            }
                        }
                        b.box(
                                -half - 0.03,
                                -6.25,
                                half + 0.03,
                                -6.1,
                                b.hour().snow() ? 0xFFF6FAFF : Colours.scale(stone, 1.2));
                    }));
        }
    }

    /** Two towers, cables between them and a deck that hangs. */
    static void suspension(Ensemble e, Site s, double span, long id) {
        double tower = 26;
        double half = 26;
        e.add(new Prop(s, new double[] {span / 2, tower + 2, 0}, id, b -> {
            int red = b.hour().paint(b.dice(1) < 0.6 ? 0xFFB4483A : 0xFF7A8A94);
            double deck = -7;
            for (int side = -1; side <= 1; side += 2) {
                double x = side * half;
                double[] main = new double[42];
                double[] back = new double[42];
                for (int i = 0; i <= 20; i++) {
                    double u = i / 20.0;
                    main[2 * i] = x * (1 - u);
                    main[2 * i + 1] = -tower + (tower - 8.2) * (1 - (1 - u) * (1 - u));
                    back[2 * i] = x + side * span * 0.5 * u;
                    back[2 * i + 1] = -tower + (tower - 7) * Math.min(1, u * 2.2) * (2 - Math.min(1, u * 2.2)) * 0.98;
                }
                for (int i = 1; i <= 20; i++) {
                    b.line(Paths.line(main[2 * i], main[2 * i + 1], main[2 * i], deck), 0.07, Colours.scale(red, 0.8));
                    if (back[2 * i + 1] < deck) {
                        b.line(
                                Paths.line(back[2 * i], back[2 * i + 1], back[2 * i], deck),
                                0.07,
                                Colours.scale(red, 0.8));
                    }
                }
                b.line(Paths.curve(main), 0.34, red);
                b.line(Paths.curve(back), 0.34, red);
                for (double dx : new double[] {-1.3, 1.3}) {
                    b.box(x + dx - 0.45, -tower - 0.6, x + dx + 0.45, 0.4, red);
                }
                for (double y : new double[] {-tower + 0.4, -tower * 0.74, -tower * 0.5, -5}) {
                    b.box(x - 1.3, y, x + 1.3, y + 0.9, Colours.scale(red, 0.92));
                }
                b.box(x - 2.6, -1.2, x + 2.6, 0.5, 0xFF9C968C);
                b.lamp(x, -tower - 1, 0.22, 0xFFFF6A50);
            }
            b.box(-span / 2, deck, span / 2, deck + 0.9, Colours.scale(red, 0.9));
            b.line(Paths.line(-span / 2, deck - 0.9, span / 2, deck - 0.9), 0.08, red);
            for (double x = -span / 2; x < span / 2; x += 3) {
                b.line(Paths.line(x, deck + 0.9, x + 1.5, deck, x + 3, deck + 0.9), 0.1, Colours.scale(red, 0.7));
                if (b.hour().glow() > 0.3 && ((int) (x / 3)) % 3 == 0) {
                    b.lamp(x, deck - 2.2, 0.12, 0xFFFFD890);
                }
            }
        }));
    }

    /** On a bridge: its deck underfoot, a balustrade, the river and the town beyond. */
    private static void deck(Ensemble e, Lot lot) {
        double edge = lot.subject() + 2.4;
        e.floor(Terrain.of(Paving.FLAGS, lot.seed()).shore(edge, 150, lot.hour()));
        double span = Rows.span(lot, edge);
        double mid = Rows.middle(lot, edge);
        int n = (int) Math.max(2, Math.round(span / 3));
        double w = span / n;
        for (int i = 0; i < n; i++) {
            e.add(balustrade(new Site(mid - span / 2 + (i + 0.5) * w, 0, edge, 0), w, lot.id(i)));
            if (i % 3 == 1) {
                e.add(Furniture.lantern(new Site(mid - span / 2 + i * w, 0.9, edge, 0), lot.id(40 + i)));
            }
        }
        Rows.houses(e, lot, List.of(Style.BOULEVARD, Style.OLD_HOME), new int[] {3, 5}, 158, 0.06);
        arches(e, new Site(Rows.middle(lot, 90), 0, 90, 0), Rows.span(lot, 90), lot.id(2));
        for (int i = 0; i < 20; i++) {
            e.add(Yard.tree(Site.at((i / 19.0 * 2 - 1) * lot.half(152) * 1.3, 152), 8, lot.id(100 + i)));
        }
    }

    /** A stone balustrade of that length. */
    static Prop balustrade(Site s, double w, long id) {
        return new Prop(s, new double[] {w / 2, 1.1, 0}, id, b -> {
            int stone = b.hour().paint(0xFFD0C6B2);
            b.box(-w / 2 - 0.02, -0.16, w / 2 + 0.02, 0, stone);
            for (double x = -w / 2 + 0.2; x < w / 2; x += 0.34) {
                b.form(
                        Paths.blob(
                                x - 0.06, -0.16, x - 0.11, -0.35, x - 0.05, -0.6, x - 0.08, -0.84, x + 0.08, -0.84,
                                x + 0.05, -0.6, x + 0.11, -0.35, x + 0.06, -0.16),
                        stone);
            }
            b.box(-w / 2 - 0.02, -1.0, w / 2 + 0.02, -0.82, Colours.scale(stone, 1.06));
            b.box(-w / 2 - 0.2, -1.08, -w / 2 + 0.2, 0, stone);
            if (b.hour().snow()) {
                b.box(-w / 2 - 0.02, -1.1, w / 2 + 0.02, -0.98, 0xFFF6FAFF);
            }
        });
    }
}
