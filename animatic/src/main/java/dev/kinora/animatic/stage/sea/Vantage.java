package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.stage.View;

/**
 * Where the camera is at a moment, read from how planes lie: so that what is drawn anew each frame stands still in the
 * world while the camera moves. Rows and columns are rest pixels of something infinitely far away.
 *
 * @param truck metres to the right
 * @param rise metres up
 * @param forth metres forward
 */
record Vantage(double truck, double rise, double forth) {
    private static final double NEAR = 60;
    private static final double FAR = 1e9;

    static Vantage at(View view, double t) {
        View.Shift far = view.at(t, FAR);
        View.Shift near = view.at(t, NEAR);
        double zoom = far.scale();
        double grow = near.scale();
        double cx = view.width() / 2.0;
        double pan = cx - zoom * cx - far.x();
        double tilt = far.y() - view.horizonY() * (1 - zoom);
        double k = NEAR / (grow * view.focal());
        return new Vantage(
                (cx - grow * cx - pan - near.x()) * k,
                (near.y() - view.horizonY() * (1 - grow) - tilt) * k,
                NEAR * (1 - zoom / grow));
    }
}
