package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A cub and its mother: who is only called a mother or a father, after an animal is named, is one of its kind. */
final class Kin {
    private static final Set<String> PARENTS = Set.of(
            "mother", "mom", "mum", "mama", "mommy", "father", "dad", "daddy", "papa", "parent", "mère", "maman",
            "père");
    private static final Set<String> YOUNG =
            Set.of("baby", "young", "offspring", "child", "little one", "calf", "cub", "pup", "bébé", "petit");
    private static final Set<String> MALE = Set.of("father", "dad", "daddy", "papa", "père");

    /** What the mothers of some are called. */
    private static final Map<String, String> MOTHERS =
            Map.of("animal.lion", "animal.lioness", "animal.fawn", "animal.deer", "animal.bull", "animal.cow");

    private Kin() {}

    /** The cast with every parent of an animal as an animal. */
    static Cast of(Cast cast) {
        Optional<Thing> young = cast.subjects().stream().findFirst().filter(t -> t.isA("animal"));
        long others = cast.subjects().stream()
                .filter(t -> t.isA("person") && !PARENTS.contains(t.word()))
                .count();
        if (young.isEmpty() || others > 0) {
            return cast;
        }
        return new Cast(
                kin(cast.subjects(), young.get()), kin(cast.props(), young.get()), cast.actions(), cast.relations());
    }

    private static List<Thing> kin(List<Thing> things, Thing young) {
        return things.stream()
                .map(t -> YOUNG.contains(t.word())
                                && t.isA("animal")
                                && t.traits().age().isEmpty()
                        ? small(t)
                        : t)
                .map(t -> PARENTS.contains(t.word()) && (t.isA("person") || t.isA("animal")) ? grown(t, young) : t)
                .toList();
    }

    private static Thing small(Thing young) {
        Traits t = young.traits();
        Traits small = new Traits(t.colours(), t.size(), Optional.of("age.young"), t.mood(), t.attributes());
        return new Thing(young.concept(), young.word(), young.count(), small, young.clothing());
    }

    private static Thing grown(Thing parent, Thing young) {
        String kind = young.concept().orElseThrow();
        String own = MALE.contains(parent.word()) ? kind : MOTHERS.getOrDefault(kind, kind);
        Traits t = parent.traits();
        Traits grown = new Traits(
                t.colours().isEmpty() ? young.traits().colours() : t.colours(),
                t.size(),
                Optional.of("age.adult"),
                t.mood(),
                young.traits().attributes());
        return new Thing(Optional.of(own), Looks.tail(own), parent.count(), grown, List.of());
    }
}
