package dev.kinora.animatic.language;

/** Two nouns side by side that name one thing twice, rather than one by the other. */
final class Compounds {

    private Compounds() {}

    /** "A corgi puppy" is one dog. */
    static boolean isSame(Concept earlier, Concept head) {
        return Kinds.staged(earlier.id()).equals(Kinds.staged(head.id()));
    }

    /** "A mother bear" is a bear. */
    static boolean isParent(Concept earlier, Category head) {
        return head == Category.ANIMAL
                && (Kinds.is(earlier.id(), "person.woman") || Kinds.is(earlier.id(), "person.man"));
    }
}
