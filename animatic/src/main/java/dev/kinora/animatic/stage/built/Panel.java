package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/**
 * A flat piece in space that stands for itself: a patch of the ground, a ramp, a net, a table of glass.
 *
 * @param face where it lies and how it is painted
 * @param size metres along its right and down
 */
record Panel(Face face, double[] size) implements Part {

    static Panel of(Point at, Point right, Point down, double[] size, Face.Painter painter) {
        return new Panel(Face.box(at, right, down, size, painter), size);
    }

    /** A piece of the ground around a site, {@code size} metres wide and deep. */
    static Panel ground(Site s, double[] size, Face.Painter painter) {
        Point back = s.back();
        return of(
                s.point(-size[0] / 2, 0.02, size[1] / 2), s.along(), new Point(-back.x(), 0, -back.z()), size, painter);
    }

    /** An oval patch of the ground with a soft-edged rim of a darker tone. */
    static Panel patch(Site s, double[] size, int colour, int rim) {
        return ground(s, size, (pen, skin) -> {
            double w = size[0] / 2;
            double d = size[1] / 2;
            skin.fill(pen, Paths.oval(w, d, w, d), rim);
            skin.fill(pen, Paths.oval(w, d + d * 0.04, w * 0.94, d * 0.9), colour);
            skin.fill(
                    pen, Paths.oval(w * 1.1, d * 0.8, w * 0.5, d * 0.4), Colours.fade(Colours.scale(colour, 1.1), 0.5));
        });
    }

    private Point middle() {
        return face.at().plus(face.right(), size[0] / 2).plus(face.down(), size[1] / 2);
    }

    @Override
    public double z() {
        return middle().z();
    }

    @Override
    public double x() {
        return middle().x();
    }

    @Override
    public double reach() {
        return Math.hypot(size[0], size[1]) / 2;
    }

    @Override
    public double top() {
        return Math.max(face.at().y(), face.at().plus(face.down(), size[1]).y()) + 0.1;
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        face.draw(pen, sight, hour);
    }
}
