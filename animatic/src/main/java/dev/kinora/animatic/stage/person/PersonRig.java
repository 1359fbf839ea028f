package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;

/**
 * Every person: child to elder, everyday or by trade. Offers the anchors {@code hand} (the near hand), {@code handFar},
 * {@code head} and {@code back}.
 */
public final class PersonRig implements Rig {

    @Override
    public int match(Performer performer) {
        return performer.concept().equals("person") || performer.concept().startsWith("person.") ? 3 : 0;
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        return new Person(performer, cast).figure();
    }
}
