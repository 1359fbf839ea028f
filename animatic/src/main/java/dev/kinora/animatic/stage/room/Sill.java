package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.scene.Scene;
import java.util.Optional;

/**
 * A window sill that somebody or something is on: the room has its window there, and its wall right behind it.
 *
 * @param x metres right of the picture's middle
 * @param y metres above the floor
 * @param z depth of who is on it
 */
record Sill(double x, double y, double z) {
    /** How far who is on it is before the wall, metres. */
    static final double DEEP = 0.14;

    /** The sill that a scene needs. */
    static Optional<Sill> of(Scene scene) {
        return scene.performers().stream()
                .filter(p -> p.support()
                        .flatMap(scene::performer)
                        .filter(under -> under.concept().equals("prop.windowsill"))
                        .isPresent())
                .findFirst()
                .map(p -> new Sill(p.x(), p.lift(), p.z()));
    }
}
