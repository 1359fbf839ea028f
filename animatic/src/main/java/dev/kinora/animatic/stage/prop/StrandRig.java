package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import java.util.List;
import java.util.Optional;

/** Lines that bend: leashes, ropes, cables, hoses, ribbons, between the ends that the plan gave them. */
public final class StrandRig implements Rig {
    /** Points along a line. */
    private static final int POINTS = 18;

    /** Metres that a line goes on out of the picture. */
    private static final double FAR = 7;

    @Override
    public int match(Performer p) {
        return p.look("strand", "").isEmpty() ? 0 : 3;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Figure holder = p.support()
                .flatMap(id -> Optional.ofNullable(cast.built().get(id)))
                .orElseThrow(() -> new IllegalArgumentException("nobody holds " + p.id()));
        Optional<Figure> other = Optional.ofNullable(cast.built().get(p.look("strand.to", "")));
        boolean sunk = cast.scene().place().concept().matches("place\\.(underwater|reef|sea)");
        Line line = new Line(p.look("strand", ""), p.concept(), holder, other, sunk);
        Strand strand = Strand.of(p);
        return new Figure(
                p.id(),
                t -> line.from(t)[0],
                t -> line.from(t)[1],
                holder.z() - 0.015,
                false,
                p.size(),
                List.of(new Cel.Live("strand", (pen, t) -> strand.draw(pen, line.points(t)))),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    /**
     * How a line looks.
     *
     * @param width metres
     * @param links whether it is made of links
     */
    private record Strand(int colour, double width, boolean links) {
        static Strand of(Performer p) {
            String word = p.word();
            String said = p.look("colour", "");
            boolean chain = p.concept().equals("prop.chain") || word.contains("chain");
            boolean ribbon = p.concept().equals("prop.ribbon") || word.contains("ribbon");
            boolean cable = p.concept().equals("prop.cable") || word.matches(".*(cable|wire|cord).*");
            boolean hose = p.concept().equals("prop.hose") || word.contains("hose");
            boolean leash = p.concept().equals("prop.leash") || word.matches(".*(leash|lead|rein|laisse).*");
            int usual = chain
                    ? 0xFF9AA0A8
                    : ribbon ? 0xFFD8305A : cable ? 0xFF2A2A30 : hose ? 0xFFC8402E : leash ? 0xFFA8302A : 0xFFC8A468;
            double width = hose ? 0.05 : ribbon ? 0.045 : leash ? 0.016 : cable ? 0.02 : 0.028;
            return new Strand(said.isEmpty() ? usual : Colours.parse(said), width, chain);
        }

        void draw(Pen pen, double[] xy) {
            int lit = pen.light().surface(colour);
            double w = Math.max(width, 1.6 * pen.pixel());
            if (links) {
                links(pen, xy, lit, w);
                return;
            }
            try (Path path = Paths.curve(xy)) {
                pen.stroke(path, w, Colours.scale(lit, 0.62));
                pen.stroke(path, w * 0.66, lit);
            }
            double[] upper = xy.clone();
            for (int i = 1; i < upper.length; i += 2) {
                upper[i] -= w * 0.17;
            }
            try (Path path = Paths.curve(upper)) {
                pen.stroke(path, w * 0.22, Colours.fade(Colours.scale(lit, 1.35), 0.8));
            }
        }

        private static void links(Pen pen, double[] xy, int lit, double w) {
            for (int i = 0; i + 3 < xy.length; i += 2) {
                try (Path link = Paths.oval((xy[i] + xy[i + 2]) / 2, (xy[i + 1] + xy[i + 3]) / 2, w, w * 0.7)) {
                    pen.stroke(link, w * 0.4, i % 4 == 0 ? lit : Colours.scale(lit, 0.7));
                }
            }
        }
    }

    /**
     * Where a line runs.
     *
     * @param strand what the plan says of its ends
     * @param sunk whether there is water all around
     */
    private record Line(String strand, String concept, Figure holder, Optional<Figure> other, boolean sunk) {
        /** Metres right of the camera, and above the ground, where it is held. */
        double[] from(double t) {
            return point(holder, hand(holder, "hand", t), t);
        }

        private static Anchor hand(Figure f, String name, double t) {
            return f.anchors()
                    .find(name, t)
                    .or(() -> f.anchors().find("mouth", t))
                    .orElse(new Anchor(0, -f.height() * 0.55));
        }

        private static double[] point(Figure f, Anchor a, double t) {
            return new double[] {f.x().apply(t) + (f.mirrored() ? -1 : 1) * a.x(), f.y().apply(t) - a.y()};
        }

        /** Where it ends at whom it leads or who pulls. */
        private double[] to(Figure f, double t) {
            if (strand.equals("taut")) {
                return point(f, hand(f, "hand", t), t);
            }
            Optional<Anchor> mouth = f.anchors().find("mouth", t);
            double h = f.height();
            boolean upright = f.anchors().find("hand", t).isPresent();
            Anchor neck = mouth.map(m -> upright
                            ? new Anchor(m.x() - 0.04 * h, m.y() + 0.08 * h)
                            : new Anchor(m.x() - 0.3 * h, m.y() + 0.12 * h))
                    .orElse(new Anchor(0, -0.7 * h));
            return point(f, neck, t);
        }

        /** Points in metres about where it is held, y down. */
        double[] points(double t) {
            double[] a = from(t);
            return switch (strand) {
                case "lead", "taut" -> other.map(f -> between(a, to(f, t), t)).orElseGet(() -> hanging(a[1], t));
                case "loop" -> loop(a, point(holder, hand(holder, "handFar", t), t), t);
                case "drop" -> drop(a[1], t);
                default -> concept.equals("prop.ribbon") ? waving(t) : hanging(a[1], t);
            };
        }

        private double[] between(double[] a, double[] b, double t) {
            double dx = b[0] - a[0];
            double dy = a[1] - b[1];
            double sag = strand.equals("taut") ? 0.015 : 0.10 + 0.02 * Math.sin(3.1 * t);
            return line(s -> dx * s, s -> dy * s + 4 * sag * s * (1 - s));
        }

        /** Falls to the ground and lies there behind whoever holds it. */
        private double[] hanging(double high, double t) {
            double back = holder.mirrored() ? 1 : -1;
            boolean hose = concept.equals("prop.hose");
            double tail = hose ? FAR : 0.5;
            double sway = 0.03 * Math.sin(1.6 * t);
            return line(
                    s -> s < 0.5
                            ? back * (0.25 * s + 2 * s * s * 0.12) + sway * s
                            : back * (0.19 + (s - 0.5) * 2 * tail),
                    s -> Math.min(high, high * Noise.smooth(0, 0.55, s)) - (s > 0.55 ? 0.02 * Math.sin(30 * s) : 0));
        }

        private double[] drop(double high, double t) {
            double low = sunk ? FAR : high;
            return line(s -> 0.012 * Math.sin(1.3 * t + 5 * s), s -> -FAR + s * (FAR + low));
        }

        /** A rope that swings around whoever skips. */
        private double[] loop(double[] a, double[] b, double t) {
            double wide = Math.max(0.5, Math.abs(b[0] - a[0]));
            double middle = (b[0] - a[0]) / 2;
            double turn = 2 * Math.PI * 1.35 * t;
            double high = 0.72 * holder.height();
            return line(
                    s -> middle + wide * (s - 0.5) * (1 + 0.9 * Math.sin(Math.PI * s)),
                    s -> Math.cos(turn) * high * Math.sqrt(Math.sin(Math.PI * s)) - 0.02);
        }

        /** A ribbon that trails from a hand in waves. */
        private double[] waving(double t) {
            double back = holder.mirrored() ? 1 : -1;
            return line(
                    s -> back * (1.7 * s) + 0.12 * s * Math.sin(2.2 * t + 7 * s),
                    s -> -0.15 * s + 0.26 * s * Math.sin(4.2 * t - 10 * s) * (1.1 - 0.3 * s));
        }

        private static double[] line(
                java.util.function.DoubleUnaryOperator x, java.util.function.DoubleUnaryOperator y) {
            double[] xy = new double[2 * POINTS];
            for (int i = 0; i < POINTS; i++) {
                double s = i / (POINTS - 1.0);
                xy[2 * i] = x.applyAsDouble(s);
                xy[2 * i + 1] = y.applyAsDouble(s);
            }
            return xy;
        }
    }
}
