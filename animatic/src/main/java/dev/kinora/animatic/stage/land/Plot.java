package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;

/**
 * The piece of ground that comes into view, as pixels: from the horizon to the nearest row.
 *
 * @param view the camera
 * @param strip its columns
 * @param top rest row of the horizon
 * @param bottom rest row of the nearest ground
 * @param grain rest pixels per pixel of the sheet
 */
record Plot(View view, Strip strip, double top, double bottom, double grain) {

    /** What must be painted for this camera; {@link #seen} says whether that is anything. */
    static Plot of(View view) {
        double top = Math.floor(view.horizonY());
        double low = Math.max(view.height(), top + 2);
        double bottom = view.underfoot(low, 6, view.height() * 1.7);
        Strip strip = Strip.underfoot(view, bottom);
        double grain = Math.max(1, Math.min(view.width(), view.height()) / 800.0);
        return new Plot(view, strip, top, Math.ceil(bottom), grain);
    }

    /** Whether any ground can be seen. */
    boolean seen() {
        return view.visible(1e4).getBottom() > top + 2 && bottom > top + 4;
    }

    int columns() {
        return (int) Math.round(strip.width() / grain);
    }

    int rows() {
        return (int) Math.max(2, Math.round((bottom - top) / grain));
    }

    Sheet sheet() {
        return strip.repeats() ? Sheet.wrapping(columns(), rows()) : Sheet.of(columns(), rows());
    }

    /** Rest column of a sheet column. */
    double restX(double column) {
        return strip.left() + (column + 0.5) * grain;
    }

    /** Rest row of a sheet row. */
    double restY(double row) {
        return top + (row + 0.5) * grain;
    }

    /** Depth in metres of a sheet row. */
    double z(double row) {
        return Math.min(2000, view.groundZ(restY(row)));
    }

    /** Metres right of the camera of a sheet column at depth {@code z}. */
    double x(double column, double z) {
        return (restX(column) - view.width() / 2.0) * z / view.focal();
    }

    /** Metres after which the ground repeats at depth {@code z}; 0 when it does not. */
    double period(double z) {
        return strip.repeats() ? strip.width() * z / view.focal() : 0;
    }

    /** How near a sheet row is: 0 at the horizon, 1 at the frame's lower edge. */
    double nearness(double row) {
        return Math.min(1.2, (restY(row) - top) / Math.max(1, view.height() - top));
    }

    /** Blends a value into its repetition near the right edge, so that tiles meet. {@code field} takes metres. */
    double meet(double column, double z, java.util.function.DoubleUnaryOperator field) {
        double value = field.applyAsDouble(x(column, z));
        if (!strip.repeats()) {
            return value;
        }
        double k = (column / columns() - 0.8) / 0.2;
        return k <= 0 ? value : value * (1 - k) + k * field.applyAsDouble(x(column, z) - period(z));
    }

    Rect bounds() {
        return strip.rows(top, bottom);
    }
}
