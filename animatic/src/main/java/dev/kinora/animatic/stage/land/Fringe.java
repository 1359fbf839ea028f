package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** What stands close before the lens: dark, soft grass and a few big flowers along the lower edge. */
final class Fringe {
    private static final double DETAIL = 1 / 3.0;

    private final Ground ground;
    private final Flora flora;
    private final long seed;

    Fringe(Ground ground, Flora flora) {
        this.ground = ground;
        this.flora = flora;
        seed = Noise.seed(ground.seed(), "fringe");
    }

    /** Blurred grass and {@code flowers} heads a frame's width. */
    Layer grass(int flowers) {
        View view = ground.view();
        double z = depth();
        Strip strip = Strip.at(view, z);
        double unit = Math.min(view.width(), view.height());
        double foot = Math.max(view.visible(z).getBottom(), view.height());
        double tall = unit * 0.115;
        Rect bounds = strip.rows(Math.floor(foot - tall * 1.7), Math.ceil(foot));
        Art sharp = Art.bake(bounds, DETAIL, ground.day().light(), pen -> {
            blades(strip, bounds, foot, tall).draw(pen.canvas(), new Paint());
            int n = (int) Math.round(flowers * strip.width() / view.width());
            for (int i = 0; i < n; i++) {
                flower(pen, strip, foot, tall, i, n);
            }
        });
        return swaying(
                strip, z, foot, Lens.soft(sharp, unit * 0.0042, ground.day().light()));
    }

    /** The plane moved by wind about its foot; tiles stand still, the camera passes them fast enough. */
    private Layer swaying(Strip strip, double z, double foot, Art art) {
        if (strip.repeats()) {
            return strip.plane(z, art);
        }
        List<Slice> slices = slices(art);
        return new Layer.Live(z, (pen, t) -> {
            double lean = 0.05 * Math.sin(t * 1.7) + 0.03 * Math.sin(t * 2.9 + 1);
            for (Slice slice : slices) {
                slice.draw(pen.canvas(), art, lean * (foot - slice.middle));
            }
        });
    }

    /** Rows of a picture that are moved together: a slanted picture in slices costs a fifth of slanting it. */
    private record Slice(Rect from, Rect to, double middle) {
        void draw(Canvas canvas, Art art, double dx) {
            Rect at = to.offset((float) dx, 0);
            canvas.drawImageRect(art.image(), from, at, SamplingMode.LINEAR, null, false);
        }
    }

    private static List<Slice> slices(Art art) {
        double k = art.scale();
        Rect b = art.bounds();
        int w = art.image().getWidth();
        int h = art.image().getHeight();
        List<Slice> out = new ArrayList<>();
        for (int y = 0; y < h; y += 2) {
            int next = Math.min(h, y + 2);
            double top = b.getTop() + y / k;
            double bottom = b.getTop() + next / k;
            out.add(new Slice(
                    Rect.makeLTRB(0, y, w, next),
                    Paths.rect(b.getLeft(), top, b.getLeft() + w / k, bottom),
                    (top + bottom) / 2));
        }
        return List.copyOf(out);
    }

    /** Dry stalks that stick out of the snow, far out of focus. */
    Layer stalks() {
        View view = ground.view();
        double z = depth();
        Strip strip = Strip.at(view, z);
        double unit = Math.min(view.width(), view.height());
        double foot = Math.max(view.visible(z).getBottom(), view.height());
        Rect bounds = strip.rows(Math.floor(foot - unit * 0.3), Math.ceil(foot));
        Light l = ground.day().light();
        int dark = Colours.fade(l.surface(Colours.mix(Colours.scale(l.shade(), 0.8), 0xFF3A3A48, 0.4)), 0.8);
        Art sharp = Art.bake(bounds, DETAIL, l, pen -> {
            int n = (int) Math.round(26 * strip.width() / view.width());
            for (int i = 0; i < n; i++) {
                double u = Noise.at(seed, 100 + i);
                double side = strip.repeats() ? u : u < 0.5 ? u * 0.6 : 1 - (1 - u) * 0.6;
                double x = strip.left() + side * strip.width();
                double high = unit * Noise.between(seed, 200 + i, 0.06, 0.20);
                double lean = high * (Noise.at(seed, 300 + i) - 0.5) * 0.4;
                strip.place(x, high, px -> {
                    try (Path p = Paths.curve(px, foot, px + lean * 0.3, foot - high * 0.6, px + lean, foot - high)) {
                        pen.stroke(p, unit * 0.004, dark);
                    }
                });
            }
        });
        return strip.plane(z, Lens.soft(sharp, unit * 0.005, ground.day().light()));
    }

    /** In front of the nearest ground that can be seen, behind nothing. */
    private double depth() {
        return Math.max(0.5, ground.view().groundZ(ground.view().height() * 1.02) * 0.62);
    }

    private Art blades(Strip strip, Rect bounds, double foot, double tall) {
        int w = (int) Math.round(strip.width() * DETAIL);
        int h = (int) Math.round(bounds.getHeight() * DETAIL);
        Sheet sheet = strip.repeats() ? Sheet.wrapping(w, h) : Sheet.of(w, h);
        Light l = ground.day().light();
        int n = (int) (w / 1.5);
        for (int i = 0; i < n; i++) {
            double x = Noise.at(seed, i) * w;
            double u = Math.abs(x / w - 0.5) * 2;
            double patch = Noise.fbm((int) seed, x * 0.03, 0.5, 2);
            double high = tall
                    * DETAIL
                    * (0.25 + 0.55 * Noise.smooth(0.3, 0.7, patch) + 0.35 * u * u)
                    * Noise.between(seed, 2000 + i, 0.6, 1.3);
            int root = l.surface(Colours.mix(Colours.scale(flora.root(), 0.55), l.shade(), 0.35));
            int tip = l.surface(Colours.mix(flora.root(), flora.blade(), 0.25 + 0.5 * Noise.at(seed, 4000 + i)));
            sheet.blade(
                    x,
                    h,
                    high,
                    high * (Noise.at(seed, 6000 + i) - 0.45) * 0.7,
                    2.0,
                    root,
                    Colours.saturate(tip, 0.8),
                    0.8);
        }
        return sheet.toArt(bounds);
    }

    private void flower(Pen pen, Strip strip, double foot, double tall, int i, int n) {
        Light l = ground.day().light();
        int petal = flora.blossoms()
                .get((int) (Noise.at(seed, 8000 + i) * flora.blossoms().size() * 0.999));
        double u = (i + 0.15 + 0.7 * Noise.at(seed, 8100 + i)) / n;
        double side = strip.repeats() ? u : u < 0.5 ? u * 0.78 : 1 - (1 - u) * 0.78;
        double x = strip.left() + side * strip.width();
        double y = foot - tall * Noise.between(seed, 8200 + i, 0.15, 0.85);
        double r = tall * Noise.between(seed, 8300 + i, 0.16, 0.24);
        int lit = Colours.saturate(l.surface(Colours.mix(petal, l.shade(), 0.12)), 0.9);
        strip.place(x, r, px -> {
            try (Path stem = Paths.curve(px, y, px + r * 0.15, y + r * 2, px, foot + r)) {
                pen.stroke(stem, r * 0.16, l.surface(Colours.mix(flora.root(), flora.blade(), 0.3)));
            }
            pen.moved(
                    px,
                    y,
                    0.2,
                    r,
                    () -> Blossoms.head(pen, lit, Colours.mix(lit, l.shade(), 0.3), l.surface(0xFFE0A030)));
        });
    }
}
