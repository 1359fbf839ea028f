package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.Path;
import java.util.List;

/**
 * An open square with houses around it.
 *
 * @param styles of the houses
 * @param paving what one walks on
 * @param storeys fewest and most
 * @param size half its width and its depth, metres
 * @param middle what stands in it
 */
record Squares(List<Style> styles, Paving paving, int[] storeys, double[] size, Middle middle) implements Plan {
    /** What stands in a square. */
    enum Middle {
        FOUNTAIN,
        MARKET,
        VILLAGE,
        PLAYGROUND,
        COURT
    }

    @Override
    public void lay(Ensemble e, Lot lot) {
        e.floor(Terrain.of(paving, lot.seed()));
        double back = lot.subject() * 1.4 + size[1];
        if (lot.travels()) {
            Rows.houses(e, lot, styles, storeys, back * 0.8, 0.25);
            Rows.houses(e, lot, styles, storeys, back + 40, 0);
            travelling(e, lot);
            return;
        }
        around(e, lot, back);
        switch (middle) {
            case FOUNTAIN -> {
                fountain(e, Site.at(-lot.side() * 1.5, lot.subject() + 11), lot.id(1));
                lively(e, lot, back);
            }
            case MARKET -> market(e, lot, back);
            case VILLAGE -> village(e, lot, back);
            case PLAYGROUND -> Fun.playground(e, lot);
            case COURT -> lively(e, lot, back);
        }
    }

    private Style style(Lot lot, long n) {
        return styles.get((int) (lot.dice(n) * styles.size()));
    }

    private double eaves(Lot lot, long n) {
        return Rows.eaves(lot, storeys, n);
    }

    private void around(Ensemble e, Lot lot, double back) {
        double side = size[0];
        double x = -side - 22;
        for (int i = 0; x < side + 22; i++) {
            long n = 100 + i * 10L;
            double w = lot.between(n, 7, 10);
            boolean lane = middle != Middle.COURT && i == 3 + lot.side();
            if (!lane) {
                e.add(new House(
                        Site.at(x + w / 2, back + lot.between(n + 4, 0, 1)),
                        new double[] {w, eaves(lot, n + 1), 9},
                        style(lot, n + 2),
                        lot.id(n)));
            } else {
                w = 4.5;
            }
            x += w;
        }
        for (int s = -1; s <= 1; s += 2) {
            double z = back - 1;
            for (int i = 0; z > 1; i++) {
                long n = 400 + i * 10L + (s > 0 ? 200 : 0);
                double w = lot.between(n, 7, 10);
                z -= w;
                e.add(new House(
                        new Site(s * side, 0, z + w / 2, -s * Math.PI / 2),
                        new double[] {w, eaves(lot, n + 1), 9},
                        style(lot, n + 2),
                        lot.id(n)));
            }
        }
        for (double bx = -70; bx < 70; bx += 11) {
            long n = 800 + (long) bx;
            e.add(new House(
                    Site.at(bx, back + 26 + lot.between(n, 0, 14)),
                    new double[] {10, eaves(lot, n + 1) * 1.35, 9},
                    style(lot, n + 2),
                    lot.id(n)));
        }
    }

    private void lively(Ensemble e, Lot lot, double back) {
        for (int s = -1; s <= 1; s += 2) {
            for (int i = 0; i < 4; i++) {
                double z = lot.subject() + 4 + i * (back - lot.subject() - 6) / 4;
                long id = lot.id(900 + i + (s > 0 ? 10 : 0));
                e.add(Furniture.lantern(Site.at(s * (size[0] - 3.2), z), id));
                e.add(Furniture.cafe(Site.at(s * (size[0] - 1.9 - lot.dice(i)), z + 2.4), id));
                if (i % 2 == 0) {
                    e.add(Yard.tree(Site.at(s * (size[0] - 4.6), z + 4), 6.5, id));
                    e.add(Furniture.bench(Site.at(s * (size[0] - 6.4), z + 3), id));
                }
            }
        }
    }

    private void village(Ensemble e, Lot lot, double back) {
        Landmarks.church(e, Site.at(lot.side() * size[0] * 0.35, back + 16), lot.id(7));
        Site mid = Site.at(-lot.side() * 3.4, lot.subject() + 9);
        if (lot.dice(8) < 0.5) {
            e.add(Yard.tree(mid, 8, lot.id(9)));
            e.add(Furniture.bench(new Site(mid.x() - 1, 0, mid.z() - 1, 0), lot.id(10)));
        } else {
            well(e, mid, lot.id(9));
        }
        for (int s = -1; s <= 1; s += 2) {
            e.add(Furniture.lantern(Site.at(s * (size[0] - 2.6), lot.subject() + 7), lot.id(20 + s)));
            e.add(Furniture.lantern(Site.at(s * (size[0] - 2.6), back - 4), lot.id(30 + s)));
            e.add(Furniture.barrel(Site.at(s * (size[0] - 1), lot.subject() + 5), lot.id(40 + s)));
            e.add(Yard.flowers(Site.at(s * (size[0] - 3.2), back - 0.5), 4, lot.id(50 + s)));
            e.add(Furniture.tub(Site.at(s * (size[0] - 1.2), lot.subject() + 8.5), lot.id(60 + s)));
        }
    }

    private void market(Ensemble e, Lot lot, double back) {
        double near = lot.subject() + 3.4;
        for (int row = 0; row < 5; row++) {
            double z = near + row * 4.4;
            for (int s = -1; s <= 1; s += 2) {
                long id = lot.id(200 + row * 2L + (s > 0 ? 1 : 0));
                e.add(Furniture.stall(Site.at(s * (3.1 + 0.35 * row), z + 0.5 * s), id));
                if (row > 0) {
                    e.add(Furniture.stall(Site.at(s * (7.2 + 0.3 * row), z + 1), id + 1));
                }
                e.add(Furniture.crate(Site.at(s * (1.5 + 0.2 * row), z - 1 + 0.4 * s), id + 2));
            }
        }
        for (int i = 0; i < 3; i++) {
            double z = near + 2 + i * 6;
            Site at = new Site(0, 5.2, z, 0);
            e.add(lot.hour().dark() ? Furniture.bulbs(at, size[0], i) : Furniture.pennants(at, size[0], i));
        }
        for (int s = -1; s <= 1; s += 2) {
            e.add(Yard.tree(Site.at(s * (size[0] - 2), near + 9), 7.5, lot.id(300 + s)));
            e.add(Yard.tree(Site.at(s * (size[0] - 4), back - 3), 7, lot.id(310 + s)));
            e.add(Furniture.crate(Site.at(s * 2.9, lot.subject() + 1.2), lot.id(320 + s)));
        }
    }

    private void travelling(Ensemble e, Lot lot) {
        double z = lot.subject() + 3.5;
        double span = Rows.span(lot, z);
        int n = (int) Math.max(2, Math.round(span / 4.6));
        for (int i = 0; i < n; i++) {
            Site at = Site.at((i + 0.5) * span / n - span / 2, z);
            long id = lot.id(600 + i);
            e.add(
                    switch (middle) {
                        case MARKET -> Furniture.stall(at, id);
                        case FOUNTAIN, COURT -> i % 2 == 0 ? Furniture.cafe(at, id) : Furniture.lantern(at, id);
                        case VILLAGE ->
                            i % 3 == 0
                                    ? Furniture.lantern(at, id)
                                    : i % 3 == 1
                                            ? Furniture.barrel(at, id)
                                            : Yard.tree(new Site(at.x(), 0, z + 4, 0), 6, id);
                        case PLAYGROUND -> Yard.bush(at, 1.2, id);
                    });
        }
    }

    /** A round basin with a bowl and water that falls. */
    static void fountain(Ensemble e, Site s, long id) {
        int stone = 0xFFC9C0AE;
        e.add(new Lathe(
                s, new double[] {0, 3.3, 0.25, 3.3, 0.25, 3.0, 0.75, 3.1, 0.85, 3.25}, new int[] {stone}, 0, id));
        e.add(new Lathe(
                new Site(s.x(), 0.6, s.z() - 0.1, 0),
                new double[] {0, 0.5, 1.4, 0.3, 1.8, 1.4, 2.0, 1.5},
                new int[] {stone},
                0,
                id));
        e.add(new Lathe(
                new Site(s.x(), 2.6, s.z() - 0.2, 0),
                new double[] {0, 0.22, 0.8, 0.16, 1.0, 0.6, 1.1, 0.62},
                new int[] {stone},
                0,
                id));
        double z = s.z() - 0.5;
        e.layers(() -> List.of(new Layer.Live(z, (pen, t) -> {
            double k = e.view().scale(z);
            double x = e.view().screenX(s.x(), z);
            double y = e.view().screenY(0, z);
            int water =
                    Colours.mix(e.hour().day().horizon(), 0xFFFFFFFF, e.hour().dark() ? 0.3 : 0.7);
            for (int i = 0; i < 22; i++) {
                double a = i * 2.4;
                double side = Math.cos(a);
                boolean upper = i % 3 == 0;
                double top = upper ? 4.6 : 2.6;
                double fall = upper ? 1.9 : 1.8;
                double reach = side * (upper ? 1.1 : 2.4);
                try (Path p = Paths.curve(
                        x + reach * 0.3 * k,
                        y - top * k,
                        x + reach * 0.75 * k,
                        y - (top + (upper ? 0.2 : 0)) * k,
                        x + reach * k,
                        y - (top - fall) * k)) {
                    pen.stroke(p, Math.max(0.8, k * 0.03), Colours.fade(water, 0.28 + 0.2 * Math.sin(t * 9 + i * 1.7)));
                }
            }
        })));
    }

    static void well(Ensemble e, Site s, long id) {
        e.add(new Lathe(s, new double[] {0, 1.0, 0.9, 0.95, 0.9, 1.1, 1.05, 1.1}, new int[] {0xFFA89E8E}, 0, id));
        e.add(new Prop(new Site(s.x(), 0, s.z() - 0.1, 0), new double[] {1.4, 3, 0}, id, b -> {
            for (int side = -1; side <= 1; side += 2) {
                b.box(side * 0.95 - 0.08, -2.3, side * 0.95 + 0.08, -0.9, 0xFF7A5638);
            }
            b.form(
                    Paths.polygon(-1.35, -2.2, -0.8, -2.9, 0.8, -2.9, 1.35, -2.2),
                    b.hour().snow() ? 0xFFF4F8FF : 0xFF8A4E3A);
            b.line(Paths.line(0, -2.2, 0, -1.3), 0.03, 0xFF4A3A2A);
            b.form(Paths.polygon(-0.18, -1.35, 0.18, -1.35, 0.14, -1.05, -0.14, -1.05), 0xFF6A5440);
        }));
    }
}
