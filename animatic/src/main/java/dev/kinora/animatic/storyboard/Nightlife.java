package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Streets full of neon are seen along their length by a camera that stays where it is. So whoever walks there comes along the street or goes
 * away down it, and a camera that would move through the street looks closer instead.
 */
final class Nightlife {
    /** From so many on they are a crowd that goes both ways. */
    private static final int CROWD = 3;

    /** Metres beside the middle of the street where people of a crowd go, one after the other. */
    private static final double[] LANES = {-0.75, 1.35, -2.1, 0.35, 2.5, -1.4, 1.9, -2.8};

    private static final double WALK = 1.0;

    /** Metres from which a thing is a stall that stands at the kerb, and where that is. */
    private static final double STALL = 1.9;

    private static final double KERB = 3.0;

    private Nightlife() {}

    /** Whether those who are seen there go on foot or stand about. */
    static boolean onFoot(Group group) {
        boolean rolls = group.seen().stream().anyMatch(r -> r.thing().isA("vehicle"));
        return !rolls && group.tie(group.main()) == Troupe.Tie.FREE;
    }

    /** The same camera from where it stands. */
    static CameraPlan still(CameraPlan plan) {
        List<CameraMove> moves = plan.moves().stream().map(m -> still(plan, m)).toList();
        return new CameraPlan(plan.focal(), plan.height(), plan.horizon(), plan.focus(), plan.aperture(), 0, moves);
    }

    private static CameraMove still(CameraPlan plan, CameraMove m) {
        double share = m.amount() / Math.max(1, plan.focus());
        return switch (m.kind()) {
            case DOLLY -> new CameraMove(CameraMove.Kind.ZOOM, share * 1.1, m.start(), m.end());
            case TRUCK, ORBIT -> new CameraMove(CameraMove.Kind.PAN, share * 0.5, m.start(), m.end());
            case CRANE -> new CameraMove(CameraMove.Kind.TILT, share * 0.4, m.start(), m.end());
            case PAN, TILT, ZOOM, HANDHELD -> m;
        };
    }

    /** Everybody on their way along the street. */
    static List<Performer> along(List<Performer> all, double seconds, long seed) {
        long people = all.stream().filter(Nightlife::free).count();
        List<Performer> out = new ArrayList<>();
        int n = 0;
        int stalls = 0;
        for (Performer p : all) {
            boolean idle = p.acts().isEmpty() && people >= CROWD;
            boolean already = p.facing() == 0 && people < CROWD;
            if (free(p) && !already && (p.speed() > 0 || idle)) {
                out.add(people < CROWD ? coming(p, seconds) : inCrowd(p, n++, seconds, seed));
            } else if (p.concept().startsWith("prop.")
                    && p.size() > STALL
                    && p.support().isEmpty()) {
                double side = stalls % 2 == 0 ? 1 : -1;
                out.add(at(p, new double[] {side * KERB, 7.5 + 3.4 * stalls++}, 0, p));
            } else {
                out.add(p);
            }
        }
        return out;
    }

    /** Whether somebody could walk there: nothing carries him. */
    private static boolean free(Performer p) {
        return p.concept().startsWith("person") && p.support().isEmpty();
    }

    private static Performer coming(Performer p, double seconds) {
        boolean leaves = p.look("view", "").equals("back");
        double z = leaves ? p.z() : p.z() + 0.95 * Math.min(WALK, p.speed()) * Math.min(seconds, 9);
        return at(p, new double[] {p.x(), z}, Math.min(WALK, p.speed()), p);
    }

    private static Performer inCrowd(Performer p, int n, double seconds, long seed) {
        boolean leaves = n % 2 == 1;
        double speed = WALK * (0.75 + 0.3 * Noise.at(seed, 610 + n));
        double near = 3.9 + 1.3 * n + Noise.at(seed, 630 + n);
        double z = leaves ? near : near + 0.95 * speed * Math.min(seconds, 9);
        Map<String, String> look = new LinkedHashMap<>(p.look());
        if (leaves) {
            look.put("view", "back");
        }
        List<Act> acts = p.acts().isEmpty() ? List.of(new Act("action.walk", 0, seconds, Optional.empty())) : p.acts();
        return at(
                p,
                new double[] {LANES[n % LANES.length], z},
                speed,
                new Performer(
                        p.id(),
                        p.concept(),
                        p.word(),
                        look,
                        p.x(),
                        p.z(),
                        p.size(),
                        0,
                        speed,
                        p.lift(),
                        acts,
                        p.support()));
    }

    private static Performer at(Performer p, double[] xz, double speed, Performer as) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                as.look(),
                xz[0],
                xz[1],
                p.size(),
                0,
                speed,
                p.lift(),
                as.acts(),
                p.support());
    }
}
