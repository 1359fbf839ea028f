package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Prompts of every kind with the facts a reader must find; an exclamation mark before a fact says that it must not. */
class PromptReaderTest {

    private static final PromptReader READER = new PromptReader();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "prompts.csv", delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 2000)
    void findsWhatThePromptSays(String prompt, String expected) {
        var facts = ShotFacts.of(READER.read(prompt.replace("\\n", "\n")));

        List<String> wanted =
                Arrays.stream(expected.split(";")).map(String::strip).toList();
        assertThat(facts)
                .containsAll(
                        wanted.stream().filter(fact -> !fact.startsWith("!")).toList());
        assertThat(wanted.stream().filter(fact -> fact.startsWith("!")).map(fact -> fact.substring(1)))
                .doesNotContainAnyElementsOf(facts);
    }
}
