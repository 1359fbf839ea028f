package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins neighbouring planes that never change into one picture. Only right where every depth moves alike; there it turns
 * five full-frame blends a frame into one copy.
 */
final class Flattening {
    private Flattening() {}

    static List<Film.Item> of(List<Film.Item> items, View view) {
        List<Film.Item> out = new ArrayList<>();
        List<Film.Item> run = new ArrayList<>();
        for (Film.Item item : items) {
            boolean bottom = out.isEmpty();
            if (item.layer()
                    .filter(l -> constant(l, view) && (bottom || overlays(l)))
                    .isPresent()) {
                run.add(item);
            } else {
                flush(run, out, view);
                out.add(item);
            }
        }
        flush(run, out, view);
        return out;
    }

    private static void flush(List<Film.Item> run, List<Film.Item> out, View view) {
        if (run.size() < 2) {
            out.addAll(run);
        } else {
            double z = run.getLast().z();
            out.add(new Film.Item(z, Optional.of(Layer.Plane.of(z, join(run, view, out.isEmpty()))), Optional.empty()));
        }
        run.clear();
    }

    private static boolean overlays(Layer layer) {
        return !(layer instanceof Layer.Plane p) || p.mode() == BlendMode.SRC_OVER;
    }

    private static boolean constant(Layer layer, View view) {
        return switch (layer) {
            case Layer.Ground g -> true;
            case Layer.Live l -> false;
            case Layer.Plane p -> p.drift() == 0 && steady(p, view);
        };
    }

    private static boolean steady(Layer.Plane p, View view) {
        double first = p.alpha().applyAsDouble(0);
        for (int i = 1; i < view.frames(); i++) {
            if (Math.abs(p.alpha().applyAsDouble(i * view.seconds() / view.frames()) - first) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    private static Art join(List<Film.Item> run, View view, boolean opaque) {
        Rect all = view.visible(1e4);
        int w = (int) all.getWidth();
        int h = (int) all.getHeight();
        try (Surface surface = Surface.makeRasterN32Premul(w, h)) {
            surface.getCanvas().clear(opaque ? 0xFF000000 : 0);
            surface.getCanvas().translate(-all.getLeft(), -all.getTop());
            for (Film.Item item : run) {
                item.layer().ifPresent(l -> draw(l, surface, all));
            }
            return new Art(surface.makeImageSnapshot(), all, 1);
        }
    }

    private static void draw(Layer layer, Surface surface, Rect all) {
        switch (layer) {
            case Layer.Ground g -> repeat(g.art(), g.wrap(), BlendMode.SRC_OVER, 1, surface, all);
            case Layer.Plane p ->
                repeat(p.art(), p.wrap(), p.mode(), Math.min(1, p.alpha().applyAsDouble(0)), surface, all);
            case Layer.Live l -> throw new IllegalStateException("a live layer is never joined");
        }
    }

    private static void repeat(Art art, double wrap, BlendMode mode, double alpha, Surface surface, Rect all) {
        double left = art.bounds().getLeft();
        double from = wrap > 0 ? left + Math.floor((all.getLeft() - left) / wrap) * wrap : left;
        try (Paint paint = new Paint().setBlendMode(mode).setAlphaf((float) alpha)) {
            double x = from;
            do {
                surface.getCanvas().save();
                surface.getCanvas().translate((float) (x - left), 0);
                art.draw(surface.getCanvas(), paint);
                surface.getCanvas().restore();
                x += wrap;
            } while (wrap > 0 && x < all.getRight());
        }
    }
}
