package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what something is only compared to: a flower opens "like a mouth", grass is "as tall as trees", boxes stand "as towers",
 * and a stone is "the size of a cow". Nothing of it is seen.
 */
final class Comparisons {

    /** What follows a noun that only says how something looks: "tiger striped", "pea sized". */
    private static final Set<String> LOOKS = Set.of(
            "shaped",
            "sized",
            "striped",
            "themed",
            "inspired",
            "patterned",
            "scented",
            "flavoured",
            "flavored",
            "coloured",
            "colored",
            "esque");

    /** What a picture is made for. */
    private static final Set<String> USES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "commercial",
            "campaign",
            "brochure",
            "catalogue",
            "catalog",
            "website",
            "promo",
            "trailer",
            "presentation",
            "pub",
            "publicité");

    /** How far after "for" that may be said, in lexemes. */
    private static final int USE_WITHIN = 5;

    private final List<Lexeme> lexemes;
    private final boolean[] gone;

    private Comparisons(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.gone = new boolean[lexemes.size()];
    }

    /** Past the end of "for a furniture ad"; 0 where nothing of the kind is said. */
    private int purpose(int at) {
        if (!lexemes.get(at).token().word().matches("for|pour")) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(lexemes.size(), at + USE_WITHIN); i++) {
            if (lexemes.get(i).is(Token.Kind.COMMA) || lexemes.get(i).endsSentence()) {
                return 0;
            }
            if (USES.contains(lexemes.get(i).token().word())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same text without them. */
    static List<Lexeme> left(List<Lexeme> lexemes) {
        return new Comparisons(lexemes).left();
    }

    private List<Lexeme> left() {
        for (int at = 0; at < lexemes.size(); at++) {
            if (gone[at]) {
                continue;
            }
            if (lexemes.get(at).isWord("as-if")) {
                leaveOut(at, part(at + 1));
            } else if (is(at, "likeness")) {
                leaveOut(at, compared(at + 1));
            } else if (purpose(at) > 0) {
                leaveOut(at, purpose(at));
            } else if (isAsTallAs(at)) {
                leaveOut(at, compared(at + 3));
            } else if (isAs(at)) {
                leaveOut(at, compared(at + 1));
            } else if (looks(at)) {
                leaveOut(at, at + 2);
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

    private void leaveOut(int from, int to) {
        for (int at = from; at < to; at++) {
            gone[at] = true;
        }
    }

    /** The place past the noun that begins here, and past what it is of. */
    private int compared(int from) {
        int at = from;
        boolean named = false;
        while (at < lexemes.size()) {
            Lexeme lexeme = lexemes.get(at);
            boolean noun = lexeme.isNoun() && !lexeme.led();
            boolean of = named && lexeme.isWord("of");
            boolean opens =
                    !named && (lexeme.isWord("the") || lexeme.isWord("a") || isCount(lexeme) || isUnknown(lexeme));
            if (!noun && !of && !opens && !(lexeme.isModifier() && !named)) {
                break;
            }
            named = noun || isUnknown(lexeme);
            at++;
        }
        return at;
    }

    /** The place of the next mark. */
    private int part(int from) {
        int at = from;
        while (at < lexemes.size() && !ends(at)) {
            at++;
        }
        return at;
    }

    private static boolean isUnknown(Lexeme lexeme) {
        return lexeme.isUnknown();
    }

    private static boolean isCount(Lexeme lexeme) {
        return lexeme.sense(Category.NUMBER).isPresent();
    }

    private boolean isAsTallAs(int at) {
        return word(at, "as") && word(at + 2, "as") && at + 3 < lexemes.size();
    }

    /** "Boxes as towers": bare, and all that is said of them; "as night falls" and "as the boat turns" tell when. */
    private boolean isAs(int at) {
        if (!word(at, "as") || at == 0 || !lexemes.get(at - 1).isNoun() || at + 1 >= lexemes.size()) {
            return false;
        }
        int end = compared(at + 1);
        boolean known = lexemes.subList(at + 1, end).stream()
                .noneMatch(lexeme -> isUnknown(lexeme) || lexeme.isWord("the") || lexeme.isAction());
        return end > at + 1 && known && (end >= lexemes.size() || ends(end));
    }

    private boolean ends(int at) {
        Lexeme lexeme = lexemes.get(at);
        return lexeme.endsSentence() || lexeme.is(Token.Kind.COMMA) || lexeme.is(Token.Kind.COLON);
    }

    private boolean looks(int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean named = lexeme.sense(Category::isThing).isPresent() || isUnknown(lexeme);
        return named
                && !lexeme.isModifier()
                && !lexeme.token().possessive()
                && at + 1 < lexemes.size()
                && LOOKS.contains(lexemes.get(at + 1).token().word());
    }

    private boolean is(int at, String name) {
        return lexemes.get(at).isWord(name);
    }

    private boolean word(int at, String word) {
        return at < lexemes.size() && lexemes.get(at).token().word().equals(word);
    }
}
