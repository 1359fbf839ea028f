package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;

/** A {@link Shore} measured once on a net in rest pixels, so that asking is cheap. */
final class Tide {
    private static final double STEP = 3;

    private final View view;
    private final double eye;
    private final boolean open;
    private final float[] net;
    private final int w;
    private final int h;
    private final double left;
    private final double period;

    Tide(View view, Shore shore, double below) {
        this.view = view;
        eye = view.eye() + below;
        open = shore == Shore.NONE;
        double z = view.focal() * eye / Math.max(1, view.height() * 1.35 - view.horizonY());
        Strip strip = Strip.at(view, z);
        left = strip.left();
        period = strip.repeats() ? strip.width() : 0;
        w = open ? 0 : (int) Math.ceil(strip.width() / STEP) + 2;
        h = open ? 0 : (int) Math.ceil((view.height() * 1.35 - view.horizonY()) / STEP) + 2;
        net = new float[w * h];
        for (int j = 0; j < h; j++) {
            double row = Math.max(0.4, j * STEP);
            double depth = view.focal() * eye / row;
            for (int i = 0; i < w; i++) {
                double x = (left + i * STEP - view.width() / 2.0) * depth / view.focal();
                double v = shore.off(x, depth);
                double k = period > 0 ? ((i * STEP) / period - 0.75) / 0.25 : 0;
                if (k > 0) {
                    v = v * (1 - k) + k * shore.off(x - period * depth / view.focal(), depth);
                }
                net[j * w + i] = (float) v;
            }
        }
    }

    /** See {@link Shore#off}. */
    double off(double x, double z) {
        if (open) {
            return 1e6;
        }
        double row = view.focal() * eye / z / STEP;
        double rest = view.width() / 2.0 + view.focal() * x / z - left;
        double column = (period > 0 ? rest - Math.floor(rest / period) * period : rest) / STEP;
        int xi = (int) Math.max(0, Math.min(w - 2, Math.floor(column)));
        int yi = (int) Math.max(0, Math.min(h - 2, Math.floor(row)));
        double fx = Math.max(0, Math.min(1, column - xi));
        double fy = Math.max(0, Math.min(1, row - yi));
        double a = net[yi * w + xi] * (1 - fx) + net[yi * w + xi + 1] * fx;
        double b = net[(yi + 1) * w + xi] * (1 - fx) + net[(yi + 1) * w + xi + 1] * fx;
        return a + (b - a) * fy;
    }
}
