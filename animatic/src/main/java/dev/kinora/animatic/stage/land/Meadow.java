package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;

/** Grassland: light and shade in slow patches, sun pooling at the far end, tufts nearer by. */
final class Meadow {
    private final Ground ground;
    private final Flora flora;
    private final double tall;
    private boolean dapple;

    /** @param tall metres of the grass */
    Meadow(Ground ground, Flora flora, double tall) {
        this.ground = ground;
        this.flora = flora;
        this.tall = tall;
    }

    /** The same under trees: sunlight in flecks. */
    Meadow dappled() {
        dapple = true;
        return this;
    }

    Sheet sheet() {
        Plot plot = ground.plot();
        Sheet sheet = plot.sheet();
        int[] row = new int[3];
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            double near = plot.nearness(y);
            tones(z, near, row);
            for (int x = 0; x < sheet.width; x++) {
                double patch = plot.meet(x, z, m -> Noise.fbm(ground.noise(), m * 0.16, z * 0.16 + m * 0.03, 3));
                double fine = Noise.value(ground.noise() + 3, x * 0.21, y * 0.6) - 0.5;
                double v = Noise.smooth(0.22, 0.78, patch) + fine * 0.16;
                double sun = dapple ? flecks(x, z) : ground.pool(plot.restX(x), plot.restY(y));
                put(sheet, x, y, row, v, sun);
                way(sheet, x, y, z, sun);
            }
        }
        new Turf(ground, tall, 1).grow(sheet, this::shades);
        return sheet;
    }

    private void way(Sheet sheet, int x, int y, double z, double sun) {
        double green = ground.track().green(ground.plot().x(x, z), z);
        if (green < 1) {
            int c = ground.track().colour(ground.plot().x(x, z), z);
            int lit = ground.seen(Colours.screen(c, ground.day().light().key(), 0.35 * sun), z);
            sheet.over(x, y, Colours.red(lit), Colours.green(lit), Colours.blue(lit), (float) (1 - green));
        }
    }

    private double flecks(double column, double z) {
        double n = ground.plot().meet(column, z, m -> Noise.fbm(ground.noise() + 19, m * 0.42, z * 0.36, 3));
        return Noise.smooth(0.54, 0.66, n) * (ground.day().shines() ? 0.85 : 0.2);
    }

    /** Dark, middle and bright colour of a row. */
    private void tones(double z, double near, int[] out) {
        double k = Math.pow(Math.min(1, near), 0.72);
        int bright = Colours.mix(flora.field(), flora.blade(), k);
        int dark = Colours.mix(Colours.mix(flora.blade(), flora.field(), 0.45), flora.root(), k);
        out[0] = ground.seen(Colours.mix(dark, ground.day().light().shade(), 0.10 + 0.14 * k), z);
        out[1] = ground.seen(Colours.mix(dark, bright, 0.55), z);
        out[2] = ground.seen(bright, z);
    }

    private void put(Sheet sheet, int x, int y, int[] row, double value, double sun) {
        double v = Math.max(0, Math.min(1, value * 0.8 + 0.3 * sun));
        int a = v < 0.5 ? row[0] : row[1];
        int b = v < 0.5 ? row[1] : row[2];
        float k = (float) (v < 0.5 ? v * 2 : v * 2 - 1);
        int key = ground.day().light().key();
        float s = (float) (sun * 0.55);
        sheet.set(
                x,
                y,
                tone(a >> 16 & 255, b >> 16 & 255, k, key >> 16 & 255, s),
                tone(a >> 8 & 255, b >> 8 & 255, k, key >> 8 & 255, s),
                tone(a & 255, b & 255, k, key & 255, s));
    }

    private static float tone(int a, int b, float k, int key, float sun) {
        float c = a + (b - a) * k;
        return c + (255 - c) * key / 255f * sun * 0.62f;
    }

    private int[] shades(double column, double row, double z) {
        Plot plot = ground.plot();
        double sun = dapple ? flecks(column, z) : ground.pool(plot.restX(column), plot.restY(row));
        double near = Math.min(1, plot.nearness(row));
        int root = Colours.mix(flora.root(), flora.blade(), 0.6 * (1 - near));
        int tip = Colours.mix(flora.blade(), flora.tip(), 0.34 + 0.66 * Math.min(1, sun * 1.2));
        int lit = Colours.screen(
                tip, ground.day().light().key(), ground.day().light().keyAmount() * (0.15 + 0.9 * sun));
        return new int[] {ground.seen(root, z), ground.seen(lit, z)};
    }
}
