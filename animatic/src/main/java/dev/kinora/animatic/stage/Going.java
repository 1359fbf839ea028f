package dev.kinora.animatic.stage;

import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast somebody goes when: who walks up and then sits down does not glide along while sitting. The plan writes it as the look
 * {@code pace}: {@code 0:1.1,4:0} is a walk that ends at second 4; without it the speed is one throughout.
 */
public final class Going {
    private Going() {}

    /** From a second on, metres per second. */
    private record Leg(double from, double speed) {}

    /** Whether the speed changes. */
    public static boolean changes(Performer p) {
        return !p.look("pace", "").isEmpty();
    }

    /** Metres per second at second {@code t}. */
    public static double speed(Performer p, double t) {
        double now = p.speed();
        for (Leg leg : legs(p)) {
            if (leg.from <= t + 1e-6) {
                now = leg.speed;
            }
        }
        return now;
    }

    /** Metres gone at second {@code t}. */
    public static double way(Performer p, double t) {
        List<Leg> legs = legs(p);
        if (legs.isEmpty()) {
            return p.speed() * t;
        }
        double gone = 0;
        for (int i = 0; i < legs.size(); i++) {
            double from = legs.get(i).from;
            double end = i + 1 < legs.size() ? Math.min(t, legs.get(i + 1).from) : t;
            gone += legs.get(i).speed * Math.max(0, end - from);
        }
        return gone;
    }

    private static List<Leg> legs(Performer p) {
        String pace = p.look("pace", "");
        List<Leg> legs = new ArrayList<>();
        for (String leg : pace.isEmpty() ? new String[0] : pace.split(",")) {
            int colon = leg.indexOf(':');
            legs.add(
                    new Leg(Double.parseDouble(leg.substring(0, colon)), Double.parseDouble(leg.substring(colon + 1))));
        }
        return legs;
    }
}
