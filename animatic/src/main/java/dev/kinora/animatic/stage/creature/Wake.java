package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;

/**
 * Ripples and a little foam around what lies half in the water.
 *
 * @param unit metres of its length
 * @param speed metres a second
 * @param seed of where they are
 */
record Wake(double unit, double speed, long seed) {
    private static final int RINGS = 7;
    private static final double LIFE = 2.6;

    Cel cel() {
        return new Cel.Live("wake", this::draw);
    }

    private void draw(Pen pen, double t) {
        int c = Colours.mix(pen.light().surface(0xFFF2F8FC), pen.light().sky(), 0.3);
        for (int i = 0; i < RINGS; i++) {
            double age = t + i * LIFE / RINGS;
            long round = (long) Math.floor(age / LIFE);
            age -= round * LIFE;
            double at = (Noise.at(seed, 91 * round + i) - 0.5) * 0.9;
            double grown = age / LIFE;
            double x = unit * at - Math.min(speed, 0.4 * unit) * age * 0.5;
            double rx = unit * (0.10 + 0.26 * grown);
            double fade = Math.sin(Math.PI * grown) * 0.30;
            pen.stroke(Paths.oval(x, unit * 0.012, rx, rx * 0.10), unit * 0.0045, Colours.fade(c, fade));
        }
        for (int i = 0; i < 12; i++) {
            double s = (i / 11.0 - 0.5) * 0.84;
            double beat = 0.5 + 0.5 * Math.sin(t * (1.6 + Noise.at(seed, 20 + i)) + i * 2.3);
            double r = unit * (0.012 + 0.016 * Noise.at(seed, 40 + i));
            pen.fill(
                    Paths.oval(unit * s, unit * 0.006, r * (1.4 + beat), r * 0.20),
                    Colours.fade(c, 0.16 + 0.24 * beat));
        }
    }
}
