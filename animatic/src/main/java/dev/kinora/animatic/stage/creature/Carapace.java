package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.Tube;

/**
 * The shell of a turtle or tortoise, one unit long: a dome of five plates in a row, four at each side, and a rim.
 *
 * @param dome height over the rim
 * @param wide half width
 * @param dark colour of the rays and of the rim
 * @param light colour between the rays
 * @param seam colour of the seams
 * @param seed of its small differences
 */
public record Carapace(double dome, double wide, int dark, int light, int seam, long seed) {
    private static final double RIM = 0.80;
    private static final double[] PLATES = plates();

    private static double[] plates() {
        double[] seeds = new double[13 * 3];
        for (int i = 0; i < 5; i++) {
            put(seeds, i, 0.13 + 0.185 * i, 0, 0.1 + 0.19 * i);
        }
        for (int i = 0; i < 8; i++) {
            put(seeds, 5 + i, 0.205 + 0.195 * (i % 4), i < 4 ? 0.36 : -0.36, (i * 0.37 + 0.15) % 1);
        }
        return seeds;
    }

    private static void put(double[] seeds, int i, double x, double y, double id) {
        seeds[3 * i] = x;
        seeds[3 * i + 1] = y;
        seeds[3 * i + 2] = id;
    }

    /** The shell, its front to the right. */
    public Patch patch() {
        double[][] rows = {
            {0.50, 0, 0, 0},
            {0.465, 0.22, 0.35, 0.36},
            {0.36, 0.60, 0.75, 0.74},
            {0.16, 0.93, 1, 0.97},
            {-0.06, 1, 1, 1},
            {-0.27, 0.80, 0.9, 0.82},
            {-0.42, 0.42, 0.6, 0.50},
            {-0.50, 0.14, 0.3, 0.20},
            {-0.53, 0, 0, 0}
        };
        double[] knots = new double[rows.length * 6];
        for (int i = 0; i < rows.length; i++) {
            knots[6 * i] = rows[i][0];
            knots[6 * i + 3] = rows[i][1] * dome;
            knots[6 * i + 4] = rows[i][2] * 0.075;
            knots[6 * i + 5] = rows[i][3] * wide;
        }
        return Tube.of(knots).fine(52, 40);
    }

    /** Its plates. */
    public Skin skin() {
        return ((Skin) this::colour).baked(512, 448);
    }

    private int colour(double u, double v) {
        double a = (v > 0.5 ? v - 1 : v) * 4;
        int n = (int) seed;
        if (Math.abs(a) > 1.02) {
            double line = Math.abs(Math.sin(u * Math.PI * 6));
            int pale = Colours.mix(seam, 0xFFF2E2AE, 0.6);
            return Colours.scale(
                    pale, (0.82 + 0.14 * Noise.fbm(n, u * 8, v * 20, 2)) * (0.8 + 0.2 * Noise.smooth(0, 0.12, line)));
        }
        double wobble = 0.010 * (Noise.value(n + 2, u * 22, a * 9) - 0.5);
        if (Math.abs(a) > RIM) {
            double k = u * 12 + 0.5;
            double line = Math.min(k - Math.floor(k), Math.ceil(k) - k) / 12;
            double edge = Math.min(line + wobble, (Math.abs(a) - RIM) * 0.35);
            double ray = 0.5 + 0.5 * Math.sin((k - Math.floor(k)) * 9 + 4 * Noise.value(n, u * 40, a * 6));
            return plate(Colours.mix(Colours.scale(dark, 0.9), light, 0.35 * ray), edge);
        }
        Cells c = Cells.nearest(PLATES, u + wobble, a * 0.5);
        double angle = Math.atan2(c.dy(), c.dx());
        double far = Math.hypot(c.dx(), c.dy());
        double ray = Noise.value(n + (int) (c.id() * 50), angle * 3.4 + 20, 1.5) * 0.62
                + Noise.value(n + 7 + (int) (c.id() * 50), angle * 9 + 40, far * 10) * 0.38;
        int own = Colours.mix(light, Colours.mix(dark, light, 0.45), c.id() * 0.55);
        int body = Colours.mix(dark, own, Noise.smooth(0.30, 0.62, ray) * Noise.smooth(0, 0.035, far));
        double ring = 0.5 + 0.5 * Math.sin(Math.min(0.09, c.border()) * 260);
        body = Colours.scale(body, 1 - 0.10 * ring);
        double edge = Math.min(c.border(), (RIM - Math.abs(a)) * 0.35);
        return plate(body, edge);
    }

    /** Cream seams with a dark line inside. */
    private int plate(int body, double edge) {
        int lined = Colours.mix(Colours.scale(body, 0.45), body, Noise.smooth(0.010, 0.024, edge));
        return Colours.mix(seam, lined, Noise.smooth(0.006, 0.011, edge));
    }
}
