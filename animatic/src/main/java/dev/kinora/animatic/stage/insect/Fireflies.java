package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.BlendMode;

/**
 * A swarm of glowing points: each wanders and pulses by itself.
 *
 * @param performer whose; its size is the height of the swarm
 * @param breed the row of the table
 * @param seed of every point
 */
record Fireflies(Performer performer, Breed breed, long seed) {
    private static final int COUNT = 30;

    void draw(Pen pen, double t) {
        double h = performer.size();
        int glow = breed.colour("glow");
        for (int i = 0; i < COUNT; i++) {
            double a = Noise.at(seed, 10L * i + 4) * 6.28;
            double x = h * 2.0 * (Noise.at(seed, 10L * i) - 0.5)
                    + h * 0.16 * Math.sin(t * (0.5 + 0.6 * Noise.at(seed, 10L * i + 1)) + a);
            double y = -h * (0.08 + 1.35 * Noise.at(seed, 10L * i + 2))
                    + h * 0.10 * Math.sin(t * (0.7 + 0.5 * Noise.at(seed, 10L * i + 3)) + 2 * a);
            double pulse = Math.pow(0.5 + 0.5 * Math.sin(t * (1.6 + 1.2 * Noise.at(seed, 10L * i + 5)) + 3 * a), 2);
            double r = h * (0.015 + 0.016 * Noise.at(seed, 10L * i + 6));
            double lit = 0.25 + 0.75 * pulse;
            pen.glow(x, y, r * 9 * (0.6 + 0.4 * pulse), Colours.fade(glow, 0.50 * lit), BlendMode.SCREEN);
            pen.glow(x, y, r * 3, Colours.fade(Colours.mix(glow, 0xFFFFFFFF, 0.3), 0.9 * lit), BlendMode.SCREEN);
            pen.fill(
                    Paths.oval(x, y, r * 0.8, r * 0.7),
                    Colours.fade(Colours.mix(glow, 0xFFFFFFFF, 0.7), 0.35 + 0.65 * pulse));
        }
    }
}
