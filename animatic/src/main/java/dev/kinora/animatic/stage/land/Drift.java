package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;

/**
 * Loose ground blown into soft relief: snow, sand, dust. Lit by how it rises towards the light.
 */
final class Drift {
    /**
     * What it is made of.
     *
     * @param lit colour towards the light
     * @param shade colour away from it
     * @param relief strength of the slow waves
     * @param ripples strength of fine wind ripples near the camera
     * @param glitter share of sparkling grains in the light's path
     * @param stones pebbles and tufts, 0 to 1
     */
    record Matter(int lit, int shade, double relief, double ripples, double glitter, double stones) {}

    private final Ground ground;
    private final Matter matter;

    Drift(Ground ground, Matter matter) {
        this.ground = ground;
        this.matter = matter;
    }

    /** The painted ground. */
    Sheet sheet() {
        Plot plot = ground.plot();
        Sheet sheet = plot.sheet();
        double sweep = matter.glitter() >= 1 ? 0.72 : 0.40;
        double side = Math.signum(ground.day().light().keyX());
        int key = ground.day().light().key();
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            double near = Math.min(1, plot.nearness(y));
            int lit = ground.seen(matter.lit(), z);
            int shade = ground.seen(matter.shade(), z);
            double flat = Math.min(1, 14 / z);
            for (int x = 0; x < sheet.width; x++) {
                double slope = plot.meet(x, z, m -> wave(m + side * 0.7, z + 0.5) - wave(m - side * 0.7, z - 0.5));
                double pool = ground.pool(plot.restX(x), plot.restY(y));
                double v = 0.40
                        + slope * matter.relief() * (0.4 + 0.6 * flat)
                        + sweep * (pool - 0.12)
                        - sweep * 0.4 * near;
                if (matter.ripples() > 0) {
                    double warp = Noise.value(ground.noise() + 9, x * 0.018, z * 1.1) * 5;
                    v += matter.ripples() * near * 0.10 * Math.sin(plot.x(x, z) * 1.2 + z * 9 + warp);
                }
                v += (Noise.value(ground.noise() + 4, x * 0.45, y * 0.9) - 0.5) * 0.06 * near;
                put(sheet, x, y, shade, lit, key, Math.max(0, Math.min(1, v)), pool);
                if (matter.glitter() > 0
                        && Noise.at(ground.seed() + 77, (long) y * 9973 + x)
                                > 1 - matter.glitter() * 0.010 * pool * (0.3 + near)) {
                    sheet.over(x, y, 255, 255, 255, 0.8f);
                }
            }
        }
        stones(sheet);
        return sheet;
    }

    private double wave(double x, double z) {
        return Noise.fbm(ground.noise() + 1, x * 0.10 + z * 0.04, z * 0.12 - x * 0.02, 2) * 1.5
                + 0.10 * Noise.value(ground.noise() + 2, x * 0.5, z * 0.5);
    }

    private static void put(Sheet sheet, int x, int y, int a, int b, int key, double v, double pool) {
        float k = (float) (v * v * (3 - 2 * v));
        float s = (float) (pool * 0.12);
        sheet.set(
                x,
                y,
                mix(a >> 16 & 255, b >> 16 & 255, k, key >> 16 & 255, s),
                mix(a >> 8 & 255, b >> 8 & 255, k, key >> 8 & 255, s),
                mix(a & 255, b & 255, k, key & 255, s));
    }

    private static float mix(int a, int b, float k, int key, float s) {
        float c = a + (b - a) * k;
        return c + (255 - c) * key / 255f * s;
    }

    private void stones(Sheet sheet) {
        Plot plot = ground.plot();
        int n = (int)
                (matter.stones() * 260 * plot.strip().width() / plot.view().width());
        for (int i = 0; i < n; i++) {
            double z = plot.z(sheet.height - 1) * Math.pow(14, Math.pow(Noise.at(ground.seed(), 31 + i * 3L), 0.7));
            double row = (plot.view().screenY(0, z) - plot.top()) / plot.grain();
            double x = Noise.at(ground.seed(), 32 + i * 3L) * sheet.width;
            double r = plot.view().scale(z) / plot.grain() * 0.05 * Math.pow(Noise.at(ground.seed(), 33 + i * 3L), 2.5)
                    + 0.7;
            int stone = ground.seen(Colours.mix(matter.shade(), 0xFF4A4038, 0.5), z);
            sheet.dab(
                    x + r * 0.4,
                    row + r * 0.3,
                    r * 1.5,
                    r * 0.6,
                    ground.seen(Colours.scale(matter.shade(), 0.5), z),
                    0.5);
            sheet.dab(x, row, r, r * 0.7, stone, 0.9);
            sheet.dab(
                    x + r * 0.3 * Math.signum(ground.day().light().keyX()),
                    row - r * 0.25,
                    r * 0.6,
                    r * 0.36,
                    Colours.mix(stone, ground.day().light().key(), 0.4),
                    0.8);
        }
    }
}
