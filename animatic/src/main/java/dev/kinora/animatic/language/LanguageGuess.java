package dev.kinora.animatic.language;

import java.util.List;
import java.util.Set;

/** Tells the language of a text by its function words. */
final class LanguageGuess {

    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "an", "of", "in", "with", "and", "is", "are", "at", "to", "from", "by", "its", "their", "his",
            "her", "this", "that", "through", "into", "over", "under", "while", "as", "shot", "for");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "de", "d", "l", "dans", "avec", "et", "est", "sont", "au",
            "aux", "sur", "sous", "qui", "que", "par", "pour", "son", "sa", "ses", "en", "vers", "pendant", "plan", "à",
            "près");

    private LanguageGuess() {}

    /** English unless French speaks louder. */
    static Language of(List<Token> tokens) {
        return of(tokens, Language.ENGLISH);
    }

    /** The language that speaks louder; {@code otherwise} where neither does. */
    static Language of(List<Token> tokens, Language otherwise) {
        int english = 0;
        int french = 0;
        for (Token token : tokens) {
            if (ENGLISH.contains(token.word())) {
                english++;
            }
            if (FRENCH.contains(token.word())) {
                french++;
            }
            if (token.kind() == Token.Kind.WORD
                    && token.word().chars().anyMatch(letter -> "éèêàçùœ".indexOf(letter) >= 0)) {
                french++;
            }
        }
        if (french == english) {
            return otherwise;
        }
        return french > english ? Language.FRENCH : Language.ENGLISH;
    }
}
