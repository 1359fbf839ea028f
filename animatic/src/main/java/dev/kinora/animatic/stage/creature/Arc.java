package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;

/**
 * The way of a leap, again and again. Lengths in units of the animal's length, y up from the water; shares run from 0,
 * where it breaks the surface, to 1, where it is gone again.
 *
 * @param kind of leap
 * @param first seconds at which the first one begins
 * @param airborne seconds of one
 * @param every seconds from one to the next
 */
record Arc(Kind kind, double first, double airborne, double every) {
    /** Kinds of leaps. */
    enum Kind {
        /** Head first out, in a bow, head first in. */
        BOW,
        /** Heavy, half out, and falling back on its side. */
        BREACH,
        /** Going down: the back bends, the fluke comes up and sinks. */
        SOUND
    }

    /** Animals longer than this, in metres, do not fly in a bow. */
    private static final double HEAVY = 5;

    static Arc of(Performer p, Form form, long seed) {
        boolean heavy = p.size() * form.ratio() > HEAVY;
        double wait = p.id().contains("copy") ? 0.30 + 0.35 * Noise.at(seed, 71) : 0.12 + 0.2 * Noise.at(seed, 71);
        if (p.does("action.dive") && !p.does("action.jump")) {
            return new Arc(Kind.SOUND, wait - 0.2, 3.6, 6.4);
        }
        return heavy ? new Arc(Kind.BREACH, wait - 0.1, 3.4, 6.0) : new Arc(Kind.BOW, wait, 1.75, 2.7);
    }

    /** How far the leap of second t is, 0 to 1; outside of that it is under water. */
    double share(double t) {
        double u = t - first;
        u -= Math.floor(u / every) * every;
        return u / airborne;
    }

    /** Seconds since the current leap began. */
    double since(double t) {
        return share(t) * airborne;
    }

    double x(double a) {
        return switch (kind) {
            case BOW -> 2.1 * (a - 0.5);
            case BREACH -> 0.75 * (a - 0.5);
            case SOUND -> 0.9 * (a - 0.55);
        };
    }

    double y(double a) {
        return switch (kind) {
            case BOW -> -0.50 + 4 * a * (1 - a) * 1.22;
            case BREACH -> -0.52 + 4 * a * (1 - a) * 0.94;
            case SOUND -> -0.07 - 0.62 * Noise.smooth(0.35, 1.0, a);
        };
    }

    /** Radians its head points down. */
    double turn(double a) {
        return switch (kind) {
            case BOW -> Math.atan2(-4 * 1.22 * (1 - 2 * a), 2.1);
            case BREACH -> -1.22 + 1.0 * Noise.smooth(0.42, 0.95, a);
            case SOUND -> -0.08 + 1.35 * Noise.smooth(0.02, 0.72, a);
        };
    }

    /** Where and when the water is broken: share of the leap, and x. */
    double[][] breaks() {
        return switch (kind) {
            case BOW -> new double[][] {{0.03, x(0.03) - 0.05}, {0.90, x(0.90) + 0.12}};
            case BREACH -> new double[][] {{0.02, x(0.05)}, {0.80, x(0.85) + 0.25}};
            case SOUND -> new double[][] {{0.05, 0.35}, {0.86, x(0.9) - 0.1}};
        };
    }

    /** How much water it moves, 1 for a dolphin. */
    double might(int which) {
        return switch (kind) {
            case BOW -> which == 0 ? 0.75 : 1;
            case BREACH -> which == 0 ? 1.2 : 2.2;
            case SOUND -> which == 0 ? 0.3 : 0.6;
        };
    }
}
