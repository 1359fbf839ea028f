package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import java.util.List;

/** What sinks through deep water: flakes near and far, and here and there a spark that glows by itself. */
final class Snow {
    private static final int FLAKES = 120;
    private static final int SPARKS = 16;

    private final Depth depth;
    private final View view;
    private final long seed;

    Snow(Depth depth) {
        this.depth = depth;
        view = depth.view();
        seed = Noise.seed(depth.seed(), "snow");
    }

    List<Layer> layers() {
        return List.of(flakes(2.4, 0.9, 0.30), flakes(0.8, 2.0, 0.45), sparks());
    }

    private Art dot(int colour) {
        return Art.bake(
                Paths.rect(-1, -1, 1, 1),
                14,
                depth.light(),
                p -> p.radial(
                        Paths.oval(0, 0, 1, 1), 0, 0, 1, colour, Colours.fade(colour, 0.4), Colours.fade(colour, 0)));
    }

    private Layer flakes(double times, double size, double strength) {
        Art flake = dot(0xFFB8D4EC);
        double z = depth.z(times);
        double unit = depth.unit();
        return new Layer.Live(z, (pen, t) -> {
            try (Paint paint = new Paint()) {
                for (int i = 0; i < FLAKES; i++) {
                    long s = i + Math.round(times * 1000);
                    double home = view.width() * Noise.at(seed, s);
                    double x = depth.follow(home, 10, t, z) + unit * 16 * Math.sin(t * 0.35 + i);
                    double span = view.height() * 1.1;
                    double sunk = Noise.at(seed, 4000 + s) * span + unit * (6 + 8 * Noise.at(seed, 8000 + s)) * t;
                    double y = sunk - Math.floor(sunk / span) * span - view.height() * 0.05;
                    double r = unit * size * (0.7 + 1.6 * Math.pow(Noise.at(seed, 12000 + s), 3));
                    paint.setAlphaf((float) (strength * (0.3 + 0.7 * Noise.at(seed, 16000 + s))));
                    Bubbles.draw(pen.canvas(), flake, x, y, r, paint);
                }
            }
        });
    }

    private Layer sparks() {
        Art blue = dot(0xFF58D8FF);
        double z = depth.z(1.6);
        double unit = depth.unit();
        return new Layer.Live(z, (pen, t) -> {
            try (Paint paint = new Paint().setBlendMode(BlendMode.SCREEN)) {
                for (int i = 0; i < SPARKS; i++) {
                    double x = depth.follow(view.width() * Noise.at(seed, 90 + i), 20, t, z)
                            + unit * 22 * Math.sin(t * 0.5 + i * 2.3);
                    double y = view.height() * Noise.at(seed, 120 + i) + unit * 12 * Math.sin(t * 0.7 + i);
                    double beat =
                            Math.pow(0.5 + 0.5 * Math.sin(t * Noise.between(seed, 150 + i, 0.8, 2.0) + i * 1.7), 3);
                    paint.setAlphaf((float) (0.75 * beat));
                    Bubbles.draw(pen.canvas(), blue, x, y, unit * (3 + 5 * Noise.at(seed, 180 + i)), paint);
                }
            }
        });
    }
}
