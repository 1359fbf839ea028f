package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;

/** What hangs in a jungle: lianas from the canopy, dark broad leaves before the lens. */
final class Lianas {
    private Lianas() {}

    /** Ropes of lianas at depth {@code z}, some hanging straight, some slung from tree to tree. */
    static Layer layer(Ground ground, Flora flora, double z) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        Light l = ground.day().light();
        long seed = Noise.seed(ground.seed(), "liana");
        double top = Math.min(view.visible(z).getTop(), 0);
        double foot = view.horizonY();
        double s = view.scale(z);
        int dark = l.atDistance(Colours.mix(l.surface(flora.bark()), l.shade(), 0.4), z);
        int leaf = l.atDistance(l.surface(Colours.mix(flora.leafDark(), flora.leaf(), 0.6)), z);
        Art art = Art.bake(strip.rows(Math.floor(top), Math.ceil(foot)), 1, l, pen -> {
            int n = (int) (strip.width() / (1.7 * s));
            for (int i = 0; i < n; i++) {
                double x = strip.left() + (i + Noise.at(seed, i)) * strip.width() / n;
                double sling = Noise.at(seed, 100 + i) < 0.45 ? Noise.between(seed, 200 + i, 2, 5) * s : 0;
                double down = (foot - top) * Noise.between(seed, 300 + i, 0.25, 0.8);
                long own = seed + i;
                strip.place(x, sling + s, px -> rope(pen, px, top, sling, down, s * 0.05, dark, leaf, own));
            }
        });
        return strip.plane(z, art);
    }

    private static void rope(
            Pen pen, double x, double top, double sling, double down, double w, int dark, int leaf, long seed) {
        double mid = x + sling * 0.5;
        double end = x + sling;
        double sway = w * 6 * (Noise.at(seed, 1) - 0.5);
        try (Path p = sling > 0
                ? Paths.curve(
                        x,
                        top,
                        x + sling * 0.2,
                        top + down * 0.7,
                        mid,
                        top + down,
                        end - sling * 0.2,
                        top + down * 0.7,
                        end,
                        top)
                : Paths.curve(x, top, x + sway, top + down * 0.5, x - sway * 0.4, top + down)) {
            pen.stroke(p, w, dark);
        }
        for (int i = 0; i < 16; i++) {
            double u = Noise.at(seed, 20 + i);
            double px = sling > 0 ? x + sling * u : x + sway * Math.sin(u * 3);
            double py = top + (sling > 0 ? down * (1 - Math.pow(2 * u - 1, 2)) : down * u);
            double s = w * Noise.between(seed, 40 + i, 1.6, 3.4);
            try (Path p = Paths.oval(px + s * 0.4, py + s * 0.5, s, s * 0.5, 0.9 + Noise.at(seed, 60 + i))) {
                pen.fill(p, Colours.mix(dark, leaf, 0.3 + 0.7 * Noise.at(seed, 80 + i)));
            }
        }
    }

    /** Broad leaves that reach into the corners, dark and out of focus. */
    static Layer frame(Ground ground, Flora flora) {
        View view = ground.view();
        double z = Math.max(0.6, view.plan().focus() * 0.30);
        Rect seen = view.visible(z);
        Light l = ground.day().light();
        double unit = Math.min(view.width(), view.height());
        Flora deep = flora.leaves(0xFF16382A, 0.7);
        Light dim = l.key(l.key(), l.keyAmount() * 0.35);
        Art art = Art.bake(seen, 0.4, dim, pen -> {
            for (int i = 0; i < 14; i++) {
                boolean left = i % 2 == 0;
                boolean high = i % 4 < 2;
                double x = left ? seen.getLeft() - unit * 0.03 : seen.getRight() + unit * 0.03;
                double y = high
                        ? seen.getTop() + unit * Noise.between(ground.seed(), 500 + i, -0.10, 0.22)
                        : seen.getBottom() - unit * Noise.between(ground.seed(), 500 + i, -0.06, 0.30);
                double turn = (left ? 0 : Math.PI)
                        + (left ? 1 : -1) * (high ? 0.55 : -0.75)
                        + (Noise.at(ground.seed(), 520 + i) - 0.5) * 0.8;
                new Frond(deep, dim, 0, Noise.mix(ground.seed() + i))
                        .leaf(pen, x, y, unit * Noise.between(ground.seed(), 540 + i, 0.24, 0.40), turn, i);
            }
        });
        return Layer.Plane.of(z, Lens.soft(art, unit * 0.007, l));
    }
}
