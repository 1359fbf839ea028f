package dev.kinora.animatic.language;

/**
 * One way to take a word back to its lemma.
 *
 * @param lemma the form that the lexicon lists
 * @param form what was taken off
 */
record Reading(String lemma, Form form) {

    /** The inflection of a word as it stands in the prompt. */
    enum Form {
        BASE,
        S,
        ING,
        ED
    }
}
