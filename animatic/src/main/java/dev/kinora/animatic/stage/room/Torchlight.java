package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Flames of torches on the wall, drawn anew each frame: tongues that lick upwards and never at the same time. */
final class Torchlight {
    private static final int[] TONES = {0xFFE8521A, 0xFFFF9A34, 0xFFFFE49A};

    private Torchlight() {}

    /** The layer of the flames of all torches among the pieces. */
    static Layer over(Chamber room, List<Layout.Placed> pieces) {
        View view = room.view();
        double z = room.back() - 0.2;
        double k = view.scale(z);
        List<Layout.Placed> torches =
                pieces.stream().filter(p -> p.piece() == Piece.TORCH).toList();
        return new Layer.Live(
                room.back() - 0.3,
                (pen, t) -> torches.forEach(
                        p -> flame(pen, view.screenX(p.x(), z), view.screenY(Stately.FLAME, z), k, p.seed(), t)));
    }

    private static void flame(Pen pen, double x, double y, double k, long seed, double t) {
        double breath = 0.8 + 0.2 * Noise.value((int) seed, t * 3.1, 0.5) + 0.1 * Noise.value((int) seed + 1, t * 9, 0.5);
        pen.glow(x, y - 0.12 * k, 0.75 * k * breath, Colours.fade(0xFFFF8A30, 0.5 * breath), BlendMode.SCREEN);
        for (int i = 0; i < TONES.length; i++) {
            double wide = k * (0.085 - 0.022 * i);
            double tall = k * (0.42 - 0.11 * i) * (0.75 + 0.5 * Noise.value((int) seed + 7 + i, t * 4.2 + i * 3, 0.5));
            double lean = k * 0.09 * (Noise.value((int) seed + 3, t * 2.3 + i * 0.4, 0.5) - 0.5);
            try (Path tongue = Paths.blob(
                    x - wide,
                    y,
                    x - wide * 0.85,
                    y - tall * 0.4,
                    x + lean,
                    y - tall,
                    x + wide * 0.85,
                    y - tall * 0.38,
                    x + wide,
                    y,
                    x,
                    y + k * 0.03)) {
                pen.fill(tongue, Colours.fade(TONES[i], 0.82));
            }
        }
    }
}
