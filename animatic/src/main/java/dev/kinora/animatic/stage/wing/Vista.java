package dev.kinora.animatic.stage.wing;

/**
 * From where something that flies is seen. Its own space is x forward, y down, s out to the side that is near the viewer;
 * the picture is x right, y down, z towards the viewer.
 *
 * @param yaw radians its head is turned towards the viewer
 * @param above radians the viewer looks down on it
 * @param roll radians its near side is lowered
 */
public record Vista(double yaw, double above, double roll) {
    /** Where a point or direction of its space lies in the picture: x, y, z. */
    public double[] see(double x, double y, double s) {
        double yr = y * Math.cos(roll) + s * Math.sin(roll);
        double sr = s * Math.cos(roll) - y * Math.sin(roll);
        double right = x * Math.cos(yaw) - sr * Math.sin(yaw);
        double near = sr * Math.cos(yaw) + x * Math.sin(yaw);
        return new double[] {
            right, yr * Math.cos(above) + near * Math.sin(above), near * Math.cos(above) - yr * Math.sin(above)
        };
    }

    /** The same for a vector. */
    double[] see(double[] v) {
        return see(v[0], v[1], v[2]);
    }

    /** The same view with another roll. */
    public Vista rolled(double radians) {
        return new Vista(yaw, above, radians);
    }
}
