package dev.kinora.animatic.stage.built;

/**
 * A point or direction in the world: x right, y up, z away from the camera, metres.
 *
 * @param x right
 * @param y up
 * @param z away
 */
record Point(double x, double y, double z) {

    Point plus(Point o, double k) {
        return new Point(x + o.x * k, y + o.y * k, z + o.z * k);
    }

    Point minus(Point o) {
        return new Point(x - o.x, y - o.y, z - o.z);
    }

    double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    Point unit() {
        double l = Math.max(1e-9, length());
        return new Point(x / l, y / l, z / l);
    }

    double dot(Point o) {
        return x * o.x + y * o.y + z * o.z;
    }

    /** Right-hand product of right and down: the way out of a face. */
    Point cross(Point o) {
        return new Point(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }
}
