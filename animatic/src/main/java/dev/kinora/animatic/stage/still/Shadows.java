package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.solid.Body;
import dev.kinora.animatic.stage.solid.Lamp;
import java.util.List;

/**
 * What things do to the light on the table they stand on.
 *
 * @param solids vessels
 * @param bodies things of the catalogue
 * @param lamps flames and bulbs among them
 */
record Shadows(List<Solid> solids, List<Body> bodies, List<Lamp> lamps) {

    /** Share of the key that reaches a point of the table. */
    double lightAt(double x, double z, double[] l) {
        double lit = 1;
        for (Solid s : solids) {
            lit *= s.lightAt((x - s.x) / s.unit, 0.02, (z - s.z) / s.unit, l, 6);
        }
        for (Body b : bodies) {
            lit *= lit > 0.003 ? b.lightAt((x - b.x()) / b.unit(), 0.02, (z - b.z()) / b.unit(), l, 6) : 0;
        }
        return lit;
    }

    /** Share of the room's light that reaches a point of the table. */
    double openAt(double x, double z) {
        double open = 1;
        for (Solid s : solids) {
            double r = s.away(x, z);
            open = Math.min(open, 0.30 + 0.70 * Noise.smooth(foot(s) - 0.6, foot(s) + 4.5, r));
        }
        for (Body b : bodies) {
            open = Math.min(open, b.openAt((x - b.x()) / b.unit(), (z - b.z()) / b.unit()));
        }
        return open;
    }

    /** Light that vessels throw back on the table. */
    double bounceAt(double x, double z) {
        double glow = 0;
        for (Solid s : solids) {
            double r = s.away(x, z);
            glow = Math.max(glow, Math.exp(-Math.max(0, r - foot(s) - 1) * 0.22) * 0.10);
        }
        return glow;
    }

    /** Light of the lamps at a point of the table. */
    void lampsAt(double x, double z, double[] out) {
        out[0] = 0;
        out[1] = 0;
        out[2] = 0;
        for (Lamp lamp : lamps) {
            double q = (lamp.x() - x) * (lamp.x() - x) + lamp.y() * lamp.y() + (lamp.z() - z) * (lamp.z() - z);
            double k = lamp.at(q) * (0.12 + 0.88 * lamp.y() / Math.sqrt(q + 1e-9)) * 1.3;
            for (int c = 0; c < 3; c++) {
                out[c] += lamp.colour()[c] * k;
            }
        }
    }

    private static double foot(Solid s) {
        return s.vessel.saucer() ? 5.2 : s.reach() * 0.45;
    }
}
