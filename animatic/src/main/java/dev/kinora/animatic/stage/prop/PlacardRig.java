package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A board of cardboard that somebody holds up with both hands, with what is written on it. */
public final class PlacardRig implements Rig {
    private static final int CARD = 0xFFC99A62;
    private static final int INK = 0xFF2A2430;
    /** Letters of a line, at most, before the text goes on in the next one. */
    private static final int LINE = 11;

    @Override
    public int match(Performer p) {
        boolean board = p.concept().equals("prop.sign") || p.concept().equals("prop.poster");
        return board && p.support().isPresent() ? 4 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Figure holder = p.support()
                .flatMap(id -> Optional.ofNullable(cast.built().get(id)))
                .filter(f -> f.anchors().find("handFar", 0).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("nobody holds " + p.id()));
        double h = holder.height();
        List<String> lines = lines(p.look("text", "").toUpperCase(Locale.ROOT));
        double wide = Math.max(span(holder) * 0.96, 0.40 * h);
        double high = wide * (lines.size() > 2 ? 0.66 : 0.52);
        int card = p.look().containsKey("colour") ? Colours.parse(p.look("colour", "")) : CARD;
        Rect bounds = Paths.rect(-wide * 0.56, -high * 1.12, wide * 0.56, high * 0.14);
        Cel cel = Cel.rigid(
                "placard",
                bounds,
                t -> Move.turned(0.02 * Math.sin(1.9 * t), 0, 0, 0, 0),
                (pen, k) -> draw(pen, lines, wide, high, card));
        return new Figure(
                p.id(),
                t -> holder.x().apply(t) + (holder.mirrored() ? -1 : 1) * middle(holder, t)[0],
                t -> holder.y().apply(t) - middle(holder, t)[1] + 0.03 * h,
                holder.z() + 0.008,
                false,
                p.size(),
                List.of(cel),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static double span(Figure f) {
        return Math.abs(at(f, "hand", 0).x() - at(f, "handFar", 0).x());
    }

    private static double[] middle(Figure f, double t) {
        Anchor a = at(f, "hand", t);
        Anchor b = at(f, "handFar", t);
        return new double[] {(a.x() + b.x()) / 2, (a.y() + b.y()) / 2};
    }

    private static Anchor at(Figure f, String name, double t) {
        return f.anchors().find(name, t).orElse(new Anchor(0, -0.9 * f.height()));
    }

    /** The text in lines that are short enough to be large. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void draw(Pen pen, List<String> lines, double wide, double high, int card) {
        double l = -wide / 2;
        Path board = Paths.polygon(
                l, -high * 1.01, 0, -high * 1.02, -l, -high, -l * 1.01, 0, 0, high * 0.015, l * 1.01, high * 0.01);
        pen.lit(board, card, high * 0.5);
        pen.inside(board, () -> {
            for (int i = 0; i < 22; i++) {
                double x = l + wide * (i + 0.5) / 22;
                pen.stroke(
                        Paths.line(x, -high * 1.05, x + 0.004 * wide, high * 0.05),
                        wide * 0.004,
                        Colours.fade(pen.light().surface(Colours.scale(card, 0.8)), 0.35 + 0.3 * Noise.at(5, i)));
            }
        });
        pen.stroke(board, wide * 0.008, Colours.fade(pen.light().surface(Colours.scale(card, 0.6)), 0.7));
        double longest =
                lines.stream().mapToDouble(s -> Lettering.width(s, 1)).max().orElse(1);
        double cap = Math.min(high * 0.66 / (lines.size() * 1.45), wide * 0.84 / Math.max(0.1, longest));
        double top = -high / 2 - cap * (lines.size() * 1.45 - 0.45) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double left = -Lettering.width(lines.get(i), cap) / 2;
            Path text = Lettering.path(lines.get(i), left, top + i * cap * 1.45, cap);
            pen.stroke(text, cap * 0.19, pen.light().surface(INK));
        }
    }
}
