package dev.kinora.animatic.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells people by the ending of a word that no table lists: whoever keeps is a keeper, whoever flies falcons a falconer. */
final class Agents {

    /** A stem is never shorter than this. */
    private static final int SHORTEST_STEM = 3;

    /** Endings that only people bear. */
    private static final Map<Language, List<String>> PERSONAL = Map.of(
            Language.ENGLISH,
                    List.of("ologist", "ographer", "woman", "smith", "keeper", "maker", "monger", "wright", "eer"),
            Language.FRENCH, List.of("ologue", "graphe", "eresse"));

    /** Endings that people bear who do or have what stands before. */
    private static final Map<Language, List<String>> DOING = Map.of(
            Language.ENGLISH, List.of("er", "or", "ist", "man", "ian", "ess"),
            Language.FRENCH, List.of("eur", "euse", "rice", "ier", "ière", "iste", "ien", "ienne"));

    /** What ends so and is nobody. */
    private static final Set<String> THINGS = Set.of(
            "poker",
            "scroller",
            "layer",
            "filter",
            "corner",
            "center",
            "roller",
            "shader",
            "banner",
            "slider",
            "trailer",
            "screensaver",
            "poster",
            "marker",
            "buffer",
            "folder",
            "former",
            "latter",
            "render",
            "blur",
            "couleur",
            "lumière",
            "première",
            "dernière",
            "derrière",
            "manière",
            "arrière",
            "ultérieur");

    private final Language language;
    private final Predicate<String> isDone;

    /**
     * Knows the endings of a language.
     *
     * @param isDone whether a lemma names what somebody does, or an animal or a thing that somebody deals with
     */
    Agents(Language language, Predicate<String> isDone) {
        this.language = language;
        this.isDone = isDone;
    }

    /** The inflection under which an unknown word names somebody; empty where it does not. */
    Optional<Reading.Form> form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isSomebody(lower)) {
            return Optional.of(Reading.Form.BASE);
        }
        boolean plural = lower.endsWith("s") && isSomebody(lower.substring(0, lower.length() - 1))
                || lower.endsWith("men") && isSomebody(lower.substring(0, lower.length() - 2) + "an");
        return plural ? Optional.of(Reading.Form.S) : Optional.empty();
    }

    private boolean isSomebody(String word) {
        if (THINGS.contains(word)) {
            return false;
        }
        boolean personal = PERSONAL.getOrDefault(language, List.of()).stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() >= ending.length());
        return personal
                || DOING.getOrDefault(language, List.of()).stream()
                        .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(this::isStem);
    }

    /** "Carv-" of carve, "trimm-" of trim, "boulang-" of nothing that is done. */
    private boolean isStem(String stem) {
        boolean doubled =
                stem.length() > SHORTEST_STEM && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        String infinitive = language == Language.FRENCH ? stem + "er" : stem + "e";
        return isDone.test(stem)
                || isDone.test(infinitive)
                || doubled && isDone.test(stem.substring(0, stem.length() - 1));
    }
}
