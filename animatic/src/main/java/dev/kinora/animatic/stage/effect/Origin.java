package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.Optional;

/**
 * Where an effect comes from: a spot on another figure, which it follows, or a place of its own.
 *
 * @param performer the effect as it is planned
 * @param source the figure it comes from
 * @param spot where on it: {@code top}, {@code feet}, {@code rear}, {@code mouth}, {@code hand}, {@code around}
 * @param wide metres it is wide
 * @param tall metres it is tall
 */
record Origin(Performer performer, Optional<Figure> source, String spot, double wide, double tall) {

    static Origin of(Performer p, Rig.Cast cast) {
        Optional<Figure> source = p.support().map(cast.built()::get);
        double wide = Double.parseDouble(p.look("wide", "1"));
        return new Origin(p, source, p.look("spot", "feet"), wide, p.size());
    }

    /** 1 when its source looks right, -1 left. */
    int way() {
        return source.map(f -> f.mirrored() ? -1 : 1).orElse(performer.facing() < 0 ? -1 : 1);
    }

    /** Metres right of the camera at rest of the source's foot. */
    double x(double t) {
        return source.map(f -> f.x().apply(t))
                .orElseGet(() -> performer.x() + performer.facing() * performer.speed() * t);
    }

    /** Metres above the ground of the source's foot. */
    double y(double t) {
        return source.map(f -> f.y().apply(t)).orElse(performer.lift());
    }

    /** Metres a second that the source goes right. */
    double drift(double t) {
        return (x(t + 0.05) - x(t - 0.05)) / 0.1;
    }

    /** The spot in metres from the source's foot, y down. */
    Anchor point(double t) {
        return switch (spot) {
            case "top" -> new Anchor(0, -tall * 0.94);
            case "rear" -> new Anchor(-way() * wide * 0.36, -tall * 0.04);
            case "tail" -> new Anchor(-way() * wide * 0.48, -tall * 0.16);
            case "mouth" ->
                named("mouth", t)
                        .orElseGet(() -> named("head", t).orElse(new Anchor(way() * wide * 0.42, -tall * 0.82)));
            case "hand" -> named("hand", t).orElse(new Anchor(way() * wide * 0.3, -tall * 0.5));
            case "around" -> new Anchor(0, -tall * 0.5);
            default -> new Anchor(0, 0);
        };
    }

    private Optional<Anchor> named(String name, double t) {
        return source.flatMap(f -> f.anchors().find(name, t)).map(a -> new Anchor(way() * a.x(), a.y()));
    }
}
