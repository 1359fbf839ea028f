package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * A soft body part with a coat: the outline is inflated to a volume, lit, and covered with hairs that also make its
 * ragged edge. Without hairs it is skin, felt or cloth. For baking: costs about 0.2 µs a pixel.
 *
 * @param outline closed, in the pen's units
 * @param inflate how far from its edge the form is still round, in the pen's units
 * @param coat paints the flat colours, unlit; must cover the outline
 * @param hair the hairs
 * @param melt where the part fades into the one below it
 */
public record Fur(Path outline, double inflate, Consumer<Pen> coat, Hair hair, Melt melt) {

    /**
     * What grows on a part.
     *
     * @param length in the pen's units; 0 is bare
     * @param flow direction the hairs lie in, radians, 0 right, clockwise
     * @param seed places them
     */
    public record Hair(double length, double flow, long seed) {
        /** None. */
        public static final Hair BARE = new Hair(0, 0, 0);
    }

    /**
     * Where a part fades out: fully inside {@code inner} of the point, not at all beyond {@code outer}.
     *
     * @param x in the pen's units
     * @param y in the pen's units
     * @param inner radius, in the pen's units
     * @param outer radius, in the pen's units; 0 is nowhere
     */
    public record Melt(double x, double y, double inner, double outer) {
        /** Nowhere. */
        public static final Melt NONE = new Melt(0, 0, 0, 0);
    }

    /** A bare part of one colour. */
    public static Fur bare(Path outline, double inflate, int colour) {
        return new Fur(outline, inflate, pen -> pen.canvas().drawColor(colour), Hair.BARE, Melt.NONE);
    }

    /** A bare part with painted colours. */
    public static Fur bare(Path outline, double inflate, Consumer<Pen> coat) {
        return new Fur(outline, inflate, coat, Hair.BARE, Melt.NONE);
    }

    /** The same part with hairs. */
    public Fur hair(double length, double flow, long seed) {
        return new Fur(outline, inflate, coat, new Hair(length, flow, seed), melt);
    }

    /** The same part, fading out towards a point. */
    public Fur melting(double x, double y, double inner, double outer) {
        return new Fur(outline, inflate, coat, hair, new Melt(x, y, inner, outer));
    }

    /** Draws the part under the pen's light. */
    public void draw(Pen pen) {
        Rect b = outline.getBounds();
        double margin = hair.length() * 1.25 + 2 * pen.pixel();
        Rect box = Rect.makeLTRB(
                (float) (b.getLeft() - margin), (float) (b.getTop() - margin), (float) (b.getRight() + margin), (float)
                        (b.getBottom() + margin));
        double scale = 1 / pen.pixel();
        double area = box.getWidth() * scale * (box.getHeight() * scale);
        double fit = area > 2_500_000 ? scale * Math.sqrt(2_500_000 / area) : scale;
        FurField field = new FurField(this, box, fit);
        field.light(pen.light());
        field.comb();
        field.melt();
        Art art = field.toArt();
        art.draw(pen.canvas(), null);
        art.image().close();
    }
}
