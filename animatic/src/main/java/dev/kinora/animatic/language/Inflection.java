package dev.kinora.animatic.language;

import java.util.List;

/** Takes a word back to the lemmas it may be a form of. */
interface Inflection {

    /**
     * The readings of a word, the word itself first. Most of them are no words at all; the lexicon keeps those it knows.
     *
     * @param word in lower case
     */
    List<Reading> readings(String word);
}
