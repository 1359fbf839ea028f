package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Scene;
import java.util.List;

/** Makes the finished picture of a scene out of the painted one. */
public final class Prints {
    /** Seconds in which words come and go. */
    private static final double FADE = 0.3;

    private Prints() {}

    /** The painting in the scene's style, with its words; the same painting when it has neither. */
    public static Painting of(Painting painting, Scene scene) {
        int w = painting.width();
        int h = painting.height();
        Painting developed = Development.of(w, h, scene.style())
                .<Painting>map(style -> new Overlay(painting, style::open))
                .orElse(painting);
        List<Line> lines = scene.captions().stream()
                .filter(c -> c.kind() != Caption.Kind.SIGN && !c.text().isBlank())
                .map(c -> new Line(c, Lettering.of(scene.style()).draw(c, w, h)))
                .toList();
        double fps = scene.frame().fps();
        return lines.isEmpty()
                ? developed
                : new Overlay(developed, () -> (i420, n) -> lines.forEach(line -> line.over(i420, w, h, n / fps)));
    }

    private record Line(Caption caption, Inset inset) {
        void over(byte[] i420, int w, int h, double t) {
            double shown = Math.min(t - caption.start(), caption.end() - t) / FADE;
            inset.over(i420, w, h, (int) Math.round(256 * Math.max(0, Math.min(1, shown))));
        }
    }
}
