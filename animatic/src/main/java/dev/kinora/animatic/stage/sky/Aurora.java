package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;

/** Curtains of northern light. */
final class Aurora {
    private final View view;
    private final long seed;

    Aurora(View view, long seed) {
        this.view = view;
        this.seed = seed;
    }

    Layer layer() {
        Strip strip = Strip.tile(view, 1.6);
        double top = Math.min(0, view.visible(Sky.FAR).getTop());
        double tall = view.horizonY() - top;
        int w = (int) (strip.width() / 3);
        int h = (int) Math.max(4, tall / 3);
        Sheet sheet = Sheet.of(w, h);
        for (int x = 0; x < w; x++) {
            double turn = x * Math.PI * 2 / w;
            for (int band = 0; band < 3; band++) {
                int s = (int) Noise.mix(seed + band);
                double cx = Math.cos(turn) * 1.7 + band * 9;
                double cy = Math.sin(turn) * 1.7;
                double foot = h * (0.86 - 0.2 * band - 0.34 * Noise.fbm(s, cx, cy, 2));
                double rays = 0.30 + 0.95 * Noise.fbm(s + 1, cx * 9, cy * 9, 3);
                double length = h * (0.30 + 0.42 * Noise.value(s + 2, cx * 4, cy * 4));
                double strength = Noise.smooth(0.28, 0.62, Noise.fbm(s + 3, cx * 1.3, cy * 1.3, 2)) * rays;
                for (int y = 0; y < Math.min(h, foot + 4); y++) {
                    double up = (foot - y) / length;
                    double k = up < 0 ? Math.max(0, 1 + up * length / 4) : Math.exp(-up * 2.1);
                    float a = (float) Math.min(0.85, k * strength * 0.8);
                    float violet = (float) Noise.smooth(0.35, 1.2, up);
                    sheet.over(x, y, 60 + 110 * violet, 245 - 150 * violet, 150 + 70 * violet, a);
                }
            }
        }
        Art art = sheet.toArt(strip.rows(top, view.horizonY()));
        return new Layer.Plane(
                Sky.FAR * 0.95,
                art,
                view.width() * 0.008,
                strip.width(),
                BlendMode.SCREEN,
                t -> 0.82 + 0.18 * Math.sin(t * 0.9));
    }
}
