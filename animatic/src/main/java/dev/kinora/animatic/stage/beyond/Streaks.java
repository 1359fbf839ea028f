package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;

/** Stars that stretch into lines of light when something goes faster than they do. */
record Streaks(View view, long seed) {
    private static final int LINES = 120;
    private static final int[] HUES = {0xFFFFFFFF, 0xFFBFD8FF, 0xFF8FC0FF, 0xFFE8D8FF, 0xFF9AF0FF};

    Layer layer() {
        return new Layer.Live(Starfield.FAR * 0.9, this::draw);
    }

    private void draw(Pen pen, double t) {
        double w = view.width();
        double h = view.height();
        double speed = Noise.smooth(0.2, 2.2, t);
        for (int i = 0; i < LINES; i++) {
            double near = 0.25 + 0.75 * Math.pow(Noise.at(seed, 10 + 3L * i), 2);
            double y = h * (0.5 + (Noise.at(seed, 11 + 3L * i) - 0.5) * 1.04);
            double length = w * near * (0.03 + 0.62 * speed);
            double run = w + length + 40;
            double gone = near * w * (0.5 * t + 1.4 * Math.max(0, t - 1.1) * speed);
            double x = run - (Noise.at(seed, 12 + 3L * i) * run + gone) % run;
            int hue = HUES[i % HUES.length];
            double thick = h / 720 * (0.8 + 2.4 * near);
            double alpha = 0.25 + 0.65 * near;
            pen.gradient(
                    Paths.polygon(
                            x - length,
                            y - thick * 0.5,
                            x,
                            y - thick * 0.1,
                            x,
                            y + thick * 0.1,
                            x - length,
                            y + thick * 0.5),
                    x - length,
                    y,
                    x,
                    y,
                    Colours.fade(hue, alpha),
                    Colours.fade(hue, alpha * 0.55),
                    Colours.fade(hue, 0));
        }
    }
}
