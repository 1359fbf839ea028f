package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Leaves or petals that come down, turning and swaying. */
final class Falling {
    private static final int COUNT = 46;

    private Falling() {}

    /**
     * Leaves at depth {@code z}.
     *
     * @param tones colours by white light
     * @param size length of a leaf, share of the frame's shorter side
     */
    static Layer layer(Ground ground, double z, List<Integer> tones, double size) {
        View view = ground.view();
        long seed = Noise.seed(ground.seed(), "falling" + (int) z);
        double unit = Math.min(view.width(), view.height());
        int[] seen =
                tones.stream().mapToInt(c -> ground.day().light().surface(c)).toArray();
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < COUNT; i++) {
                leaf(pen, view, seed, i, t, unit * size * Noise.between(seed, 50 + i, 0.6, 1.3), seen[i % seen.length]);
            }
        });
    }

    private static void leaf(Pen pen, View view, long seed, int i, double t, double size, int colour) {
        double speed = Noise.between(seed, 100 + i, 0.05, 0.11);
        double span = view.height() * 1.12;
        double fallen = Noise.at(seed, 200 + i) + speed * t;
        long turn = (long) Math.floor(fallen);
        double y = (fallen - turn) * span - view.height() * 0.06;
        double phase = i * 2.3 + t * Noise.between(seed, 300 + i, 1.1, 2.0);
        double x = Noise.at(seed + turn, 400 + i) * view.width() + Math.sin(phase) * size * 3 + t * size * 0.6;
        x = (x % (view.width() * 1.1)) - view.width() * 0.05;
        double flip = Math.cos(phase * 1.3 + i);
        try (Path p = Paths.oval(x, y, size, size * 0.52 * Math.max(0.12, Math.abs(flip)), Math.sin(phase) * 0.9)) {
            pen.fill(p, Colours.scale(colour, flip > 0 ? 1.06 : 0.78));
        }
    }
}
