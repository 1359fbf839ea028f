package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.List;
import java.util.Set;

/** Tells verbs from nouns and adjectives that look like them: "a girl skateboards down a ramp", "a skateboard on a ramp". */
final class VerbSpotter {

    /** How far back a sentence's verb is looked for, in lexemes. */
    private static final int LOOKBACK = 24;

    /** Words that may also stand alone, right before what they do: "dogs that run". */
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

    /** Words that a bare verb follows. */
    private static final Set<String> MODALS =
            Set.of("can", "could", "will", "would", "must", "may", "might", "should", "let", "lets", "helps", "help");

    private final List<Lexeme> lexemes;
    private final boolean[] used;
    private final Language language;

    VerbSpotter(List<Lexeme> lexemes, boolean[] used, Language language) {
        this.lexemes = lexemes;
        this.used = used;
        this.language = language;
    }

    /** Says whether a lexeme is a verb where it stands, not a noun that looks like one. */
    boolean isVerb(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (isConsumed(at)) {
            return true;
        }
        if (!lexeme.isAction() || needsObject(lexeme) && !objectAt(at + 1)) {
            return false;
        }
        if (!isNominal(lexeme)) {
            return (!isThird(lexeme) || !isDetermined(at)) && !isCalled(lexeme, at);
        }
        if (isThird(lexeme) && !lexeme.isNoun()) {
            // No English adjective ends so: "opens".
            return language != Language.ENGLISH || !isDetermined(at);
        }
        if (at == 0 || used[at - 1]) {
            return determinerAt(at + 1);
        }
        Lexeme before = lexemes.get(at - 1);
        if (isThird(lexeme) && (before.token().word().equals("one") || before.is(Token.Kind.QUOTE) && goesOn(at))
                || isBare(lexeme) && MODALS.contains(before.token().word()) && goesOn(at)) {
            return true;
        }
        if (isThird(lexeme) && (ofSingular(at) || determinerAt(at + 1) && before.isNoun() && !isPlural(before))) {
            return true;
        }
        if (before.isWord("and") || before.is(Token.Kind.COMMA) || before.isWord("to") || before.isWord("then")) {
            boolean third = isThird(lexeme) && finiteBefore(at);
            boolean listed =
                    before.is(Token.Kind.COMMA) || at > 1 && lexemes.get(at - 2).isNoun() && !endsSingular(at - 1);
            return determinerAt(at + 1) && (third || !isPlural(lexeme)) || third && goesOn(at) && !listed;
        }
        return after(before) && !isDescribed(lexeme, before) && !verbAt(at + 1);
    }

    /** "Eating noodles", "drinking tea": what is eaten stands without an article. */
    boolean isConsumed(int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean consumes = lexeme.sense(Category.ACTION)
                .filter(sense -> lexeme.form(sense) == Form.ING)
                .filter(sense -> sense.concept().id().matches("action\\.(eat|drink)"))
                .isPresent();
        return consumes
                && !isDetermined(at)
                && at + 1 < lexemes.size()
                && !used[at + 1]
                && lexemes.get(at + 1).sense(Category.FOOD).isPresent();
    }

    /** "A polaroid look", "a cheese pull": a bare verb after one thing or after what describes names something. */
    private boolean isCalled(Lexeme lexeme, int at) {
        if (language != Language.ENGLISH || !isBare(lexeme) || at == 0 || used[at - 1]) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        boolean thing = before.isNoun()
                && !isPlural(before)
                && !before.led()
                && before.sense(Category::isAlive).isEmpty();
        boolean ends = at + 1 >= lexemes.size() || used[at + 1] || endsPart(lexemes.get(at + 1));
        boolean ofFilm = before.isWord("medium") || before.sense(Category.STYLE).isPresent();
        return (thing || before.isUnknown() || ofFilm || isLed(at - 1)) && ends;
    }

    /** "On a mammoth hide": a preposition leads to all of it. */
    private boolean isLed(int noun) {
        int first = noun;
        while (first > 0 && (lexemes.get(first).isNoun() || lexemes.get(first).isModifier())) {
            first--;
        }
        return first < noun
                && first > 0
                && lexemes.get(first).isWord("a")
                && lexemes.get(first - 1)
                        .sense(category -> category == Category.RELATION || category == Category.PATH)
                        .isPresent();
    }

    private static boolean endsPart(Lexeme next) {
        return next.endsSentence()
                || next.is(Token.Kind.COMMA)
                || next.isWord("of")
                || next.isWord("and")
                || next.isWord("medium");
    }

    /** "The grills": what stands right after an article is what it is called after, not what somebody does. */
    private boolean isDetermined(int at) {
        return language == Language.ENGLISH
                && at > 0
                && !used[at - 1]
                && Set.of("the", "a", "an", "his", "its", "their")
                        .contains(lexemes.get(at - 1).token().word());
    }

    private static boolean isNominal(Lexeme lexeme) {
        return lexeme.isNoun()
                || lexeme.isModifier()
                || lexeme.sense(category -> category == Category.STYLE || category == Category.ERA)
                        .isPresent();
    }

    /** "A leap", "his walk": after "a" and the like what could only be a verb names what is done. */
    boolean isDeed(int at) {
        if (at == 0 || used[at - 1] || language != Language.ENGLISH || !isName(at)) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        String word = before.token().word();
        return before.isWord("a") || before.isWord("the") && !word.equals("her") && !DEMONSTRATIVES.contains(word);
    }

    /** "Walk", or "crossing" where nothing follows that crosses. */
    private boolean isName(int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean ends = at + 1 >= lexemes.size()
                || !lexemes.get(at + 1).isNoun()
                        && !lexemes.get(at + 1).isModifier()
                        && !lexemes.get(at + 1).isUnknown();
        boolean participle = lexeme.sense(Category.ACTION)
                .filter(sense -> lexeme.form(sense) == Form.ING)
                .isPresent();
        return isBare(lexeme) || participle && ends;
    }

    /** Says whether somebody who may act was named right before. */
    private static boolean after(Lexeme before) {
        return before.isWord("it")
                || before.isWord("who")
                || before.isWord("is")
                || before.sense(Category.MANNER).isPresent()
                || before.sense(category -> category.isThing()
                                        && category != Category.CLOTHING
                                        && category != Category.FOOD)
                                .isPresent()
                        && !before.token().possessive();
    }

    private boolean isDescribed(Lexeme lexeme, Lexeme before) {
        boolean compound = before.isNoun() && !isPlural(before) && !before.isWord("who");
        return (before.isModifier() || compound) && isBare(lexeme) && language == Language.ENGLISH;
    }

    /** "Lighting", "lights", "combs": more often a noun, unless it is said what is lit or combed. */
    private static boolean needsObject(Lexeme lexeme) {
        boolean needs = lexeme.sense(Category.ACTION)
                .filter(sense -> sense.concept().has("object"))
                .isPresent();
        return needs && (isNominal(lexeme) || lexeme.isWord("medium"));
    }

    private boolean objectAt(int at) {
        if (at >= lexemes.size() || used[at]) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        boolean things = next.isNoun() && isPlural(next) && !next.isAction();
        return determinerAt(at) || things || next.sense(Category.NUMBER).isPresent() || next.isWord("it");
    }

    /**
     * "A girl skateboards": after "a" and one of something nothing but a verb ends in -s. Between them stand only adjectives and
     * nouns that describe.
     */
    private boolean ofSingular(int at) {
        if (language != Language.ENGLISH || !endsSingular(at) || !goesOn(at)) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - LOOKBACK) && !used[before]; before--) {
            Lexeme lexeme = lexemes.get(before);
            if (lexeme.isWord("a")) {
                return true;
            }
            boolean belongs = lexeme.isModifier() || lexeme.isNoun() || lexeme.isUnknown();
            if (!belongs || isPlural(lexeme) || lexeme.token().possessive()) {
                return false;
            }
        }
        return false;
    }

    /** Says whether a singular noun or a word that nobody knows ends here. */
    private boolean endsSingular(int end) {
        if (end < 1 || used[end - 1]) {
            return false;
        }
        Lexeme last = lexemes.get(end - 1);
        boolean noun = last.isNoun() && !isPlural(last);
        return (noun || last.isUnknown()) && !last.token().possessive() && !last.led();
    }

    /** After a verb comes an object, a way, a manner, the next part of the sentence or its end. */
    private boolean goesOn(int at) {
        if (at + 1 >= lexemes.size() || used[at + 1]) {
            return true;
        }
        Lexeme next = lexemes.get(at + 1);
        boolean part = next.endsSentence()
                || next.is(Token.Kind.COMMA)
                || next.isWord("and")
                || next.isWord("while")
                || next.isWord("it")
                || next.isWord("to");
        return part
                || next.led()
                || determinerAt(at + 1)
                || next.sense(category -> category == Category.RELATION
                                || category == Category.PATH
                                || category == Category.MANNER
                                || category == Category.NUMBER)
                        .isPresent()
                || next.isNoun() && !next.isAction();
    }

    /** Says whether the sentence has a verb in -s before. */
    private boolean finiteBefore(int at) {
        int first = Math.max(1, at - LOOKBACK);
        for (int before = at - 1; before >= first && !lexemes.get(before).endsSentence(); before--) {
            Lexeme lexeme = lexemes.get(before);
            String word = lexeme.token().word();
            if (lexeme.isUnknown() && word.endsWith("s") && !word.endsWith("ss")) {
                return true;
            }
            if (isThird(lexeme)
                    && (!isNominal(lexeme) || lexemes.get(before - 1).isWord("it") || ofSingular(before))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlural(Lexeme lexeme) {
        return lexeme.sense(Category::isNoun)
                .filter(sense -> lexeme.form(sense) == Form.S
                        || sense.extras().stream().anyMatch(extra -> extra.category() == Category.NUMBER))
                .isPresent();
    }

    /** A verb after a singular noun bears an ending; "giant wave" has none. */
    private static boolean isBare(Lexeme lexeme) {
        return lexeme.sense(Category.ACTION)
                .filter(sense -> lexeme.form(sense) == Form.BASE)
                .isPresent();
    }

    /** "Hands", "smokes": a noun's plural, or what somebody does. */
    private static boolean isThird(Lexeme lexeme) {
        return lexeme.sense(Category.ACTION)
                .filter(sense -> lexeme.form(sense) == Form.S)
                .isPresent();
    }

    private boolean verbAt(int at) {
        return at < lexemes.size()
                && lexemes.get(at).isAction()
                && !lexemes.get(at).isNoun()
                && !isDescribing(at);
    }

    /** "Hammers glowing iron": a participle with its noun. */
    private boolean isDescribing(int at) {
        return isParticiple(lexemes.get(at))
                && at + 1 < lexemes.size()
                && (lexemes.get(at + 1).isNoun() || lexemes.get(at + 1).isModifier());
    }

    /** "Running", "broken". */
    static boolean isParticiple(Lexeme lexeme) {
        Form form = lexeme.sense(Category.ACTION).map(lexeme::form).orElse(Form.BASE);
        return form == Form.ING || form == Form.ED;
    }

    private boolean determinerAt(int at) {
        return at < lexemes.size()
                && (lexemes.get(at).isWord("the") || lexemes.get(at).isWord("a"));
    }

    /** Says whether the lexeme before names somebody, so that a participle is what he does and describes nothing. */
    boolean followsNoun(int at) {
        if (at == 0) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        return before.sense(Category::isThing).isPresent() || before.isWord("is") || before.isWord("it");
    }
}
