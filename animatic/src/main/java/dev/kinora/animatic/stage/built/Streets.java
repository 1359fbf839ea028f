package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.Strip;
import java.util.List;

/**
 * Streets: two rows of houses away from the camera, or, when the camera travels, one row along its way.
 *
 * @param styles of the houses
 * @param road what one drives on
 * @param walk what one walks on
 * @param half metres from the middle to the kerb, and from the kerb to the houses
 * @param storeys fewest and most
 * @param dress what stands along the kerb
 */
record Streets(List<Style> styles, Paving road, Paving walk, double[] half, int[] storeys, Dress dress)
        implements Plan {
    /** What stands along a street. */
    enum Dress {
        TREES,
        CAFES,
        PALMS,
        LANES,
        HEDGES,
        LANTERNS,
        NEON,
        /** Rugs on the walls, sails of cloth overhead, brass lanterns. */
        RUGS,
        /** Paper lanterns at the houses, red and white. */
        PAPER,
        /** Washing on lines from house to house. */
        LAUNDRY,
        BARE
    }

    /** Whether it is so narrow that its walls fill the picture. */
    private boolean narrow() {
        return front() < 2.9;
    }

    @Override
    public void lay(Ensemble e, Lot lot) {
        if (lot.travels()) {
            along(e, lot);
        } else {
            away(e, lot);
        }
    }

    private double front() {
        return half[0] + half[1];
    }

    private Style style(Lot lot, long n) {
        return styles.get((int) (lot.dice(n) * styles.size()));
    }

    private double eaves(Lot lot, long n) {
        int floors = storeys[0] + (int) (lot.dice(n) * (storeys[1] - storeys[0] + 0.999));
        return floors * Facade.STOREY + 0.6;
    }

    private void away(Ensemble e, Lot lot) {
        boolean paved = road == walk;
        Terrain street = Terrain.street(road, walk, half[0], lot.seed());
        boolean crossing = lot.scene()
                .place()
                .trait("words", "")
                .matches(".*(crosswalk|crossing|intersection|crossroad|carrefour|passage piéton).*");
        e.floor(
                paved
                        ? Terrain.of(road, lot.seed())
                        : crossing ? street.crossed(half[0], lot.subject() + 2.6) : street);
        double gap = dress == Dress.HEDGES ? 6 : 0;
        for (int side = -1; side <= 1; side += 2) {
            double z = 1.2 - lot.between(5 + side, 0, 4);
            for (int i = 0; z < 112; i++) {
                long n = 100 + i * 10L + (side > 0 ? 5000 : 0);
                double w = lot.between(n, 6.5, 10.5);
                double inset = gap > 0 ? lot.between(n + 1, 0, 1.5) : 0;
                double x = side * (front() + inset);
                double mid = z + w / 2;
                e.add(new House(
                        new Site(x, 0, mid, -side * Math.PI / 2),
                        new double[] {w, eaves(lot, n + 2), 9},
                        style(lot, n + 3),
                        lot.id(n)));
                z += w + gap;
            }
        }
        close(e, lot);
        dress(e, lot);
    }

    /** The far end: houses across. */
    private void close(Ensemble e, Lot lot) {
        double z = 118;
        for (double x = -30; x < 30; x += 10) {
            long n = 9000 + (long) (x * 3.0);
            e.add(new House(
                    Site.at(x + 5, z + lot.between(n, 0, 20)),
                    new double[] {10, eaves(lot, n + 1) * 1.2, 9},
                    style(lot, n + 2),
                    lot.id(n)));
        }
    }

    private void dress(Ensemble e, Lot lot) {
        double kerb = half[0] + 0.6;
        for (int side = -1; side <= 1; side += 2) {
            int n = 0;
            for (double z = 8.5 + lot.dice(side + 30) * 3; z < 66; z += 8.5, n++) {
                long id = 700L + n + (side > 0 ? 100 : 0);
                Site at = Site.at(side * kerb, z);
                switch (dress) {
                    case TREES -> {
                        e.add(
                                n % 2 == 0
                                        ? Yard.tree(at, lot.between(id, 5.5, 7.5), lot.id(id))
                                        : Furniture.lantern(at, id));
                        e.add(Furniture.car(Site.at(side * (half[0] - 1.1), z + 4), lot.id(id)));
                        if (n % 3 == 1) {
                            e.add(Furniture.cafe(Site.at(side * (front() - 1.6), z + 2), lot.id(id)));
                        }
                    }
                    case CAFES -> {
                        e.add(Furniture.lantern(Site.at(side * (front() - 0.7), z + 3), id));
                        e.add(
                                lot.dice(id) < 0.5
                                        ? Furniture.cafe(Site.at(side * (front() - 1.5), z), lot.id(id))
                                        : Furniture.tub(Site.at(side * (front() - 0.7), z), lot.id(id)));
                    }
                    case PALMS -> {
                        e.add(
                                n % 2 == 0
                                        ? Yard.palm(at, lot.between(id, 7, 10), lot.id(id))
                                        : Furniture.arc(at, -side, id));
                        e.add(Furniture.car(Site.at(side * (half[0] - 1.1), z + 4), lot.id(id)));
                    }
                    case LANES -> {
                        e.add(
                                n % 2 == 0
                                        ? Furniture.arc(at, -side, id)
                                        : Yard.tree(at, lot.between(id, 5, 6.5), lot.id(id)));
                        if (styles.contains(Style.JAPAN)) {
                            e.add(Furniture.board(Site.at(side * (front() - 0.6), z + 2), lot.id(id + 50)));
                        }
                        e.add(Furniture.car(Site.at(side * (half[0] - 1.1), z + 4), lot.id(id)));
                    }
                    case HEDGES -> {
                        e.add(
                                n % 2 == 0
                                        ? Yard.tree(Site.at(side * (front() - 2), z), lot.between(id, 6, 8), lot.id(id))
                                        : Yard.bush(Site.at(side * (front() - 0.6), z), 1.2, lot.id(id)));
                        if (n % 3 == 0) {
                            e.add(Furniture.arc(at, -side, id));
                        }
                    }
                    case LANTERNS -> e.add(Furniture.lantern(Site.at(side * (front() - 0.6), z), id));
                    case NEON -> {
                        e.add(Furniture.board(Site.at(side * (front() - 0.9), z), lot.id(id)));
                        e.add(Furniture.board(Site.at(side * (front() - 0.8), z + 4), lot.id(id + 50)));
                        if (n % 2 == 0) {
                            e.add(Furniture.arc(at, -side, id));
                        }
                    }
                    case PAPER -> {
                        e.add(Shrines.lantern(Site.at(side * (front() - 0.5), z + 4), lot.id(id)));
                        e.add(Backstreets.paperLantern(new Site(side * (front() - 0.25), 2.0, z, 0), lot.id(id + 30)));
                        e.add(Backstreets.paperLantern(
                                new Site(side * (front() - 0.25), 2.0, z + 3, 0), lot.id(id + 60)));
                    }
                    case RUGS -> Backstreets.rugs(e, lot, side * front(), z, id);
                    case LAUNDRY -> {
                        if (side > 0) {
                            e.add(Backstreets.washing(
                                    new Site(0, 4.4 + 2.2 * lot.dice(id), z, 0), front(), lot.id(id)));
                            e.add(Backstreets.washing(
                                    new Site(0, 7.0 + 2.0 * lot.dice(id + 3), z + 3.6, 0), front(), lot.id(id + 1)));
                        }
                        e.add(Furniture.tub(Site.at(side * (front() - 0.35), z + 2), lot.id(id)));
                    }
                    case BARE -> {
                        if (n % 2 == 1) {
                            e.add(Furniture.barrel(Site.at(side * (front() - 0.8), z), id));
                        }
                    }
                }
            }
        }
        if (dress == Dress.CAFES) {
            for (double z : new double[] {11, 19, 32}) {
                e.add(
                        lot.hour().dark()
                                ? Furniture.bulbs(new Site(0, 6.2, z, 0), front(), (long) z)
                                : Furniture.pennants(new Site(0, 6.2, z, 0), front(), (long) z));
            }
        }
    }

    private void along(Ensemble e, Lot lot) {
        double near = Math.max(1, lot.subject() - 3);
        double far = lot.subject() + 3.2;
        e.floor(Terrain.across(road, walk, near, far, lot.seed()));
        double front = narrow() ? far + 0.9 : Math.max(far + 4, 11);
        row(e, lot, front, 300, 0.28);
        row(e, lot, front + 26, 400, 0.12);
        row(e, lot, front + 75, 500, 0);
        for (int i = 0; i < (narrow() ? 0 : 5); i++) {
            double z = front + 14;
            double span = span(lot, z);
            e.add(Yard.tree(
                    Site.at((i + lot.dice(40 + i)) * span / 5 - span / 2, z),
                    lot.between(50 + i, 6, 8),
                    lot.id(60 + i)));
        }
        furnish(e, lot, narrow() ? front - 0.1 : far + 1.2);
    }

    private static double span(Lot lot, double z) {
        return Strip.at(lot.view(), z).width() / lot.view().scale(z);
    }

    /** A row of houses; {@code open} is the share of lots left free, through which one sees farther. */
    private void row(Ensemble e, Lot lot, double z, long salt, double open) {
        double span = span(lot, z + 4.5);
        int n = (int) Math.max(3, Math.round(span / 8.4));
        double w = span / n;
        for (int i = 0; i < n; i++) {
            long id = salt + i * 10L;
            boolean free = i % 4 == 2 && lot.dice(id + 5) < open * 3;
            if (!free) {
                e.add(new House(
                        Site.at((i + 0.5) * w - span / 2, z),
                        new double[] {w + 0.15, eaves(lot, id), 9},
                        style(lot, id + 1),
                        lot.id(id)));
            }
        }
    }

    private void furnish(Ensemble e, Lot lot, double z) {
        double span = Strip.at(lot.view(), z).width() / lot.view().scale(z);
        int n = (int) Math.max(2, Math.round(span / (dress == Dress.RUGS ? 2.6 : 9)));
        for (int i = 0; i < n; i++) {
            Site at = Site.at((i + 0.2) * span / n - span / 2, z);
            long id = lot.id(600 + i);
            e.add(
                    switch (dress) {
                        case TREES, HEDGES, LANES ->
                            i % 2 == 0 ? Yard.tree(at, 5 + 2 * Noise.at(id, 1), id) : Furniture.lantern(at, id);
                        case PALMS -> Yard.palm(at, 7, id);
                        case CAFES -> i % 2 == 0 ? Furniture.cafe(at, id) : Furniture.lantern(at, id);
                        case LANTERNS -> Furniture.lantern(at, id);
                        case PAPER -> Backstreets.paperLantern(at.raised(2), id);
                        case RUGS -> Backstreets.hungRug(at, id);
                        case LAUNDRY -> i % 2 == 0 ? Furniture.tub(at, id) : Furniture.lantern(at, id);
                        case NEON -> Furniture.board(at, id);
                        case BARE -> Furniture.barrel(at, id);
                    });
        }
    }
}
