package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;

/** Grass on a plot: tufts from the far edge to the near one, dark at the root, sunlit at the tip. */
final class Turf {
    private final Plot plot;
    private final Track track;
    private final long seed;
    private final double tall;
    private final double thick;

    /**
     * @param tall metres of a grown blade
     * @param thick 1 is a meadow, less is sparse
     */
    Turf(Ground ground, double tall, double thick) {
        plot = ground.plot();
        track = ground.track();
        seed = ground.seed();
        this.tall = tall;
        this.thick = thick;
    }

    /** Colours of grass at a place on the plot. */
    interface Shades {
        /**
         * @param column of the sheet
         * @param row of the sheet
         * @param z metres
         * @return root and tip colour
         */
        int[] at(double column, double row, double z);
    }

    void grow(Sheet sheet, Shades shades) {
        int n = 0;
        for (double row = 1; row < plot.rows() + 30; ) {
            double z = plot.z(row);
            double high = tall * plot.view().scale(z) / plot.grain();
            double step = Math.max(1.2, high * 0.17);
            if (high > 2.6) {
                n = line(sheet, shades, row, z, high, n);
            }
            row += step;
        }
    }

    private int line(Sheet sheet, Shades shades, double row, double z, double high, int first) {
        double gap = Math.max(4.5, high * 0.62) / thick;
        int tufts = (int) Math.ceil(plot.columns() / gap);
        int n = first;
        for (int i = 0; i < tufts; i++) {
            n++;
            double x = (i + Noise.at(seed, n * 3L)) * gap;
            double y = row + (Noise.at(seed, n * 3L + 1) - 0.5) * high * 0.2;
            double patch = plot.meet(x, z, m -> Noise.fbm((int) seed, m * 0.55, z * 0.55, 2));
            double lush = Noise.smooth(0.28, 0.70, patch);
            boolean bare = track.green(plot.x(x, z), z) < 0.6;
            if (!bare && Noise.at(seed, n * 3L + 2) < 0.62 + 0.38 * lush) {
                tuft(sheet, shades.at(x, row, z), x, y, high * (0.58 + 0.5 * lush), n);
            }
        }
        return n;
    }

    private void tuft(Sheet sheet, int[] shade, double x, double y, double high, int n) {
        int blades = high > 20 ? 7 : high > 9 ? 5 : 3;
        double bright = Noise.at(seed, n * 5L + 1);
        int tip = Colours.mix(shade[0], shade[1], 0.35 + 0.65 * bright);
        double wind = (Noise.value((int) seed + 5, x * 0.011, y * 0.03) - 0.35) * 0.8;
        double fade = Math.min(1, 0.30 + high / 26);
        for (int i = 0; i < blades; i++) {
            double u = (i + 0.5) / blades * 2 - 1;
            double r = Noise.at(seed, n * 11L + i);
            double h = high * (1 - 0.35 * Math.abs(u)) * (0.6 + 0.5 * r);
            double lean = h * (u * 0.42 + wind * 0.6 + (r - 0.5) * 0.25);
            sheet.blade(x + u * high * 0.16, y, h, lean, Math.max(0.9, high * 0.075), shade[0], tip, fade);
        }
    }
}
