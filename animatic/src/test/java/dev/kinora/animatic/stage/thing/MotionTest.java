package dev.kinora.animatic.stage.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.solid.Eye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MotionTest {
    private static final Eye EYE = new Eye(0, 0.3, 1, 0.01);

    private static Motion motion(String line) {
        return new Motion(Kind.Line.of(line));
    }

    @Test
    void whatFallsWaitsAboveAndThenLiesStill() {
        Motion fall = motion("top fall at=1 from=30");

        assertThat(fall.at(0.5, EYE).dy()).isLessThan(-0.3);
        assertThat(fall.at(4, EYE).dy()).isEqualTo(0, within(1e-4));
    }

    @Test
    void aKnifeComesDownToTheBoardAtEveryCut() {
        Motion chop = motion("knife chop high=8 every=1.5");

        assertThat(chop.at(0, EYE).dy()).isLessThan(-0.07);
        assertThat(chop.at(0.45, EYE)).isEqualTo(chop.at(1.95, EYE));
        assertThat(chop.at(0.45, EYE).dy()).isEqualTo(0, within(1e-9));
    }

    @Test
    void aGearIsBackAfterOneTurn() {
        Motion spin = motion("g spin 0,10,0 every=4");

        assertThat(spin.at(1, EYE).radians()).isEqualTo(Math.PI / 2, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("dev.kinora.animatic.stage.thing.CatalogueTest#names")
    void everyMotionMovesWhatIsThere(String name) {
        Kind kind = Catalogue.named(name);

        assertThat(kind.motions()).allSatisfy(m -> {
            assertThat(m.group().equals("all") || kind.groups().contains(m.group()))
                    .as(m.group())
                    .isTrue();
            Move move = m.at(2.2, EYE);
            assertThat(move.dx() + move.dy() + move.radians()).isFinite();
        });
    }
}
