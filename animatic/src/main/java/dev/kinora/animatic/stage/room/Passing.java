package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** The land behind the windows of something that travels: sky, hills, woods, bushes, each passing at the pace of its depth. */
final class Passing {
    /** Widths of the picture that a tile is long. */
    private static final double TILE = 1.8;
    /** Metres above the floor at which a passenger sees the horizon. */
    private static final double SIGHT = 1.22;

    private final View view;
    private final Daylight day;
    private final boolean dark;
    private final boolean white;
    private final boolean cloudy;
    private final long seed;
    private final double pace;
    private final double horizon;

    Passing(Chamber room, Scene scene, Daylight day, long seed) {
        view = room.view();
        horizon = room.py(SIGHT, room.back());
        this.day = day;
        this.seed = Noise.seed(seed, "passing");
        double way = Noise.at(this.seed, 1) < 0.5 ? -1 : 1;
        pace = way * (scene.place().concept().equals("place.carriage") ? 1 : 0.6);
        dark = scene.place().time().dark();
        white = scene.place().weather() == Weather.SNOW
                || scene.place().season() == Season.WINTER
                || (scene.place().trait("terrain", "") + scene.place().trait("nature", "")).contains("snow");
        cloudy = scene.place().concept().equals("place.airliner");
    }

    List<Layer> layers() {
        List<Layer> out = new ArrayList<>();
        out.add(sky());
        if (cloudy) {
            out.add(strip(1.9e5, 0.004, 0.5, (pen, s) -> clouds(pen, s, 0.16, 1)));
            out.add(strip(1.7e5, 0.012, 0.5, (pen, s) -> clouds(pen, s, 0.30, 2)));
            return out;
        }
        out.add(strip(1.9e5, 0.006, 0.5, (pen, s) -> hills(pen, s, 0.085, 0.58, 1)));
        out.add(strip(1.8e5, 0.022, 0.5, (pen, s) -> hills(pen, s, 0.045, 0.32, 2)));
        out.add(strip(1.7e5, 0.075, 0.5, this::fields));
        out.add(strip(1.6e5, 0.16, 0.5, (pen, s) -> trees(pen, s, 0.02, 0.12, 26)));
        out.add(strip(1.5e5, 0.9, 0.25, (pen, s) -> trees(pen, s, 0.12, 0.34, 7)));
        return out;
    }

    private interface Drawing {
        void draw(Pen pen, Strip strip);
    }

    private Layer strip(double z, double speed, double fine, Drawing drawing) {
        Strip s = Strip.tile(view, TILE);
        Rect area = s.rows(Math.floor(horizon - view.height() * 0.5), Math.ceil(horizon + view.height() * 0.5));
        Art art = Art.bake(area, fine, day.light(), pen -> drawing.draw(pen, s));
        return new Layer.Plane(z, art, speed * pace * view.width(), s.width(), BlendMode.SRC_OVER, t -> 1);
    }

    private Layer sky() {
        Rect seen = view.visible(2e5);
        Art art = Art.bake(seen, 0.125, day.light(), pen -> {
            double h = horizon;
            var all = Paths.polygon(
                    seen.getLeft(),
                    seen.getTop(),
                    seen.getRight(),
                    seen.getTop(),
                    seen.getRight(),
                    seen.getBottom(),
                    seen.getLeft(),
                    seen.getBottom());
            double lift = dark ? 0 : 0.16;
            int low = Colours.mix(day.horizon(), 0xFFFFFFFF, lift);
            pen.gradient(
                    all,
                    0,
                    h - view.height() * 0.5,
                    0,
                    h,
                    Colours.mix(day.middle(), day.zenith(), 0.5),
                    Colours.mix(day.middle(), low, 0.5),
                    low);
            if (day.shines() && !dark) {
                pen.glow(
                        view.width() * day.sunX(),
                        h - view.height() * 0.2,
                        view.height() * 0.6,
                        Colours.fade(day.light().key(), 0.5),
                        BlendMode.SCREEN);
            }
        });
        return Layer.Plane.of(2e5, art);
    }

    private int tone(int green, double air) {
        int base = white ? Colours.mix(green, 0xFFF2F6FC, 0.82) : green;
        int far = Colours.mix(day.light().air(), day.horizon(), 0.5);
        return Colours.mix(day.light().surface(base), far, air);
    }

    /** A skyline of hills that closes on itself after one tile. */
    private void hills(Pen pen, Strip s, double tall, double air, int n) {
        double h = view.height();
        double base = horizon + h * 0.02 * n;
        int steps = 96;
        double[] xy = new double[2 * (steps + 3)];
        for (int i = 0; i <= steps; i++) {
            double a = Math.PI * 2 * i / steps;
            double up = 0.5
                    + 0.28 * Math.sin(2 * a + seed % 6 + n)
                    + 0.16 * Math.sin(5 * a + n * 2.1)
                    + 0.06 * Math.sin(13 * a + n);
            xy[2 * i] = s.left() + s.width() * i / steps;
            xy[2 * i + 1] = base - h * tall * (0.3 + up);
        }
        xy[2 * steps + 2] = s.right();
        xy[2 * steps + 3] = horizon + h * 0.5;
        xy[2 * steps + 4] = s.left();
        xy[2 * steps + 5] = horizon + h * 0.5;
        int c = tone(n == 1 ? 0xFF6E8494 : 0xFF66845A, air);
        pen.gradient(
                Paths.polygon(xy),
                0,
                base - h * tall,
                0,
                base + h * 0.1,
                Colours.scale(c, 0.94),
                tone(0xFF8AA07C, air * 0.9));
    }

    private void fields(Pen pen, Strip s) {
        double h = view.height();
        double top = horizon + h * 0.035;
        int[] greens = {0xFF8AA25A, 0xFFB8AE62, 0xFF6E9250, 0xFFA0B46A, 0xFFC8B87A};
        int n = 9;
        for (int i = 0; i < n; i++) {
            double l = s.left() + s.width() * i / n;
            double r = s.left() + s.width() * (i + 1) / n + 2;
            int c = tone(greens[(int) (Noise.at(seed, 50 + i) * greens.length)], 0.22);
            pen.gradient(
                    Paths.polygon(l, top, r, top, r, top + h, l, top + h),
                    0,
                    top,
                    0,
                    top + h * 0.4,
                    c,
                    Colours.scale(c, 0.8));
        }
        for (int i = 0; i < 60; i++) {
            double x = s.left() + s.width() * Noise.at(seed, 100 + i);
            double size = h * (0.008 + 0.012 * Noise.at(seed, 200 + i));
            int c = tone(0xFF4A6A3E, 0.3);
            s.place(x, size * 4, px -> pen.lit(Paths.oval(px, top - size * 0.2, size * 2.2, size), c, size));
            if (dark && Noise.at(seed, 300 + i) < 0.5) {
                s.place(x, h * 0.03, px -> pen.glow(px, top + size, h * 0.02, 0xC0FFC878, BlendMode.SCREEN));
            }
        }
    }

    private void trees(Pen pen, Strip s, double low, double tall, int n) {
        double h = view.height();
        double foot = horizon + h * (0.08 + low * 1.6);
        int leaf = tone(0xFF57793E, low > 0.1 ? 0 : 0.12);
        for (int i = 0; i < n; i++) {
            long k = Noise.mix(seed + i * 91L + Math.round(tall * 1000));
            double x = s.left() + s.width() * (i + 0.8 * Noise.at(k, 1)) / n;
            double size = h * tall * (0.45 + 0.55 * Noise.at(k, 2));
            boolean pine = Noise.at(k, 3) < 0.3;
            int c = Colours.scale(leaf, 0.8 + 0.4 * Noise.at(k, 4));
            s.place(x, size * 1.2, px -> tree(pen, px, foot, size, pine, c));
        }
        pen.gradient(
                Paths.polygon(
                        s.left(), foot - h * 0.01, s.right(), foot - h * 0.01, s.right(), foot + h, s.left(), foot + h),
                0,
                foot,
                0,
                foot + h * 0.3,
                tone(0xFF76904E, 0.05),
                tone(0xFF4E6A36, 0));
    }

    private static void tree(Pen pen, double x, double foot, double size, boolean pine, int c) {
        pen.stroke(Paths.line(x, foot, x, foot - size * 0.4), size * 0.06, Colours.scale(c, 0.45));
        if (pine) {
            pen.lit(
                    Paths.polygon(
                            x - size * 0.26, foot - size * 0.12, x, foot - size, x + size * 0.26, foot - size * 0.12),
                    c,
                    size * 0.3);
            return;
        }
        double[][] crowns = {{0, 0.62, 0.34}, {-0.24, 0.48, 0.24}, {0.25, 0.5, 0.25}, {0.02, 0.84, 0.2}};
        for (double[] o : crowns) {
            pen.lit(Paths.oval(x + o[0] * size, foot - o[1] * size, o[2] * size, o[2] * size * 0.85), c, size * 0.3);
        }
    }

    private void clouds(Pen pen, Strip s, double drop, int n) {
        double h = view.height();
        double top = horizon + h * (drop - 0.1);
        int white = Colours.mix(day.light().surface(0xFFFFFFFF), day.horizon(), n == 1 ? 0.45 : 0.12);
        for (int i = 0; i < 46; i++) {
            long k = Noise.mix(seed + i * 57L + n * 999L);
            double r = h * (0.05 + 0.07 * Noise.at(k, 1)) * n;
            double x = s.left() + s.width() * Noise.at(k, 2);
            double y = top + r * 0.6 + h * 0.08 * Noise.at(k, 3);
            s.place(x, r * 2.4, px -> {
                pen.soft(Paths.oval(px, y, r * 1.7, r * 0.7), r * 0.25, Colours.scale(white, 0.86));
                pen.soft(Paths.oval(px - r * 0.2, y - r * 0.3, r * 1.1, r * 0.5), r * 0.25, white);
            });
        }
        pen.gradient(
                Paths.polygon(s.left(), top + h * 0.1, s.right(), top + h * 0.1, s.right(), top + h, s.left(), top + h),
                0,
                top,
                0,
                top + h * 0.5,
                white,
                Colours.scale(white, 0.82));
    }
}
