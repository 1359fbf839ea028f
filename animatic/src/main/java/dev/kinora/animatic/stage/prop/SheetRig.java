package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.List;

/** Flat paper that somebody holds up, in the hand or between the teeth: a letter, a photograph, a ticket, a map. */
public final class SheetRig implements Rig {
    private static final String SHEETS =
            "prop\\.(letter|envelope|card|postcard|photo|photograph|ticket|note|paper|document|blueprint|passport|banknote)";

    /** Shares of whoever holds it. */
    private static final double WIDE = 0.13;

    private static final double LEAST = 0.14;

    @Override
    public int match(Performer p) {
        return p.concept().matches(SHEETS) && p.support().isPresent() ? 4 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Holding holding = Holding.of(p, cast, "hand");
        if (!holding.held()) {
            throw new IllegalArgumentException("nobody holds " + p.id());
        }
        double wide =
                Math.max(LEAST, WIDE * holding.holder().map(Figure::height).orElse(1.7));
        boolean plain = p.concept().matches("prop\\.(letter|envelope|postcard)");
        Rect box = Paths.rect(-wide, -wide, wide, wide);
        int colour = p.look().containsKey("colour") ? Colours.parse(p.look("colour", "")) : 0xFFF6F0E0;
        return new Figure(
                p.id(),
                t -> holding.x(t, 0.02, 0),
                t -> holding.y(t, holding.anchor().equals("mouth") ? -0.5 * wide : 0),
                holding.depth(),
                holding.mirrored(),
                p.size(),
                List.of(Cel.rigid(
                        "sheet",
                        box,
                        t -> Move.turned(-0.12 + 0.05 * Math.sin(2.3 * t), 0, 0, 0, 0),
                        (pen, k) -> draw(pen, wide, colour, plain))),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static void draw(Pen pen, double w, int colour, boolean envelope) {
        double h = envelope ? 0.62 * w : 1.25 * w;
        double top = envelope ? -0.75 * h : -0.85 * h;
        pen.lit(Paths.box(-0.5 * w, top, 0.5 * w, top + h, 0.02 * w), colour, 0.25 * w);
        int ink = Colours.fade(pen.light().surface(Colours.scale(colour, 0.55)), 0.8);
        if (envelope) {
            pen.stroke(Paths.curve(-0.5 * w, top, 0, top + 0.52 * h, 0.5 * w, top), 0.02 * w, ink);
            pen.lit(Paths.oval(0, top + 0.46 * h, 0.07 * w, 0.07 * w), 0xFFB8282A, 0.1 * w);
            return;
        }
        for (int i = 0; i < 6; i++) {
            double y = top + h * (0.14 + 0.13 * i);
            pen.stroke(Paths.line(-0.38 * w, y, (i == 5 ? 0.05 : 0.38) * w, y), 0.022 * w, ink);
        }
    }
}
