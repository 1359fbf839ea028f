package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A street by night, seen along its length: shops, neon, and all of it once more in the wet road. Only for cameras that
 * turn and zoom: one that moves through the street would tear its walls.
 */
public final class NeonStreet implements Setting {
    /** Depths at which the street is cut into planes, metres. */
    private static final double[] CUTS = {0, 9.5, 27, 1000};

    /** Where streets have lamps, but no neon. */
    private static final String QUIET =
            ".*(marrak|medina|médina|souk|kasbah|morocc|fire escape|(old|white|pastel|wooden|canal) town|brick city|village|laundry|cobble).*";

    @Override
    public int match(Scene scene) {
        return is(scene.place()) && new View(scene.frame(), scene.camera()).rigid() ? 3 : 0;
    }

    /** Whether a place is a street full of neon, as long as the camera stays and the hour does not change. */
    public static boolean is(Place place) {
        String words = place.trait("words", "");
        boolean neon = place.trait("light", "").contains("neon") || words.contains("neon city");
        return place.time() == TimeOfDay.NIGHT
                && !place.changes()
                && switch (place.concept()) {
                    case "place.street", "place.alley", "place.market" -> neon || !words.matches(QUIET);
                    case "place.city", "place.square" -> neon;
                    default -> false;
                };
    }

    private static boolean neon(Scene scene) {
        return scene.place().trait("light", "").contains("neon");
    }

    @Override
    public Stage build(Scene scene, View view) {
        Tone tone = Tone.of(scene);
        long seed = Noise.seed(scene.seed(), "street");
        Canyon canyon = new Canyon(view, tone, seed);
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, tone.day()));
        parts.add(() -> List.of(end(view, tone)));
        for (int i = 0; i + 1 < CUTS.length; i++) {
            double near = CUTS[i];
            double far = CUTS[i + 1];
            parts.add(() -> List.of(houses(view, tone, canyon, near, far)));
        }
        parts.add(() -> List.of(road(view, tone, canyon, seed)));
        parts.addAll(Weathering.over(scene, view, tone.day()));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, tone.day().light(), tone.day().finish(), new Stage.Floor(0.25, 0.1, 0.05, 0.32));
    }

    /** The far end of the street: a bright haze with towers in it. */
    private static Layer end(View view, Tone tone) {
        double u = Math.min(view.width(), view.height());
        double cx = view.width() / 2.0;
        double hy = view.horizonY();
        Rect bounds = Paths.rect(cx - u * 0.6, hy - u * 0.75, cx + u * 0.6, hy + 3);
        return Layer.Plane.of(600, Art.bake(bounds, 0.5, tone.day().light(), pen -> {
            pen.glow(cx, hy - u * 0.06, u * 0.58, Colours.fade(tone.haze(), 0.62), BlendMode.SRC_OVER);
            for (int i = 0; i < 9; i++) {
                double x = cx + (i - 4) * u * 0.035;
                double h = u * (0.10 + 0.16 * Noise.at(31, i));
                Facade.box(
                        pen,
                        x - u * 0.016,
                        hy - h,
                        x + u * 0.016,
                        hy,
                        Colours.mix(tone.near(), tone.far(), 0.45),
                        Colours.mix(tone.far(), tone.haze(), 0.6));
                for (int w = 0; w < 14; w++) {
                    double wx = x - u * 0.012 + u * 0.006 * (w % 4);
                    double wy = hy - h + u * 0.012 + u * 0.014 * (w / 4);
                    Facade.box(pen, wx, wy, wx + u * 0.003, wy + u * 0.005, 0x78FFD8A8, 0x78FFD8A8);
                }
            }
            pen.glow(
                    cx,
                    hy,
                    u * 0.26,
                    Colours.fade(Colours.mix(tone.haze(), 0xFFFFE0E8, 0.3), 0.55),
                    BlendMode.SRC_OVER);
        }));
    }

    private static Layer houses(View view, Tone tone, Canyon canyon, double near, double far) {
        double z = near == 0 ? 7 : near == CUTS[1] ? 17 : 45;
        Rect seen = view.visible(z);
        Rect bounds = Paths.rect(
                seen.getLeft(),
                seen.getTop(),
                seen.getRight(),
                Math.min(seen.getBottom(), view.screenY(0, Math.max(2, near)) + 2));
        return Layer.Plane.of(
                z, Art.bake(bounds, 1, tone.day().light(), pen -> canyon.draw(pen, near, far, Canyon.Way.STANDING)));
    }

    /** The road: asphalt, pavements, and the street mirrored sharply in puddles and in long streaks elsewhere. */
    private static Layer road(View view, Tone tone, Canyon canyon, long seed) {
        double top = Math.floor(view.horizonY() + 1);
        Rect near = view.visible(Math.max(1, view.groundZ(view.height())));
        Rect bounds = Paths.rect(near.getLeft(), top, near.getRight(), Math.max(top + 8, near.getBottom() + 4));
        Art mirror = Art.bake(bounds, 0.5, tone.day().light(), pen -> canyon.draw(pen, 0, 1000, Canyon.Way.MIRRORED));
        Art puddles = puddles(view, bounds, seed);
        Art art = Art.bake(bounds, 1, tone.day().light(), pen -> {
            ground(pen, view, tone, bounds);
            double u = Math.min(view.width(), view.height());
            pen.canvas().save();
            pen.canvas().translate(view.width() / 2f, (float) top);
            pen.canvas().scale(0.42f, 1);
            pen.glow(0, 0, u * 0.62, Colours.fade(tone.haze(), 0.75), BlendMode.SRC_OVER);
            pen.canvas().restore();
            try (ImageFilter blur =
                            ImageFilter.makeBlur((float) (u * 0.004), (float) (u * 0.05), FilterTileMode.CLAMP);
                    Paint p = new Paint().setImageFilter(blur).setAlphaf(0.52f)) {
                mirror.draw(pen.canvas(), p);
            }
            pen.layer(BlendMode.SRC_OVER, 0.72, () -> {
                try (Paint p = new Paint();
                        Paint mask = new Paint().setBlendMode(BlendMode.DST_IN)) {
                    rippled(pen, mirror, view, seed, p);
                    puddles.draw(pen.canvas(), mask);
                }
            });
            lines(pen, view, bounds);
        });
        return new Layer.Ground(art, 0);
    }

    /** The mirrored street, its rows shifted as the roughness of the road bends it. */
    private static void rippled(Pen pen, Art mirror, View view, long seed, Paint paint) {
        Rect b = mirror.bounds();
        double step = 2;
        for (double y = b.getTop(); y < b.getBottom(); y += step) {
            double z = Math.min(400, view.groundZ(y + 0.5));
            double near = (y - b.getTop()) / Math.max(1, view.height() - b.getTop());
            double shift = (Noise.value((int) seed + 71, z * 5.2, 0.5) - 0.5) * 9
                    + (Noise.value((int) seed + 72, y * 0.31, 0.5) - 0.5) * 4;
            pen.canvas()
                    .drawImageRect(
                            mirror.image(),
                            Paths.rect(
                                    0,
                                    (y - b.getTop()) * mirror.scale(),
                                    mirror.image().getWidth(),
                                    (y - b.getTop() + step) * mirror.scale()),
                            Paths.rect(b.getLeft() + shift * near, y, b.getRight() + shift * near, y + step),
                            SamplingMode.LINEAR,
                            paint,
                            true);
        }
    }

    private static void ground(Pen pen, View view, Tone tone, Rect b) {
        int far = Colours.mix(tone.road(), tone.haze(), 0.55);
        Facade.box(pen, b.getLeft(), b.getTop(), b.getRight(), view.height(), far, Colours.scale(tone.road(), 0.55));
        Facade.box(
                pen,
                b.getLeft(),
                view.height() - 1,
                b.getRight(),
                b.getBottom(),
                Colours.scale(tone.road(), 0.55),
                0xFF08060E);
        for (int side = -1; side <= 1; side += 2) {
            try (Path walk = strip(view, side * Canyon.KERB, side * (Canyon.HALF + 0.05))) {
                pen.gradient(
                        walk,
                        0,
                        b.getTop(),
                        0,
                        view.height(),
                        Colours.mix(0xFF4A3A5C, tone.haze(), 0.5),
                        0xFF3A2C48,
                        0xFF2A2036);
            }
        }
    }

    private static void lines(Pen pen, View view, Rect b) {
        for (int side = -1; side <= 1; side += 2) {
            try (Path kerb = strip(view, side * Canyon.KERB, side * (Canyon.KERB + 0.14));
                    Path line = strip(view, side * (Canyon.KERB - 0.30), side * (Canyon.KERB - 0.20))) {
                pen.gradient(kerb, 0, b.getTop(), 0, view.height(), 0x90E8C8F0, 0x8098809C);
                pen.gradient(line, 0, b.getTop(), 0, view.height(), 0x70FFFFFF, 0x80E4D8F0);
            }
        }
    }

    /** The ground between two distances from the middle, from near to the horizon. */
    private static Path strip(View view, double a, double b) {
        double n = Math.max(0.6, view.groundZ(view.height() * 1.3));
        double f = 90;
        return Paths.polygon(
                view.screenX(a, n),
                view.screenY(0, n),
                view.screenX(b, n),
                view.screenY(0, n),
                view.screenX(b, f),
                view.screenY(0, f),
                view.screenX(a, f),
                view.screenY(0, f));
    }

    private static Art puddles(View view, Rect b, long seed) {
        double grain = 3;
        int w = (int) Math.ceil(b.getWidth() / grain);
        int h = (int) Math.ceil(b.getHeight() / grain);
        Sheet sheet = Sheet.of(w, h);
        for (int y = 0; y < h; y++) {
            double z = Math.min(400, view.groundZ(b.getTop() + (y + 0.5) * grain));
            double metre = z / view.focal();
            for (int x = 0; x < w; x++) {
                double mx = (b.getLeft() + (x + 0.5) * grain - view.width() / 2.0) * metre;
                double n = Noise.fbm((int) seed + 61, mx * 0.9 + 50, z * 0.75, 3);
                n += 0.13 * (Noise.value((int) seed + 63, mx * 7, z * 4.5) - 0.5);
                double walk = Math.abs(mx) > Canyon.KERB ? 0.35 : 1;
                sheet.set(x, y, 255, 255, 255, (float) ((0.16 + 0.84 * Noise.smooth(0.44, 0.56, n)) * walk));
            }
        }
        return sheet.toArt(Rect.makeXYWH(b.getLeft(), b.getTop(), (float) (w * grain), (float) (h * grain)));
    }
}
