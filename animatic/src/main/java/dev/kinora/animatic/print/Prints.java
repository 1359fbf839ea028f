package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Scene;
import java.util.Arrays;
import java.util.List;

/** Makes the finished picture of a scene out of the painted one. */
public final class Prints {
    private Prints() {}

    /** The painting in the scene's style, with its words; the same painting when it has neither. */
    public static Painting of(Painting painting, Scene scene) {
        int w = painting.width();
        int h = painting.height();
        Painting lit = toned(dimmed(painting, scene), scene);
        Painting developed = Development.of(w, h, scene.style())
                .<Painting>map(style -> new Overlay(lit, style::open))
                .orElse(lit);
        List<Line> lines = scene.captions().stream()
                .filter(c -> c.kind() != Caption.Kind.SIGN && !c.text().isBlank())
                .map(c -> new Line(c, Lettering.of(scene.style()).draw(c, w, h)))
                .toList();
        double fps = scene.frame().fps();
        return lines.isEmpty()
                ? developed
                : new Overlay(developed, () -> (i420, n) -> lines.forEach(line -> line.over(i420, w, h, n / fps)));
    }

    /** In the tones the prompt asks for, when it asks for some. */
    private static Painting toned(Painting painting, Scene scene) {
        String tones = scene.place().trait("tones", "");
        if (tones.isEmpty()) {
            return painting;
        }
        List<Integer> colours = Arrays.stream(tones.split(","))
                .map(hex -> Integer.decode(hex) & 0xFFFFFF)
                .toList();
        Toning toning = new Toning(painting.width(), painting.height(), colours);
        return new Overlay(painting, () -> toning);
    }

    /** Dark while its light is out. */
    private static Painting dimmed(Painting painting, Scene scene) {
        String dark = scene.place().trait("dark", "");
        if (dark.isEmpty()) {
            return painting;
        }
        String[] span = dark.split(":");
        Dimming dimming = new Dimming(
                painting.width(),
                painting.height(),
                scene.frame().fps(),
                Double.parseDouble(span[0]),
                Double.parseDouble(span[1]));
        return new Overlay(painting, () -> dimming);
    }

    private record Line(Caption caption, Inset inset) {
        void over(byte[] i420, int w, int h, double t) {
            inset.over(i420, w, h, (int) Math.round(256 * caption.shown(t)));
        }
    }
}
