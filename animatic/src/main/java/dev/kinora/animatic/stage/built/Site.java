package dev.kinora.animatic.stage.built;

/**
 * Where something built stands: its front's middle on the ground, and how it is turned.
 *
 * @param x metres right of the camera
 * @param y metres above the ground
 * @param z metres away
 * @param yaw radians; 0 looks at the camera, positive turns its front to the right
 */
record Site(double x, double y, double z, double yaw) {

    static Site at(double x, double z) {
        return new Site(x, 0, z, 0);
    }

    Site turned(double radians) {
        return new Site(x, y, z, yaw + radians);
    }

    Site raised(double metres) {
        return new Site(x, y + metres, z, yaw);
    }

    /** A site in the metres of this one: {@code u} along the front, {@code y} up, {@code t} back. */
    Site inner(double u, double up, double t) {
        Point p = point(u, up, t);
        return new Site(p.x(), p.y(), p.z(), yaw);
    }

    /** A point {@code u} metres along the front to the right as seen from before it, {@code up} high, {@code t} back. */
    Point point(double u, double up, double t) {
        double c = Math.cos(yaw);
        double s = Math.sin(yaw);
        return new Point(x + u * c - t * s, y + up, z + u * s + t * c);
    }

    /** Along the front. */
    Point along() {
        return new Point(Math.cos(yaw), 0, Math.sin(yaw));
    }

    /** Away from the front. */
    Point back() {
        return new Point(-Math.sin(yaw), 0, Math.cos(yaw));
    }
}
