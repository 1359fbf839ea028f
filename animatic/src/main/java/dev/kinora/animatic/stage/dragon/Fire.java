package dev.kinora.animatic.stage.dragon;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/**
 * The fire that a dragon breathes: tongues that leave the mouth, swell, redden and tear off.
 *
 * @param x of the mouth
 * @param y of the mouth
 * @param seed of the tongues
 */
record Fire(double x, double y, long seed) {
    static final int POSES = 12;
    static final double LENGTH = 330;
    private static final int TONGUES = 46;
    private static final double DOWN = 0.34;

    /** Draws it at a share of its round. */
    void draw(Pen pen, double phase) {
        pen.soft(Paths.oval(x + LENGTH * 0.42, y + LENGTH * 0.16, LENGTH * 0.46, 74, DOWN), 44, 0x48FF7A20);
        for (int i = 0; i < TONGUES; i++) {
            double u = i / (double) TONGUES + phase / 3;
            u -= Math.floor(u);
            tongue(pen, i, 1 - u);
        }
    }

    private void tongue(Pen pen, int i, double u) {
        double aside = (Noise.at(seed, i) - 0.5) * 2;
        double reach = LENGTH * u * (0.82 + 0.3 * Noise.at(seed + 1, i));
        double r = 5 + 46 * Math.pow(u, 0.8) * (0.7 + 0.6 * Noise.at(seed + 2, i));
        double off = aside * (4 + 52 * u * u);
        double px = x + Math.cos(DOWN) * reach - Math.sin(DOWN) * off;
        double py = y + Math.sin(DOWN) * reach + Math.cos(DOWN) * off - 26 * u * u * Noise.at(seed + 3, i);
        int colour = u < 0.22
                ? Colours.mix(0xFFFFF8D8, 0xFFFFD95A, u / 0.22)
                : u < 0.6
                        ? Colours.mix(0xFFFFD95A, 0xFFFF7A1C, (u - 0.22) / 0.38)
                        : Colours.mix(0xFFFF7A1C, 0xFFB02A12, (u - 0.6) / 0.4);
        double fade = u < 0.7 ? 0.62 : 0.62 * (1 - (u - 0.7) / 0.3);
        double turn = DOWN + aside * 0.5 * u;
        pen.soft(Paths.oval(px, py, r * 1.5, r * 0.72, turn), r * 0.22, Colours.fade(colour, fade));
        if (u < 0.55) {
            pen.soft(Paths.oval(px, py, r * 0.8, r * 0.34, turn), r * 0.2, Colours.fade(0xFFFFF6C8, fade * 0.8));
        }
    }
}
