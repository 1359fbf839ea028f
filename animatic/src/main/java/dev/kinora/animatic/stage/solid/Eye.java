package dev.kinora.animatic.stage.solid;

/**
 * How the camera sees a thing: maps points of the thing (centimetres about its foot) to metres on its sheet, y down.
 *
 * @param x metres of the thing to the right of the camera
 * @param above metres of the camera above the thing's foot
 * @param z metres of the thing in front of the camera
 * @param unit metres of one of its centimetres
 */
public record Eye(double x, double above, double z, double unit) {
    /** The view of a body by a camera {@code height} metres above the ground. */
    public static Eye of(Body b, double height) {
        return new Eye(b.x(), height - b.lift(), b.z(), b.unit());
    }

    /** Metres on the sheet: to the right. */
    public double sheetX(double px, double pz) {
        return z * (x + px * unit) / (z + pz * unit) - x;
    }

    /** Metres on the sheet: down. */
    public double sheetY(double py, double pz) {
        return z * (above - py * unit) / (z + pz * unit) - above;
    }

    /** Metres on the sheet of one of the thing's centimetres at its depth {@code pz}. */
    public double scale(double pz) {
        return unit * z / (z + pz * unit);
    }
}
