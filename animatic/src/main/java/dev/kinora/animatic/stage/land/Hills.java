package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** Soft ridges at the horizon, each paler than the one before it. */
final class Hills {
    private final Ground ground;
    private final Flora flora;
    private boolean terraced;

    Hills(Ground ground, Flora flora) {
        this.ground = ground;
        this.flora = flora;
    }

    /**
     * Several ridges on one plane.
     *
     * @param z metres to the nearest ridge
     * @param ridges how many, each twice as far as the one before
     * @param rise height of the farthest, share of the frame's shorter side
     */
    Layer layer(double z, int ridges, double rise) {
        Strip strip = Strip.at(ground.view(), z);
        double unit = Math.min(ground.view().width(), ground.view().height());
        double foot = ground.view().horizonY();
        double top = foot - unit * rise * 1.25;
        Art art = Art.bake(
                strip.rows(Math.floor(top), Math.ceil(foot + unit * 0.008)),
                1,
                ground.day().light(),
                pen -> {
                    for (int i = ridges - 1; i >= 0; i--) {
                        ridge(pen, strip, foot, unit * rise * (i + 1.0) / ridges, z * Math.pow(2, i), i);
                    }
                });
        return strip.plane(z, art);
    }

    /** A swell of grassland that hides the straight edge of the ground; {@code rise} in shares of the shorter side. */
    Layer swell(double z, double rise) {
        Strip strip = Strip.at(ground.view(), z);
        double unit = Math.min(ground.view().width(), ground.view().height());
        double foot = ground.view().horizonY();
        double below = Math.max(3, ground.view().screenY(0, z * 0.55) - foot);
        double top = foot - unit * rise * 1.2;
        int far = ground.seen(Colours.mix(flora.field(), flora.blade(), 0.25), z);
        int near = ground.seen(flora.field(), z * 0.7);
        Art art = Art.bake(
                strip.rows(Math.floor(top), Math.ceil(foot + below)),
                1,
                ground.day().light(),
                pen -> {
                    PathBuilder b = new PathBuilder();
                    b.moveTo((float) strip.left() - 4, (float) (foot + below));
                    int n = (int) Math.ceil(strip.width() / 10) + 1;
                    for (int k = 0; k <= n; k++) {
                        double x = strip.left() + k * strip.width() / n;
                        b.lineTo((float) x, (float) (foot - (height(x, strip, unit * 1.1, 7) - 0.3) * unit * rise));
                    }
                    b.lineTo((float) strip.right() + 4, (float) (foot + below));
                    b.closePath();
                    try (Path p = b.build()) {
                        pen.gradient(
                                p, 0, top, 0, foot + below, far, near, Colours.fade(near, 0.8), Colours.fade(near, 0));
                    }
                });
        return strip.plane(z, art);
    }

    private void ridge(Pen pen, Strip strip, double foot, double rise, double z, int i) {
        double unit = Math.min(ground.view().width(), ground.view().height());
        int base = Colours.mix(flora.leaf(), flora.leafDark(), 0.4);
        int crest = ground.seen(base, z * 0.5);
        crest = Colours.mix(crest, ground.day().light().shade(), 0.10);
        int low = Colours.mix(ground.seen(base, z), ground.day().horizon(), 0.35);
        int n = (int) Math.ceil(strip.width() / 8) + 1;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) strip.left() - 4, (float) foot + 40);
        for (int k = 0; k <= n; k++) {
            double x = strip.left() + k * strip.width() / n;
            b.lineTo((float) x, (float) (foot - height(x, strip, unit * (0.55 + 0.25 * i), i) * rise));
        }
        b.lineTo((float) strip.right() + 4, (float) foot + 40);
        b.closePath();
        try (Path p = b.build()) {
            pen.gradient(p, 0, foot - rise, 0, foot, crest, Colours.mix(crest, low, 0.6), low);
        }
    }

    private double height(double x, Strip strip, double wave, int i) {
        double v = raw(x, wave, i);
        if (strip.repeats()) {
            double k = ((x - strip.left()) / strip.width() - 0.75) / 0.25;
            v = k <= 0 ? v : v * (1 - k) + raw(x - strip.width(), wave, i) * k;
        }
        return v;
    }

    /** The same with steep sides and flat tops, as tables of rock have. */
    Hills terraced() {
        terraced = true;
        return this;
    }

    private double raw(double x, double wave, int i) {
        double slow = Noise.fbm(ground.noise() + 100 + i, x / wave + 50, 0.5, 2);
        double fine = Noise.fbm(ground.noise() + 200 + i, x / wave * 7, 0.5, 3);
        if (terraced) {
            double tables = 0.62 * Noise.smooth(0.50, 0.535, slow + 0.06 * fine)
                    + 0.30 * Noise.smooth(0.60, 0.63, slow + 0.05 * fine);
            return 0.08 + tables + 0.05 * (fine - 0.5);
        }
        return 0.22 + 0.78 * Noise.smooth(0.2, 0.85, slow) + 0.06 * (fine - 0.5);
    }
}
