package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.solid.Marcher;
import io.github.humbleui.types.Rect;
import java.util.Map;
import java.util.TreeMap;

/** A sign that is turned round once, so that its other text is read. */
final class TwoSides {
    /** Second at which it is seen edge on. */
    private static final double TURNS = 3;

    private static final double LENGTH = 0.9;

    private TwoSides() {}

    /** The same performer, with another text on it. */
    static Performer bearing(Performer p, String text) {
        Map<String, String> look = new TreeMap<>(p.look());
        look.put("text", text);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }

    static Cel cel(Marcher front, Marcher back) {
        Rect box = front.box();
        return cel("thing", box, (pen, k) -> (k == 0 ? front : back).draw(pen));
    }

    /** A sheet with a picture for each side. */
    static Cel cel(String name, Rect box, Cel.Drawing sides) {
        return new Cel.Cycle(name, box, 2, t -> t < TURNS ? 0 : 1, TwoSides::move, sides);
    }

    private static Move move(double t) {
        double u = Math.max(0, Math.min(1, (t - TURNS) / LENGTH + 0.5));
        return u <= 0 || u >= 1
                ? Move.NONE
                : new Move(0, 0, 0, 0, 0, Math.max(0.04, Math.abs(Math.cos(Math.PI * u))), 1, 1);
    }
}
