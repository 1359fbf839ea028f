package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.wing.Breed;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of insects, and which of them a performer is. */
final class Insects {
    private static final Map<String, Breed> TABLE = Breed.table(Insects.class, "insects.tsv");
    private static final Set<String> DYED = Set.of("wing", "glow");

    private Insects() {}

    static Set<String> names() {
        return TABLE.keySet();
    }

    /** The row for a performer, in the prompt's colours. */
    static Optional<Breed> of(Performer p) {
        if (!p.concept().startsWith("animal.")) {
            return Optional.empty();
        }
        Breed kind = TABLE.get(p.concept().substring("animal.".length()));
        if (kind == null) {
            return Optional.empty();
        }
        String word = p.word().toLowerCase(Locale.ROOT).strip();
        String last = word.substring(word.lastIndexOf(' ') + 1);
        Breed named = TABLE.getOrDefault(last, TABLE.getOrDefault(last.replaceFirst("s$", ""), kind));
        return Optional.of(dressed(named, p));
    }

    private static Breed dressed(Breed breed, Performer p) {
        String asked = p.look("colour", "");
        if (asked.isEmpty()) {
            return breed;
        }
        int colour = Colours.parse(asked);
        String second = p.look("colour2", "");
        if (breed.is("wings", "scaled")) {
            return breed.dyed((key, old) -> key.equals("edge") && !second.isEmpty()
                    ? second
                    : DYED.contains(key)
                            ? Colours.hex(key.equals("glow") ? Colours.mix(colour, 0xFFFFFFFF, 0.38) : colour)
                            : old);
        }
        return breed.dyed((key, old) -> key.equals("body") ? asked : old);
    }
}
