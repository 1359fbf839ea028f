package dev.kinora.animatic.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A performer ready to be drawn: its sheets in draw order.
 *
 * @param id the performer's
 * @param x metres right of the camera at rest, at second t
 * @param y metres above the ground at second t
 * @param z metres in front of the camera
 * @param mirrored whether it is shown facing left
 * @param height metres, for shadows and reflections
 * @param cels back to front
 * @param contacts where it touches the ground at second t; empty when in the air
 * @param anchors named points such as {@code seat}, {@code gripNear}, {@code pegNear}, {@code hand}
 */
public record Figure(
        String id,
        DoubleFunction<Double> x,
        DoubleFunction<Double> y,
        double z,
        boolean mirrored,
        double height,
        List<Cel> cels,
        DoubleFunction<List<Contact>> contacts,
        Anchors anchors) {

    /** The named points of a figure. */
    @FunctionalInterface
    public interface Anchors {
        /** No points. */
        Anchors NONE = (name, t) -> Optional.empty();

        /** The point of that name at second t. */
        Optional<Anchor> find(String name, double t);
    }
}
