package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import java.util.Optional;

/**
 * The path of a kite: a slow figure of eight about a point that is chosen so that the whole kite stays in the picture
 * all the time, whatever the camera does.
 *
 * @param centreX metres right of the camera at rest
 * @param centreY metres above the ground
 * @param reachX metres to each side
 * @param reachY metres up and down
 * @param turn phase at the start, radians
 * @param way +1 when the wind blows to the right, -1 to the left
 * @param drift metres per second the whole path moves right
 */
record Flight(double centreX, double centreY, double reachX, double reachY, double turn, int way, double drift) {
    private static final double RATE = 0.80;

    static Flight of(Performer kite, Rig.Cast cast, double size, Optional<Figure> flyer) {
        View view = cast.view();
        int way = kite.facing() < 0 ? -1 : 1;
        double drift = way * kite.speed();
        double reachX = size * 0.62;
        double reachY = size * 0.26;
        double side = size * 0.62 + reachX;
        double[] x = interval(view, kite, drift, side, side, 0.03, true);
        double[] y = interval(view, kite, drift, size * 0.56 + reachY, size * 1.5 + reachY, 0.035, false);
        double wantX = 0;
        double wantY = 0;
        if (flyer.isPresent()) {
            double ahead = way * (kite.x() - flyer.get().x().apply(0.0));
            double above = kite.lift() - flyer.get().height();
            wantX = way * Math.max(0, size * 1.9 - ahead);
            wantY = -Math.max(0, size * 2.0 - above);
        }
        double cx = kite.x() + clamp(wantX, x);
        double cy = kite.lift() - clamp(wantY, y);
        return new Flight(
                cx, cy, reachX, reachY, 2 * Math.PI * Noise.at(cast.scene().seed(), 71), way, drift);
    }

    private static double clamp(double wanted, double[] range) {
        return range[0] > range[1] ? (range[0] + range[1]) / 2 : Math.max(range[0], Math.min(range[1], wanted));
    }

    /** By how many metres (right or down) the kite may be moved so that it stays in the frame at every moment. */
    private static double[] interval(
            View view, Performer kite, double drift, double before, double after, double margin, boolean across) {
        double z = kite.z();
        double lo = -1e9;
        double hi = 1e9;
        for (int i = 0; i <= 32; i++) {
            double t = view.seconds() * i / 32;
            View.Shift s = view.at(t, z);
            double k = view.scale(z) * s.scale();
            double at = across
                    ? s.scale() * view.screenX(kite.x() + drift * t, z) + s.x()
                    : s.scale() * view.screenY(kite.lift(), z) + s.y();
            double room = across ? view.width() : view.height();
            lo = Math.max(lo, (room * margin - at) / k + before);
            hi = Math.min(hi, (room * (1 - margin) - at) / k - after);
        }
        return new double[] {lo, hi};
    }

    double x(double t) {
        return centreX + drift * t + reachX * Math.sin(RATE * t + turn);
    }

    double y(double t) {
        return centreY + reachY * Math.sin(2 * (RATE * t + turn)) + reachY * 0.15 * Math.sin(3.1 * t);
    }

    /** Radians the sail is turned, clockwise as drawn (before mirroring). */
    double roll(double t) {
        return 0.24 + way * 0.30 * Math.cos(RATE * t + turn) + 0.035 * Math.sin(5.1 * t);
    }
}
