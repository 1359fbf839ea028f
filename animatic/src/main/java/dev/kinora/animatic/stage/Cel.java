package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.types.Rect;
import java.util.function.DoubleFunction;
import java.util.function.DoubleToIntFunction;

/**
 * One sheet of a figure. Coordinates are metres, y down, origin where the figure meets the ground (heights are
 * negative). A figure is drawn facing right; the film mirrors it.
 */
public sealed interface Cel {
    /** Unique within the figure. */
    String name();

    /** Draws one picture of a cycle. */
    @FunctionalInterface
    interface Drawing {
        /**
         * @param pen in metres
         * @param phase 0 to count - 1
         */
        void draw(Pen pen, int phase);
    }

    /** Draws one moment. */
    @FunctionalInterface
    interface LiveDrawing {
        /**
         * @param pen in metres
         * @param t seconds
         */
        void draw(Pen pen, double t);
    }

    /**
     * A part that has few distinct pictures: each is baked once, at first use, and then only moved. A rigid part has
     * one.
     *
     * @param name unique within the figure
     * @param bounds covers all pictures, metres
     * @param count number of pictures, at least 1
     * @param phase picture to show at second t, 0 to count - 1
     * @param move where it lies at second t
     * @param drawing must depend on its arguments only
     */
    record Cycle(
            String name, Rect bounds, int count, DoubleToIntFunction phase, DoubleFunction<Move> move, Drawing drawing)
            implements Cel {}

    /**
     * A part that is different at every moment: drawn anew each frame, so keep it light (strings, tails, steam).
     *
     * @param name unique within the figure
     * @param drawing must depend on its arguments only
     */
    record Live(String name, LiveDrawing drawing) implements Cel {}

    /** A part that never changes its shape. */
    static Cel rigid(String name, Rect bounds, DoubleFunction<Move> move, Drawing drawing) {
        return new Cycle(name, bounds, 1, t -> 0, move, drawing);
    }

    /** A part that never changes at all. */
    static Cel still(String name, Rect bounds, Drawing drawing) {
        return new Cycle(name, bounds, 1, t -> 0, t -> Move.NONE, drawing);
    }

    /** A part that repeats every {@code period} seconds in {@code count} pictures. */
    static Cel loop(String name, Rect bounds, int count, double period, DoubleFunction<Move> move, Drawing drawing) {
        return new Cycle(
                name, bounds, count, t -> Math.floorMod((int) Math.floor(t / period * count), count), move, drawing);
    }
}
