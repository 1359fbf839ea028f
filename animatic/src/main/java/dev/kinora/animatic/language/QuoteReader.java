package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/** Decides whether a quoted text is spoken or written. */
final class QuoteReader {

    /** How far before a quote its verb or noun may stand, in lexemes. */
    private static final int CUE_WITHIN = 9;

    private final List<Lexeme> lexemes;
    private final ShotDraft draft;
    private final Clause clause;

    QuoteReader(List<Lexeme> lexemes, ShotDraft draft, Clause clause) {
        this.lexemes = lexemes;
        this.draft = draft;
        this.clause = clause;
    }

    void read(int at) {
        String text = lexemes.get(at).token().text();
        if (!text.isBlank()) {
            if (isSpoken(at)) {
                draft.spokenLines.add(new ShotDraft.SpokenDraft(speaker(), text));
            } else {
                draft.onScreenText.add(text);
            }
        }
        clause.pause(false);
    }

    private boolean isSpoken(int at) {
        boolean spoken = false;
        for (int before = at - 1; before >= Math.max(0, at - CUE_WITHIN); before--) {
            Lexeme lexeme = lexemes.get(before);
            if (lexeme.endsSentence() || lexeme.is(Token.Kind.QUOTE)) {
                break;
            }
            if (lexeme.isWord("text")) {
                return false;
            }
            spoken = spoken || isSpeech(lexeme) && !isWorn(before);
        }
        boolean announced = at > 0 && lexemes.get(at - 1).is(Token.Kind.COLON) && clause.hasActed();
        return spoken || announced || at + 1 < lexemes.size() && isSpeechPast(at + 1);
    }

    /** Whether it is a garment or a thing "that says" it. */
    private boolean isWorn(int speech) {
        boolean relative = speech > 1 && lexemes.get(speech - 1).token().text().matches("(?i)that|which|qui");
        boolean participle = speech > 0 && lexemes.get(speech).token().text().matches("(?i)saying|reading|disant");
        int bearer = relative ? speech - 2 : speech - 1;
        return (relative || participle)
                && java.util.stream.Stream.of(Category.CLOTHING, Category.PROP, Category.FOOD)
                        .anyMatch(c -> lexemes.get(bearer).sense(c).isPresent());
    }

    private boolean isSpeechPast(int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + 4); at++) {
            if (isSpeech(lexemes.get(at))) {
                return true;
            }
            if (lexemes.get(at).endsSentence()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSpeech(Lexeme lexeme) {
        return lexeme.isWord("speech")
                || lexeme.sense(Category.ACTION)
                        .filter(sense -> sense.concept().has("speech"))
                        .isPresent();
    }

    private Optional<ThingDraft> speaker() {
        return clause.actors().stream().filter(ThingDraft::isAlive).findFirst().or(() -> clause.actors().stream()
                .findFirst());
    }
}
