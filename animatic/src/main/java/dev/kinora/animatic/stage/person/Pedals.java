package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import java.util.Optional;

/**
 * Pedals that go round under the feet of who rides.
 *
 * @param vehicle what they belong to
 * @param period seconds of a turn
 */
record Pedals(Figure vehicle, double period) {
    private static final double STEP = 0.004;
    /** Seconds in which slow legs turn once. */
    private static final double LONGEST = 6;

    private static final int PICTURES = 16;

    /** The pedals of a vehicle that turn; empty when it has none or stands. */
    static Optional<Pedals> of(Figure vehicle) {
        Optional<Anchor> start = vehicle.anchors().find("pegNear", 0);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        double apart = 0;
        double best = Double.MAX_VALUE;
        double period = 0;
        for (double t = STEP; t < LONGEST; t += STEP) {
            double far = far(vehicle, start.get(), t);
            apart = Math.max(apart, far);
            boolean back = apart > 0.05 && far < 0.35 * apart;
            if (back && far < best) {
                best = far;
                period = t;
            } else if (back || period > 0) {
                break;
            }
        }
        return period > 0 ? Optional.of(new Pedals(vehicle, period)) : Optional.empty();
    }

    private static double far(Figure vehicle, Anchor from, double t) {
        return vehicle.anchors()
                .find("pegNear", t)
                .map(a -> Math.hypot(a.x() - from.x(), a.y() - from.y()))
                .orElse(0.0);
    }

    /** A seated motion with the feet on the pedals. */
    Motion turned(Motion seated, double size) {
        return new Motion(period, PICTURES, seated.mood(), u -> {
            Pose p = seated.pose().apply(u);
            return p.legs(foot("pegNear", u, size, p.legNear()), foot("pegFar", u, size, p.legFar()));
        });
    }

    private Pose.Leg foot(String name, double u, double size, Pose.Leg rest) {
        return vehicle.anchors()
                .find(name, u * period)
                .map(a -> new Pose.Leg(
                        a.x() / size - 0.03, -a.y() / size, -0.25 * Math.sin(2 * Math.PI * u), rest.depth()))
                .orElse(rest);
    }
}
