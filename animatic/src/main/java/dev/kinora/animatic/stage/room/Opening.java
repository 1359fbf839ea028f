package dev.kinora.animatic.stage.room;

/**
 * A window in the back wall, in metres.
 *
 * @param x centre
 * @param sill height of its lower edge
 * @param width across
 * @param height from sill to top
 * @param style how it is made
 */
record Opening(double x, double sill, double width, double height, Style style) {

    /** How a window is made. */
    enum Style {
        /** Two wings with bars, curtains beside them. */
        CASEMENT(2, 3, 0.035),
        /** Sliding sash. */
        SASH(2, 2, 0.04),
        /** One large pane. */
        PANEL(3, 1, 0.03),
        /** Steel bars of a workshop or a café front. */
        STEEL(5, 4, 0.018),
        /** Tall with a round head. */
        ARCHED(3, 5, 0.03),
        /** Round-cornered, of a ship. */
        PORT(1, 1, 0.06),
        /** Small and round, in a gable. */
        ROUND(2, 2, 0.03),
        /** Long with round corners, of a carriage: one looks through it at land that passes. */
        COACH(1, 1, 0.05),
        /** Small and oval, of an airliner. */
        OVAL(1, 1, 0.04),
        /** A whole wall of glass in bars. */
        GLASS(9, 3, 0.05),
        /** A wall without windows. */
        NONE(1, 1, 0.02);

        final int columns;
        final int rows;
        final double bar;

        Style(int columns, int rows, double bar) {
            this.columns = columns;
            this.rows = rows;
            this.bar = bar;
        }

        /** Whether one looks through it at what passes outside. */
        boolean passing() {
            return this == COACH || this == OVAL;
        }
    }

    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return sill + height;
    }

    /** Share of light that passes at a point of the back wall, with soft edges. */
    double passes(double px, double py, double soft, int slats) {
        double u = (px - left()) / width;
        double v = (py - sill) / height;
        double su = soft / width;
        double sv = soft / height;
        double in = edge(u, su) * edge(v, sv);
        if (in <= 0) {
            return 0;
        }
        double barU = style.bar * 1.5 / width * style.columns;
        double barV = style.bar * 1.5 / height * style.rows;
        double open = bars(u * style.columns, barU, su * style.columns) * bars(v * style.rows, barV, sv * style.rows);
        if (slats > 0) {
            double s = sv * slats;
            double w = v * slats - Math.floor(v * slats);
            double d = Math.abs(w - 0.5);
            open *= s > 0.5 ? 0.55 : 1 - smooth(0.27 - s, 0.27 + s, d);
        }
        return in * open;
    }

    private static double edge(double u, double soft) {
        return smooth(-soft, soft, u) * (1 - smooth(1 - soft, 1 + soft, u));
    }

    private static double bars(double u, double bar, double soft) {
        double w = u - Math.rint(u);
        if (Math.rint(u) <= 0) {
            return 1;
        }
        double half = bar / 2;
        double cover = 1 - smooth(half - soft * 0.5, half + soft, Math.abs(w));
        return 1 - cover * Math.min(1, half / Math.max(half, soft * 0.7));
    }

    private static double smooth(double lo, double hi, double x) {
        double t = (x - lo) / Math.max(1e-6, hi - lo);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        return t * t * (3 - 2 * t);
    }
}
