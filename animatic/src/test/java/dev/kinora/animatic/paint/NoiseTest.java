package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoiseTest {
    @Test
    void numbersAreEvenAndInRange() {
        int[] tenths = new int[10];
        for (int i = 0; i < 20_000; i++) {
            double v = Noise.at(42, i);
            assertThat(v).isGreaterThanOrEqualTo(0).isLessThan(1);
            tenths[(int) (v * 10)]++;
        }
        assertThat(java.util.Arrays.stream(tenths)).allMatch(n -> n > 1800 && n < 2200);
    }

    @Test
    void neighbouringSeedsAndPartsAreStrangers() {
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seeds.add(Noise.seed(i, "shot0"));
            seeds.add(Noise.seed(i, "shot1"));
        }
        assertThat(seeds).hasSize(2000);
        assertThat(Noise.at(1, 2)).isNotEqualTo(Noise.at(2, 1));
        assertThat(Noise.seed(7, "land")).isEqualTo(Noise.seed(7, "land"));
    }

    @Test
    void smoothNoiseIsInRangeContinuousAndVaried() {
        double least = 1;
        double most = 0;
        double before = Noise.value(3, -40, -7.3);
        for (double x = -40; x < 40; x += 0.01) {
            double v = Noise.value(3, x, -7.3);
            assertThat(v).isBetween(0.0, 1.0);
            assertThat(v).as("at %s", x).isCloseTo(before, within(0.02));
            before = v;
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        assertThat(most - least).isGreaterThan(0.7);
        assertThat(Noise.value(3L, 2.5)).isEqualTo(Noise.value(3L, 2.5)).isNotEqualTo(Noise.value(4L, 2.5));
    }

    @Test
    void sumsAndCellsStayInRange() {
        for (int i = 0; i < 4000; i++) {
            double x = Noise.between(1, i, -1e4, 1e4);
            double y = Noise.between(2, i, -1e4, 1e4);
            assertThat(Noise.fbm(5, x, y, 5)).isBetween(0f, 1f);
            assertThat(Noise.cells(5, x, y)).isBetween(0f, 1f);
        }
    }

    @Test
    void aStepIsSmooth() {
        assertThat(Noise.smooth(2, 4, 1)).isZero();
        assertThat(Noise.smooth(2, 4, 3)).isEqualTo(0.5);
        assertThat(Noise.smooth(2, 4, 9)).isOne();
    }
}
