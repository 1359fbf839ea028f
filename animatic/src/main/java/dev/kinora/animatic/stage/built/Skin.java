package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;

/**
 * How one face is lit and how finely it is seen.
 *
 * @param hour when
 * @param light share of the key that falls on it
 * @param fine pixels a metre
 */
record Skin(Hour hour, double light, double fine) {

    /** A colour on this face. */
    int of(int base) {
        return hour.lit(base, light);
    }

    /** Whether something of that many metres can be seen. */
    boolean sees(double metres) {
        return metres * fine > 1.1;
    }

    /** A flat rectangle of a colour by white light. */
    void box(Pen pen, double x0, double y0, double x1, double y1, int base) {
        raw(pen, x0, y0, x1, y1, of(base));
    }

    /** A flat rectangle of a colour as it is. */
    void raw(Pen pen, double x0, double y0, double x1, double y1, int argb) {
        try (Paint p = new Paint().setAntiAlias(true).setColor(argb)) {
            pen.canvas()
                    .drawRect(Paths.rect(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)), p);
        }
    }

    /** A rectangle that changes from its top to its bottom, colours as they are. */
    void shade(Pen pen, double x0, double y0, double x1, double y1, int... colours) {
        try (Path p = Paths.polygon(x0, y0, x1, y0, x1, y1, x0, y1)) {
            pen.gradient(p, 0, y0, 0, y1, colours);
        }
    }

    /** A shape of a colour by white light. */
    void fill(Pen pen, Path path, int base) {
        pen.fill(path, Colours.fade(of(base), Colours.alpha(base) / 255.0));
    }

    /** A lamp's halo. */
    void halo(Pen pen, double x, double y, double radius, int colour, double strength) {
        pen.glow(x, y, radius, Colours.fade(colour, Math.min(1, strength * hour.glow())), BlendMode.SRC_OVER);
    }
}
