package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.solid.Sun;
import io.github.humbleui.types.Rect;
import java.util.Optional;

/** The room (or garden) behind a table, out of focus: window, dark quiet wall behind the subject, shelf, points of light. */
final class Backdrop {
    private static final int COARSE = 4;

    private final Scene scene;
    private final View view;
    private final Sun sun;
    private final long seed;

    Backdrop(Scene scene, View view, Sun sun) {
        this.scene = scene;
        this.view = view;
        this.sun = sun;
        seed = Noise.seed(scene.seed(), "backdrop");
    }

    Layer layer(double back) {
        double z = back * 1.9;
        Rect box = view.visible(z);
        float bottom = (float) Math.min(box.getBottom(), Math.max(view.screenY(0, back) + 26, box.getTop() + 40));
        Rect area = Rect.makeLTRB(box.getLeft(), Math.min(box.getTop(), bottom - 40), box.getRight(), bottom);
        int w = (int) Math.ceil(area.getWidth() / COARSE);
        int h = (int) Math.ceil(area.getHeight() / COARSE);
        Raster r = new Raster(w, h);
        int side = sun.window()[0] < 0 ? -1 : 1;
        boolean inside = scene.place().inside()
                || scene.place().concept().isEmpty()
                        && scene.place().trait("open", "").isEmpty();
        Optional<Studio> studio = Studio.of(scene.place());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double u = (area.getLeft() + x * COARSE) / view.width() * 2 - 1;
                double v = (area.getTop() + y * COARSE) / Math.max(60, bottom);
                double[] c = studio.isPresent() ? studio.get().wall(u, v) : inside ? room(u * side, v) : open(u, v);
                r.set(x, y, c[0], c[1], c[2]);
            }
        }
        r.blur(Math.max(2, (int) Math.round(view.height() / 720.0 * 4)));
        if (studio.isEmpty()) {
            points(r, side, inside);
        }
        return Layer.Plane.of(z, r.toArt(area));
    }

    /** @param u -1 to 1 across the picture with the window at -1; v 0 (top) to 1 (table edge) */
    private double[] room(double u, double v) {
        double[] k = sun.key();
        double[] f = sun.fill();
        double dim = 0.30 + 0.5 * (f[0] + f[1]);
        double wallTone = (0.085 + 0.05 * Noise.fbm((int) seed, u * 2, v * 2, 2)) * dim * (1.15 - 0.35 * Math.abs(u));
        double[] wall = {wallTone * 1.25, wallTone * 0.98, wallTone * 0.72};
        if (u < -0.28) {
            double frame = Noise.smooth(-0.28, -0.34, u);
            double slat = 0.55 + 0.45 * Math.sin(v * 46);
            double sky = scene.place().time().dark() ? 0.10 : 0.9;
            double low = Noise.smooth(0.55, 0.86, v);
            double[] pane = {
                (k[0] * 0.16 + f[0] * 1.1) * sky * slat + 0.02,
                (k[1] * 0.17 + f[1] * 1.15) * sky * slat + 0.02,
                (k[2] * 0.17 + f[2] * 1.1) * sky * slat + 0.03
            };
            double leaf = low * Noise.smooth(0.4, 0.6, Noise.fbm((int) seed + 3, u * 7, v * 7, 3));
            double[] green = {0.10 * dim + 0.05 * k[0], 0.22 * dim + 0.07 * k[1], 0.05 * dim};
            double[] sill = {0.42 * dim, 0.34 * dim, 0.25 * dim};
            double[] out = Ceramics.mix(pane, green, leaf * 0.8);
            out = Ceramics.mix(out, sill, Noise.smooth(0.90, 0.96, v));
            return Ceramics.mix(wall, out, frame);
        }
        if (u > 0.30) {
            double in = Noise.smooth(0.30, 0.36, u);
            double shelf = v * 2.6;
            double board = Noise.smooth(0.80, 0.86, shelf - Math.floor(shelf));
            long book = Noise.mix(seed + (long) Math.floor(u * 26) * 31 + (long) Math.floor(shelf) * 977);
            double hue = Noise.at(book, 1);
            double tone = (0.10 + 0.12 * Noise.at(book, 2)) * dim;
            double[] spine = hue < 0.3
                    ? new double[] {tone * 1.1, tone * 0.42, tone * 0.26}
                    : hue < 0.55
                            ? new double[] {tone * 0.38, tone * 0.56, tone * 0.62}
                            : hue < 0.78
                                    ? new double[] {tone * 0.95, tone * 0.76, tone * 0.36}
                                    : new double[] {tone * 0.45, tone * 0.55, tone * 0.32};
            double[] wood = {0.11 * dim, 0.062 * dim, 0.03 * dim};
            return Ceramics.mix(wall, Ceramics.mix(spine, wood, board), in);
        }
        return wall;
    }

    /** What lies behind under the sky: sea, snow, houses or a garden, as the ground tells. */
    private double[] open(double u, double v) {
        return switch (scene.place().trait("surface", "")) {
            case "sand" -> scene.place().concept().equals("place.desert") ? dunes(u, v) : shore(u, v);
            case "snow", "ice" -> winter(u, v);
            case "concrete" -> houses(u, v);
            default -> garden(u, v);
        };
    }

    /** Light of the sky, whiter towards the horizon. */
    private double[] sky(double v) {
        double[] f = sun.fill();
        double[] k = sun.key();
        double low = Noise.smooth(0, 0.8, v);
        return new double[] {
            f[0] * (1.1 + 0.9 * low) + k[0] * 0.09,
            f[1] * (1.5 + 0.6 * low) + k[1] * 0.10,
            f[2] * (2.0 + 0.3 * low) + k[2] * 0.10
        };
    }

    private double[] shore(double u, double v) {
        double[] f = sun.fill();
        double[] k = sun.key();
        double wave = Noise.fbm((int) seed, u * 4, v * 30, 2);
        double[] sea = {f[0] * 0.4 + 0.02 * k[0], f[1] * 1.1 + 0.05 * k[1] * wave, f[2] * 1.3 + 0.05 * k[2] * wave};
        double foam = Noise.smooth(0.92, 0.97, v + (wave - 0.5) * 0.08);
        double[] white = {f[0] * 2.2 + k[0] * 0.1, f[1] * 2.2 + k[1] * 0.1, f[2] * 2.2 + k[2] * 0.1};
        return Ceramics.mix(sky(v), Ceramics.mix(sea, white, foam * 0.7), Noise.smooth(0.52, 0.55, v));
    }

    private double[] dunes(double u, double v) {
        double[] f = sun.fill();
        double[] k = sun.key();
        double line = 0.62 + 0.10 * Noise.fbm((int) seed, u * 2 + 5, 1, 2);
        double[] sand = {f[0] * 0.8 + k[0] * 0.16, f[1] * 0.6 + k[1] * 0.11, f[2] * 0.36 + k[2] * 0.06};
        return Ceramics.mix(sky(v), sand, Noise.smooth(line - 0.02, line + 0.02, v));
    }

    private double[] winter(double u, double v) {
        double[] f = sun.fill();
        double[] k = sun.key();
        double n = Noise.fbm((int) seed, u * 9, v * 3, 3);
        double trees = Noise.smooth(0.50, 0.58, v + (n - 0.5) * 0.5) * (1 - Noise.smooth(0.80, 0.86, v));
        double[] pine = {f[0] * 0.34, f[1] * 0.46, f[2] * 0.52};
        double[] snow = {f[0] * 1.5 + k[0] * 0.05, f[1] * 1.55 + k[1] * 0.06, f[2] * 1.65 + k[2] * 0.07};
        double[] back = Ceramics.mix(sky(v), snow, Noise.smooth(0.45, 0.85, v));
        return Ceramics.mix(back, pine, trees * (0.4 + 0.6 * n));
    }

    private double[] houses(double u, double v) {
        double[] f = sun.fill();
        double column = Math.floor(u * 4 + 40);
        double tall = 0.10 + 0.45 * Noise.at(seed, (long) column);
        double tone = 0.30 + 0.35 * Noise.at(seed + 3, (long) column);
        double[] wall = {f[0] * tone * 1.3, f[1] * tone * 1.1, f[2] * tone};
        return Ceramics.mix(sky(v), wall, Noise.smooth(tall, tall + 0.03, v));
    }

    private double[] garden(double u, double v) {
        double n = Noise.fbm((int) seed, u * 5, v * 4, 3);
        double sky = Noise.smooth(0.62, 0.2, v + (n - 0.5) * 0.5);
        double lit = Noise.smooth(0.35, 0.75, Noise.fbm((int) seed + 8, u * 9, v * 9, 3));
        double[] f = sun.fill();
        double[] k = sun.key();
        double[] green = {0.05 + 0.16 * lit * k[0] / 3, 0.10 + 0.30 * lit * k[1] / 3, 0.03 + 0.05 * lit};
        double[] air = {f[0] * 1.5 + k[0] * 0.1, f[1] * 1.6 + k[1] * 0.1, f[2] * 1.7 + k[2] * 0.1};
        return Ceramics.mix(green, air, sky * 0.8);
    }

    /** Points of light as the discs a lens makes of them. */
    private void points(Raster r, int side, boolean inside) {
        int n = 30;
        double scale = view.height() / 720.0 / COARSE;
        double strength = scene.place().time().dark() ? 0.9 : sun.fill()[0] < 0.04 ? 0.16 : 0.55;
        for (int i = 0; i < n; i++) {
            double u = Noise.at(seed, 100 + i * 7L);
            boolean window = i % 2 == 0;
            double across = !inside ? u * 2 - 1 : window ? -1 + u * 0.62 : 0.36 + u * 0.64;
            double v = 0.04 + 0.80 * Noise.at(seed, 101 + i * 7L);
            double radius = (22 + 14 * Noise.at(seed, 102 + i * 7L)) * scale;
            double power = strength * (0.35 + 0.65 * Noise.at(seed, 103 + i * 7L)) * (window ? 0.55 : 0.42);
            disc(r, (across * side * 0.5 + 0.5) * r.width, v * r.height, radius, power, hue(i));
        }
    }

    /** Colour of a point of light: of the key by day, of lamps and signs of a city by night. */
    private double[] hue(int i) {
        double[][] lamps = {{1, 0.62, 0.28}, {1, 0.30, 0.20}, {0.30, 0.75, 0.9}, {1, 0.80, 0.50}, {0.75, 0.35, 0.95}};
        return scene.place().time().dark() && i % 2 == 0
                ? lamps[(int) (Noise.at(seed, 700 + i) * lamps.length)]
                : sun.key();
    }

    private void disc(Raster r, double cx, double cy, double radius, double power, double[] k) {
        double top = Math.max(k[0], Math.max(k[1], k[2]));
        for (int y = (int) Math.max(0, cy - radius - 1); y < Math.min(r.height, cy + radius + 2); y++) {
            for (int x = (int) Math.max(0, cx - radius - 1); x < Math.min(r.width, cx + radius + 2); x++) {
                double d = Math.hypot(x - cx, y - cy);
                double in = (1 - Noise.smooth(radius - 0.9, radius + 0.4, d)) * (0.80 + 0.20 * d / radius) * power;
                int i = y * r.width + x;
                r.r[i] += (float) (in * (0.35 + 0.65 * k[0] / top));
                r.g[i] += (float) (in * (0.35 + 0.65 * k[1] / top));
                r.b[i] += (float) (in * (0.35 + 0.65 * k[2] / top) * 0.9);
            }
        }
    }
}
