package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.List;

/**
 * One word, mark, number or quoted text of a prompt.
 *
 * @param kind what it is
 * @param text as the prompt spells it; of a quote, the inside
 * @param word in lower case, without a possessive ending
 * @param possessive it ended in {@code 's}
 */
record Token(Kind kind, String text, String word, boolean possessive) {

    /** What a token is. {@code STOP} ends a sentence, {@code LINE} a line, {@code COMMA} a part of a sentence. */
    enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        STAMP,
        COMMA,
        COLON,
        STOP,
        LINE
    }

    /** Its readings; of anything but a word, the word itself alone. */
    List<Reading> readings(Inflection inflection) {
        return kind == Kind.WORD ? inflection.readings(word) : List.of(new Reading(word, Form.BASE));
    }
}
