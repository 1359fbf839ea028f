package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/** A rainbow over the land, from the horizon up and down again; a second one around it, paler and the other way round, on demand. */
final class Rainbow {
    /** Metres away: before hills and mountains, behind what is near. */
    private static final double FAR = 260;
    /** Width of the bow, share of its radius. */
    private static final double WIDE = 0.12;

    private static final double SECOND = 1.30;

    private final View view;
    private final long seed;
    private final int bows;

    /** @param bows one or two */
    Rainbow(View view, long seed, int bows) {
        this.view = view;
        this.seed = seed;
        this.bows = bows;
    }

    Layer layer() {
        double unit = Math.min(view.width(), view.height());
        double r = Math.min(view.horizonY() * (bows > 1 ? 0.66 : 0.80), unit * 0.72) + unit * 0.04;
        double cx = view.width() * (0.5 + 0.14 * (Noise.at(seed, 61) < 0.5 ? -1 : 1));
        double cy = view.horizonY() + unit * 0.05;
        double reach = r * (bows > 1 ? SECOND : 1) * (1 + WIDE);
        Rect area = Rect.makeLTRB(
                (float) (cx - reach), (float) (cy - reach), (float) (cx + reach), (float) (view.horizonY() + 2));
        double grain = Math.max(1.5, unit / 480);
        int w = (int) Math.ceil(area.getWidth() / grain);
        int h = (int) Math.ceil(area.getHeight() / grain);
        Sheet sheet = Sheet.of(w, h);
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                double dx = area.getLeft() + x * grain - cx;
                double dy = area.getTop() + y * grain - cy;
                double d = Math.hypot(dx, dy) / r;
                double low = Math.min(1, (h - y) / (h * 0.12));
                bow(sheet, x, y, (d - 1) / WIDE + 0.5, 0.62 * low);
                if (bows > 1) {
                    bow(sheet, x, y, 0.5 - (d - SECOND) / WIDE, 0.34 * low);
                }
            }
        });
        return Layer.Plane.of(FAR, sheet.toArt(area));
    }

    /** @param u 0 at the violet edge, 1 at the red one */
    private static void bow(Sheet sheet, int x, int y, double u, double strength) {
        if (u > 0 && u < 1) {
            int c = Colours.hsl(275 * (1 - u), 0.92, 0.60);
            sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float)
                    (strength * Math.pow(Math.sin(Math.PI * u), 0.7)));
        }
    }
}
