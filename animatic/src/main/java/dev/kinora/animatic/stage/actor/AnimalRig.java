package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;

/** Draws every animal of the table, in the posture its acts and its support ask for. */
public final class AnimalRig implements Rig {
    @Override
    public int match(Performer performer) {
        if (performer.support().isEmpty()) {
            return 0;
        }
        return Bestiary.find(performer.concept()).isPresent()
                ? 3
                : performer.concept().startsWith("animal.") ? 1 : 0;
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        Species species = Bestiary.find(performer.concept()).orElse(Bestiary.cat());
        Figure support = performer.support().map(id -> cast.built().get(id)).orElse(null);
        if (support == null) {
            throw new IllegalStateException("not yet");
        }
        return Riding.build(performer, species, support, cast);
    }
}
