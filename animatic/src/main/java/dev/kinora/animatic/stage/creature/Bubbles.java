package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Cel;

/**
 * A few bubbles that leave a mouth now and then and wobble upwards.
 *
 * @param x metres, of the mouth
 * @param y metres, down
 * @param size metres, of the largest
 * @param seed of when they come
 */
record Bubbles(double x, double y, double size, long seed) {
    private static final int MOST = 6;
    private static final double LIFE = 2.4;

    Cel cel() {
        double every = Noise.between(seed, 31, 3.6, 5.4);
        return new Cel.Live("bubbles", (pen, t) -> {
            for (int i = 0; i < MOST; i++) {
                double born = Math.floor((t + Noise.at(seed, 32) * every) / every) * every - Noise.at(seed, 32) * every;
                double age = t - born - i * 0.11;
                if (age < 0 || age > LIFE) {
                    continue;
                }
                double r = size * (0.3 + 0.7 * Noise.at(seed, 40 + i)) * Math.min(1, age * 5);
                double bx =
                        x + size * (1.2 * Math.sin(age * 5 + i * 2) + (Noise.at(seed, 50 + i) - 0.3) * 4) - age * size;
                double by = y - age * size * (9 + 5 * Noise.at(seed, 60 + i));
                double fade = Math.min(1, (LIFE - age) / 0.6);
                pen.stroke(
                        Paths.oval(bx, by, r, r),
                        r * 0.22,
                        Colours.fade(pen.light().sky(), 0.55 * fade));
                pen.fill(Paths.oval(bx, by, r, r), Colours.fade(pen.light().sky(), 0.14 * fade));
                pen.fill(
                        Paths.oval(bx - r * 0.35, by - r * 0.38, r * 0.26, r * 0.2),
                        Colours.fade(0xFFFFFFFF, 0.85 * fade));
            }
        });
    }
}
