package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Optional;

/** Makes the finished picture of a scene out of the painted one. */
public final class Prints {
    private Prints() {}

    /** The painting in the scene's style, with its words; the same painting when it has neither. */
    public static Painting of(Painting painting, Scene scene) {
        Optional<Development> style = Development.of(painting.width(), painting.height(), scene.style());
        Painting developed =
                style.<Painting>map(s -> new Developed(painting, s)).orElse(painting);
        List<Worded.Line> lines = scene.captions().stream()
                .filter(c -> c.kind() != Caption.Kind.SIGN && !c.text().isBlank())
                .map(c -> new Worded.Line(c, Lettering.of(scene.style()).draw(c, painting.width(), painting.height())))
                .toList();
        return lines.isEmpty()
                ? developed
                : new Worded(developed, lines, scene.frame().fps());
    }

    /** A painting in a style. */
    private record Developed(Painting inner, Development style) implements Painting {
        @Override
        public int width() {
            return inner.width();
        }

        @Override
        public int height() {
            return inner.height();
        }

        @Override
        public Painter open() {
            Painter painter = inner.open();
            Development.Worker worker = style.open();
            return new Painter() {
                @Override
                public void paint(int n, byte[] i420) {
                    painter.paint(style.held(n), i420);
                    worker.apply(i420, n);
                }

                @Override
                public void close() {
                    painter.close();
                }
            };
        }
    }

    /**
     * A painting with words in it.
     *
     * @param lines in the order they are laid over
     */
    private record Worded(Painting inner, List<Line> lines, int fps) implements Painting {
        private static final double FADE = 0.3;

        private record Line(Caption caption, Inset inset) {}

        @Override
        public int width() {
            return inner.width();
        }

        @Override
        public int height() {
            return inner.height();
        }

        @Override
        public Painter open() {
            Painter painter = inner.open();
            return new Painter() {
                @Override
                public void paint(int n, byte[] i420) {
                    painter.paint(n, i420);
                    double t = (double) n / fps;
                    for (Line line : lines) {
                        double in = (t - line.caption().start()) / FADE;
                        double out = (line.caption().end() - t) / FADE;
                        double alpha = Math.max(0, Math.min(1, Math.min(in, out)));
                        line.inset().over(i420, inner.width(), inner.height(), (int) Math.round(256 * alpha));
                    }
                }

                @Override
                public void close() {
                    painter.close();
                }
            };
        }
    }
}
