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
 * @param depth metres in front of the camera at second t, never less than {@code z}, where its pictures are baked
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
        Anchors anchors,
        DoubleFunction<Double> depth) {

    /** A figure that stays at its depth. */
    public Figure(
            String id,
            DoubleFunction<Double> x,
            DoubleFunction<Double> y,
            double z,
            boolean mirrored,
            double height,
            List<Cel> cels,
            DoubleFunction<List<Contact>> contacts,
            Anchors anchors) {
        this(id, x, y, z, mirrored, height, cels, contacts, anchors, t -> z);
    }

    /** The same figure that comes and goes with another: what somebody holds who walks towards the camera. */
    public Figure with(Figure other) {
        double nearer = other.z - 0.01;
        return new Figure(
                id, x, y, nearer, mirrored, height, cels, contacts, anchors, t -> other.depth.apply(t) - 0.01);
    }

    /** Name prefix of the cels that lie in front of whoever is in the figure: the near side of a boat, a car's doors. */
    public static final String FRONT = "front/";

    /** Name of a cel of what lies in water: it draws its own mirror picture and casts no shadow. */
    public static final String WATER = "water";

    /** Metres that the front lies nearer to the camera: less than what stands before it keeps. */
    private static final double NEARER = 0.03;

    /** Whether a cel lies in front of whoever is in the figure. */
    public static boolean front(Cel cel) {
        return cel.name().startsWith(FRONT);
    }

    /** Whether it lies in water. */
    public boolean afloat() {
        return cels.stream().anyMatch(c -> c.name().equals(WATER));
    }

    /** Whether there is nothing behind whoever is in it. */
    public boolean allFront() {
        return !cels.isEmpty() && cels.stream().allMatch(Figure::front);
    }

    /** The part that lies in front of whoever is in it, as a figure of its own; empty when there is none. */
    public Optional<Figure> front() {
        List<Cel> near = cels.stream().filter(Figure::front).toList();
        return near.isEmpty() || near.size() == cels.size()
                ? Optional.empty()
                : Optional.of(new Figure(
                        id,
                        x,
                        y,
                        z - NEARER,
                        mirrored,
                        height,
                        near,
                        t -> List.of(),
                        anchors,
                        t -> depth.apply(t) - NEARER));
    }

    /** Whether it comes towards the camera or goes away from it. */
    public boolean travels() {
        return Math.abs(depth.apply(0.0) - depth.apply(1.0)) > 1e-6;
    }

    /** The named points of a figure. */
    @FunctionalInterface
    public interface Anchors {
        /** No points. */
        Anchors NONE = (name, t) -> Optional.empty();

        /** The point of that name at second t. */
        Optional<Anchor> find(String name, double t);
    }
}
