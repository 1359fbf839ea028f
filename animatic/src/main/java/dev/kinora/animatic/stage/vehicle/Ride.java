package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Move;

/**
 * How a vehicle goes along: distance, shake of the chassis, turns of the wheels.
 *
 * @param performer the vehicle
 * @param unit metres a point of its drawing
 */
record Ride(Performer performer, double unit) {
    /** Metres right of the camera at rest at second t. */
    double x(double t) {
        return performer.x() + facing() * performer.speed() * t;
    }

    /** Radians a wheel of {@code radius} points has turned. */
    double angle(double radius, double t) {
        return performer.speed() * t / (radius * unit);
    }

    /** Metres the chassis is lifted, down positive. */
    double bob(double t) {
        double k = Math.min(1, Math.abs(performer.speed()) / 4);
        return unit
                * (k * (1.5 * Math.sin(8.3 * t) + 0.8 * Math.sin(13.7 * t + 1)) + (1 - k) * 0.45 * Math.sin(31 * t));
    }

    /** The chassis' move. */
    Move chassis(double t) {
        return Move.by(0, bob(t));
    }

    boolean mirrored() {
        return performer.facing() < 0;
    }

    private int facing() {
        return performer.facing() < 0 ? -1 : 1;
    }
}
