package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.types.Rect;
import java.util.List;

/** Rain at three depths, and its splashes on the ground. */
final class Rain {
    private static final double SLANT = 0.15;

    private final View view;
    private final long seed;
    private final int colour;

    Rain(View view, Daylight day, long seed) {
        this.view = view;
        this.seed = seed;
        colour = Colours.mix(Colours.mix(day.horizon(), day.light().key(), 0.3), 0xFFFFFFFF, 0.35);
    }

    List<Layer> layers(double focus, double heavy) {
        double h = view.height();
        return List.of(
                sheet(focus * 4, 200 * heavy, 0.030 * h, h / 720 * 1.0, 1.15, 0.30, 1),
                splashes(focus * 1.6, (int) (46 * heavy)),
                sheet(focus * 1.1, 110 * heavy, 0.062 * h, h / 720 * 1.4, 1.75, 0.34, 2),
                sheet(1.0, 18 * heavy, 0.17 * h, h / 720 * 2.6, 2.7, 0.20, 3));
    }

    private Layer sheet(double z, double count, double length, double width, double speed, double alpha, int n) {
        int drops = (int) (count * Math.max(1, view.width() / (double) view.height() / 1.78));
        return new Layer.Live(z, (pen, t) -> {
            Rect area = Drops.area(view, t, z, length);
            float[] xy = new float[drops * 4];
            for (int i = 0; i < drops; i++) {
                double v = view.height() * speed * Noise.between(seed + n, 4L * i, 0.85, 1.15);
                double y = Noise.at(seed + n, 4L * i + 1) * area.getHeight() + v * t;
                double x = Noise.at(seed + n, 4L * i + 2) * area.getWidth() - v * t * SLANT;
                double l = length * Noise.between(seed + n, 4L * i + 3, 0.6, 1.2);
                float px = Drops.wrap(x, area.getLeft(), area.getWidth());
                float py = Drops.wrap(y, area.getTop(), area.getHeight());
                xy[4 * i] = px;
                xy[4 * i + 1] = py;
                xy[4 * i + 2] = (float) (px + l * SLANT);
                xy[4 * i + 3] = (float) (py - l);
            }
            try (Paint p = new Paint()
                    .setMode(PaintMode.STROKE)
                    .setStrokeWidth((float) width)
                    .setColor(Colours.fade(colour, alpha))) {
                pen.canvas().drawLines(xy, p);
            }
        });
    }

    private Layer splashes(double z, int count) {
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < count; i++) {
                splash(pen, i, t);
            }
        });
    }

    private void splash(Pen pen, int i, double t) {
        double clock = t / 0.42 + Noise.at(seed, 900 + i);
        long turn = (long) Math.floor(clock);
        double age = clock - turn;
        double down = view.height() - view.horizonY();
        double v = Math.pow(Noise.at(seed + turn, 1200 + i), 0.8);
        double y = view.horizonY() + down * (0.10 + 0.95 * v);
        double x = Noise.at(seed + turn, 1500 + i) * view.width();
        double r = (0.8 + 5.5 * v) * (0.3 + age) * view.height() / 720.0;
        try (Paint p = new Paint()
                .setMode(PaintMode.STROKE)
                .setStrokeWidth((float) (0.6 + 0.7 * v))
                .setColor(Colours.fade(colour, 0.38 * (1 - age)))) {
            pen.canvas()
                    .drawArc(
                            (float) (x - r),
                            (float) (y - r * 0.36),
                            (float) (x + r),
                            (float) (y + r * 0.36),
                            180,
                            360,
                            false,
                            p);
        }
    }
}
