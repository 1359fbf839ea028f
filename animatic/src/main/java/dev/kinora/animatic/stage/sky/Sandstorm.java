package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A storm of sand: a wall of it that rolls behind, veils that tear past, grains that fly. */
final class Sandstorm {
    private final View view;
    private final Daylight day;
    private final long seed;
    private final double way;

    Sandstorm(View view, Daylight day, long seed) {
        this.view = view;
        this.day = day;
        this.seed = seed;
        way = Noise.at(seed, 1) < 0.5 ? -1 : 1;
    }

    List<Layer> layers(double focus) {
        int far = Colours.mix(day.horizon(), day.light().surface(0xFFC48A4C), 0.45);
        int near = Colours.mix(day.horizon(), day.light().surface(0xFFD8A566), 0.6);
        Mist low = new Mist(view, near, seed);
        return List.of(
                wall(900, far),
                low.bank(60, 0.55, 0.85, 0.10 * way),
                low.bank(Math.max(3, focus * 1.6), 0.5, 0.7, 0.22 * way),
                low.bank(Math.max(1.2, focus * 0.7), 0.75, 0.5, 0.42 * way),
                grains(Math.max(1.5, focus * 0.8)));
    }

    /** The front of the storm: heaps of dust as high as mountains. */
    private Layer wall(double z, int colour) {
        Strip strip = Strip.tile(view, 1.5);
        double foot = view.horizonY() + view.height() * 0.06;
        double top = foot - view.height() * 0.62;
        double grain = Math.max(2.5, view.width() / 420.0);
        int w = (int) Math.round(strip.width() / grain);
        int h = (int) Math.max(8, Math.round((foot - top) / grain));
        Sheet sheet = Sheet.wrapping(w, h);
        int s = (int) Noise.seed(seed, "wall");
        double side = Math.signum(day.light().keyX());
        for (int y = 0; y < h; y++) {
            double up = 1 - (y + 0.5) / h;
            for (int x = 0; x < w; x++) {
                double u = x / (double) w;
                double n = meet(u, at -> billow(s, at, up));
                double line = meet(u, at -> 0.34 + 0.40 * Noise.fbm(s + 2, at * 4, 0.5, 3));
                double cover = Noise.smooth(line + 0.16, line - 0.10, up - 0.30 * (n - 0.5));
                double slope = meet(u, at -> billow(s, at + side * 0.006, up + 0.03)) - n;
                int c = Colours.scale(colour, Math.max(0.5, Math.min(1.3, 0.78 + 0.34 * n - 1.5 * slope + 0.10 * up)));
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) (0.92 * cover));
            }
        }
        Art art = sheet.toArt(strip.rows(top, foot));
        return new Layer.Plane(z, art, view.width() * 0.018 * way, strip.width(), BlendMode.SRC_OVER, t -> 1);
    }

    private static double billow(int s, double u, double up) {
        double heap = 1 - Noise.cells(s, u * 15, up * 5.5);
        double small = 1 - Noise.cells(s + 5, u * 34, up * 12);
        return 0.5 * heap + 0.2 * small + 0.4 * Noise.fbm(s + 1, u * 22, up * 8, 3);
    }

    /** Blends a field into its repetition near the right edge of the tile. */
    private static double meet(double u, DoubleUnaryOperator field) {
        double k = Noise.smooth(0.8, 1, u);
        double value = field.applyAsDouble(u);
        return k <= 0 ? value : value * (1 - k) + k * field.applyAsDouble(u - 1);
    }

    private Layer grains(double z) {
        double unit = Math.min(view.width(), view.height()) / 720.0;
        int colour = Colours.mix(day.horizon(), 0xFFFFE6BC, 0.5);
        return new Layer.Live(z, (pen, t) -> {
            Rect area = Drops.area(view, t, z, 30 * unit);
            try (Paint p = new Paint().setStrokeCap(PaintStrokeCap.ROUND).setColor(Colours.fade(colour, 0.55))) {
                for (int i = 0; i < 130; i++) {
                    double v = view.width() * Noise.between(seed, 3L * i, 0.5, 1.3) * way;
                    double x = Drops.wrap(
                            Noise.at(seed, 3L * i + 1) * area.getWidth() + v * t, area.getLeft(), area.getWidth());
                    double wave = 0.03 * Math.sin(t * Noise.between(seed, 900 + i, 1, 3) + i);
                    double y = Drops.wrap(
                            (Math.sqrt(Noise.at(seed, 3L * i + 2)) + wave) * area.getHeight(),
                            area.getTop(),
                            area.getHeight());
                    p.setStrokeWidth((float) (unit * Noise.between(seed, 600 + i, 0.8, 2.4)));
                    pen.canvas().drawLine((float) x, (float) y, (float) (x - v * 0.018), (float) (y - unit * 2), p);
                }
            }
        });
    }
}
