package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Sheet;

/** Light that a low sun spills over whatever stands before it, in faint shafts. */
final class SunGlow {
    private SunGlow() {}

    static Art bake(double x, double y, double radius, int key, long seed) {
        int n = (int) Math.max(8, radius / 2);
        Sheet sheet = Sheet.of(n, n);
        int warm = Colours.mix(key, 0xFFFFB850, 0.35);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double dx = (i + 0.5) / n * 2 - 1;
                double dy = (j + 0.5) / n * 2 - 1;
                double d = Math.hypot(dx, dy);
                if (d < 1) {
                    double turn = 1.0 / Math.max(0.02, d);
                    double shafts = 0.62 + 0.38 * Noise.fbm((int) seed, dx * turn * 3.4 + 9, dy * turn * 3.4 + 9, 2);
                    double k = Math.pow(1 - d, 2.2) * shafts + 0.5 * Math.pow(1 - d, 7);
                    int c = Colours.mix(warm, 0xFFFFFFFF, Math.pow(1 - d, 3));
                    sheet.set(i, j, Colours.red(c), Colours.green(c), Colours.blue(c), (float) Math.min(0.8, k * 0.36));
                }
            }
        }
        return sheet.toArt(Paths.rect(x - radius, y - radius, x + radius, y + radius));
    }
}
