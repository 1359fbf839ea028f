package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Path;

/**
 * A flat side of something built, with metres of its own: x right and y down as seen from outside.
 *
 * @param at where its origin lies
 * @param right unit vector
 * @param down unit vector
 * @param outline corners in its own metres
 * @param painter draws it
 */
record Face(Point at, Point right, Point down, double[] outline, Painter painter) {
    /** Draws what is on a face, in its own metres. */
    interface Painter {
        void paint(Pen pen, Skin skin);
    }

    /** A rectangle. */
    static Face box(Point at, Point right, Point down, double[] size, Painter painter) {
        return new Face(at, right, down, new double[] {0, 0, size[0], 0, size[0], size[1], 0, size[1]}, painter);
    }

    /** Draws it when its outside is turned to the eye. */
    void draw(Pen pen, Sight sight, Hour hour) {
        int n = outline.length / 2;
        double[] xy = new double[outline.length];
        double zs = 0;
        for (int i = 0; i < n; i++) {
            Point p = corner(i);
            if (!sight.before(p)) {
                return;
            }
            zs += p.z();
            xy[2 * i] = sight.x(p);
            xy[2 * i + 1] = sight.y(p);
        }
        if (area(xy) * sight.way() <= 0.5) {
            return;
        }
        double z = zs / n;
        Skin skin = new Skin(hour, hour.falls(right.cross(down).unit()), sight.scale(z));
        pen.canvas().save();
        try (Path shape = Paths.polygon(xy)) {
            pen.canvas().clipPath(shape, ClipMode.INTERSECT, true);
        }
        pen.canvas().concat(sight.plane(at, right, down));
        painter.paint(new Pen(pen.canvas(), hour.light(), skin.fine()), skin);
        veil(pen, hour);
        pen.canvas().restore();
    }

    private Point corner(int i) {
        return at.plus(right, outline[2 * i]).plus(down, outline[2 * i + 1]);
    }

    /** The air before it, more at its far end. */
    private void veil(Pen pen, Hour hour) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < outline.length; i += 2) {
            least = Math.min(least, outline[i]);
            most = Math.max(most, outline[i]);
        }
        int a = Colours.fade(hour.airColour(), hour.air(at.plus(right, least).z()));
        int b = Colours.fade(hour.airColour(), hour.air(at.plus(right, most).z()));
        try (Path all = Paths.polygon(outline)) {
            pen.gradient(all, least, 0, most, 0, a, b);
        }
    }

    private static double area(double[] xy) {
        double a = 0;
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            a += xy[2 * i] * xy[2 * j + 1] - xy[2 * j] * xy[2 * i + 1];
        }
        return a / 2;
    }
}
