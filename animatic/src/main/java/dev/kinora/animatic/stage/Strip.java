package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Art;
import io.github.humbleui.types.Rect;
import java.util.function.DoubleConsumer;

/**
 * How much of a plane must be drawn, sideways: all that comes into view, or, when the camera travels far, one tile that
 * repeats. Rest pixels.
 *
 * @param left first column
 * @param width columns to draw; the period when it repeats
 * @param repeats whether the plane is a tile
 */
public record Strip(double left, double width, boolean repeats) {
    /** Tiles are a multiple of this, so that they also end on whole pixels when baked at a half, a third or a quarter. */
    private static final int GRID = 12;

    /** What a plane at depth {@code z} needs. */
    public static Strip at(View view, double z) {
        Rect seen = view.visible(z);
        if (seen.getWidth() > view.width() * 1.9) {
            return tile(view, 1.6);
        }
        double left = Math.floor(seen.getLeft() / GRID) * GRID;
        return new Strip(left, Math.ceil((seen.getRight() - left) / GRID) * GRID, false);
    }

    /** What the ground needs down to row {@code bottom}: where the camera circles, the far rows go the other way than the near ones. */
    public static Strip underfoot(View view, double bottom) {
        double near = Math.min(1e4, view.groundZ(bottom));
        Strip nearest = at(view, near);
        if (nearest.repeats() || !view.circles()) {
            return nearest;
        }
        double left = nearest.left;
        double right = nearest.right();
        for (double z = near; z < 1e4; z *= 1.8) {
            Rect seen = view.visible(z);
            left = Math.min(left, seen.getLeft());
            right = Math.max(right, seen.getRight());
        }
        double first = Math.floor(left / GRID) * GRID;
        return new Strip(first, Math.ceil((right - first) / GRID) * GRID, false);
    }

    /** A tile of about {@code frames} frame widths, for planes that drift by themselves. */
    public static Strip tile(View view, double frames) {
        return new Strip(0, Math.ceil(view.width() * frames / GRID) * GRID, true);
    }

    /** The last column, exclusive. */
    public double right() {
        return left + width;
    }

    /** Rectangle from row {@code top} to row {@code bottom}. */
    public Rect rows(double top, double bottom) {
        return Rect.makeLTRB((float) left, (float) top, (float) right(), (float) bottom);
    }

    /** Calls {@code draw} with every column at which something {@code reach} wide to both sides has to be drawn. */
    public void place(double x, double reach, DoubleConsumer draw) {
        if (!repeats) {
            if (x + reach >= left && x - reach <= right()) {
                draw.accept(x);
            }
            return;
        }
        double in = left + ((x - left) % width + width) % width;
        draw.accept(in);
        if (in - reach < left) {
            draw.accept(in + width);
        }
        if (in + reach > right()) {
            draw.accept(in - width);
        }
    }

    /** The plane of that art at depth {@code z}. */
    public Layer.Plane plane(double z, Art art) {
        return repeats ? Layer.Plane.wrapping(z, art, width) : Layer.Plane.of(z, art);
    }

    /** The ground of that art. */
    public Layer.Ground ground(Art art) {
        return new Layer.Ground(art, repeats ? width : 0);
    }
}
