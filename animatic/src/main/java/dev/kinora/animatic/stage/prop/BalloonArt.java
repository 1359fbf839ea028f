package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A balloon: origin at its knot, as high as {@code size} metres. */
final class BalloonArt {
    private final int colour;
    private final double s;

    BalloonArt(int colour, double size) {
        this.colour = colour;
        s = size;
    }

    void draw(Pen pen) {
        Path body = Paths.blob(new double[] {
            0, -1.0 * s, 0.28 * s, -0.92 * s, 0.42 * s, -0.66 * s, 0.36 * s, -0.36 * s, 0.16 * s, -0.12 * s, 0,
            -0.05 * s, -0.16 * s, -0.12 * s, -0.36 * s, -0.36 * s, -0.42 * s, -0.66 * s, -0.28 * s, -0.92 * s
        });
        pen.lit(body, colour, 0.7 * s);
        pen.inside(body, () -> {
            pen.glow(
                    -pen.light().keyX() * 0.2 * s,
                    -0.30 * s,
                    0.42 * s,
                    Colours.fade(
                            Colours.screen(
                                    pen.light().surface(colour), pen.light().key(), 0.6),
                            0.5),
                    BlendMode.SCREEN);
            pen.softStroke(
                    Paths.curve(-0.27 * s, -0.62 * s, -0.22 * s, -0.80 * s, -0.08 * s, -0.89 * s),
                    0.055 * s,
                    0.02 * s,
                    0xB8FFFFFF);
        });
        pen.lit(
                Paths.polygon(-0.06 * s, 0.02 * s, 0.06 * s, 0.02 * s, 0, -0.07 * s),
                Colours.scale(colour, 0.8),
                0.06 * s);
    }
}
