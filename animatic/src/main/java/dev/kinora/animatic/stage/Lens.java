package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/** Blurs baked layers as the lens does by their depth. */
public final class Lens {
    /** Blur below this many pixels cannot be seen. */
    private static final double SHARP = 0.9;
    /** Pieces of the ground that are blurred alike. */
    private static final int BANDS = 6;

    private Lens() {}

    /** The layer as this camera sees it; the same layer when it is in focus or drawn anew each frame. */
    public static Layer focus(View view, Layer layer, Light light) {
        return switch (layer) {
            case Layer.Plane p
            when view.defocus(p.z()) > SHARP && p.art().bounds().getHeight() > 8 ->
                new Layer.Plane(
                        p.z(), soft(p.art(), view.defocus(p.z()), light), p.drift(), p.wrap(), p.mode(), p.alpha());
            case Layer.Ground g
            when view.defocus(1e4) > SHARP -> new Layer.Ground(ground(view, g.art(), light), g.wrap());
            case Layer.Plane p -> p;
            case Layer.Ground g -> g;
            case Layer.Live l -> l;
        };
    }

    /** The picture blurred by {@code sigma} units, baked no finer than it needs. */
    public static Art soft(Art art, double sigma, Light light) {
        return soft(art, art.bounds(), sigma, light);
    }

    private static Art soft(Art art, Rect part, double sigma, Light light) {
        double fine = Math.min(art.scale(), Math.max(0.25, 1.5 / sigma));
        return Art.bake(part, fine, light, pen -> {
            try (ImageFilter f = ImageFilter.makeBlur((float) sigma, (float) sigma, FilterTileMode.CLAMP);
                    Paint p = new Paint().setImageFilter(f)) {
                art.draw(pen.canvas(), p);
            }
        });
    }

    private static Art ground(View view, Art art, Light light) {
        Rect b = art.bounds();
        return Art.bake(b, art.scale(), light, pen -> {
            try (Paint plain = new Paint()) {
                art.draw(pen.canvas(), plain);
            }
            double from = b.getTop();
            for (int i = 0; i < BANDS; i++) {
                double to = b.getTop() + b.getHeight() * Math.pow((i + 1.0) / BANDS, 1.8);
                double sigma = view.defocus(Math.min(1e4, view.groundZ((from + to) / 2)));
                if (sigma > SHARP) {
                    double reach = Math.ceil(3 * sigma);
                    Rect part = Paths.rect(
                            b.getLeft(),
                            Math.max(b.getTop(), from - reach),
                            b.getRight(),
                            Math.min(b.getBottom(), to + reach));
                    Art soft = soft(art, part, sigma, light);
                    pen.canvas().save();
                    pen.canvas().clipRect(Paths.rect(b.getLeft(), from, b.getRight(), to));
                    try (Paint plain = new Paint()) {
                        soft.draw(pen.canvas(), plain);
                    }
                    pen.canvas().restore();
                }
                from = to;
            }
        });
    }
}
