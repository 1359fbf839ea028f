package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rocks that drift by, far ones and a few near. */
record Asteroids(View view, World world, long seed) {
    private static final int ROCKS = 4;
    private static final int FINE = 120;

    List<Layer> layers() {
        List<Art> rocks = IntStream.range(0, ROCKS).mapToObj(this::rock).toList();
        return List.of(belt(rocks, 1.2e5, 16, 0.030), belt(rocks, 5e4, 5, 0.085));
    }

    /**
     * Rocks at one depth.
     *
     * @param size of the largest, share of the frame's height
     */
    private Layer belt(List<Art> rocks, double z, int n, double size) {
        List<double[]> spots = new ArrayList<>();
        long own = Noise.seed(seed, "belt" + n);
        for (int i = 0; i < n; i++) {
            double along = Noise.at(own, 4L * i);
            spots.add(new double[] {
                along,
                0.62 - 0.30 * (along - 0.5) * world.side() + 0.34 * (Noise.at(own, 4L * i + 1) - 0.5),
                size * (0.35 + 0.65 * Noise.at(own, 4L * i + 2)),
                Noise.at(own, 4L * i + 3)
            });
        }
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < n; i++) {
                double[] s = spots.get(i);
                double r = s[2] * view.height();
                double run = 1.2 * view.width();
                double x = (s[0] * run + t * size * view.width() * 0.16 * (0.6 + s[3])) % run - 0.1 * view.width();
                double y = s[1] * view.height() + r * 0.2 * Math.sin(t * 0.4 + 9 * s[3]);
                Art rock = rocks.get(i % ROCKS);
                pen.canvas().save();
                pen.canvas().translate((float) x, (float) y);
                pen.canvas()
                        .drawImageRect(
                                rock.image(),
                                Rect.makeWH(FINE, FINE),
                                Paths.rect(-r, -r, r, r),
                                SamplingMode.LINEAR,
                                null,
                                true);
                pen.canvas().restore();
            }
        });
    }

    private Art rock(int which) {
        Sheet sheet = Sheet.of(FINE, FINE);
        int own = (int) (seed + 31L * which);
        for (int y = 0; y < FINE; y++) {
            for (int x = 0; x < FINE; x++) {
                pixel(sheet, x, y, own);
            }
        }
        return sheet.toArt(Rect.makeWH(FINE, FINE));
    }

    private void pixel(Sheet sheet, int x, int y, int own) {
        double u = (x + 0.5) / FINE * 2 - 1;
        double v = ((y + 0.5) / FINE * 2 - 1) * 1.25;
        double a = Math.atan2(v, u);
        double edge = 0.62 + 0.34 * Noise.fbm(own, 3 + 1.6 * Math.cos(a), 3 + 1.6 * Math.sin(a), 3);
        double d = Math.hypot(u, v) / edge;
        double cover = 1 - Noise.smooth(0.97, 1.02, d);
        if (cover <= 0) {
            return;
        }
        double nz = Math.sqrt(Math.max(0, 1 - d * d));
        double bump = Noise.fbm(own + 5, u * 3.4, v * 3.4, 4)
                - Noise.fbm(own + 5, u * 3.4 - world.side() * 0.2, v * 3.4 + 0.14, 4);
        double pit = Noise.cells(own + 7, u * 3, v * 3);
        double lit = (u / edge * world.side() * 0.8 - v / edge * 0.5 + nz * 0.35) + bump * 2.6;
        double k = 0.08 + 0.92 * Noise.smooth(-0.1, 0.9, lit) * (0.72 + 0.28 * Noise.smooth(0.08, 0.3, pit));
        int c = Colours.scale(Colours.mix(0xFF8A7C70, 0xFF6A625E, Noise.fbm(own + 9, u * 2, v * 2, 2)), k);
        sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) cover);
    }
}
