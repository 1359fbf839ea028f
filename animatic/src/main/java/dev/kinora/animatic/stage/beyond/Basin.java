package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.stream.IntStream;

/** A swimming pool from below: tiles on floor and wall, dark lines of the lanes, nets of light over them. */
final class Basin {
    private static final int PER = 2;
    /** Metres across a tile of the pool, when the subject is three metres away. */
    private static final double TILE = 0.20;

    private final Depth depth;
    private final View view;
    private final Water water;
    private final double back;
    private final double unit;
    private final double rim;

    Basin(Depth depth) {
        this.depth = depth;
        view = depth.view();
        water = depth.water();
        back = depth.z(2.6);
        unit = view.plan().focus() / 3.0;
        rim = view.eye() + (view.horizonY() - view.height() * 0.13) * back / view.focal();
    }

    List<Layer> layers() {
        return List.of(wall(), floor());
    }

    private int tiled(double u, double v, double[] foot, double z, boolean line) {
        double t = TILE * unit;
        double wide = 0.008 * unit;
        double gu = gap(u / t, wide / t, foot[0] / t);
        double gv = gap(v / t, wide / t, foot[1] / t);
        long id = (long) Math.floor(u / t) * 7919 + (long) Math.floor(v / t);
        double tone = 0.90 + 0.16 * Noise.at(depth.seed(), id);
        int base = line ? 0xFF174A78 : Colours.mix(0xFF58C4DC, water.middle(), 0.25);
        int c = Colours.scale(base, tone);
        c = Colours.mix(c, line ? 0xFF2A6A96 : 0xFFC8F0F4, 0.75 * Math.max(gu, gv));
        double lost = 1 - Math.exp(-Math.max(0, z / view.plan().focus() - 0.5) * 0.42);
        double web = web(u / unit * 1.5, v / unit * 1.5) * (1 - lost) * water.strength();
        c = Colours.screen(c, water.sun(), 0.55 * web);
        return water.through(Colours.scale(c, 0.62 + 0.30 * water.strength()), lost * 0.85);
    }

    private static double gap(double at, double wide, double foot) {
        double d = Math.abs(at - Math.rint(at));
        double w = wide + foot * 0.5;
        return (1 - Noise.smooth(w * 0.5, w * 1.5, d)) * Math.min(1, wide * 2 / w);
    }

    private double web(double u, double v) {
        int s = (int) depth.seed() + 3;
        double b = Noise.value(s + 2, u * 0.8, v * 0.8);
        return Math.pow(Noise.smooth(0.30, 0.86, Noise.cells(s, u + b * 1.3, v * 0.8 + b)), 2.2);
    }

    private Layer wall() {
        Strip strip = Strip.at(view, back);
        double top = Math.floor(view.screenY(rim, back));
        double bottom = Math.ceil(view.screenY(0, back)) + 2;
        double m = back / view.focal();
        return Layer.Plane.of(back, paint(strip, top, Math.max(top + 8, bottom), (col, row) -> {
            double u = (col - view.width() / 2.0) * m;
            double v = view.eye() - (row - view.horizonY()) * m;
            boolean line = v > rim - TILE * unit * 2 || lane(u) && v > rim * 0.3 && v < rim * 0.72 && Math.abs(u) < 60;
            return tiled(u, v, new double[] {m * PER, m * PER}, back, line);
        }));
    }

    /** Whether the dark line of a lane runs here. */
    private boolean lane(double u) {
        double wide = 2.0 * unit;
        double at = u / wide + 0.5;
        return Math.abs(at - Math.rint(at)) * wide < 0.13 * unit;
    }

    private Layer floor() {
        double top = Math.floor(view.screenY(0, back));
        double low = Math.max(view.height(), top + 8);
        Rect near = view.visible(Math.min(1e4, view.groundZ(low)));
        double bottom = Math.ceil(Math.min(Math.max(low, near.getBottom()) + 6, view.height() * 1.6));
        Strip strip = Strip.at(view, Math.min(1e4, view.groundZ(bottom)));
        Art art = paint(strip, top, bottom, (col, row) -> {
            double z = Math.min(back, view.groundZ(row));
            double u = (col - view.width() / 2.0) * z / view.focal();
            double fx = z / view.focal() * PER;
            double fz = z * z / (view.focal() * view.eye()) * PER;
            return tiled(u, z, new double[] {fx, fz}, z, lane(u) && z < back - 0.6 * unit);
        });
        return strip.ground(art);
    }

    private interface Point {
        int colour(double column, double row);
    }

    private static Art paint(Strip strip, double top, double bottom, Point point) {
        int w = (int) Math.ceil(strip.width() / PER);
        int h = (int) Math.max(4, Math.ceil((bottom - top) / PER));
        Sheet sheet = Sheet.of(w, h);
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                int c = point.colour(strip.left() + (x + 0.5) * PER, top + (y + 0.5) * PER);
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
            }
        });
        return sheet.toArt(Rect.makeXYWH((float) strip.left(), (float) top, (float) (w * PER), (float) (h * PER)));
    }
}
