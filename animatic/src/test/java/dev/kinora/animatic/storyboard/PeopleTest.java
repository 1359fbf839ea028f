package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who people are, what they do with each other and with what is at hand, and how near the camera finds them. */
class PeopleTest {
    private static final Frame PORTRAIT = Plans.SIZES.get(1);

    private static List<String> concepts(Scene scene) {
        return scene.performers().stream().map(Performer::concept).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A carpenter sanding a table in his workshop | male",
                "a baker and her oven | female",
                "a nurse pours himself a coffee | male",
                "a barista in a cafe | ",
                "a doctor waves at him and at her | ",
            })
    void hearsFromSmallWordsWhoSomebodyIs(String prompt, String gender) {
        String heard = Plans.scene(prompt).performers().getFirst().look("gender", "");

        assertThat(heard).isEqualTo(gender == null ? "" : gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twin brothers in a garden | person.boy | 2",
                "a mother packing a box | person.woman | 1",
                "a boxer and his coach in a gym | person.coach | 1",
                "a man with his granddaughter | person.girl | 1",
                "two businesswomen in an office | person.woman | 2",
            })
    void countsAndNamesPeopleAsTheyAreCalled(String prompt, String concept, int count) {
        assertThat(concepts(Plans.scene(prompt)).stream().filter(concept::equals))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two men shaking hands in an office | action.shake-hands",
                "Two nurses sharing a laugh | action.laugh",
                "a boxer and his coach training in a gym | action.train",
                "a cellist and a violinist playing a duet, looking at each other | action.play",
            })
    void turnsTwoWhoDoItTogetherToEachOther(String prompt, String verb) {
        List<Performer> two = Plans.scene(prompt).performers().subList(0, 2);

        assertThat(two).allMatch(p -> p.does(verb));
        assertThat(two.get(0).facing()).isEqualTo(-two.get(1).facing()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a student highlighting a textbook in a library",
                "two chefs tasting soup from a pan in a kitchen",
                "a man polishing a spoon in a kitchen",
                "a woman writing letters at her desk",
            })
    void leavesNoSmallThingOnTheFloor(String prompt) {
        assertThat(Plans.scene(prompt).performers())
                .filteredOn(p -> p.concept().matches("(prop|food)\\..*") && p.size() < 0.3)
                .allMatch(p -> p.support().isPresent() || p.lift() > 0.3);
    }

    @Test
    void laysOnTheFloorWhatIsSaidToLieThere() {
        Scene scene = Plans.scene("a girl looks at a book on the floor");

        assertThat(scene.performers())
                .filteredOn(p -> p.concept().equals("prop.book"))
                .allMatch(p -> p.support().isEmpty() && p.lift() < 0.05);
    }

    @Test
    void standsNobodyBetweenAManAndTheMirror() {
        Scene scene =
                Plans.scene("a tailor measuring the shoulders of a groom, the groom looking at himself in the mirror");
        double mirror = Plans.performer(scene, "prop.mirror").x();
        Performer groom = Plans.performer(scene, "person.groom");
        double tailor = scene.performers().getFirst().x();

        assertThat((mirror - groom.x()) * groom.facing()).isPositive();
        assertThat((tailor - groom.x()) * groom.facing()).isNegative();
    }

    @Test
    void keepsWhoSitsOnASwingWhereTheSwingIs() {
        assertThat(Plans.scene("a father pushing his daughter on a swing").performers())
                .allMatch(p -> p.speed() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a woman applying mascara at a mirror, close-up",
                "a chef plating a dessert, close-up",
                "close-up of an old man reading a book",
                "a nurse writing notes, medium close-up",
                "a gardener digging, medium shot",
            })
    void looksAtAFaceWhereItIs(String prompt) {
        for (Frame frame : List.of(Plans.LANDSCAPE, PORTRAIT)) {
            Scene scene = Plans.storyboard(prompt, frame, 1).shots().getFirst();
            Optional<Camera.ShotSize> size =
                    Plans.screenplay(prompt).takes().getFirst().shot().camera().shotSize();

            assertThat(new Composition(scene, size).findings()).noneMatch(f -> f.fault() == Composition.Fault.HEADLESS);
        }
    }

    @Test
    void showsBothOfAManAndAChild() {
        Scene scene = Plans.scene("a grandfather teaching his granddaughter, medium shot");
        Performer girl = Plans.performer(scene, "person.girl");
        double head = scene.camera().horizon()
                + (scene.camera().height() - 0.6 * girl.size()) * scene.camera().focal() / girl.z();

        assertThat(head).isLessThan(1);
    }

    @Test
    void letsDropsFallAndTheBottleStand() {
        assertThat(Plans.scene("a bottle on wet pebbles with water drops falling")
                        .performers())
                .noneMatch(p -> p.does("action.fall"));
    }

    @Test
    void sketchesAPortraitWithoutComingNear() {
        assertThat(Plans.screenplay("an artist sketching a portrait in a park")
                        .takes()
                        .getFirst()
                        .shot()
                        .camera()
                        .shotSize())
                .isEmpty();
    }

    @Test
    void keepsWhoPushesSomethingAlongACorridorInThePicture() {
        Scene scene = Plans.scene("a nurse pushing a wheelchair down a hospital corridor");
        double half = scene.camera().focus() / scene.camera().focal() * 16 / 9 / 2;

        assertThat(scene.performers())
                .allMatch(p -> Math.abs(p.x() + p.facing() * p.speed() * 8) < half && p.speed() > 0);
        assertThat(Plans.scene("a man walks down a hallway")
                        .performers()
                        .getFirst()
                        .facing())
                .isZero();
    }
}
