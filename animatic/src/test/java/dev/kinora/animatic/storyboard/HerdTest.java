package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class HerdTest {

    @Test
    void theMotherOfACubIsALionessAndNoWoman() {
        List<Performer> two =
                Plans.scene("A lion cub rests beside its mother in the savanna").performers();
        assertThat(two).extracting(Performer::concept).contains("animal.lion", "animal.lioness");
        assertThat(two).noneMatch(p -> p.concept().startsWith("person"));
        double cub = size(two, "animal.lion");
        assertThat(cub).isLessThan(0.7 * size(two, "animal.lioness"));
    }

    @Test
    void aMotherWithAChildStaysAWoman() {
        List<Performer> two =
                Plans.scene("A mother and her dog walk through a park").performers();
        assertThat(two).anyMatch(p -> p.concept().startsWith("person"));
    }

    @Test
    void ducklingsWalkInARowBehindTheDuck() {
        Scene scene = Plans.scene("A duck and four ducklings cross a road");
        List<Performer> all = scene.performers().stream()
                .filter(p -> p.concept().equals("animal.duck"))
                .toList();
        Performer duck = all.stream()
                .filter(p -> !p.look("age", "").equals("young"))
                .findFirst()
                .orElseThrow();
        assertThat(all).hasSize(5).allSatisfy(p -> {
            assertThat(p.look("stance", "")).isNotEqualTo("aloft");
            assertThat(p.speed()).isEqualTo(duck.speed());
            assertThat((p.x() - duck.x()) * duck.facing()).isLessThanOrEqualTo(0);
        });
    }

    @Test
    void whoIsLedIsWholeInThePictureBehindWhoLeads() {
        Scene scene = Plans.scene("A farmer leads a cow along a path");
        double half = scene.performers().getFirst().z() / scene.camera().focal() * 16 / 9 / 2;
        Performer cow = one(scene, "animal.cow");
        Performer farmer = scene.performers().stream()
                .filter(p -> p.concept().startsWith("person"))
                .findFirst()
                .orElseThrow();
        assertThat(Math.abs(cow.x()) + Measure.of("animal.cow").width() / 2).isLessThan(half * 1.02);
        assertThat((farmer.x() - cow.x()) * cow.facing()).isPositive();
        assertThat(cow.speed()).isEqualTo(farmer.speed());
    }

    @Test
    void aHerdThatDrinksStandsAroundItsWaterInDepth() {
        Scene scene = Plans.scene("A herd of zebras drinks at a waterhole");
        List<Performer> herd = scene.performers().stream()
                .filter(p -> p.concept().equals("animal.zebra"))
                .toList();
        double nearest = herd.stream().mapToDouble(Performer::z).min().orElseThrow();
        double farthest = herd.stream().mapToDouble(Performer::z).max().orElseThrow();
        assertThat(farthest).isGreaterThan(1.25 * nearest);
        assertThat(herd).extracting(Performer::facing).contains(1, -1);
        assertThat(one(scene, "effect.pool").z()).isBetween(nearest, farthest);
    }

    private static Performer one(Scene scene, String concept) {
        return scene.performers().stream()
                .filter(p -> p.concept().equals(concept))
                .findFirst()
                .orElseThrow();
    }

    private static double size(List<Performer> all, String concept) {
        return all.stream()
                .filter(p -> p.concept().equals(concept))
                .findFirst()
                .orElseThrow()
                .size();
    }
}
