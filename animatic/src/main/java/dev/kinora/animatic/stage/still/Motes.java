package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.solid.Sun;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.Map;

/** Dust that is seen only where the light falls. */
final class Motes {
    private static final int COUNT = 80;

    /** A disc of light does not answer any: it is baked by whichever there is. */
    private static final Place PLACE = new Place("", true, TimeOfDay.MORNING, Weather.CLEAR, Season.SUMMER, Map.of());

    private final Sun sun;
    private final View view;
    private final long seed;
    private final Art disc;

    Motes(Sun sun, View view, long seed) {
        this.sun = sun;
        this.view = view;
        this.seed = Noise.seed(seed, "motes");
        disc = Art.bake(
                Paths.rect(-1, -1, 1, 1),
                24,
                Daylight.of(PLACE, 1).light(),
                pen -> pen.radial(Paths.oval(0, 0, 1, 1), 0, 0, 1, 0xFFFFF4DC, 0xF0FFF4DC, 0xC0FFEFD0, 0x00FFEFD0));
    }

    Layer layer() {
        double focus = view.plan().focus();
        return new Layer.Live(focus * 0.8, (pen, t) -> {
            double half = focus / view.plan().focal() * view.width() / view.height() / 2;
            for (int i = 0; i < COUNT; i++) {
                double z = focus * (0.62 + 0.9 * Noise.at(seed, i * 5L));
                double x = (Noise.at(seed, i * 5L + 1) * 2 - 1) * half * 1.3
                        + 0.010 * Math.sin(t * (0.3 + 0.4 * Noise.at(seed, i * 5L + 3)) + i);
                double y = Noise.at(seed, i * 5L + 2) * focus * 0.5
                        + 0.008 * Math.sin(t * (0.25 + 0.3 * Noise.at(seed, i * 5L + 4)) + i * 2.1)
                        + 0.002 * t;
                double lit = sun.gobo().light(x, y, z, 0.02);
                if (lit < 0.15) {
                    continue;
                }
                double r = 0.9 + view.defocus(z) * 0.36 * view.height() / 720.0;
                double alpha = lit * Math.min(0.75, 2.2 / (r * r) + 0.035);
                float px = (float) view.screenX(x, z);
                float py = (float) view.screenY(y, z);
                try (Paint p = new Paint().setAlphaf((float) alpha).setBlendMode(BlendMode.SCREEN)) {
                    pen.canvas()
                            .drawImageRect(
                                    disc.image(),
                                    Rect.makeWH(48, 48),
                                    Rect.makeLTRB(
                                            (float) (px - r), (float) (py - r), (float) (px + r), (float) (py + r)),
                                    SamplingMode.LINEAR,
                                    p,
                                    true);
                }
            }
        });
    }
}
