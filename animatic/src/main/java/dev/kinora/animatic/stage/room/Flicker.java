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

/** What is never still in a room: flames of torches on the wall, pictures on a screen. */
final class Flicker {
    private static final int[] TONES = {0xFFE8521A, 0xFFFF9A34, 0xFFFFE49A};

    private static final int[] SKIES = {0xFF9CD0F4, 0xFFF4C890, 0xFF88B8E8, 0xFFB8A8E8, 0xFFA8E0C8};

    private Flicker() {}

    /** Whether a piece flickers. */
    static boolean does(Layout.Placed p) {
        return p.piece() == Piece.TORCH || p.piece() == Piece.TELEVISION;
    }

    /** The layer of all that flickers among the pieces. */
    static Layer over(Chamber room, List<Layout.Placed> pieces) {
        View view = room.view();
        double z = room.back() - 0.2;
        double k = view.scale(z);
        List<Layout.Placed> live = pieces.stream().filter(Flicker::does).toList();
        return new Layer.Live(room.back() - 0.36, (pen, t) -> {
            for (Layout.Placed p : live) {
                double x = view.screenX(p.x(), z);
                if (p.piece() == Piece.TORCH) {
                    flame(pen, x, view.screenY(Stately.FLAME, z), k, p.seed(), t);
                } else {
                    screen(pen, x, view.screenY(Machines.SCREEN, z), k, p.seed(), t);
                }
            }
        });
    }

    /** A programme: skies, ground and somebody, cut every few seconds, its light on everything around. */
    private static void screen(Pen pen, double x, double y, double k, long seed, double t) {
        long cut = Noise.mix(seed + (long) Math.floor(t / 1.7));
        int sky = SKIES[(int) (Noise.at(cut, 1) * SKIES.length)];
        double bright = 0.8 + 0.25 * Noise.value((int) seed, t * 5, 0.5);
        double w = 0.575 * k;
        double h = 0.335 * k;
        try (Path all = Paths.box(x - w, y - h, x + w, y + h, 0.01 * k);
                Path land = Paths.blob(
                        x - w * 1.2,
                        y + h * 0.3,
                        x,
                        y + h * (0.1 + 0.3 * Noise.at(cut, 2)),
                        x + w * 1.2,
                        y + h * 0.35,
                        x + w * 1.2,
                        y + h * 1.4,
                        x - w * 1.2,
                        y + h * 1.4);
                Path head = Paths.oval(x + w * (0.8 * Noise.at(cut, 3) - 0.4), y - h * 0.05, h * 0.26, h * 0.3);
                Path body = Paths.oval(x + w * (0.8 * Noise.at(cut, 3) - 0.4), y + h * 0.85, h * 0.55, h * 0.66)) {
            pen.fill(all, Colours.scale(sky, bright));
            pen.inside(all, () -> {
                pen.fill(land, Colours.scale(Colours.mix(sky, 0xFF2A4A3A, 0.6), bright));
                pen.fill(body, Colours.scale(0xFF34405A, bright));
                pen.fill(head, Colours.scale(0xFFE0B090, bright));
            });
        }
        pen.glow(x, y, 1.3 * k, Colours.fade(sky, 0.24 * bright), BlendMode.SCREEN);
    }

    private static void flame(Pen pen, double x, double y, double k, long seed, double t) {
        double breath =
                0.8 + 0.2 * Noise.value((int) seed, t * 3.1, 0.5) + 0.1 * Noise.value((int) seed + 1, t * 9, 0.5);
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
