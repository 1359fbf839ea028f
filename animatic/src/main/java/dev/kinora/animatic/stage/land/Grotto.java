package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.relief.Forms;
import dev.kinora.animatic.stage.relief.Matters;
import dev.kinora.animatic.stage.relief.Relief;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Motes;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Shafts;
import dev.kinora.animatic.stage.sky.Sky;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A cave seen from inside: rock around an opening to the land outside, dripstones, crystals, light that falls in. */
public final class Grotto implements Setting {
    private static final int[] GEMS = {0xFF6FE0F0, 0xFFB48CFF, 0xFF7CF0B8};

    @Override
    public int match(Scene scene) {
        return scene.place().concept().equals("place.cave") ? 3 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        Palette palette = Palette.of(scene.palette());
        long seed = Noise.seed(scene.seed(), "grotto");
        Flora flora = Flora.of(scene.place(), palette).warmed(day.warmth());
        Ground ground = new Ground(Plot.of(view), day, Track.NONE, scene.place(), seed);
        int rock = palette.land(0xFF7A6A5C, 0.5);
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day, 4000));
        Relief hills = new Relief(
                view,
                day,
                Forms.alps(seed, 3600),
                Matters.alpine(seed, 0xFF85807C, new int[] {flora.leafDark(), flora.blade(), flora.field()}, 1200, 640),
                Relief.Air.CLEAR);
        parts.add(() -> List.of(hills.band(150, 1500, 1.5)));
        parts.add(() -> List.of(hills.band(1500, 15000, 1.5)));
        double focus = view.plan().focus();
        parts.add(() -> List.of(floor(ground, palette)));
        parts.add(() -> List.of(new Vault(ground, rock, 4.6 * focus, 0.30, seed).layer()));
        parts.add(() -> List.of(new Vault(ground, rock, 2.5 * focus, 0.46, seed + 5).layer()));
        if (day.shines()) {
            parts.add(() -> List.of(Shafts.layer(view, day, 2.2 * focus, 0.42, seed)));
        }
        parts.add(() -> List.of(new Vault(ground, Colours.scale(rock, 0.55), 0.8 * focus, 0.86, seed + 9).layer()));
        parts.add(() ->
                List.of(Motes.layer(view, day, focus, Colours.mix(day.light().key(), 0xFFFFFFFF, 0.3), seed)));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, dim(day.light()), day.finish(), day.floor());
    }

    /** Inside, the sun reaches figures from behind only. */
    private static Light dim(Light l) {
        return l.key(l.key(), l.keyAmount() * 0.6).rims(1.2, 0.8);
    }

    private static Layer floor(Ground ground, Palette palette) {
        int lit = palette.land(0xFF9A8874, 0.5);
        Sheet sheet = new Drift(
                        ground,
                        new Drift.Matter(
                                lit,
                                Colours.mix(
                                        Colours.scale(lit, 0.35),
                                        ground.day().light().shade(),
                                        0.4),
                                1.6,
                                0,
                                0,
                                1))
                .sheet();
        double mid = ground.view().width() / 2.0;
        for (int y = 0; y < sheet.height; y++) {
            double near = Math.min(1, ground.plot().nearness(y));
            for (int x = 0; x < sheet.width; x++) {
                double d = (ground.plot().restX(x) - mid) / (ground.view().width() * (0.22 + 0.20 * near));
                double dark = 0.86 * (1 - Math.exp(-d * d) * (1 - 0.62 * near)) * Noise.smooth(0.0, 0.22, near);
                sheet.over(x, y, 10, 9, 16, (float) dark);
            }
        }
        return ground.plot().strip().ground(sheet.toArt(ground.plot().bounds()));
    }

    /** One ring of rock around the way out, with dripstones. */
    private static final class Vault {
        private final Ground ground;
        private final int rock;
        private final double z;
        private final double open;
        private final long seed;
        private final View view;
        private final double unit;

        /** @param open half width of the opening, share of the frame's width */
        Vault(Ground ground, int rock, double z, double open, long seed) {
            this.ground = ground;
            this.rock = rock;
            this.z = z;
            this.open = open;
            this.seed = seed;
            view = ground.view();
            unit = Math.min(view.width(), view.height());
        }

        Layer layer() {
            Strip strip = Strip.at(view, z);
            Rect seen = view.visible(z);
            double foot = Math.min(seen.getBottom(), view.screenY(0, z) + unit * 0.02);
            Rect bounds = strip.rows(Math.floor(seen.getTop()), Math.ceil(foot));
            double grain = Math.max(1.6, unit / 430);
            int w = (int) Math.round(bounds.getWidth() / grain);
            int h = (int) Math.round(bounds.getHeight() / grain);
            Sheet sheet = Sheet.of(w, h);
            IntStream.range(0, w).parallel().forEach(i -> column(sheet, bounds, grain, foot, i));
            Art wall = sheet.toArt(bounds);
            Art art = Art.bake(bounds, 1, ground.day().light(), pen -> {
                wall.draw(pen.canvas(), null);
                stones(pen, strip, foot);
                if (ground.place().trait("nature", "").contains("crystal") || Noise.at(ground.seed(), 77) < 0.5) {
                    gems(pen, strip, foot);
                }
            });
            return strip.plane(z, art);
        }

        /** Distance into the rock from the opening's edge: negative in the opening, 1 far inside the rock. */
        private double inside(double x, double y, double foot) {
            double u = (x - view.width() / 2.0) / (view.width() * open);
            double top = view.height() * Math.max(0.02, 0.34 - open * 0.40);
            double v = Math.max(0, (foot - y) / Math.max(1, foot - top));
            double r = Math.pow(Math.pow(Math.abs(u), 2.4) + Math.pow(v, 2.8), 1 / 2.6);
            double rough = 0.30 * (Noise.fbm((int) seed, x / unit * 2.6, y / unit * 2.6, 4) - 0.5);
            return r - 1 + rough;
        }

        private void column(Sheet sheet, Rect bounds, double grain, double foot, int i) {
            Light l = ground.day().light();
            double x = bounds.getLeft() + (i + 0.5) * grain;
            int glow = Colours.mix(l.key(), ground.day().horizon(), 0.5);
            for (int y = 0; y < sheet.height; y++) {
                double row = bounds.getTop() + (y + 0.5) * grain;
                double in = inside(x, row, foot);
                if (in < 0) {
                    continue;
                }
                double u = x / unit;
                double v = row / unit;
                double a =
                        Noise.cells((int) seed + 1, u * 5, v * 5) + 0.5 * Noise.fbm((int) seed + 2, u * 14, v * 14, 3);
                double b = Noise.cells((int) seed + 1, u * 5 + 0.05, v * 5 + 0.05)
                        + 0.5 * Noise.fbm((int) seed + 2, u * 14 + 0.14, v * 14 + 0.14, 3);
                double light = Math.exp(-in * 3.4) * 0.75 + 0.05;
                double form = Math.max(0, Math.min(1, 0.45 + (a - b) * 3.0));
                int c = l.surface(Colours.scale(rock, 0.25 + 0.95 * form * light));
                c = Colours.screen(c, glow, light * form * (0.12 + 0.5 * Math.exp(-in * 16)));
                c = Colours.mix(c, 0xFF0C0A14, Math.min(0.85, 0.15 + in * 0.62));
                sheet.over(i, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float)
                        Math.min(1, in * unit / grain * 0.25));
            }
        }

        private void stones(Pen pen, Strip strip, double foot) {
            Light l = ground.day().light();
            int n = (int) (strip.width() / unit * 13);
            for (int i = 0; i < n; i++) {
                double x = strip.left() + (i + Noise.at(seed, 20 + i)) * strip.width() / n;
                double y = roof(x, foot);
                if (y < strip.left() - 1e6 || y >= foot - unit * 0.05) {
                    continue;
                }
                double tall = unit * Noise.between(seed, 60 + i, 0.03, 0.15);
                double wide = tall * Noise.between(seed, 90 + i, 0.12, 0.22);
                int c = l.surface(Colours.scale(rock, 0.55));
                try (Path p = Paths.blob(
                        x - wide,
                        y - tall * 0.25,
                        x - wide * 0.4,
                        y + tall * 0.35,
                        x,
                        y + tall,
                        x + wide * 0.4,
                        y + tall * 0.35,
                        x + wide,
                        y - tall * 0.25)) {
                    pen.gradient(p, x - wide, 0, x + wide, 0, Colours.mix(c, l.key(), 0.25), c, Colours.scale(c, 0.35));
                }
            }
        }

        /** Row at which the roof ends over a column. */
        private double roof(double x, double foot) {
            for (double y = foot; y > view.visible(z).getTop(); y -= unit * 0.01) {
                if (inside(x, y, foot) > 0.02) {
                    return y;
                }
            }
            return foot;
        }

        private void gems(Pen pen, Strip strip, double foot) {
            for (int i = 0; i < 8; i++) {
                double side = i % 2 == 0 ? -1 : 1;
                double x = view.width() * (0.5 + side * open * Noise.between(seed, 200 + i, 0.95, 1.25));
                double y = foot - unit * Noise.between(seed, 220 + i, 0.0, 0.05);
                int gem = GEMS[(int) (Noise.at(seed, 240 + i) * GEMS.length)];
                double tall = unit * Noise.between(seed, 260 + i, 0.04, 0.11) * Math.min(1.6, 9 / z + 0.5);
                if (x < strip.left() || x > strip.right()) {
                    continue;
                }
                pen.glow(x, y - tall * 0.4, tall * 2.2, Colours.fade(gem, 0.38), BlendMode.SCREEN);
                for (int k = -2; k <= 2; k++) {
                    double lean = k * 0.30 + (Noise.at(seed, 300 + i * 5 + k) - 0.5) * 0.2;
                    double t = tall * (1 - 0.22 * Math.abs(k));
                    double wide = tall * 0.11;
                    double ex = x + Math.sin(lean) * t;
                    double ey = y - Math.cos(lean) * t;
                    try (Path a = Paths.polygon(x - wide + k * wide, y, ex - wide * 0.7, ey + t * 0.18, ex, ey, ex, y);
                            Path b = Paths.polygon(
                                    x + wide + k * wide, y, ex + wide * 0.7, ey + t * 0.18, ex, ey, ex, y)) {
                        pen.fill(a, Colours.mix(gem, 0xFFFFFFFF, 0.25));
                        pen.fill(b, Colours.scale(gem, 0.55));
                    }
                }
            }
        }
    }
}
