package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** Paints the sky without clouds: gradient, sun or moon, stars. */
final class Dome {
    private final View view;
    private final Daylight day;
    private final long seed;
    private final double unit;

    Dome(View view, Daylight day, long seed) {
        this.view = view;
        this.day = day;
        this.seed = seed;
        unit = Math.min(view.width(), view.height());
    }

    void draw(Pen pen, Rect bounds, boolean stars) {
        double foot = view.horizonY();
        double top = Math.min(bounds.getTop() * 0.6, foot - view.height() * 0.45);
        try (Shader s = Shader.makeLinearGradient(
                        0,
                        (float) top,
                        0,
                        (float) foot,
                        new int[] {
                            day.zenith(),
                            Colours.mix(day.zenith(), day.middle(), 0.55),
                            day.middle(),
                            Colours.mix(day.middle(), day.horizon(), 0.62),
                            day.horizon()
                        },
                        new float[] {0, 0.32f, 0.64f, 0.86f, 1});
                Paint p = new Paint().setShader(s).setDither(true)) {
            pen.canvas().drawRect(bounds, p);
        }
        if (stars) {
            stars(pen, bounds);
        }
        if (day.shines()) {
            if (night()) {
                moon(pen);
            } else {
                sun(pen);
            }
        }
    }

    private boolean night() {
        return Colours.luma(day.zenith()) < 32;
    }

    private double x() {
        return day.sunX() * view.width();
    }

    private double y() {
        return view.horizonY() * (1 - day.sunY());
    }

    private void sun(Pen pen) {
        int key = day.light().key();
        double low = Noise.smooth(0.5, 0.0, day.sunY());
        pen.glow(x(), y(), unit * (0.8 + 0.35 * low), Colours.fade(key, 0.28 + 0.22 * low), BlendMode.SRC_OVER);
        pen.glow(x(), y(), unit * 0.34, Colours.fade(Colours.mix(key, 0xFFFFFFFF, 0.2), 0.6), BlendMode.SCREEN);
        pen.glow(x(), y(), unit * 0.12, 0xC0FFFFFF, BlendMode.SCREEN);
        if (day.sunY() > -0.04) {
            double r = unit * (0.030 + 0.006 * low);
            try (Path disc = Paths.oval(x(), y(), r, r)) {
                pen.soft(disc, r * 0.06, Colours.mix(0xFFFFFFFF, key, 0.10));
            }
        }
    }

    private void moon(Pen pen) {
        double r = unit * 0.062;
        double x = x();
        double y = y();
        pen.glow(x, y, r * 15, Colours.fade(0xFF3A7CC0, 0.50), BlendMode.SCREEN);
        pen.glow(x, y, r * 8, Colours.fade(0xFF6FA4E8, 0.42), BlendMode.SCREEN);
        pen.glow(x, y, r * 2.8, Colours.fade(0xFFBFD8FF, 0.34), BlendMode.SCREEN);
        try (Path disc = Paths.oval(x, y, r, r)) {
            pen.radial(disc, x - r * 0.25, y - r * 0.3, r * 1.5, 0xFFD2CBB8, 0xFFC0B9A8, 0xFF989392);
            pen.inside(disc, () -> {
                for (int i = 0; i < 11; i++) {
                    double a = Noise.at(seed, 40 + i) * Math.PI * 2;
                    double d = Math.sqrt(Noise.at(seed, 60 + i)) * r * 0.85;
                    double s = r * Noise.between(seed, 80 + i, 0.08, 0.30);
                    try (Path sea = Paths.oval(x + Math.cos(a) * d, y + Math.sin(a) * d, s, s * 0.86)) {
                        pen.soft(sea, s * 0.22, 0x7070748C);
                    }
                }
            });
        }
    }

    private void stars(Pen pen, Rect bounds) {
        double area = bounds.getWidth() * (view.horizonY() - bounds.getTop());
        int count = (int) Math.min(900, area / (unit * unit) * 420);
        try (Paint p = new Paint()) {
            for (int i = 0; i < count; i++) {
                double x = bounds.getLeft() + Noise.at(seed, 1000 + i) * bounds.getWidth();
                double v = Noise.at(seed, 3000 + i);
                double y = bounds.getTop() + v * (view.horizonY() - bounds.getTop());
                double size = Math.pow(Noise.at(seed, 5000 + i), 7);
                double fade = Math.min(1, (1 - v) * 2.4) * (night() ? 1 : 0.45);
                int tint = Noise.at(seed, 7000 + i) < 0.7 ? 0xFFEAF1FF : 0xFFFFE7C6;
                p.setColor(Colours.fade(tint, (0.22 + 0.70 * size + 0.25 * Noise.at(seed, 9000 + i)) * fade));
                pen.canvas().drawCircle((float) x, (float) y, (float) (unit / 720 * (0.55 + 1.3 * size)), p);
                if (size > 0.62) {
                    pen.glow(x, y, unit * 0.014, Colours.fade(0xFF9CC4FF, 0.5 * fade), BlendMode.SCREEN);
                }
            }
        }
    }
}
