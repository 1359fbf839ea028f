package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A thing or a place while it is collected. Identity is what relations and actions point at. */
final class ThingDraft {

    final Optional<Concept> concept;
    final String word;
    int count;
    final TraitsDraft traits = new TraitsDraft();

    /** Whether the shot is about it. */
    boolean subject;

    private final List<Garment> clothing = new ArrayList<>();

    ThingDraft(Optional<Concept> concept, String word, int count) {
        this.concept = concept;
        this.word = word;
        this.count = count;
    }

    /** Whether it is said to be young. */
    boolean isYoung() {
        return traits.toTraits().age().filter("age.young"::equals).isPresent();
    }

    static boolean isYoung(Concept trait) {
        return trait.id().equals("age.young");
    }

    boolean isAlive() {
        return concept.filter(known -> known.category().isAlive()).isPresent();
    }

    /** May act: what lives does, and so does an unknown subject. */
    boolean acts() {
        return isAlive() || subject;
    }

    boolean has(String flag) {
        return concept.filter(known -> known.has(flag)).isPresent();
    }

    void wear(Concept garment, TraitsDraft looks) {
        clothing.add(new Garment(garment.id(), looks.colours(), looks.attributes()));
    }

    /** Some of these many, who look like the others. */
    ThingDraft some(int number) {
        var part = new ThingDraft(concept, word, number);
        part.inherit(toThing());
        count = Math.max(1, count - number);
        return part;
    }

    void inherit(Thing earlier) {
        traits.inherit(earlier.traits());
        if (clothing.isEmpty()) {
            clothing.addAll(earlier.clothing());
        }
    }

    Thing toThing() {
        return new Thing(concept.map(Concept::id), word, count, traits.toTraits(), clothing);
    }
}
