package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Thing;
import java.util.List;
import java.util.Optional;

/** Two who are named as one and yet are not alike: a bride and a groom. */
final class Pairs {
    private static final String WEDDED =
            "newlyweds?|wedding couple|bridal couple|mariés?|jeunes mariés|bride and (bride)?groom|groom and bride";

    private Pairs() {}

    /** The first, second or further one of those whom a thing of the cast stands for. */
    static Thing member(Thing thing, int copy) {
        if (!thing.is("person.couple") || !thing.word().matches(WEDDED)) {
            return thing;
        }
        List<String> kinds = List.of("bride", "groom");
        String kind = kinds.get(copy % 2);
        return new Thing(Optional.of("person." + kind), kind, thing.count(), thing.traits(), thing.clothing());
    }
}
