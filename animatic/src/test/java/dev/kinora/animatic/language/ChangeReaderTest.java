package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
    private static final PromptReader READER = new PromptReader();
    private static final ChangeReader CHANGES = new ChangeReader(READER);
    private static final String KITE =
            "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward.";

    private static Shot changed(String request) {
        return CHANGES.read(READER.read(KITE), request).screenplay().first();
    }

    private static List<String> words(List<Thing> things) {
        return things.stream().map(Thing::word).toList();
    }

    @Test
    void anotherHourChangesNothingElse() {
        Shot before = READER.read(KITE).first();
        Shot night = changed("make it night");

        assertThat(night.setting().atmosphere().timeOfDay()).contains("time.night");
        assertThat(night.setting().places()).isEqualTo(before.setting().places());
        assertThat(night.cast()).isEqualTo(before.cast());
        assertThat(night.camera()).isEqualTo(before.camera());
    }

    @Test
    void aThingIsReplacedInItsPlace() {
        Shot shot = changed("replace the child with a robot");

        assertThat(words(shot.cast().subjects())).containsExactly("robot");
        assertThat(shot.cast().actions())
                .isEqualTo(READER.read(KITE).first().cast().actions());
        assertThat(words(changed("remplace l'enfant par un robot").cast().subjects()))
                .containsExactly("robot");
        assertThat(words(changed("a dog instead of the child").cast().subjects()))
                .containsExactly("dog");
    }

    @Test
    void weatherSeasonPaletteAndStyleAreTakenOver() {
        assertThat(changed("add rain").setting().atmosphere().weather()).containsExactly("weather.rain");
        Shot winter = changed("make it winter and add snow");
        assertThat(winter.setting().atmosphere().season()).contains("season.winter");
        assertThat(winter.setting().atmosphere().weather()).containsExactly("weather.snow");
        assertThat(changed("change the palette to teal, sand and rust").look().palette())
                .extracting(Colour::concept)
                .containsExactly("colour.teal", "colour.sand", "colour.rust");
        assertThat(changed("slower, in watercolour").look().styles()).containsExactly("style.watercolour");
    }

    @Test
    void slowerAndFasterAreMannersOfWhatIsDone() {
        assertThat(changed("slower").cast().actions().getFirst().course().manner())
                .contains("manner.slowly");
        assertThat(changed("speed it up").cast().actions().getFirst().course().manner())
                .contains("manner.quickly");
    }

    @Test
    void thingsAreDescribedAnewAddedAndLeftOut() {
        assertThat(changed("make the kite blue")
                        .cast()
                        .props()
                        .getFirst()
                        .traits()
                        .colours())
                .extracting(Colour::concept)
                .containsExactly("colour.blue");
        assertThat(words(changed("add a dog").cast().props())).containsExactly("kite", "dog");
        assertThat(changed("remove the kite").cast().props()).isEmpty();
        assertThat(CHANGES.without(READER.read(KITE), "kite, people")
                        .first()
                        .cast()
                        .props())
                .isEmpty();
    }

    @Test
    void aWholeNewPromptWinsWhereItSpeaks() {
        Shot shot = changed("a fox flying a kite on a beach at night");

        assertThat(words(shot.cast().subjects())).containsExactly("fox");
        assertThat(words(shot.cast().props())).containsExactly("kite");
        assertThat(shot.setting().place()).contains("place.beach");
        assertThat(shot.camera().moves())
                .isEqualTo(READER.read(KITE).first().camera().moves());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndChangesNothing() {
        Change change = CHANGES.read(READER.read(KITE), "qwertz it");

        assertThat(change.unmatched()).containsExactly("qwertz");
        assertThat(change.screenplay().first().cast())
                .isEqualTo(READER.read(KITE).first().cast());
    }
}
