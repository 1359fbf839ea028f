package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;

/** Slanting beams of sunlight under leaves. */
public final class Shafts {
    private Shafts() {}

    /**
     * Beams over the whole picture at depth {@code z}.
     *
     * @param strength of the brightest, 0 to 1
     */
    public static Layer layer(View view, Daylight day, double z, double strength, long seed) {
        Rect seen = view.visible(z);
        double grain = Math.max(5, view.height() / 130.0);
        int w = (int) Math.ceil(seen.getWidth() / grain);
        int h = (int) Math.ceil(seen.getHeight() / grain);
        Sheet sheet = Sheet.of(w, h);
        int key = Colours.mix(day.light().key(), 0xFFFFF6D8, 0.4);
        double side = Math.signum(day.light().keyX());
        for (int y = 0; y < h; y++) {
            double py = (seen.getTop() + (y + 0.5) * grain) / view.height();
            double fall = Noise.smooth(-0.15, 0.10, py) * Math.pow(Math.max(0, 1 - py * 0.92), 0.9);
            for (int x = 0; x < w; x++) {
                double px = (seen.getLeft() + (x + 0.5) * grain) / view.height();
                double u = px + side * py * 0.62 * (1 + 0.10 * px);
                double beam = Noise.smooth(
                        0.52, 0.86, 0.7 * Noise.value(seed, u * 4.2 + 20) + 0.3 * Noise.value(seed + 1, u * 11 + 20));
                double dust = 0.75 + 0.5 * (Noise.fbm((int) seed, px * 3, py * 3, 2) - 0.5);
                double a = strength * beam * fall * dust;
                if (a > 0.003) {
                    sheet.set(x, y, Colours.red(key), Colours.green(key), Colours.blue(key), (float) a);
                }
            }
        }
        Art art = sheet.toArt(Rect.makeXYWH(seen.getLeft(), seen.getTop(), (float) (w * grain), (float) (h * grain)));
        return Layer.Plane.of(z, art);
    }
}
