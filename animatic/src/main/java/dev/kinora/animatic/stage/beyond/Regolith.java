package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/** The bare ground of a moon or planet: dust, craters, stones, ridges on the horizon. */
final class Regolith {
    private final View view;
    private final World world;
    private final Light light;
    private final long seed;
    private final double unit;

    Regolith(View view, World world, Light light, long seed) {
        this.view = view;
        this.world = world;
        this.light = light;
        this.seed = Noise.seed(seed, "ground");
        unit = Math.min(view.width(), view.height()) / 720.0;
    }

    private int soil() {
        return Colours.multiply(world.soil(), Colours.mix(world.sun(), 0xFFFFFFFF, 0.5));
    }

    private int dark() {
        return Colours.mix(Colours.scale(world.soil(), world.airless() ? 0.10 : 0.26), light.shade(), 0.45);
    }

    private int far(int c, double k) {
        return world.airless() ? Colours.mix(c, Colours.scale(c, 0.75), k) : Colours.mix(c, world.haze(), k);
    }

    /** A range of hills on the horizon, lit from the side. */
    Layer ridge(double z, double tall) {
        Strip strip = Strip.at(view, z);
        double foot = view.screenY(0, z) + 3 * unit;
        double high = view.height() * tall;
        double per = Math.max(1, 1.3 * unit);
        int w = (int) Math.round(strip.width() / per);
        int h = (int) Math.ceil(high * 1.5 / per) + 2;
        Sheet sheet = strip.repeats() ? Sheet.wrapping(w, h) : Sheet.of(w, h);
        int s = (int) Noise.seed(seed, "ridge" + z);
        double lost = z > 500 ? 0.62 : 0.34;
        int bright = far(soil(), lost);
        int shade = far(dark(), lost * 0.8);
        double[] top = new double[w + 2];
        for (int x = 0; x < w + 2; x++) {
            double px = strip.left() + x * per;
            double k = strip.repeats() ? Noise.smooth(0.85, 1, x / (double) w) : 0;
            top[x] = high * (height(s, px) * (1 - k) + (k > 0 ? k * height(s, px - strip.width()) : 0));
        }
        IntStream.range(0, h).parallel().forEach(y -> {
            double row = foot - h * per + y * per;
            for (int x = 0; x < w; x++) {
                double px = strip.left() + x * per;
                double in = (top[x] - (foot - row)) / per + 0.5;
                if (in <= 0) {
                    continue;
                }
                double slope = (top[x + 1] - top[x]) / per;
                double rough = Noise.fbm(s + 3, px / (16 * unit), row / (10 * unit), 3)
                        - Noise.fbm(
                                s + 3, (px + world.side() * 5 * unit) / (16 * unit), (row - 3 * unit) / (10 * unit), 3);
                double k = Math.max(0, Math.min(1, 0.52 - world.side() * slope * 0.5 + rough * 1.6));
                int c = Colours.mix(shade, bright, k);
                double mist = world.airless() ? 0 : Noise.smooth(high * 0.9, 0, foot - row) * 0.4;
                c = mist > 0 ? Colours.mix(c, world.haze(), mist) : c;
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) Math.min(1, in));
            }
        });
        return strip.plane(z, sheet.toArt(strip.rows(foot - h * per, foot)));
    }

    private double height(int s, double px) {
        double u = px / (260 * unit);
        double n = Noise.fbm(s, u, 0.5, 5);
        if (world.kind() == World.Kind.MARS) {
            double mesa = Noise.smooth(0.45, 0.53, Noise.fbm(s + 7, u * 0.8, 0.5, 3));
            return 0.12 + 0.35 * n + 0.62 * mesa;
        }
        if (world.kind() == World.Kind.ALIEN) {
            double spire = Math.pow(1 - Math.abs(2 * Noise.value(s + 7, u * 1.6, 0.5) - 1), 3);
            return 0.15 + 0.5 * n + 0.65 * spire;
        }
        return 0.10 + 1.05 * Math.max(0, n - 0.22);
    }

    Layer layer() {
        double top = Math.floor(view.horizonY());
        double low = Math.max(view.height(), top + 4);
        double bottom = Math.ceil(view.underfoot(low, 6, view.height() * 1.6));
        Strip strip = Strip.underfoot(view, bottom);
        double per = Math.max(1, 1.1 * unit);
        int w = (int) Math.round(strip.width() / per);
        int h = (int) Math.max(4, Math.round((bottom - top) / per));
        Sheet sheet = strip.repeats() ? Sheet.wrapping(w, h) : Sheet.of(w, h);
        double m = 3.2 / Math.max(0.5, view.plan().focus());
        IntStream.range(0, h).parallel().forEach(y -> row(sheet, y, w, per, top, bottom, strip, m));
        return strip.ground(sheet.toArt(strip.rows(top, top + h * per)));
    }

    private void row(Sheet sheet, int y, int w, double per, double top, double bottom, Strip strip, double m) {
        double row = top + (y + 0.5) * per;
        double z = Math.min(1500, view.groundZ(row));
        double foot = z * z / (view.focal() * view.eye()) * per * m;
        double lost = 1 - Math.exp(-z / (world.airless() ? 500 : 110));
        int bright = soil();
        int dark = dark();
        double gloom = 1 - 0.30 * Noise.smooth((top + bottom) / 2, bottom, row);
        int s = (int) seed;
        double period = strip.repeats() ? strip.width() * z / view.focal() * m : 0;
        for (int x = 0; x < w; x++) {
            double u = (strip.left() + (x + 0.5) * per - view.width() / 2.0) * z / view.focal() * m;
            double k = tone(s, u, z * m, foot);
            double edge = period > 0 ? (x / (double) w - 0.85) / 0.15 : 0;
            if (edge > 0) {
                k = k * (1 - edge) + edge * tone(s, u - period, z * m, foot);
            }
            int c = Colours.mix(dark, bright, Math.max(0, Math.min(1, k)));
            c = k > 1 ? Colours.mix(c, world.sun(), Math.min(0.4, k - 1)) : c;
            c = far(Colours.scale(c, gloom), lost * (world.airless() ? 0.5 : 0.85));
            sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
        }
    }

    private double tone(int s, double u, double v, double foot) {
        double fine = Math.min(1, 0.10 / foot);
        double side = world.side();
        double big = relief(s, u, v, 0.16, 3, side, 0.5) * (world.airless() ? 3.2 : 4.4) * Math.min(1, 2.5 / foot);
        double small = relief(s + 3, u, v, 1.5, 3, side, 0.06) * 2.4 * fine;
        double grit = (Noise.value(s + 5, u * 34, v * 34) - 0.5) * 0.34 * Math.min(1, 0.03 / foot);
        double craters = 0;
        if (world.kind() != World.Kind.ALIEN) {
            double many = world.kind() == World.Kind.MOON ? 1 : 0.28;
            craters = many
                    * (crater(s + 7, u * 0.22, v * 0.22, side, foot * 0.22) * 1.1
                            + crater(s + 8, u * 0.7, v * 0.7, side, foot * 0.7) * 0.9
                            + crater(s + 9, u * 2.4, v * 2.4, side, foot * 2.4) * 0.6);
        }
        double ripple = world.kind() == World.Kind.MOON
                ? 0
                : 0.20 * fine * Math.sin(v * 15 + 5 * Noise.fbm(s + 11, u * 0.7, v * 0.7, 2) * 3 + u * 2);
        double patch = (Noise.fbm(s + 13, u * 0.25, v * 0.12, 3) - 0.5) * 0.5;
        return 0.60 + big + small + grit + craters + ripple + patch;
    }

    private static double relief(int s, double u, double v, double f, int octaves, double side, double step) {
        return Noise.fbm(s, u * f, v * f, octaves) - Noise.fbm(s, (u + side * step) * f, (v + step * 0.5) * f, octaves);
    }

    /** Light and dark of pits in a cellular field. */
    private static double crater(int s, double u, double v, double side, double foot) {
        if (foot > 0.5) {
            return 0;
        }
        double here = bowl(Noise.cells(s, u, v));
        double there = bowl(Noise.cells(s, u + side * 0.035, v + 0.012));
        return (here - there) * 2.6 * Math.min(1, 0.12 / foot);
    }

    private static double bowl(double d) {
        double rim = Math.exp(-Math.pow((d - 0.27) / 0.05, 2)) * 0.5;
        return rim - 0.6 * (1 - Noise.smooth(0.10, 0.25, d));
    }

    /** Stones that stand about, each with a hard shadow. */
    Layer boulders() {
        double z = view.plan().focus() * 1.6;
        Strip strip = Strip.at(view, z);
        double bed = view.screenY(0, z);
        Rect area = strip.rows(bed - view.height() * 0.10, bed + view.height() * 0.07);
        int bright = soil();
        int dark = dark();
        Art art = Art.bake(area, Math.min(1, 1 / unit), light, pen -> {
            int n = (int) Math.ceil((world.kind() == World.Kind.MARS ? 60 : 34) * strip.width() / view.width());
            for (int i = 0; i < n; i++) {
                long k = Noise.mix(seed + i * 31L);
                double x = strip.left() + strip.width() * Noise.at(k, 1);
                double r = unit * (2.5 + 22 * Math.pow(Noise.at(k, 2), 4));
                double mid = Math.abs(x / view.width() - 0.5);
                if (mid < 0.16 && r > unit * 7) {
                    r = unit * 6;
                }
                double y = bed + view.height() * 0.05 * (Noise.at(k, 3) - 0.4);
                double size = r;
                strip.place(x, r * 4, px -> stone(pen, px, y, size, k, bright, dark));
            }
        });
        return strip.plane(z, art);
    }

    private void stone(Pen pen, double x, double y, double r, long k, int bright, int dark) {
        double side = world.side();
        pen.soft(
                Paths.oval(x - side * r * 1.2, y + r * 0.1, r * 1.9, r * 0.30),
                Math.max(0.6, r * 0.10),
                Colours.fade(Colours.scale(dark, 0.6), world.airless() ? 0.85 : 0.5));
        double[] xy = new double[14];
        for (int i = 0; i < 7; i++) {
            double a = Math.PI * 2 * i / 7 + 0.3;
            double d = r * (0.75 + 0.4 * Noise.at(k, 10 + i));
            xy[2 * i] = x + Math.cos(a) * d * 1.25;
            xy[2 * i + 1] = y - r * 0.5 + Math.sin(a) * d * (Math.sin(a) > 0 ? 0.55 : 0.9);
        }
        var path = Paths.polygon(xy);
        pen.gradient(
                path,
                x + side * r,
                y - r * 1.2,
                x - side * r * 0.9,
                y + r * 0.2,
                Colours.mix(bright, world.sun(), 0.22),
                Colours.mix(bright, dark, 0.35),
                dark);
        if (r > unit * 5) {
            pen.fill(
                    Paths.polygon(xy[10], xy[11], xy[12], xy[13], x + side * r * 0.2, y - r * 0.55),
                    Colours.fade(Colours.mix(bright, world.sun(), 0.3), 0.45));
            pen.stroke(
                    Paths.line(x - r * 0.2, y - r * 0.9, x + r * 0.1, y - r * 0.4, x - r * 0.1, y),
                    Math.max(0.6, r * 0.05),
                    Colours.fade(dark, 0.5));
        }
    }
}
