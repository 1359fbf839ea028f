package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.View;

/**
 * How a person comes towards the camera or goes away from it.
 *
 * @param start metres in front of the camera at first
 * @param nearest metres at which whoever comes stops, or {@code start} when nobody comes
 * @param speed metres per second away from the camera; negative comes nearer
 */
record Way(double start, double nearest, double speed) {
    /** Share of the frame's height that stays free above the head and below the feet of who has arrived. */
    private static final double ABOVE = 0.07;

    private static final double BELOW = 0.035;

    /** How much farther than at first somebody gets who goes away, so that he stays readable. */
    private static final double FARTHEST = 1.4;

    /** Slower is standing. */
    private static final double STILL = 0.05;

    /** @param above what is held over the head, in heights of the body */
    static Way of(Performer p, View view, double above) {
        boolean goes = p.facing() == 0 && p.speed() > STILL && p.support().isEmpty();
        if (!goes) {
            return new Way(p.z(), p.z(), 0);
        }
        if (p.look("view", "").equals("back")) {
            return new Way(p.z(), p.z(), p.speed());
        }
        double h = view.height();
        double feet = view.focal() * view.eye() / Math.max(1, (1 - BELOW) * h - view.horizonY());
        double head = view.focal() * (p.size() * (1 + above) - view.eye()) / Math.max(1, view.horizonY() - ABOVE * h);
        return new Way(p.z(), Math.min(p.z(), Math.max(feet, head)), -p.speed());
    }

    /** Metres in front of the camera at second {@code t}. */
    double z(double t) {
        double most = FARTHEST * start;
        return speed < 0
                ? Math.max(nearest, start + speed * t)
                : start + (speed == 0 ? 0 : most * (1 - Math.exp(-speed * t / most)));
    }

    /** Second at which whoever comes has arrived; never for all others. */
    double arrival() {
        return speed < 0 ? (start - nearest) / -speed : Double.MAX_VALUE;
    }
}
