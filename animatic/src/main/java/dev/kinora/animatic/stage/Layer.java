package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import java.util.function.DoubleUnaryOperator;

/** Something that fills part of the picture at one depth (or over a range of depths, for ground). */
public sealed interface Layer {
    /** Depth in metres; larger is drawn first. Figures stand between layers by their own depth. */
    double z();

    /**
     * A baked picture in rest pixels that moves as a whole.
     *
     * @param z depth, metres
     * @param art in rest pixels; covers {@link View#visible} unless its edges are meant to be seen
     * @param drift pixels per second it moves right by itself (clouds)
     * @param wrap pixels after which it repeats sideways; 0 does not repeat
     * @param mode how it is blended
     * @param alpha strength 0 to 1 at second t (flicker, twinkle, flash)
     */
    record Plane(double z, Art art, double drift, double wrap, BlendMode mode, DoubleUnaryOperator alpha)
            implements Layer {
        /** An ordinary plane. */
        public static Plane of(double z, Art art) {
            return new Plane(z, art, 0, 0, BlendMode.SRC_OVER, t -> 1);
        }

        /** A plane that repeats sideways every {@code wrap} pixels. */
        public static Plane wrapping(double z, Art art, double wrap) {
            return new Plane(z, art, 0, wrap, BlendMode.SRC_OVER, t -> 1);
        }
    }

    /**
     * Flat ground as the camera at rest sees it: each row lies at its own depth and moves by it.
     *
     * @param art in rest pixels; its top is the farthest row
     * @param wrap pixels after which every row repeats sideways; 0 does not repeat
     */
    record Ground(Art art, double wrap) implements Layer {
        /** Ground lies behind everything that stands on it. */
        @Override
        public double z() {
            return 1e5;
        }
    }

    /**
     * Drawn anew each frame in rest pixels of its depth: rain, steam, motes, glints.
     *
     * @param z depth, metres
     * @param drawing must depend on its arguments only
     */
    record Live(double z, Drawing drawing) implements Layer {
        /** Draws one moment. */
        @FunctionalInterface
        public interface Drawing {
            /**
             * @param pen in rest pixels
             * @param t seconds
             */
            void draw(Pen pen, double t);
        }
    }
}
