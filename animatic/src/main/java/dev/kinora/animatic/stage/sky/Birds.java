package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** A few birds far away that cross the sky, flapping and gliding. */
final class Birds {
    private final View view;
    private final long seed;
    private final int colour;

    Birds(View view, long seed, int colour) {
        this.view = view;
        this.seed = seed;
        this.colour = Colours.fade(Colours.scale(colour, 0.9), 0.82);
    }

    Layer layer() {
        int count = 3 + (int) (Noise.at(seed, 501) * 4);
        double way = Noise.at(seed, 502) < 0.5 ? -1 : 1;
        double x = view.width() * (way > 0 ? 0.12 : 0.88);
        double y = view.horizonY() * Noise.between(seed, 503, 0.26, 0.46);
        return new Layer.Live(2e5, (pen, t) -> {
            for (int i = 0; i < count; i++) {
                bird(pen, i, x, y, way, t);
            }
        });
    }

    private void bird(Pen pen, int i, double x, double y, double way, double t) {
        double unit = Math.min(view.width(), view.height());
        double size = unit * Noise.between(seed, 510 + i, 0.014, 0.021);
        double px = x + way * (unit * 0.028 * t - i * unit * 0.062) + unit * 0.02 * Noise.at(seed, 520 + i);
        double py = y
                + unit * (0.05 * (Noise.at(seed, 530 + i) - 0.5) + 0.03 * (i % 2))
                - unit * 0.006 * Math.sin(t * 1.1 + i);
        double cycle = t * Noise.between(seed, 540 + i, 1.5, 2.1) + Noise.at(seed, 550 + i) * 6;
        double glide = Noise.smooth(0.2, 0.8, Math.sin(cycle * 0.9) * 0.5 + 0.5);
        double flap = Math.sin(cycle * Math.PI * 2) * glide * 0.55 - 0.18;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) (px - size), (float) (py + size * flap));
        b.quadTo((float) (px - size * 0.45), (float) (py - size * 0.34), (float) px, (float) py);
        b.quadTo((float) (px + size * 0.45), (float) (py - size * 0.34), (float) (px + size), (float)
                (py + size * flap));
        try (Path wings = b.build()) {
            pen.stroke(wings, Math.max(1.2, size * 0.17), colour);
        }
    }
}
