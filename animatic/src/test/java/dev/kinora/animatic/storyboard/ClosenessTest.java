package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static List<Performer> people(Scene scene) {
        return scene.performers().stream()
                .filter(p -> p.concept().startsWith("person"))
                .toList();
    }

    @Test
    void twoOnASofaSitSideBySideAndFaceEachOther() {
        List<Performer> two = people(Plans.scene("Two sisters whisper to each other on a sofa"));
        assertThat(two).hasSize(2).allMatch(p -> p.support().isPresent());
        assertThat(two.get(1).x() - two.get(0).x()).isGreaterThan(0.5);
        assertThat(two.get(0).facing()).isEqualTo(1);
        assertThat(two.get(1).facing()).isEqualTo(-1);
    }

    @Test
    void whoArguesOverChessSitsAtATableWithIt() {
        Scene scene = Plans.scene("Two old men argue over a chess game in a park");
        Performer chess = Plans.performer(scene, "prop.chess");
        Performer table = Plans.performer(scene, "prop.table");
        assertThat(people(scene)).hasSize(2).allMatch(p -> p.does("action.sit-chair") && p.does("action.argue"));
        assertThat(chess.lift()).isEqualTo(table.size());
        assertThat(chess.x())
                .isBetween(people(scene).get(0).x(), people(scene).get(1).x());
    }

    @Test
    void aLargeDogIsEmbracedAndNotCarried() {
        Scene scene = Plans.scene("A boy hugs a huge dog");
        Performer dog = Plans.performer(scene, "animal.dog");
        assertThat(dog.support()).isEmpty();
        assertThat(people(scene).getFirst().look("embraces", "")).isNotEmpty();
        assertThat(people(scene).getFirst().z()).isLessThan(dog.z());
    }

    @Test
    void aHawkComesToTheFist() {
        Scene scene = Plans.scene("A falconer stands on a moor, her hawk lands on her fist");
        Performer hawk = Plans.performer(scene, "animal.eagle");
        Performer falconer = people(scene).getFirst();
        assertThat(Double.parseDouble(hawk.look("rest", "0"))).isBetween(0.7 * falconer.size(), falconer.size());
        assertThat((hawk.x() - falconer.x()) * falconer.facing()).isPositive();
    }

    @Test
    void aCatSitsOnTheTableFromWhichItKnocksAGlass() {
        Scene scene = Plans.scene("A cat knocks a glass off the kitchen table");
        Performer cat = Plans.performer(scene, "animal.cat");
        assertThat(cat.lift()).isEqualTo(Plans.performer(scene, "prop.table").size());
        assertThat(Plans.performer(scene, "prop.glass").look("loose", "")).isEqualTo("push");
    }

    @Test
    void aRiderNamedAfterHisMotorcycleSitsOnIt() {
        Scene scene = Plans.scene("A motorcycle races along a road, the rider wears a red helmet");
        String mount = Plans.performer(scene, "vehicle.motorcycle").id();
        assertThat(people(scene).getFirst().support()).contains(mount);
    }

    @Test
    void aBroomThatIsFlownOnCarriesTheWitch() {
        Scene scene = Plans.scene("A witch flies on a broom over a village");
        assertThat(Plans.performer(scene, "person.witch").support())
                .contains(Plans.performer(scene, "vehicle.broom").id());
    }

    @Test
    void theTwoSidesOfASignAreSeenOneAfterTheOther() {
        Scene scene = Plans.scene("A baker flips a chalkboard sign from \"Closed\" to \"Open\"");
        assertThat(scene.performers().stream().map(p -> p.look("text", "")).filter(t -> !t.isEmpty()))
                .containsExactly("Closed", "Open");
    }
}
