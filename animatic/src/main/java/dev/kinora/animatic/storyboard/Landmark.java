package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Buildings that a shot names: they belong to the place, which puts them where they look best. */
final class Landmark {
    private static final Set<String> BUILT = Set.of("prop.ferris-wheel", "prop.carousel");
    private static final Set<String> TOWNS = Set.of(
            "place.village",
            "place.diner",
            "place.fishing-village",
            "place.square",
            "place.street",
            "place.alley",
            "place.city",
            "place.market",
            "place.harbour",
            "place.station",
            "place.rooftop");

    private Landmark() {}

    /** Whether a thing is a building. */
    static boolean named(Thing thing) {
        return thing.concept()
                .filter(c -> c.startsWith("place.") || BUILT.contains(c))
                .isPresent();
    }

    /** Whether a shot shows buildings that can have windows, doors and signs. */
    static boolean built(Shot shot, Troupe troupe) {
        return shot.setting().place().filter(TOWNS::contains).isPresent()
                || troupe.roles().stream().anyMatch(r -> named(r.thing()));
    }

    /** The place that a shot plays in when it names none but a building. */
    static Optional<String> place(Troupe troupe) {
        return troupe.roles().stream()
                .filter(r -> named(r.thing()))
                .findFirst()
                .map(r -> BUILT.contains(r.concept()) ? "place.fairground" : r.concept());
    }

    /** Tells the place which words name it, which buildings stand there, and how many. */
    static void traits(Shot shot, Troupe troupe, Map<String, String> traits) {
        String words = Stream.concat(
                        shot.setting().places().stream().map(p -> p.word()),
                        Stream.concat(
                                shot.setting().era().map(Looks::tail).stream(), shot.words().unmatched().stream()))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(","));
        if (!words.isEmpty()) {
            traits.put("words", words);
        }
        troupe.roles().stream().filter(r -> named(r.thing())).findFirst().ifPresent(r -> {
            traits.put("landmark", Looks.tail(r.concept()));
            traits.put("landmark.word", r.thing().word());
            traits.put(
                    "landmark.traits",
                    r.thing().traits().attributes().stream().map(Looks::tail).collect(Collectors.joining(",")));
            r.thing().traits().colours().stream().findFirst().ifPresent(c -> traits.put("landmark.colour", c.hex()));
        });
    }
}
