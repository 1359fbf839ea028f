package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Pollen and dust that float and glint in low sunlight, fireflies by night. */
public final class Motes {
    private static final int COUNT = 34;

    private Motes() {}

    /**
     * Motes at depth {@code z}.
     *
     * @param colour of a lit mote
     */
    public static Layer layer(View view, Daylight day, double z, int colour, long seed) {
        double unit = Math.min(view.width(), view.height());
        Art glow = Art.bake(
                Rect.makeXYWH(-1, -1, 2, 2),
                12,
                day.light(),
                pen -> pen.glow(0, 0, 1, Colours.fade(colour, 1), BlendMode.SRC_OVER));
        return new Layer.Live(z, (pen, t) -> {
            Rect area = Drops.area(view, t, z, unit * 0.03);
            try (Paint p = new Paint()) {
                for (int i = 0; i < COUNT; i++) {
                    double sway = Math.sin(t * Noise.between(seed, i, 0.4, 1.1) + i * 2.1);
                    double x = Noise.at(seed, 100 + i) * area.getWidth() + unit * (0.018 * t + 0.02 * sway);
                    double y = Noise.at(seed, 200 + i) * area.getHeight()
                            - unit * 0.008 * t
                            + unit * 0.015 * Math.cos(t * 0.7 + i);
                    double shine = Math.max(0, Math.sin(t * Noise.between(seed, 300 + i, 0.6, 1.6) + i * 1.3));
                    float r = (float) (unit * Noise.between(seed, 400 + i, 0.0028, 0.0075));
                    p.setAlphaf((float) (0.75 * shine));
                    float px = Drops.wrap(x, area.getLeft(), area.getWidth());
                    float py = Drops.wrap(y, area.getTop(), area.getHeight());
                    pen.canvas()
                            .drawImageRect(
                                    glow.image(),
                                    Rect.makeWH(24, 24),
                                    Rect.makeXYWH(px - r, py - r, 2 * r, 2 * r),
                                    SamplingMode.LINEAR,
                                    p,
                                    true);
                }
            }
        });
    }
}
