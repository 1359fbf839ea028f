package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.Optional;
import java.util.Set;

/**
 * Where a thing is that may be in somebody's hand: at the holder's anchor, else where the plan put it.
 *
 * @param performer the thing
 * @param holder whoever holds it
 * @param anchor the holder's point it hangs on
 */
public record Holding(Performer performer, Optional<Figure> holder, String anchor) {
    private static final Set<String> CARRIED = Set.of(
            "prop.umbrella",
            "prop.balloon",
            "prop.backpack",
            "prop.lantern",
            "prop.sword",
            "prop.wand",
            "prop.shield",
            "prop.bow",
            "prop.torch",
            "prop.fishing-rod",
            "prop.sports-gear",
            "prop.camera",
            "prop.bouquet",
            "prop.cane",
            "prop.cigarette",
            "prop.paintbrush",
            "prop.microphone");

    private static final String MOUTH = "mouth";

    /**
     * Who holds a thing: whoever carries it, else, for things that never stand about by themselves, the first person of
     * the scene.
     */
    public static Optional<String> holder(Performer thing, Scene scene) {
        if (thing.support().isPresent() || !CARRIED.contains(thing.concept()) || thing.lift() > 0.01) {
            return thing.support();
        }
        return scene.performers().stream()
                .takeWhile(p -> p != thing)
                .filter(p -> p.concept().startsWith("person"))
                .map(Performer::id)
                .findFirst();
    }

    static Holding of(Performer p, Rig.Cast cast) {
        return of(p, cast, "hand");
    }

    /** Where a thing is that hangs on a point of its holder; who has no hand free has it in the mouth. */
    public static Holding of(Performer p, Rig.Cast cast, String anchor) {
        Optional<Figure> by = holder(p, cast.scene()).map(cast.built()::get);
        Optional<Figure> holder = by.filter(f -> f.anchors().find(anchor, 0).isPresent());
        Optional<Figure> biter = by.filter(f -> f.anchors().find(MOUTH, 0).isPresent());
        return holder.isPresent() || !anchor.equals("hand")
                ? new Holding(p, holder, anchor)
                : new Holding(p, biter, MOUTH);
    }

    /** Whether somebody holds it. */
    public boolean held() {
        return holder.isPresent();
    }

    /** Whether it is shown as its holder is: facing left. */
    public boolean mirrored() {
        return holder.map(Figure::mirrored).orElse(performer.facing() < 0);
    }

    /** Metres in front of the camera: just before whoever holds it. */
    public double depth() {
        return holder.map(f -> f.z() - (anchor.equals("handFar") ? -0.01 : 0.01))
                .orElse(performer.z());
    }

    /** Metres right of the camera at rest of the thing's grip, moved by (ahead) metres the way the holder faces. */
    public double x(double t, double ahead, double otherwise) {
        return holder.map(f ->
                        f.x().apply(t) + (f.mirrored() ? -1 : 1) * (point(f, t).x() + ahead))
                .orElseGet(() -> performer.x() + performer.facing() * performer.speed() * t + otherwise);
    }

    /** Metres above the ground of the thing's origin when its grip is {@code below} metres above that origin. */
    public double y(double t, double below) {
        return holder.map(f -> f.y().apply(t) - point(f, t).y() + below).orElse(performer.lift());
    }

    private Anchor point(Figure f, double t) {
        return f.anchors().find(anchor, t).orElse(new Anchor(0, -f.height() * 0.6));
    }
}
