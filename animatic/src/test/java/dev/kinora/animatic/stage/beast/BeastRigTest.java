package dev.kinora.animatic.stage.beast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeastRigTest {
    private final BeastRig rig = new BeastRig();

    private static Performer beast(String name, double speed, String verb, Map<String, String> look) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act("action." + verb, 0, 8, Optional.empty()));
        return new Performer("it", "animal." + name, name, look, 0, 4, 1, 1, speed, 0, acts, Optional.empty());
    }

    private Cel.Cycle body(Performer p) {
        Figure f = Drawn.build(Drawn.scene(640, 360, List.of(p)), List.of(rig)).getFirst();
        return Drawn.cycles(f).stream()
                .filter(c -> c.name().equals("body"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "cheetah, 3, run",
        "lion, 0, roar",
        "wolf, 0, bark",
        "horse, 4, gallop",
        "giraffe, 0, graze",
        "elephant, 0.8, walk",
        "moose, 0, ''",
        "gorilla, 0.8, walk",
        "monkey, 0, eat",
        "monkey, 0, swing",
        "bear, 0, roll",
        "bear, 0, climb",
        "hamster, 0, sit",
        "squirrel, 0.6, hop",
        "hedgehog, 0, sniff",
        "kangaroo, 2, jump",
        "dog, 0, spin",
        "dog, 0, dig",
        "cat, 0, stretch",
        "fox, 0, jump",
        "cat, 0, knock-over"
    })
    void isDrawnWholeInEveryThirdPose(String name, double speed, String verb) {
        Performer p = beast(name, speed, verb, Map.of());
        Cel.Cycle body = body(p);
        for (int k = 0; k < body.count() / 2; k += 3) {
            Drawn.Picture look = Drawn.look(body, k);
            assertThat(look.opaque()).as("%s pose %d", name, k).isGreaterThan(300);
            assertThat(look.onBorder()).as("%s pose %d", name, k).isZero();
        }
    }

    @Test
    void knowsEveryRowOfItsTable() {
        for (String name : Breeds.names()) {
            Breeds.find("animal." + name).ifPresent(b -> {
                assertThat(Skeleton.tall(b)).as(name).isBetween(0.9, 3.5);
                assertThat(Skeleton.tall(b.young())).as(name).isBetween(0.85, 3.5);
                assertThat(Pelt.of(b, 1).skins().trunk().at(0.5, 0.1) >>> 24).isEqualTo(255);
            });
        }
    }

    @Test
    void aFootThatStandsStaysWhereItStands() {
        Breed horse = Breeds.find("animal.horse").orElseThrow();
        Gait gait = Gait.of(1.2, 0.76);
        double step = 0.02;
        for (double round = 0.02; round + step < gait.kind().duty; round += step) {
            Pose a = gait.pose(horse, round);
            Pose b = gait.pose(horse, round + step);
            assertThat(b.footX[0] - a.footX[0]).isCloseTo(-gait.stride() * step, within(1e-9));
            assertThat(b.footY[0]).isZero();
        }
    }

    @Test
    void howlsWithItsNoseUpAndGrazesWithItsNoseDown() {
        Breed wolf = Breeds.find("animal.wolf").orElseThrow();
        double stands = new Skeleton(wolf, Poses.at(Manner.STAND, wolf, 0.5)).mouth()[1];
        double howls = new Skeleton(wolf, Poses.at(Manner.HOWL, wolf, 0.5)).mouth()[1];
        double eats = new Skeleton(wolf, Poses.at(Manner.FEED, wolf, 0.5)).mouth()[1];

        assertThat(howls).isLessThan(stands - 0.15);
        assertThat(eats).isGreaterThan(-0.15);
    }

    @Test
    void whoFeedsLiftsItsHead() {
        Breed zebra = Breeds.find("animal.zebra").orElseThrow();
        double down = new Skeleton(zebra, Poses.at(Manner.FEED, zebra, 0.5)).mouth()[1];
        double up = new Skeleton(zebra, Poses.at(Manner.FEED, zebra, 2)).mouth()[1];
        assertThat(down).isGreaterThan(-0.15);
        assertThat(up).isLessThan(-0.7);
    }

    @Test
    void anOtterThatFloatsShowsItsBellyAndNothingBelowTheWater() {
        Cel.Cycle body = body(beast("otter", 0, "float", Map.of()));
        assertThat(body.bounds().getBottom()).isLessThan(0.1f);
        assertThat(Drawn.look(body, 0).opaque()).isGreaterThan(300);
        Breed otter = Breeds.find("animal.otter").orElseThrow();
        assertThat(Math.abs(Poses.at(Manner.FLOAT, otter, 0).roll)).isGreaterThan(2.5);
    }

    @Test
    void givesWayWhereAnotherRigShowsAsMuch() {
        assertThat(rig.match(beast("dog", 1, "walk", Map.of()))).isEqualTo(2);
        assertThat(rig.match(beast("dog", 0, "dig", Map.of()))).isEqualTo(3);
        assertThat(rig.match(beast("lion", 0, "", Map.of("wear.hat", "")))).isEqualTo(2);
        assertThat(rig.match(beast("robin", 0, "", Map.of()))).isZero();
    }

    @Test
    void theYoungHaveBiggerHeadsAndNoManes() {
        Breed lion = Breeds.find("animal.lion").orElseThrow();
        Breed cub = lion.young();
        assertThat(cub.n("skull")).isGreaterThan(lion.n("skull") * 1.2);
        assertThat(lion.bears("mane.lion")).isTrue();
        assertThat(cub.bears("mane.lion")).isFalse();
    }
}
