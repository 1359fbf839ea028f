package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Going;
import dev.kinora.animatic.stage.Move;

/**
 * How a vehicle moves: where it is, how its body shakes, heaves and turns. Metres, seconds.
 *
 * @param performer the vehicle
 * @param way by what it is carried
 * @param unit metres a point of its drawing
 * @param liveliness 1 usual; a rough sea has more
 */
public record Course(Performer performer, Way way, double unit, double liveliness) {
    /** Seconds before a launch begins to move. */
    private static final double IGNITION = 0.7;

    /** Seconds until whoever lands stands. */
    private static final double LANDING = 6.5;

    /** Turns are taken in steps of which baked pictures exist: a quarter of a degree. */
    private static final double STEP = Math.toRadians(0.25);

    /** By what a vehicle is carried. */
    public enum Way {
        /** Wheels on a road: small shakes. */
        ROAD,
        /** Wheels on rails: a slow rock. */
        RAIL,
        /** A hull that heaves and pitches. */
        WATER,
        /** A long hull that hardly pitches. */
        SHIP,
        /** Wings or rotors. */
        AIR,
        /** Lighter than air, or weightless. */
        DRIFT,
        /** Lifts off. */
        LAUNCH,
        /** Stands. */
        STILL
    }

    /** Metres right of the camera at rest. */
    public double x(double t) {
        double way = performer.look("way", "").equals("crossing") ? Going.way(performer, t) : performer.speed() * t;
        return performer.x() + (performer.facing() < 0 ? -1 : 1) * way;
    }

    /** Metres above the ground. */
    public double y(double t) {
        double h = performer.size();
        return performer.lift()
                + descent(t)
                + switch (way) {
                    case WATER -> liveliness * h * (0.012 * Math.sin(1.5 * t) + 0.006 * Math.sin(2.6 * t + 1));
                    case SHIP -> liveliness * h * (0.006 * Math.sin(0.9 * t) + 0.003 * Math.sin(1.7 * t + 1));
                    case AIR -> h * (0.05 * Math.sin(0.9 * t) + 0.02 * Math.sin(2.3 * t + 1));
                    case DRIFT -> h * (0.022 * Math.sin(0.7 * t + 0.4) + 0.008 * Math.sin(1.7 * t));
                    case LAUNCH -> h * climbed(t);
                    case ROAD, RAIL, STILL -> 0;
                };
    }

    /** Metres that whoever lands is still above the ground. */
    private double descent(double t) {
        if (!performer.look("way", "").equals("land")) {
            return 0;
        }
        double u = Math.max(0, 1 - t / LANDING);
        return 1.5 * performer.size() * u * u;
    }

    /** Heights of itself that a launch has risen: slowly at first, then evenly. */
    public static double climbed(double t) {
        double u = Math.max(0, t - IGNITION);
        double fast = 3.2;
        return u < fast ? 0.022 * u * u : 0.022 * fast * fast + 0.1408 * (u - fast);
    }

    /** How far the engines of a launch burn at second t, 0 to 1. */
    public static double thrust(double t) {
        return Math.max(0.35, Math.min(1, 0.35 + t / IGNITION * 0.65));
    }

    /** Radians a wheel of {@code radius} points has turned. */
    public double angle(double radius, double t) {
        return performer.speed() * t / (radius * unit);
    }

    /** Metres the body lies lower than at rest. */
    public double bob(double t) {
        return switch (way) {
            case ROAD -> new Ride(performer, unit).bob(t);
            case RAIL -> performer.speed() > 0.1 ? performer.size() * 0.0022 * Math.sin(5.1 * t) : 0;
            default -> 0;
        };
    }

    /** Radians the body leans, bow or nose up negative. */
    public double lean(double t) {
        double a =
                switch (way) {
                    case WATER -> liveliness * (0.022 * Math.sin(1.5 * t + 1.3) + 0.010 * Math.sin(2.3 * t));
                    case SHIP -> liveliness > 1.5 ? 0.02 * Math.sin(0.9 * t + 1.3) : 0;
                    case AIR -> -0.035 + 0.014 * Math.sin(0.8 * t);
                    default -> 0;
                };
        return Math.rint(a / STEP) * STEP;
    }

    /** The body's move, leaning about (px, py), metres. */
    public Move body(double t, double px, double py) {
        double lean = lean(t);
        return lean == 0 ? Move.by(0, bob(t)) : Move.turned(lean, px, py, 0, bob(t));
    }

    /** Whether it is in the air or in space. */
    boolean aloft() {
        return way == Way.AIR || way == Way.DRIFT;
    }
}
