package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.List;

/** Snow falling at three depths, the nearest flakes out of focus. */
final class Snowfall {
    private final View view;
    private final long seed;
    private final int colour;
    private final Art flake;

    Snowfall(View view, Daylight day, long seed) {
        this.view = view;
        this.seed = seed;
        colour = Colours.mix(
                Colours.mix(0xFFFFFFFF, day.light().tint(), 0.5), day.light().key(), 0.15);
        flake = Art.bake(
                Rect.makeXYWH(-1, -1, 2, 2),
                16,
                day.light(),
                pen -> pen.glow(0, 0, 1, Colours.fade(colour, 0.9), BlendMode.SRC_OVER));
    }

    /** @param thick how many flakes: 1 as usual */
    List<Layer> layers(double focus, double thick) {
        double unit = Math.min(view.width(), view.height()) / 720.0;
        return List.of(
                points(focus * 4, (int) (330 * thick), 2.7 * unit, 0.075, 0.75, 1),
                points(focus * 1.2, (int) (150 * thick), 4.6 * unit, 0.12, 0.85, 2),
                soft(1.2, (int) (24 * thick), 15 * unit, 0.24));
    }

    private Layer points(double z, int count, double size, double speed, double alpha, int n) {
        return new Layer.Live(z, (pen, t) -> {
            Rect area = Drops.area(view, t, z, size * 2);
            float[] xy = new float[count * 2];
            for (int i = 0; i < count; i++) {
                place(xy, i, n, area, speed, t);
            }
            try (Paint p = new Paint().setStrokeCap(PaintStrokeCap.ROUND).setColor(Colours.fade(colour, alpha))) {
                int third = count / 3 * 2;
                p.setStrokeWidth((float) (size * 0.6));
                pen.canvas().drawPoints(java.util.Arrays.copyOfRange(xy, 0, third), p);
                p.setStrokeWidth((float) (size * 0.85));
                pen.canvas().drawPoints(java.util.Arrays.copyOfRange(xy, third, 2 * third), p);
                p.setStrokeWidth((float) (size * 1.2));
                pen.canvas().drawPoints(java.util.Arrays.copyOfRange(xy, 2 * third, 2 * count), p);
            }
        });
    }

    private Layer soft(double z, int count, double size, double speed) {
        return new Layer.Live(z, (pen, t) -> {
            Rect area = Drops.area(view, t, z, size * 2);
            float[] xy = new float[count * 2];
            try (Paint p = new Paint().setAlphaf(0.55f)) {
                for (int i = 0; i < count; i++) {
                    place(xy, i, 3, area, speed, t);
                    float r = (float) (size * Noise.between(seed + 3, 7000 + i, 0.5, 1.1));
                    Rect to = Rect.makeXYWH(xy[2 * i] - r, xy[2 * i + 1] - r, 2 * r, 2 * r);
                    pen.canvas().drawImageRect(flake.image(), Rect.makeWH(32, 32), to, SamplingMode.LINEAR, p, true);
                }
            }
        });
    }

    private void place(float[] xy, int i, int n, Rect area, double speed, double t) {
        double v = view.height() * speed * Noise.between(seed + n, 3L * i, 0.7, 1.3);
        double phase = Noise.at(seed + n, 3L * i + 1) * 40;
        double sway = view.height() * speed * 0.22 * Math.sin(t * Noise.between(seed + n, 9000 + i, 0.7, 1.6) + phase);
        double x = Noise.at(seed + n, 3L * i + 2) * area.getWidth() + sway - v * t * 0.25;
        double y = phase / 40 * area.getHeight() + v * t;
        xy[2 * i] = Drops.wrap(x, area.getLeft(), area.getWidth());
        xy[2 * i + 1] = Drops.wrap(y, area.getTop(), area.getHeight());
    }
}
