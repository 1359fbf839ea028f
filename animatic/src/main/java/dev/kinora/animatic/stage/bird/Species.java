package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.wing.Breed;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of birds, and which of them a performer is. */
final class Species {
    private static final Map<String, Breed> TABLE = Breed.table(Species.class, "birds.tsv");
    private static final Set<String> KEPT =
            Set.of("bill", "billtip", "legs", "iris", "eyering", "comb", "cere", "pouch", "maskcolour");

    private Species() {}

    /** Every row's name. */
    static Set<String> names() {
        return TABLE.keySet();
    }

    static Breed named(String name) {
        return Optional.ofNullable(TABLE.get(name)).orElseThrow(() -> new IllegalStateException("no bird " + name));
    }

    /** The row for a performer, in the prompt's colours; by its word first, which says more than the concept. */
    static Optional<Breed> of(Performer p) {
        if (!p.concept().startsWith("animal.")) {
            return Optional.empty();
        }
        String concept = p.concept().substring("animal.".length());
        if (!TABLE.containsKey(concept)) {
            return Optional.empty();
        }
        Breed breed =
                word(p.word()).filter(TABLE::containsKey).map(Species::named).orElseGet(() -> named(concept));
        return Optional.of(dressed(breed, p));
    }

    /** The word's last part, in the singular. */
    private static Optional<String> word(String word) {
        String w = word.toLowerCase(Locale.ROOT).strip();
        w = w.substring(w.lastIndexOf(' ') + 1);
        if (TABLE.containsKey(w) || !w.endsWith("s")) {
            return Optional.of(w);
        }
        return Optional.of(w.substring(0, w.length() - 1));
    }

    private static Breed dressed(Breed breed, Performer p) {
        String asked = p.look("colour", "");
        if (asked.isEmpty()) {
            return breed;
        }
        int colour = Colours.parse(asked);
        int main = breed.colour(breed.word("main"));
        if (near(colour, main)) {
            return breed;
        }
        String second = p.look("colour2", "");
        return breed.dyed((key, old) -> KEPT.contains(key) ? old : dye(key, Colours.parse(old), main, colour, second));
    }

    private static boolean near(int a, int b) {
        double d = Math.abs(Colours.red(a) - Colours.red(b))
                + Math.abs(Colours.green(a) - Colours.green(b))
                + Math.abs(Colours.blue(a) - Colours.blue(b));
        return d < 90;
    }

    /** A zone in another main colour: it stays as much lighter or darker than the main zone as it was. */
    private static String dye(String key, int old, int main, int colour, String second) {
        boolean wings = key.equals("wing") || key.equals("flight") || key.equals("bar");
        if (!second.isEmpty() && (wings || key.equals("tail"))) {
            return Colours.hex(Colours.scale(Colours.parse(second), key.equals("flight") ? 0.8 : 1));
        }
        double step = (Colours.luma(old) - Colours.luma(main)) / 255;
        int c = step > 0
                ? Colours.mix(colour, 0xFFFFFFFF, Math.min(0.62, step * 0.8))
                : Colours.scale(colour, Math.max(0.5, 1 + step * 1.1));
        return Colours.hex(c);
    }
}
