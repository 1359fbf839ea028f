package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Warp;

/**
 * Where the bones of a posed beast are.
 *
 * @param breed whose
 * @param pose how it holds itself
 */
record Skeleton(Breed breed, Pose pose) {
    /** Share of its trunk's tilt that the neck follows. */
    private static final double FOLLOWS = 0.55;

    double hipX() {
        return pose.hipX;
    }

    double hipY() {
        return pose.hipY;
    }

    double shoulderX() {
        return pose.shoulderX(breed);
    }

    double shoulderY() {
        return pose.shoulderY(breed);
    }

    /** A point of the trunk: {@code s} from the shoulder back to the hip, {@code up} over its axis. */
    double[] trunk(double s, double up) {
        double c = Math.cos(pose.rise);
        double n = Math.sin(pose.rise);
        double l = breed.n("trunk");
        return new double[] {shoulderX() - c * s * l - n * up, shoulderY() + n * s * l - c * up};
    }

    double neckAngle() {
        double stands = Pose.of(breed).rise;
        return breed.n("rise") + (pose.rise - stands) * FOLLOWS + pose.neck;
    }

    /** Where the neck leaves the trunk. */
    double[] neckRoot() {
        double chest = breed.n("chest");
        return trunk(-chest * 0.30 / breed.n("trunk"), chest * breed.n("neckset"));
    }

    /** Where the neck bears the head. */
    double[] nape() {
        double[] r = neckRoot();
        double a = neckAngle();
        double l = breed.n("neck");
        return new double[] {r[0] + Math.cos(a) * l, r[1] - Math.sin(a) * l};
    }

    /** Radians the head points down. */
    double headPitch() {
        return breed.n("nod") + pose.nod;
    }

    /** Middle of the skull. */
    double[] skull() {
        double[] n = nape();
        double s = breed.n("skull") * 0.45;
        double a = headPitch();
        return new double[] {n[0] + Math.cos(a) * s, n[1] + Math.sin(a) * s};
    }

    /** From the head's own space (x to the nose, y down, z to the viewer) to the body's. */
    Warp head() {
        double[] c = skull();
        double a = headPitch();
        double look = breed.n("look") + pose.look;
        double cp = Math.cos(a);
        double sp = Math.sin(a);
        double cy = Math.cos(look);
        double sy = Math.sin(look);
        return p -> {
            double x = p[0] * cp - p[1] * sp;
            double y = p[0] * sp + p[1] * cp;
            double z = p[2];
            p[0] = c[0] + x * cy - z * sy;
            p[1] = c[1] + y;
            p[2] = x * sy + z * cy;
        };
    }

    /** Where the mouth is. */
    double[] mouth() {
        double[] p = {breed.n("skull") * 0.8 + breed.n("muzzle"), breed.n("drop") + breed.n("mtip") * 0.6, 0};
        head().move(p);
        return p;
    }

    /** Height of the highest point when it stands. */
    static double tall(Breed b) {
        Skeleton s = new Skeleton(b, Pose.of(b));
        double[] c = s.skull();
        double ears = b.is("ears", "floppy") || b.is("ears", "fan") || b.is("ears", "leaf") ? 0.1 : b.n("ear") * 0.75;
        double head = -c[1] + b.n("skull") * b.n("tall") + ears;
        return Math.max(Math.max(head, 1 + b.n("hump")), Math.max(b.n("rump"), -s.shoulderY() + b.n("chest")));
    }
}
