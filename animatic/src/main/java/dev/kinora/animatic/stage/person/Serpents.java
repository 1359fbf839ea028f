package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** Living snakes for hair, in units of the head's height. */
final class Serpents {
    private static final int BEHIND = 9;
    private static final int OVER = 8;

    private final boolean front;
    private final int colour;

    Serpents(boolean front, int colour) {
        this.front = front;
        this.colour = colour;
    }

    /** Those that rise from the back of the head. */
    void behind(Pen pen, double wave) {
        for (int i = 0; i < BEHIND; i++) {
            double a = Math.PI * (1.02 + (front ? 0.96 : 0.80) * i / (BEHIND - 1.0));
            snake(pen, a, 0.30, 0.62 + 0.22 * Noise.at(31, i), wave + i * 1.9, i);
        }
    }

    /** Those that lie on the crown and hang beside the face. */
    void over(Pen pen, double wave) {
        double from = front ? 0.95 : 0.80;
        double to = front ? 2.05 : 1.62;
        for (int i = 0; i < OVER; i++) {
            double a = Math.PI * (from + (to - from) * i / (OVER - 1.0));
            snake(pen, a, 0.42, 0.30 + 0.16 * Noise.at(37, i), wave + i * 2.3, 20 + i);
        }
    }

    private void snake(Pen pen, double a, double root, double length, double wave, int n) {
        double ox = front ? 0 : -0.04;
        double oy = -0.10;
        double[] tube = new double[18];
        for (int k = 0; k < 6; k++) {
            double u = k / 5.0;
            double bend = a + 0.55 * Math.sin(wave + 4.2 * u + n) * u;
            double r = root + length * u;
            double droop = 0.20 * u * u * (1 + Math.sin(a));
            tube[3 * k] = ox + Math.cos(bend) * r;
            tube[3 * k + 1] = oy + Math.sin(bend) * r * 0.95 + droop;
            tube[3 * k + 2] = 0.082 - 0.026 * u;
        }
        int c = n % 3 == 0 ? Colours.scale(colour, 0.78) : n % 3 == 1 ? colour : Colours.mix(colour, 0xFFD8C860, 0.3);
        pen.lit(Paths.tube(tube), c, 0.15);
        for (int k = 1; k < 5; k++) {
            pen.fill(
                    Paths.oval(tube[3 * k], tube[3 * k + 1], 0.024, 0.024),
                    Colours.fade(pen.light().surface(Colours.scale(c, 0.55)), 0.7));
        }
        double dx = tube[15] - tube[12];
        double dy = tube[16] - tube[13];
        double turn = Math.atan2(dy, dx);
        pen.moved(tube[15], tube[16], turn, 1, () -> {
            pen.stroke(Paths.curve(0.08, 0, 0.16, 0.0, 0.20, -0.025), 0.012, 0xFFC03038);
            pen.stroke(Paths.line(0.16, 0.0, 0.20, 0.025), 0.012, 0xFFC03038);
            pen.lit(
                    Paths.blob(-0.06, -0.055, 0.03, -0.078, 0.12, -0.03, 0.12, 0.03, 0.03, 0.078, -0.06, 0.055),
                    c,
                    0.12);
            pen.fill(Paths.oval(0.05, -0.040, 0.020, 0.018), 0xFFF4D048);
            pen.fill(Paths.oval(0.05, 0.040, 0.020, 0.018), 0xFFF4D048);
            pen.fill(Paths.oval(0.054, -0.040, 0.007, 0.016), 0xFF14120E);
            pen.fill(Paths.oval(0.054, 0.040, 0.007, 0.016), 0xFF14120E);
        });
    }
}
