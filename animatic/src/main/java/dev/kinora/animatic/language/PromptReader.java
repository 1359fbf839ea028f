package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a prompt into a {@link Screenplay}. The same text always gives the same screenplay; there is no clock, no network
 * and no chance in it. Safe for use by many threads at once. Make one and keep it: it loads the lexicon of a language once, when a
 * prompt speaks it.
 */
public final class PromptReader {

    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * Reads a prompt in the language its function words tell. Never fails on any text; what is not understood stands in
     * {@link Words#unmatched()}.
     *
     * @param prompt at most 32,000 characters are read, the rest is left out
     */
    public Screenplay read(String prompt) {
        List<Token> tokens = Tokenizer.tokens(prompt);
        return read(tokens, LanguageGuess.of(tokens), Optional.empty());
    }

    /**
     * Reads what is asked to happen after a shot: "it" and "the dog" may speak of it, and a text without a subject speaks
     * of its main one. The first take stays as the text says it; later ones hold on to it as usual.
     *
     * @param usual the language where the words do not tell
     */
    public Screenplay readAfter(String prompt, Shot earlier, Language usual) {
        List<Token> tokens = Tokenizer.tokens(prompt);
        Language language = LanguageGuess.of(tokens, usual);
        Screenplay read = read(tokens, language, Optional.of(earlier));
        Cast cast = read.first().cast();
        if (cast.subjects().isEmpty() && cast.actions().isEmpty() && language == Language.ENGLISH) {
            Screenplay again = read(Tokenizer.tokens("it " + prompt), language, Optional.of(earlier));
            return again.first().cast().actions().isEmpty() ? read : again;
        }
        return read;
    }

    /** Reads a prompt in a given language, as {@link #read(String)} does. */
    public Screenplay read(String prompt, Language language) {
        return read(Tokenizer.tokens(prompt), language, Optional.empty());
    }

    private Screenplay read(List<Token> tokens, Language language, Optional<Shot> earlier) {
        Lexicon lexicon = lexicons.computeIfAbsent(language, LexiconLoader::load);
        var takes = new ArrayList<Take>();
        Optional<Shot> general = Optional.empty();
        Optional<Shot> before = Optional.empty();
        Optional<Shot> seen = earlier;
        var splitter = new TakeSplitter(tokens, lexicon);
        for (TakeSplitter.Segment segment : splitter.split()) {
            Shot read = new ShotReader(segment.tokens(), lexicon, language, seen).read();
            if (segment.general()) {
                general = Optional.of(read);
                continue;
            }
            Shot told = before.isPresent() ? Continuity.carry(before.get(), read) : read;
            Shot shot = general.isPresent() ? Continuity.carryGeneral(general.get(), told) : told;
            takes.add(new Take(segment.start(), segment.length(), segment.transition(), shot));
            before = Optional.of(shot);
            seen = Optional.of(seen.map(all -> Continuity.remember(all, shot)).orElse(shot));
        }
        if (takes.isEmpty()) {
            Shot only = general.orElseGet(() -> new ShotReader(List.of(), lexicon, language, earlier).read());
            takes.add(new Take(Optional.empty(), Optional.empty(), Take.Transition.CUT, only));
        }
        return new Screenplay(language, splitter.inOneSentence() ? Continuity.settled(takes) : takes);
    }
}
