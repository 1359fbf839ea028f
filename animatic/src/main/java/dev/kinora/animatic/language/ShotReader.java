package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the text of one take into a shot: one walk from left to right, phrase by phrase. Used once. */
final class ShotReader {

    /** Verbs that only say that what follows begins or goes on. */
    private static final Set<String> BEGINNING = Set.of("start", "begin", "continue", "keep", "finish");

    private final List<Lexeme> lexemes;
    private final Lexicon lexicon;
    private final boolean[] used;
    private final NounPhraseReader phrases;
    private final ShotDraft draft;
    private final Clause clause;
    private final QuoteReader quotes;
    private final Mentions mentions;
    private final Partitive partitive;
    private final NounReader nouns;

    /**
     * Prepares to read one take.
     *
     * @param earlier the shot before, which "the dog" and "it" may speak of
     */
    ShotReader(List<Token> tokens, Lexicon lexicon, Language language, Optional<Shot> earlier) {
        this.lexicon = lexicon;
        this.lexemes = Parts.left(Comparisons.left(lexicon.lexemes(tokens)));
        var cameraReader = new CameraReader(lexemes);
        this.draft = new ShotDraft(cameraReader.read());
        draft.told = told(tokens);
        this.used = cameraReader.used();
        new PaletteReader(lexemes, used).read(draft.palette, draft.tones);
        this.phrases = new NounPhraseReader(lexemes, used, language, lexicon);
        this.clause = new Clause(draft);
        this.quotes = new QuoteReader(lexemes, draft, clause);
        this.mentions = new Mentions(draft, clause, lexicon, earlier);
        var garments = new GarmentReader(lexicon, draft, clause, mentions);
        this.nouns = new NounReader(draft, clause, mentions, garments, phrases);
        this.partitive = new Partitive(lexemes, phrases, draft, clause, lexicon);
    }

    /** Word after word, with marks between what does not belong together. */
    private static String told(List<Token> tokens) {
        return tokens.stream()
                .map(token -> switch (token.kind()) {
                    case WORD, NUMBER -> token.word();
                    case QUOTE -> "\"\"";
                    case STAMP -> "";
                    case COMMA, COLON -> ",";
                    case STOP, LINE -> ".";
                })
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }

    Shot read() {
        for (int at = 0; at < lexemes.size(); ) {
            if (used[at]) {
                if (!lexemes.get(at).isWord("of")) {
                    clause.restart();
                    clause.at.filmed = true;
                }
                at++;
            } else {
                at = step(at);
            }
        }
        return draft.toShot(lexicon);
    }

    private int step(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.is(Token.Kind.QUOTE)) {
            quotes.read(at);
            return at + 1;
        }
        if (mark(lexeme)) {
            return at + 1;
        }
        if (clause.at.inSound && sound(lexeme)) {
            return at + 1;
        }
        int apart = partitive.read(at);
        if (apart > at) {
            return apart;
        }
        boolean labels = lexeme.isWord("text") && quoteNear(at);
        if (!labels
                && phrases.isVerb(at)
                && phrases.read(at).filter(phrase -> phrase.noun().isPresent()).isEmpty()) {
            verb(at);
            return at + 1;
        }
        if (preposition(lexeme, at)) {
            return at + 1;
        }
        if (wears(lexeme, at)) {
            function(lexeme, at);
            return at + 1;
        }
        var phrase = phrases.read(at);
        if (phrase.isPresent()) {
            place(phrase.get());
            return phrase.get().end();
        }
        if (adverb(lexeme) || function(lexeme, at)) {
            return at + 1;
        }
        ambient(lexeme);
        if (lexeme.isUnknown()) {
            unknown(lexeme, at);
        }
        return at + 1;
    }

    /** "Un homme porte un chapeau": no door. */
    private boolean wears(Lexeme lexeme, int at) {
        return lexeme.isWord("wear")
                && lexeme.isNoun()
                && at > 0
                && (lexemes.get(at - 1).sense(Category::isAlive).isPresent()
                        || lexemes.get(at - 1).isWord("it")
                        || lexemes.get(at - 1).isWord("other")
                        || at > 1
                                && lexemes.get(at - 1).isWord("a")
                                && lexemes.get(at - 2).isWord("the"))
                && at + 1 < lexemes.size()
                && (lexemes.get(at + 1).isWord("a") || lexemes.get(at + 1).isWord("the"));
    }

    private boolean quoteNear(int at) {
        return lexemes.subList(at + 1, Math.min(lexemes.size(), at + 3)).stream()
                .anyMatch(next -> next.is(Token.Kind.QUOTE));
    }

    private boolean mark(Lexeme lexeme) {
        if (lexeme.endsSentence()) {
            clause.restart();
            return true;
        }
        if (lexeme.is(Token.Kind.COMMA) || lexeme.is(Token.Kind.COLON)) {
            clause.pause(lexeme.is(Token.Kind.COLON));
            return true;
        }
        return false;
    }

    private boolean sound(Lexeme lexeme) {
        var sense = lexeme.weakSense(Category.SOUND);
        sense.ifPresent(found -> draft.sounds.add(found.concept().id()));
        return sense.isPresent();
    }

    private void verb(int at) {
        Lexeme lexeme = lexemes.get(at);
        Sense sense = lexeme.sense(Category.ACTION).orElseThrow();
        if (phrases.isDeed(at)) {
            boolean on = at > 1
                    && lexemes.get(at - 2)
                            .sense(Category.RELATION)
                            .filter(found -> found.concept().name().equals("on"))
                            .isPresent();
            clause.deed(sense, on);
            return;
        }
        if (BEGINNING.contains(sense.concept().name())
                && at + 1 < lexemes.size()
                && phrases.isVerb(at + 1)
                && VerbSpotter.isParticiple(lexemes.get(at + 1))) {
            return; // "starts ringing" rings
        }
        boolean infinitive =
                at > 1 && lexemes.get(at - 1).token().word().equals("to") && lexeme.form(sense) == Reading.Form.BASE;
        clause.act(
                sense,
                formAt(lexeme, sense),
                infinitive || at > 0 && !used[at - 1] && lexemes.get(at - 1).isNoun());
    }

    /** French participles are told by their ending: "posé". */
    private static Reading.Form formAt(Lexeme lexeme, Sense sense) {
        boolean participle = lexeme.token().word().matches(".{2,}(é|ée|és|ées)");
        return participle ? Reading.Form.ED : lexeme.form(sense);
    }

    private boolean preposition(Lexeme lexeme, int at) {
        var sense = lexeme.sense(category -> category == Category.RELATION || category == Category.PATH);
        if (sense.isEmpty()) {
            return false;
        }
        boolean nounFollows = at + 1 < lexemes.size()
                && !used[at + 1]
                && (lexemes.get(at + 1).isWord("it")
                        || lexemes.get(at + 1).isWord("her")
                        || phrases.read(at + 1)
                                .filter(phrase -> phrase.noun().isPresent())
                                .isPresent());
        if (nounFollows) {
            clause.prepare(lexeme);
        } else {
            clause.head(lexeme);
            lexeme.sense(Category::isAmbient).ifPresent(ambient -> draft.note(ambient.concept(), List.of()));
        }
        return true;
    }

    private boolean adverb(Lexeme lexeme) {
        var sense = lexeme.sense(Category.MANNER);
        sense.ifPresent(found -> clause.manner(found.concept().id()));
        return sense.isPresent();
    }

    /** Function words that steer the clause; the rest of them say nothing. */
    private boolean function(Lexeme lexeme, int at) {
        if (lexeme.isWord("then") || leadsOn(lexeme, at)) {
            clause.next();
        } else if (lexeme.isWord("and")) {
            clause.at.joins = true;
        } else if (lexeme.isWord("of")) {
            clause.at.contains = true;
        } else if (lexeme.isWord("while")) {
            clause.pause(false);
        } else if (lexeme.isWord("it") || lexeme.isWord("her")) {
            pronoun(lexeme, at);
        } else if (lexeme.isWord("wear")) {
            clause.belongings()
                    .wear(at > 0 && !used[at - 1] && lexemes.get(at - 1).isNoun(), Wardrobe.Wear.CLOTHES);
        } else if (lexeme.isWord("makes")) {
            clause.makes();
        } else if (lexeme.isWord("disguise")) {
            clause.belongings()
                    .wear(at > 0 && !used[at - 1] && lexemes.get(at - 1).isNoun(), Wardrobe.Wear.COSTUME);
        } else if (lexeme.isWord("sound")) {
            clause.at.inSound = true;
        } else if (lexeme.isWord("named") || lexeme.isWord("no")) {
            clause.at.ignoresNext = true;
        } else if (lexeme.isWord("inside")) {
            draft.enclosure = Optional.of(Setting.Enclosure.INSIDE);
        } else if (lexeme.isWord("outside")) {
            draft.enclosure = Optional.of(Setting.Enclosure.OUTSIDE);
        }
        return lexeme.senses().stream().anyMatch(sense -> sense.category() == Category.WORD);
    }

    /** "Waves before he dives", "stretches before diving": what follows comes later. */
    private boolean leadsOn(Lexeme lexeme, int at) {
        boolean before = lexeme.token().word().matches("before|avant de|avant d");
        return before && at + 1 < lexemes.size() && (lexemes.get(at + 1).isWord("it") || phrases.isVerb(at + 1));
    }

    private void pronoun(Lexeme lexeme, int at) {
        boolean neuter = lexeme.token().word().equals("it");
        boolean acts = at + 1 < lexemes.size() && phrases.isVerb(at + 1);
        if (clause.wantsObject() && !acts && mentions.object(neuter)) {
            return;
        }
        lexeme.weakSense(Category.PERSON)
                .map(Sense::concept)
                .ifPresentOrElse(mentions::person, () -> mentions.pronoun(neuter));
    }

    private void ambient(Lexeme lexeme) {
        lexeme.sense(category -> category.isAmbient() || category == Category.SOUND)
                .ifPresent(sense -> draft.note(sense.concept(), List.of()));
    }

    private void unknown(Lexeme lexeme, int at) {
        String word = lexeme.token().word();
        if (clause.at.ignoresNext) {
            clause.at.ignoresNext = false;
            return;
        }
        draft.unmatched.add(word);
        boolean opens = draft.cast.subjects().isEmpty() && draft.places.isEmpty() && clause.mayBegin();
        boolean nounLike = at + 1 >= lexemes.size() || !lexemes.get(at + 1).isNoun();
        if (opens && nounLike && !isAdjectival(word)) {
            clause.begin(draft.cast.add(new ThingDraft(Optional.empty(), word, 1)));
        }
    }

    private static boolean isAdjectival(String word) {
        return word.endsWith("ly") || word.endsWith("ed") || word.endsWith("ing");
    }

    private void place(NounPhrase phrase) {
        draft.unmatched.addAll(phrase.parts().unknown());
        if (clause.at.ignoresNext) {
            draft.unmatched.removeAll(phrase.parts().unknown());
            clause.at.ignoresNext = false;
            clause.landed();
            return;
        }
        if (phrase.hasOnlyModifiers()) {
            phrase.parts().ambient().forEach(nouns::noteOrPlace);
            clause.describe(phrase.parts().modifiers());
            return;
        }
        if (!isOwner(phrase)) {
            nouns.read(phrase);
        }
        phrase.parts().ambient().forEach(nouns::noteOrPlace);
    }

    /** "A wizard's tower": somebody who is only named as whose the next thing is. */
    private boolean isOwner(NounPhrase phrase) {
        boolean owner = phrase.noun().filter(noun -> noun.token().possessive()).isPresent()
                && phrase.head()
                        .filter(head -> head.category() == Category.PERSON)
                        .isPresent();
        if (!owner || phrase.end() >= lexemes.size()) {
            return false;
        }
        return phrases.read(phrase.end())
                .filter(next -> next.noun().filter(noun -> noun.isWord("kin")).isEmpty())
                .flatMap(NounPhrase::head)
                .map(Sense::category)
                .filter(owned -> owned == Category.PLACE || owned == Category.VEHICLE || owned == Category.PROP)
                .isPresent();
    }
}
