package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.stage.person.Pose.Arm;
import dev.kinora.animatic.stage.person.Pose.Hand;
import dev.kinora.animatic.stage.person.Pose.Leg;

/** What people do, as poses by phase. Lengths are shares of the body's height. */
final class Motions {
    private static final double TURN = 2 * Math.PI;

    private final Stature body;
    private final Face.Mood mood;

    Motions(Stature body, Face.Mood mood) {
        this.body = body;
        this.mood = mood;
    }

    private Pose upright(double u) {
        double breath = Math.sin(TURN * u);
        double stoop = body.age() == Stature.Age.OLD ? 0.10 : 0;
        return new Pose(
                0,
                body.hip() - 0.002,
                0.012 * breath + stoop,
                -0.01 + 0.02 * Math.sin(TURN * u + 1),
                Arm.hanging(0.10 + 0.02 * breath),
                Arm.hanging(0.06 - 0.02 * breath),
                Leg.at(-0.040),
                Leg.at(0.045),
                TURN * u);
    }

    /** Stands, breathes, shifts weight. */
    Motion stand() {
        return new Motion(3.2, 20, mood, this::upright);
    }

    /**
     * Walks or runs without sliding: the length of a round follows from speed and stride.
     *
     * @param speed metres per second, positive
     * @param height of the body in metres
     */
    Motion go(double speed, double height) {
        double usual = 1.4 * Math.sqrt(height / 1.7);
        return speed > usual * 1.45 ? run(speed, height) : walk(speed, height, usual);
    }

    private Motion walk(double speed, double height, double usual) {
        double half = body.leg() * (0.28 + 0.10 * Math.min(1.2, speed / usual));
        double duty = 0.60;
        double period = 2 * half * height / (duty * speed);
        double drop = body.leg() - Math.sqrt(body.leg() * body.leg() - half * half);
        double stoop = body.age() == Stature.Age.OLD ? 0.12 : 0.03;
        return new Motion(period, 20, mood, u -> {
            double bob = drop * (0.46 + 0.46 * Math.cos(2 * TURN * u)) + 0.003;
            double swing = 0.42 * Math.cos(TURN * u);
            return new Pose(
                    0,
                    body.hip() - bob,
                    stoop,
                    -0.02 + 0.02 * Math.cos(2 * TURN * u),
                    new Arm(-swing + 0.06, 0.95 - 0.05 * Math.max(0, -swing), 1, Hand.RELAXED),
                    new Arm(swing + 0.06, 0.95 - 0.05 * Math.max(0, swing), 1, Hand.RELAXED),
                    step(u, half, duty, 0.048),
                    step(u + 0.5, half, duty, 0.048),
                    TURN * u);
        });
    }

    private Motion run(double speed, double height) {
        double half = body.leg() * 0.42;
        double duty = 0.34;
        double period = 2 * half * height / (duty * speed);
        return new Motion(period, 18, mood, u -> {
            double bob = 0.035 + 0.022 * Math.cos(2 * TURN * (u - 0.17));
            double swing = 0.85 * Math.cos(TURN * u);
            return new Pose(
                    0.01,
                    body.hip() - bob,
                    0.20,
                    -0.14,
                    new Arm(-swing + 0.25, 0.70, 1, Hand.FIST),
                    new Arm(swing + 0.25, 0.70, 1, Hand.FIST),
                    step(u, half, duty, 0.20),
                    step(u + 0.5, half, duty, 0.20),
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

    /**
     * Flies a kite: leans against the pull, tugs, shifts a foot.
     *
     * @param rise angle of the string above level, radians
     */
    Motion flyKite(double rise) {
        return new Motion(3.6, 36, Face.Mood.UP, u -> {
            double aim = Math.min(0.66, rise);
            double sway = Math.sin(TURN * u);
            double tug = Math.pow(Math.max(0, Math.sin(TURN * (2 * u + 0.15))), 3);
            double back = lump(u, 0.52, 0.70, 0.80, 0.96);
            double lift = Math.max(bump(u, 0.52, 0.70), bump(u, 0.80, 0.96)) * 0.035;
            Leg near = new Leg(-0.105 - 0.045 * back, lift, -lift * 7, 0);
            Leg far = new Leg(0.150, 0, 0.06, 0);
            Arm high = new Arm(Math.PI / 2 + aim + 0.05 * sway, 0.93 - 0.16 * tug, 1, Hand.FIST);
            Arm low = new Arm(Math.PI / 2 + aim * 0.10 + 0.06 * tug, 0.60 - 0.12 * tug, 1, Hand.FIST);
            return new Pose(
                    -0.030 + 0.014 * sway - 0.014 * back,
                    body.hip() - 0.030 - 0.010 * tug,
                    -0.19 - 0.04 * sway - 0.05 * tug,
                    -0.20 - 0.05 * Math.sin(TURN * u + 0.8),
                    high,
                    low,
                    near,
                    far,
                    TURN * 3 * u);
        });
    }

    private static double lump(double u, double a, double b, double c, double d) {
        return dev.kinora.animatic.paint.Noise.smooth(a, b, u) - dev.kinora.animatic.paint.Noise.smooth(c, d, u);
    }

    private static double bump(double u, double a, double b) {
        return u <= a || u >= b ? 0 : Math.sin(Math.PI * (u - a) / (b - a));
    }

    /** Waves with the far hand, which never hides the face. */
    Motion waveHand() {
        return new Motion(1.6, 20, Face.Mood.HAPPY, u -> upright(u)
                .arms(Arm.hanging(0.08), new Arm(2.30 + 0.30 * Math.sin(2 * TURN * u), 0.90, 1, Hand.OPEN)));
    }

    /** Dances: hips sway, arms go up in turns, feet tap. */
    Motion dance() {
        return new Motion(2.0, 24, Face.Mood.HAPPY, u -> {
            double beat = Math.sin(TURN * u);
            double bounce = Math.abs(Math.sin(2 * TURN * u));
            return new Pose(
                    0.035 * beat,
                    body.hip() - 0.016 + 0.012 * bounce,
                    -0.10 * beat,
                    0.10 * beat,
                    new Arm(0.75 + 0.55 * beat, 0.80, 1, Hand.OPEN),
                    new Arm(1.9 - 0.75 * beat, 0.88, 1, Hand.OPEN),
                    new Leg(-0.075, Math.max(0, beat) * 0.05, -0.4 * Math.max(0, beat), 0.05),
                    new Leg(0.085, Math.max(0, -beat) * 0.05, -0.4 * Math.max(0, -beat), 0),
                    TURN * u);
        });
    }

    /** Jumps on the spot. The lift of the body is in the hips and feet. */
    Motion jump() {
        return new Motion(1.1, 22, Face.Mood.HAPPY, u -> {
            double air = u < 0.30 || u > 0.85 ? 0 : Math.sin(Math.PI * (u - 0.30) / 0.55);
            double crouch = 0.09 * (bump(u, 0.02, 0.32) + 0.7 * bump(u, 0.82, 1.0));
            double up = 0.26 * air;
            return new Pose(
                    0,
                    body.hip() - 0.01 - crouch + up,
                    0.9 * crouch,
                    -0.15 * air,
                    new Arm(0.4 + 2.2 * air - 3 * crouch, 0.92, 1, Hand.OPEN),
                    new Arm(0.6 + 2.1 * air - 3 * crouch, 0.92, 1, Hand.OPEN),
                    new Leg(-0.05 - 0.05 * air, up + 0.05 * air, -0.5 * air, 0),
                    new Leg(0.06 + 0.05 * air, up + 0.07 * air, -0.3 * air, 0),
                    TURN * u);
        });
    }

    /**
     * Stands or goes and holds something up with the near hand.
     *
     * @param below what the rest of the body does
     * @param hold how the near arm is held
     * @param both whether the far hand helps
     */
    Motion holding(Motion below, Arm hold, Both both) {
        return new Motion(below.period(), below.phases(), below.mood(), u -> {
            Pose p = below.pose().apply(u);
            Arm near = new Arm(hold.swing() + 0.02 * Math.sin(TURN * u), hold.reach(), hold.bend(), hold.hand());
            Arm far = both == Both.HANDS
                    ? new Arm(hold.swing() - 0.22, hold.reach() * 0.86, hold.bend(), Hand.FIST)
                    : p.armFar();
            return p.arms(near, far);
        });
    }

    /** How many hands hold. */
    enum Both {
        HANDS,
        NONE
    }

    /** Looks down at something held in both hands. */
    Motion reading(Motion below) {
        return new Motion(below.period(), below.phases(), Face.Mood.CALM, u -> {
            Pose p = below.pose().apply(u);
            Arm a = new Arm(0.98 + 0.02 * Math.sin(TURN * u), 0.68, 1, Hand.FIST);
            return p.arms(a, new Arm(0.74, 0.60, 1, Hand.FIST))
                    .spine(p.lean() + 0.03, 0.22 + 0.02 * Math.sin(TURN * u));
        });
    }

    /**
     * Sits.
     *
     * @param seatX of the seat over the origin
     * @param seatY height of the seat
     */
    Motion sit(double seatX, double seatY) {
        double hipY = Math.min(body.hip(), seatY + 0.045);
        return new Motion(3.2, 20, mood, u -> {
            double breath = Math.sin(TURN * u);
            double knee = Math.min(0.30, body.leg() * 0.52);
            return new Pose(
                    seatX,
                    hipY,
                    -0.03 + 0.012 * breath,
                    0.03 * Math.sin(TURN * u + 1),
                    new Arm(0.72, 0.82, 1, Hand.RELAXED),
                    new Arm(0.85, 0.84, 1, Hand.RELAXED),
                    Leg.at(seatX + knee - 0.03),
                    Leg.at(seatX + knee + 0.03),
                    TURN * u);
        });
    }

    /**
     * Hands and feet at given places, hips on a seat: riders and players.
     *
     * @param at hips, hands and feet
     * @param beat how far the hands go up and down in turns, 0 for a grip
     */
    Motion seated(Seat at, double beat) {
        double lean = at.lean();
        return new Motion(beat > 0 ? 1.0 : 2.0, beat > 0 ? 20 : 16, beat > 0 ? Face.Mood.HAPPY : mood, u -> {
            Pose base = new Pose(
                    at.hipX(),
                    at.hipY(),
                    lean + 0.012 * Math.sin(TURN * u),
                    beat > 0 ? 0.14 + 0.05 * Math.sin(TURN * u) : -lean * 0.6,
                    Arm.hanging(0),
                    Arm.hanging(0),
                    new Leg(at.footNearX(), at.footNearY() - Stature.ANKLE, 0, 0),
                    new Leg(at.footFarX(), at.footFarY() - Stature.ANKLE, 0, 0),
                    TURN * u);
            double hop = beat * Math.max(0, Math.sin(TURN * u));
            double hop2 = beat * Math.max(0, -Math.sin(TURN * u));
            double move = beat * 1.6 * Math.sin(TURN * u * 1.0);
            return base.arms(
                    reach(base, -1, at.handNearX() + move, at.handNearY() + hop),
                    reach(base, 1, at.handFarX() - move, at.handFarY() + hop2));
        });
    }

    /** Where a seated body touches, as shares of its height, y up. */
    record Seat(
            double hipX,
            double hipY,
            double lean,
            double handNearX,
            double handNearY,
            double handFarX,
            double handFarY,
            double footNearX,
            double footNearY,
            double footFarX,
            double footFarY) {}

    /** The arm that puts the hand at a place. */
    private Arm reach(Pose p, int side, double x, double y) {
        double torso = body.shoulder() - body.hip();
        double c = Math.cos(p.lean());
        double s = Math.sin(p.lean());
        double sw = body.shoulderHalf() * 0.58;
        double sx = p.hipX() + s * torso + side * sw * c - 0.036 * s;
        double sy = p.hipY() + c * torso - side * sw * s - 0.036 * c;
        double dx = x - sx;
        double dy = sy - y;
        double swing = Math.atan2(dx, dy) + p.lean() * 0.5;
        return new Arm(swing, Math.min(0.985, Math.hypot(dx, dy) / body.arm()), 1, Hand.FIST);
    }
}
