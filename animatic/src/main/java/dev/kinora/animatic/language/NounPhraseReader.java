package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase that begins at a lexeme. */
final class NounPhraseReader {

    /** How far a list of adjectives is followed ("black, white and orange cat"), in lexemes. */
    private static final int LOOKAHEAD = 8;

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "son", "sa", "ses", "leur", "leurs");

    /** One and many are called alike; without an article they are many. */
    private static final Set<String> ALIKE = Set.of("sheep", "cattle", "reindeer", "bison");

    private static final int SOME = 3;
    private static final int GROUP = 9;
    private static final int MOST = 1000;

    private final List<Lexeme> lexemes;
    private final boolean[] used;
    private final Language language;
    private final Lexicon lexicon;
    private final VerbSpotter verbs;

    NounPhraseReader(List<Lexeme> lexemes, boolean[] used, Language language, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
        this.used = used;
        this.language = language;
        this.verbs = new VerbSpotter(lexemes, used, language);
    }

    /** One phrase while it is read. */
    private static final class Draft {
        boolean definite;
        boolean owned;
        boolean determined;
        boolean anyModifier;
        int count;
        Optional<Sense> head = Optional.empty();
        Optional<Lexeme> noun = Optional.empty();
        final List<Concept> modifiers = new ArrayList<>();
        final List<Concept> ambient = new ArrayList<>();
        final List<Concept> actions = new ArrayList<>();
        final List<String> unknown = new ArrayList<>();
    }

    Language language() {
        return language;
    }

    /** The phrase at a place, if one begins there. */
    Optional<NounPhrase> read(int start) {
        var draft = new Draft();
        int at = start;
        while (at < lexemes.size() && !used[at]) {
            int next = step(draft, at, start);
            if (next == at) {
                break;
            }
            at = next;
            if (draft.noun.isPresent() && lexemes.get(at - 1).token().possessive()) {
                break;
            }
        }
        if (at == start || draft.noun.isEmpty() && !draft.anyModifier) {
            return Optional.empty();
        }
        if (language == Language.FRENCH && draft.noun.isPresent()) {
            at = postNominal(draft, at);
        }
        return Optional.of(new NounPhrase(
                at,
                draft.head,
                draft.noun,
                count(draft),
                new NounPhrase.Parts(
                        draft.definite, draft.owned, draft.modifiers, draft.ambient, draft.actions, draft.unknown)));
    }

    /** Takes one lexeme in; answers its place when it does not belong to the phrase. */
    private int step(Draft draft, int at, int start) {
        Lexeme lexeme = lexemes.get(at);
        boolean open = draft.noun.isEmpty();
        boolean the = lexeme.isWord("the");
        if (the || lexeme.isWord("a")) {
            if (!open || draft.determined || draft.anyModifier) {
                return at;
            }
            draft.definite = the;
            draft.owned = the && OWNERS.contains(lexeme.token().word());
            draft.determined = true;
            return at + 1;
        }
        var number = number(lexeme);
        if (open && number.isPresent() && is(at + 1, "years")) {
            years(draft, number.get());
            return at + 2;
        }
        if (open && number.isPresent()) {
            draft.count = number.get();
            draft.determined = true;
            boolean of = is(at + 1, "of");
            return of ? at + 2 : at + 1;
        }
        if (!open && isGroup(draft, at)) {
            draft.count = GROUP;
            return at + 1;
        }
        if (isVerb(at)) {
            return open && isPremodifier(at) && !verbs.isConsumed(at) ? action(draft, at) : at;
        }
        if (asModifier(at, draft)) {
            return modifier(draft, at);
        }
        if (open && draft.anyModifier && isListed(at)) {
            return at + 1;
        }
        if (!open && lexeme.led()) {
            return at;
        }
        if (lexeme.isNoun()) {
            return noun(draft, at);
        }
        boolean verbLike = !open && lexeme.token().word().endsWith("s");
        if (verbLike) {
            return at;
        }
        boolean mayBegin = draft.determined || draft.anyModifier || nominalFollows(at + 1);
        if (lexeme.isUnknown() && (open ? mayBegin : at > start && draft.head.isEmpty())) {
            return unknown(draft, at);
        }
        return at;
    }

    /** "A 70 year old man". */
    private void years(Draft draft, int years) {
        String age = years < 18 ? "age.young" : years < 60 ? "age.adult" : "age.old";
        lexicon.concept(age).ifPresent(draft.modifiers::add);
        draft.anyModifier = true;
    }

    private int action(Draft draft, int at) {
        lexemes.get(at).sense(Category.ACTION).ifPresent(sense -> draft.actions.add(sense.concept()));
        return at + 1;
    }

    private int modifier(Draft draft, int at) {
        Sense sense = lexemes.get(at)
                .sense(category -> category.isModifier() || category == Category.STYLE || category == Category.ERA)
                .orElseThrow();
        (sense.category().isModifier() ? draft.modifiers : draft.ambient).add(sense.concept());
        draft.modifiers.addAll(modifiersOf(sense));
        sense.extras().stream()
                .filter(extra -> extra.category() == Category.ACTION)
                .forEach(draft.actions::add);
        draft.anyModifier = true;
        return at + 1;
    }

    private static List<Concept> modifiersOf(Sense sense) {
        return sense.extras().stream()
                .filter(extra -> extra.category().isModifier())
                .toList();
    }

    /** The last noun is the head; those before it describe it. */
    private int noun(Draft draft, int at) {
        Sense sense = lexemes.get(at).sense(Category::isNoun).orElseThrow();
        if (language == Language.FRENCH && draft.noun.isPresent()) {
            return apposition(draft, at, sense);
        }
        draft.head.ifPresent(earlier -> describe(draft, earlier, sense));
        draft.head = Optional.of(sense);
        draft.noun = Optional.of(lexemes.get(at));
        return at + 1;
    }

    /** "Un robot facteur", "un poisson-lanterne": one thing, called by two names. */
    private int apposition(Draft draft, int at, Sense sense) {
        boolean named = sense.category().isThing()
                && draft.head.filter(head -> head.category().isThing()).isPresent()
                && lexemes.get(at - 1) == draft.noun.orElseThrow()
                && !lexemes.get(at).isAction()
                && !lexemes.get(at).isModifier()
                && !lexemes.get(at).isWord("wear");
        if (!named) {
            return at;
        }
        draft.modifiers.add(sense.concept());
        return at + 1;
    }

    /** "A penguin colony" is many penguins. */
    private boolean isGroup(Draft draft, int at) {
        return !isVerb(at)
                && lexemes.get(at).isWord("group")
                && draft.head
                        .map(Sense::category)
                        .filter(category -> category.isAlive() || category == Category.VEHICLE)
                        .isPresent();
    }

    private void describe(Draft draft, Sense earlier, Sense head) {
        Category category = earlier.category();
        if (Compounds.isSame(earlier.concept(), head.concept())) {
            draft.modifiers.addAll(modifiersOf(earlier));
            return;
        }
        if (material(draft, earlier) || Compounds.isParent(earlier.concept(), head.category())) {
            return;
        }
        boolean wholePicture = category.isAmbient() || category == Category.PLACE || category == Category.TERRAIN;
        (wholePicture ? draft.ambient : draft.modifiers).add(earlier.concept());
        draft.modifiers.addAll(modifiersOf(earlier));
    }

    /** "A stone tower" is made of it. */
    private boolean material(Draft draft, Sense earlier) {
        var trait = earlier.concept().value("material").flatMap(lexicon::concept);
        trait.ifPresent(draft.modifiers::add);
        return trait.isPresent();
    }

    private int unknown(Draft draft, int at) {
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.token().word();
        draft.unknown.add(word);
        if (describes(word) && draft.noun.isEmpty()) {
            draft.anyModifier = true;
            return at + 1;
        }
        boolean nounFollows = at + 1 < lexemes.size()
                && !used[at + 1]
                && !isVerb(at + 1)
                && (lexemes.get(at + 1).isNoun() || asModifier(at + 1, draft));
        draft.noun = nounFollows ? Optional.empty() : Optional.of(lexeme);
        draft.head = Optional.empty();
        draft.anyModifier |= nounFollows;
        return at + 1;
    }

    private boolean describes(String word) {
        return language == Language.ENGLISH && (word.endsWith("ly") || word.endsWith("ed") || word.endsWith("ing"));
    }

    /** French adjectives follow their noun. */
    private int postNominal(Draft draft, int from) {
        int at = from;
        while (at < lexemes.size() && !used[at]) {
            var sense = lexemes.get(at).sense(Category::isModifier);
            boolean and = lexemes.get(at).isWord("and")
                    && at + 1 < lexemes.size()
                    && lexemes.get(at + 1).sense(Category::isModifier).isPresent()
                    && (!lexemes.get(at + 1).isNoun()
                            || lexemes.get(at + 1).sense(Category.COLOUR).isPresent())
                    && at > from;
            if (sense.isEmpty() && !and) {
                break;
            }
            sense.ifPresent(found -> draft.modifiers.add(found.concept()));
            at++;
        }
        return at;
    }

    private int count(Draft draft) {
        if (draft.count > 0) {
            return Math.min(draft.count, MOST);
        }
        var named = draft.head.stream()
                .flatMap(sense -> sense.extras().stream())
                .filter(extra -> extra.category() == Category.NUMBER)
                .findFirst();
        if (named.isPresent()) {
            return Integer.parseInt(named.get().name());
        }
        boolean plural = draft.head.isPresent()
                && draft.noun
                        .filter(noun -> noun.form(draft.head.get()) == Form.S)
                        .isPresent();
        boolean several = !draft.determined
                && language == Language.ENGLISH
                && draft.noun
                        .map(noun -> noun.token().word())
                        .filter(ALIKE::contains)
                        .isPresent();
        return plural || several ? SOME : 1;
    }

    private static Optional<Integer> number(Lexeme lexeme) {
        if (lexeme.is(Token.Kind.NUMBER) && lexeme.senses().isEmpty()) {
            String digits = lexeme.token().text().replaceAll("[.,].*", "");
            int value = digits.length() > 4 ? MOST : Integer.parseInt(digits);
            return value == 0 ? Optional.empty() : Optional.of(Math.min(value, MOST));
        }
        return lexeme.sense(Category.NUMBER)
                .map(sense -> Integer.parseInt(sense.concept().name()));
    }

    /** Says whether a lexeme describes the noun to come: where it could be the noun itself, only before another one. */
    private boolean asModifier(int at, Draft draft) {
        Lexeme lexeme = lexemes.get(at);
        boolean describes = lexeme.isModifier()
                || lexeme.sense(category -> category == Category.STYLE || category == Category.ERA)
                        .isPresent();
        if (!describes || draft.noun.isPresent()) {
            return false;
        }
        if (!lexeme.isNoun()) {
            return true;
        }
        boolean listed = draft.anyModifier && at > 0 && lexemes.get(at - 1).isWord("and");
        return nominalFollows(at + 1) || listed || colourList(at);
    }

    /** "teal, orange and gold": between colours a word is a colour. */
    private boolean colourList(int at) {
        return lexemes.get(at).sense(Category.COLOUR).isPresent() && (isColourPast(at, 1) || isColourPast(at, -1));
    }

    private boolean isColourPast(int at, int direction) {
        int other = at + 2 * direction;
        if (other < 0 || other >= lexemes.size()) {
            return false;
        }
        Lexeme between = lexemes.get(at + direction);
        return (between.is(Token.Kind.COMMA) || between.isWord("and"))
                && lexemes.get(other).sense(Category.COLOUR).isPresent();
    }

    private boolean nominalFollows(int at) {
        if (at >= lexemes.size() || used[at]) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        boolean past = next.isUnknown()
                && at + 1 < lexemes.size()
                && !used[at + 1]
                && lexemes.get(at + 1).isNoun();
        return past || (next.isNoun() || next.isModifier()) && !isVerb(at);
    }

    /** A comma or an "and" between adjectives of one noun. */
    private boolean isListed(int at) {
        Lexeme mark = lexemes.get(at);
        if (!mark.is(Token.Kind.COMMA) && !mark.isWord("and")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(lexemes.size(), at + LOOKAHEAD); next++) {
            Lexeme lexeme = lexemes.get(next);
            if (used[next]) {
                return false;
            }
            if (lexeme.isNoun() && !lexeme.isModifier()) {
                return lexemes.get(next - 1).isModifier() && !isVerb(next);
            }
            if (!lexeme.isModifier() && !lexeme.isWord("and") && !lexeme.is(Token.Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** Says whether a lexeme is a verb where it stands, not a noun that looks like one. */
    boolean isVerb(int at) {
        return verbs.isVerb(at);
    }

    /** Says whether a verb stands as the name of a deed: "a leap". */
    boolean isDeed(int at) {
        return verbs.isDeed(at);
    }

    /** "A running dog": a participle that stands before its noun, not after one. */
    private boolean isPremodifier(int at) {
        return language == Language.ENGLISH
                && VerbSpotter.isParticiple(lexemes.get(at))
                && !verbs.followsNoun(at)
                && nominalFollows(at + 1);
    }

    /** Says whether a verb follows, past "is" and adverbs. */
    boolean actsNext(int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + 3) && !used[at]; at++) {
            if (isVerb(at)) {
                return true;
            }
            Lexeme lexeme = lexemes.get(at);
            boolean passes = lexeme.isWord("is")
                    || lexeme.isWord("who")
                    || lexeme.sense(Category.MANNER).isPresent();
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** Says whether "of" stands at a place, which then is read. */
    boolean skipsOf(int at) {
        boolean of = is(at, "of");
        used[Math.min(at, used.length - 1)] |= of;
        return of;
    }

    private boolean is(int at, String word) {
        return at < lexemes.size() && lexemes.get(at).isWord(word);
    }
}
