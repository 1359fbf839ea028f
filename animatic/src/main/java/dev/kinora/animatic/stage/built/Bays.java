package dev.kinora.animatic.stage.built;

import java.util.List;

/** Towns that climb a hill on the other side of a bay, and the road along the sea that one sees them from. */
final class Bays {
    private Bays() {}

    /** A road along the sea, and the town that climbs the other side of the bay. */
    static void corniche(Ensemble e, Lot lot, List<Style> styles) {
        double near = Math.max(0.6, lot.subject() - 3.2);
        double kerb = lot.subject() + 2.6;
        double edge = kerb + 1.5;
        double far = Math.max(70, edge * 5);
        e.floor(Terrain.across(Paving.ASPHALT, Paving.FLAGS, near, kerb, lot.seed())
                .shore(edge, far, lot.hour()));
        hillside(e, lot, far, styles);
        double span = Rows.span(lot, edge);
        int n = (int) Math.max(3, Math.round(span / 3));
        Style wall = Style.ADOBE.floor(Style.Ground.BLANK).opened(Style.Opening.NONE);
        for (int i = 0; i < n; i++) {
            double x = Rows.middle(lot, edge) + ((i + 0.5) / n - 0.5) * span;
            e.add(new House(Site.at(x, edge - 0.3), new double[] {span / n + 0.05, 0.42, 0.4}, wall, lot.id(3)));
        }
        for (int i = 0; i < 5; i++) {
            double z = edge + 14 + 9 * i;
            double x = Rows.middle(lot, z) + (lot.dice(40 + i) - 0.5) * Rows.span(lot, z);
            e.add(
                    i % 2 == 0
                            ? Quays.yacht(new Site(x, -0.15, z, 0), lot.id(30 + i))
                            : Quays.boat(new Site(x, -0.15, z, 0), lot.id(30 + i)));
        }
    }

    /** The town itself: rows of houses one above the other, what grows between them, a church on top. */
    static void hillside(Ensemble e, Lot lot, double far, List<Style> styles) {
        double span = Rows.span(lot, far + 40);
        double mid = Rows.middle(lot, far + 40);
        double[] at = {far + 1, far + 11, far + 20, far + 30};
        double[] up = {0.4, 4.2, 8.4, 12.5};
        for (int i = 0; i < 4; i++) {
            e.add(new Mound(
                    new Site(mid - span * 0.12 * lot.side(), 0, at[i] + 9.2, 0),
                    span * (0.62 - 0.07 * i),
                    up[i] + 4.2,
                    Mound.Kind.HILL,
                    lot.seed() + i));
        }
        for (int i = 0; i < 4; i++) {
            Rows.houses(
                    e,
                    lot,
                    styles,
                    new int[] {1, i == 0 ? 3 : 2},
                    new double[] {at[i], up[i], 7.5 + 2.5 * i},
                    i == 0 ? 0.08 : 0.2 + 0.12 * i);
        }
        Site crown = new Site(mid + span * 0.06 * lot.side(), 13, far + 32, 0.3);
        if (styles.equals(Regions.WHITE)) {
            domed(e, crown, lot);
        } else {
            Landmarks.church(e, crown, lot.id(4));
        }
        for (int i = 0; i < 16; i++) {
            double z = far + 8 + 24 * lot.dice(100 + i);
            double y = (z - far) * 0.4;
            e.add(
                    i % 3 == 0
                            ? Yard.cypress(new Site(mid + (lot.dice(130 + i) - 0.5) * span, y, z, 0), 7, lot.id(i))
                            : Yard.tree(new Site(mid + (lot.dice(130 + i) - 0.5) * span, y, z, 0), 5.5, lot.id(i)));
        }
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
}
