package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of shots that are announced and told without numbers. */
class ListingTest {

    private final PromptReader reader = new PromptReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three shots: a potter throws a bowl, then the kiln, then the bowl on a table with fruit | 3",
                "Shot list: a drummer's hands, a guitarist, a singer at the mic, a crowd in a small club | 4",
                "Three shots. A mountain. A climber. His hand. | 3",
                "Trois plans : une gare, puis un train, puis une main | 3",
                "Two scenes: a red, old car; a garage | 2",
                "A red, old car, then a garage | 1",
            })
    void partsShots(String prompt, int many) {
        assertThat(reader.read(prompt).takes()).hasSize(many);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shot list: a drummer, a singer, a crowd cheering in a small club | place.club",
                "Montage: a baker, dough on a table, bread in a kitchen | place.kitchen",
            })
    void settlesInOnePlace(String prompt, String place) {
        var takes = reader.read(prompt).takes();
        assertThat(takes).hasSizeGreaterThan(2);
        var first = takes.getFirst().shot().setting().place();
        assertThat(first).isEqualTo(takes.getLast().shot().setting().place());
        assertThat(first).isPresent();
    }
}
