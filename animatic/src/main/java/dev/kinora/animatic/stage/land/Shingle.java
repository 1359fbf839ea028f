package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.sky.Palette;
import java.util.stream.IntStream;

/** A beach of rounded stones: each with its own tone, light above and shade below, merging far away. */
record Shingle(Ground ground, Palette palette) {
    private static final int[] STONES = {
        0xFFB4B0A8, 0xFF94928E, 0xFFCFC8BA, 0xFF7E7C7C, 0xFFA89C8C, 0xFFDAD4C8, 0xFF8C8478
    };

    Sheet sheet() {
        Plot plot = ground.plot();
        Sheet sheet = plot.sheet();
        int seed = ground.noise();
        IntStream.range(0, sheet.height).parallel().forEach(y -> {
            double z = plot.z(y);
            double grain = plot.grain() / ground.view().scale(z);
            double fine = Noise.smooth(0.16, 0.03, grain);
            for (int x = 0; x < sheet.width; x++) {
                double shade = fine > 0 ? plot.meet(x, z, m -> stone(seed, m, z)) : 0.5;
                double pick = plot.meet(x, z, m -> Noise.value(seed + 4, m * 3.1, z * 3.1));
                double slow = plot.meet(x, z, m -> Noise.fbm(seed + 6, m * 0.3, z * 0.5, 3));
                int far = Colours.scale(0xFFAAA49A, 0.9 + 0.24 * slow);
                int near = Colours.scale(STONES[(int) (pick * 0.999 * STONES.length)], 0.62 + 0.62 * shade);
                double sun = ground.pool(plot.restX(x), plot.restY(y));
                int c = ground.day().light().surface(palette.land(Colours.mix(far, near, fine), 0.25));
                c = Colours.screen(
                        c, ground.day().light().key(), ground.day().light().keyAmount() * 0.4 * sun);
                c = ground.day().light().atDistance(c, Math.min(z, 500) * 0.4);
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
            }
        });
        return sheet;
    }

    /** How light a stone is at a point: domed, dark between one and the next. */
    private static double stone(int seed, double x, double z) {
        double f = Noise.cells(seed + 9, x * 4.6, z * 4.6);
        double lit = Noise.cells(seed + 9, x * 4.6, z * 4.6 + 0.16);
        return Math.max(0, Math.min(1, 0.95 - Noise.smooth(0.34, 0.72, f) * 0.9 + 0.5 * (lit - f)));
    }
}
