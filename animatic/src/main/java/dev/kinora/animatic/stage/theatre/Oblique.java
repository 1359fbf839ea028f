package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/**
 * How furniture in three dimensions lies on the sheet of a figure: turned a little, seen from above, with a mild
 * perspective. Model metres: x to the right, y up, z away; sheet metres: y down.
 */
final class Oblique {
    private static final double YAW = Math.toRadians(12);
    private static final double PITCH = Math.toRadians(23);
    private static final double DISTANCE = 5.2;

    private final double scale;

    /** @param scale sheet metres a model metre at the origin */
    Oblique(double scale) {
        this.scale = scale;
    }

    /** Sheet x of a point. */
    double x(double x, double y, double z) {
        return (x * Math.cos(YAW) + z * Math.sin(YAW)) * near(x, y, z);
    }

    /** Sheet y of a point. */
    double y(double x, double y, double z) {
        return (-y * Math.cos(PITCH) - depth(x, z) * Math.sin(PITCH)) * near(x, y, z);
    }

    private static double depth(double x, double z) {
        return -x * Math.sin(YAW) + z * Math.cos(YAW);
    }

    private double near(double x, double y, double z) {
        return scale * DISTANCE / (DISTANCE + depth(x, z) * Math.cos(PITCH) - y * Math.sin(PITCH));
    }

    /** Closed polygon through points given as x, y, z. */
    Path face(double... xyz) {
        return Paths.polygon(flat(xyz));
    }

    /** Open line through points given as x, y, z. */
    Path line(double... xyz) {
        return Paths.line(flat(xyz));
    }

    private double[] flat(double[] xyz) {
        double[] out = new double[xyz.length / 3 * 2];
        for (int i = 0; i < xyz.length / 3; i++) {
            out[2 * i] = x(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
            out[2 * i + 1] = y(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
        }
        return out;
    }
}
