package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.stage.person.Pose.Arm;
import dev.kinora.animatic.stage.person.Pose.Hand;
import dev.kinora.animatic.stage.person.Pose.Leg;

/** Ways of going. The length of a round follows from speed and stride, so that standing feet stay where they are. */
final class Gaits {
    private static final double TURN = 2 * Math.PI;

    /** Metres per second of an adult, as a share of which a walk becomes a run. */
    private static final double TROT = 1.45;

    /**
     * One way of going.
     *
     * @param stride half of the stride in lengths of the leg
     * @param duty share of a round that a foot stands
     * @param high lift of the swinging foot in heights
     * @param lean of the spine
     * @param swing of the arms, radians
     * @param reach how far the arms are stretched
     * @param bounce heights the body rises with each step besides what its legs need
     * @param crouch heights the hips are lowered
     */
    private record Gait(
            double stride,
            double duty,
            double high,
            double lean,
            double swing,
            double reach,
            double bounce,
            double crouch) {}

    private static final Gait WALK = new Gait(0.36, 0.60, 0.048, 0.03, 0.42, 0.95, 0, 0);
    private static final Gait RUN = new Gait(0.42, 0.34, 0.20, 0.20, 0.85, 0.70, 0.022, 0.035);
    private static final Gait MARCH = new Gait(0.34, 0.55, 0.17, -0.02, 0.80, 0.97, 0.004, 0);
    private static final Gait SNEAK = new Gait(0.36, 0.66, 0.10, 0.36, 0.20, 0.62, 0.006, 0.075);
    private static final Gait LIMP = new Gait(0.24, 0.66, 0.020, 0.16, 0.20, 0.90, 0.012, 0.012);
    private static final Gait SKIP = new Gait(0.36, 0.36, 0.16, 0.02, 0.75, 0.90, 0.055, 0.012);
    private static final Gait TODDLE = new Gait(0.28, 0.58, 0.08, 0.06, 0.30, 0.80, 0.006, 0.01);
    private static final Gait SHUFFLE = new Gait(0.24, 0.66, 0.022, 0.14, 0.22, 0.94, 0, 0.004);

    private final Stature body;
    private final Face.Mood mood;

    Gaits(Stature body, Face.Mood mood) {
        this.body = body;
        this.mood = mood;
    }

    /**
     * Goes as the verb says, at {@code speed} metres per second.
     *
     * @param height of the body in metres
     */
    Motion go(String verb, double speed, double height) {
        double usual = 1.4 * Math.sqrt(height / 1.7);
        boolean fast = speed > usual * TROT;
        Gait gait =
                switch (verb) {
                    case "action.march" -> MARCH;
                    case "action.sneak" -> SNEAK;
                    case "action.hop", "action.skip" -> SKIP;
                    case "action.limp", "action.stagger" -> LIMP;
                    default ->
                        fast
                                ? RUN
                                : switch (body.age()) {
                                    case BABY -> TODDLE;
                                    case OLD -> SHUFFLE;
                                    default -> WALK;
                                };
                };
        return motion(gait, speed, height, usual);
    }

    private Motion motion(Gait g, double speed, double height, double usual) {
        double longer = g == WALK ? 0.78 + 0.28 * Math.min(1.2, speed / usual) : 1;
        double half = body.leg() * g.stride * longer;
        double period = 2 * half * height / (g.duty * speed);
        double flat = Math.sqrt(Math.max(0, body.leg() * body.leg() - half * half));
        double drop = g == RUN || g == SKIP ? 0 : body.leg() - flat;
        double limp = g == LIMP ? 1 : 0;
        double stoop = body.age() == Stature.Age.OLD ? 0.06 : 0;
        return new Motion(period, 20, mood, u -> {
            double beat = Math.cos(2 * TURN * u);
            double bob = drop * (0.46 + 0.46 * beat)
                    + 0.003
                    + g.crouch
                    + g.bounce * Math.cos(2 * TURN * (u - 0.17))
                    + limp * 0.018 * Math.cos(TURN * u);
            double swing = g.swing * Math.cos(TURN * u);
            double ahead = g == RUN ? 0.25 : g == SNEAK ? 0.75 : 0.06;
            Hand hand = g == RUN ? Hand.FIST : Hand.RELAXED;
            double tuck = g == WALK ? 0.05 : 0;
            return new Pose(
                    g == RUN ? 0.01 : 0,
                    body.hip() - bob,
                    g.lean + stoop + limp * 0.07 * Math.cos(TURN * u),
                    (g == RUN || g == SNEAK ? -0.7 * g.lean : -0.02) + 0.02 * beat,
                    new Arm(-swing + ahead, g.reach - tuck * Math.max(0, -swing), 1, hand),
                    new Arm(swing + ahead, g.reach - tuck * Math.max(0, swing), 1, hand),
                    step(u, half, g.duty, g.high),
                    step(u + 0.5, half, g.duty, limp > 0 ? 0.012 : g.high),
                    TURN * u);
        });
    }

    private static Leg step(double phase, double half, double duty, double high) {
        double p = phase - Math.floor(phase);
        if (p < duty) {
            double s = p / duty;
            double x = half - 2 * half * s;
            double heel = s < 0.18 ? 0.28 * (1 - s / 0.18) : s > 0.70 ? -0.75 * (s - 0.70) / 0.30 : 0;
            return new Leg(x, s > 0.70 ? 0.045 * (s - 0.70) / 0.30 : 0, heel, x);
        }
        double s = (p - duty) / (1 - duty);
        double eased = s * s * (3 - 2 * s);
        double x = -half + 2 * half * eased;
        double lift = high * Math.sin(Math.PI * Math.pow(s, 0.75)) + 0.045 * (1 - s) * (1 - s);
        return new Leg(x, lift, -0.85 + 1.13 * s, x);
    }
}
