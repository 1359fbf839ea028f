package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that are those of the whole picture, and words that only sound so. */
class PaletteReaderTest {
    private static final PromptReader READER = new PromptReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a kitchen, pastel palette of mint, peach and cream | mint peach cream",
                "a bowl on a wheel, palette of terracotta, cream and sage green | terracotta cream sage",
                "a dancer, only black, white and deep burgundy tones | black white burgundy",
                "a field, pastel colors only, lilac, mint, pale yellow | lilac mint yellow",
                "a room, terracotta, sage green and off-white color palette | terracotta sage cream"
            })
    void namesTheTonesOfThePicture(String prompt, String colours) {
        Shot shot = READER.read(prompt).first();

        assertThat(shot.look().tones())
                .extracting(c -> c.concept().replace("colour.", ""))
                .containsExactlyInAnyOrder(colours.split(" "));
        assertThat(shot.cast().props()).noneMatch(t -> t.isA("food"));
    }

    @Test
    void whatIsPraisedIsNoPalette() {
        assertThat(READER.read("rice fields in the hills, lush greens")
                        .first()
                        .look()
                        .palette())
                .isEmpty();
    }

    @Test
    void pastelColoursAreNoDrawing() {
        assertThat(styles("a balloon in a pastel sky")).doesNotContain("style.pastel");
        assertThat(styles("a pastel drawing of a balloon")).contains("style.pastel");
    }

    @Test
    void whatThePictureIsForIsNotInIt() {
        Shot shot = READER.read("a living room for a furniture ad").first();

        assertThat(shot.cast().subjects()).isEmpty();
        assertThat(shot.cast().props()).isEmpty();
    }

    private static List<String> styles(String prompt) {
        return READER.read(prompt).first().look().styles();
    }
}
