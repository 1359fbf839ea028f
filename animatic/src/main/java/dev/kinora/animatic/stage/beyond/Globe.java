package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A planet or moon as a lit ball with a terminator, an atmosphere and perhaps rings. */
final class Globe {
    /** What its surface is like. */
    enum Face {
        EARTH,
        BANDS,
        ROCK
    }

    private final View view;
    private final World world;
    private final Face face;
    private final double[] ball;
    private final int[] colours;
    private final int seed;
    private boolean ringed;

    /** @param ball centre column, centre row, radius in rest pixels */
    private Globe(View view, World world, Face face, double[] ball, int[] colours, long seed) {
        this.view = view;
        this.world = world;
        this.face = face;
        this.ball = ball;
        this.colours = colours;
        this.seed = (int) seed;
    }

    /** The bodies in the sky of a world, far ones first. */
    static List<Globe> of(View view, World world, long seed) {
        double w = view.width();
        double h = view.height();
        double least = Math.min(w, h);
        double away = 0.5 - world.side() * 0.30;
        List<Globe> list = new ArrayList<>();
        int[] earth = {0xFF174E94, 0xFF4E7A46, 0xFFB09A66, 0xFFFFFFFF};
        int[] rock = {0xFF8E8A86, 0xFF5E5A5A, 0xFFB4AEA6, 0xFF3C3A40};
        int[] bands = {
            Colours.mix(world.clouds()[2], 0xFFF0D8B0, 0.5),
            Colours.mix(world.clouds()[0], 0xFFB07A50, 0.5),
            0xFFEBD9BC,
            0xFF8A5A44
        };
        switch (world.kind()) {
            case ORBIT -> {
                if (world.shows("moon")) {
                    list.add(new Globe(
                            view,
                            world,
                            Face.ROCK,
                            new double[] {w * (0.5 - world.side() * 0.27), h * 0.24, least * 0.085},
                            rock,
                            seed + 1));
                }
                list.add(new Globe(view, world, Face.EARTH, orbited(view, world), earth, seed));
            }
            case MOON ->
                list.add(new Globe(
                        view, world, Face.EARTH, new double[] {w * away, h * 0.22, least * 0.12}, earth, seed));
            case MARS ->
                list.add(new Globe(
                        view, world, Face.ROCK, new double[] {w * away, h * 0.16, least * 0.022}, rock, seed));
            case ALIEN -> {
                if (world.shows("moon")) {
                    int n = world.shows("moons3") ? 3 : world.shows("moons") ? 2 : 1;
                    for (int i = 0; i < n; i++) {
                        double at = 0.5 - world.side() * (0.28 - 0.27 * i);
                        double r = least * (0.085 - 0.026 * i);
                        list.add(new Globe(
                                view,
                                world,
                                Face.ROCK,
                                new double[] {w * at, h * (0.20 + 0.08 * (i % 2)), r},
                                rock,
                                seed + i));
                    }
                    break;
                }
                Globe giant = new Globe(
                        view, world, Face.BANDS, new double[] {w * away, h * 0.27, least * 0.24}, bands, seed);
                giant.ringed = Noise.at(seed, 31) < 0.7;
                list.add(giant);
                list.add(new Globe(
                        view,
                        world,
                        Face.ROCK,
                        new double[] {w * (0.5 + world.side() * 0.12), h * 0.13, least * 0.035},
                        rock,
                        seed + 1));
            }
            case VOID -> {
                if (world.shows("moon") && !world.planets()) {
                    list.add(new Globe(
                            view,
                            world,
                            Face.ROCK,
                            new double[] {w * (0.5 - world.side() * 0.20), h * 0.40, least * 0.27},
                            rock,
                            seed));
                    break;
                }
                boolean named = !world.sights().isEmpty() && !world.shows("^asteroids?$");
                boolean big = named || Noise.at(seed, 30) < 0.5;
                boolean close = world.shows("rings");
                bands = named ? tones(world, bands) : bands;
                Globe giant = new Globe(
                        view,
                        world,
                        Face.BANDS,
                        new double[] {
                            w
                                    * (close
                                            ? 0.5 - world.side() * 0.30
                                            : named ? 0.5 - world.side() * 0.17 : away - world.side() * 0.06),
                            h * (close ? 0.60 : named ? 0.46 : big ? 0.72 : 0.26),
                            least * (close ? 0.50 : named ? 0.26 : big ? 0.42 : 0.17)
                        },
                        bands,
                        seed);
                giant.ringed = named ? world.shows("saturn|rings|ringed") : Noise.at(seed, 33) < 0.6;
                list.add(giant);
                list.add(new Globe(
                        view,
                        world,
                        Face.ROCK,
                        new double[] {w * (0.5 + world.side() * 0.30), h * 0.20, least * 0.045},
                        rock,
                        seed + 1));
            }
        }
        return list;
    }

    /** Centre column, centre row and radius of the earth as it is seen from orbit. */
    static double[] orbited(View view, World world) {
        double w = view.width();
        double h = view.height();
        double r = Math.max(w, h) * 0.92;
        return new double[] {w * (0.5 + world.side() * 0.12), h + r - Math.min(w, h) * 0.27, r};
    }

    /** Colours of the planets that everybody knows. */
    private static int[] tones(World world, int[] otherwise) {
        if (world.asked() != 0) {
            int c = world.asked();
            return new int[] {c, Colours.scale(c, 0.62), Colours.mix(c, 0xFFFFFFFF, 0.45), Colours.scale(c, 0.4)};
        }
        if (world.shows("saturn")) {
            return new int[] {0xFFE8D2A0, 0xFFC8A468, 0xFFF4E6C4, 0xFFB08C58};
        }
        if (world.shows("jupiter")) {
            return new int[] {0xFFE4C8A4, 0xFFB06E44, 0xFFF2E2CA, 0xFFB8482E};
        }
        if (world.shows("mars")) {
            return new int[] {0xFFC8683C, 0xFF9A4428, 0xFFE0A070, 0xFF7A3420};
        }
        if (world.shows("neptune|uranus")) {
            return new int[] {0xFF3A6AD0, 0xFF2A4AA8, 0xFF7AB0F0, 0xFF1E3A8A};
        }
        return world.shows("venus") ? new int[] {0xFFE8C88A, 0xFFD8A860, 0xFFF6E4B8, 0xFFC89850} : otherwise;
    }

    Layer layer(double z) {
        double r = ball[2];
        double reach = r * (ringed ? 2.3 : 1.12);
        Rect seen = view.visible(z);
        double left = Math.max(seen.getLeft(), ball[0] - reach);
        double top = Math.max(seen.getTop(), ball[1] - (ringed ? r * 1.3 : reach));
        double right = Math.max(left + 8, Math.min(seen.getRight(), ball[0] + reach));
        double bottom = Math.max(top + 8, Math.min(seen.getBottom(), ball[1] + (ringed ? r * 1.3 : reach)));
        double per = Math.max(1, Math.min(view.width(), view.height()) / 720.0) * (r > view.height() * 0.6 ? 1.5 : 1);
        int w = (int) Math.ceil((right - left) / per);
        int h = (int) Math.ceil((bottom - top) / per);
        Sheet sheet = Sheet.of(w, h);
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                pixel(sheet, x, y, left + (x + 0.5) * per, top + (y + 0.5) * per, per);
            }
        });
        Art art = sheet.toArt(Rect.makeXYWH((float) left, (float) top, (float) (w * per), (float) (h * per)));
        return world.kind() == World.Kind.MOON && world.shows("rising") ? rising(z, art) : Layer.Plane.of(z, art);
    }

    /** Comes up from below the horizon. */
    private Layer rising(double z, Art art) {
        double below = view.horizonY() + ball[2] * 0.4 - ball[1];
        return new Layer.Live(z, (pen, t) -> {
            double up = Math.min(1, t / Math.max(1, view.seconds()));
            pen.canvas().save();
            pen.canvas().translate(0, (float) (below * (1 - up)));
            art.draw(pen.canvas(), null);
            pen.canvas().restore();
        });
    }

    private void pixel(Sheet sheet, int x, int y, double px, double py, double per) {
        double r = ball[2];
        double u = (px - ball[0]) / r;
        double v = (py - ball[1]) / r;
        double d = Math.hypot(u, v);
        double soft = per / r;
        double in = 1 - Noise.smooth(1 - soft, 1 + soft, d);
        boolean orbit = world.kind() == World.Kind.ORBIT;
        boolean dark = orbit && world.night() && face == Face.EARTH;
        double sx = world.side() * (dark ? 0.26 : 0.72);
        double sy = dark ? -0.26 : orbit ? -0.55 : -0.42;
        double sz = Math.sqrt(Math.max(0, 1 - sx * sx - sy * sy)) * (dark ? -1 : orbit ? 1 : 0.7);
        double[] c = new double[4];
        if (in > 0) {
            surface(u, v, d, sx, sy, sz, c);
            c[3] = in;
        }
        if (face == Face.EARTH) {
            atmosphere(u, v, d, sx, sy, c);
        }
        if (ringed) {
            ring(u, v, d, c);
        }
        if (!world.airless()) {
            int air =
                    Colours.mix(world.sky(), world.haze(), Math.max(0, Math.min(1, py / Math.max(1, view.horizonY()))));
            for (int i = 0; i < 3; i++) {
                double a = i == 0 ? Colours.red(air) : i == 1 ? Colours.green(air) : Colours.blue(air);
                c[i] = a + (255 - a) * Math.min(1, c[i] / 255) * 0.72;
            }
        }
        if (c[3] > 0.004) {
            sheet.set(
                    x, y, (float) Math.min(255, c[0]), (float) Math.min(255, c[1]), (float) Math.min(255, c[2]), (float)
                            Math.min(1, c[3]));
        }
    }

    private void surface(double u, double v, double d, double sx, double sy, double sz, double[] c) {
        double nz = Math.sqrt(Math.max(0, 1 - d * d));
        double lit = u * sx + v * sy + nz * sz;
        double day = Noise.smooth(-0.10, 0.55, lit);
        double lon = Math.atan2(u, nz + 0.02) * 1.2;
        double lat = Math.asin(Math.max(-1, Math.min(1, v)));
        int base =
                switch (face) {
                    case EARTH -> earth(lon * scale(), lat * scale(), c);
                    case BANDS -> bands(lon, lat + 0.18 * lon);
                    case ROCK -> rock(lon, lat, u, v, nz, sx, sy);
                };
        double limb = 0.55 + 0.45 * Math.pow(nz, 0.4);
        double k = (0.018 + 0.90 * day) * limb;
        double night = face == Face.EARTH ? Noise.smooth(0.02, -0.2, lit) * c[0] : 0;
        c[0] = Colours.red(base) * k * Colours.red(world.sun()) / 255 + night * 255;
        c[1] = Colours.green(base) * k * Colours.green(world.sun()) / 255 + night * 190;
        c[2] = Colours.blue(base) * k * Colours.blue(world.sun()) / 255 + night * 110 + (1 - day) * 7;
    }

    private double scale() {
        return ball[2] > view.height() * 0.6 ? 4.0 : 1.3;
    }

    /** Sea, land, clouds; leaves the strength of city lights in {@code c[0]}. */
    private int earth(double lon, double lat, double[] c) {
        double land = Noise.fbm(seed, lon * 1.9 + 7, lat * 1.9 + 3, 5);
        double coast = Noise.smooth(0.50, 0.53, land);
        double dry = Noise.fbm(seed + 4, lon * 3, lat * 3, 3);
        int soil = Colours.mix(colours[1], colours[2], Noise.smooth(0.42, 0.62, dry));
        int sea = Colours.mix(colours[0], 0xFF2F86B8, Noise.smooth(0.40, 0.51, land) * 0.6);
        int base = Colours.mix(sea, soil, coast);
        double wx = Noise.fbm(seed + 8, lon * 2.2, lat * 2.2, 3) - 0.5;
        double cloud = Noise.smooth(0.50, 0.70, Noise.fbm(seed + 9, lon * 2.6 + wx * 3, lat * 4.4 + wx * 2, 5));
        double town = Noise.smooth(0.66, 0.80, Noise.value(seed + 11, lon * 40, lat * 40)) * 0.7;
        double region = Noise.smooth(0.46, 0.66, Noise.fbm(seed + 12, lon * 6, lat * 6, 3));
        double dots = Noise.smooth(0.52, 0.90, Noise.value(seed + 13, lon * 110, lat * 110));
        c[0] = coast * Math.min(1.2, world.night() ? town + region * (0.16 + 1.1 * dots) : town);
        return Colours.mix(base, colours[3], cloud * 0.90);
    }

    private int bands(double lon, double lat) {
        double turb = Noise.fbm(seed, lon * 2.2, lat * 7, 4) - 0.5;
        double b = Noise.value(seed + 2, lat * 6.5 + turb * 1.1, 0.5);
        double fine = Noise.fbm(seed + 3, lon * 1.5, lat * 26 + turb * 3, 3);
        int c = Colours.mix(colours[0], colours[1], Noise.smooth(0.3, 0.7, b));
        c = Colours.mix(c, colours[2], Noise.smooth(0.55, 0.8, fine) * 0.55);
        double sx = (lon - 0.35) / 0.26;
        double sy = (lat - 0.30) / 0.11;
        double spot = Math.exp(-(sx * sx + sy * sy) * 1.3);
        return Colours.mix(c, colours[3], Math.min(0.85, spot));
    }

    private int rock(double lon, double lat, double u, double v, double nz, double sx, double sy) {
        double n = Noise.fbm(seed, lon * 3, lat * 3, 4);
        double relief = n - Noise.fbm(seed, (lon - sx * 0.06) * 3, (lat - sy * 0.06) * 3, 4);
        double pit = Noise.cells(seed + 2, lon * 5, lat * 5);
        double rim = Noise.smooth(0.16, 0.22, pit) - Noise.smooth(0.22, 0.34, pit);
        double hole = 1 - Noise.smooth(0.10, 0.2, pit);
        int c = Colours.mix(colours[1], colours[2], Noise.smooth(0.3, 0.7, n));
        c = Colours.mix(c, colours[3], hole * 0.45);
        return Colours.scale(c, 1 - relief * 3.2 + rim * 0.22);
    }

    private void atmosphere(double u, double v, double d, double sx, double sy, double[] c) {
        double wide = ball[2] > view.height() * 0.6 ? 0.022 : 0.075;
        double side = Noise.smooth(-0.55, 0.75, (u * sx + v * sy) / Math.max(0.2, d));
        int glow = face == Face.EARTH ? 0xFF6FB4FF : world.haze();
        double k;
        if (d <= 1) {
            k = Math.pow(d, 14) * 0.75 * side;
            k += Math.exp(-(1 - d) / (wide * 0.5)) * 0.5 * side;
            k = Math.min(0.92, k);
        } else {
            k = Math.exp(-(d - 1) / wide * 2.6) * 0.9 * side;
        }
        double a = Math.max(c[3], k);
        if (a <= 0.003) {
            return;
        }
        double share = d <= 1 ? k : 1;
        c[0] = c[0] * (1 - share) + Colours.red(glow) * share;
        c[1] = c[1] * (1 - share) + Colours.green(glow) * share;
        c[2] = c[2] * (1 - share) + Colours.blue(glow) * share;
        c[3] = d <= 1 ? Math.max(c[3], 0) : Math.max(c[3], k);
    }

    private void ring(double u, double v, double d, double[] c) {
        double turn = world.side() * 0.30;
        double x = u * Math.cos(turn) - v * Math.sin(turn);
        double y = (u * Math.sin(turn) + v * Math.cos(turn)) / 0.24;
        double q = Math.hypot(x, y);
        double cover = Noise.smooth(1.28, 1.34, q) * (1 - Noise.smooth(2.08, 2.16, q));
        if (cover <= 0 || y < 0 && d < 1) {
            return;
        }
        double grooves = 0.35 + 0.65 * Noise.value(seed + 21, q * 24, 0.5);
        grooves *= Math.abs(q - 1.78) < 0.035 ? 0.12 : 1;
        double shade = y < 0 && x * world.side() < 0 && Math.abs(v) < 1 ? 0.35 : 1;
        double k = cover * grooves * 0.85;
        int tone = Colours.scale(Colours.mix(colours[2], colours[0], Noise.value(seed + 22, q * 9, 0.5)), shade);
        c[0] = c[0] * (1 - k) + Colours.red(tone) * k;
        c[1] = c[1] * (1 - k) + Colours.green(tone) * k;
        c[2] = c[2] * (1 - k) + Colours.blue(tone) * k;
        if (c[3] < 1) {
            double before = c[3];
            c[3] = before + k * (1 - before);
            if (before < 0.01) {
                c[0] = Colours.red(tone);
                c[1] = Colours.green(tone);
                c[2] = Colours.blue(tone);
            }
        }
    }
}
