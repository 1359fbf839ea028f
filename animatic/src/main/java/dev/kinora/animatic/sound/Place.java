package dev.kinora.animatic.sound;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.hypot;
import static java.lang.StrictMath.sin;

/** What a placement does to a sound. */
final class Place {
    /** Metres at which a sound has lost half its strength. */
    private static final double HALVING_METRES = 8;

    private Place() {}

    /** Half the picture's width in metres at the placement's distance. */
    static double width(Placement place) {
        return 1.2 * Math.max(place.distance(), 1);
    }

    /** Strength left of a sound from {@code pan}. */
    static double strength(Placement place, double pan) {
        double metres = hypot(place.distance(), pan * width(place) * Math.min(1, place.distance() / 6));
        return HALVING_METRES / (HALVING_METRES + metres);
    }

    static double left(double pan) {
        return cos((Math.clamp(pan, -1, 1) + 1) * PI / 4);
    }

    static double right(double pan) {
        return sin((Math.clamp(pan, -1, 1) + 1) * PI / 4);
    }

    /** Share of the change that a one-pole filter follows per sample: air and ground swallow the treble. */
    static float brightness(Placement place, Space space) {
        double hz = Math.min(space.ceilingHz(), 22_000 / (1 + place.distance() / 40));
        return Biquad.follow(hz);
    }

    /** How much of a sound reaches the listener by reflection. */
    static double reflected(Placement place) {
        return (0.25 + place.distance() / 12) / (1 + place.distance() / 12);
    }
}
