package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;

/** The deck of a ship at sea: planks, a rail, a mast with its shrouds, barrels, and the water all around. */
final class Decks {
    private static final int WOOD = 0xFFA87A4C;
    private static final int DARK = 0xFF6A4428;
    private static final int ROPE = 0xFF5A4632;
    private static final double PLANK = 0.19;

    private Decks() {}

    static void deck(Ensemble e, Lot lot) {
        double edge = lot.subject() + 1.5;
        e.floor(planks(lot, edge));
        double span = Rows.span(lot, edge);
        double mid = Rows.middle(lot, edge);
        int n = (int) Math.max(2, Math.round(span / 2.4));
        for (int i = 0; i < n; i++) {
            e.add(rail(new Site(mid - span / 2 + (i + 0.5) * span / n, 0, edge, 0), span / n, lot.id(i)));
        }
        double half = lot.half(edge);
        double s = lot.side();
        e.add(mast(Site.at(s * half * 0.58, edge - 0.35), half, lot.id(50)));
        e.add(Furniture.barrel(Site.at(-s * half * 0.80, edge - 0.5), lot.id(60)));
        e.add(Furniture.barrel(Site.at(-s * half * 0.64, edge - 0.35), lot.id(61)));
        e.add(Furniture.crate(Site.at(s * half * 0.86, edge - 0.45), lot.id(62)));
        e.add(coil(Site.at(-s * half * 0.34, edge - 0.3), lot.id(63)));
    }

    /** Boards along the ship up to the rail; beyond it the sea, lighter towards the horizon. */
    private static Terrain planks(Lot lot, double edge) {
        int seed = (int) lot.seed();
        Terrain board = (x, z, g) -> {
            double row = Math.floor(z / PLANK);
            double in = z / PLANK - row;
            double slide = 3 * Noise.at(seed, (long) row);
            double m = Math.floor((x + slide) / 3.2);
            double tone = 0.82 + 0.30 * Noise.at(seed, (long) (row * 57 + m));
            double grain = Noise.fbm(seed + (int) row, x * 2.4, z * 60, 3) - 0.5;
            double end = (x + slide) / 3.2 - m;
            boolean seam = in < 0.06 + g * 1.2 && g < 0.05 || end < 0.006;
            int c = Colours.scale(WOOD, tone * (1 + 0.35 * grain * Noise.smooth(0.08, 0.01, g)));
            return seam ? Colours.mix(c, 0xFF2A1C12, 0.7) : c;
        };
        return board.shore(edge, 1e6, lot.hour());
    }

    /** Posts and three rails. */
    private static Prop rail(Site s, double wide, long id) {
        return new Prop(s, new double[] {wide / 2 + 0.1, 1.3, 0}, id, b -> {
            double w = wide / 2;
            for (double y : new double[] {-0.36, -0.68}) {
                b.line(Paths.line(-w, y, w, y), 0.05, DARK);
            }
            b.box(-w, -1.06, w, -0.97, WOOD);
            for (double x : new double[] {-w, 0}) {
                b.box(x - 0.05, -1.1, x + 0.05, 0, DARK);
                b.form(Paths.oval(x, -1.16, 0.075, 0.07), DARK);
            }
            b.box(-w, -0.10, w, 0.02, DARK);
        });
    }

    /** A mast with a yard, a furled sail, and shrouds down to the rail. */
    private static Prop mast(Site s, double half, long id) {
        return new Prop(s, new double[] {half, 9.5, 0}, id, b -> {
            for (double x : new double[] {-1.5, -1.0, 1.0, 1.5}) {
                b.line(Paths.line(x, -1.0, x * 0.08, -7.6), 0.028, ROPE);
            }
            for (double y = -1.5; y > -6.4; y -= 0.42) {
                double w = 1.5 * (1 - (-y - 1.0) / 7.2);
                b.line(Paths.line(-w, y, -w * 0.66, y), 0.022, ROPE);
                b.line(Paths.line(w * 0.66, y, w, y), 0.022, ROPE);
            }
            b.box(-0.15, -9.4, 0.15, 0, DARK);
            b.box(-0.19, -1.2, 0.19, -1.1, 0xFF3A2A1E);
            b.line(Paths.line(-2.6, -4.5, 2.6, -4.5), 0.13, DARK);
            b.form(
                    Paths.blob(
                            -2.5, -4.44, -1.3, -4.56, 0, -4.44, 1.3, -4.56, 2.5, -4.44, 1.9, -4.1, 0.9, -4.02, 0, -4.14,
                            -0.9, -4.02, -1.9, -4.1),
                    b.hour().cloth(0xFFEDE4CE, id));
            for (int i = -2; i <= 2; i++) {
                b.line(Paths.line(i * 0.95, -4.56, i * 0.95 + 0.02, -4.02), 0.03, ROPE);
            }
        });
    }

    /** A rope, coiled on the planks. */
    private static Prop coil(Site s, long id) {
        return new Prop(s, new double[] {0.4, 0.35, 0}, id, b -> {
            for (int i = 0; i < 4; i++) {
                b.form(
                        Paths.oval(0, -0.05 - i * 0.055, 0.30 - 0.02 * i, 0.07),
                        Colours.scale(0xFFB79A6A, 0.8 + 0.07 * i));
            }
        });
    }
}
