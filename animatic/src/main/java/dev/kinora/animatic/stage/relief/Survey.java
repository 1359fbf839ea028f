package dev.kinora.animatic.stage.relief;

import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How high a band of land lies, measured once along every column of the picture, from near to far at depths that grow by
 * the same ratio. Slopes and shadows look here before they ask the {@link Form}, which is costly.
 */
final class Survey {
    private final View view;
    private final Form form;
    private final Strip strip;
    private final double grain;
    private final double from;
    private final double step;
    private final double log;
    private final int columns;
    private double[][] heights = new double[0][];

    /**
     * @param grain pixels between two columns
     * @param from metres of the first depth
     * @param columns how many
     */
    Survey(View view, Form form, Strip strip, double grain, double from, int columns) {
        this.view = view;
        this.form = form;
        this.strip = strip;
        this.grain = grain;
        this.from = from;
        this.columns = columns;
        step = Math.max(0.0035, Math.min(0.0065, 8.8 * grain / view.focal()));
        log = Math.log1p(step);
    }

    /**
     * Measures.
     *
     * @param to metres of the last depth
     * @param top row of the picture's upper edge, in rest pixels; what lies behind land that reaches it is not measured
     * @param rows of the picture
     * @param level metres of the water, which hides as land does
     */
    void measure(double to, double top, int rows, double level) {
        heights = IntStream.range(0, columns)
                .parallel()
                .mapToObj(i -> column(i, to, top, rows, level))
                .toArray(double[][]::new);
    }

    private double[] column(int i, double to, double top, int rows, double level) {
        int most = (int) Math.ceil(Math.log(to / from) / log) + 1;
        double[] out = new double[Math.max(1, most)];
        int open = rows;
        int k = 0;
        for (double z = from; z < to && open > 0 && k < out.length; z *= 1 + step) {
            out[k] = height(i, across(i) * z, z, fine(z));
            double row = (view.screenY(Math.max(out[k], level), z) - top) / grain;
            if (row < open) {
                open = (int) Math.ceil(Math.max(0, row));
            }
            k++;
        }
        return Arrays.copyOf(out, k);
    }

    /** How many depths were measured in a column. */
    int depths(int column) {
        return heights[column].length;
    }

    /** Metres away of a depth. */
    double z(int depth) {
        return from * Math.pow(1 + step, depth);
    }

    /** The height at a depth of a column; asks the form beyond what was measured. */
    double height(int column, int depth, double z) {
        return column >= 0 && column < columns && depth < heights[column].length
                ? heights[column][depth]
                : height(column, across(column) * z, z, fine(z));
    }

    /** Metres to the right for each metre away. */
    double across(int column) {
        return (strip.left() + (column + 0.5) * grain - view.width() / 2.0) / view.focal();
    }

    /** Metres that a pixel of the picture covers. */
    double fine(double z) {
        return z / view.focal() * grain;
    }

    /** The height at any point near a column: between what was measured around it, or asked of the form. */
    double near(int column, double x, double z, double fine) {
        double i = (x / z * view.focal() + view.width() / 2.0 - strip.left()) / grain - 0.5;
        double k = Math.log(z / from) / log;
        int i0 = (int) Math.floor(i);
        int k0 = (int) Math.floor(k);
        if (i0 < 0 || k0 < 0 || i0 + 1 >= columns || k0 + 1 >= Math.min(depths(i0), depths(i0 + 1))) {
            return height(column, x, z, fine);
        }
        double u = i - i0;
        double v = k - k0;
        double[] l = heights[i0];
        double[] r = heights[i0 + 1];
        return (l[k0] * (1 - u) + r[k0] * u) * (1 - v) + (l[k0 + 1] * (1 - u) + r[k0 + 1] * u) * v;
    }

    /** The form's height, seen from a column: towards the end of a tile it turns into that of its beginning. */
    double height(int column, double x, double z, double fine) {
        double h = form.height(x, z, fine);
        double k = ((column + 0.5) * grain / strip.width() - 0.75) / 0.25;
        if (!strip.repeats() || k <= 0) {
            return h;
        }
        return h * (1 - k) + k * form.height(x - strip.width() * z / view.focal(), z, fine);
    }
}
