package dev.kinora.animatic.language;

import java.util.Optional;

/** Who is dressed in a sentence: "wearing" came last, or "in a coat and boots" goes on. */
final class Wardrobe {

    /** What the clothes to come are to whoever wears them. */
    enum Wear {
        /** Nothing was said. */
        NONE,
        /** They are worn; what cannot be worn is carried. */
        CLOTHES,
        /** "Dressed as": they make him look like another. */
        COSTUME
    }

    private Optional<ThingDraft> wearer = Optional.empty();
    private Optional<ThingDraft> dressed = Optional.empty();
    private Wear next = Wear.NONE;

    /** A new sentence. */
    void forget() {
        wearer = Optional.empty();
        pause();
    }

    /** A new part of the sentence. */
    void pause() {
        dressed = Optional.empty();
        next = Wear.NONE;
    }

    /** Something took its place that is worn by nobody. */
    void landed() {
        next = Wear.NONE;
    }

    void begin(Optional<ThingDraft> who, Wear how) {
        wearer = who;
        next = how;
    }

    Wear next() {
        return next;
    }

    Optional<ThingDraft> wearer() {
        return wearer;
    }

    /** Who was dressed last in this part of the sentence: "in a coat and boots". */
    Optional<ThingDraft> dressed() {
        return dressed;
    }

    void dress(ThingDraft who, Concept garment, TraitsDraft looks) {
        who.wear(garment, looks);
        dressed = Optional.of(who);
    }
}
