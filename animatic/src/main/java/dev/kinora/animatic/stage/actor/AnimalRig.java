package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.Optional;

/** Draws every animal of the table, in the posture its acts and its support ask for. */
public final class AnimalRig implements Rig {
    @Override
    public int match(Performer performer) {
        return Bestiary.find(performer.concept()).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        Species species = Bestiary.find(performer.concept()).orElse(Bestiary.cat());
        Optional<Figure> support = performer
                .support()
                .or(() -> performer.acts().stream()
                        .flatMap(a -> a.target().stream())
                        .findFirst())
                .flatMap(id -> Optional.ofNullable(cast.built().get(id)));
        if (support.isPresent() && support.get().anchors().find("keysNear", 0).isPresent()) {
            return Sitting.at(performer, species, support.get(), cast);
        }
        if (support.isPresent() && support.get().anchors().find("seat", 0).isPresent()) {
            return Riding.build(performer, species, support.get(), cast);
        }
        boolean sits = performer.speed() == 0
                && (performer.does("action.sit") || performer.does("action.rest") || performer.does("action.wait"));
        return sits ? Sitting.onGround(performer, species, cast) : Walking.build(performer, species, cast);
    }
}
