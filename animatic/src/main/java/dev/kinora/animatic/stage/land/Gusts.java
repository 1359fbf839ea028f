package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/** Wind that runs over a field: bands of stalks that bend over and shine, dark ones between. */
final class Gusts {
    private static final double GRAIN = 9;

    private Gusts() {}

    /**
     * The layer.
     *
     * @param shine colour of bent stalks
     * @param strength 0 to 1
     */
    static Layer layer(Ground ground, int shine, double strength) {
        View view = ground.view();
        int seed = ground.noise() + 91;
        double grain = GRAIN * Math.max(1, Math.min(view.width(), view.height()) / 720.0);
        int dark = Colours.mix(ground.day().light().shade(), 0xFF241A0C, 0.5);
        Paint soft = new Paint();
        double z = view.groundZ(view.height() * 1.02);
        return new Layer.Live(Math.max(z * 1.02, 0.9 * view.plan().focus() + 60), (pen, t) -> {
            View.Shift s = view.at(t, 60);
            double left = -s.x() / s.scale() - grain;
            double top = view.horizonY();
            double bottom = (view.height() - s.y()) / s.scale() + grain;
            int w = (int) Math.ceil((view.width() / s.scale() + 2 * grain) / grain);
            int h = (int) Math.ceil((bottom - top) / grain);
            if (h < 2) {
                return;
            }
            Sheet sheet = Sheet.of(w, h);
            for (int y = 0; y < h; y++) {
                double depth = Math.min(400, view.groundZ(top + (y + 0.5) * grain));
                double near = Math.min(1, (y + 0.5) / h * 4);
                for (int x = 0; x < w; x++) {
                    double wx = (left + x * grain - view.width() / 2.0) * depth / view.focal();
                    double bend = Noise.value(seed, wx * 0.03, depth * 0.06) * 4;
                    double wave = 0.5 + 0.5 * Math.sin(wx * 0.34 - t * 2.6 + bend * 2 + depth * 0.12);
                    double gust = Noise.fbm(seed + 1, (wx - t * 5.5) * 0.07, depth * 0.13 + t * 0.15, 2);
                    double v = (gust - 0.5) * 1.5 + (wave - 0.5) * 0.35;
                    int c = v > 0 ? shine : dark;
                    sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float)
                            Math.min(0.6, Math.abs(v) * strength * near));
                }
            }
            sheet.toArt(Rect.makeXYWH((float) left, (float) top, (float) (w * grain), (float) (h * grain)))
                    .draw(pen.canvas(), soft);
        });
    }
}
