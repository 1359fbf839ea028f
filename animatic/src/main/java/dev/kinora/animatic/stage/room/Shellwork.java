package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bakes the bare room: floor, walls and ceiling, point by point under the room's light. */
final class Shellwork {
    private static final int STEP = 8;

    private final Chamber room;
    private final View view;
    private final Shell shell;
    private final Scheme scheme;
    private final Glow glow;
    private final int seed;
    private final double grain;
    private final Optional<Rug> rug;

    Shellwork(Chamber room, Shell shell, Scheme scheme, Glow glow, long seed) {
        this.room = room;
        this.shell = shell;
        this.scheme = scheme;
        this.glow = glow;
        this.seed = (int) Noise.seed(seed, "shell");
        view = room.view();
        rug = Rug.of(room, shell, scheme, seed);
        grain = Math.max(1, Math.min(view.width(), view.height()) / 760.0);
    }

    /** A flat part of the room as the camera at rest sees it: rest pixel to point, and what colour it has there. */
    private interface Sight {
        /** Writes x, y, z of the point seen at a rest pixel; false when it lies behind the camera. */
        boolean point(double px, double py, double[] at);

        void colour(double[] at, double foot, double[] out);
    }

    /** The floor, farthest row at the back wall. */
    Layer floor() {
        double top = Math.floor(room.py(0, room.back()));
        double low = Math.max(view.height(), top + 8);
        double bottom = view.underfoot(low, 6, view.height() * 1.6 + top * 0.4);
        Strip strip = room.repeats() ? Strip.at(view, room.back()) : bare(view.groundZ(bottom));
        Rect area = strip.rows(top, Math.max(bottom, top + 8));
        double[] base = linear(scheme.floor());
        double blur = view.defocus(room.back());
        Raster out = bake(area, Math.max(grain, Math.min(2, blur * 0.5)), new double[] {0, 1, 0}, new Sight() {
            @Override
            public boolean point(double px, double py, double[] at) {
                at[2] = Math.min(room.back(), view.groundZ(py));
                at[0] = (px - view.width() / 2.0) * at[2] / view.focal();
                at[1] = 0;
                return true;
            }

            @Override
            public void colour(double[] at, double foot, double[] out) {
                double fz = at[2] * at[2] / (view.focal() * view.eye()) * grain;
                double fx = Math.hypot(foot, at[0] / at[2] * fz);
                shell.floor().at(new Floor.Spot(at[0], at[2], fx, fz, room.repeats()), seed, base, out);
                if (rug.isPresent()) {
                    rug.get().over(at[0], at[2], fx, fz, out);
                }
            }
        });
        Focus.rows(out, area, view);
        if (room.repeats() || view.rigid()) {
            return strip.ground(out.toArt(area));
        }
        double m = 1 / (view.focal() * view.eye());
        return new Tilted(view, out.toArt(area), 0, m, -view.horizonY() * m).layer(1e5);
    }

    private Strip bare(double nearest) {
        Rect near = view.visible(Math.max(0.05, nearest));
        Rect far = view.visible(room.back());
        double left = Math.floor(Math.min(near.getLeft(), far.getLeft()));
        double right = Math.ceil(Math.max(near.getRight(), far.getRight()));
        return new Strip(left, right - left, false);
    }

    /** The back wall, from ceiling to floor. */
    Art backWall() {
        Rect seen = view.visible(room.back());
        Strip strip = Strip.at(view, room.back());
        double left = room.repeats() ? strip.left() : Math.max(seen.getLeft(), room.px(room.left(), room.back()));
        double right = room.repeats() ? strip.right() : Math.min(seen.getRight(), room.px(room.right(), room.back()));
        Rect area = Rect.makeLTRB(
                (float) Math.floor(left),
                (float) Math.floor(Math.max(seen.getTop(), room.py(room.height(), room.back()))),
                (float) Math.ceil(right),
                (float) Math.ceil(Math.min(Math.max(seen.getBottom(), seen.getTop() + 9), room.py(0, room.back()))));
        if (area.getHeight() < 8) {
            area = Rect.makeLTRB(area.getLeft(), area.getTop(), area.getRight(), area.getTop() + 8);
        }
        double[] base = linear(scheme.wall());
        return bake(area, coarse(room.back()), new double[] {0, 0, -1}, new Sight() {
                    @Override
                    public boolean point(double px, double py, double[] at) {
                        double m = room.back() / view.focal();
                        at[0] = (px - view.width() / 2.0) * m;
                        at[1] = view.eye() - (py - view.horizonY()) * m;
                        at[2] = room.back();
                        return true;
                    }

                    @Override
                    public void colour(double[] at, double foot, double[] out) {
                        wall(shell.corridor() && !room.repeats() ? at[0] * 0.25 : at[0], at[1], foot, base, out);
                    }
                })
                .toArt(area);
    }

    private void wall(double u, double v, double foot, double[] base, double[] out) {
        shell.wall().at(u, v, foot, seed + 3, base, out);
    }

    /** A side wall: {@code x} is where it stands. */
    Layer sideWall(double x, double order) {
        double f = view.focal();
        Rect area = sideArea(x);
        double[] base = linear(scheme.wall());
        Raster out = bake(area, coarse(room.back() * 0.7), new double[] {-Math.signum(x), 0, 0}, new Sight() {
            @Override
            public boolean point(double px, double py, double[] at) {
                double dx = px - view.width() / 2.0;
                if (dx * x <= 0) {
                    return false;
                }
                at[2] = f * x / dx;
                at[0] = x;
                at[1] = view.eye() - (py - view.horizonY()) * at[2] / f;
                return at[1] >= -0.004 && at[1] <= sideTop() + 0.01 && at[2] <= room.back() + 0.02;
            }

            @Override
            public void colour(double[] at, double foot, double[] out) {
                wall(at[2], at[1], foot * 1.5, base, out);
            }
        });
        Art art = Focus.soft(out.toArt(area), view.defocus(room.back() * 0.75), 1);
        return new Tilted(view, art, 1 / (f * x), 0, -view.width() / 2.0 / (f * x)).layer(order);
    }

    /** Height of the side walls. */
    private double sideTop() {
        return gabled() ? Shell.KNEE : room.height();
    }

    /** Whether the slopes of a roof are overhead. */
    boolean gabled() {
        return shell.ceiling() == Shell.Ceiling.GABLE && !room.repeats();
    }

    /** One slope of the roof: {@code side} +1 is the right one. Its rafters run from the knee to the ridge. */
    Layer slope(int side, double order) {
        double f = view.focal();
        double middle = (room.left() + room.right()) / 2;
        double half = (room.right() - room.left()) / 2;
        double steep = (room.height() - Shell.KNEE) / half;
        double over = f * (room.height() + steep * side * middle - view.eye());
        Rect far = view.visible(room.back());
        Rect near = Rect.makeLTRB(
                (float) (side > 0 ? Math.min(far.getLeft(), room.px(middle, room.back())) : -view.width() * 0.3),
                (float) Math.min(far.getTop(), -view.height() * 0.35),
                (float) (side > 0 ? view.width() * 1.3 : Math.max(far.getRight(), room.px(middle, room.back()))),
                (float) Math.ceil(Math.max(room.py(Shell.KNEE, room.back()), view.height())));
        double[] base = linear(Colours.mix(scheme.wall(), scheme.wood(), 0.4));
        double[] wood = linear(scheme.darkWood());
        double norm = Math.hypot(1, steep);
        Raster out =
                bake(near, coarse(room.back() * 0.8), new double[] {-side * steep / norm, -1 / norm, 0}, new Sight() {
                    @Override
                    public boolean point(double px, double py, double[] at) {
                        double dx = px - view.width() / 2.0;
                        double near = (steep * side * dx - (py - view.horizonY())) / over;
                        if (near <= 0) {
                            return false;
                        }
                        at[2] = 1 / near;
                        at[0] = dx * at[2] / f;
                        at[1] = view.eye() - (py - view.horizonY()) * at[2] / f;
                        double off = side * (at[0] - middle);
                        return at[2] <= room.back() + 0.02 && off >= -0.02 && off <= half + 0.02;
                    }

                    @Override
                    public void colour(double[] at, double foot, double[] out) {
                        Wall.PANELS.at(at[1] * norm, at[2], foot, seed + 3, base, out);
                        double along = (room.back() - at[2]) / 0.95;
                        double d = Math.abs(along - Math.floor(along) - 0.5) * 0.95;
                        double rafter = 1 - Noise.smooth(0.07, 0.08 + foot, d);
                        double shade = 1 - 0.45 * (1 - Noise.smooth(0.08, 0.30, d)) * (1 - rafter);
                        double grainy = 0.6 + 0.4 * Noise.value(seed + 41, at[1] * 4, at[2] * 40);
                        for (int c = 0; c < 3; c++) {
                            out[c] = out[c] * shade * (1 - rafter) + wood[c] * grainy * rafter;
                        }
                    }
                });
        Art art = Focus.soft(out.toArt(near), view.defocus(room.back() * 0.8), 1);
        return new Tilted(
                        view,
                        art,
                        steep * side / over,
                        -1 / over,
                        (view.horizonY() - steep * side * view.width() / 2.0) / over)
                .layer(order);
    }

    private Rect sideArea(double x) {
        Rect far = view.visible(room.back());
        double z = room.back();
        double edge = room.px(x, z);
        double outer = edge;
        double top = far.getTop();
        double bottom = far.getBottom();
        for (int i = 0; i < 40; i++) {
            z *= 0.94;
            Rect seen = view.visible(z);
            double col = room.px(x, z);
            if (x > 0 && col > seen.getRight() && outer > seen.getRight()
                    || x < 0 && col < seen.getLeft() && outer < seen.getLeft()) {
                break;
            }
            outer = col;
            top = Math.min(top, seen.getTop());
            bottom = Math.max(bottom, seen.getBottom());
        }
        double limit = view.width() * 0.75;
        outer = x > 0 ? Math.min(outer, view.width() + limit) : Math.max(outer, -limit);
        double l = Math.floor(Math.min(edge, outer));
        double r = Math.ceil(Math.max(edge, outer));
        return Rect.makeLTRB((float) l, (float) Math.max(top, -view.height() * 0.6), (float) Math.max(r, l + 8), (float)
                Math.min(bottom, view.height() * 1.6));
    }

    /** Whether any of the ceiling can be seen. */
    boolean ceilingSeen() {
        return view.visible(room.back()).getTop() < room.py(room.height(), room.back()) - 1;
    }

    /** The ceiling. */
    Layer ceiling(double order) {
        Rect far = view.visible(room.back());
        double bottom = Math.ceil(room.py(room.height(), room.back()));
        double over = room.height() - view.eye();
        double top = Math.max(-view.height() * 0.6, far.getTop() - view.height() * 0.25);
        Rect area = Rect.makeLTRB(
                far.getLeft() - view.width() * 0.2f,
                (float) Math.min(top, bottom - 8),
                far.getRight() + view.width() * 0.2f,
                (float) bottom);
        double[] base = linear(scheme.ceiling());
        double f = view.focal();
        Raster out = bake(area, coarse(room.back() * 0.8), new double[] {0, -1, 0}, new Sight() {
            @Override
            public boolean point(double px, double py, double[] at) {
                double up = Math.max(1, view.horizonY() - py);
                at[2] = Math.min(room.back(), f * over / up);
                at[0] = (px - view.width() / 2.0) * at[2] / f;
                at[1] = room.height();
                return true;
            }

            @Override
            public void colour(double[] at, double foot, double[] out) {
                ceilingAt(at, foot, base, out);
            }
        });
        Art art = Focus.soft(out.toArt(area), view.defocus(room.back() * 0.8), 1);
        return new Tilted(view, art, 0, -1 / (f * over), view.horizonY() / (f * over)).layer(order);
    }

    private void ceilingAt(double[] at, double foot, double[] base, double[] out) {
        double k = 1 + 0.12 * (Noise.fbm(seed + 40, at[0] * 0.8, at[2] * 0.8, 2) - 0.5);
        if (shell.ceiling() == Shell.Ceiling.PANELS) {
            double ex = Math.abs(at[0] / 0.6 - Math.rint(at[0] / 0.6)) * 0.6;
            double ez = Math.abs(at[2] / 0.6 - Math.rint(at[2] / 0.6)) * 0.6;
            k *= 1 - 0.45 * Math.max(Floor.gap(ex, foot), Floor.gap(ez, foot * 1.5));
        }
        if (shell.corridor() && RowOfLamps.there(room, at[0], at[2])) {
            double power = RowOfLamps.power(at[2], glow.dark());
            for (int c = 0; c < 3; c++) {
                out[c] = base[c] * 0.4 + 5.5 * power;
            }
            return;
        }
        if (shell.ceiling() == Shell.Ceiling.GLASS) {
            Wall.GLASS.at(at[0], at[2] + 3, foot, seed, linear(glow.dark() ? 0xFF1A2440 : 0xFFCFE4EE), out);
            return;
        }
        double beam = 0;
        if (shell.ceiling() == Shell.Ceiling.BEAMS) {
            double along = (room.back() - at[2]) / 1.15;
            double d = Math.abs(along - Math.floor(along) - 0.5) * 1.15;
            beam = 1 - Noise.smooth(0.09, 0.10 + foot, d);
            k *= 1 - 0.35 * (1 - Noise.smooth(0.10, 0.34, d)) * (1 - beam);
        }
        double grainy = 0.55 + 0.3 * Noise.value(seed + 41, at[0] * 5, at[2] * 40);
        double[] wood = linear(scheme.darkWood());
        for (int c = 0; c < 3; c++) {
            out[c] = base[c] * k * (1 - beam) + wood[c] * grainy * beam;
        }
    }

    /** Rest pixels per baked pixel for what is out of focus at depth {@code z}. */
    private double coarse(double z) {
        return Math.max(grain, Math.min(3, view.defocus(z) * 0.8));
    }

    private Raster bake(Rect area, double per, double[] normal, Sight sight) {
        int w = Math.max(2, (int) Math.round(area.getWidth() / per));
        int h = Math.max(2, (int) Math.round(area.getHeight() / per));
        Raster out = new Raster(w, h);
        double sx = area.getWidth() / w;
        double sy = area.getHeight() / h;
        IntStream.range(0, h).parallel().forEach(y -> row(out, y, area, sx, sy, normal, sight));
        return out;
    }

    private void row(Raster out, int y, Rect area, double sx, double sy, double[] n, Sight sight) {
        double[] at = new double[3];
        double[] c = new double[3];
        double[] e0 = new double[3];
        double[] e1 = new double[3];
        double py = area.getTop() + (y + 0.5) * sy;
        double facing = Math.max(0, n[0] * glow.sun()[0] + n[1] * glow.sun()[1] + n[2] * glow.sun()[2]);
        double sunny = glow.sunlight()[2] > 0 ? Math.min(1, facing * 1.5) : 0;
        boolean last = light(area.getLeft() + 0.5 * sx, py, n, sight, at, e1);
        for (int x0 = 0; x0 < out.width; x0 += STEP) {
            boolean first = last;
            double[] swap = e0;
            e0 = e1;
            e1 = swap;
            last = light(area.getLeft() + (x0 + STEP + 0.5) * sx, py, n, sight, at, e1);
            double[] a = first ? e0 : e1;
            double[] b = last ? e1 : e0;
            for (int x = x0; x < Math.min(out.width, x0 + STEP); x++) {
                double px = area.getLeft() + (x + 0.5) * sx;
                if (!sight.point(px, py, at)) {
                    continue;
                }
                double k = (x - x0) / (double) STEP;
                sight.colour(at, at[2] / view.focal() * sx, c);
                double sun = sunny > 0 ? sunny * glow.sunAt(at[0], at[1], at[2]) : 0;
                double gleam = n[1] > 0.5 ? gleam(at) : 0;
                out.set(
                        x,
                        y,
                        c[0] * (a[0] + (b[0] - a[0]) * k + glow.sunlight()[0] * sun) + gleam * glow.daylight()[0],
                        c[1] * (a[1] + (b[1] - a[1]) * k + glow.sunlight()[1] * sun) + gleam * glow.daylight()[1],
                        c[2] * (a[2] + (b[2] - a[2]) * k + glow.sunlight()[2] * sun) + gleam * glow.daylight()[2]);
            }
        }
    }

    private boolean light(double px, double py, double[] n, Sight sight, double[] at, double[] e) {
        boolean there = sight.point(px, py, at);
        glow.at(at[0], at[1], at[2], n[0], n[1], n[2], e);
        return there;
    }

    /** The windows' reflection in a polished floor. */
    private double gleam(double[] at) {
        double gloss = shell.floor().gloss;
        if (gloss <= 0) {
            return 0;
        }
        if (shell.corridor() && !room.repeats()) {
            double on = 1 + room.height() / view.eye();
            double wave = 0.10 * (Noise.value(seed + 60, at[0] * 7, at[2] * 2) - 0.5);
            double shine = RowOfLamps.mirrored(room, at[0] * on + wave, at[2] * on + wave * 4, glow.dark());
            return gloss * shine * (glow.dark() ? 9 : 1.5);
        }
        double px = at[0] * room.back() / at[2];
        double py = view.eye() * (room.back() / at[2] - 1);
        double grazing = Math.pow(at[2] / Math.hypot(at[2], view.eye()), 6);
        double ripple = Noise.value(seed + 60, at[0] * 9, at[2] * 3) - 0.5;
        return gloss * (0.10 + 0.55 * grazing) * glow.mirrored(px + ripple * 0.1, py + ripple * 0.12, 0.22);
    }

    static double[] linear(int argb) {
        return new double[] {
            Raster.linear(Colours.red(argb)), Raster.linear(Colours.green(argb)), Raster.linear(Colours.blue(argb))
        };
    }
}
