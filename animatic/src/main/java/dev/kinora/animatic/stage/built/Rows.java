package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.stage.Strip;
import java.util.List;

/** Rows of houses across the picture, over all that a camera sees of their depth. */
final class Rows {
    private Rows() {}

    /** Metres that a plane at a depth must be filled for. */
    static double span(Lot lot, double z) {
        return Strip.at(lot.view(), z).width() / lot.view().scale(z);
    }

    /** Metres to the middle of what a plane at a depth must be filled for. */
    static double middle(Lot lot, double z) {
        Strip s = Strip.at(lot.view(), z);
        return s.repeats()
                ? 0
                : (s.left() + s.width() / 2 - lot.view().width() / 2.0)
                        / lot.view().scale(z);
    }

    static double eaves(Lot lot, int[] storeys, long n) {
        int floors = storeys[0] + (int) (lot.dice(n) * (storeys[1] - storeys[0] + 0.999));
        return floors * Facade.STOREY + 0.6;
    }

    /** A closed row whose fronts stand at {@code z}; {@code open} is the share of lots left free. */
    static void houses(Ensemble e, Lot lot, List<Style> styles, int[] storeys, double z, double open) {
        houses(e, lot, styles, storeys, new double[] {z, 0, 8.4}, open);
    }

    /**
     * The same on a slope.
     *
     * @param at depth of the fronts, height of the ground there, width of a lot
     */
    static void houses(Ensemble e, Lot lot, List<Style> styles, int[] storeys, double[] at, double open) {
        double span = span(lot, at[0] + 4.5);
        double from = middle(lot, at[0] + 4.5) - span / 2;
        int n = (int) Math.max(3, Math.round(span / at[2]));
        double w = span / n;
        for (int i = 0; i < n; i++) {
            long id = (long) (at[0] * 100) + i * 10L;
            if (lot.dice(id + 5) >= open) {
                Style style = styles.get((int) (lot.dice(id + 1) * styles.size()));
                double turn = at[1] > 0 ? (lot.dice(id + 6) - 0.5) * 0.7 : 0;
                e.add(new House(
                        new Site(from + (i + 0.5) * w, at[1], at[0] + lot.dice(id + 7) * 1.2, turn),
                        new double[] {w * (open > 0.01 && at[1] > 0 ? 0.8 : 1) + 0.15, eaves(lot, storeys, id), 8},
                        style,
                        lot.id(id)));
            }
        }
    }
}
