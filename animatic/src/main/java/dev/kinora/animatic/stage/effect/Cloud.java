package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import java.util.ArrayList;
import java.util.List;

/** Soft torn wisps of one colour, a little brighter where the key light comes from: baked once, drawn in any size. */
final class Cloud {
    private static final int KINDS = 4;
    private static final int SIDE = 72;

    private final List<Art> wisps = new ArrayList<>();

    Cloud(Light light, int colour, long seed) {
        int base = light.surface(colour);
        int bright = Colours.screen(base, Colours.mix(light.key(), light.sky(), 0.4), 0.35 + light.keyAmount());
        int dark = Colours.mix(base, light.shade(), 0.2 + 0.3 * light.shadeAmount());
        for (int k = 0; k < KINDS; k++) {
            wisps.add(wisp((int) Noise.mix(seed + k), light, bright, dark));
        }
    }

    private static Art wisp(int seed, Light light, int bright, int dark) {
        int[] argb = new int[SIDE * SIDE];
        for (int j = 0; j < SIDE; j++) {
            for (int i = 0; i < SIDE; i++) {
                double u = (i + 0.5) / SIDE * 2 - 1;
                double v = (j + 0.5) / SIDE * 2 - 1;
                double torn = Noise.fbm(seed, u * 2.1 + 5, v * 2.1 + 9, 4) - 0.5;
                double r = Math.hypot(u, v) + 0.85 * torn;
                double a =
                        Math.pow(1 - Noise.smooth(0.08, 0.88, r), 1.25) * (1 - Noise.smooth(0.7, 1, Math.hypot(u, v)));
                double lit = 0.5 + 0.42 * (u * light.keyX() + v * Math.min(-0.3, light.keyY())) + 0.7 * torn;
                int c = Colours.mix(dark, bright, Math.max(0, Math.min(1, lit)));
                argb[j * SIDE + i] =
                        Colours.argb((int) (255 * a), Colours.red(c) * a, Colours.green(c) * a, Colours.blue(c) * a);
            }
        }
        return Art.of(argb, SIDE, SIDE, Paths.rect(-1, -1, 1, 1));
    }

    /** Draws the {@code k}th wisp with its middle at (x, y), turned. */
    void draw(Pen pen, long k, double x, double y, double radius, double turn, double alpha) {
        if (alpha < 0.004) {
            return;
        }
        pen.moved(x, y, turn, radius, () -> {
            pen.lay(wisps.get((int) Math.floorMod(k, (long) KINDS)), Math.min(1, alpha));
        });
    }
}
