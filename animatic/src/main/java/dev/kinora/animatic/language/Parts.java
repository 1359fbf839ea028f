package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what is only a part of something: "the edge of a table" is a table, "its tyres" say nothing that is not seen anyway. Parts
 * of living bodies are another matter: they are dressed, hurt and looked at.
 */
final class Parts {

    private Parts() {}

    /** The same text without such words and what belongs to them. */
    static List<Lexeme> left(List<Lexeme> lexemes) {
        boolean[] gone = new boolean[lexemes.size()];
        for (int at = 0; at < lexemes.size(); at++) {
            if (isPart(lexemes, at)) {
                leaveOut(lexemes, at, gone);
            }
        }
        List<Lexeme> left = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            if (!gone[at]) {
                left.add(lexemes.get(at));
            }
        }
        return left;
    }

    /** Where a noun follows at once it is another word: "the deck chair". */
    private static boolean isPart(List<Lexeme> lexemes, int at) {
        boolean compound = at + 1 < lexemes.size()
                && lexemes.get(at + 1).isNoun()
                && !lexemes.get(at + 1).isAction();
        return lexemes.get(at).isWord("part") && !compound && !isDone(lexemes, at);
    }

    /** "A dog barks": no part of a tree. */
    private static boolean isDone(List<Lexeme> lexemes, int at) {
        return at > 0
                && lexemes.get(at).isAction()
                && (lexemes.get(at - 1).sense(Category::isAlive).isPresent()
                        || lexemes.get(at - 1).isWord("it"));
    }

    private static void leaveOut(List<Lexeme> lexemes, int at, boolean[] gone) {
        boolean of = at + 2 < lexemes.size() && lexemes.get(at + 1).isWord("of");
        int from = at;
        while (from > 0 && describes(lexemes.get(from - 1))) {
            from--;
        }
        boolean owned = from > 0 && lexemes.get(from - 1).token().possessive();
        if (!of && !owned && from > 0) {
            Lexeme before = lexemes.get(from - 1);
            boolean joins = before.isWord("and")
                    || before.sense(category -> category == Category.RELATION || category == Category.PATH)
                            .isPresent();
            from -= joins ? 1 : 0;
        }
        for (int i = from; i <= (of ? at + 1 : at); i++) {
            gone[i] = true;
        }
    }

    private static boolean describes(Lexeme lexeme) {
        return lexeme.isWord("the")
                || lexeme.isWord("a")
                || lexeme.isWord("part")
                || lexeme.isModifier()
                || lexeme.sense(Category.NUMBER).isPresent()
                || isDoneTo(lexeme);
    }

    /** "White painted lines": what was done to a part describes it. */
    private static boolean isDoneTo(Lexeme lexeme) {
        return lexeme.sense(Category.ACTION)
                .filter(sense -> lexeme.form(sense) == Reading.Form.ED)
                .isPresent();
    }
}
