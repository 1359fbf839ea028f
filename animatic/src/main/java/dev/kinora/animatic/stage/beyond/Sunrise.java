package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;

/** The sun that comes up from behind the earth, seen from orbit. */
record Sunrise(View view, World world) {
    /** Frames' widths from the middle. */
    private static final double ASIDE = 0.30;

    /** Behind the earth: the disc and the light around it. */
    Layer behind(double z) {
        double least = Math.min(view.width(), view.height());
        double x = view.width() * (0.5 + world.side() * ASIDE);
        double limb = limb(x);
        return new Layer.Live(z, (pen, t) -> {
            double y = limb + least * (0.05 - 0.09 * Math.min(1, t / Math.max(1, view.seconds())));
            pen.glow(x, y, least * 0.50, Colours.fade(0xFFFFB868, 0.50), BlendMode.SCREEN);
            pen.glow(x, y, least * 0.20, Colours.fade(0xFFFFE0A8, 0.85), BlendMode.SCREEN);
            pen.glow(x, y, least * 0.075, 0xFFFFFFFF, BlendMode.SCREEN);
        });
    }

    /** Before it: the air along the limb catches the light. */
    Layer before(double z) {
        double least = Math.min(view.width(), view.height());
        double x = view.width() * (0.5 + world.side() * ASIDE);
        double y = limb(x);
        return new Layer.Live(z, (pen, t) -> {
            pen.glow(x, y, least * 0.26, Colours.fade(0xFFFFC078, 0.42), BlendMode.SCREEN);
            pen.glow(x, y, least * 0.10, Colours.fade(0xFFFFF0D0, 0.60), BlendMode.SCREEN);
        });
    }

    private double limb(double x) {
        double[] ball = Globe.orbited(view, world);
        double dx = x - ball[0];
        return ball[1] - Math.sqrt(Math.max(0, ball[2] * ball[2] - dx * dx));
    }
}
