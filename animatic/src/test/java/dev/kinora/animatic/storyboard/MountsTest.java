package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountsTest {
    private static Scene scene(String prompt) {
        return Plans.storyboard(prompt, Plans.SIZES.getFirst(), 3).shots().getFirst();
    }

    private static List<Performer> of(Scene scene, String concept) {
        return scene.performers().stream()
                .filter(p -> p.concept().equals(concept))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Two cyclists ride along a river, person.cyclist, vehicle.bicycle, 2",
        "A cyclist races down a mountain road, person.cyclist, vehicle.bicycle, 1",
        "A cowboy gallops across the prairie, person.cowboy, animal.horse, 1",
        "Three women cycle through a park, person.woman, vehicle.bicycle, 3"
    })
    void everyRiderSitsOnOneOfHisOwn(String prompt, String rider, String mount, int many) {
        Scene scene = scene(prompt);
        List<String> mounts = of(scene, mount).stream().map(Performer::id).toList();
        List<String> under = of(scene, rider).stream()
                .flatMap(p -> p.support().stream())
                .distinct()
                .toList();
        assertThat(mounts).hasSize(many);
        assertThat(under).containsExactlyInAnyOrderElementsOf(mounts);
    }

    @Test
    void whoRepairsABicycleDoesNotRide() {
        Scene scene = scene("A cyclist repairs his bicycle in a garage");
        assertThat(of(scene, "person.cyclist").getFirst().support()).isEmpty();
        assertThat(of(scene, "vehicle.bicycle")).hasSize(1);
    }

    @Test
    void aBrideAndAGroomAreTwo() {
        Scene scene = scene("A bride and groom stand in front of a chapel");
        assertThat(scene.performers()).extracting(Performer::concept).contains("person.bride", "person.groom");
    }

    @Test
    void whatIsWorkedOnStandsNowhereElse() {
        Scene scene = scene("A baker kneads dough on a wooden table in a kitchen");
        assertThat(scene.performers()).hasSize(1);
        assertThat(scene.performers().getFirst().does("action.knead")).isTrue();
    }

    @Test
    void whoSmilesAtTheCameraFacesIt() {
        assertThat(scene("Close-up portrait of an old sailor smiling at the camera")
                        .performers()
                        .getFirst()
                        .facing())
                .isZero();
    }
}
