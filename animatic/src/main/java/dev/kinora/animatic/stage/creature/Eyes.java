package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** Eyes, drawn over the body at the place where it bears them. */
public final class Eyes {
    private Eyes() {}

    /**
     * What an eye looks like.
     *
     * @param kind of eye
     * @param around colour of the skin
     */
    public record Look(Eye kind, int around) {}

    /** Where it is and how big. */
    public record Spot(double x, double y, double r) {}

    /**
     * Draws an eye.
     *
     * @param lid 0 open to 1 closed
     */
    public static void draw(Pen pen, Look look, Spot s, double lid) {
        double x = s.x();
        double y = s.y();
        double r = s.r();
        int skin = pen.light().surface(look.around());
        pen.fill(Paths.oval(x, y, r * 1.28, r * 1.22), Colours.fade(Colours.scale(skin, 0.42), 0.85));
        if (lid > 0.6) {
            pen.fill(Paths.oval(x, y, r * 1.1, r * 1.05), Colours.scale(skin, 0.85));
            pen.stroke(
                    Paths.curve(x - r, y + r * 0.1, x, y + r * 0.4, x + r, y + r * 0.1),
                    r * 0.2,
                    Colours.scale(skin, 0.4));
            return;
        }
        switch (look.kind()) {
            case RINGED -> {
                pen.fill(Paths.oval(x, y, r, r), pen.light().surface(0xFFE9DDB4));
                pen.stroke(
                        Paths.oval(x, y, r * 0.86, r * 0.86),
                        r * 0.16,
                        Colours.fade(pen.light().surface(0xFFB08A3A), 0.8));
                pen.fill(Paths.oval(x + r * 0.06, y, r * 0.58, r * 0.60), 0xFF0B0D12);
            }
            case DARK -> pen.fill(Paths.oval(x, y, r, r * 0.92), 0xFF10131A);
            case SLIT -> {
                pen.fill(Paths.oval(x, y, r, r), pen.light().surface(0xFFD8B23A));
                pen.fill(
                        Paths.oval(x, y, r * 0.62, r * 0.62),
                        Colours.fade(pen.light().surface(0xFFE9D878), 0.7));
                pen.fill(Paths.oval(x, y, r * 0.20, r * 0.86), 0xFF0E0C08);
            }
            case GOLD -> {
                pen.fill(Paths.oval(x, y, r, r), pen.light().surface(0xFFD9A13A));
                pen.stroke(
                        Paths.oval(x, y, r * 0.82, r * 0.82),
                        r * 0.14,
                        Colours.fade(pen.light().surface(0xFF8A4F1E), 0.8));
                pen.fill(Paths.oval(x, y, r * 0.72, r * 0.36), 0xFF0E0C08);
            }
            case SOFT -> {
                pen.fill(Paths.oval(x, y, r, r), 0xFF15100E);
                pen.fill(Paths.oval(x + r * 0.1, y + r * 0.3, r * 0.6, r * 0.42), Colours.fade(0xFF6A4A34, 0.6));
            }
        }
        glint(pen, s);
    }

    private static void glint(Pen pen, Spot s) {
        double x = s.x();
        double y = s.y();
        double r = s.r();
        int glint = Colours.mix(0xFFFFFFFF, pen.light().key(), 0.25);
        pen.fill(Paths.oval(x - r * 0.28, y - r * 0.34, r * 0.27, r * 0.25), Colours.fade(glint, 0.95));
        pen.fill(Paths.oval(x + r * 0.34, y + r * 0.36, r * 0.11, r * 0.10), Colours.fade(glint, 0.3));
    }
}
