package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/**
 * A pen for one prop, under the light of its place and through the air before it.
 *
 * @param pen in the prop's metres
 * @param hour when
 * @param z metres away
 * @param id of the prop
 */
record Brush(Pen pen, Hour hour, double z, long id) {

    /** A random share that belongs to the prop. */
    double dice(int n) {
        return Noise.at(id, n);
    }

    /** A colour by white light under {@code k} of the key, 0 to 1. */
    int tone(int base, double k) {
        return Colours.fade(Colours.mix(hour.lit(base, k), hour.airColour(), hour.air(z)), Colours.alpha(base) / 255.0);
    }

    /** A shape lit from the key's side; closes it. */
    void form(Path path, int base) {
        try (path) {
            var b = path.getBounds();
            double side = Math.signum(hour.light().keyX());
            double l = side > 0 ? b.getRight() : b.getLeft();
            double r = side > 0 ? b.getLeft() : b.getRight();
            pen.gradient(
                    path,
                    l,
                    b.getTop(),
                    r,
                    b.getBottom(),
                    tone(Colours.mix(base, 0xFFFFFFFF, 0.12), 1),
                    tone(base, 0.62),
                    tone(base, 0.18));
        }
    }

    /** A flat shape of a colour by white light; closes it. */
    void flat(Path path, int base) {
        try (path) {
            pen.fill(path, tone(base, 0.5));
        }
    }

    /** A line; closes it. */
    void line(Path path, double width, int base) {
        try (path) {
            pen.stroke(path, Math.max(width, pen.pixel() * 0.7), tone(base, 0.5));
        }
    }

    /** A lit box. */
    void box(double x0, double y0, double x1, double y1, int base) {
        form(Paths.polygon(x0, y0, x1, y0, x1, y1, x0, y1), base);
    }

    /** A lamp: halo and bulb; only a pale glass by day. */
    void lamp(double x, double y, double radius, int colour) {
        double r = radius;
        if (hour.glow() > 0.3) {
            r = Math.max(radius, pen.pixel() * 1.1);
            pen.glow(x, y, r * 9, Colours.fade(colour, 0.50 * hour.glow()), BlendMode.SRC_OVER);
            pen.glow(
                    x,
                    y,
                    r * 3,
                    Colours.fade(Colours.mix(colour, 0xFFFFFFFF, 0.4), 0.8 * hour.glow()),
                    BlendMode.SRC_OVER);
            try (Path bulb = Paths.oval(x, y, r, r)) {
                pen.fill(bulb, Colours.mix(colour, 0xFFFFFFFF, 0.75));
            }
        } else {
            flat(Paths.oval(x, y, r, r), 0xFFF4EED8);
        }
    }

    /** Snow on something {@code half} wide whose top lies at {@code y}. */
    void cap(double x, double y, double half) {
        if (hour.snow()) {
            flat(
                    Paths.blob(
                            x - half,
                            y + 0.03,
                            x - half * 0.6,
                            y - half * 0.28,
                            x,
                            y - half * 0.38,
                            x + half * 0.6,
                            y - half * 0.26,
                            x + half,
                            y + 0.03),
                    0xFFF6FAFF);
        }
    }
}
