package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;

/** A room as geometry around the camera, in metres. The floor is at height 0. */
final class Chamber {
    /** Width of rooms whose ends are out of sight, metres. */
    static final double ENDLESS = 40;

    private final View view;
    private final double back;
    private final double left;
    private final double right;
    private final double height;
    private final boolean repeats;

    /** Metres a corridor runs on behind whoever is in it. */
    private static final double RUN = 19;

    private Chamber(View view, double back, double left, double right, double height) {
        this.view = view;
        this.back = back;
        this.left = left;
        this.right = right;
        this.height = height;
        repeats = Strip.at(view, back).repeats();
    }

    /** The room a camera looks into: deep enough to leave the performers free, as wide as the picture asks for. */
    static Chamber of(View view, Shell shell, long seed) {
        double focus = view.plan().focus();
        double back = Math.max(focus * 1.12 + 2.1, 2.9);
        double half = back / view.plan().focal() * view.width() / view.height() / 2;
        if (Strip.at(view, back).repeats()) {
            Strip strip = Strip.at(view, back);
            double metre = back / view.focal();
            double left = (strip.left() - view.width() / 2.0) * metre;
            return new Chamber(view, back, left, left + strip.width() * metre, height(shell, view));
        }
        if (shell.corridor()) {
            double seen = focus / view.plan().focal() * view.width() / view.height() / 2;
            double side = Math.max(shell.widest() / 2, Math.min(2.6, seen * 0.62));
            return new Chamber(view, focus + RUN, -side, side, height(shell, view));
        }
        double wide = shell.widest() >= ENDLESS ? half * 1.5 : Math.max(2.4, Math.min(shell.widest() / 2, half * 0.84));
        double shift = Noise.between(seed, 3, -0.10, 0.10) * wide;
        return new Chamber(view, back, -wide + shift, wide + shift, height(shell, view));
    }

    private static double height(Shell shell, View view) {
        return Math.max(shell.height(), view.eye() * 1.15 + 0.7);
    }

    /** The camera. */
    View view() {
        return view;
    }

    /** Depth of the back wall. */
    double back() {
        return back;
    }

    /** Where the left wall stands, negative. */
    double left() {
        return left;
    }

    /** Where the right wall stands. */
    double right() {
        return right;
    }

    /** Height of the ceiling. */
    double height() {
        return height;
    }

    /** Whether the camera goes along so far that the room repeats; then it has no side walls. */
    boolean repeats() {
        return repeats;
    }

    /** Half the width of the picture at the back wall, metres. */
    double halfSeen() {
        return back / view.focal() * view.width() / 2;
    }

    double px(double x, double z) {
        return view.screenX(x, z);
    }

    double py(double y, double z) {
        return view.screenY(y, z);
    }

    /** Rest pixels that show depth {@code z} at any moment, in metres of that depth: left, bottom, right, top. */
    double[] seen(double z) {
        Rect r = view.visible(z);
        double m = z / view.focal();
        return new double[] {
            (r.getLeft() - view.width() / 2.0) * m,
            view.eye() - (r.getBottom() - view.horizonY()) * m,
            (r.getRight() - view.width() / 2.0) * m,
            view.eye() - (r.getTop() - view.horizonY()) * m
        };
    }

    /** Whether more than a whisper of the floor comes into view. */
    boolean floorSeen() {
        return view.visible(back).getBottom() > py(0, back) - 1;
    }
}
