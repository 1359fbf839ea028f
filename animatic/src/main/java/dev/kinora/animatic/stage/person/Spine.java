package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** The trunk's own coordinates: across in heights of the body, along 0 at the hips and 1 at the shoulder line. */
final class Spine {
    private final Skeleton s;
    private final double nx;
    private final double ny;

    Spine(Skeleton s) {
        this.s = s;
        nx = Math.cos(s.lean());
        ny = Math.sin(s.lean());
    }

    /** The place in metres. */
    double[] at(double across, double u) {
        double x = s.hip()[0] + (s.neck()[0] - s.hip()[0]) * u + nx * across * s.h();
        double y = s.hip()[1] + (s.neck()[1] - s.hip()[1]) * u + ny * across * s.h();
        return new double[] {x, y};
    }

    /** Closed smooth outline through places. */
    Path blob(double... acrossU) {
        return Paths.blob(points(acrossU));
    }

    /** Closed outline with corners. */
    Path polygon(double... acrossU) {
        return Paths.polygon(points(acrossU));
    }

    /** Open smooth line through places. */
    Path curve(double... acrossU) {
        return Paths.curve(points(acrossU));
    }

    private double[] points(double... v) {
        double[] xy = new double[v.length];
        for (int i = 0; i < v.length; i += 2) {
            double[] p = at(v[i], v[i + 1]);
            xy[i] = p[0];
            xy[i + 1] = p[1];
        }
        return xy;
    }
}
