package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;

/** A road through a mountain: a tiled wall under a dark vault, one orange lamp after the other. */
final class Tunnels {
    /** Metres from one lamp to the next. */
    private static final double BAY = 5.5;
    /** Metres up to the lamps, and to the end of what may be seen. */
    private static final double LAMP = 4.4;

    private static final double VAULT = 16;
    private static final int SODIUM = 0xFFFFA23C;

    private Tunnels() {}

    static void road(Ensemble e, Lot lot) {
        double near = Math.max(0.6, lot.subject() - 3.4);
        double kerb = lot.subject() + 2.4;
        double wall = kerb + 1.3;
        e.floor(Terrain.across(Paving.ASPHALT, Paving.CONCRETE, near, kerb, lot.seed()));
        double span = Rows.span(lot, wall);
        double mid = Rows.middle(lot, wall);
        int n = (int) Math.max(2, Math.round(span / BAY));
        double w = span / n;
        for (int i = 0; i < n; i++) {
            e.add(bay(Site.at(mid - span / 2 + (i + 0.5) * w, wall), w, lot.id(10 + i)));
        }
    }

    private static Prop bay(Site site, double w, long id) {
        double half = w / 2 + 0.03;
        return new Prop(site, new double[] {half, VAULT, 5}, id, b -> {
            b.flat(Paths.box(-half, -VAULT, half, -LAMP, 0), 0xFF3A2E26);
            b.flat(Paths.box(-half, -LAMP - 1.6, half, -2.3, 0), 0xFF8A6A48);
            b.flat(Paths.box(-half, -2.3, half, 0, 0), 0xFFC8AE84);
            for (double y = -2.3; y < 0; y += 0.46) {
                b.line(Paths.line(-half, y, half, y), 0.025, 0xFF8C744E);
            }
            for (double x = -half; x < half; x += 0.92) {
                b.line(Paths.line(x, -2.3, x, 0), 0.025, 0xFF8C744E);
            }
            b.flat(Paths.box(-half, -2.5, half, -2.24, 0), 0xFFD86A24);
            b.line(Paths.line(-half, -LAMP - 1.6, half, -LAMP - 1.6), 0.12, 0xFF2A221C);
            for (int ring = 5; ring > 0; ring--) {
                double r = ring / 5.0;
                b.flat(Paths.oval(0, -LAMP + 0.7, 2.5 * r, 2.4 * r), Colours.fade(SODIUM, 0.17));
            }
            b.lamp(-0.35, -LAMP, 0.16, SODIUM);
            b.lamp(0.35, -LAMP, 0.16, SODIUM);
            b.flat(Paths.box(-0.8, -LAMP - 0.14, 0.8, -LAMP + 0.06, 0.05), 0xFFFFD8A0);
            if (b.dice(1) < 0.18) {
                b.box(half * 0.5 - 0.5, -2.1, half * 0.5 + 0.5, 0, 0xFF2E7A4E);
                b.flat(Paths.box(half * 0.5 - 0.3, -2.0, half * 0.5 + 0.3, -1.7, 0.03), 0xFFBDF0D0);
            }
        });
    }
}
