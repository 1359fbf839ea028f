package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Strip;

/** A range with facets in light and shade, snow on the heights when it is cold enough. */
final class Mountains {
    private final Ground ground;
    private final int rock;
    private final double snow;

    /**
     * @param rock colour by white light
     * @param snow how far down the snow reaches: 0 none, 1 to the foot
     */
    Mountains(Ground ground, int rock, double snow) {
        this.ground = ground;
        this.rock = rock;
        this.snow = snow;
    }

    /**
     * Two ranges one behind the other.
     *
     * @param z metres
     * @param rise height, share of the frame's shorter side
     */
    Art art(Strip strip, double z, double rise) {
        double unit = Math.min(ground.view().width(), ground.view().height());
        double foot = Math.ceil(ground.view().horizonY() + 2);
        double grain = Math.max(1.5, unit / 480);
        int w = (int) Math.round(strip.width() / grain);
        int h = (int) Math.round(unit * rise * 1.3 / grain);
        Sheet sheet = Sheet.of(w, h);
        range(sheet, strip, grain, unit * rise * 0.98 / grain, unit * 0.62 / grain, z * 2.4, 1);
        range(sheet, strip, grain, unit * rise * 0.60 / grain, unit * 0.42 / grain, z, 2);
        return sheet.toArt(strip.rows(foot - h * grain, foot));
    }

    private void range(Sheet sheet, Strip strip, double grain, double tall, double wave, double z, int n) {
        int w = sheet.width;
        int h = sheet.height;
        double highest = h / 1.3;
        double side = Math.signum(ground.day().light().keyX());
        int lit = ground.seen(
                Colours.screen(
                        rock, ground.day().light().key(), ground.day().light().keyAmount()),
                z * 0.035);
        int shade = ground.seen(Colours.mix(rock, ground.day().light().shade(), 0.55), z * 0.035);
        int whiteLit = ground.seen(Colours.mix(0xFFFFFFFF, ground.day().light().key(), 0.35), z * 0.03);
        int whiteShade =
                ground.seen(Colours.mix(0xFFB8C8E6, ground.day().light().shade(), 0.30), z * 0.03);
        int air = Colours.mix(ground.day().horizon(), ground.day().light().air(), 0.5);
        for (int x = 0; x < w; x++) {
            double ridge = ridge(x, w, wave, strip, n) * tall;
            int top = Math.max(0, (int) (h - ridge));
            for (int y = top; y < h; y++) {
                double down = (y - (h - ridge)) / tall;
                double px = x / wave * 4.2;
                double py = y / wave * 3.4;
                double bend = (Noise.fbm((int) ground.seed() + n, px, py, 2) - 0.5) * 0.7;
                double a = facet(px + bend + side * 0.05, py, n);
                double b = facet(px + bend - side * 0.05, py, n);
                double slope = ridge(x + side * 3, w, wave, strip, n) - ridge(x - side * 3, w, wave, strip, n);
                double v = Math.max(0, Math.min(1, 0.46 + (a - b) * 5 - slope * 5.0 * Math.max(0, 1 - down * 3)));
                double line =
                        1.02 - snow * 0.95 + 0.34 * (Noise.fbm((int) ground.seed() + 5, px * 1.6, py * 0.8, 3) - 0.5);
                double cold = snow <= 0 ? 0 : Noise.smooth(-0.04, 0.05, (h - y) / highest - line);
                int c = Colours.mix(Colours.mix(shade, lit, v), Colours.mix(whiteShade, whiteLit, v), cold);
                c = Colours.mix(
                        c, air, Math.min(0.85, 0.04 + 0.58 * Math.pow(Math.max(0, 1 - (h - y) / (tall * 0.75)), 1.6)));
                float edge = (float) Math.min(1, y + 1 - (h - ridge));
                sheet.over(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), Math.max(0, edge));
            }
        }
    }

    private double facet(double x, double y, int n) {
        int s = (int) ground.seed() + 31 * n;
        double left = 1 - Math.abs(2 * Noise.value(s, x * 0.8 + y * 0.62, y * 0.5) - 1);
        double right = 1 - Math.abs(2 * Noise.value(s + 1, x * 0.8 - y * 0.62, y * 0.5) - 1);
        double fine = 1 - Math.abs(2 * Noise.value(s + 2, x * 2.3 + y * 0.9, y * 1.5) - 1);
        return Math.max(left, right) + 0.28 * fine;
    }

    private double ridge(double x, int w, double wave, Strip strip, int n) {
        double v = raw(x, wave, n);
        if (strip.repeats()) {
            double k = (x / w - 0.75) / 0.25;
            v = k <= 0 ? v : v * (1 - k) + raw(x - w, wave, n) * k;
        }
        return v;
    }

    private double raw(double x, double wave, int n) {
        int s = (int) ground.seed() + 400 * n;
        double big = 1 - Math.abs(2 * Noise.value(s, x / wave + 40, 0.5) - 1);
        double mid = 1 - Math.abs(2 * Noise.value(s + 1, x / wave * 2.3 + 40, 0.5) - 1);
        double fine = Noise.fbm(s + 2, x / wave * 7 + 40, 0.5, 4);
        return Math.max(0.05, 0.14 + 0.58 * big + 0.20 * mid + 0.16 * (fine - 0.4));
    }
}
