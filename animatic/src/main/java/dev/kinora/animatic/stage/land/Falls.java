package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A wall of rock with water falling over it in sheets, spray at its foot, plants on its ledges. */
final class Falls {
    private final Ground ground;
    private final Flora flora;
    private final View view;
    private final long seed;
    private final double z;
    private final double foot;
    private final double crest;
    private final double unit;

    /** One sheet of falling water: columns and the row it starts from. */
    private record Fall(double middle, double half, double top) {}

    Falls(Ground ground, Flora flora) {
        this.ground = ground;
        this.flora = flora;
        view = ground.view();
        seed = Noise.seed(ground.seed(), "falls");
        z = 4.2 * view.plan().focus();
        foot = view.screenY(0, z) + 4;
        unit = Math.min(view.width(), view.height());
        crest = view.horizonY() - Math.min(view.horizonY() * 0.80, view.width() * 0.42);
    }

    List<Supplier<List<Layer>>> parts() {
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        parts.add(() -> List.of(wall()));
        parts.add(() -> List.of(water()));
        parts.add(() -> List.of(spray()));
        parts.add(this::bank);
        if (ground.place().trait("sky", "").contains("rainbow")) {
            parts.add(() -> List.of(bow()));
        }
        return parts;
    }

    private List<Fall> falls() {
        double mid = view.width() * Noise.between(seed, 1, 0.40, 0.60);
        double half = unit * Noise.between(seed, 2, 0.085, 0.14);
        double side = Noise.at(seed, 3) < 0.5 ? -1 : 1;
        return List.of(
                new Fall(mid, half, crest + unit * 0.03),
                new Fall(mid + side * half * 2.3, half * 0.32, crest + unit * 0.10),
                new Fall(mid - side * half * 2.0, half * 0.20, crest + unit * 0.17));
    }

    /** Row of the upper edge of the rock at a column. */
    private double edge(double x) {
        Fall main = falls().getFirst();
        double d = (x - main.middle()) / (main.half() * 1.3);
        double dip = (main.top() - crest) * Math.exp(-d * d * d * d);
        double rough = Noise.fbm((int) seed, x / unit * 4, 0.5, 4) - 0.5;
        double rise = Noise.fbm((int) seed + 1, x / unit * 1.1, 0.5, 2) - 0.5;
        return crest + dip + unit * (0.05 * rough + 0.16 * rise * (dip > 2 ? 0.1 : 1));
    }

    private Layer wall() {
        Strip strip = Strip.at(view, z);
        double top = Math.max(view.visible(z).getTop(), crest - unit * 0.26);
        Rect bounds = strip.rows(Math.floor(top), Math.ceil(foot + 2));
        double grain = Math.max(1.5, unit / 480);
        int w = (int) Math.round(bounds.getWidth() / grain);
        int h = (int) Math.round(bounds.getHeight() / grain);
        Sheet sheet = Sheet.of(w, h);
        IntStream.range(0, w).parallel().forEach(i -> column(sheet, bounds, grain, i));
        Art rock = sheet.toArt(bounds);
        Art art = Art.bake(bounds, 1, ground.day().light(), pen -> {
            rock.draw(pen.canvas(), null);
            plants(pen, strip);
        });
        return strip.plane(z, art);
    }

    private void column(Sheet sheet, Rect bounds, double grain, int i) {
        Light l = ground.day().light();
        double side = Math.signum(l.keyX());
        double x = bounds.getLeft() + (i + 0.5) * grain;
        double edge = edge(x);
        double wet = 0;
        for (Fall f : falls()) {
            double d = (x - f.middle()) / (f.half() * 1.9);
            wet = Math.max(wet, Math.exp(-d * d));
        }
        int rock = Colours.mix(0xFF726A60, flora.leafDark(), 0.10);
        for (int y = 0; y < sheet.height; y++) {
            double row = bounds.getTop() + (y + 0.5) * grain;
            if (row < edge) {
                continue;
            }
            double v = 0.5
                    + (form(x + side * grain * 2, row) - form(x - side * grain * 2, row)) * -3.2
                    + (form(x, row + grain * 2) - form(x, row - grain * 2)) * 2.4;
            double deep = (row - edge) / (foot - edge);
            v = Math.max(0, Math.min(1, v * (1 - 0.30 * deep) - 0.20 * wet));
            double moss = Noise.smooth(0.48, 0.62, Noise.fbm((int) seed + 5, x / unit * 7, row / unit * 5, 4))
                    * (1 - 0.6 * wet);
            int c = Colours.mix(Colours.scale(rock, 0.9), Colours.mix(flora.leafDark(), flora.leaf(), v), 0.75 * moss);
            int lit = Colours.screen(l.surface(Colours.scale(c, 1.1)), l.key(), l.keyAmount() * v);
            int dark = Colours.mix(l.surface(Colours.scale(c, 0.45)), l.shade(), l.shadeAmount() * 0.5);
            c = l.atDistance(Colours.mix(dark, lit, v), z * 0.8);
            sheet.over(
                    i, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) Math.min(1, (row - edge) / grain));
        }
    }

    /** Relief of the wall: columns, cracks, ledges. */
    private double form(double x, double y) {
        double u = x / unit;
        double v = y / unit;
        double bend = Noise.value((int) seed + 2, u * 3, v * 3) * 0.35;
        double blocks = Noise.cells((int) seed + 3, u * 9 + bend, v * 5.5 + bend);
        double ledges = 1 - Math.abs(2 * Noise.value((int) seed + 4, u * 2.2, v * 11 + bend * 4) - 1);
        return 0.20 * blocks + 0.10 * ledges + 0.10 * Noise.fbm((int) seed + 6, u * 22, v * 16, 3);
    }

    private void plants(Pen pen, Strip strip) {
        Light l = ground.day().light();
        int n = (int) (strip.width() / unit * 34);
        for (int i = 0; i < n; i++) {
            double x = strip.left() + (i + Noise.at(seed, 40 + i)) * strip.width() / n;
            boolean free = falls().stream().noneMatch(f -> Math.abs(x - f.middle()) < f.half() * 1.15);
            double drop = Noise.at(seed, 140 + i) < 0.55 ? 0 : Math.pow(Noise.at(seed, 240 + i), 1.2) * (foot - crest);
            double tall = unit * Noise.between(seed, 340 + i, 0.06, 0.15) * (drop == 0 ? 1.1 : 0.62);
            long own = Noise.mix(seed + i);
            double y = edge(x) + drop + tall * 0.15;
            if (free && drop == 0) {
                new Broadleaf(flora, l, z, own).bush(pen, x, y, tall * 1.2);
            } else {
                if (!free) {
                    continue;
                }
                new Frond(flora, l, z, own).clump(pen, x, y, tall * 0.8);
            }
        }
    }

    /** Boulders and ferns along the foot of the wall. */
    private List<Layer> bank() {
        Woods woods = new Woods(ground, "bank").slender(0.3);
        double s = view.scale(z);
        double focus = view.plan().focus();
        List<Woods.Stand> stones = new ArrayList<>();
        List<Woods.Stand> green = new ArrayList<>();
        for (Woods.Stand at : woods.row(z * 0.97, focus * 0.30, 0.85)) {
            double open = falls().getFirst().half();
            double off = Math.abs(at.x() - falls().getFirst().middle());
            double tall = focus * s * Noise.between(at.seed(), 3, 0.07, 0.30) * (off < open ? 0.45 : 1);
            stones.add(new Woods.Stand(at.x(), z * 0.97, tall, at.seed()));
            if (off > open * 1.7 && Noise.at(at.seed(), 4) < 0.75) {
                green.add(new Woods.Stand(at.x() + tall, z * 0.95, tall * 1.5, at.seed() + 1));
            }
        }
        Light l = ground.day().light();
        return List.of(
                woods.layer(z * 0.97, stones, (pen, x, y, tall, own) -> new Boulder(l, z * 0.6, own, 0xFF7C766C, 0.5)
                        .draw(pen, x, y + tall * 0.08, tall)),
                woods.layer(z * 0.95, green, (pen, x, y, tall, own) -> new Frond(flora, l, z * 0.6, own)
                        .clump(pen, x, y, tall)));
    }

    private Layer water() {
        int white = Colours.mix(
                ground.day().light().surface(0xFFF2F8FC), ground.day().light().key(), 0.12);
        int blue = ground.day()
                .light()
                .surface(Colours.mix(0xFF8FB8CC, ground.day().middle(), 0.3));
        double tall = foot - crest;
        List<Fall> falls = falls();
        List<Art> slow = falls.stream().map(f -> sheet(f, tall, blue, white, 1)).toList();
        List<Art> quick =
                falls.stream().map(f -> sheet(f, tall, white, 0xFFFFFFFF, 2)).toList();
        return new Layer.Live(z * 0.998, (pen, t) -> {
            for (int i = 0; i < falls.size(); i++) {
                pen.canvas().save();
                Fall f = falls.get(i);
                pen.canvas()
                        .clipRect(Rect.makeLTRB(
                                (float) (f.middle() - f.half() * 1.4),
                                (float) f.top(),
                                (float) (f.middle() + f.half() * 1.4),
                                (float) foot));
                scroll(pen, slow.get(i), f, t * 0.62, tall);
                scroll(pen, quick.get(i), f, t * 0.95, tall);
                pen.canvas().restore();
            }
        });
    }

    private static void scroll(Pen pen, Art art, Fall f, double turns, double tall) {
        double at = f.top() + (turns - Math.floor(turns)) * tall;
        for (double y = at - tall; y < f.top() + tall * 1.1; y += tall) {
            pen.canvas()
                    .drawImageRect(
                            art.image(),
                            Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                            Rect.makeXYWH(
                                    (float) (f.middle() - f.half() * 1.4), (float) y, (float) (f.half() * 2.8), (float)
                                            tall),
                            SamplingMode.LINEAR,
                            null,
                            true);
        }
    }

    /** Streaks of falling water as a tile that repeats downwards. */
    private Art sheet(Fall f, double tall, int low, int high, int n) {
        int w = (int) Math.max(8, f.half() * 2.8 / 1.5);
        int h = (int) Math.max(16, tall / 2);
        Sheet sheet = Sheet.of(w, h);
        int s = (int) seed + n * 57 + (int) f.middle();
        for (int y = 0; y < h; y++) {
            double turn = Math.PI * 2 * y / h;
            double cy = Math.cos(turn) * 0.9;
            double sy = Math.sin(turn) * 0.9;
            for (int x = 0; x < w; x++) {
                double u = (x + 0.5) / w * 2.8 - 1.4;
                double wave = 0.10 * Noise.value(s + 3, cy * 2 + 5, sy * 2 + x * 0.02);
                double thread = Noise.fbm(s, x * 0.30 * (unit > 900 ? 0.7 : 1) + cy * 1.4, sy * 1.4 + 9, 3);
                double clump = Noise.fbm(s + 1, x * 0.05 + cy * 2.4 + 3, sy * 2.4, 3);
                double body = Noise.smooth(1.10 + wave, 0.72, Math.abs(u) + 0.35 * (thread - 0.5));
                double k = Noise.smooth(0.30, 0.72, thread * 0.65 + clump * 0.45);
                double a = n == 1
                        ? body * (0.62 + 0.3 * k)
                        : body * Noise.smooth(0.42, 0.78, thread * 0.6 + clump * 0.5) * 0.85;
                int c = Colours.mix(low, high, k);
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) a);
            }
        }
        return sheet.toArt(Rect.makeWH(w, h));
    }

    private Layer spray() {
        int white = Colours.mix(
                ground.day().light().surface(0xFFFFFFFF), ground.day().light().air(), 0.25);
        Art puff = Art.bake(
                Rect.makeXYWH(-1, -1, 2, 2),
                40,
                ground.day().light(),
                pen -> pen.glow(0, 0, 1, Colours.fade(white, 0.9), BlendMode.SRC_OVER));
        List<Fall> falls = falls();
        return new Layer.Live(z * 0.99, (pen, t) -> {
            try (Paint p = new Paint()) {
                for (Fall f : falls) {
                    for (int i = 0; i < 16; i++) {
                        double age = t * 0.28 + Noise.at(seed, 600 + i);
                        long turn = (long) Math.floor(age);
                        age -= turn;
                        double x = f.middle() + f.half() * 1.5 * (Noise.at(seed + turn, 620 + i) * 2 - 1) * (1 + age);
                        double y = foot - f.half() * (0.1 + 1.3 * age * Noise.at(seed, 640 + i));
                        float r = (float) (f.half() * (0.45 + 0.9 * age));
                        p.setAlphaf((float) (0.40 * Math.sin(Math.PI * age)));
                        pen.canvas()
                                .drawImageRect(
                                        puff.image(),
                                        Rect.makeWH(80, 80),
                                        Rect.makeXYWH((float) x - r, (float) y - r * 0.8f, 2 * r, 1.6f * r),
                                        SamplingMode.LINEAR,
                                        p,
                                        true);
                    }
                }
            }
        });
    }

    /** A rainbow in the spray. */
    private Layer bow() {
        Fall f = falls().getFirst();
        double r = f.half() * 2.6;
        double cx = f.middle() + f.half() * 0.9;
        double cy = foot + r * 0.12;
        Rect area = Rect.makeLTRB((float) (cx - r * 1.3), (float) (cy - r * 1.3), (float) (cx + r * 1.3), (float) foot);
        double grain = Math.max(2, unit / 360);
        int w = (int) (area.getWidth() / grain);
        int h = (int) (area.getHeight() / grain);
        Sheet sheet = Sheet.of(w, h);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double d = Math.hypot(area.getLeft() + x * grain - cx, area.getTop() + y * grain - cy) / r;
                double u = (d - 0.90) / 0.20;
                if (u > 0 && u < 1) {
                    int c = Colours.hsl(275 * (1 - u), 0.9, 0.62);
                    double low = Math.min(1, (h - y) / (h * 0.35));
                    sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float)
                            (0.42 * Math.sin(Math.PI * u) * low));
                }
            }
        }
        return Layer.Plane.of(z * 0.985, sheet.toArt(area));
    }
}
