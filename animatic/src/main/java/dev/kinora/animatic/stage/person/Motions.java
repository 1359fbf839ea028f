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

    /**
     * Stands or goes and holds something up with the near hand.
     *
     * @param below what the rest of the body does
     * @param hold how the near arm is held
     * @param both whether the far hand helps
     */
    Motion holding(Motion below, Arm hold, Both both) {
        return new Motion(
                below.period(),
                below.phases(),
                below.mood(),
                u -> {
                    Pose p = below.pose().apply(u);
                    Arm near =
                            new Arm(hold.swing() + 0.02 * Math.sin(TURN * u), hold.reach(), hold.bend(), hold.hand());
                    Arm far =
                            switch (both) {
                                case HANDS -> new Arm(hold.swing() - 0.22, hold.reach() * 0.86, hold.bend(), Hand.FIST);
                                case ALIKE -> near;
                                case NONE -> p.armFar();
                            };
                    return p.arms(near, far);
                },
                below.manner());
    }

    /** How many hands hold. */
    enum Both {
        HANDS,
        /** Both arms are held alike. */
        ALIKE,
        NONE
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

    /** The arm that puts the hand at a place: shares of the height, y up, over the origin. */
    Arm reach(Pose p, int side, double x, double y) {
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
