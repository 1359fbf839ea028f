package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Place;
import dev.kinora.animatic.language.Shot;
import java.util.List;
import java.util.Optional;

/** The paper that small things are photographed on. */
final class Studios {
    private static final String GREY = "#a8abb0";
    private static final String BLACK = "#0c0c0e";

    private Studios() {}

    /** The paper's colour when a shot plays before a backdrop or in a studio that is named for nothing else. */
    static Optional<String> paper(Shot shot) {
        List<Place> places = shot.setting().places();
        Optional<String> named = places.stream()
                .filter(p -> p.concept().filter("place.backdrop"::equals).isPresent())
                .findFirst()
                .map(p -> p.traits().colours().stream()
                        .findFirst()
                        .map(c -> c.hex())
                        .orElse(GREY));
        boolean dark = shot.look().moods().stream().anyMatch(m -> m.matches("mood\\.(moody|dark|dramatic|mysterious)"));
        Optional<String> own = places.stream()
                .filter(p -> p.concept().filter("place.studio"::equals).isPresent())
                .findFirst()
                .map(p -> p.traits().colours().stream()
                        .findFirst()
                        .map(c -> c.hex())
                        .orElse(dark ? BLACK : GREY));
        return named.or(() -> own);
    }
}
