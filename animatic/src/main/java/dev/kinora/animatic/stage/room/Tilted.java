package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Matrix33;

/**
 * A wall or ceiling that is seen at an angle, baked as the camera at rest sees it. While the camera moves, the picture of
 * a flat thing changes by a projective map, which is applied to the baked one.
 *
 * @param view the camera
 * @param art in rest pixels
 * @param a nearness 1/z of a rest pixel is {@code a x + b y + c}
 * @param b see a
 * @param c see a
 */
record Tilted(View view, Art art, double a, double b, double c) {

    /** The layer; {@code z} orders it. */
    Layer layer(double z) {
        if (view.rigid()) {
            return Layer.Plane.of(z, art);
        }
        return new Layer.Live(z, (pen, t) -> {
            View.Shift s = view.at(t, z);
            pen.canvas().scale((float) (1 / s.scale()), (float) (1 / s.scale()));
            pen.canvas().translate((float) -s.x(), (float) -s.y());
            pen.canvas().concat(at(t));
            art.draw(pen.canvas(), null);
        });
    }

    /** Rest pixels to screen pixels at second {@code t}. */
    private Matrix33 at(double t) {
        double near = Math.max(1, view.plan().focus() * 2);
        View.Shift far = view.at(t, 1e9);
        View.Shift s = view.at(t, near);
        double cx = view.width() / 2.0;
        double hz = view.horizonY();
        double zoom = far.scale();
        double g = s.scale();
        double dolly = near * (1 - zoom / g);
        double px = far.x() - cx + zoom * cx;
        double py = far.y() - hz + zoom * hz;
        double truck = (cx - g * cx + px - s.x()) * near / g;
        double crane = (s.y() - py - hz + g * hz) * near / g;
        double[] d = {-dolly * a, -dolly * b, 1 - dolly * c};
        double[] x = {zoom * (1 - truck * a), -zoom * truck * b, -zoom * (cx + truck * c)};
        double[] y = {zoom * crane * a, zoom * (1 + crane * b), zoom * (crane * c - hz)};
        for (int i = 0; i < 3; i++) {
            x[i] += (cx + px) * d[i];
            y[i] += (hz + py) * d[i];
        }
        return new Matrix33(
                (float) x[0],
                (float) x[1],
                (float) x[2],
                (float) y[0],
                (float) y[1],
                (float) y[2],
                (float) d[0],
                (float) d[1],
                (float) d[2]);
    }
}
