package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Matrix33;

/**
 * How the world falls on the picture: upright, or upside down as wet ground and water show it.
 *
 * @param view the camera at rest
 * @param way 1 upright, -1 mirrored in the ground
 * @param aside metres to the right by which the eye is moved, so that what repeats looks alike everywhere
 */
record Sight(View view, int way, double aside) {

    static Sight of(View view) {
        return new Sight(view, 1, 0);
    }

    Sight mirrored() {
        return new Sight(view, -way, aside);
    }

    /** The same with the eye straight before column x of the world; the picture is then drawn about its middle. */
    Sight facing(double x) {
        return new Sight(view, way, x);
    }

    double x(Point p) {
        return view.screenX(p.x() - aside, p.z());
    }

    double y(Point p) {
        return view.screenY(p.y() * way, p.z());
    }

    double scale(double z) {
        return view.scale(z);
    }

    /** Whether a point lies before the eye. */
    boolean before(Point p) {
        return p.z() > 0.4;
    }

    /** Maps metres on a plane to pixels: (a, b) lies at {@code at + a right + b down}. */
    Matrix33 plane(Point at, Point right, Point down) {
        double f = view.focal();
        double cx = view.width() / 2.0;
        double hy = view.horizonY();
        return new Matrix33(
                (float) (f * right.x() + cx * right.z()),
                (float) (f * down.x() + cx * down.z()),
                (float) (f * (at.x() - aside) + cx * at.z()),
                (float) (hy * right.z() - f * way * right.y()),
                (float) (hy * down.z() - f * way * down.y()),
                (float) (hy * at.z() + f * (view.eye() - way * at.y())),
                (float) right.z(),
                (float) down.z(),
                (float) at.z());
    }
}
