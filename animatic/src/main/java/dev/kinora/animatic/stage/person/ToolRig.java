package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.prop.Holding;
import java.util.List;
import java.util.Optional;

/**
 * Tools and instruments that a prompt names and somebody holds, as the hands hold them, and a set of drums to sit at. A
 * relative only: a rig of its own draws such a thing better.
 */
public final class ToolRig implements Rig {
    private static final String DRUMS = "prop.drums";
    private static final String CIGARETTE = "prop.cigarette";

    /** Height in metres of who sits at drums. */
    private static final double DRUMMER = 1.72;

    @Override
    public int match(Performer p) {
        boolean held = p.support().isPresent() && Tool.of(p.concept()).isPresent();
        boolean handy = p.concept().equals(CIGARETTE);
        return held || handy || p.concept().equals(DRUMS) ? 2 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        return p.concept().equals(DRUMS) ? drums(p) : held(p, cast);
    }

    private static Figure held(Performer p, Cast cast) {
        Tool tool = Tool.of(p.concept()).orElseThrow();
        Figure holder = Holding.holder(p, cast.scene())
                .flatMap(id -> Optional.ofNullable(cast.built().get(id)))
                .filter(f -> f.anchors().find("mouth", 0).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("nobody holds " + p.id()));
        ToolArt art = new ToolArt(holder.height());
        Cel cel = new Cel.Live("tool", (pen, t) -> art.draw(pen, tool, held(holder, t), (t / 2) % 1));
        return new Figure(
                p.id(),
                holder.x(),
                holder.y(),
                holder.z() - 0.01,
                holder.mirrored(),
                p.size(),
                List.of(cel),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static Held held(Figure f, double t) {
        Anchor near = at(f, "hand", t);
        Anchor far = at(f, "handFar", t);
        Anchor elbow = at(f, "elbow", t);
        Anchor mouth = at(f, "mouth", t);
        double angle = Math.atan2(near.y() - elbow.y(), near.x() - elbow.x());
        double h = f.height();
        return new Held(
                new Grip(near.x(), near.y(), angle),
                new Grip(far.x(), far.y(), angle),
                new double[] {mouth.x(), mouth.y()},
                new double[] {-0.05 * h, -Stature.ANKLE * h, 0.05 * h, -Stature.ANKLE * h},
                mouth.y() + 0.16 * h);
    }

    private static Anchor at(Figure f, String name, double t) {
        return f.anchors().find(name, t).orElse(new Anchor(0, -0.6 * f.height()));
    }

    private static Figure drums(Performer p) {
        double h = DRUMMER * p.size() / 1.15;
        FixtureArt art = new FixtureArt(h);
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> 0.0,
                p.z() - 0.03,
                p.facing() < 0,
                p.size(),
                List.of(Cel.still("drums", art.bounds(), (pen, k) -> art.draw(pen, Fixture.DRUMS))),
                t -> List.of(new Contact(0.5 * h, 0.5 * h, 0)),
                (name, t) -> name.equals("seat") ? Optional.of(new Anchor(-0.09 * h, -0.27 * h)) : Optional.empty());
    }
}
