package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.land.Landscape;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** Under a dome of glass: ribs overhead, beds of green on both sides, and outside whatever world it stands on. */
public final class Dome implements Setting {
    @Override
    public int match(Scene scene) {
        return scene.place().concept().equals("place.dome") ? 3 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        String world = world(scene.place());
        Scene outside = at(scene, world);
        Stage around =
                world.equals("place.meadow") ? new Landscape().build(outside, view) : new Cosmos().build(outside, view);
        long seed = Noise.seed(scene.seed(), "dome");
        double focus = view.plan().focus();
        Light light = lamplit(around.light());
        List<Layer> layers = new ArrayList<>(
                around.layers().stream().filter(l -> l.z() > focus * 9).toList());
        layers.add(ribs(view, around.light(), focus * 9));
        layers.add(floor(view, light, seed));
        for (double z : new double[] {focus * 5.5, focus * 3.6, focus * 2.4, focus * 1.6}) {
            layers.add(beds(view, light, z, seed));
        }
        return new Stage(layers, light, around.finish(), new Stage.Floor(0.3, 0.2, 0.2, 0));
    }

    /** The world outside. */
    private static String world(Place place) {
        String all = place.trait("nature", "") + "," + place.trait("words", "") + "," + place.trait("terrain", "");
        if (all.contains("mars") || all.contains("red planet")) {
            return "place.mars";
        }
        if (all.contains("moon") || all.contains("lunar")) {
            return "place.moon-surface";
        }
        return all.matches(".*(planet|alien|space|exoplanet).*") ? "place.planet" : "place.meadow";
    }

    private static Scene at(Scene s, String concept) {
        Place p = s.place();
        Place there = new Place(concept, false, p.time(), p.weather(), p.season(), p.traits());
        return new Scene(
                s.frame(),
                s.seed(),
                there,
                s.palette(),
                s.style(),
                s.mood(),
                s.camera(),
                s.performers(),
                s.captions(),
                s.unmatched());
    }

    /** The light of the world, softened by lamps and leaves. */
    private static Light lamplit(Light l) {
        return new Light(
                l.keyX(),
                l.keyY(),
                l.keyZ(),
                Colours.mix(l.key(), 0xFFFFF2D8, 0.5),
                l.keyAmount(),
                Colours.mix(l.shade(), 0xFF1E2A24, 0.5),
                l.shadeAmount() * 0.75,
                Colours.mix(l.tint(), 0xFFFFFFFF, 0.4),
                Colours.mix(l.sky(), 0xFF6A8A8C, 0.5),
                0xFF5A7A4A,
                l.rimA(),
                l.rimB(),
                l.air(),
                l.haze(),
                l.gobo());
    }

    /** A net of triangles over the sky, brighter where it catches the sun. */
    private static Layer ribs(View view, Light light, double z) {
        Rect seen = view.visible(z);
        double cx = view.width() / 2.0;
        double foot = view.screenY(0, z);
        double rx = Math.max(seen.getRight() - cx, cx - seen.getLeft()) * 1.12;
        double ry = (foot - seen.getTop()) * 1.06;
        int rings = 6;
        int spokes = 18;
        Art art = Art.bake(seen, 1, light, pen -> {
            pen.gradient(
                    Paths.oval(cx, foot, rx, ry),
                    cx - rx,
                    foot - ry,
                    cx + rx,
                    foot,
                    0x1EBCE4F0,
                    0x04BCE4F0,
                    0x16FFFFFF);
            for (int r = 0; r <= rings; r++) {
                for (int i = 0; i < spokes; i++) {
                    double[] a = node(r, i, rings, spokes);
                    double[] b = node(r, i + 1, rings, spokes);
                    beam(pen, light, cx, foot, rx, ry, a, b);
                    if (r < rings) {
                        double[] up = node(r + 1, i, rings, spokes);
                        double[] next = node(r + 1, i + 1, rings, spokes);
                        beam(pen, light, cx, foot, rx, ry, a, up);
                        beam(pen, light, cx, foot, rx, ry, r % 2 == 0 ? b : a, r % 2 == 0 ? up : next);
                    }
                }
            }
            double side = Math.signum(light.keyX());
            pen.soft(
                    Paths.oval(cx + side * rx * 0.5, foot - ry * 0.72, rx * 0.2, ry * 0.05, side * 0.5),
                    ry * 0.03,
                    0x50FFFFFF);
        });
        return Layer.Plane.of(z, art);
    }

    /** Where ribs meet: across and up, -1 to 1 and 0 to 1. */
    private static double[] node(int ring, int i, int rings, int spokes) {
        double up = ring * Math.PI / 2 / rings;
        double around = Math.PI * (i + 0.5 * (ring % 2)) / spokes;
        return new double[] {-Math.cos(around) * Math.cos(up), Math.sin(up) * (0.86 + 0.14 * Math.sin(around))};
    }

    private static void beam(
            Pen pen, Light light, double cx, double foot, double rx, double ry, double[] a, double[] b) {
        double wide = Math.max(1.2, ry * 0.007);
        double x0 = cx + a[0] * rx;
        double y0 = foot - a[1] * ry;
        double x1 = cx + b[0] * rx;
        double y1 = foot - b[1] * ry;
        pen.stroke(Paths.line(x0, y0, x1, y1), wide, 0xFF5A646C);
        pen.stroke(
                Paths.line(
                        x0 + light.keyX() * wide * 0.3,
                        y0 - wide * 0.25,
                        x1 + light.keyX() * wide * 0.3,
                        y1 - wide * 0.25),
                wide * 0.4,
                Colours.fade(Colours.mix(light.key(), 0xFFFFFFFF, 0.4), 0.7));
    }

    /** A floor of pale slabs with a path of soil. */
    private static Layer floor(View view, Light light, long seed) {
        double top = Math.floor(view.screenY(0, view.plan().focus() * 9));
        double bottom = view.height() * 1.25;
        Strip strip = Strip.at(view, Math.min(1e4, view.groundZ(bottom)));
        int per = 2;
        int w = (int) Math.ceil(strip.width() / per);
        int h = (int) Math.max(4, Math.ceil((bottom - top) / per));
        var sheet = dev.kinora.animatic.paint.Sheet.of(w, h);
        java.util.stream.IntStream.range(0, h).parallel().forEach(y -> {
            double row = top + (y + 0.5) * per;
            double z = view.groundZ(row);
            for (int x = 0; x < w; x++) {
                double u = (strip.left() + (x + 0.5) * per - view.width() / 2.0) * z / view.focal();
                double n = Noise.fbm((int) seed, u * 3, z * 3, 3);
                double fine = z / view.focal() * per;
                double joint =
                        Math.min(Math.abs(u / 0.9 - Math.rint(u / 0.9)), Math.abs(z / 0.9 - Math.rint(z / 0.9))) * 0.9;
                int c = Colours.scale(0xFFB4B8B0, 0.82 + 0.3 * n);
                c = Colours.scale(c, 1 - 0.3 * (1 - Noise.smooth(0.006, 0.02 + fine, joint)));
                c = light.surface(c);
                c = Colours.mix(c, light.shade(), 0.32 * Noise.smooth(view.height() * 0.75, view.height() * 1.1, row));
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
            }
        });
        Art art = sheet.toArt(Rect.makeXYWH((float) strip.left(), (float) top, (float) (w * per), (float) (h * per)));
        return new Layer.Plane(1.5e4, art, 0, 0, BlendMode.SRC_OVER, t -> 1);
    }

    /** Raised beds with leaves, cabbages and tomatoes, left and right of the middle. */
    private static Layer beds(View view, Light light, double z, long seed) {
        Rect seen = view.visible(z);
        double k = view.scale(z);
        double foot = view.screenY(0, z);
        Rect area = Rect.makeLTRB(seen.getLeft(), (float) (foot - 1.9 * k), seen.getRight(), (float) (foot + 0.2 * k));
        double half = view.width() / 2.0 / k;
        double clear = z < view.plan().focus() * 2 ? half * 0.62 : half * 0.2;
        Art art = Art.bake(area, Math.min(1, 260 / k), light, pen -> {
            for (int side = -1; side <= 1; side += 2) {
                for (int i = 0; i < 5; i++) {
                    double x = side * (clear + 1.1 + i * 2.3);
                    bed(
                            new Pen(pen.canvas(), light, 1),
                            view.screenX(x, z),
                            foot,
                            k,
                            Noise.mix(seed + Math.round(z * 91) + side * 31L + i));
                }
            }
        });
        return Layer.Plane.of(z, art);
    }

    private static void bed(Pen pen, double x, double y, double k, long seed) {
        int kind = (int) (Noise.at(seed, 1) * 3);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 9; i++) {
                double px = x + k * (-0.92 + i * 0.23 + 0.06 * Noise.at(seed, 10 + i + row * 20));
                double py = y - k * (0.46 - row * 0.05);
                plant(
                        pen,
                        px,
                        py,
                        k * (kind == 0 ? 1.15 : 0.5) * (0.75 + 0.35 * Noise.at(seed, 40 + i + row * 9)),
                        kind,
                        seed + i);
            }
        }
        pen.gradient(
                Paths.box(x - k * 1.05, y - k * 0.46, x + k * 1.05, y, k * 0.03),
                0,
                y - k * 0.46,
                0,
                y,
                pen.light().surface(0xFFDCE0DE),
                pen.light().surface(0xFF8A949A));
        pen.fill(
                Paths.box(x - k * 1.05, y - k * 0.47, x + k * 1.05, y - k * 0.41, k * 0.02),
                pen.light().surface(0xFF4A3424));
        pen.stroke(Paths.line(x - k, y - k * 0.2, x + k, y - k * 0.2), k * 0.02, 0x40101820);
    }

    private static void plant(Pen pen, double x, double y, double size, int kind, long seed) {
        int leaf = Colours.mix(0xFF4E8A3C, 0xFF86B850, Noise.at(seed, 3));
        if (kind == 1) {
            for (int i = 0; i < 5; i++) {
                double a = -Math.PI / 2 + (i - 2) * 0.55;
                pen.lit(
                        Paths.oval(
                                x + Math.cos(a) * size * 0.2,
                                y + Math.sin(a) * size * 0.2,
                                size * 0.22,
                                size * 0.14,
                                a),
                        leaf,
                        size * 0.2);
            }
            pen.lit(
                    Paths.oval(x, y - size * 0.14, size * 0.18, size * 0.15),
                    Colours.mix(leaf, 0xFFD8E8A8, 0.4),
                    size * 0.2);
            return;
        }
        pen.stroke(Paths.line(x, y, x, y - size), Math.max(1, size * 0.02), Colours.scale(leaf, 0.6));
        for (int i = 0; i < 7; i++) {
            double h = y - size * (0.15 + 0.13 * i);
            double s = (i % 2 == 0 ? 1 : -1) * size * (0.16 - 0.012 * i);
            pen.lit(Paths.oval(x + s, h, size * 0.15, size * 0.07, s > 0 ? -0.4 : 0.4), leaf, size * 0.12);
            if (kind == 0 && Noise.at(seed, 20 + i) < 0.45) {
                pen.lit(Paths.oval(x + s * 0.5, h + size * 0.06, size * 0.055, size * 0.055), 0xFFD8402C, size * 0.06);
            }
        }
    }
}
