package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon ENGLISH = LexiconLoader.load(Language.ENGLISH);
    private static final Lexicon FRENCH = LexiconLoader.load(Language.FRENCH);

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvFileSource(resources = "words.csv", delimiter = '|')
    void knowsTheWord(String language, String word, String concept) {
        Lexicon lexicon = language.equals("fr") ? FRENCH : ENGLISH;

        var lexemes = lexicon.lexemes(Tokenizer.tokens(word));

        // What describes may stand before it as a word of its own: "tabby cat".
        assertThat(lexemes.getLast().senses())
                .flatMap(sense -> Kinds.lineage(sense.concept().id()))
                .contains(concept);
    }

    @ParameterizedTest(name = "{0} {1} is no thing")
    @CsvFileSource(resources = "no-words.csv", delimiter = '|')
    void takesNoOtherWordForAThing(String language, String word) {
        Lexicon lexicon = language.equals("fr") ? FRENCH : ENGLISH;

        assertThat(lexicon.lexemes(Tokenizer.tokens(word)))
                .flatMap(Lexeme::senses)
                .filteredOn(sense -> !sense.weak())
                .extracting(Sense::category)
                .noneMatch(category -> category.isThing() || category == Category.PLACE || category == Category.ACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carpenter saws", "bull runs", "mother boarding", "fireman axes", "teacher pets"})
    void somebodyWhoDoesSomethingIsNoLongerName(String words) {
        assertThat(ENGLISH.lexemes(Tokenizer.tokens(words))).first().satisfies(somebody -> assertThat(somebody.senses())
                .extracting(Sense::category)
                .containsAnyOf(Category.PERSON, Category.ANIMAL));
        assertThat(ENGLISH.lexemes(Tokenizer.tokens(words))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"a bus stops, action.stop", "the bus stops, prop.bus-stop", "two bus stops, prop.bus-stop"})
    void aSingleVehicleThatDoesSomethingIsNoPlural(String words, String concept) {
        assertThat(ENGLISH.lexemes(Tokenizer.tokens(words))).last().satisfies(last -> assertThat(last.senses())
                .extracting(sense -> sense.concept().id())
                .contains(concept));
    }

    @Test
    void isWide() {
        assertThat(visible(ENGLISH)).hasSizeGreaterThan(900);
        assertThat(visible(FRENCH)).hasSizeGreaterThan(400);
    }

    /** A new concept is a concept in English first: a misspelt id in the French table would name nothing. */
    @Test
    void frenchNamesOnlyConceptsThatEnglishHas() {
        assertThat(visible(FRENCH))
                .filteredOn(concept -> ENGLISH.concept(concept).isEmpty())
                .isEmpty();
    }

    @Test
    void cameraConceptsAreNamesOfTheEnums() {
        for (Concept concept : ENGLISH.concepts()) {
            String name = concept.name().toUpperCase(Locale.ROOT).replace('-', '_');
            switch (concept.category()) {
                case SHOT ->
                    assertThat(Arrays.toString(Camera.ShotSize.values())).contains(name);
                case ANGLE -> assertThat(Arrays.toString(Camera.Angle.values())).contains(name);
                case FOCUS -> assertThat(Arrays.toString(Lens.Focus.values())).contains(name);
                case LENS -> assertThat(Arrays.toString(Lens.Kind.values())).contains(name);
                case RELATION ->
                    assertThat(Arrays.toString(Relation.Kind.values())).contains(name);
                case PATH ->
                    assertThat(Arrays.toString(Path.Direction.values())).contains(name);
                case COLOUR ->
                    assertThat(concept.colour().hex()).matches("#[0-9a-f]{6}").isNotEqualTo("#000000");
                default -> assertThat(concept.name()).isNotEmpty();
            }
        }
    }

    @Test
    void loadsQuickly() {
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < 10; round++) {
            long began = System.nanoTime();
            LexiconLoader.load(Language.ENGLISH);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(200));
    }

    private static Collection<String> visible(Lexicon lexicon) {
        return new TreeSet<>(StreamSupport.stream(lexicon.concepts().spliterator(), false)
                .filter(concept -> concept.category() != Category.WORD && concept.category() != Category.NUMBER)
                .map(Concept::id)
                .toList());
    }
}
